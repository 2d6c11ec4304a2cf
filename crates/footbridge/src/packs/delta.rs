//! Delta packs: what an older version has is listed, and left out of the archive.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use super::manifest::Manifest;
use super::read::PackFile;
use crate::error::{AtPath, PackError, Result};
use crate::ids::FileHash;

/// The version that a delta pack builds on.
#[derive(Debug, Default)]
pub(super) struct Base {
    version: Option<u32>,
    blobs: BTreeSet<FileHash>,
}

impl Base {
    /// Reads the list of a built pack; with none, nothing will be left out.
    pub(super) fn of(pack: Option<&Path>, new: &Manifest) -> Result<Self> {
        let Some(path) = pack else {
            return Ok(Self::default());
        };
        let file = BufReader::new(File::open(path).at(path)?);
        let old = PackFile::open(file)?.manifest;
        if (&old.id, old.kind) != (&new.id, new.kind) || old.version >= new.version {
            let reason = "pack.json: a delta builds on an older version of the same pack";
            return Err(PackError::Content(reason.into()).into());
        }
        let blobs = old.files.iter().filter(|file| old.is_blob(&file.name));
        Ok(Self {
            version: Some(old.version),
            blobs: blobs.map(|file| file.sha256).collect(),
        })
    }

    /// Writes the version into the new list and takes out of its files what the old one has.
    /// Returns how many.
    pub(super) fn leave_out(
        &self,
        manifest: &mut Manifest,
        files: &mut Vec<(String, Vec<u8>)>,
    ) -> usize {
        manifest.delta_from = self.version;
        let before = files.len();
        let mut listed = manifest.files.iter();
        files.retain(|(name, _)| {
            let hash = listed.next().map(|file| file.sha256);
            !(manifest.is_blob(name) && hash.is_some_and(|hash| self.blobs.contains(&hash)))
        });
        before - files.len()
    }
}
