//! What the clock cases share: a session, a stick's round, and what must hold after it.

use footbridge::Desk;
use footbridge_world::{World, call, exchange, rows};
use serde_json::{Value, json};

use super::walk::Walk;

/// Milliseconds of a day.
pub(crate) const DAY: i64 = 86_400_000;

/// A learner's session of so many steps; gives the desk back with nobody signed in.
pub(crate) fn session(world: &World, place: &str, steps: u64) -> Desk {
    let mut desk = world.learner(place);
    let mut walk = Walk::begin(&mut desk);
    assert_eq!(walk.steps(&mut desk, steps), "done");
    call(&mut desk, "session.finish", json!({}));
    desk
}

/// The stick goes once to each of these places; nothing may be refused anywhere.
pub(crate) fn go_round(world: &World, places: &[&str]) {
    for place in places {
        let report = exchange(&mut world.staff(place), &world.stick()).expect("a round");
        assert_eq!(report["refused"], json!([]), "{place}: {report}");
    }
}

/// The last session of a station's learner, as the trainer sees it.
pub(crate) fn last_session(world: &World, place: &str) -> Value {
    let class = call(&mut world.staff(place), "class.show", json!({}));
    let row = rows(&class["rows"]).next().expect("a learner");
    row["lastSession"].clone()
}
