//! A learner moves to another classroom and back, with all progress and with nobody else's data.

use std::path::Path;

use footbridge_signing::sealing::{self, Identity};

use super::*;
use crate::assessment::commands::CheckView;
use crate::exchange::bundle::{BYTES_LIMIT, unpack};
use crate::exchange::transfer::ENDING as TRANSFER;
use crate::ids::ClassroomId;
use crate::packs::build;
use crate::packs::install::tests::unproved;
use crate::people::enrol::NewLearner;
use crate::site::tests::rebuild::some_response;

/// A station of a classroom, admitted, with the induction pack.
fn station(world: &World, classroom: &str, name: &str) -> Place {
    let (by, stick) = (world.coordinator, world.stick());
    let kit = world
        .centre
        .with(|centre| centre.issue_kit(by, classroom, 1, &stick))
        .unwrap();
    let place = world.station(name, &kit);
    world.round(&place.site);
    world.round(&world.centre);
    world.admit_all();
    world.round(&world.centre);
    world.round(&place.site);
    place.site.with(install).unwrap();
    place
}

fn install(site: &mut Site) -> crate::error::Result<()> {
    let source = Path::new(build::tests::INDUCTION);
    let identity = Identity::from_secret(&site.centre()?.content_identity)?;
    let built = build::build(source, &identity.recipient())?;
    unproved(site, &built.bytes).map(drop)
}

fn enrol(place: &Place, name: &str) -> NewLearner {
    place
        .site
        .with(|site| site.enrol(place.staff, name, "en"))
        .unwrap()
}

/// A session: a step, the check begun or gone on with, one answer. Gives where it goes on.
fn work(place: &Place, learner: &NewLearner) -> (String, usize) {
    let session = |site: &mut Site| {
        let pictures = learner.code.pictures();
        let person = site.check_learner(&learner.card.to_string(), &pictures)?;
        let session = site.open_session(person)?;
        site.reach_step(person, None, "signs", 3)?;
        let attempt = site.begin_check(person, None)?;
        let CheckView::Item { item, explain, .. } = site.check_view(person, attempt)? else {
            panic!("the check goes on");
        };
        let response = explain.map_or_else(|| some_response(&item), |told| told.key);
        site.answer_check(person, attempt, &item.id, &response)?;
        site.end_session(person, session, "finished")?;
        Ok(person)
    };
    let person = place.site.with(session).unwrap();
    goes_on_at(place, person)
}

/// Where the learner would go on: the item, and how many responses there are.
fn goes_on_at(place: &Place, person: PersonId) -> (String, usize) {
    place
        .site
        .with(|site| {
            site.verify_journals()?;
            let attempt = site.begin_check(person, None)?;
            let CheckView::Item { item, .. } = site.check_view(person, attempt)? else {
                panic!("the check goes on");
            };
            Ok((item.id, site.store.responses(attempt)?.len()))
        })
        .unwrap()
}

fn classroom_of(place: &Place) -> ClassroomId {
    let centre = place.site.with(|site| site.centre()).unwrap();
    centre.classroom.unwrap()
}

fn move_to(world: &World, person: PersonId, place: &Place) {
    let (by, classroom) = (world.coordinator, classroom_of(place));
    world
        .centre
        .with(|centre| centre.move_learner(by, person, classroom))
        .unwrap();
}

fn files(world: &World) -> Vec<PathBuf> {
    let centre = world.centre.with(|site| site.centre()).unwrap().centre;
    let inner = format!("centres/{centre}/files");
    let names = world.names(&inner);
    let ours = names.iter().filter(|name| name.ends_with(TRANSFER));
    ours.map(|name| world.folder(&inner).join(name)).collect()
}

/// Rounds of everybody, twice: what one writes in the second, the other has read.
fn rounds(world: &World, places: &[&Place]) {
    for _ in 0..2 {
        for place in places {
            let report = world.round(&place.site);
            assert!(report.refused.is_empty(), "{:?}", report.refused);
        }
        world.round(&world.centre);
    }
}

