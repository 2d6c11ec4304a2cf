//! 68: a picture that somebody edits in the installed folder.

use footbridge_world::{Files, call, exchange, learner, rows};
use serde_json::json;

use super::scene::{Scene, flip_middle, read, write};

/// It is not shown; the next stick with its pack puts it back.
#[test]
fn an_edited_picture_is_refused_and_put_back_from_the_pack() {
    let scene = Scene::set();
    let folder = scene.world.folder("station1");
    let mut desk = scene.world.staff("station1");
    exchange(&mut desk, &scene.stick()).expect("version 2 is installed");
    let whole = Files::read(&folder.join("blobs"));
    let blobs: Vec<_> = whole
        .names()
        .map(|name| folder.join("blobs").join(name))
        .collect();
    assert!(!blobs.is_empty());
    for blob in &blobs {
        write(blob, &flip_middle(read(blob)));
    }
    for blob in &blobs {
        let name = blob
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let refusal = desk.media(&name).expect_err("it was changed");
        assert!(
            ["pack-file-damaged", "not-found"].contains(&refusal.code()),
            "{refusal}"
        );
    }
    let damaged = blobs.iter().filter(|blob| !blob.exists()).count();
    assert!(damaged > 0, "what was changed is gone");
    let report = exchange(&mut desk, &scene.stick()).expect("the round goes through");
    assert_eq!(report["refused"], json!([]), "{report}");
    assert_eq!(
        rows(&report["cameIn"])
            .filter(|line| line["kind"] == "pack")
            .count(),
        0
    );
    for blob in blobs.iter().filter(|blob| blob.exists()) {
        let name = blob
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        desk.media(&name).expect("it is whole again");
    }
    assert_eq!(
        Files::read(&folder.join("blobs")).names().count(),
        whole.names().count()
    );
    call(&mut desk, "session.finish", json!({}));
    drop(desk);
    let mut desk = scene.world.learner("station1");
    assert!(learner::read_steps(&mut desk, 1) > 0);
}
