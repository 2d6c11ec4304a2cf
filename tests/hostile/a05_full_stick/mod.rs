//! Case 5: the stick gets full while it is written.

use std::fs;

use footbridge_world::{Files, World, call, exchange, learner};
use serde_json::json;

use super::small_disk::{SmallDisk, fill, make_room};
use super::walk::admitted_files;

#[test]
fn a_full_stick_is_named_keeps_its_files_and_takes_the_rest_when_there_is_room() {
    let Some(disk) = SmallDisk::mount("a05") else {
        return;
    };
    let stick = disk.mounted.folder();
    let world = World::of(admitted_files());
    Files::read(&world.stick()).write(&stick);
    let mut desk = world.learner("station1");
    learner::read_steps(&mut desk, 5);
    call(&mut desk, "session.finish", json!({}));
    drop(desk);
    fill(&stick);
    let before = Files::read(&stick);
    let refused = world.exchange_with("station1", &stick);
    assert_eq!(refused.expect_err("nothing fits"), "stick-full");
    assert_eq!(Files::read(&stick), before, "no part, and nothing less");
    make_room(&stick);
    let mut desk = world.staff("station1");
    exchange(&mut desk, &stick).expect("the same once more");
    drop(desk);
    assert_ne!(names(&stick), names(&world.stick()), "the bundle is there");
    let centre = world.exchange_with("centre", &stick).expect("a round");
    assert_eq!(centre["refused"], json!([]), "{centre}");
}

fn names(stick: &std::path::Path) -> Vec<String> {
    let bundles = stick.join("FOOTBRIDGE/bundles");
    let listing = fs::read_dir(bundles).into_iter().flatten();
    let mut names: Vec<_> = listing
        .map(|entry| entry.expect("an entry").file_name().into_string())
        .map(|name| name.expect("our names are plain"))
        .collect();
    names.sort();
    names
}
