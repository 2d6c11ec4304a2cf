//! 53: files that do not belong together, in the lists and inside a pack.

use serde_json::{Value, json};

use super::packs::{manifest, repack, with_extra};
use super::programme::{newest, publish, publish_as, signed_by};
use super::scene::{Scene, write};
use super::{case, check};
use footbridge::ids::FileHash;

const FOLDER: &str = "programme/metadata";

/// Another publication under the same number, signed as well as the first.
fn swap_newest(scene: &Scene, role: &str, change: fn(&mut Value)) {
    let mut signed = newest(scene, role)["signed"].clone();
    let version = signed["version"].clone();
    change(&mut signed);
    let bytes = signed_by(signed, &scene.secrets.publisher);
    let name = format!("{version}.{role}.json");
    write(&scene.inner(FOLDER).join(name), &bytes);
}

#[test]
fn lists_that_do_not_belong_together_are_refused() {
    check(
        "station1",
        &["programme"],
        &[
            case("targets-mix-and-match", "metadata-mismatch", |s| {
                swap_newest(s, "targets", |signed| signed["targets"] = json!({}));
            }),
            case("snapshot-mix-and-match", "metadata-mismatch", |s| {
                swap_newest(s, "snapshot", |signed| {
                    signed["expires"] = json!("2031-01-01T00:00:00Z");
                });
            }),
            case(
                "programme-of-another-publisher",
                "metadata-signature",
                |s| {
                    let other = Scene::of_another_centre();
                    let _ = std::fs::remove_dir_all(s.inner("programme"));
                    let there = footbridge_world::Files::read(&other.inner("programme"));
                    there.write(&s.inner("programme"));
                },
            ),
        ],
    );
}

#[test]
fn a_pack_holds_exactly_what_it_lists() {
    check(
        "station1",
        &["programme"],
        &[
            case("pack-file-outside-manifest", "pack-file-not-listed", |s| {
                publish(s, &with_extra(s, "pictures/zz.svg"), 3);
            }),
            case("pack-file-missing", "pack-file-not-listed", |s| {
                repack(s, |entries| drop(entries.pop()));
            }),
            case("pack-files-in-other-order", "pack-file-not-listed", |s| {
                repack(s, |entries| entries.swap(3, 4));
            }),
            case("pack-file-of-unknown-kind", "pack-file-not-listed", |s| {
                repack(s, |entries| {
                    entries.push(("run.exe".into(), b"MZ".to_vec()));
                    let listed =
                        json!({ "name": "run.exe", "bytes": 2, "sha256": FileHash::of(b"MZ") });
                    manifest(entries, |m| {
                        m["files"].as_array_mut().expect("a list").push(listed)
                    });
                });
            }),
            case("pack-file-changed-inside", "pack-file-damaged", |s| {
                repack(s, |entries| entries[4].1.push(b' '));
            }),
            case("pack-manifest-with-more", "pack-content-wrong", |s| {
                repack(s, |entries| manifest(entries, |m| m["more"] = json!(1)));
            }),
            case(
                "pack-for-a-newer-program",
                "pack-needs-newer-program",
                |s| {
                    repack(s, |entries| {
                        manifest(entries, |m| m["min_program"] = json!("99.0.0"))
                    });
                },
            ),
        ],
    );
}

/// A pack under another's name is refused by that name; the good one beside it is installed.
#[test]
fn one_bad_pack_stops_no_other() {
    let scene = Scene::set();
    let custom = json!({ "id": "another", "version": 3, "kind": "course" });
    let pack = super::packs::repacked(&scene, |_| ());
    publish_as(&scene, "packs/another.fbpack", &pack, custom);
    scene.leave_only(&["programme"]);
    let mut desk = scene.world.staff("station1");
    let report = footbridge_world::exchange(&mut desk, &scene.stick()).expect("it goes through");
    let refused: Vec<_> = footbridge_world::rows(&report["refused"]).collect();
    assert_eq!(refused.len(), 1, "{report}");
    assert_eq!(refused[0]["file"], "packs/another.fbpack");
    assert_eq!(refused[0]["error"]["code"], "pack-content-wrong");
    let mut came_in = footbridge_world::rows(&report["cameIn"]);
    let installed = came_in.any(|line| line["kind"] == "pack" && line["version"] == 2);
    assert!(installed, "the good pack: {report}");
}
