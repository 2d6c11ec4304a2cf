//! Case 14: a second program is started on the same folder.

use std::process::Command;

use footbridge_world::{World, call};
use serde_json::json;

use super::walk::{Walk, admitted_files, entries_beside, entries_of};

#[test]
fn a_second_program_writes_nothing_and_the_first_goes_on() {
    let world = World::of(admitted_files());
    let before = entries_of(&world, "station1");
    let mut desk = world.learner("station1");
    let mut walk = Walk::begin(&mut desk);
    let second = Command::new(env!("CARGO_BIN_EXE_crash"))
        .arg("--child")
        .arg(world.home())
        .arg("--samples")
        .arg(footbridge_world::shelf())
        .env("RUST_BACKTRACE", "0")
        .output()
        .expect("the second program starts");
    let said = String::from_utf8_lossy(&second.stderr);
    assert!(
        !second.status.success() && said.contains("in use"),
        "{said}"
    );
    assert!(second.stdout.is_empty(), "it confirmed nothing");
    assert_eq!(walk.steps(&mut desk, 3), "done");
    call(&mut desk, "session.finish", json!({}));
    drop(desk);
    assert_eq!(
        entries_of(&world, "station1"),
        before + walk.saved + entries_beside()
    );
}
