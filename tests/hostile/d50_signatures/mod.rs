//! 50: nothing unsigned, nobody else's signature, and no key counted twice.

use footbridge_signing::SecretKey;
use footbridge_signing::tuf::{Roles, co_sign, next_root};
use serde_json::{Value, json};

use super::packs::FOLDER as PACKS;
use super::programme::{PACK, sign_next};
use super::scene::{Scene, flip_middle, halve, read, unsign, write};
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
                s.change(FOLDER, "targets.json", flip_middle);
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
fn a_pack_that_the_publisher_did_not_sign_is_refused() {
    check(
        "station1",
        &["programme"],
        &[
            case("pack-changed-byte", "target-damaged", |s| {
                s.change(PACKS, ".fbpack", flip_middle);
            }),
            case("pack-cut-in-half", "target-damaged", |s| {
                s.change(PACKS, ".fbpack", halve);
            }),
            case("pack-grown", "too-large", |s| {
                s.change(PACKS, ".fbpack", |bytes| [bytes, vec![0]].concat());
            }),
            case("pack-missing", "metadata-missing", |s| {
                std::fs::remove_dir_all(s.inner(PACKS)).expect("the packs go");
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
                    let mut target = signed["targets"][PACK].clone();
                    target["custom"] = custom;
                    signed["targets"][name] = target;
                }
            });
        })],
    );
}
