//! Reading a built pack: nothing in it is believed before the whole list was compared.
//!
//! That somebody vouches for the bytes is not seen to here, see `programme` and `verify`.

use std::collections::BTreeMap;
use std::io::Cursor;

use footbridge_signing::archive::{Archive, Limits};
use footbridge_signing::sealing::{Identity, open};

use super::build::{COURSE, KEYS, MANIFEST, PICTURES};
use super::content_rules::{check_course, check_keys};
use super::course::{Course, ItemKeys};
use super::json;
use super::manifest::Manifest;
use super::svg::check_svg;
use crate::error::{PackError, Result};
use crate::ids::FileHash;

/// Largest entry, and so the largest set of keys.
const MAX_ENTRY_BYTES: u64 = 32 * 1024 * 1024;

const LIMITS: Limits = Limits {
    entries: 20_000,
    entry_bytes: MAX_ENTRY_BYTES,
    total_bytes: 2 * 1024 * 1024 * 1024,
    ratio: 200,
};

/// A built pack whose content keeps the rules.
#[derive(Debug)]
pub(crate) struct BuiltPack {
    pub(crate) manifest: Manifest,
    pub(crate) course: Course,
    /// Every entry by its name in the archive, `pack.json` too.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
}

/// Reads a pack from the bytes of its archive.
pub(crate) fn read(bytes: &[u8]) -> Result<BuiltPack> {
    let mut archive = Archive::open(Cursor::new(bytes), &LIMITS)?;
    let first = archive.names().next().unwrap_or_default();
    if first != MANIFEST {
        return Err(outside(first));
    }
    let mut files = BTreeMap::from([(MANIFEST.to_owned(), archive.read(MANIFEST)?)]);
    let manifest = Manifest::read(&files[MANIFEST])?;
    check_list(&manifest, &archive)?;
    for file in &manifest.files {
        let bytes = archive.read(&file.name)?;
        if bytes.len() as u64 != file.bytes || FileHash::of(&bytes) != file.sha256 {
            return Err(PackError::FileDamaged.into());
        }
        files.insert(file.name.clone(), bytes);
    }
    let course = read_course(&manifest, &files)?;
    Ok(BuiltPack {
        manifest,
        course,
        files,
    })
}

/// The list and the entries are the same names in the same order.
fn check_list<R: std::io::Read + std::io::Seek>(
    manifest: &Manifest,
    archive: &Archive<R>,
) -> Result<()> {
    let mut listed = manifest.files.iter().map(|file| file.name.as_str());
    for entry in archive.names().skip(1) {
        if listed.next() != Some(entry) {
            return Err(outside(entry));
        }
        if !is_known(entry) {
            return Err(outside(entry));
        }
    }
    match listed.next() {
        Some(missing) => Err(outside(missing)),
        None => Ok(()),
    }
}

/// A pack holds nothing that this program would not use.
fn is_known(name: &str) -> bool {
    name == COURSE || name == KEYS || name.starts_with(PICTURES)
}

fn outside(name: &str) -> crate::error::Error {
    // The name comes from a stranger: what is shown of it is short and plain.
    let shown = name.escape_debug().take(80).collect();
    PackError::OutsideManifest(shown).into()
}

fn read_course(manifest: &Manifest, files: &BTreeMap<String, Vec<u8>>) -> Result<Course> {
    let missing = |name: &str| PackError::Content(format!("{name}: the file is missing"));
    let bytes = files.get(COURSE).ok_or_else(|| missing(COURSE))?;
    let unreadable = |error| PackError::Content(format!("{COURSE}: {error}"));
    let course: Course = json::decode(bytes).map_err(unreadable)?;
    if course.title != manifest.title || course.languages != manifest.languages {
        let reason = format!("{COURSE}: title or languages are not those of {MANIFEST}");
        return Err(PackError::Content(reason).into());
    }
    if !files.contains_key(KEYS) {
        return Err(missing(KEYS).into());
    }
    for (name, bytes) in pictures(files) {
        check_svg(bytes).map_err(|reason| PackError::Content(format!("{name}: {reason}")))?;
    }
    check_course(&manifest.id, &course, pictures(files).map(|(name, _)| name))?;
    Ok(course)
}

/// Pictures by their names inside `pictures/`.
fn pictures(files: &BTreeMap<String, Vec<u8>>) -> impl Iterator<Item = (&str, &[u8])> {
    files
        .iter()
        .filter_map(|(name, bytes)| Some((name.strip_prefix(PICTURES)?, bytes.as_slice())))
}

impl BuiltPack {
    /// The item keys as they travel.
    pub(crate) fn sealed_keys(&self) -> &[u8] {
        &self.files[KEYS]
    }

    /// Opens the item keys and sees that they are those of the course.
    pub(crate) fn open_keys(&self, identity: &Identity) -> Result<ItemKeys> {
        let keys = open_keys(self.sealed_keys(), identity)?;
        check_keys(&self.course, &keys)?;
        Ok(keys)
    }
}

/// Opens sealed item keys.
pub(crate) fn open_keys(sealed: &[u8], identity: &Identity) -> Result<ItemKeys> {
    let plain = open(identity, sealed, MAX_ENTRY_BYTES)?;
    // The reason would quote the keys, so only its place is told.
    let unreadable = |error: serde_json::Error| {
        PackError::Content(format!("{KEYS}: unreadable in column {}", error.column()))
    };
    Ok(json::decode(&plain).map_err(unreadable)?)
}

#[cfg(test)]
mod tests;
