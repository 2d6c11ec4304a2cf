//! Case 4: the disk gets full while a learner works.

use footbridge_world::{World, call};
use serde_json::json;

use super::small_disk::{SmallDisk, fill, make_room};
use super::walk::{Walk, admitted_files, entries_beside, entries_of};

#[test]
fn nothing_is_called_saved_on_a_full_disk_and_work_goes_on_when_there_is_room() {
    let Some(disk) = SmallDisk::mount("a04") else {
        return;
    };
    let folder = disk.mounted.folder();
    let world = World::of_in(admitted_files(), &folder);
    let before = entries_of(&world, "station1");
    let mut desk = world.learner("station1");
    let mut walk = Walk::begin(&mut desk);
    assert_eq!(walk.steps(&mut desk, 3), "done");
    fill(&folder);
    assert_eq!(walk.steps(&mut desk, 5000), "disk-full");
    assert_eq!(
        walk.steps(&mut desk, 1),
        "disk-full",
        "it says so each time"
    );
    make_room(&folder);
    assert_eq!(walk.steps(&mut desk, 3), "done", "as if nothing had been");
    call(&mut desk, "session.finish", json!({}));
    drop(desk);
    assert_eq!(
        entries_of(&world, "station1"),
        before + walk.saved + entries_beside(),
        "what was called saved, and nothing else"
    );
}
