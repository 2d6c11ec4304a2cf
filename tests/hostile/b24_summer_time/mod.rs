//! Case 24: summer time begins or ends, or somebody sets the time zone, during a session.

use footbridge_world::{World, call};
use serde_json::json;

use super::clock::{go_round, last_session};
use super::walk::{Walk, admitted_files};

const HOUR: i64 = 3_600_000;
const MINUTE: u32 = 60_000;

#[test]
fn a_session_lasts_as_long_as_it_lasted_whatever_the_clock_did() {
    for jump in [HOUR, -HOUR, 11 * HOUR, -11 * HOUR] {
        let world = World::of(admitted_files());
        let mut desk = world.learner("station1");
        let mut walk = Walk::begin(&mut desk);
        world.clock.advance(7 * MINUTE);
        world.clock.set_wall_forward(jump);
        assert_eq!(walk.steps(&mut desk, 2), "done");
        world.clock.advance(5 * MINUTE);
        call(&mut desk, "session.finish", json!({}));
        drop(desk);
        let session = last_session(&world, "station1");
        assert_eq!(session["minutes"], 12, "{jump}: {session}");
        go_round(&world, &["station1", "centre"]);
    }
}
