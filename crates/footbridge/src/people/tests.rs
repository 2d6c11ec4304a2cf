//! Records joined and parted: live and folded anew, in any order.

mod coming_and_going;

use std::sync::Arc;

use proptest::prelude::*;

use super::PictureCode;
use super::accommodations::Accommodations;
use super::commands::{Colours, DisplayView, LeavingReason};
use super::enrol::NewLearner;
use super::events::{CardGiven, PersonNamed};
use super::groups::{say_group, say_member};
use crate::desk::commands::SiteKind;
use crate::events::Event;
use crate::ids::{GroupId, PersonId, SessionId};
use crate::site::tests::{TestClock, host_with, site_at};
use crate::site::{Site, Stretch};
use crate::storage::PROJECTIONS;

const STAFF: PersonId = PersonId([1; 16]);

pub(crate) fn station(folder: &std::path::Path, seed: u64) -> Site {
    let clock: Arc<TestClock> = Arc::default();
    site_at(folder, host_with(seed, clock), SiteKind::Station)
}

fn enrol(site: &mut Site, name: &str) -> NewLearner {
    site.enrol(STAFF, name, "en").unwrap()
}

fn signs_in(site: &mut Site, learner: &NewLearner) -> PersonId {
    let pictures = learner.code.pictures();
    site.check_learner(&learner.card.to_string(), &pictures)
        .unwrap()
}

fn state(site: &Site) -> Vec<Vec<String>> {
    let rows = |table: &&str| site.store.projection(table).unwrap();
    PROJECTIONS.iter().map(rows).collect()
}

#[test]
fn both_cards_open_the_one_record_and_parting_splits_it_exactly() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(folder.path(), 1);
    let (ana, anna) = (enrol(&mut site, "Ana"), enrol(&mut site, "Ană"));
    let session = site.open_session(anna.person).unwrap();
    site.end_session(anna.person, session, "finished").unwrap();
    let before = state(&site);
    assert_eq!(site.alike().unwrap().rows.len(), 1);

    site.join_records(STAFF, ana.person, anna.person).unwrap();
    let main = ana.person.min(anna.person);
    assert_eq!(signs_in(&mut site, &ana), main);
    assert_eq!(signs_in(&mut site, &anna), main);
    assert_eq!(site.store.learners().unwrap().len(), 1);
    assert_eq!(site.store.sessions(main).unwrap().len(), 1);
    assert!(site.alike().unwrap().rows.is_empty());
    site.verify_journals().unwrap();

    site.part_records(STAFF, anna.person, ana.person).unwrap();
    assert_eq!(signs_in(&mut site, &ana), ana.person);
    assert_eq!(signs_in(&mut site, &anna), anna.person);
    site.verify_journals().unwrap();
    for (table, (was, is)) in PROJECTIONS.iter().zip(before.iter().zip(state(&site))) {
        // What was said stays; nothing else is different.
        let history = ["register_values", "register_superseded", "access_entries"];
        let is_history = history.contains(table);
        assert!(is_history || *was == is, "{table}");
    }
}

#[test]
fn what_was_decided_while_joined_takes_nothing_from_the_other_record() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(folder.path(), 2);
    let (ana, anna) = (enrol(&mut site, "Ana"), enrol(&mut site, "Anna"));
    site.join_records(STAFF, ana.person, anna.person).unwrap();
    let main = ana.person.min(anna.person);
    let kind = crate::events::kinds::PERSON_NAMED.number;
    let supersedes = site.store.register_open(kind, &main.0).unwrap();
    assert_eq!(supersedes.len(), 2, "both names are there to choose from");
    let name = PersonNamed {
        name: "Ana M.".into(),
        supersedes,
    };
    site.transact(Some(STAFF), |tx| tx.append(Some(main), &name))
        .unwrap();
    site.part_records(STAFF, ana.person, anna.person).unwrap();
    let named = |person| site.store.person(person).unwrap().unwrap().name.unwrap();
    let other = ana.person.max(anna.person);
    assert_eq!(named(main), "Ana M.");
    assert_eq!(
        named(other),
        if other == ana.person { "Ana" } else { "Anna" }
    );
    site.verify_journals().unwrap();
}

#[test]
fn three_records_stay_one_as_long_as_a_pair_joins_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(folder.path(), 3);
    let [a, b, c] = ["Ana", "Ana", "Ana"].map(|name| enrol(&mut site, name).person);
    site.join_records(STAFF, a, b).unwrap();
    site.join_records(STAFF, b, c).unwrap();
    assert_eq!(site.store.records_of(c).unwrap().len(), 3);
    let again = site.join_records(STAFF, a, c).unwrap_err();
    assert_eq!(again.code(), "people-same-already");
    site.part_records(STAFF, a, b).unwrap();
    assert_eq!(site.store.main_person(a).unwrap(), a);
    assert_eq!(site.store.main_person(c).unwrap(), b.min(c));
    let twice = site.part_records(STAFF, a, b).unwrap_err();
    assert_eq!(twice.code(), "people-not-joined");
    site.verify_journals().unwrap();
}

