//! 51: neither the lists nor a pack go back, and what was withdrawn returns only higher.

use serde_json::{Value, json};

use super::packs::{manifest, repack, repacked};
use super::programme::{PACK, pack, publish, publish_as, sign_next};
use super::scene::{Scene, Seen};
use super::{case, check};

fn next_signed(scene: &Scene, change: fn(&str, &mut Value)) {
    sign_next(scene, &scene.secrets.publisher, change);
}

#[test]
fn a_version_never_goes_down() {
    check(
        "station1",
        &["programme"],
        &[
            case("timestamp-rolled-back", "metadata-rollback", |s| {
                next_signed(s, |role, signed| {
                    if role == "timestamp" {
                        signed["version"] = json!(1);
                    }
                });
            }),
            case("snapshot-rolled-back", "metadata-rollback", |s| {
                next_signed(s, |role, signed| {
                    if role == "timestamp" {
                        signed["meta"]["snapshot.json"] = json!({ "version": 1 });
                    }
                });
            }),
            case("targets-rolled-back", "metadata-rollback", |s| {
                next_signed(s, |role, signed| {
                    if role == "snapshot" {
                        signed["meta"]["targets.json"] = json!({ "version": 1 });
                    }
                });
            }),
            case("targets-vanished", "metadata-rollback", |s| {
                next_signed(s, |role, signed| {
                    if role == "snapshot" {
                        signed["meta"] = json!({ "other.json": { "version": 9 } });
                    }
                });
            }),
        ],
    );
}

#[test]
fn a_signed_pack_cannot_call_itself_older_than_its_target() {
    check(
        "station1",
        &["programme"],
        &[case(
            "pack-lower-version-relabelled",
            "pack-content-wrong",
            |s| {
                repack(s, |entries| manifest(entries, |m| m["version"] = json!(1)));
            },
        )],
    );
}

/// The publisher's own tool refuses it; a site that meets it all the same keeps what it has.
#[test]
fn a_lower_version_of_a_pack_is_never_installed() {
    let scene = Scene::set();
    let stick = scene.stick();
    let mut desk = scene.world.staff("station1");
    footbridge_world::exchange(&mut desk, &stick).expect("version 2 is installed");
    let before = Seen::at(&mut desk, &scene.world.folder("station1"));
    let custom = json!({ "id": "induction-plastics", "version": 1, "kind": "course" });
    publish_as(&scene, PACK, &pack(&scene), custom);
    let report = footbridge_world::exchange(&mut desk, &stick).expect("the round goes through");
    let came_in = footbridge_world::rows(&report["cameIn"]);
    assert_eq!(came_in.filter(|line| line["kind"] == "pack").count(), 0);
    let after = Seen::at(&mut desk, &scene.world.folder("station1"));
    assert_eq!(after, before, "versions go up only");
}

/// The same files under an honest older timestamp are a stick from a drawer, and no attack.
#[test]
fn an_older_programme_is_told_calmly_and_changes_nothing() {
    let scene = Scene::set();
    let stick = scene.stick();
    let older = footbridge_world::Files::read(&scene.inner("programme"));
    publish(&scene, &repacked(&scene, |_| ()), 3);
    let mut desk = scene.world.staff("station1");
    footbridge_world::exchange(&mut desk, &stick).expect("version 3 is installed");
    let before = Seen::at(&mut desk, &scene.world.folder("station1"));
    std::fs::remove_dir_all(scene.inner("programme")).expect("the newer one goes");
    older.write(&scene.inner("programme"));
    let report = footbridge_world::exchange(&mut desk, &stick).expect("the round goes through");
    let mut came_in = footbridge_world::rows(&report["cameIn"]);
    assert!(
        came_in.any(|line| line["kind"] == "olderProgramme"),
        "{report}"
    );
    assert_eq!(report["refused"], json!([]));
    let after = Seen::at(&mut desk, &scene.world.folder("station1"));
    assert_eq!(after, before);
}

/// The centre withdraws the only version; the same programme does not bring it back.
#[test]
fn a_withdrawn_pack_is_replaced_by_a_higher_version_only() {
    let scene = Scene::set();
    let stick = scene.stick();
    let mut centre = scene.world.staff("centre");
    let withdraw = json!({
        "pack": "induction-plastics", "version": 2, "andOlder": true, "reason": "a wrong number",
    });
    let list = footbridge_world::call(&mut centre, "pack.withdraw", withdraw);
    assert_eq!(list["packs"], json!([]), "{list}");
    let installed = |report: &Value| {
        let came_in = footbridge_world::rows(&report["cameIn"]);
        came_in.filter(|line| line["kind"] == "pack").count()
    };
    let report = footbridge_world::exchange(&mut centre, &stick).expect("the round goes through");
    assert_eq!(installed(&report), 0, "{report}");
    let list = footbridge_world::call(&mut centre, "packs.list", json!({}));
    assert_eq!(list["packs"], json!([]), "{list}");
    let undo = json!({ "pack": "induction-plastics", "version": 2 });
    let list = footbridge_world::call(&mut centre, "pack.undo_withdrawal", undo);
    assert_eq!(list["packs"][0]["version"], 2, "{list}");
}