#[test]
fn a_learner_goes_on_in_another_classroom_and_back_and_finds_everything_once() {
    let world = World::new();
    let [a, b] = [("Wing A", "PC A"), ("Wing B", "PC B")].map(|(c, n)| station(&world, c, n));
    let ana = enrol(&a, "Ana");
    let next = work(&a, &ana);
    rounds(&world, &[&a]);
    move_to(&world, ana.person, &b);
    world.round(&world.centre);
    assert_eq!(files(&world).len(), 1);
    let report = world.round(&b.site);
    let learner = |line: &CameIn| matches!(line, CameIn::Learner { events } if *events > 0);
    assert!(report.came_in.iter().any(learner), "{report:?}");
    assert_eq!(goes_on_at(&b, ana.person), next);
    let step = |place: &Place| {
        let of = |site: &mut Site| {
            let unit = site.store.attempts(ana.person)?.remove(0);
            site.store.last_step(ana.person, &unit.pack, &unit.unit)
        };
        place.site.with(of).unwrap()
    };
    assert_eq!(step(&b), step(&a));
    assert!(step(&b).is_some());

    let next = work(&b, &ana);
    rounds(&world, &[&b, &a]);
    assert_eq!(files(&world), Vec::<PathBuf>::new(), "everybody holds it");
    let view = a.site.with(|site| site.class_view()).unwrap();
    assert!(view.rows.is_empty(), "gone from the class");
    assert_eq!(view.moved[0].name, "Ana");
    assert_eq!(view.moved[0].classroom.as_deref(), Some("Wing B"));
    assert!(
        goes_on_at(&a, ana.person).1 < next.1,
        "only what happened here"
    );

    move_to(&world, ana.person, &a);
    world.round(&world.centre);
    rounds(&world, &[&a, &b]);
    assert_eq!(goes_on_at(&a, ana.person), next);
    let view = a.site.with(|site| site.class_view()).unwrap();
    assert_eq!((view.rows.len(), view.moved.len()), (1, 0));
    let sessions = a.site.with(|site| site.store.sessions(ana.person)).unwrap();
    assert_eq!(sessions.len(), 2, "each session once");
    work(&a, &ana);
    rounds(&world, &[&a, &b]);
    world.centre.with(|site| site.verify_journals()).unwrap();
    let forks = |place: &Place| {
        place
            .site
            .with(|site| site.store.forked_journals())
            .unwrap()
    };
    assert!(forks(&a).is_empty() && forks(&b).is_empty());
    let gaps = |site: &mut Site| {
        let mut gaps = Vec::new();
        for row in site.store.journals()? {
            gaps.extend(site.gaps_of(row.journal)?);
        }
        Ok(gaps)
    };
    assert!(b.site.with(gaps).unwrap().is_empty(), "nothing is missing");
}

#[test]
fn nobody_elses_name_card_or_work_is_in_the_file() {
    let world = World::new();
    let [a, b] = [("Wing A", "PC A"), ("Wing B", "PC B")].map(|(c, n)| station(&world, c, n));
    let (ana, ion) = (enrol(&a, "Ana Canary"), enrol(&a, "Ion Other"));
    work(&a, &ana);
    work(&a, &ion);
    rounds(&world, &[&a]);
    move_to(&world, ana.person, &b);
    world.round(&world.centre);
    let sealed = std::fs::read(&files(&world)[0]).unwrap();
    let identity = b.site.with(|site| Ok(site.keys.identity.secret())).unwrap();
    let identity = Identity::from_secret(&identity).unwrap();
    let archive = sealing::open(&identity, &sealed, BYTES_LIMIT).unwrap();
    let (manifest, events) =
        unpack(&archive, "transfer.json", &crate::exchange::bundle::LIMITS).unwrap();
    let says = |bytes: &[u8], text: &str| bytes.windows(text.len()).any(|at| at == text.as_bytes());
    assert!(says(&events, "Ana Canary") && says(&events, &ana.card.digits()));
    let of_others = [
        "Ion Other".to_owned(),
        ion.card.digits(),
        ion.person.to_string(),
        "Ada".into(),
        a.staff.to_string(),
        "PC A".into(),
    ];
    for canary in of_others {
        assert!(!says(&events, &canary), "{canary}");
        assert!(!says(&manifest, &canary), "{canary}");
    }
    let all = crate::events::chain::read(&events).unwrap();
    let centre_says = |site: &mut Site| {
        let mut people = std::collections::BTreeSet::new();
        for event in &all {
            let header = &event.header;
            people.insert(site.store.person_behind(
                header.journal,
                header.scope,
                header.subject,
            )?);
        }
        Ok(people)
    };
    let people = world.centre.with(centre_says).unwrap();
    assert_eq!(people, [Some(ana.person)].into());
    // Nor does a station of the old classroom, or anybody else, open it.
    let other = a.site.with(|site| Ok(site.keys.identity.secret())).unwrap();
    let other = Identity::from_secret(&other).unwrap();
    assert!(sealing::open(&other, &sealed, BYTES_LIMIT).is_err());
    world.round(&b.site);
    let learners = b.site.with(|site| site.store.learners()).unwrap();
    assert_eq!(learners.len(), 1, "only Ana came");
}

