//! `notices`, `refused_files`, `clock_doubts`, `quarantined_bundles`: what staff should look at.

use super::{Store, Write};
use crate::error::Result;
use crate::ids::{FileHash, JournalId, SiteId};

/// A sentence for staff about this computer.
#[derive(Debug, Clone)]
pub(crate) struct NoticeRow {
    pub(crate) notice: i64,
    pub(crate) kind: String,
    pub(crate) since_millis: u64,
}

/// A file that was not taken.
#[derive(Debug, Clone)]
pub(crate) struct RefusedRow {
    pub(crate) file: String,
    pub(crate) code: String,
    pub(crate) since_millis: u64,
    pub(crate) last_millis: u64,
}

/// A clock that cannot be right.
#[derive(Debug, Clone)]
pub(crate) struct ClockDoubt {
    pub(crate) site: SiteId,
    pub(crate) journal: JournalId,
    pub(crate) ahead: bool,
    /// What the site's clock said.
    pub(crate) said_millis: u64,
    /// What ours said then.
    pub(crate) taken_millis: u64,
}

/// A bundle of a revoked site.
#[derive(Debug, Clone)]
pub(crate) struct QuarantinedRow {
    pub(crate) file: FileHash,
    pub(crate) site: SiteId,
    pub(crate) events: u64,
    pub(crate) since_millis: u64,
}

impl Store {
    /// Sentences that nobody has put away yet, oldest first.
    pub(crate) fn notices(&self) -> Result<Vec<NoticeRow>> {
        let sql = "SELECT notice, kind, since_millis FROM notices WHERE seen = 0 ORDER BY notice";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(NoticeRow {
                notice: row.get(0)?,
                kind: row.get(1)?,
                since_millis: row.get::<_, i64>(2)? as u64,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Files that were not taken, latest first.
    pub(crate) fn refused_files(&self) -> Result<Vec<RefusedRow>> {
        let sql = "SELECT file, code, since_millis, last_millis FROM refused_files ORDER BY last_millis DESC, file";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(RefusedRow {
                file: row.get(0)?,
                code: row.get(1)?,
                since_millis: row.get::<_, i64>(2)? as u64,
                last_millis: row.get::<_, i64>(3)? as u64,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Clocks that cannot be right.
    pub(crate) fn clock_doubts(&self) -> Result<Vec<ClockDoubt>> {
        let sql = "SELECT site, journal, ahead, said_millis, taken_millis FROM clock_doubts ORDER BY site, journal, ahead";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(ClockDoubt {
                site: row.get(0)?,
                journal: row.get(1)?,
                ahead: row.get(2)?,
                said_millis: row.get::<_, i64>(3)? as u64,
                taken_millis: row.get::<_, i64>(4)? as u64,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Bundles that were put aside, oldest first.
    pub(crate) fn quarantined_bundles(&self) -> Result<Vec<QuarantinedRow>> {
        let sql = "SELECT file, site, events, since_millis FROM quarantined_bundles ORDER BY since_millis, file";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(QuarantinedRow {
                file: row.get(0)?,
                site: row.get(1)?,
                events: row.get::<_, i64>(2)? as u64,
                since_millis: row.get::<_, i64>(3)? as u64,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Sealed bytes of what was put aside for a site.
    pub(crate) fn quarantined_of(&self, site: SiteId) -> Result<Vec<(FileHash, Vec<u8>)>> {
        let sql = "SELECT file, sealed FROM quarantined_bundles WHERE site = ?1 ORDER BY since_millis, file";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([site], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    /// Says something to staff once; the same kind is not said twice at a time.
    pub(crate) fn insert_notice(&self, kind: &str, now_millis: u64) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("insert.sql"))?
            .execute((kind, now_millis as i64))?;
        Ok(())
    }

    pub(crate) fn put_notice_away(&self, notice: i64) -> Result<()> {
        let sql = "UPDATE notices SET seen = 1 WHERE notice = ?1";
        self.conn.prepare_cached(sql)?.execute([notice])?;
        Ok(())
    }

    pub(crate) fn note_refused(&self, file: &str, code: &str, now_millis: u64) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("refused.sql"))?
            .execute((file, code, now_millis as i64))?;
        Ok(())
    }

    /// A file that was taken after all is refused no longer.
    pub(crate) fn forget_refused(&self, file: &str) -> Result<()> {
        let sql = "DELETE FROM refused_files WHERE file = ?1";
        self.conn.prepare_cached(sql)?.execute([file])?;
        Ok(())
    }

    pub(crate) fn note_clock_doubt(&self, doubt: &ClockDoubt) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO clock_doubts (site, journal, ahead, said_millis, taken_millis) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.conn.prepare_cached(sql)?.execute((
            doubt.site,
            doubt.journal,
            doubt.ahead,
            doubt.said_millis as i64,
            doubt.taken_millis as i64,
        ))?;
        Ok(())
    }

    pub(crate) fn quarantine_bundle(&self, row: &QuarantinedRow, sealed: &[u8]) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO quarantined_bundles (file, site, sealed, events, since_millis) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.conn.prepare_cached(sql)?.execute((
            row.file,
            row.site,
            sealed,
            row.events as i64,
            row.since_millis as i64,
        ))?;
        Ok(())
    }

    pub(crate) fn end_quarantine(&self, site: SiteId) -> Result<()> {
        let sql = "DELETE FROM quarantined_bundles WHERE site = ?1";
        self.conn.prepare_cached(sql)?.execute([site])?;
        Ok(())
    }
}
