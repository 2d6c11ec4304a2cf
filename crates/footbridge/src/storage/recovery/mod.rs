//! `recovery_code`, `recovery_files`, `recovery_tips`: what this site wrote so that it can come back.

use rusqlite::OptionalExtension;

use super::{Store, TipRow, Write};
use crate::error::Result;
use crate::ids::{FileHash, SiteId};

/// The recipient of the printed code, and since when.
#[derive(Debug, Clone)]
pub(crate) struct RecoveryCodeRow {
    pub(crate) recipient: String,
    pub(crate) made_millis: u64,
}

/// A recovery file that this site wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RecoveryFileRow {
    pub(crate) file: FileHash,
    pub(crate) site: SiteId,
    /// The epoch of the site when it was written.
    pub(crate) epoch: u32,
    /// Its number; parts of one have the same.
    pub(crate) n: u64,
    /// The number of the full that it goes with; its own if it is one.
    pub(crate) full_n: u64,
    pub(crate) bytes: u64,
    pub(crate) written_millis: u64,
    /// It serves nobody any more.
    pub(crate) outdated: bool,
}

impl RecoveryFileRow {
    /// True if it holds everything, not only what came after.
    pub(crate) fn is_full(&self) -> bool {
        self.n == self.full_n
    }
}

impl Store {
    /// The recipient of the printed code, if there is one.
    pub(crate) fn recovery_code(&self) -> Result<Option<RecoveryCodeRow>> {
        let sql = "SELECT recipient, made_millis FROM recovery_code";
        let row = self.conn.query_row(sql, [], |row| {
            Ok(RecoveryCodeRow {
                recipient: row.get(0)?,
                made_millis: row.get::<_, i64>(1)? as u64,
            })
        });
        Ok(row.optional()?)
    }

    /// Recovery files of this site, latest first.
    pub(crate) fn recovery_files(&self) -> Result<Vec<RecoveryFileRow>> {
        let sql = "SELECT file, site, epoch, n, full_n, bytes, written_millis, outdated FROM recovery_files ORDER BY n DESC, file";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(RecoveryFileRow {
                file: row.get(0)?,
                site: row.get(1)?,
                epoch: row.get(2)?,
                n: row.get::<_, i64>(3)? as u64,
                full_n: row.get::<_, i64>(4)? as u64,
                bytes: row.get::<_, i64>(5)? as u64,
                written_millis: row.get::<_, i64>(6)? as u64,
                outdated: row.get(7)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How far the store reached when a number was written.
    pub(crate) fn recovery_tips(&self, n: u64) -> Result<Vec<TipRow>> {
        let sql =
            "SELECT journal, seq, head FROM recovery_tips WHERE n = ?1 ORDER BY journal, seq, head";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([n as i64], |row| {
            Ok(TipRow {
                journal: row.get(0)?,
                seq: row.get::<_, i64>(1)? as u64,
                head: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    /// Keeps the recipient of a new code in place of the one before.
    pub(crate) fn set_recovery_code(&self, row: &RecoveryCodeRow) -> Result<()> {
        let sql =
            "INSERT OR REPLACE INTO recovery_code (one, recipient, made_millis) VALUES (1, ?1, ?2)";
        self.conn
            .execute(sql, (&row.recipient, row.made_millis as i64))?;
        Ok(())
    }

    /// No code any more.
    pub(crate) fn forget_recovery_code(&self) -> Result<()> {
        self.conn.execute("DELETE FROM recovery_code", [])?;
        Ok(())
    }

    pub(crate) fn insert_recovery_file(&self, row: &RecoveryFileRow) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO recovery_files (file, site, epoch, n, full_n, bytes, written_millis, outdated) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        self.conn.prepare_cached(sql)?.execute((
            row.file,
            row.site,
            row.epoch,
            row.n as i64,
            row.full_n as i64,
            row.bytes as i64,
            row.written_millis as i64,
            row.outdated,
        ))?;
        Ok(())
    }

    pub(crate) fn insert_recovery_tips(&self, n: u64, tips: &[TipRow]) -> Result<()> {
        let sql =
            "INSERT OR REPLACE INTO recovery_tips (n, journal, head, seq) VALUES (?1, ?2, ?3, ?4)";
        let mut statement = self.conn.prepare_cached(sql)?;
        for tip in tips {
            statement.execute((n as i64, tip.journal, tip.head, tip.seq as i64))?;
        }
        Ok(())
    }

    /// From now on only a new full counts: somebody was erased, or the code or the keys changed.
    pub(crate) fn outdate_recovery_files(&self) -> Result<()> {
        self.conn
            .execute_batch("UPDATE recovery_files SET outdated = 1")?;
        Ok(())
    }

    /// Forgets a file that does not lie on its stick any more.
    pub(crate) fn forget_recovery_file(&self, file: FileHash) -> Result<()> {
        let sql = "DELETE FROM recovery_files WHERE file = ?1";
        self.conn.prepare_cached(sql)?.execute([file])?;
        let sql = "DELETE FROM recovery_tips WHERE n NOT IN (SELECT n FROM recovery_files)";
        self.conn.prepare_cached(sql)?.execute([])?;
        Ok(())
    }
}