#[test]
fn a_damaged_file_is_refused_and_the_next_round_brings_it_whole() {
    let world = World::new();
    let [a, b] = [("Wing A", "PC A"), ("Wing B", "PC B")].map(|(c, n)| station(&world, c, n));
    let ana = enrol(&a, "Ana");
    work(&a, &ana);
    rounds(&world, &[&a]);
    move_to(&world, ana.person, &b);
    world.round(&world.centre);
    let file = files(&world).remove(0);
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&file, &bytes).unwrap();
    assert_eq!(codes(&world.round(&b.site)), ["transfer-damaged"]);
    let learners = |place: &Place| place.site.with(|site| site.store.learners()).unwrap().len();
    assert_eq!(learners(&b), 0, "nothing of it was taken");
    world.round(&world.centre);
    assert!(codes(&world.round(&b.site)).is_empty());
    assert_eq!(learners(&b), 1);
    b.site.with(|site| site.verify_journals()).unwrap();
}

#[test]
fn a_computer_that_joins_later_gets_the_record_and_late_work_follows() {
    let world = World::new();
    let [a, b] = [("Wing A", "PC A"), ("Wing B", "PC B")].map(|(c, n)| station(&world, c, n));
    let ana = enrol(&a, "Ana");
    work(&a, &ana);
    rounds(&world, &[&a]);
    move_to(&world, ana.person, &b);
    // Before the stick comes by, Ana works once more where she was.
    let next = work(&a, &ana);
    world.round(&world.centre);
    rounds(&world, &[&b, &a, &b]);
    assert_eq!(goes_on_at(&b, ana.person), next);
    let late = station(&world, "Wing B", "PC B2");
    rounds(&world, &[&late, &b]);
    assert_eq!(goes_on_at(&late, ana.person), next);
    assert!(files(&world).is_empty());
}

#[test]
fn a_station_cannot_fetch_a_record_by_saying_that_somebody_is_in_its_classroom() {
    let world = World::new();
    let [a, b] = [("Wing A", "PC A"), ("Wing B", "PC B")].map(|(c, n)| station(&world, c, n));
    let ana = enrol(&a, "Ana");
    rounds(&world, &[&a]);
    let said = crate::people::events::LearnerEnrolled {
        classroom: classroom_of(&b),
        called: Some("Wing B".into()),
        since: None,
        supersedes: Vec::new(),
    };
    b.site
        .with(|site| site.transact(None, |tx| tx.append(Some(ana.person), &said)))
        .unwrap();
    rounds(&world, &[&b]);
    assert!(files(&world).is_empty());
    let refused = |place: &Place| {
        let (by, classroom) = (world.coordinator, classroom_of(place));
        let moved = world
            .centre
            .with(|centre| centre.move_learner(by, ana.person, classroom));
        moved.map_err(|error| error.code())
    };
    assert_eq!(refused(&a), Ok(()), "the coordinator decides");
    assert_eq!(refused(&a), Err("learner-there-already"));
    assert_eq!(refused(&b), Ok(()));
    world.round(&world.centre);
    assert_eq!(files(&world).len(), 1);
}

#[test]
fn a_computer_that_was_put_back_gets_the_record_again() {
    let world = World::new();
    let [a, b] = [("Wing A", "PC A"), ("Wing B", "PC B")].map(|(c, n)| station(&world, c, n));
    let ana = enrol(&a, "Ana");
    work(&a, &ana);
    rounds(&world, &[&a]);
    move_to(&world, ana.person, &b);
    world.round(&world.centre);
    rounds(&world, &[&b]);
    assert!(files(&world).is_empty());
    // A recovery file holds journals, and nothing that stands outside of them.
    let put_back = |site: &mut Site| {
        for file in site.store.carried_files()? {
            site.note(|write| write.drop_carried_file(file))?;
        }
        site.open_epoch(crate::site::Why::Restored)
    };
    world.clock.advance(60_000);
    b.site.with(put_back).unwrap();
    world.round(&b.site);
    world.round(&world.centre);
    assert_eq!(files(&world).len(), 1);
    rounds(&world, &[&b]);
    assert!(files(&world).is_empty());
    b.site.with(|site| site.verify_journals()).unwrap();
}
