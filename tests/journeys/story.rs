//! The story that everything else serves: two learners, two stations, one stick, one centre.

use footbridge::Desk;
use footbridge_world::{World, call, learner, rows};
use serde_json::{Value, json};

/// Saved here, on the stick, arrived: of the last session of each learner in the class.
fn ticks(world: &World, place: &str) -> Vec<[bool; 3]> {
    let class = call(&mut world.staff(place), "class.show", json!({}));
    let of = |row: &Value| {
        ["saved", "onStick", "arrived"].map(|tick| row["lastSession"]["ticks"][tick] == true)
    };
    rows(&class["rows"]).map(of).collect()
}

fn learn(mut desk: Desk) {
    let result = learner::do_unit(&mut desk);
    assert_eq!(
        result["unitCounts"], true,
        "whoever does as the explanations say gets there: {result}"
    );
    call(&mut desk, "session.finish", json!({}));
}

#[test]
fn work_goes_to_the_centre_and_the_receipt_comes_back() {
    let world = World::sample();
    let places = ["station1", "station2"];
    for place in places {
        learn(world.learner(place));
        assert_eq!(
            ticks(&world, place),
            [[true, false, false]],
            "saved, and nowhere else"
        );
        world.exchange(place);
        assert_eq!(
            ticks(&world, place),
            [[true, true, false]],
            "on the stick, not arrived"
        );
    }
    world.exchange("centre");
    world.admit_all();
    let overview = call(&mut world.sit("centre"), "centre.overview", json!({}));
    assert_eq!(
        [&overview["learners"], &overview["unitsCount"]],
        [2, 2],
        "the centre shows both results: {overview}"
    );
    world.exchange("centre");
    for place in places {
        let report = world.exchange(place);
        let receipt = rows(&report["cameIn"]).find(|line| line["kind"] == "receipt");
        assert!(receipt.is_some(), "the receipt comes back: {report}");
        // What the other learner did has come along, if their bundle lay on the stick.
        let ticks = ticks(&world, place);
        assert!(
            !ticks.is_empty() && ticks.iter().all(|ticks| *ticks == [true; 3]),
            "all three ticks: {ticks:?}"
        );
    }
    for place in ["station1", "station2", "centre"] {
        call(&mut world.staff(place), "journal.verify", json!({}));
    }
}

#[test]
fn after_the_power_went_a_learner_goes_on_at_the_same_item() {
    let world = World::sample();
    let mut desk = world.learner("station1");
    learner::read_steps(&mut desk, 1000);
    learner::practise(&mut desk, 100);
    let before = learner::answer_check(&mut desk, 5);
    assert_eq!(before["number"], 6, "{before}");
    // Nobody finishes the session: the desk just goes.
    drop(desk);
    world.volatile.power_goes();
    let mut desk = world.learner("station1");
    let home = call(&mut desk, "learn.home", json!({}));
    assert_eq!(home["goOn"]["kind"], "check", "{home}");
    let after = call(&mut desk, "check.show", json!({}));
    assert_eq!(after, before, "the same item, in the same order");
}
