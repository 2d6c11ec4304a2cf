//! Case 19: a computer runs for three weeks, and its clock stands still while it sleeps.

use footbridge_world::{World, call, card, refusal};
use serde_json::json;

use super::clock::{DAY, last_session};
use super::walk::{Walk, admitted_files};

#[test]
fn after_three_weeks_waits_and_sessions_still_count_running_time() {
    let world = World::of(admitted_files());
    let mut desk = world.sit("station1");
    let right = card(&mut desk, "station1");
    let mut wrong = right.clone();
    let first = wrong["pictures"][0].as_u64().expect("a picture");
    wrong["pictures"][0] = json!((first + 1) % 12);
    for day in 0..21 {
        world.clock.advance(16 * 3_600_000);
        // The computer sleeps: the wall clock goes on, the running time does not.
        world.clock.set_wall_forward(8 * 3_600_000);
        call(&mut desk, "sign_in.learner", right.clone());
        let mut walk = Walk::begin(&mut desk);
        for _ in 0..3 {
            world.clock.advance(9 * 60_000);
            call(&mut desk, "session.stay", json!({}));
        }
        assert_eq!(walk.steps(&mut desk, 1 + day % 3), "done");
        call(&mut desk, "session.finish", json!({}));
    }
    for _ in 0..5 {
        let tried = refusal(&mut desk, "sign_in.learner", wrong.clone());
        assert_eq!(tried, "sign-in-wrong");
    }
    world.clock.set_wall_forward(DAY);
    let asleep = refusal(&mut desk, "sign_in.learner", right.clone());
    assert_eq!(asleep, "sign-in-wait", "sleep is no waiting");
    world.clock.advance(59_999);
    let early = refusal(&mut desk, "sign_in.learner", right.clone());
    assert_eq!(early, "sign-in-wait");
    world.clock.advance(1);
    assert_eq!(refusal(&mut desk, "sign_in.learner", right), "done");
    call(&mut desk, "session.finish", json!({}));
    drop(desk);
    assert_eq!(last_session(&world, "station1")["minutes"], 0);
}
