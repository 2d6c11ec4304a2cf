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

    pub(super) fn text(&mut self, name: &str) -> Result<String> {
        let bytes = self.bytes(name, MAX_TEXT_BYTES)?;
        String::from_utf8(bytes).map_err(|_| wrong(name, "not UTF-8 text"))
    }

    pub(super) fn json<T: DeserializeOwned>(&mut self, name: &str) -> Result<T> {
        let bytes = self.bytes(name, MAX_TEXT_BYTES)?;
        json::decode(&bytes).map_err(|error| wrong(name, error))
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
