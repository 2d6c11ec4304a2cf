//! Metadata of the programme: rolled back, mixed, forged, starved.

use footbridge_signing::SecretKey;
use footbridge_signing::tuf::{Roles, co_sign, next_root};
use serde_json::{Value, json};

use super::programme::{newest, pack, publish_as, sign_next, signed_by};
use super::scene::{Scene, halve, read, unsign, write};
use super::{case, check};

const FOLDER: &str = "programme/metadata";
const EXPIRES: i64 = 1_900_000_000;

fn stranger() -> SecretKey {
    SecretKey::from_seed(&[77; 32])
}

fn next_signed(scene: &Scene, change: fn(&str, &mut Value)) {
    sign_next(scene, &scene.secrets.publisher, change);
}

/// A second root that hands everything to a stranger, with these signatures.
fn usurping_root(scene: &Scene, signers: &[&SecretKey]) {
    let first = read(&scene.inner(FOLDER).join("1.root.json"));
    let key = stranger().public();
    let thieves = [1, 2, 3].map(|seed| SecretKey::from_seed(&[seed; 32]).public());
    let roles = Roles::two_of_three(thieves, key);
    let mut root = next_root(&first, &roles, EXPIRES, &[]).expect("a root");
    for signer in signers {
        root = co_sign(&root, signer).expect("a signature");
    }
    write(&scene.inner(FOLDER).join("2.root.json"), &root);
}

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
fn damaged_and_unsigned_metadata_are_refused() {
    check(
        "station1",
        &["programme"],
        &[
            case("timestamp-cut-in-half", "metadata-unreadable", |s| {
                s.change(FOLDER, "timestamp.json", halve);
            }),
            case("timestamp-unsigned", "metadata-signature", |s| {
                s.change(FOLDER, "timestamp.json", unsign);
            }),
            case("timestamp-without-end", "too-large", |s| {
                s.change(FOLDER, "timestamp.json", |_| vec![b' '; 1 << 20]);
            }),
            case("snapshot-unsigned", "metadata-mismatch", |s| {
                s.change(FOLDER, "snapshot.json", unsign);
            }),
            case("targets-changed-byte", "metadata-mismatch", |s| {
                s.change(FOLDER, "targets.json", super::scene::flip_middle);
            }),
            case("targets-missing", "metadata-missing", |s| {
                for path in s.files(FOLDER, "targets.json") {
                    std::fs::remove_file(path).expect("it goes");
                }
            }),
            case("metadata-key-named-twice", "metadata-unreadable", |s| {
                s.change(FOLDER, "timestamp.json", |bytes| {
                    let text = String::from_utf8(bytes).expect("JSON");
                    text.replacen('{', "{\"signed\":{},", 1).into_bytes()
                });
            }),
        ],
    );
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
fn files_that_do_not_belong_together_are_refused() {
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
fn a_key_signs_for_its_own_role_only() {
    check(
        "station1",
        &["programme"],
        &[
            case("publication-of-a-stranger", "metadata-signature", |s| {
                sign_next(s, &stranger(), |_, _| ());
            }),
            case("publication-by-a-root-key", "metadata-signature", |s| {
                sign_next(s, &s.secrets.roots[0], |_, _| ());
            }),
            case("root-with-one-signature", "metadata-signature", |s| {
                usurping_root(s, &[&s.secrets.roots[0]]);
            }),
            case("root-signed-twice-by-one-key", "metadata-signature", |s| {
                usurping_root(s, &[&s.secrets.roots[0], &s.secrets.roots[0]]);
            }),
            case("root-signed-by-the-publisher", "metadata-signature", |s| {
                usurping_root(s, &[&s.secrets.roots[0], &s.secrets.publisher]);
            }),
            case("root-without-the-new-keys", "metadata-signature", |s| {
                usurping_root(s, &[&s.secrets.roots[0], &s.secrets.roots[1]]);
            }),
            case("root-cut-in-half", "metadata-unreadable", |s| {
                let first = read(&s.inner(FOLDER).join("1.root.json"));
                write(&s.inner(FOLDER).join("2.root.json"), &halve(first));
            }),
        ],
    );
}

#[test]
fn a_target_cannot_lead_out_of_its_folder() {
    check(
        "station1",
        &["programme"],
        &[case("target-name-leads-out", "target-name-refused", |s| {
            next_signed(s, |role, signed| {
                if role == "targets" {
                    let name = "packs/../../evil.fbpack";
                    let custom = json!({ "id": "../../evil", "version": 3, "kind": "course" });
                    let mut target = signed["targets"][super::programme::PACK].clone();
                    target["custom"] = custom;
                    signed["targets"][name] = target;
                }
            });
        })],
    );
}

/// The publisher's own tool refuses it; a site that meets it all the same keeps what it has.
#[test]
fn a_lower_version_of_a_pack_is_never_installed() {
    let scene = Scene::set();
    let stick = scene.stick();
    let mut desk = scene.world.staff("station1");
    footbridge_world::exchange(&mut desk, &stick).expect("version 2 is installed");
    let before = super::Seen::at(&mut desk, &scene.world.folder("station1"));
    let custom = json!({ "id": "induction-plastics", "version": 1, "kind": "course" });
    publish_as(&scene, super::programme::PACK, &pack(&scene), custom);
    let report = footbridge_world::exchange(&mut desk, &stick).expect("the round goes through");
    let came_in = footbridge_world::rows(&report["cameIn"]);
    assert_eq!(came_in.filter(|line| line["kind"] == "pack").count(), 0);
    let after = super::Seen::at(&mut desk, &scene.world.folder("station1"));
    assert_eq!(after, before, "versions go up only");
}
