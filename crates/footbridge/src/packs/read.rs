//! Reading a built pack: nothing in it is believed before the whole list was compared.
//!
//! No file of a pack is held in memory but the few that are looked into: the list, the course,
//! its keys, and one picture at a time. Everything else streams.
//! That somebody vouches for the bytes is not seen to here, see `trust` and `verify`.

use std::collections::BTreeMap;
use std::io::{self, Read, Seek, Write};

use footbridge_signing::Error as SigningError;
use footbridge_signing::archive::{Archive, Limits, check_names};
use footbridge_signing::sealing::{Identity, open};
use sha2::{Digest, Sha256};

use super::build::{COURSE, KEYS, MANIFEST};
use super::caps::{limit_of, too_large};
use super::content_rules::{CourseFiles, Lengths, check_course, check_keys, check_named};
use super::course::{Course, ItemKeys};
use super::film::check_film;
use super::findings::Finding;
use super::json;
use super::manifest::{ListedFile, Manifest, PAGES, PICTURES, PackKind, SOUNDS, VIDEOS};
use super::pages::check_page;
use super::sound::check_sound;
use super::svg::check_svg;
use crate::error::{PackError, Result};
use crate::ids::FileHash;

/// Most bytes of the list, of a course, and of its keys.
const MAX_TEXT_BYTES: u64 = 8 * 1024 * 1024;

/// Most bytes of a pack, unpacked.
pub(crate) const MAX_PACK_BYTES: u64 = 2 * 1024 * 1024 * 1024;

const LIMITS: Limits = Limits {
    entries: 20_000,
    entry_bytes: MAX_PACK_BYTES,
    total_bytes: MAX_PACK_BYTES,
    ratio: 200,
};

/// A pack whose list was compared with its entries; their content was not looked at.
#[derive(Debug)]
pub(crate) struct PackFile<R> {
    archive: Archive<R>,
    pub(crate) manifest: Manifest,
    /// The sounds and films that were looked into, and what is too large to be.
    lengths: Lengths,
}

/// What is in a pack besides its blobs.
#[derive(Debug)]
pub(crate) enum Inside {
    /// A course, and its item keys as they travel.
    Course {
        course: Course,
        sealed: Vec<u8>,
        /// What a lesson survives: a notice stands in its place.
        faults: Vec<Finding>,
    },
    /// Blobs only.
    Data,
}

/// A pack whose content keeps the rules.
#[derive(Debug)]
pub(crate) struct BuiltPack {
    pub(crate) manifest: Manifest,
    pub(crate) inside: Inside,
}

/// Reads a pack without keeping its blobs. What a delta pack leaves out is not looked at.
pub(crate) fn read<R: Read + Seek>(reader: R) -> Result<BuiltPack> {
    let mut pack = PackFile::open(reader)?;
    let inside = pack.look_inside(|pack, file| {
        if pack.pass_over(file)? || !pack.holds(file) {
            return Ok(());
        }
        pack.copy(file, &mut io::sink())
    })?;
    Ok(BuiltPack {
        manifest: pack.manifest,
        inside,
    })
}

impl<R: Read + Seek> PackFile<R> {
    /// Walks the archive and compares it with its list.
    pub(crate) fn open(reader: R) -> Result<Self> {
        let mut archive = Archive::open(reader, &LIMITS)?;
        let first = archive.names().next().unwrap_or_default();
        if first != MANIFEST {
            return Err(outside(first));
        }
        within(archive.size(MANIFEST).unwrap_or(0), MAX_TEXT_BYTES)?;
        let manifest = Manifest::read(&archive.read(MANIFEST)?)?;
        check_list(&manifest, &archive)?;
        Ok(Self {
            archive,
            manifest,
            lengths: BTreeMap::new(),
        })
    }

    /// False for a file that a delta pack leaves out.
    pub(crate) fn holds(&self, file: &ListedFile) -> bool {
        self.archive.size(&file.name).is_some()
    }

    /// True for a picture, a sound or a film above its cap, which nobody keeps: a notice stands in
    /// its place. It is read through all the same, so that it is the listed one.
    pub(crate) fn pass_over(&mut self, file: &ListedFile) -> Result<bool> {
        let Some(reason) = too_large(&file.name, file.bytes) else {
            return Ok(false);
        };
        if self.holds(file) {
            self.stream(file, &mut io::sink())?;
        }
        self.lengths.insert(file.name.clone(), Err(reason));
        Ok(true)
    }

