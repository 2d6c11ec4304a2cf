//! A learner who goes from step to step, and counts what was called saved.

use std::sync::OnceLock;

use footbridge::Desk;
use footbridge_world::{Files, World, call};
use serde_json::{Value, json};

/// Files of a world after its first round.
pub(crate) fn admitted_files() -> &'static Files {
    static MADE: OnceLock<Files> = OnceLock::new();
    MADE.get_or_init(|| World::admitted().files())
}

/// To and fro between the first two steps of the lesson that is due: each is one entry.
pub(crate) struct Walk {
    lesson: Value,
    /// Steps that were called saved.
    pub(crate) saved: u64,
}

impl Walk {
    /// Where the learner's home page says to go on.
    pub(crate) fn begin(desk: &mut Desk) -> Self {
        let target = call(desk, "learn.home", json!({}))["goOn"].clone();
        assert_eq!(target["kind"], "step", "{target}");
        let mut walk = Self {
            lesson: target["lesson"].clone(),
            saved: 0,
        };
        assert_eq!(walk.steps(desk, 1), "done");
        walk
    }

    /// At most so many steps; the code of the first that is refused, or `done`.
    pub(crate) fn steps(&mut self, desk: &mut Desk, at_most: u64) -> &'static str {
        for _ in 0..at_most {
            let request = json!({ "lesson": self.lesson, "step": 1 + (self.saved + 1) % 2 });
            match desk.dispatch("learn.step", request) {
                Ok(_) => self.saved += 1,
                Err(error) => return error.code(),
            }
        }
        "done"
    }
}

/// Entries that a session adds beside its steps, with everybody who looks before and after.
pub(crate) fn entries_beside() -> u64 {
    let world = World::of(admitted_files());
    let before = entries_of(&world, "station1");
    let mut desk = world.learner("station1");
    let walk = Walk::begin(&mut desk);
    call(&mut desk, "session.finish", json!({}));
    drop(desk);
    entries_of(&world, "station1") - before - walk.saved
}

/// Entries of a place's own journal, after walking all of them.
pub(crate) fn entries_of(world: &World, place: &str) -> u64 {
    let mut desk = world.staff(place);
    call(&mut desk, "journal.verify", json!({}));
    let about = call(&mut desk, "site.about", json!({}));
    about["entries"].as_u64().expect("a number of entries")
}
