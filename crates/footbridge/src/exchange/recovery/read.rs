//! Finding recovery files on sticks, and opening those that a code opens.

use std::path::{Path, PathBuf};

use footbridge_signing::Error as SigningError;
use footbridge_signing::sealing::Identity;

use super::super::stick::{Stick, hash_name, is_hash_name};
use super::file::{self, BYTES_LIMIT, Manifest};
use super::{ENDING, FOLDER};
use crate::error::{Error, RecoveryError, Result};
use crate::ids::FileHash;

/// A recovery file on a stick, still sealed.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    /// The stick's folder.
    pub(crate) folder: PathBuf,
    /// Its name inside `FOOTBRIDGE/recovery`.
    pub(crate) file: String,
    pub(crate) bytes: u64,
}

/// All recovery files on a stick; nothing is opened.
pub(crate) fn files_on(folder: &Path) -> Result<Vec<Found>> {
    let stick = Stick::at(folder)?;
    let names = stick.names(FOLDER, |name| is_hash_name(name, ENDING))?;
    let mut found = Vec::new();
    for name in names {
        let Some(file) = stick.open(FOLDER, &name)? else {
            continue;
        };
        found.push(Found {
            folder: folder.to_owned(),
            bytes: file.metadata().map_or(0, |found| found.len()),
            file: name,
        });
    }
    Ok(found)
}

/// A recovery file that was opened: what it says, and where it lies.
#[derive(Debug, Clone)]
pub(crate) struct Opened {
    pub(crate) found: Found,
    pub(crate) hash: FileHash,
    pub(crate) manifest: Manifest,
}

/// Those of the files that an identity opens, and the faults of the others.
///
/// `each` is called before a file is read.
pub(crate) fn opened_by(
    identity: &Identity,
    files: &[Found],
    mut each: impl FnMut(usize) -> Result<()>,
) -> Result<(Vec<Opened>, Vec<Error>)> {
    let (mut opened, mut faults) = (Vec::new(), Vec::new());
    for (done, found) in files.iter().enumerate() {
        each(done)?;
        match found.open(identity) {
            Ok(Some((one, _))) => opened.push(one),
            Ok(None) => {}
            Err(error) => faults.push(error),
        }
    }
    Ok((opened, faults))
}

impl Found {
    /// Reads and opens it, with its events; none if it is sealed to others.
    pub(crate) fn open(&self, identity: &Identity) -> Result<Option<(Opened, Vec<u8>)>> {
        let stick = Stick::at(&self.folder)?;
        let sealed = stick
            .read(FOLDER, &self.file, BYTES_LIMIT)
            .map_err(|error| match error {
                Error::Signing(SigningError::TooLarge { .. }) => RecoveryError::FileTooLarge.into(),
                other => other,
            })?;
        let sealed = sealed.ok_or(RecoveryError::FileNotFound)?;
        let hash = FileHash::of(&sealed);
        if hash_name(hash, ENDING) != self.file {
            return Err(RecoveryError::FileDamaged.into());
        }
        let opened = file::open(identity, &sealed)?;
        Ok(opened.map(|(manifest, events)| {
            let found = self.clone();
            let opened = Opened {
                found,
                hash,
                manifest,
            };
            (opened, events)
        }))
    }
}