    /// Streams a file that the archive holds and sees that it is the listed one.
    ///
    /// What the writer got is to be thrown away if this fails.
    pub(crate) fn copy(&mut self, file: &ListedFile, out: &mut impl Write) -> Result<()> {
        if let Some(limit) = limit_of(&file.name) {
            let bytes = self.read_small(file, limit)?;
            self.look_at(file, &bytes)?;
            return Ok(out.write_all(&bytes).map_err(SigningError::from)?);
        }
        self.stream(file, out)
    }

    /// Looks into a small blob: a picture or a page is refused, a broken sound or film remembered.
    pub(crate) fn look_at(&mut self, file: &ListedFile, bytes: &[u8]) -> Result<()> {
        let length = match file.name.as_str() {
            name if name.starts_with(SOUNDS) => check_sound(bytes),
            name if name.starts_with(VIDEOS) => check_film(bytes),
            _ => return check_small(file, bytes),
        };
        self.lengths.insert(file.name.clone(), length);
        Ok(())
    }

    /// Reads what is no blob, and has each blob taken in the order of the list.
    pub(crate) fn look_inside(
        &mut self,
        mut take: impl FnMut(&mut Self, &ListedFile) -> Result<()>,
    ) -> Result<Inside> {
        let mut inside = match self.manifest.kind {
            PackKind::Course => self.read_course()?,
            _ => Inside::Data,
        };
        let listed = self.manifest.files.iter();
        let blobs = listed.filter(|file| self.manifest.is_blob(&file.name));
        let blobs: Vec<_> = blobs.cloned().collect();
        for file in &blobs {
            take(self, file)?;
        }
        let mut blobs = blobs.iter().map(|file| file.name.as_str());
        match &mut inside {
            Inside::Course { course, faults, .. } => {
                let in_folder = |folder: &str| {
                    let names = blobs.clone();
                    names.filter_map(|name| name.strip_prefix(folder)).collect()
                };
                let there = CourseFiles {
                    pictures: in_folder(PICTURES),
                    pages: in_folder(PAGES),
                    sounds: in_folder(SOUNDS),
                    videos: in_folder(VIDEOS),
                    lengths: &self.lengths,
                };
                *faults = check_course(&self.manifest.id, course, &there)?;
            }
            Inside::Data => {
                let Manifest {
                    id,
                    languages,
                    title,
                    ..
                } = &self.manifest;
                check_named(id, languages, title, blobs.next())?;
            }
        }
        Ok(inside)
    }

    fn read_course(&mut self) -> Result<Inside> {
        let course = self.read_text(COURSE)?;
        let unreadable = |error| PackError::Content(format!("{COURSE}: {error}"));
        let course: Course = json::decode(&course).map_err(unreadable)?;
        if course.title != self.manifest.title || course.languages != self.manifest.languages {
            let reason = format!("{COURSE}: title or languages are not those of {MANIFEST}");
            return Err(PackError::Content(reason).into());
        }
        let sealed = self.read_text(KEYS)?;
        Ok(Inside::Course {
            course,
            sealed,
            faults: Vec::new(),
        })
    }

    fn read_text(&mut self, name: &str) -> Result<Vec<u8>> {
        let listed = self.manifest.files.iter().find(|file| file.name == name);
        let missing = || PackError::Content(format!("{name}: the file is missing"));
        let file = listed.ok_or_else(missing)?.clone();
        self.read_small(&file, MAX_TEXT_BYTES)
    }

    fn read_small(&mut self, file: &ListedFile, limit: u64) -> Result<Vec<u8>> {
        within(self.archive.size(&file.name).unwrap_or(0), limit)?;
        let mut bytes = Vec::new();
        self.stream(file, &mut bytes)?;
        Ok(bytes)
    }

