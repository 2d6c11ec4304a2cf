//! Building a pack: one archive that a site can check entry by entry.
//!
//! The same source gives the same bytes, but for the item keys: a seal is never twice the same.

use std::path::Path;

use footbridge_signing::archive::{self, Entry, Packing};
use footbridge_signing::sealing::{Recipient, seal};

use super::course::Course;
use super::delta::Base;
use super::findings::Finding;
use super::manifest::{
    CONTENT_KEY, FORMAT, ListedFile, MIN_PROGRAM, Manifest, PAGES, PICTURES, PackKind, SOUNDS,
    VIDEOS,
};
use super::source::{DataSource, Head, Source, read_data, read_source};
use crate::error::Result;

/// `pack.json`, the first entry.
pub(crate) const MANIFEST: &str = "pack.json";
/// The course without its keys.
pub(crate) const COURSE: &str = "course.json";
/// The item keys, sealed to the content key.
pub(crate) const KEYS: &str = "keys.age";

/// A pack that was just built.
#[derive(Debug)]
pub(crate) struct Built {
    pub(crate) bytes: Vec<u8>,
    pub(crate) manifest: Manifest,
    pub(crate) lessons: u32,
    pub(crate) items: u32,
    pub(crate) pictures: u32,
    /// Files that the version before has.
    pub(crate) left_out: u32,
    /// What reads badly in the source.
    pub(crate) findings: Vec<Finding>,
}

/// Files of a pack beside its list, in order.
type Files = Vec<(String, Vec<u8>)>;

/// Builds the pack of a source folder, its item keys sealed to the content recipient.
pub(crate) fn build(source: &Path, content_recipient: &Recipient) -> Result<Built> {
    build_on(None, source, content_recipient)
}

/// As [`build`], without the files that an older built pack has.
pub(crate) fn build_on(
    base: Option<&Path>,
    source: &Path,
    content_recipient: &Recipient,
) -> Result<Built> {
    let head = Head::of(source)?;
    if head.kind != PackKind::Course {
        let DataSource {
            title,
            languages,
            files,
        } = read_data(source, &head)?;
        return finish(head, (title, languages), files, base);
    }
    let source = read_source(source)?;
    let files = contents(&source, content_recipient)?;
    let named = (source.course.title.clone(), source.course.languages.clone());
    Ok(Built {
        lessons: source.course.n_lessons(),
        items: source.course.n_items(),
        pictures: count(source.pictures.len()),
        findings: source.findings,
        ..finish(head, named, files, base)?
    })
}

fn finish(
    head: Head,
    (title, languages): (super::course::Texts, Vec<String>),
    mut files: Files,
    base: Option<&Path>,
) -> Result<Built> {
    let listed = files
        .iter()
        .map(|(name, bytes)| ListedFile::of(name, bytes));
    let mut manifest = Manifest {
        format: FORMAT,
        id: head.id,
        kind: head.kind,
        version: head.version,
        title,
        languages,
        min_program: head.min_program.unwrap_or_else(|| MIN_PROGRAM.to_owned()),
        audience: head.audience,
        delta_from: None,
        content_key: CONTENT_KEY,
        files: listed.collect(),
    };
    // What this program could not read back it does not build.
    Manifest::read(&manifest.to_bytes())?;
    let left_out = Base::of(base, &manifest)?.leave_out(&mut manifest, &mut files);
    Ok(Built {
        bytes: pack(&manifest, &files)?,
        manifest,
        lessons: 0,
        items: 0,
        pictures: 0,
        left_out: count(left_out),
        findings: Vec::new(),
    })
}

/// Every entry of a course but the manifest, in order.
fn contents(source: &Source, recipient: &Recipient) -> Result<Files> {
    let course = serde_json::to_vec(&source.course).expect("a course has only text keys");
    let keys = serde_json::to_vec(&source.keys).expect("keys have only text keys");
    let sealed = seal(std::slice::from_ref(recipient), &keys)?;
    let mut files = vec![(COURSE.to_owned(), course), (KEYS.to_owned(), sealed)];
    for (name, bytes) in &source.pictures {
        files.push((format!("{PICTURES}{name}"), bytes.clone()));
    }
    for (name, bytes) in &source.pages {
        files.push((format!("{PAGES}{name}"), bytes.clone()));
    }
    for (name, bytes) in &source.sounds {
        files.push((format!("{SOUNDS}{name}"), bytes.clone()));
    }
    for (name, bytes) in &source.videos {
        files.push((format!("{VIDEOS}{name}"), bytes.clone()));
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

/// Texts get smaller; what is sealed, and media, do not.
fn packing_of(name: &str) -> Packing {
    const TEXTS: [&str; 7] = [".json", ".jsonl", ".csv", ".md", ".svg", ".txt", ".html"];
    match TEXTS.iter().any(|ending| name.ends_with(ending)) {
        true => Packing::Deflated,
        false => Packing::Stored,
    }
}

/// A number of things in one pack; an archive holds fewer than 2^16.
pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

impl Course {
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
        "/../../tests/shelf/induction-plastics"
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
        let pictures = |file: &&ListedFile| file.name.starts_with(PICTURES);
        let n_pictures = first.manifest.files.iter().filter(pictures).count();
        assert_eq!(first.pictures as usize, n_pictures);
        assert!(first.lessons > 0 && first.items > 0);
        assert_ne!(first.bytes, second.bytes, "a seal is never twice the same");
    }

    #[test]
    fn no_key_stands_in_the_clear() {
        let recipient = Identity::generate().recipient();
        let built = build(Path::new(INDUCTION), &recipient).unwrap();
        let entries = crate::packs::read::tests::entries(&built.bytes);
        let course = String::from_utf8(entries[COURSE].clone()).unwrap();
        assert!(!course.contains("\"answer\"") && !course.contains("\"explain\""));
    }
}
