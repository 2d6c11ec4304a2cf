//! Bundles of two stations in any order, any number of times, come to the same at the centre.
//!
//! `exchange/tests/order.rs` in the core does this for one journal and looks at the tables;
//! here learners do the work and the coordinator looks at the screens.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;

use footbridge_world::{Files, World, call, exchange, learner, rows};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

const SESSIONS_AT_MOST: usize = 5;
/// One after each session, one of each station at the end, and what they carry for others.
const BUNDLES_AT_MOST: usize = SESSIONS_AT_MOST + 2 + 8;

/// Something that a learner does in one session.
#[derive(Debug, Clone, Copy)]
enum Action {
    Read(usize),
    Practise(usize),
    Check(usize),
    Languages(&'static str),
    CallTrainer,
}

/// Who does what, and whether the stick comes by afterwards.
type Session = (&'static str, Action, bool);

fn some_action() -> impl Strategy<Value = Action> {
    prop_oneof![
        (1..6_usize).prop_map(Action::Read),
        (1..4_usize).prop_map(Action::Practise),
        (1..8_usize).prop_map(Action::Check),
        prop_oneof![Just("en"), Just("pt-PT")].prop_map(Action::Languages),
        Just(Action::CallTrainer),
    ]
}

fn some_session() -> impl Strategy<Value = Session> {
    let place = prop_oneof![Just("station1"), Just("station2")];
    (place, some_action(), any::<bool>())
}

/// A learner comes, does one thing and goes.
fn have_session(world: &World, place: &str, action: Action) {
    world.clock.advance(60_000);
    let mut desk = world.learner(place);
    match action {
        Action::Read(steps) => drop(learner::read_steps(&mut desk, steps)),
        Action::Practise(items) => learner::practise(&mut desk, items),
        Action::Check(items) => drop(learner::answer_check(&mut desk, items)),
        Action::Languages(language) => {
            let request = json!({ "language": language, "second": null });
            call(&mut desk, "learn.choose_languages", request);
        }
        Action::CallTrainer => drop(call(&mut desk, "learn.call_trainer", json!({}))),
    }
    call(&mut desk, "session.finish", json!({}));
}

/// A bundle: its name on the stick, and its bytes.
type Bundle = (String, Vec<u8>);

/// The bundles that a station puts on a stick of its own: what it wrote, and what it carries.
fn written(world: &World, place: &str) -> Vec<Bundle> {
    let stick = tempfile::tempdir().expect("a stick");
    let report = world.exchange_with(place, stick.path());
    report.expect("the stick is written");
    let files = Files::read(&stick.path().join("FOOTBRIDGE/bundles"));
    let bundle = |(name, bytes): (&std::path::Path, &[u8])| {
        (name.to_string_lossy().into_owned(), bytes.to_vec())
    };
    files.iter().map(bundle).collect()
}

/// All bundles of the sessions; the last state of each station is among them.
fn bundles(world: &World, sessions: &[Session]) -> Vec<Bundle> {
    let mut bundles = Vec::new();
    for &(place, action, stick_comes_by) in sessions {
        have_session(world, place, action);
        if stick_comes_by {
            bundles.extend(written(world, place));
        }
    }
    for place in ["station1", "station2"] {
        bundles.extend(written(world, place));
    }
    let mut seen = BTreeSet::new();
    bundles.retain(|(name, _)| seen.insert(name.clone()));
    bundles
}

/// Carries bundles to a copy of the centre, one stick each; gives what the coordinator sees.
fn carried(files: &Files, bundles: &[&Bundle]) -> Value {
    let world = World::of(files);
    let folder = world.stick().join("FOOTBRIDGE/bundles");
    let mut centre = world.sit("centre");
    for (name, bytes) in bundles {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a stick");
        fs::write(folder.join(name), bytes).expect("a bundle on it");
        let report = exchange(&mut centre, &world.stick()).expect("the centre reads it");
        assert_eq!(report["refused"], json!([]), "an honest bundle is taken");
    }
    call(&mut centre, "journal.verify", json!({}));
    shown(&mut centre)
}

/// Every screen of the coordinator that shows learners' work.
fn shown(centre: &mut footbridge::Desk) -> Value {
    let overview = call(centre, "centre.overview", json!({}));
    let learners: Vec<_> = rows(&overview["rows"])
        .map(|row| call(centre, "centre.learner", json!({ "person": row["person"] })))
        .collect();
    let sites = call(centre, "centre.sites", json!({}));
    json!({ "overview": overview, "learners": learners, "sites": sites })
}

#[test]
fn bundles_carried_ten_times_in_any_order_come_to_the_same() {
    let admitted = World::admitted().files();
    let world = World::of(&admitted);
    let sessions = [
        ("station1", Action::Read(100), true),
        ("station2", Action::Read(3), true),
        ("station1", Action::Check(7), true),
        ("station2", Action::Languages("pt-PT"), true),
        ("station1", Action::Check(100), false),
    ];
    let bundles = bundles(&world, &sessions);
    let in_order: Vec<_> = bundles.iter().collect();
    let expected = carried(&admitted, &in_order);
    assert_eq!(expected["overview"]["unitsCount"], 1, "{expected}");
    let backwards: Vec<_> = bundles.iter().rev().collect();
    let ten_times = std::iter::repeat_n(backwards, 10).flatten();
    let ten_times: Vec<_> = ten_times.collect();
    assert_eq!(carried(&admitted, &ten_times), expected);
}

#[test]
fn whatever_learners_do_and_however_it_travels_the_centre_shows_the_same() {
    let admitted = World::admitted().files();
    let steps = RefCell::new(0);
    let some_case = (
        proptest::collection::vec(some_session(), 2..=SESSIONS_AT_MOST),
        proptest::collection::vec(any::<u32>(), BUNDLES_AT_MOST),
        proptest::collection::vec(any::<proptest::sample::Index>(), 1..4),
    );
    let config = Config {
        failure_persistence: None,
        ..Config::with_cases(16)
    };
    let tried = TestRunner::new(config).run(&some_case, |(sessions, lots, again)| {
        let bundles = bundles(&World::of(&admitted), &sessions);
        *steps.borrow_mut() += sessions.len();
        let in_order: Vec<_> = bundles.iter().collect();
        let mut drawn: Vec<_> = lots.iter().zip(&bundles).collect();
        drawn.sort_by_key(|(lot, _)| **lot);
        prop_assert_eq!(drawn.len(), bundles.len(), "every bundle drew a lot");
        let mut shuffled: Vec<_> = drawn.into_iter().map(|(_, bundle)| bundle).collect();
        shuffled.splice(0..0, again.iter().map(|at| at.get(&bundles)));
        prop_assert_eq!(
            carried(&admitted, &shuffled),
            carried(&admitted, &in_order),
            "the order of {} bundles must not show",
            bundles.len()
        );
        Ok(())
    });
    tried.unwrap_or_else(|failure| panic!("{failure}"));
    assert!(*steps.borrow() >= 32, "every case has sessions");
}