    fn stream(&mut self, file: &ListedFile, out: &mut impl Write) -> Result<()> {
        let mut hashing = Hashing {
            out,
            hash: Sha256::new(),
            bytes: 0,
        };
        self.archive.read_to(&file.name, &mut hashing)?;
        let hash = FileHash(hashing.hash.finalize().into());
        if hashing.bytes != file.bytes || hash != file.sha256 {
            return Err(PackError::FileDamaged.into());
        }
        Ok(())
    }
}

/// Passes bytes on and hashes them.
struct Hashing<'w, W> {
    out: &'w mut W,
    hash: Sha256,
    bytes: u64,
}

impl<W: Write> Write for Hashing<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n = self.out.write(bytes)?;
        self.hash.update(&bytes[..n]);
        self.bytes += n as u64;
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// A picture of a course can do nothing but be looked at; a page is small and legible.
fn check_small(file: &ListedFile, bytes: &[u8]) -> Result<()> {
    let checked = match file.name.as_str() {
        name if name.starts_with(PICTURES) => check_svg(bytes),
        name if name.starts_with(PAGES) => check_page(bytes),
        _ => Ok(()),
    };
    checked.map_err(|reason| PackError::Content(format!("{}: {reason}", file.name)).into())
}

/// True for a blob that [`PackFile::look_at`] looks into.
pub(super) fn is_small(file: &ListedFile) -> bool {
    limit_of(&file.name).is_some()
}

fn within(bytes: u64, limit: u64) -> Result<()> {
    match bytes > limit {
        true => Err(SigningError::TooLarge { limit }.into()),
        false => Ok(()),
    }
}

/// The entries are the listed names in the same order; a delta pack may lack blobs.
fn check_list<R: Read + Seek>(manifest: &Manifest, archive: &Archive<R>) -> Result<()> {
    check_names(manifest.files.iter().map(|file| file.name.as_str()))?;
    let mut entries = archive.names().skip(1).peekable();
    let mut total = 0_u64;
    for file in &manifest.files {
        total = total.saturating_add(file.bytes);
        let left_out = manifest.delta_from.is_some() && manifest.is_blob(&file.name);
        if entries.next_if_eq(&file.name.as_str()).is_none() && !left_out {
            return Err(outside(entries.next().unwrap_or(&file.name)));
        }
        if !is_known(manifest, &file.name) {
            return Err(outside(&file.name));
        }
    }
    if let Some(entry) = entries.next() {
        return Err(outside(entry));
    }
    within(total, MAX_PACK_BYTES)
}

/// A pack holds nothing that this program would not use.
fn is_known(manifest: &Manifest, name: &str) -> bool {
    let text = manifest.kind == PackKind::Course && (name == COURSE || name == KEYS);
    text || manifest.is_blob(name)
}

fn outside(name: &str) -> crate::error::Error {
    // The name comes from a stranger: what is shown of it is short and plain.
    let shown = name.escape_debug().take(80).collect();
    PackError::OutsideManifest(shown).into()
}

impl BuiltPack {
    /// The course, if it is one.
    pub(crate) fn course(&self) -> Option<&Course> {
        match &self.inside {
            Inside::Course { course, .. } => Some(course),
            Inside::Data => None,
        }
    }

    /// What a lesson survives.
    pub(crate) fn faults(&self) -> &[Finding] {
        match &self.inside {
            Inside::Course { faults, .. } => faults,
            Inside::Data => &[],
        }
    }
}

impl Inside {
    /// Opens the item keys and sees that they are those of the course; none without a course.
    pub(crate) fn open_keys(&self, identity: &Identity) -> Result<Option<ItemKeys>> {
        let Self::Course { course, sealed, .. } = self else {
            return Ok(None);
        };
        let keys = open_keys(sealed, identity)?;
        check_keys(course, &keys)?;
        Ok(Some(keys))
    }
}

/// Opens sealed item keys.
pub(crate) fn open_keys(sealed: &[u8], identity: &Identity) -> Result<ItemKeys> {
    let plain = open(identity, sealed, MAX_TEXT_BYTES)?;
    // The reason would quote the keys, so only its place is told.
    let unreadable = |error: serde_json::Error| {
        PackError::Content(format!("{KEYS}: unreadable in column {}", error.column()))
    };
    Ok(json::decode(&plain).map_err(unreadable)?)
}

#[cfg(test)]
pub(crate) mod tests;
