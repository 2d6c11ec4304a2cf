//! Packs: what the publisher never signed, and what even the publisher's key cannot push through.

use std::io::Cursor;

use footbridge::ids::FileHash;
use footbridge_signing::archive::{self, Archive, Entry, Limits, Packing};
use footbridge_signing::sealing::{self, Identity};
use serde_json::{Value, json};

use super::programme::{pack, publish, publish_as};
use super::scene::{Scene, flip_middle, halve};
use super::{case, check};

const FOLDER: &str = "programme/targets/packs";
const LIMITS: Limits = Limits {
    entries: 1000,
    entry_bytes: 1 << 24,
    total_bytes: 1 << 28,
    ratio: 1000,
};

/// Entries of a pack, in order.
type Entries = Vec<(String, Vec<u8>)>;

/// Rewrites the pack of the stick; the publisher signs for whatever comes out.
fn repack(scene: &Scene, change: impl FnOnce(&mut Entries)) {
    publish(scene, &repacked(scene, change), 3);
}

fn repacked(scene: &Scene, change: impl FnOnce(&mut Entries)) -> Vec<u8> {
    let mut archive = Archive::open(Cursor::new(pack(scene)), &LIMITS).expect("a pack");
    let names: Vec<_> = archive.names().map(str::to_owned).collect();
    let mut entries: Entries = names
        .into_iter()
        .map(|name| {
            let bytes = archive.read(&name).expect("an entry");
            (name, bytes)
        })
        .collect();
    manifest(&mut entries, |manifest| manifest["version"] = json!(3));
    change(&mut entries);
    let entries: Vec<_> = entries
        .iter()
        .map(|(name, bytes)| Entry {
            name,
            bytes,
            packing: Packing::Deflated,
        })
        .collect();
    archive::write(&entries).expect("an archive")
}

fn manifest(entries: &mut Entries, change: impl FnOnce(&mut Value)) {
    let mut json = serde_json::from_slice(&entries[0].1).expect("pack.json comes first");
    change(&mut json);
    entries[0].1 = json.to_string().into_bytes();
}

/// Puts other bytes under a name and lists them, as an honest builder would.
fn replace(entries: &mut Entries, name: &str, bytes: Vec<u8>) {
    let at = entries.iter().position(|(there, _)| there == name);
    let at = at.expect("the entry is there");
    let listed = json!({ "name": name, "bytes": bytes.len(), "sha256": FileHash::of(&bytes) });
    entries[at].1 = bytes;
    manifest(entries, |manifest| manifest["files"][at - 1] = listed);
}

/// Replaces a name by one of the same length, in both places where it stands.
fn rename(pack: &mut [u8], from: &str, to: &str) {
    assert_eq!(from.len(), to.len(), "lengths stand in the archive");
    let mut n_renamed = 0;
    for at in 0..=pack.len() - from.len() {
        if &pack[at..at + from.len()] == from.as_bytes() {
            pack[at..at + to.len()].copy_from_slice(to.as_bytes());
            n_renamed += 1;
        }
    }
    assert_eq!(n_renamed, 2, "in its header and in the directory");
}

fn first_picture(entries: &Entries) -> String {
    let picture = entries.iter().find(|(name, _)| name.ends_with(".svg"));
    picture.expect("a picture").0.clone()
}

fn with_extra(scene: &Scene, name: &str) -> Vec<u8> {
    repacked(scene, |entries| {
        entries.push((
            name.to_owned(),
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(),
        ));
    })
}

fn renamed_extra(scene: &Scene, from: &str, to: &str) {
    let mut pack = with_extra(scene, from);
    rename(&mut pack, from, to);
    publish(scene, &pack, 3);
}

fn as_link(scene: &Scene) {
    let mut pack = with_extra(scene, "pictures/zz.svg");
    let directory = pack.windows(4).rposition(|four| four == b"PK\x01\x02");
    let kind = directory.expect("the last entry of the directory") + 41;
    pack[kind] = 0o120 << 1;
    publish(scene, &pack, 3);
}

#[test]
fn a_pack_that_the_publisher_did_not_sign_is_refused() {
    check(
        "station1",
        &["programme"],
        &[
            case("pack-changed-byte", "target-damaged", |s| {
                s.change(FOLDER, ".fbpack", flip_middle);
            }),
            case("pack-cut-in-half", "target-damaged", |s| {
                s.change(FOLDER, ".fbpack", halve);
            }),
            case("pack-grown", "too-large", |s| {
                s.change(FOLDER, ".fbpack", |bytes| [bytes, vec![0]].concat());
            }),
            case("pack-missing", "metadata-missing", |s| {
                std::fs::remove_dir_all(s.inner(FOLDER)).expect("the packs go");
            }),
        ],
    );
}

#[test]
fn a_signed_pack_is_still_looked_at_entry_by_entry() {
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
            case("pack-name-leads-out", "archive-name-refused", |s| {
                renamed_extra(s, "pictures/zz/a.svg", "pictures/../a.svg");
            }),
            case("pack-name-from-root", "archive-name-refused", |s| {
                renamed_extra(s, "p/pictures.svg", "/etc/pictures.");
            }),
            case("pack-holds-a-link", "archive-entry-refused", as_link),
            case("pack-is-a-bomb", "archive-bomb", |s| {
                repack(s, |entries| {
                    entries.push(("pictures/zz.svg".into(), vec![0; 1 << 20]))
                });
            }),
            case("pack-is-no-archive", "archive-damaged", |s| {
                publish(s, b"not a pack", 3);
            }),
        ],
    );
}

#[test]
fn a_signed_pack_still_keeps_the_rules_of_its_content() {
    check(
        "station1",
        &["programme"],
        &[
            case("pack-lower-version-relabelled", "pack-content-wrong", |s| {
                repack(s, |entries| manifest(entries, |m| m["version"] = json!(1)));
            }),
            case("pack-of-another-name", "pack-content-wrong", |s| {
                let custom = json!({ "id": "another", "version": 3, "kind": "course" });
                publish_as(s, "packs/another.fbpack", &repacked(s, |_| ()), custom);
            }),
            case("pack-for-a-newer-program", "pack-too-new", |s| {
                repack(s, |entries| {
                    manifest(entries, |m| m["min_program"] = json!("99.0.0"))
                });
            }),
            case("pack-manifest-with-more", "pack-content-wrong", |s| {
                repack(s, |entries| manifest(entries, |m| m["more"] = json!(1)));
            }),
            case("pack-picture-with-script", "pack-content-wrong", |s| {
                repack(s, |entries| {
                    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>";
                    replace(entries, &first_picture(entries), svg.to_vec());
                });
            }),
            case("pack-keys-for-somebody-else", "seal-not-for-us", |s| {
                repack(s, |entries| {
                    let stranger = Identity::generate().recipient();
                    let sealed = sealing::seal(&[stranger], b"{}").expect("sealed");
                    replace(entries, "keys.age", sealed);
                });
            }),
            case("pack-keys-of-another-course", "pack-content-wrong", |s| {
                let recipient = s.secrets.content_identity.recipient();
                repack(s, |entries| {
                    let sealed = sealing::seal(&[recipient], b"{}").expect("sealed");
                    replace(entries, "keys.age", sealed);
                });
            }),
        ],
    );
}
