//! The files of a source folder, each read once and remembered by name.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use crate::error::{AtPath, Result};
use crate::files::{Regular, read_regular};
use crate::packs::content_rules::wrong;
use crate::packs::json;

const MAX_TEXT_BYTES: u64 = 4 * 1024 * 1024;

/// Files that are for authors and are not built into a pack.
const FOR_AUTHORS: &[&str] = &["SOURCES.md"];

/// A source folder.
pub(super) struct Files<'a> {
    folder: &'a Path,
    read: BTreeSet<String>,
}

impl<'a> Files<'a> {
    pub(super) fn of(folder: &'a Path) -> Self {
        Self {
            folder,
            read: BTreeSet::new(),
        }
    }

    /// The bytes of a file that must be there.
    pub(super) fn bytes(&mut self, name: &str, limit: u64) -> Result<Vec<u8>> {
        let path = self.folder.join(name);
        self.read.insert(name.to_owned());
        match read_regular(self.folder, name, limit).at(&path)? {
            Regular::Bytes(bytes) => Ok(bytes),
            Regular::Absent => Err(wrong(name, "the file is missing")),
            Regular::TooLarge => Err(wrong(name, format!("larger than {limit} bytes"))),
            Regular::Other => Err(wrong(name, "not a regular file")),
        }
    }

    /// Bytes of a file that is not to be read; 0 if it is not there.
    pub(super) fn size(&mut self, name: &str) -> u64 {
        self.read.insert(name.to_owned());
        let found = self.folder.join(name).symlink_metadata();
        found.map_or(0, |found| found.len())
    }

    pub(super) fn text(&mut self, name: &str) -> Result<String> {
        let bytes = self.bytes(name, MAX_TEXT_BYTES)?;
        String::from_utf8(bytes).map_err(|_| wrong(name, "not UTF-8 text"))
    }

    pub(super) fn json<T: DeserializeOwned>(&mut self, name: &str) -> Result<T> {
        let bytes = self.bytes(name, MAX_TEXT_BYTES)?;
        json::decode(&bytes).map_err(|error| wrong(name, error))
    }

    /// True if the file is there, whatever it is.
    pub(super) fn has(&self, name: &str) -> bool {
        self.folder.join(name).symlink_metadata().is_ok()
    }

    /// The same as [`Files::json`] for a file that need not be there.
    pub(super) fn json_if_there<T: DeserializeOwned>(&mut self, name: &str) -> Result<Option<T>> {
        match self.has(name) {
            true => self.json(name).map(Some),
            false => Ok(None),
        }
    }

    /// Names of what lies in a folder, in order.
    pub(super) fn names_in(&self, folder: &str) -> Result<BTreeSet<String>> {
        let path = self.folder.join(folder);
        let mut names = BTreeSet::new();
        for entry in fs::read_dir(&path).at(&path)? {
            let name = entry.at(&path)?.file_name();
            let name = name
                .into_string()
                .map_err(|_| wrong(folder, "a name is not UTF-8"))?;
            names.insert(name);
        }
        Ok(names)
    }

    /// Names of all files below a folder, in order; none if it is not there.
    pub(super) fn names_below(&self, folder: &str) -> Result<BTreeSet<String>> {
        let mut names = BTreeSet::new();
        if !self.folder.join(folder).is_dir() {
            return Ok(names);
        }
        for name in self.names_in(folder)? {
            let below = format!("{folder}/{name}");
            let path = self.folder.join(&below);
            match fs::symlink_metadata(&path).at(&path)?.is_dir() {
                true => names.extend(self.names_below(&below)?),
                false => drop(names.insert(below)),
            }
        }
        Ok(names)
    }

    /// A file that no other file speaks of is an author's mistake.
    pub(super) fn refuse_unread(&self) -> Result<()> {
        self.refuse_unread_in(PathBuf::new())
    }

    fn refuse_unread_in(&self, folder: PathBuf) -> Result<()> {
        for name in self.names_in(&folder.to_string_lossy())? {
            let inside = folder.join(&name);
            let path = self.folder.join(&inside);
            if fs::symlink_metadata(&path).at(&path)?.is_dir() {
                self.refuse_unread_in(inside)?;
                continue;
            }
            let name = inside.to_string_lossy().replace('\\', "/");
            if !self.read.contains(&name) && !FOR_AUTHORS.contains(&name.as_str()) {
                return Err(wrong(&name, "nothing speaks of this file"));
            }
        }
        Ok(())
    }
}
