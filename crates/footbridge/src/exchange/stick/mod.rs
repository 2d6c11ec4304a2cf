//! A stick: which of our files lie on it.
//!
//! Only the folder `FOOTBRIDGE` is looked at, and in it only regular files with names of ours.
//! Links, pipes and folders with such names are passed over as if they were not there.
//! Each file is read once, into memory, and never beyond its cap.

mod regular;
mod stale;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs::{File, Metadata, symlink_metadata};
use std::path::{Path, PathBuf};

use regular::{open_regular, read_regular};
pub(super) use stale::remove_stale_parts;

use crate::error::{Error, ExchangeError, Result};
use crate::ids::FileHash;

/// The only folder that is read or written on a stick.
const OURS: &str = "FOOTBRIDGE";

/// Most files of one folder that are looked at.
const FILES_AT_MOST: usize = 1000;

/// Most names of one folder that are walked past in search of ours.
const NAMES_AT_MOST: usize = 100_000;

/// A stick, by the folder where it is mounted.
#[derive(Debug)]
pub(crate) struct Stick {
    root: PathBuf,
    mounted: Metadata,
    /// Folders in which more lies than is looked at.
    crowded: RefCell<BTreeSet<String>>,
}

impl Stick {
    /// The stick in this folder.
    pub(crate) fn at(root: &Path) -> Result<Self> {
        match root.metadata() {
            Ok(mounted) if mounted.is_dir() => Ok(Self {
                root: root.to_owned(),
                mounted,
                crowded: RefCell::default(),
            }),
            _ => Err(gone_from(root)),
        }
    }

    /// A folder inside `FOOTBRIDGE`, if it is there and no link leads to it.
    pub(super) fn folder(&self, inner: &str) -> Option<PathBuf> {
        let mut folder = self.root.clone();
        for part in parts(inner) {
            folder.push(part);
            if !symlink_metadata(&folder).is_ok_and(|found| found.is_dir()) {
                return None;
            }
        }
        Some(folder)
    }

    /// Names in a folder that fit, in order; none if the folder is not there.
    pub(super) fn names(&self, inner: &str, fits: impl Fn(&str) -> bool) -> Result<Vec<String>> {
        let Some(folder) = self.folder(inner) else {
            return Ok(Vec::new());
        };
        let entries = folder
            .read_dir()
            .map_err(|error| self.fault(error.into()))?;
        let (mut names, mut walked) = (Vec::new(), 0);
        for entry in entries {
            let entry = entry.map_err(|error| self.fault(error.into()))?;
            walked += 1;
            if walked > NAMES_AT_MOST || names.len() == FILES_AT_MOST {
                self.crowded.borrow_mut().insert(inner.to_owned());
                break;
            }
            let name = entry.file_name().into_string();
            names.extend(name.ok().filter(|name| fits(name)));
        }
        names.sort_unstable();
        Ok(names)
    }

    /// Folders in which more lay than was looked at, so far.
    pub(super) fn crowded(&self) -> BTreeSet<String> {
        self.crowded.borrow().clone()
    }

    /// Reads a file of at most `limit` bytes; none if no regular file has this name.
    pub(super) fn read(&self, inner: &str, name: &str, limit: u64) -> Result<Option<Vec<u8>>> {
        let Some(folder) = self.folder(inner) else {
            return Ok(None);
        };
        read_regular(&folder.join(name), limit).map_err(|error| self.fault(error))
    }

    /// Opens a file to be read piece by piece; none if no regular file has this name.
    pub(super) fn open(&self, inner: &str, name: &str) -> Result<Option<File>> {
        let Some(folder) = self.folder(inner) else {
            return Ok(None);
        };
        let opened = open_regular(&folder.join(name)).map_err(|error| self.fault(error))?;
        Ok(opened.map(|(file, _)| file))
    }

    /// True if a regular file has this name.
    pub(super) fn holds(&self, inner: &str, name: &str) -> bool {
        self.folder(inner)
            .and_then(|folder| symlink_metadata(folder.join(name)).ok())
            .is_some_and(|found| found.is_file())
    }

    /// The parts of the way to a folder, from the stick's root.
    pub(super) fn way<'s>(&'s self, inner: &'s str) -> (&'s Path, impl Iterator<Item = &'s str>) {
        (&self.root, parts(inner))
    }

    /// A fault of reading: the file's, unless the stick itself has gone.
    fn fault(&self, error: footbridge_signing::Error) -> Error {
        match self.still_there() {
            Ok(()) => error.into(),
            Err(gone) => gone,
        }
    }

    /// The folder where it is mounted.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// An error unless the same stick is mounted there still: a folder that stays behind when a
    /// stick is pulled belongs to this computer, and is not written.
    pub(super) fn still_there(&self) -> Result<()> {
        let now = self.root.metadata();
        match now {
            Ok(now) if regular::is_still(&self.mounted, &now) && now.is_dir() => Ok(()),
            _ => Err(gone_from(&self.root)),
        }
    }
}

fn gone_from(root: &Path) -> Error {
    ExchangeError::StickNotFound(root.display().to_string()).into()
}

/// True for `<32 hex digits><ending>`.
pub(super) fn is_hash_name(name: &str, ending: &str) -> bool {
    name.strip_suffix(ending).is_some_and(|stem| {
        stem.len() == 32 && stem.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    })
}

/// The name of a file that is called after its content.
pub(super) fn hash_name(file: FileHash, ending: &str) -> String {
    format!("{}{ending}", file.short())
}

fn parts(inner: &str) -> impl Iterator<Item = &str> {
    std::iter::once(OURS).chain(inner.split('/'))
}
