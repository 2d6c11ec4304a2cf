//! Taking the pack on the stick apart and putting it together again, as its publisher could.

use std::io::Cursor;

use footbridge::ids::FileHash;
use footbridge_signing::archive::{self, Archive, Entry, Limits, Packing};
use serde_json::{Value, json};

use super::programme::{pack, publish};
use super::scene::Scene;

pub(crate) const FOLDER: &str = "programme/targets/packs";
const LIMITS: Limits = Limits {
    entries: 1000,
    entry_bytes: 1 << 24,
    total_bytes: 1 << 28,
    ratio: 1000,
};

/// Entries of a pack, in order.
pub(crate) type Entries = Vec<(String, Vec<u8>)>;

/// Rewrites the pack of the stick; the publisher signs for whatever comes out.
pub(crate) fn repack(scene: &Scene, change: impl FnOnce(&mut Entries)) {
    publish(scene, &repacked(scene, change), 3);
}

pub(crate) fn repacked(scene: &Scene, change: impl FnOnce(&mut Entries)) -> Vec<u8> {
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

pub(crate) fn manifest(entries: &mut Entries, change: impl FnOnce(&mut Value)) {
    let mut json = serde_json::from_slice(&entries[0].1).expect("pack.json comes first");
    change(&mut json);
    entries[0].1 = json.to_string().into_bytes();
}

/// Puts other bytes under a name and lists them, as an honest builder would.
pub(crate) fn replace(entries: &mut Entries, name: &str, bytes: Vec<u8>) {
    let at = entries.iter().position(|(there, _)| there == name);
    let at = at.expect("the entry is there");
    let listed = json!({ "name": name, "bytes": bytes.len(), "sha256": FileHash::of(&bytes) });
    entries[at].1 = bytes;
    manifest(entries, |manifest| manifest["files"][at - 1] = listed);
}

/// Replaces a name by one of the same length, in both places where it stands.
pub(crate) fn rename(pack: &mut [u8], from: &str, to: &str) {
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

pub(crate) fn first_picture(entries: &Entries) -> String {
    let picture = entries.iter().find(|(name, _)| name.ends_with(".svg"));
    picture.expect("a picture").0.clone()
}

pub(crate) fn with_extra(scene: &Scene, name: &str) -> Vec<u8> {
    repacked(scene, |entries| {
        entries.push((
            name.to_owned(),
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(),
        ));
    })
}

pub(crate) fn renamed_extra(scene: &Scene, from: &str, to: &str) {
    let mut pack = with_extra(scene, from);
    rename(&mut pack, from, to);
    publish(scene, &pack, 3);
}

/// Where the last entry of an archive's directory begins.
pub(crate) fn last_central(pack: &[u8]) -> usize {
    let directory = pack.windows(4).rposition(|four| four == b"PK\x01\x02");
    directory.expect("an archive has a directory")
}

/// The name of the last picture in the pack on the stick.
pub(crate) fn last_picture(scene: &Scene) -> String {
    let archive = Archive::open(Cursor::new(pack(scene)), &LIMITS).expect("a pack");
    let name = archive.names().last().expect("a pack has entries");
    name.to_owned()
}
