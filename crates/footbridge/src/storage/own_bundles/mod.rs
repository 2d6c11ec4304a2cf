//! `own_bundles`, `carried_bundles`: what this site wrote, and what it carries on for others.

use std::collections::BTreeSet;

use rusqlite::OptionalExtension;

use super::{Store, Write};
use crate::error::Result;
use crate::ids::{EventHash, FileHash, JournalId};

/// A stretch of one journal inside a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    pub(crate) journal: JournalId,
    pub(crate) first: u64,
    pub(crate) last: u64,
    pub(crate) head: EventHash,
}

/// A bundle that this site wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OwnBundle {
    pub(crate) file: FileHash,
    /// Hash over those it is sealed to.
    pub(crate) recipients: FileHash,
    /// Hash over what it says this site holds.
    pub(crate) vector: FileHash,
    pub(crate) spans: BTreeSet<Span>,
    pub(crate) written_millis: u64,
}

impl Store {
    /// A bundle, if this site wrote it.
    pub(crate) fn own_bundle(&self, file: FileHash) -> Result<Option<OwnBundle>> {
        let sql = "SELECT recipients, vector, written_millis FROM own_bundles WHERE file = ?1";
        let found = self
            .conn
            .prepare_cached(sql)?
            .query_row([file], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get::<_, i64>(2)? as u64))
            })
            .optional()?;
        let Some((recipients, vector, written_millis)) = found else {
            return Ok(None);
        };
        Ok(Some(OwnBundle {
            file,
            recipients,
            vector,
            spans: self.spans_of(file)?,
            written_millis,
        }))
    }

    /// Every bundle that this site ever wrote.
    #[cfg(test)]
    pub(crate) fn own_bundles(&self) -> Result<Vec<OwnBundle>> {
        let mut statement = self.conn.prepare_cached("SELECT file FROM own_bundles")?;
        let files: Vec<FileHash> = statement
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let found = files.into_iter().map(|file| self.own_bundle(file));
        Ok(found
            .collect::<Result<Vec<_>>>()?
            .into_iter()
            .flatten()
            .collect())
    }

    fn spans_of(&self, file: FileHash) -> Result<BTreeSet<Span>> {
        let sql = "SELECT journal, first, last, head FROM own_bundle_ranges WHERE file = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([file], |row| {
            Ok(Span {
                journal: row.get(0)?,
                first: row.get::<_, i64>(1)? as u64,
                last: row.get::<_, i64>(2)? as u64,
                head: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Last entry of a journal that stands on some stick.
    pub(crate) fn on_stick_through(&self, journal: JournalId) -> Result<u64> {
        let sql = "SELECT coalesce(max(last), 0) FROM own_bundle_ranges WHERE journal = ?1";
        let last: i64 = self
            .conn
            .prepare_cached(sql)?
            .query_row([journal], |row| row.get(0))?;
        Ok(last as u64)
    }

    /// Bundles of others that are carried on, oldest first: file, bytes, since when.
    pub(crate) fn carried_bundles(&self) -> Result<Vec<(FileHash, u64, u64)>> {
        let sql = "SELECT file, bytes, kept_millis FROM carried_bundles ORDER BY kept_millis, file";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok((
                row.get(0)?,
                row.get::<_, i64>(1)? as u64,
                row.get::<_, i64>(2)? as u64,
            ))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    pub(crate) fn insert_own_bundle(&self, bundle: &OwnBundle) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO own_bundles (file, recipients, vector, written_millis) VALUES (?1, ?2, ?3, ?4)";
        self.conn.prepare_cached(sql)?.execute((
            bundle.file,
            bundle.recipients,
            bundle.vector,
            bundle.written_millis as i64,
        ))?;
        let sql = "INSERT OR IGNORE INTO own_bundle_ranges (file, journal, first, last, head) VALUES (?1, ?2, ?3, ?4, ?5)";
        let mut statement = self.conn.prepare_cached(sql)?;
        for span in &bundle.spans {
            statement.execute((
                bundle.file,
                span.journal,
                span.first as i64,
                span.last as i64,
                span.head,
            ))?;
        }
        Ok(())
    }

    pub(crate) fn insert_carried(&self, file: FileHash, bytes: u64, now_millis: u64) -> Result<()> {
        let sql =
            "INSERT OR IGNORE INTO carried_bundles (file, bytes, kept_millis) VALUES (?1, ?2, ?3)";
        self.conn
            .prepare_cached(sql)?
            .execute((file, bytes as i64, now_millis as i64))?;
        Ok(())
    }

    pub(crate) fn drop_carried(&self, file: FileHash) -> Result<()> {
        let sql = "DELETE FROM carried_bundles WHERE file = ?1";
        self.conn.prepare_cached(sql)?.execute([file])?;
        Ok(())
    }
}
