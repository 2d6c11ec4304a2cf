//! Files below a folder: read only if they are regular, written whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::error::{AtPath, Result};

/// What was found under a name.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Regular {
    /// A regular file, whole.
    Bytes(Vec<u8>),
    /// Nothing.
    Absent,
    /// More than was allowed.
    TooLarge,
    /// A link, a folder, a device, or a name that leads elsewhere.
    Other,
}

/// What was opened under a name.
#[derive(Debug)]
pub(crate) enum Opened {
    /// A regular file, and its length in bytes.
    File(File, u64),
    /// Nothing.
    Absent,
    /// A link, a folder, a device, or a name that leads elsewhere.
    Other,
}

/// Opens a regular file; `name` is relative, with `/`, and no part of it may be a link.
pub(crate) fn open_regular(folder: &Path, name: &str) -> io::Result<Opened> {
    let Some(path) = plain_path(folder, name) else {
        return Ok(Opened::Other);
    };
    let found = match kind_of(folder, name)? {
        Kind::Regular(found) => found,
        Kind::Absent => return Ok(Opened::Absent),
        Kind::Other => return Ok(Opened::Other),
    };
    let file = open_plain(&path)?;
    match is_same(&found, &file.metadata()?) {
        true => Ok(Opened::File(file, found.len())),
        false => Ok(Opened::Other),
    }
}

/// Reads a regular file whole; names as for [`open_regular`].
pub(crate) fn read_regular(folder: &Path, name: &str, limit: u64) -> io::Result<Regular> {
    let (file, length) = match open_regular(folder, name)? {
        Opened::File(file, length) => (file, length),
        Opened::Absent => return Ok(Regular::Absent),
        Opened::Other => return Ok(Regular::Other),
    };
    if length > limit {
        return Ok(Regular::TooLarge);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    match bytes.len() as u64 > limit {
        true => Ok(Regular::TooLarge),
        false => Ok(Regular::Bytes(bytes)),
    }
}

/// Opens a file for reading; a link is not followed, and a pipe without a writer is not waited
/// for, even if it takes the place of a file after that was looked at.
#[cfg(unix)]
pub(crate) fn open_plain(path: &Path) -> io::Result<File> {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt;
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    OpenOptions::new()
        .read(true)
        .custom_flags(flags.bits() as i32)
        .open(path)
}

/// Opens a file for reading.
#[cfg(not(unix))]
pub(crate) fn open_plain(path: &Path) -> io::Result<File> {
    File::open(path)
}

enum Kind {
    Regular(fs::Metadata),
    Absent,
    Other,
}

/// Looks at every part of the name below the folder, following nothing.
fn kind_of(folder: &Path, name: &str) -> io::Result<Kind> {
    let mut path = folder.to_owned();
    let mut parts = name.split('/').peekable();
    while let Some(part) = parts.next() {
        path.push(part);
        let found = match fs::symlink_metadata(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Kind::Absent),
            found => found?,
        };
        match parts.peek() {
            Some(_) if found.is_dir() => {}
            None if found.is_file() => return Ok(Kind::Regular(found)),
            _ => break,
        }
    }
    Ok(Kind::Other)
}

/// The path, unless a part of the name could lead elsewhere on any system.
fn plain_path(folder: &Path, name: &str) -> Option<PathBuf> {
    let plain = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '\0']);
    name.split('/').all(plain).then(|| folder.join(name))
}

/// The file that was opened is the one that was looked at.
#[cfg(unix)]
fn is_same(found: &fs::Metadata, opened: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    opened.is_file() && found.dev() == opened.dev() && found.ino() == opened.ino()
}

/// The file that was opened is the one that was looked at, as far as this system tells.
#[cfg(not(unix))]
fn is_same(found: &fs::Metadata, opened: &fs::Metadata) -> bool {
    opened.is_file() && found.len() == opened.len()
}

/// Who may read a file that is written; systems without such rights let everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Readers {
    /// The owner alone.
    Owner,
    /// Whomever the system lets by default.
    Anybody,
}

/// Writes a file under `NAME.part`, flushes it and gives it its name; folders are made.
pub(crate) fn write_whole(folder: &Path, name: &str, bytes: &[u8], readers: Readers) -> Result<()> {
    let path = folder.join(name);
    let parent = folder_of(&path);
    fs::create_dir_all(parent).at(parent)?;
    let part = folder.join(format!("{name}.part"));
    write_flushed(&part, bytes, readers).at(&part)?;
    fs::rename(&part, &path).at(&path)?;
    flush_folder(parent).at(parent)
}

/// A name alone lies in the folder where the program was started.
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

fn write_flushed(path: &Path, bytes: &[u8], readers: Readers) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    if readers == Readers::Owner {
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes a rename last; only Unix lets a folder be flushed.
pub(crate) fn flush_folder(folder: &Path) -> io::Result<()> {
    match cfg!(unix) {
        true => File::open(folder)?.sync_all(),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    #[test]
    fn a_file_is_read_back_as_it_was_written_and_no_longer_than_the_limit() {
        let folder = TempDir::new().unwrap();
        write_whole(folder.path(), "a/b.json", b"12345", Readers::Anybody).unwrap();
        write_whole(folder.path(), "a/b.json", b"1234", Readers::Owner).unwrap();
        let read = |limit| read_regular(folder.path(), "a/b.json", limit).unwrap();
        assert_eq!(read(4), Regular::Bytes(b"1234".to_vec()));
        assert_eq!(read(3), Regular::TooLarge);
        assert_eq!(
            fs::read_dir(folder.path().join("a")).unwrap().count(),
            1,
            "no part stays"
        );
    }

    #[test]
    fn the_folder_of_a_name_alone_can_be_flushed() {
        for (path, folder) in [("a.fbpack", "."), ("./a", "."), ("b/a", "b"), ("/a", "/")] {
            assert_eq!(folder_of(Path::new(path)), Path::new(folder), "{path}");
        }
        flush_folder(folder_of(Path::new("a.fbpack"))).unwrap();
    }

    #[test]
    fn names_that_lead_elsewhere_are_not_read() {
        let folder = TempDir::new().unwrap();
        fs::create_dir(folder.path().join("a")).unwrap();
        for name in ["", "/etc/passwd", "../a", "a/../b", "a\\b", "c:a", "a"] {
            assert_eq!(
                read_regular(folder.path(), name, 9).unwrap(),
                Regular::Other,
                "{name}"
            );
        }
        for name in ["b", "a/b", "b/c"] {
            assert_eq!(
                read_regular(folder.path(), name, 9).unwrap(),
                Regular::Absent,
                "{name}"
            );
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed() {
        use std::os::unix::fs::symlink;
        let folder = TempDir::new().unwrap();
        write_whole(folder.path(), "a/b", b"1", Readers::Anybody).unwrap();
        symlink("a", folder.path().join("c")).unwrap();
        symlink("a/b", folder.path().join("d")).unwrap();
        for name in ["c/b", "d"] {
            assert_eq!(
                read_regular(folder.path(), name, 9).unwrap(),
                Regular::Other,
                "{name}"
            );
        }
    }
}
