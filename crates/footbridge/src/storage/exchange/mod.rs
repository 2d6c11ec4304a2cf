//! What travelled: own bundles, receipted ranges, the centre's papers, bundles taken in.

use rusqlite::{OptionalExtension, Row};

use super::{Store, Write};
use crate::error::Result;
use crate::ids::{EventHash, FileHash, JournalId, SiteId};

/// A bundle that this site wrote.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OwnBundle {
    pub(crate) file: FileHash,
    pub(crate) journal: JournalId,
    pub(crate) first: u64,
    pub(crate) last: u64,
    pub(crate) written_millis: u64,
}

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

fn row_to_own_bundle(row: &Row<'_>) -> rusqlite::Result<OwnBundle> {
    Ok(OwnBundle {
        file: row.get(0)?,
        journal: row.get(1)?,
        first: row.get::<_, i64>(2)? as u64,
        last: row.get::<_, i64>(3)? as u64,
        written_millis: row.get::<_, i64>(4)? as u64,
    })
}

impl Store {
    /// Bundles of this site, latest first.
    pub(crate) fn own_bundles(&self) -> Result<Vec<OwnBundle>> {
        let sql = "SELECT file, journal, first, last, written_millis FROM own_bundles ORDER BY written_millis DESC, last DESC";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], row_to_own_bundle)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Last entry of a journal that stands on some stick.
    pub(crate) fn on_stick_through(&self, journal: JournalId) -> Result<u64> {
        let sql = "SELECT coalesce(max(last), 0) FROM own_bundles WHERE journal = ?1";
        let last: i64 = self
            .conn
            .prepare_cached(sql)?
            .query_row([journal], |row| row.get(0))?;
        Ok(last as u64)
    }

    /// Last entry of a journal that the centre holds without a gap.
    pub(crate) fn receipted_through(&self, journal: JournalId) -> Result<u64> {
        let sql = "SELECT coalesce(max(last), 0) FROM receipted WHERE journal = ?1";
        let last: i64 = self
            .conn
            .prepare_cached(sql)?
            .query_row([journal], |row| row.get(0))?;
        Ok(last as u64)
    }

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

    /// True if this site wrote the bundle.
    pub(crate) fn is_own_bundle(&self, file: FileHash) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM own_bundles WHERE file = ?1)";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([file], |row| row.get(0))?)
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

    /// When an entry was first taken in.
    pub(crate) fn arrived(&self, journal: JournalId, seq: u64) -> Result<Option<u64>> {
        let mut statement = self.conn.prepare_cached(include_str!("arrived.sql"))?;
        let millis: Option<i64> = statement.query_row((journal, seq as i64), |row| row.get(0))?;
        Ok(millis.map(|millis| millis as u64))
    }
}

impl Write<'_> {
    pub(crate) fn insert_own_bundle(&self, bundle: &OwnBundle) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO own_bundles (file, journal, first, last, written_millis) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.conn.prepare_cached(sql)?.execute((
            bundle.file,
            bundle.journal,
            bundle.first as i64,
            bundle.last as i64,
            bundle.written_millis as i64,
        ))?;
        Ok(())
    }

    /// Notes what the centre holds; a lower number never lowers it.
    pub(crate) fn set_receipted(
        &self,
        journal: JournalId,
        last: u64,
        head: EventHash,
    ) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("set_receipted.sql"))?
            .execute((journal, last as i64, head))?;
        Ok(())
    }

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
        taken_millis: u64,
        events: u64,
    ) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO taken_bundles (file, site, taken_millis, events) VALUES (?1, ?2, ?3, ?4)";
        self.conn
            .prepare_cached(sql)?
            .execute((file, site, taken_millis as i64, events as i64))?;
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
