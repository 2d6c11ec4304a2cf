//! What came in: the centre's papers, bundles taken in, and where their entries arrived.

use rusqlite::OptionalExtension;

use super::{Store, Write};
use crate::error::Result;
use crate::ids::{FileHash, JournalId, SiteId};

/// The two papers of a centre.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paper {
    Statement,
    Receipt,
}

impl Paper {
    fn name(self) -> &'static str {
        match self {
            Self::Statement => "statement",
            Self::Receipt => "receipt",
        }
    }
}

/// The newest paper of a kind, with its number.
#[derive(Debug, Clone)]
pub(crate) struct PaperRow {
    pub(crate) epoch: u32,
    pub(crate) number: u64,
    pub(crate) file: FileHash,
    pub(crate) envelope: Vec<u8>,
}

impl Store {
    pub(crate) fn paper(&self, paper: Paper) -> Result<Option<PaperRow>> {
        let sql = "SELECT epoch, number, file, envelope FROM centre_papers WHERE paper = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let row = statement.query_row([paper.name()], |row| {
            let number = row.get::<_, i64>(1)? as u64;
            Ok(PaperRow {
                epoch: row.get(0)?,
                number,
                file: row.get(2)?,
                envelope: row.get(3)?,
            })
        });
        Ok(row.optional()?)
    }

    /// Sender and number of entries of a bundle that was taken in.
    pub(crate) fn taken_bundle(&self, file: FileHash) -> Result<Option<(SiteId, u64)>> {
        let sql = "SELECT site, events FROM taken_bundles WHERE file = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let row = statement.query_row([file], |row| {
            Ok((row.get(0)?, row.get::<_, i64>(1)? as u64))
        });
        Ok(row.optional()?)
    }

    /// How many bundles were taken in, and when the last one was.
    pub(crate) fn taken_bundles(&self) -> Result<(u32, Option<u64>)> {
        let sql = "SELECT count(*), max(taken_millis) FROM taken_bundles";
        Ok(self.conn.prepare_cached(sql)?.query_row([], |row| {
            Ok((
                row.get(0)?,
                row.get::<_, Option<i64>>(1)?.map(|millis| millis as u64),
            ))
        })?)
    }

    /// When a bundle of a site was last taken in.
    pub(crate) fn last_heard(&self, site: SiteId) -> Result<Option<u64>> {
        let sql = "SELECT max(taken_millis) FROM taken_bundles WHERE site = ?1";
        let millis: Option<i64> = self
            .conn
            .prepare_cached(sql)?
            .query_row([site], |row| row.get(0))?;
        Ok(millis.map(|millis| millis as u64))
    }

    /// Stretches that came in with a bundle.
    pub(crate) fn arrivals_with(&self, file: FileHash) -> Result<Vec<(JournalId, u64, u64)>> {
        let sql =
            "SELECT journal, first, last FROM arrivals WHERE file = ?1 ORDER BY journal, first";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([file], |row| {
            Ok((
                row.get(0)?,
                row.get::<_, i64>(1)? as u64,
                row.get::<_, i64>(2)? as u64,
            ))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Files that were taken in lately, latest first.
    pub(crate) fn lately_taken(&self, at_most: u32) -> Result<Vec<FileHash>> {
        let sql = "SELECT file FROM taken_bundles ORDER BY round DESC, file LIMIT ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([at_most], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Last entry of a journal that had come in before an exchange.
    pub(crate) fn arrived_before(&self, journal: JournalId, round: u64) -> Result<u64> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("arrived_before.sql"))?;
        let last: i64 = statement.query_row((journal, round as i64), |row| row.get(0))?;
        Ok(last as u64)
    }

    /// When an entry was first taken in.
    pub(crate) fn arrived(&self, journal: JournalId, seq: u64) -> Result<Option<u64>> {
        let mut statement = self.conn.prepare_cached(include_str!("arrived.sql"))?;
        let millis: Option<i64> = statement.query_row((journal, seq as i64), |row| row.get(0))?;
        Ok(millis.map(|millis| millis as u64))
    }
}

impl Write<'_> {
    pub(crate) fn set_paper(&self, paper: Paper, row: &PaperRow) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO centre_papers (paper, epoch, number, file, envelope) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.conn.prepare_cached(sql)?.execute((
            paper.name(),
            row.epoch,
            row.number as i64,
            row.file,
            &row.envelope,
        ))?;
        Ok(())
    }

    pub(crate) fn insert_taken_bundle(
        &self,
        file: FileHash,
        site: SiteId,
        (taken_millis, round): (u64, u64),
        events: u64,
    ) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO taken_bundles (file, site, taken_millis, round, events) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.conn.prepare_cached(sql)?.execute((
            file,
            site,
            taken_millis as i64,
            round as i64,
            events as i64,
        ))?;
        Ok(())
    }

    pub(crate) fn insert_arrival(
        &self,
        journal: JournalId,
        (first, last): (u64, u64),
        file: FileHash,
    ) -> Result<()> {
        let sql =
            "INSERT OR IGNORE INTO arrivals (journal, first, last, file) VALUES (?1, ?2, ?3, ?4)";
        self.conn
            .prepare_cached(sql)?
            .execute((journal, first as i64, last as i64, file))?;
        Ok(())
    }
}
