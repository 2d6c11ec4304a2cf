//! What wrong tries cost a learner, a rival and the computer.

use std::sync::Arc;

use super::*;
use crate::desk::commands::SiteKind;
use crate::events::kinds;
use crate::people::enrol::NewLearner;
use crate::site::tests::{TestClock, host_with, site_at};

const STAFF: PersonId = PersonId([1; 16]);
const MINUTE: i64 = 60_000;

fn station(folder: &std::path::Path) -> (Site, Arc<TestClock>) {
    let clock: Arc<TestClock> = Arc::default();
    let host = host_with(1, Arc::clone(&clock));
    (site_at(folder, host, SiteKind::Station), clock)
}

fn right(site: &mut Site, learner: &NewLearner) -> Result<PersonId> {
    site.check_learner(&learner.card.to_string(), &learner.code.pictures())
}

fn wrong(site: &mut Site, learner: &NewLearner) -> &'static str {
    let mut pictures = learner.code.pictures();
    pictures[0] = (pictures[0] + 1) % 12;
    let tried = site.check_learner(&learner.card.to_string(), &pictures);
    tried.unwrap_err().code()
}

/// Case 85 of `docs/security.md`.
#[test]
fn a85_ten_guesses_are_all_there_are_and_cost_more_than_an_hour() {
    let folder = tempfile::tempdir().unwrap();
    let (mut site, clock) = station(folder.path());
    let ana = site.enrol(STAFF, "Ana", "en").unwrap();
    let mut waited = Vec::new();
    loop {
        let mut minutes = 0;
        let answer = loop {
            match wrong(&mut site, &ana) {
                "sign-in-wait" => {
                    minutes += 1;
                    clock.advance(MINUTE);
                }
                other => break other,
            }
        };
        if answer == "sign-in-only-staff" {
            break;
        }
        assert_eq!(answer, "sign-in-wrong");
        waited.push(minutes);
    }
    assert_eq!(waited, [0, 0, 0, 0, 0, 1, 5, 15, 15, 15]);
    let guessed = waited.len() as f64 / f64::from(12_u32.pow(4));
    assert!(guessed < 0.001, "{guessed}");
    // Nothing but staff helps, however long it takes.
    clock.advance(30 * 24 * 60 * MINUTE);
    let late = right(&mut site, &ana).unwrap_err();
    assert_eq!(late.code(), "sign-in-only-staff");
    site.give_tries(STAFF, ana.person).unwrap();
    assert_eq!(right(&mut site, &ana).unwrap(), ana.person);
}

/// Case 87 of `docs/security.md`.
#[test]
fn a87_who_is_locked_out_by_a_rival_is_let_in_by_staff_and_nobody_else_waits() {
    let folder = tempfile::tempdir().unwrap();
    let (mut site, clock) = station(folder.path());
    let [ana, ion] = ["Ana", "Ion"].map(|name| site.enrol(STAFF, name, "en").unwrap());
    for _ in 0..10 {
        assert_eq!(wrong(&mut site, &ana), "sign-in-wrong");
        clock.advance(15 * MINUTE);
    }
    assert_eq!(wrong(&mut site, &ana), "sign-in-only-staff");
    assert_eq!(right(&mut site, &ion).unwrap(), ion.person);
    let before = site.last_seq();
    site.give_tries(STAFF, ana.person).unwrap();
    let given = site.store.chain_to(
        site.keys.journal,
        site.store.tip(site.keys.journal).unwrap().unwrap().1,
        before + 1,
    );
    let given = given.unwrap();
    let told = given.last().unwrap();
    assert_eq!(
        told.header.kind,
        kinds::TRIES_GIVEN.number,
        "it is on record"
    );
    assert_eq!(right(&mut site, &ana).unwrap(), ana.person);
}

#[test]
fn a_computer_at_which_many_tries_are_wrong_slows_and_never_stops() {
    let folder = tempfile::tempdir().unwrap();
    let (mut site, clock) = station(folder.path());
    let learners: Vec<_> = (0..12)
        .map(|n| site.enrol(STAFF, &format!("L{n}"), "en").unwrap())
        .collect();
    for n in 0..30 {
        let learner = &learners[n % 10];
        assert_eq!(wrong(&mut site, learner), "sign-in-wrong", "{n}");
    }
    let fresh = &learners[11];
    let waits = right(&mut site, fresh).unwrap_err();
    assert_eq!(waits.code(), "sign-in-wait");
    assert_eq!(waits.args(), [("seconds", "5".to_owned())]);
    clock.advance(5_000);
    assert_eq!(right(&mut site, fresh).unwrap(), fresh.person);
    clock.advance(5_000);
    assert_eq!(
        wrong(&mut site, fresh),
        "sign-in-wrong",
        "it slows, it does not block"
    );
    assert_eq!(wrong(&mut site, fresh), "sign-in-wait");
    clock.advance(10 * MINUTE);
    assert_eq!(wrong(&mut site, fresh), "sign-in-wrong");
    assert_eq!(
        wrong(&mut site, fresh),
        "sign-in-wrong",
        "ten quiet minutes forgive"
    );
}

/// Case 88 of `docs/security.md`: no list of cards comes out of the answers or their time. What
/// takes time is the commit of the count before the check, and one hash of the code; both are
/// done for a card that nobody has, too.
#[test]
fn a88_an_unknown_card_costs_the_writes_of_a_known_one() {
    let folder = tempfile::tempdir().unwrap();
    let (mut site, clock) = station(folder.path());
    for turn in 0..25 {
        let learner = site.enrol(STAFF, &format!("L{turn}"), "en").unwrap();
        let nobody = CardNumber::draw(&site.host).to_string();
        let costs = [learner.card.to_string(), nobody].map(|card| {
            clock.advance(6_000);
            let before = site.store.rows_written().unwrap();
            let tried = site.check_learner(&card, &[1, 2, 3, 4]);
            // One in 20,736 of the codes is this one.
            if let Err(error) = tried {
                assert_eq!(error.code(), "sign-in-wrong");
                assert!(error.args().is_empty());
            }
            site.store.rows_written().unwrap() - before
        });
        assert!(costs[0] > 0, "the count is committed");
        assert_eq!(costs[0], costs[1]);
    }
}

#[test]
fn a_reader_for_printed_codes_types_letters_before_the_number() {
    let folder = tempfile::tempdir().unwrap();
    let (mut site, _) = station(folder.path());
    let ana = site.enrol(STAFF, "Ana", "en").unwrap();
    let scanned = format!("FB{}\r", ana.card.digits());
    let pictures = ana.code.pictures();
    assert_eq!(site.check_learner(&scanned, &pictures).unwrap(), ana.person);
}
