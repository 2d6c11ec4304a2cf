//! Case 21: the clock goes back a year, or to 1970 because its battery is dead.

use footbridge::host::Clock;
use footbridge_world::{World, call, card, refusal};
use serde_json::{Value, json};

use super::clock::{DAY, go_round, session};
use super::walk::admitted_files;

#[test]
fn learners_go_on_and_the_stick_goes_round_with_any_clock_of_the_past() {
    for place in ["a year ago", "1970"] {
        let world = World::of(admitted_files());
        let back = match place {
            "1970" => world.clock.wall_millis(),
            _ => 365 * DAY,
        };
        drop(session(&world, "station1", 2));
        world.clock.set_wall_forward(-back);
        drop(session(&world, "station1", 4));
        go_round(&world, &["station1", "centre", "station1"]);
        for place in ["station1", "centre"] {
            call(&mut world.staff(place), "journal.verify", json!({}));
        }
    }
}

#[test]
fn a_dead_battery_does_not_end_the_wait_after_wrong_tries() {
    let world = World::of(admitted_files());
    let mut desk = world.sit("station1");
    let right = card(&mut desk, "station1");
    let mut wrong = right.clone();
    let first = wrong["pictures"][0].as_u64().expect("a picture");
    wrong["pictures"][0] = json!((first + 1) % 12);
    let try_in = |desk: &mut _, with: &Value| refusal(desk, "sign_in.learner", with.clone());
    for _ in 0..5 {
        assert_eq!(try_in(&mut desk, &wrong), "sign-in-wrong");
    }
    drop(desk);
    // The power goes, and with it the time.
    world.volatile.power_goes();
    world.clock.set_wall_forward(-world.clock.wall_millis());
    let mut desk = world.sit("station1");
    assert_eq!(try_in(&mut desk, &right), "sign-in-wait");
    world.clock.advance(60_000);
    assert_eq!(try_in(&mut desk, &right), "done");
}
