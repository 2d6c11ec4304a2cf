//! Pictures of the content are served to whoever is signed in, and to nobody else.

use footbridge_world::{World, call, learner};
use serde_json::{Value, json};

/// The hash of the first picture that a step shows.
fn some_picture(desk: &mut footbridge::Desk) -> String {
    let mut target = call(desk, "learn.home", json!({}))["goOn"].clone();
    while target["kind"] == "step" {
        let request = json!({ "lesson": target["lesson"], "step": target["step"] });
        let step = call(desk, "learn.step", request);
        if let Some(hash) = step["picture"]["hash"].as_str() {
            return hash.to_owned();
        }
        target = step["next"].clone();
    }
    panic!("no step shows a picture");
}

#[test]
fn a_picture_is_served_only_while_somebody_is_signed_in() {
    let world = World::sample();
    let mut desk = world.learner("station1");
    let hash = some_picture(&mut desk);
    let (mime, bytes) = desk.media(&hash).expect("the learner sees it");
    assert_eq!(mime, "image/svg+xml");
    assert!(bytes.starts_with(b"<svg"), "it is the picture itself");
    call(&mut desk, "session.finish", json!({}));
    let refused = |desk: &footbridge::Desk, hash: &str| {
        desk.media(hash)
            .map_or_else(|error| error.code(), |_| "served")
    };
    assert_eq!(
        refused(&desk, &hash),
        "not-permitted",
        "nobody is signed in"
    );
    drop(desk);
    world.volatile.power_goes();
    assert_eq!(refused(&world.desk(), &hash), "not-permitted", "locked");
}

#[test]
fn only_files_of_packs_are_served() {
    let world = World::sample();
    let desk = world.learner("station1");
    let refused = |hash: &str| {
        desk.media(hash)
            .map_or_else(|error| error.code(), |_| "served")
    };
    assert_eq!(refused(&"0".repeat(64)), "not-found");
    for no_name in ["", "..", "../store.db", "%2e%2e/store.db"] {
        assert_eq!(refused(no_name), "request-malformed", "{no_name:?}");
    }
}

#[test]
fn a_picture_that_was_changed_on_the_disk_is_not_served() {
    let world = World::sample();
    let mut desk = world.learner("station1");
    learner::read_steps(&mut desk, 1);
    let hash = some_picture(&mut desk);
    let blob = world
        .folder("station1")
        .join("blobs")
        .join(&hash[..2])
        .join(&hash);
    std::fs::write(blob, b"<svg><script/></svg>").expect("somebody changes it");
    let error = desk.media(&hash).expect_err("it is not what the pack said");
    assert_eq!(error.code(), "pack-file-damaged");
    let home = call(&mut desk, "learn.home", json!({}));
    assert_ne!(
        home["goOn"],
        Value::Null,
        "the learner goes on all the same"
    );
}
