//! Case 23: one learner at two computers whose clocks are three hours apart.

use footbridge_world::{World, call, card, learner, rows};
use serde_json::{Value, json};

use super::clock::go_round;
use super::walk::admitted_files;

const HOURS_3: i64 = 3 * 3_600_000;

/// What the coordinator sees of the learners and of the work, without when it arrived.
fn seen(world: &World) -> Vec<Value> {
    let mut desk = world.staff("centre");
    call(&mut desk, "journal.verify", json!({}));
    let overview = call(&mut desk, "centre.overview", json!({}));
    let people = rows(&overview["rows"]).map(|row| row["person"].clone());
    let people: Vec<_> = people.collect();
    people
        .iter()
        .map(|person| call(&mut desk, "centre.learner", json!({ "person": person })))
        .collect()
}

#[test]
fn two_computers_three_hours_apart_tell_one_story_in_any_order() {
    let world = World::of(admitted_files());
    // The stick shows the learner's card to the other computer.
    go_round(&world, &["station1", "station2", "station1", "station2"]);
    let mut desk = world.learner("station1");
    learner::read_steps(&mut desk, 1000);
    learner::practise(&mut desk, 100);
    learner::answer_check(&mut desk, 2);
    call(&mut desk, "session.finish", json!({}));
    drop(desk);
    go_round(&world, &["station1", "station2"]);
    // Both go on from here, one of them three hours ahead, and answer the same items.
    world.clock.set_wall_forward(HOURS_3);
    let mut desk = world.sit("station2");
    let request = card(&mut desk, "station1");
    call(&mut desk, "sign_in.learner", request);
    let there = learner::answer_check(&mut desk, 3);
    call(&mut desk, "session.finish", json!({}));
    drop(desk);
    world.clock.set_wall_forward(-HOURS_3);
    let mut desk = world.learner("station1");
    let here = learner::answer_check(&mut desk, 3);
    call(&mut desk, "session.finish", json!({}));
    drop(desk);
    assert_eq!(here["number"], there["number"], "both took the same items");
    let files = world.files();
    let orders = [["station1", "station2"], ["station2", "station1"]];
    let told = orders.map(|order| {
        let world = World::of(&files);
        go_round(&world, &[order[0], "centre", order[1], "centre"]);
        seen(&world)
    });
    assert_eq!(told[0], told[1]);
    assert!(!told[0].is_empty(), "learners are seen");
}