#[test]
fn two_cards_given_at_once_both_open_and_two_people_may_have_one_number() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(folder.path(), 4);
    let (ana, ion) = (enrol(&mut site, "Ana"), enrol(&mut site, "Ion"));
    let code = PictureCode::from_pictures(&[1, 2, 3, 4]).unwrap();
    let salt = [7; 32];
    // Given at another computer at the same time: it supersedes nothing, and has Ion's number.
    let card = CardGiven {
        card: ion.card.digits(),
        salt: hex::encode(salt),
        code_hash: hex::encode(code.hash(&salt)),
        supersedes: Vec::new(),
    };
    site.transact(Some(STAFF), |tx| tx.append(Some(ana.person), &card))
        .unwrap();
    assert_eq!(signs_in(&mut site, &ana), ana.person);
    assert_eq!(signs_in(&mut site, &ion), ion.person);
    let number = ion.card.to_string();
    let by_new = site.check_learner(&number, &[1, 2, 3, 4]).unwrap();
    assert_eq!(by_new, ana.person);
    let wrong = site.check_learner(&number, &[11, 11, 0, 0]).unwrap_err();
    assert_eq!(wrong.code(), "sign-in-wrong");
}

#[test]
fn a_member_of_staff_is_never_joined_to_a_learner() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(folder.path(), 5);
    let host = site.host.clone();
    let staff = super::staff::NewStaff::make(&host, "Ada", "correct horse battery").unwrap();
    let role = crate::desk::commands::StaffRole::Trainer;
    site.join(&staff, &role).unwrap();
    let ana = enrol(&mut site, "Ana").person;
    let refused = site.join_records(STAFF, ana, staff.person).unwrap_err();
    assert_eq!(refused.code(), "staff-not-joined");
    // A site that was taken over says so all the same: staff keep their slot.
    let said = super::events::PersonSameAs {
        other: staff.person,
        same: true,
        supersedes: Vec::new(),
    };
    site.transact(None, |tx| tx.append(Some(ana), &said))
        .unwrap();
    assert!(site.store.staff_member(staff.person).unwrap().is_some());
    site.verify_journals().unwrap();
}

/// What happens to two learners who are one, at two computers that do not know of each other.
#[derive(Debug, Clone, Copy)]
enum Act {
    Work(usize),
    Name(usize),
    Languages(usize),
    Leave(usize),
    ComeBack(usize),
    Discharge(usize),
    Needs(usize),
    Likes(usize),
    Group(usize, bool),
    Join(usize, usize),
    Part(usize, usize),
}

fn act() -> impl Strategy<Value = Act> {
    let who = || 0..3_usize;
    prop_oneof![
        3 => who().prop_map(Act::Work),
        2 => who().prop_map(Act::Name),
        2 => who().prop_map(Act::Languages),
        1 => who().prop_map(Act::Leave),
        1 => who().prop_map(Act::ComeBack),
        1 => who().prop_map(Act::Discharge),
        1 => who().prop_map(Act::Needs),
        1 => who().prop_map(Act::Likes),
        2 => (who(), any::<bool>()).prop_map(|(n, member)| Act::Group(n, member)),
        3 => (who(), who()).prop_map(|(a, b)| Act::Join(a, b)),
        2 => (who(), who()).prop_map(|(a, b)| Act::Part(a, b)),
    ]
}

/// Plays an act at a site; what the site refuses changes nothing.
fn play(site: &mut Site, people: &[PersonId], act: Act) {
    let main = |site: &Site, n: usize| site.store.main_person(people[n]).unwrap();
    match act {
        Act::Work(n) => {
            let person = main(site, n);
            let session: SessionId = site.open_session(person).unwrap();
            site.end_session(person, session, "finished").unwrap();
        }
        Act::Name(n) => {
            let kind = crate::events::kinds::PERSON_NAMED.number;
            let person = main(site, n);
            let name = PersonNamed {
                name: format!("Name {}", site.last_seq()),
                supersedes: site.store.register_open(kind, &person.0).unwrap(),
            };
            site.transact(Some(STAFF), |tx| tx.append(Some(person), &name))
                .unwrap();
        }
        Act::Languages(n) => {
            let person = main(site, n);
            site.choose_languages(person, "ro", None).unwrap();
        }
        Act::Leave(n) => {
            let person = main(site, n);
            site.leave(STAFF, person, LeavingReason::Moved, "1.2.2026")
                .unwrap();
        }
        Act::ComeBack(n) => {
            let person = main(site, n);
            site.come_back(STAFF, person).unwrap();
        }
        Act::Discharge(n) => {
            let person = main(site, n);
            site.discharge(STAFF, person, "2.2.2026").unwrap();
        }
        Act::Needs(n) => {
            let person = main(site, n);
            let needs = Accommodations {
                fewer_options: site.last_seq().is_multiple_of(2),
                time_percent: 125,
                ..Accommodations::default()
            };
            site.set_accommodations(STAFF, person, &needs).unwrap();
        }
        Act::Likes(n) => {
            let person = main(site, n);
            let likes = DisplayView {
                text_percent: [100, 150][(site.last_seq() % 2) as usize],
                colours: Colours::Dark,
                single_keys: true,
            };
            site.choose_display(person, person, &likes).unwrap();
        }
        Act::Group(n, member) => {
            let person = main(site, n);
            let group = GroupId([5; 16]);
            site.transact(Some(STAFF), |tx| say_member(tx, person, group, member))
                .unwrap();
            let name = member.then(|| "Morning".to_owned());
            site.transact(Some(STAFF), |tx| say_group(tx, group, None, name))
                .unwrap();
        }
        Act::Join(a, b) => drop(site.join_records(STAFF, people[a], people[b])),
        Act::Part(a, b) => drop(site.part_records(STAFF, people[a], people[b])),
    }
}

