//! Writing to a stick: a file is there whole or not at all.
//!
//! `NAME.part`, flush, drop the cache, read back and compare, rename, flush the folder.

use std::fs::{File, OpenOptions, create_dir, remove_file, rename, symlink_metadata};
use std::io::{self, ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::stick::Stick;
use crate::error::{Error, ExchangeError, Result};
use crate::host::Host;

/// Bytes that are copied at a time.
const PIECE: usize = 256 * 1024;

/// What writes to a stick.
pub(super) struct Pen<'a> {
    pub(super) stick: &'a Stick,
    pub(super) host: &'a Host,
}

impl Pen<'_> {
    /// Writes a file into a folder of ours, in place of one of the same name.
    pub(super) fn place(&self, inner: &str, name: &str, content: impl Read) -> Result<()> {
        let folder = self.make_folder(inner)?;
        let part = folder.join(format!("{name}.part"));
        let placed = self
            .write_part(&part, content)
            .and_then(|()| rename(&part, folder.join(name)).map_err(|e| self.fault(&e)));
        if placed.is_err() {
            // Nobody ever reads a `.part`; if it cannot be removed, nothing is lost.
            let _ = remove_file(&part);
        }
        placed?;
        flush_folder(&folder);
        Ok(())
    }

    /// Removes a file of ours, if it is there.
    pub(super) fn remove(&self, inner: &str, name: &str) -> Result<()> {
        match self.stick.folder(inner) {
            Some(folder) if self.stick.holds(inner, name) => {
                remove_file(folder.join(name)).map_err(|error| self.fault(&error))
            }
            _ => Ok(()),
        }
    }

    /// Makes each folder on the way; a link or a file in its place is not followed.
    fn make_folder(&self, inner: &str) -> Result<PathBuf> {
        let (root, parts) = self.stick.way(inner);
        let mut folder = root.to_owned();
        for part in parts {
            folder.push(part);
            match symlink_metadata(&folder) {
                Ok(found) if found.is_dir() => {}
                Ok(_) => return Err(ExchangeError::StickWriteFailed.into()),
                Err(_) => create_dir(&folder).map_err(|error| self.fault(&error))?,
            }
        }
        Ok(folder)
    }

    fn write_part(&self, part: &Path, mut content: impl Read) -> Result<()> {
        if symlink_metadata(part).is_ok() {
            remove_file(part).map_err(|error| self.fault(&error))?;
        }
        let fault = |error: io::Error| self.fault(&error);
        // `create_new` follows no link: what is written here is on the stick.
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create_new(true)
            .open(part)
            .map_err(fault)?;
        let sent = self.copy(&mut content, &mut file)?;
        file.sync_all().map_err(fault)?;
        self.host.drives.forget_cached(&file);
        file.rewind().map_err(fault)?;
        let back = hash_of(&mut file).map_err(fault)?;
        if sent == back {
            Ok(())
        } else {
            Err(ExchangeError::StickWriteFailed.into())
        }
    }

    /// Copies and hashes in one go.
    fn copy(&self, content: &mut impl Read, file: &mut File) -> Result<[u8; 32]> {
        let mut hasher = Sha256::new();
        let mut piece = vec![0; PIECE];
        loop {
            let n = content
                .read(&mut piece)
                .map_err(footbridge_signing::Error::from)?;
            if n == 0 {
                return Ok(hasher.finalize().into());
            }
            hasher.update(&piece[..n]);
            file.write_all(&piece[..n])
                .map_err(|error| self.fault(&error))?;
        }
    }

    fn fault(&self, error: &io::Error) -> Error {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                ExchangeError::StickFull.into()
            }
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                ExchangeError::StickReadOnly.into()
            }
            ErrorKind::NotFound => self.stick.gone(),
            _ => ExchangeError::StickWriteFailed.into(),
        }
    }
}

/// SHA-256 of what a reader gives.
pub(super) fn hash_of(content: &mut impl Read) -> io::Result<[u8; 32]> {
    let mut hasher = Sha256::new();
    let mut piece = vec![0; PIECE];
    loop {
        match content.read(&mut piece)? {
            0 => return Ok(hasher.finalize().into()),
            n => hasher.update(&piece[..n]),
        }
    }
}

fn flush_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        // Where the system has no flush for folders, the rename stands as it is.
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::tests::host;

    fn write(root: &Path, content: impl Read) -> Result<()> {
        let stick = Stick::at(root)?;
        Pen {
            stick: &stick,
            host: &host(),
        }
        .place("bundles", "a", content)
    }

    struct Fails;

    impl Read for Fails {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(ErrorKind::UnexpectedEof.into())
        }
    }

    #[test]
    fn a_file_is_there_whole_and_no_part_stays() {
        let root = tempfile::tempdir().unwrap();
        write(root.path(), &b"old"[..]).unwrap();
        write(root.path(), &b"new"[..]).unwrap();
        let folder = root.path().join("FOOTBRIDGE/bundles");
        assert_eq!(std::fs::read(folder.join("a")).unwrap(), b"new");
        assert_eq!(folder.read_dir().unwrap().count(), 1);
    }

    #[test]
    fn a_failure_leaves_the_old_file_and_no_part() {
        let root = tempfile::tempdir().unwrap();
        write(root.path(), &b"old"[..]).unwrap();
        assert!(write(root.path(), Read::chain(&b"ne"[..], Fails)).is_err());
        let folder = root.path().join("FOOTBRIDGE/bundles");
        assert_eq!(std::fs::read(folder.join("a")).unwrap(), b"old");
        assert_eq!(folder.read_dir().unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn no_link_leads_a_write_away_from_the_stick() {
        use std::os::unix::fs::symlink;
        let (root, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let target = elsewhere.path().join("precious");
        std::fs::write(&target, b"precious").unwrap();
        let folder = root.path().join("FOOTBRIDGE/bundles");
        std::fs::create_dir_all(&folder).unwrap();
        symlink(&target, folder.join("a.part")).unwrap();
        symlink(&target, folder.join("a")).unwrap();
        write(root.path(), &b"new"[..]).unwrap();
        assert_eq!(std::fs::read(&target).unwrap(), b"precious");
        assert_eq!(std::fs::read(folder.join("a")).unwrap(), b"new");

        std::fs::remove_dir_all(&folder).unwrap();
        symlink(elsewhere.path(), &folder).unwrap();
        assert_eq!(
            write(root.path(), &b"new"[..]).unwrap_err().code(),
            "stick-write-failed"
        );
    }
}
