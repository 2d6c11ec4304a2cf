//! A stick: which of our files lie on it.
//!
//! Only the folder `FOOTBRIDGE` is looked at, and in it only regular files with names of ours.
//! Links, pipes and folders with such names are passed over as if they were not there.
//! Each file is read once, into memory, and never beyond its cap.

use std::fs::{File, Metadata, symlink_metadata};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

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
}

impl Stick {
    /// The stick in this folder.
    pub(crate) fn at(root: &Path) -> Result<Self> {
        let stick = Self {
            root: root.to_owned(),
        };
        if root.is_dir() {
            Ok(stick)
        } else {
            Err(stick.gone())
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
        let mut names: Vec<_> = entries
            .take(NAMES_AT_MOST)
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| fits(name))
            .take(FILES_AT_MOST)
            .collect();
        names.sort_unstable();
        Ok(names)
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
        if self.root.is_dir() {
            error.into()
        } else {
            self.gone()
        }
    }

    /// Nothing is there any more.
    pub(super) fn gone(&self) -> Error {
        ExchangeError::StickNotFound(self.root.display().to_string()).into()
    }
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

fn read_regular(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, footbridge_signing::Error> {
    let Some((file, length)) = open_regular(path)? else {
        return Ok(None);
    };
    let too_large = footbridge_signing::Error::TooLarge { limit };
    if length > limit {
        return Err(too_large);
    }
    let mut bytes = Vec::with_capacity(length as usize);
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        Err(too_large)
    } else {
        Ok(Some(bytes))
    }
}

/// The file and its length.
fn open_regular(path: &Path) -> Result<Option<(File, u64)>, footbridge_signing::Error> {
    let listed = match symlink_metadata(path) {
        Ok(found) if found.is_file() => found,
        Ok(_) => return Ok(None),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let file = File::open(path)?;
    let still = is_still(&listed, &file.metadata()?);
    Ok(still.then_some((file, listed.len())))
}

/// True if what was opened is what was listed: no link slipped in between.
#[cfg(unix)]
fn is_still(listed: &Metadata, opened: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    opened.is_file() && (listed.dev(), listed.ino()) == (opened.dev(), opened.ino())
}

#[cfg(not(unix))]
fn is_still(_: &Metadata, opened: &Metadata) -> bool {
    opened.is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stick() -> (tempfile::TempDir, Stick) {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("FOOTBRIDGE/bundles")).unwrap();
        let stick = Stick::at(folder.path()).unwrap();
        (folder, stick)
    }

    #[test]
    fn only_exact_names_are_ours() {
        let good = "0123456789abcdef0123456789abcdef.fbbundle";
        assert!(is_hash_name(good, ".fbbundle"));
        let part = format!("{good}.part");
        for name in [
            &good.to_uppercase(),
            &good[1..],
            &part,
            "../x",
            "",
            ".fbbundle",
        ] {
            assert!(!is_hash_name(name, ".fbbundle"), "{name}");
        }
    }

    #[test]
    fn a_missing_folder_holds_nothing() {
        let (_folder, stick) = stick();
        assert!(stick.names("kits", |_| true).unwrap().is_empty());
        assert_eq!(stick.read("kits", "a", 10).unwrap(), None);
    }

    #[test]
    fn a_file_above_its_cap_is_not_read() {
        let (folder, stick) = stick();
        std::fs::write(folder.path().join("FOOTBRIDGE/bundles/a"), [0; 11]).unwrap();
        assert_eq!(
            stick.read("bundles", "a", 10).unwrap_err().code(),
            "too-large"
        );
        assert!(stick.read("bundles", "a", 11).unwrap().is_some());
    }

    #[cfg(unix)]
    #[test]
    fn links_are_passed_over_whether_file_or_folder() {
        use std::os::unix::fs::symlink;
        let (folder, stick) = stick();
        let ours = folder.path().join("FOOTBRIDGE");
        std::fs::write(folder.path().join("secret"), b"secret").unwrap();
        symlink(folder.path().join("secret"), ours.join("bundles/a")).unwrap();
        symlink(folder.path(), ours.join("kits")).unwrap();
        assert_eq!(stick.read("bundles", "a", 10).unwrap(), None);
        assert_eq!(stick.read("kits", "secret", 10).unwrap(), None);
        assert!(stick.names("kits", |_| true).unwrap().is_empty());
    }

    #[test]
    fn a_stick_that_has_gone_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("gone");
        assert_eq!(Stick::at(&gone).unwrap_err().code(), "stick-not-found");
    }
}
