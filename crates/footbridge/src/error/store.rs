//! Errors of the store and of the disk under it.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use super::{Args, codes};

/// What went wrong with the store.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Another program has the site open.
    #[error("the site is in use")]
    InUse,
    /// A site stands in this folder already.
    #[error("a site exists in this folder")]
    SiteExists,
    /// No site stands in this folder.
    #[error("no site in this folder")]
    NoSite,
    /// The store is damaged; a copy was put aside.
    #[error("the store is damaged")]
    Damaged,
    /// The store was written by a newer program.
    #[error("the store has schema {found}, this program knows {known}")]
    TooNew {
        /// Schema of the store.
        found: u32,
        /// Newest schema of this program.
        known: u32,
    },
    /// A pragma did not take.
    #[error("pragma refused: {0}")]
    PragmaRefused(&'static str),
    /// The disk is full.
    #[error("disk full")]
    DiskFull,
    /// The disk failed.
    #[error("disk failed at {path}: {source}")]
    Disk {
        /// Where.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The journal does not hold together.
    #[error("the journal is broken at {at}")]
    JournalBroken {
        /// Journal and number of the entry.
        at: String,
    },
    /// Projections rebuilt from the journal differ from the live ones.
    #[error("table {table} differs from its rebuild")]
    RebuildDiffers {
        /// The first table that differs.
        table: String,
    },
    /// SQLite said no.
    #[error("store: {0}")]
    Sqlite(rusqlite::Error),
}

impl StoreError {
    /// True if a disk did not take what was written to it.
    pub(crate) fn is_of_the_disk(&self) -> bool {
        match self {
            Self::DiskFull | Self::Disk { .. } => true,
            Self::Sqlite(error) => error.sqlite_error_code() == Some(ErrorCode::SystemIoFailure),
            _ => false,
        }
    }
}

codes!(StoreError {
    Self::InUse => "site-in-use",
    Self::SiteExists => "site-exists",
    Self::NoSite => "no-site",
    Self::Damaged => "store-damaged",
    Self::TooNew { .. } => "store-too-new",
    Self::PragmaRefused(_) => "pragma-refused",
    Self::DiskFull => "disk-full",
    Self::Disk { .. } => "disk-failed",
    Self::JournalBroken { .. } => "journal-broken",
    Self::RebuildDiffers { .. } => "rebuild-differs",
    Self::Sqlite(_) => "store-failed",
});

impl StoreError {
    pub(super) fn args(&self) -> Args {
        match self {
            Self::Disk { path, .. } => vec![("path", path.display().to_string())],
            Self::JournalBroken { at } => vec![("at", at.clone())],
            Self::RebuildDiffers { table } => vec![("table", table.clone())],
            _ => Vec::new(),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged,
            _ => Self::Sqlite(error),
        }
    }
}

impl From<rusqlite::Error> for super::Error {
    fn from(error: rusqlite::Error) -> Self {
        StoreError::from(error).into()
    }
}

/// Names the path in an error of the disk.
pub(crate) trait AtPath<T> {
    /// The value, or a [`StoreError`] that names the path.
    fn at(self, path: &Path) -> super::Result<T>;
}

impl<T> AtPath<T> for std::io::Result<T> {
    fn at(self, path: &Path) -> super::Result<T> {
        self.map_err(|source| {
            if source.kind() == std::io::ErrorKind::StorageFull {
                StoreError::DiskFull.into()
            } else {
                StoreError::Disk {
                    path: path.to_owned(),
                    source,
                }
                .into()
            }
        })
    }
}
