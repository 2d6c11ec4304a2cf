//! Files that may hold a table: on the sticks that are plugged in, and in a folder that staff name.

use std::fs;
use std::path::{Path, PathBuf};

use super::commands::{TableFile, TableFiles, TableSource};
use crate::error::{AtPath, EnrolmentError, Result};
use crate::files::{Regular, read_regular};
use crate::site::Site;
use crate::time::{millis_of, rfc3339};

/// Endings of files that may hold a table. No other file is ever read.
const ENDINGS: [&str; 3] = ["csv", "tsv", "txt"];
/// Largest table: 20,000 rows of it need far less.
pub(super) const BYTES_AT_MOST: u64 = 32 * 1024 * 1024;
/// Names of a folder that are looked at.
const NAMES_AT_MOST: usize = 10_000;
/// Files of a folder that are shown.
const FILES_AT_MOST: usize = 100;

impl Site {
    /// Tables on sticks that may be used, and in a folder.
    pub(super) fn tables(&self, folder: Option<&str>) -> Result<TableFiles> {
        let mut found = TableFiles {
            rows: Vec::new(),
            more: false,
        };
        for (mounted, label) in self.readable_sticks()? {
            // A stick that was pulled out in this moment has no tables.
            let _ = list(&mounted, &label, &mut found);
        }
        if let Some(folder) = folder.map(str::trim).filter(|folder| !folder.is_empty()) {
            let path = Path::new(folder);
            if !path.is_absolute() || !path.is_dir() {
                return Err(EnrolmentError::NoFolder.into());
            }
            self.may_read_from(path)?;
            found
                .rows
                .retain(|file| Path::new(&file.path).parent() != Some(path));
            list(path, folder, &mut found).at(path)?;
        }
        Ok(found)
    }

    /// The bytes of a table.
    pub(super) fn table_bytes(&self, source: &TableSource) -> Result<Vec<u8>> {
        match source {
            TableSource::Pasted { text } if text.len() as u64 > BYTES_AT_MOST => {
                Err(EnrolmentError::TooLarge.into())
            }
            TableSource::Pasted { text } => Ok(text.clone().into_bytes()),
            TableSource::File { path } => {
                let path = Path::new(path);
                let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
                    return Err(EnrolmentError::NoFile.into());
                };
                if !path.is_absolute() || !may_hold_table(path) {
                    return Err(EnrolmentError::NoFile.into());
                }
                self.may_read_from(folder)?;
                let name = name.to_str().ok_or(EnrolmentError::NoFile)?;
                match read_regular(folder, name, BYTES_AT_MOST).at(path)? {
                    Regular::Bytes(bytes) => Ok(bytes),
                    Regular::TooLarge => Err(EnrolmentError::TooLarge.into()),
                    Regular::Absent | Regular::Other => Err(EnrolmentError::NoFile.into()),
                }
            }
        }
    }
}

fn may_hold_table(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| ENDINGS.contains(&ending.to_lowercase().as_str()))
}

/// Adds the tables of a folder, latest first.
fn list(folder: &Path, place: &str, to: &mut TableFiles) -> std::io::Result<()> {
    let mut files: Vec<(u64, PathBuf, u64)> = Vec::new();
    for entry in fs::read_dir(folder)?.take(NAMES_AT_MOST) {
        let path = entry?.path();
        // Neither links nor pipes; a file that cannot be looked at is not offered.
        let Ok(found) = fs::symlink_metadata(&path) else {
            continue;
        };
        if found.is_file() && may_hold_table(&path) && path.to_str().is_some() {
            // Without a time, or with one before 1970, it stands last.
            let changed = found.modified().ok().map_or(0, millis_of);
            files.push((changed, path, found.len()));
        }
    }
    files.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
    to.more |= files.len() > FILES_AT_MOST;
    for (changed, path, bytes) in files.into_iter().take(FILES_AT_MOST) {
        let name = path.file_name().unwrap_or_default();
        to.rows.push(TableFile {
            name: name.to_string_lossy().into_owned(),
            place: place.to_owned(),
            kib: bytes.div_ceil(1024).min(u64::from(u32::MAX)) as u32,
            changed: (changed > 0).then(|| rfc3339(changed)),
            path: path.to_string_lossy().into_owned(),
        });
    }
    Ok(())
}
