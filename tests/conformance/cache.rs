//! What the client keeps on the disk: metadata and targets, each file whole or not at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use footbridge_signing::tuf::{Delegated, Trusted};

use crate::http::quoted;

const ROOT: &str = "root";
const TOP_LEVEL: [&str; 4] = [ROOT, "timestamp", "snapshot", "targets"];

/// Trusted metadata, named by their role without a version.
pub(crate) struct Metadata {
    folder: PathBuf,
}

impl Metadata {
    pub(crate) fn at(folder: &Path) -> Self {
        let folder = folder.to_owned();
        Self { folder }
    }

    /// Copies the root that trust begins with; it is looked at when it is used.
    pub(crate) fn begin(&self, root: &Path) -> Result<()> {
        let bytes = fs::read(root).with_context(|| root.display().to_string())?;
        fs::create_dir_all(&self.folder)?;
        self.write(ROOT, &bytes)
    }

    pub(crate) fn trusted(&self) -> Result<Trusted> {
        Ok(Trusted {
            root: self.read(ROOT)?.context("the client was not initialised")?,
            timestamp: self.read("timestamp")?,
            snapshot: self.read("snapshot")?,
            targets: self.read("targets")?,
        })
    }

    /// Writes what is new and removes what counts no longer.
    pub(crate) fn keep(&self, trusted: &Trusted) -> Result<()> {
        self.write(ROOT, &trusted.root)?;
        let files = [&trusted.timestamp, &trusted.snapshot, &trusted.targets];
        for (role, file) in TOP_LEVEL[1..].iter().zip(files) {
            match file {
                Some(bytes) => self.write(role, bytes)?,
                None => remove(&self.path(role))?,
            }
        }
        Ok(())
    }

    /// The files of delegated roles, by their names.
    pub(crate) fn delegated(&self) -> Result<Delegated> {
        let mut files = Delegated::new();
        for entry in fs::read_dir(&self.folder)? {
            let name = entry?.file_name().into_string().unwrap_or_default();
            let role = name.strip_suffix(".json").and_then(unquoted);
            if let Some(role) = role.filter(|role| !TOP_LEVEL.contains(&role.as_str()))
                && let Some(bytes) = self.read(&role)?
            {
                files.insert(role, bytes);
            }
        }
        Ok(files)
    }

    pub(crate) fn keep_delegated(&self, files: &Delegated) -> Result<()> {
        for (role, bytes) in files {
            self.write(role, bytes)?;
        }
        Ok(())
    }

    fn path(&self, role: &str) -> PathBuf {
        self.folder.join(quoted(role, "") + ".json")
    }

    fn read(&self, role: &str) -> Result<Option<Vec<u8>>> {
        read(&self.path(role))
    }

    fn write(&self, role: &str, bytes: &[u8]) -> Result<()> {
        write(&self.path(role), bytes)
    }
}

/// Targets that were proved, under their quoted names in one flat folder.
pub(crate) struct Targets {
    folder: PathBuf,
}

impl Targets {
    pub(crate) fn at(folder: &Path) -> Self {
        let folder = folder.to_owned();
        Self { folder }
    }

    pub(crate) fn read(&self, name: &str) -> Result<Option<Vec<u8>>> {
        read(&self.path(name))
    }

    pub(crate) fn write(&self, name: &str, bytes: &[u8]) -> Result<()> {
        fs::create_dir_all(&self.folder)?;
        write(&self.path(name), bytes)
    }

    /// A name of dots alone would be a folder, so a dot in front is quoted as well.
    fn path(&self, name: &str) -> PathBuf {
        let quoted = quoted(name, "");
        self.folder.join(match quoted.strip_prefix('.') {
            Some(rest) => format!("%2E{rest}"),
            None => quoted,
        })
    }
}

/// A role's name back from its file's; nothing for a file that `quoted` did not name.
fn unquoted(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, more @ ..] = rest {
        rest = more;
        if *first == b'%' {
            let digits = more
                .get(..2)
                .and_then(|two| std::str::from_utf8(two).ok())?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = &more[2..];
        } else {
            bytes.push(*first);
        }
    }
    let name = String::from_utf8(bytes).ok()?;
    (quoted(&name, "") == text).then_some(name)
}

fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| path.display().to_string()),
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if read(path)?.is_some_and(|there| there == bytes) {
        return Ok(());
    }
    let part = path.with_extension("part");
    fs::write(&part, bytes)?;
    fs::rename(&part, path).with_context(|| path.display().to_string())
}

fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
