//! Case 20: one computer's clock is set to 2099, and right again later.

use footbridge_world::{World, call};
use serde_json::json;

use super::clock::{DAY, go_round, last_session, session};
use super::walk::admitted_files;

const YEARS_73: i64 = 73 * 365 * DAY;

#[test]
fn nothing_expires_in_2099_and_nothing_waits_for_2099_when_the_clock_is_right_again() {
    let world = World::of(admitted_files());
    world.clock.set_wall_forward(YEARS_73);
    drop(session(&world, "station1", 4));
    // Packs, papers and admissions of 2026 still count.
    go_round(&world, &["station1"]);
    world.clock.set_wall_forward(-YEARS_73);
    go_round(&world, &["centre", "station1", "station2"]);
    world.clock.advance(60_000);
    drop(session(&world, "station1", 4));
    go_round(&world, &["station1", "centre", "station1", "station2"]);
    let ticks = &last_session(&world, "station1")["ticks"];
    let all = json!({ "saved": true, "onStick": true, "arrived": true });
    assert_eq!(*ticks, all, "what came after 2099 has arrived");
    for place in ["station1", "station2", "centre"] {
        call(&mut world.staff(place), "journal.verify", json!({}));
    }
}
