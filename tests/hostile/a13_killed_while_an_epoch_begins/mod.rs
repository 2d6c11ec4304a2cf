//! Case 13: the program is killed while it opens a new epoch.

use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use footbridge_world::{PASSPHRASE, World, call, refusal, shelf};
use serde_json::{Value, json};

use super::walk::admitted_files;

const LONGEST_WAIT_MILLIS: u32 = 60_000;
const KILLS: u64 = 20;
/// An epoch is opened within the first moments of a start.
const MILLIS_BETWEEN: u64 = 15;

/// How many journals there are, and the number of the own epoch, after walking everything.
fn journals_and_epoch(world: &World) -> (u64, u64) {
    let mut desk = world.desk();
    let sat = refusal(&mut desk, "sample.sit", json!({ "place": "station1" }));
    let passphrase = json!({ "passphrase": PASSPHRASE });
    // A kill while the passphrase is tried counts as a try: staff wait for a moment.
    if sat == "passphrase-wait" {
        world.clock.advance(LONGEST_WAIT_MILLIS);
    }
    // Still locked, or opened by the day slot.
    if refusal(&mut desk, "desk.open", passphrase.clone()) != "done" {
        call(&mut desk, "sign_in.staff", passphrase);
    }
    let number = |value: &Value| value.as_u64().expect("a number");
    let journals = number(&call(&mut desk, "journal.verify", json!({}))["journals"]);
    let epoch = number(&call(&mut desk, "site.about", json!({}))["epoch"]);
    (journals, epoch)
}

#[test]
fn each_epoch_is_there_whole_or_not_at_all() {
    let world = World::of(admitted_files());
    let folder = world.folder("station1");
    let before = journals_and_epoch(&world);
    for kill in 0..KILLS {
        // A log that has gone after a crash: the next start opens a new epoch.
        fs::write(folder.join("running"), b"").expect("a mark");
        let _ = fs::remove_file(folder.join("store.db-wal"));
        let mut station = Command::new(env!("CARGO_BIN_EXE_crash"))
            .arg("--child")
            .arg(world.home())
            .arg("--samples")
            .arg(shelf())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a station starts");
        thread::sleep(Duration::from_millis(kill * MILLIS_BETWEEN));
        station.kill().expect("it is killed");
        station.wait().expect("it ends");
    }
    let after = journals_and_epoch(&world);
    assert!(
        after.1 > before.1,
        "no epoch was opened: {before:?}, {after:?}"
    );
    assert_eq!(
        after.0 - before.0,
        after.1 - before.1,
        "a journal for each epoch, and one epoch that is open: {before:?}, {after:?}"
    );
}
