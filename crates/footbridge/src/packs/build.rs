//! Building a pack: one archive that a site can check entry by entry.
//!
//! The same source gives the same bytes, but for the item keys: a seal is never twice the same.

use std::path::Path;

use footbridge_signing::archive::{self, Entry, Packing};
use footbridge_signing::sealing::{Recipient, seal};

use super::findings::Finding;
use super::manifest::{CONTENT_KEY, FORMAT, ListedFile, MIN_PROGRAM, Manifest, PackKind};
use super::source::{Source, read_source};
use crate::error::Result;

/// `pack.json`, the first entry.
pub(crate) const MANIFEST: &str = "pack.json";
/// The course without its keys.
pub(crate) const COURSE: &str = "course.json";
/// The item keys, sealed to the content key.
pub(crate) const KEYS: &str = "keys.age";
/// Folder of the pictures.
pub(crate) const PICTURES: &str = "pictures/";

/// A pack that was just built.
#[derive(Debug)]
pub(crate) struct Built {
    pub(crate) bytes: Vec<u8>,
    pub(crate) manifest: Manifest,
    pub(crate) lessons: u32,
    pub(crate) items: u32,
    pub(crate) pictures: u32,
    /// What reads badly in the source.
    pub(crate) findings: Vec<Finding>,
}

/// Builds the pack of a source folder, its item keys sealed to the content recipient.
pub(crate) fn build(source: &Path, content_recipient: &Recipient) -> Result<Built> {
    let source = read_source(source)?;
    let files = contents(&source, content_recipient)?;
    let manifest = Manifest {
        format: FORMAT,
        id: source.id,
        kind: PackKind::Course,
        version: source.version,
        title: source.course.title.clone(),
        languages: source.course.languages.clone(),
        min_program: MIN_PROGRAM.to_owned(),
        content_key: CONTENT_KEY,
        files: files
            .iter()
            .map(|(name, bytes)| ListedFile::of(name, bytes))
            .collect(),
    };
    Ok(Built {
        bytes: pack(&manifest, &files)?,
        manifest,
        lessons: source.course.n_lessons(),
        items: source.course.n_items(),
        pictures: count(source.pictures.len()),
        findings: source.findings,
    })
}

/// Every entry but the manifest, in order.
fn contents(source: &Source, recipient: &Recipient) -> Result<Vec<(String, Vec<u8>)>> {
    let course = serde_json::to_vec(&source.course).expect("a course has only text keys");
    let keys = serde_json::to_vec(&source.keys).expect("keys have only text keys");
    let sealed = seal(std::slice::from_ref(recipient), &keys)?;
    let mut files = vec![(COURSE.to_owned(), course), (KEYS.to_owned(), sealed)];
    for (name, bytes) in &source.pictures {
        files.push((format!("{PICTURES}{name}"), bytes.clone()));
    }
    Ok(files)
}

/// Writes the archive: the manifest, then its files in order.
pub(crate) fn pack(manifest: &Manifest, files: &[(String, Vec<u8>)]) -> Result<Vec<u8>> {
    let manifest = manifest.to_bytes();
    let mut entries = vec![Entry {
        name: MANIFEST,
        bytes: &manifest,
        packing: Packing::Deflated,
    }];
    for (name, bytes) in files {
        entries.push(Entry {
            name,
            bytes,
            packing: packing_of(name),
        });
    }
    Ok(archive::write(&entries)?)
}

/// What is sealed does not get smaller.
fn packing_of(name: &str) -> Packing {
    match name {
        KEYS => Packing::Stored,
        _ => Packing::Deflated,
    }
}

/// A number of things in one pack; an archive holds fewer than 2^16.
pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

impl super::course::Course {
    /// Lessons of all units.
    pub(crate) fn n_lessons(&self) -> u32 {
        count(self.units.iter().map(|unit| unit.lessons.len()).sum())
    }

    /// Items of all units.
    pub(crate) fn n_items(&self) -> u32 {
        count(self.units.iter().map(|unit| unit.items.len()).sum())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use footbridge_signing::sealing::Identity;

    /// A real pack, for every test that needs one.
    pub(crate) const INDUCTION: &str = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../content-packs/induction-plastics"
    );

    #[test]
    fn the_same_source_gives_the_same_pack_but_for_the_seal() {
        let recipient = Identity::generate().recipient();
        let [first, second] = [0, 1].map(|_| build(Path::new(INDUCTION), &recipient).unwrap());
        let unsealed = |built: &Built| {
            let mut files = built.manifest.files.clone();
            files.retain(|file| file.name != KEYS);
            files
        };
        assert_eq!(unsealed(&first), unsealed(&second));
        assert_eq!(first.pictures as usize, first.manifest.files.len() - 2);
        assert!(first.lessons > 0 && first.items > 0);
        assert_ne!(first.bytes, second.bytes, "a seal is never twice the same");
    }

    #[test]
    fn no_key_stands_in_the_clear() {
        let recipient = Identity::generate().recipient();
        let built = build(Path::new(INDUCTION), &recipient).unwrap();
        let pack = crate::packs::read::read(&built.bytes).unwrap();
        let course = String::from_utf8(pack.files[COURSE].clone()).unwrap();
        assert!(!course.contains("\"answer\"") && !course.contains("\"explain\""));
    }
}
