//! Case 6: the disk fails under a learner who works.
//!
//! The learner's disk is a file on a second disk. When that one is full, every write that
//! needs more of it fails as a broken disk does: with an error of input and output.

use footbridge_world::image::Image;
use footbridge_world::{Files, World};

use super::small_disk::{SmallDisk, fill, make_room};
use super::walk::{Walk, admitted_files, entries_of};

/// More than the disk below has: this disk has holes.
const BYTES: u64 = 64 * 1024 * 1024;

#[test]
fn a_failing_disk_is_said_and_everything_called_saved_is_there_afterwards() {
    let Some(below) = SmallDisk::mount("a06") else {
        return;
    };
    let floor = below.mounted.folder();
    std::fs::create_dir_all(&floor).expect("a folder");
    let disk = Image::make(&floor.join("disk.img"), BYTES).expect("a disk on a disk");
    let mounted = disk.mount().expect("a disk");
    let world = World::of_in(admitted_files(), &mounted.folder());
    let before = entries_of(&world, "station1");
    // What the test itself put there is not what is at stake.
    mounted.settle().expect("everything so far is on the disk");
    let mut desk = world.learner("station1");
    let mut walk = Walk::begin(&mut desk);
    assert_eq!(walk.steps(&mut desk, 3), "done");
    fill(&floor);
    let code = walk.steps(&mut desk, 5000);
    assert!(["store-failed", "disk-failed"].contains(&code), "{code}");
    drop(desk);
    // What a disk that failed says of a later flush is not believed.
    assert!(world.folder("station1").join("store.db-wal").exists());
    let home = world.home().to_owned();
    // What is left of the world is on the disk and must not be tidied away.
    std::mem::forget(world);
    drop(mounted);
    make_room(&floor);
    let mounted = disk.mount().expect("the disk is mended");
    let world = World::of(&Files::read(&home));
    drop(mounted);
    let entries = entries_of(&world, "station1");
    assert!(
        entries >= before + walk.saved,
        "{entries} entries of {before} and {} that were called saved",
        walk.saved
    );
}
