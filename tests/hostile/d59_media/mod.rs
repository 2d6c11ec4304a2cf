//! 59: pictures that could run, or that no program should open; sounds that are none.

use footbridge::ids::FileHash;
use footbridge_world::{call, exchange, learner};
use serde_json::json;

use super::packs::{first_picture, repack, replace};
use super::scene::Scene;
use super::{case, check};

fn with_picture(scene: &Scene, svg: &[u8]) {
    repack(scene, |entries| {
        let name = first_picture(entries);
        replace(entries, &name, svg.to_vec());
    });
}

#[test]
fn a_picture_that_could_run_is_refused() {
    check(
        "station1",
        &["programme"],
        &[case(
            "pack-picture-with-script",
            "pack-content-wrong",
            |s| {
                repack(s, |entries| {
                    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>";
                    replace(entries, &first_picture(entries), svg.to_vec());
                });
            },
        )],
    );
}

#[test]
fn a_picture_is_a_drawing_and_nothing_else() {
    const CODE: &str = "pack-content-wrong";
    check(
        "station1",
        &["programme"],
        &[
            case("picture-that-is-a-photograph", CODE, |s| {
                with_picture(s, b"\x89PNG\r\n\x1a\n");
            }),
            case("picture-with-a-handler", CODE, |s| {
                with_picture(
                    s,
                    b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>",
                );
            }),
            case("picture-that-fetches", CODE, |s| {
                with_picture(
                    s,
                    b"<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"http://a/\"/></svg>",
                );
            }),
        ],
    );
}

/// A picture that an old computer would choke on does not stop a lesson: no site keeps it.
#[test]
fn a_picture_above_its_cap_is_kept_nowhere() {
    let mut svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\">".to_vec();
    svg.extend((0..40_000_u32).flat_map(|n| format!("<!--{n}-->").into_bytes()));
    svg.extend(b"</svg>");
    let scene = Scene::set();
    with_picture(&scene, &svg);
    let mut desk = scene.world.staff("station1");
    let report = exchange(&mut desk, &scene.stick()).expect("the pack is installed");
    assert_eq!(report["refused"], json!([]), "{report}");
    let hash = FileHash::of(&svg).to_string();
    assert_eq!(
        desk.media(&hash).expect_err("it is not here").code(),
        "not-found"
    );
    call(&mut desk, "session.finish", json!({}));
    drop(desk);
    let mut desk = scene.world.learner("station1");
    assert!(learner::read_steps(&mut desk, 2) > 0);
}

/// What is wrong with a sound does not stop a lesson; nothing but a whole one reaches a player.
#[test]
fn a_broken_sound_is_never_handed_to_a_player() {
    const BROKEN: &[u8] = b"RIFF\0\0\0\0WAVEfmt ";
    let scene = Scene::set();
    repack(&scene, |entries| {
        replace(entries, "sounds/a2-signs-1-en.opus", BROKEN.to_vec());
    });
    let mut desk = scene.world.staff("station1");
    let report = exchange(&mut desk, &scene.stick()).expect("the pack is installed");
    assert_eq!(report["refused"], json!([]), "{report}");
    let hash = FileHash::of(BROKEN).to_string();
    let refusal = desk.media(&hash).expect_err("it is no sound");
    assert_eq!(refusal.code(), "pack-file-damaged");
    call(&mut desk, "session.finish", json!({}));
    drop(desk);
    let mut desk = scene.world.learner("station1");
    assert!(learner::read_steps(&mut desk, 2) > 0);
}