pub(crate) fn journal_of(site: &Site) -> (crate::storage::JournalRow, Vec<Event>) {
    let journal = site.store.journal(site.keys.journal).unwrap().unwrap();
    let events = site.store.stretch(journal.journal, 1, site.last_seq());
    (journal, events.unwrap())
}

/// Brings all that one site wrote to another.
pub(crate) fn bring(from: &Site, to: &Site) {
    let (journal, events) = journal_of(from);
    let stretch = Stretch {
        journal: &journal,
        events: &events,
        seal: None,
        may_withhold: false,
    };
    let holder = to.holder();
    to.store
        .write(|write| {
            Site::merge_into(write, &holder, &stretch)?;
            crate::site::fold_anew_if_asked(write, holder.site)
        })
        .unwrap();
}

/// Takes stretches of two journals in at a fresh site, in an order of their own.
pub(crate) fn taken(
    journals: &[(crate::storage::JournalRow, Vec<Event>)],
    order: &[usize],
) -> Vec<Vec<String>> {
    let folder = tempfile::tempdir().unwrap();
    let site = station(folder.path(), 99);
    let pieces: Vec<_> = journals
        .iter()
        .flat_map(|(journal, events)| events.chunks(3).map(move |piece| (journal, piece)))
        .collect();
    let holder = site.holder();
    for n in order.iter().copied().chain(0..pieces.len()) {
        let (journal, events) = pieces[n % pieces.len()];
        let stretch = Stretch {
            journal,
            events,
            seal: None,
            may_withhold: false,
        };
        site.store
            .write(|write| {
                Site::merge_into(write, &holder, &stretch)?;
                crate::site::fold_anew_if_asked(write, holder.site)
            })
            .unwrap();
    }
    site.verify_journals().unwrap();
    state(&site)
}

fn cases() -> u32 {
    let wanted = std::env::var("PROPTEST_CASES").ok();
    wanted.and_then(|n| n.parse().ok()).unwrap_or(12)
}

#[test]
fn a_pair_joined_at_two_computers_is_noted_under_its_main_record_at_each() {
    let folders = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let mut one = station(folders[0].path(), 11);
    let mut other = station(folders[1].path(), 12);
    let [ana, anna] = ["Ana", "Anna"].map(|name| enrol(&mut one, name).person);
    bring(&one, &other);
    one.join_records(STAFF, ana, anna).unwrap();
    other.join_records(STAFF, anna, ana).unwrap();
    bring(&other, &one);
    one.verify_journals().unwrap();
    bring(&one, &other);
    other.verify_journals().unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    /// Joining and parting arrive in any order among other entries: one state, live and anew.
    #[test]
    fn records_fold_to_one_state_in_any_order(
        here in prop::collection::vec(act(), 1..12),
        there in prop::collection::vec(act(), 1..12),
        order in prop::collection::vec(0..64_usize, 0..24),
    ) {
        let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        let mut one = station(folders[0].path(), 11);
        let mut other = station(folders[1].path(), 12);
        let people = ["Ana", "Ana", "Ion"].map(|name| enrol(&mut one, name).person);
        bring(&one, &other);
        here.into_iter().for_each(|act| play(&mut one, &people, act));
        there.into_iter().for_each(|act| play(&mut other, &people, act));
        one.verify_journals().unwrap();
        other.verify_journals().unwrap();
        let journals = [journal_of(&one), journal_of(&other)];
        let in_order = taken(&journals, &[]);
        prop_assert_eq!(taken(&journals, &order), in_order);
    }
}

#[test]
fn a_name_keeps_what_is_seen_and_what_joins_letters() {
    let kept = |name: &str| super::checked_name(name).map_err(|error| error.code());
    assert_eq!(kept("  Zo\u{202e}ë\u{0}\n ").unwrap(), "Zoë");
    assert_eq!(kept("می\u{200c}خواهم").unwrap(), "می\u{200c}خواهم");
    assert_eq!(kept("\u{200b}\u{feff} \u{2066}").unwrap_err(), "name-empty");
}
