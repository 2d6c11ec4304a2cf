//! An office keeps the whole programme, so that an inner stick and a gate stick can be two sticks.
//!
//! Every file is proved while it is copied and the timestamp comes last, so that the copy is at
//! every moment the old programme or the new one.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::Path;

use footbridge_signing::Error as SigningError;
use footbridge_signing::tuf::{self, Expiry, Fetch, Refreshed, Trusted};

use super::proved::copy_proved;
use super::staging::{Staging, is_whole};
use super::trust::{Standing, refresh};
use crate::error::{AtPath, Error, Result};
use crate::files::{Readers, flush_folder, write_whole};
use crate::ids::FileHash;
use crate::jobs::commands::Stage;
use crate::jobs::{SharedSite, Work};
use crate::programme::FolderFetch;

const ROOT_LIMIT: u64 = 512 * 1024;

/// Brings the copy in `own` up to the programme on a stick.
///
/// True if the copy is whole and as new as the stick's. False if the stick's is older than what
/// is trusted here, or a file of it is not what its metadata say; then the copy stays as it was.
///
/// # Errors
/// Metadata that are refused, a disk that fails, a cancel.
pub(crate) fn keep_programme(
    site: &SharedSite,
    stick: &Path,
    own: &Path,
    work: &Work,
) -> Result<bool> {
    work.at(Stage::Checking, 0, 0)?;
    let (standing, folder) = site.with(|site| Ok((refresh(site, stick)?, site.folder.clone())))?;
    let Standing::Current(there) = standing else {
        return Ok(false);
    };
    if holds(own, &there) {
        return Ok(true);
    }
    let copying = Copying {
        stick,
        own,
        there: &there,
        staging: &Staging::begin(&folder)?,
        work,
    };
    match copying.copy() {
        Ok(()) => Ok(true),
        Err(Error::Signing(_)) => Ok(false),
        Err(error) => Err(error),
    }
}

/// True if the copy is this programme already: its timestamp was written when all else was there.
fn holds(own: &Path, there: &Refreshed) -> bool {
    let ours = tuf::refresh(&there.trusted, &mut FolderFetch(own), 0, Expiry::Warn);
    ours.is_ok_and(|ours| ours.timestamp_version == there.timestamp_version)
}

struct Copying<'c> {
    stick: &'c Path,
    own: &'c Path,
    there: &'c Refreshed,
    staging: &'c Staging,
    work: &'c Work,
}

impl Copying<'_> {
    fn copy(&self) -> Result<()> {
        let mut kept = self.copy_targets()?;
        for (path, bytes) in self.metadata()? {
            write_whole(self.own, &path, &bytes, Readers::Anybody)?;
            kept.insert(path);
        }
        remove_others(self.own, "metadata", &kept)?;
        remove_others(self.own, "targets", &kept)
    }

    fn copy_targets(&self) -> Result<BTreeSet<String>> {
        let mut kept = BTreeSet::new();
        for (name, info) in self.there.targets() {
            let path = self.there.target_path(name)?;
            let to = self.own.join(&path);
            let hash = info.sha256().map(FileHash);
            if !hash.is_some_and(|hash| is_whole(&to, hash)) {
                let copy = self.staging.pack();
                copy_proved(self.stick, &path, info, &copy, self.work)?;
                let flushed = File::options().write(true).open(&copy);
                flushed.and_then(|file| file.sync_all()).at(&copy)?;
                let folder = to.parent().unwrap_or(self.own);
                fs::create_dir_all(folder).at(folder)?;
                fs::rename(&copy, &to).at(&to)?;
                flush_folder(folder).at(folder)?;
            }
            kept.insert(path);
        }
        Ok(kept)
    }

    /// Metadata by path, in the order of writing: roots first, the timestamp last.
    fn metadata(&self) -> Result<Vec<(String, Vec<u8>)>> {
        let mut files = Vec::new();
        for version in 1..self.there.root_version {
            let path = format!("metadata/{version}.root.json");
            // A root that is not there is of no use to us; who needs it asks for it himself.
            if let Some(bytes) = FolderFetch(self.stick).fetch(&path, ROOT_LIMIT)? {
                files.push((path, bytes));
            }
        }
        let root = &self.there.trusted.root;
        let path = format!("metadata/{}.root.json", self.there.root_version);
        files.push((path, root.clone()));
        let mut recording = Recording {
            stick: FolderFetch(self.stick),
            files: Vec::new(),
        };
        let fresh = Trusted::in_root(root.clone());
        let again = tuf::refresh(&fresh, &mut recording, 0, Expiry::Warn)?;
        if again.trusted != self.there.trusted {
            let path = "metadata/timestamp.json".to_owned();
            return Err(SigningError::MetadataMissing { path }.into());
        }
        // A client reads the timestamp first; a writer puts it last.
        files.extend(recording.files.into_iter().rev());
        Ok(files)
    }
}

/// Remembers what a client read.
struct Recording<'r> {
    stick: FolderFetch<'r>,
    files: Vec<(String, Vec<u8>)>,
}

impl Fetch for Recording<'_> {
    fn fetch(&mut self, path: &str, limit: u64) -> Result<Option<Vec<u8>>, SigningError> {
        let bytes = self.stick.fetch(path, limit)?;
        if let Some(bytes) = &bytes {
            self.files.push((path.to_owned(), bytes.clone()));
        }
        Ok(bytes)
    }
}

/// Removes what belonged to an older programme.
fn remove_others(own: &Path, inner: &str, kept: &BTreeSet<String>) -> Result<()> {
    let folder = own.join(inner);
    for entry in folder.read_dir().at(&folder)? {
        let entry = entry.at(&folder)?;
        let path = format!("{inner}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().at(&folder)?.is_dir() {
            remove_others(own, &path, kept)?;
        } else if !kept.contains(&path) {
            fs::remove_file(entry.path()).at(&entry.path())?;
        }
    }
    Ok(())
}
