//! `heard_sites`, `site_vectors`, `receipted_*`: what others hold, as they last said.

use rusqlite::OptionalExtension;

use super::{Store, TipRow, Write};
use crate::error::Result;
use crate::ids::{JournalId, SiteId};

/// When a site was last heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct HeardRow {
    pub(crate) site: SiteId,
    /// Epoch and count of its newest bundle; zeros if it was only listed so far.
    pub(crate) epoch: u32,
    pub(crate) number: u64,
    pub(crate) heard_millis: u64,
    /// What its own clock said then; zero if it was only listed so far.
    pub(crate) said_millis: u64,
    /// The exchange in which that bundle came in.
    pub(crate) round: u64,
}

impl Store {
    /// When a site was last heard, or first listed.
    pub(crate) fn heard(&self, site: SiteId) -> Result<Option<HeardRow>> {
        let sql = "SELECT epoch, number, heard_millis, round, said_millis FROM heard_sites WHERE site = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let row = statement.query_row([site], |row| {
            Ok(HeardRow {
                site,
                epoch: row.get(0)?,
                number: row.get::<_, i64>(1)? as u64,
                heard_millis: row.get::<_, i64>(2)? as u64,
                round: row.get::<_, i64>(3)? as u64,
                said_millis: row.get::<_, i64>(4)? as u64,
            })
        });
        Ok(row.optional()?)
    }

    /// What a site said that it holds.
    pub(crate) fn vector_of(&self, site: SiteId) -> Result<Vec<TipRow>> {
        let sql = "SELECT journal, seq, head FROM site_vectors WHERE site = ?1 ORDER BY journal, seq, head";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([site], |row| {
            Ok(TipRow {
                journal: row.get(0)?,
                seq: row.get::<_, i64>(1)? as u64,
                head: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Tips of all journals that the centre holds, as its newest receipt says.
    pub(crate) fn receipted_tips(&self) -> Result<Vec<TipRow>> {
        let sql = "SELECT journal, seq, head FROM receipted_tips ORDER BY journal, seq, head";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            Ok(TipRow {
                journal: row.get(0)?,
                seq: row.get::<_, i64>(1)? as u64,
                head: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Stretches of all journals that the centre holds, also beyond gaps.
    pub(crate) fn receipted_ranges(&self) -> Result<Vec<(JournalId, u64, u64)>> {
        let sql = "SELECT journal, first, last FROM receipted_ranges ORDER BY journal, first";
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

    /// True if the centre holds an entry.
    pub(crate) fn is_receipted(&self, journal: JournalId, seq: u64) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM receipted_ranges WHERE journal = ?1 AND ?2 BETWEEN first AND last)";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row((journal, seq as i64), |row| row.get(0))?)
    }

    /// Last entry of a journal that the centre holds without a gap.
    pub(crate) fn receipted_through(&self, journal: JournalId) -> Result<u64> {
        let sql =
            "SELECT coalesce(max(last), 0) FROM receipted_ranges WHERE journal = ?1 AND first = 1";
        let last: i64 = self
            .conn
            .prepare_cached(sql)?
            .query_row([journal], |row| row.get(0))?;
        Ok(last as u64)
    }
}

impl Write<'_> {
    /// A site that is listed counts from then on as one that must be served.
    pub(crate) fn note_listed(&self, site: SiteId, now_millis: u64) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO heard_sites (site, epoch, number, heard_millis, round) VALUES (?1, 0, 0, ?2, 0)";
        self.conn
            .prepare_cached(sql)?
            .execute((site, now_millis as i64))?;
        Ok(())
    }

    /// Keeps what a site says that it holds, in place of what it said before.
    pub(crate) fn set_vector(&self, heard: &HeardRow, vector: &[TipRow]) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO heard_sites (site, epoch, number, heard_millis, said_millis, round) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        self.conn.prepare_cached(sql)?.execute((
            heard.site,
            heard.epoch,
            heard.number as i64,
            heard.heard_millis as i64,
            heard.said_millis as i64,
            heard.round as i64,
        ))?;
        let sql = "DELETE FROM site_vectors WHERE site = ?1";
        self.conn.prepare_cached(sql)?.execute([heard.site])?;
        let sql =
            "INSERT OR IGNORE INTO site_vectors (site, journal, head, seq) VALUES (?1, ?2, ?3, ?4)";
        let mut statement = self.conn.prepare_cached(sql)?;
        for tip in vector {
            statement.execute((heard.site, tip.journal, tip.head, tip.seq as i64))?;
        }
        Ok(())
    }

    /// Keeps what the newest receipt covers, in place of the one before.
    pub(crate) fn set_receipted(
        &self,
        tips: &[TipRow],
        ranges: &[(JournalId, u64, u64)],
    ) -> Result<()> {
        self.conn
            .execute_batch("DELETE FROM receipted_tips; DELETE FROM receipted_ranges;")?;
        let sql = "INSERT OR IGNORE INTO receipted_tips (journal, head, seq) VALUES (?1, ?2, ?3)";
        let mut statement = self.conn.prepare_cached(sql)?;
        for tip in tips {
            statement.execute((tip.journal, tip.head, tip.seq as i64))?;
        }
        let sql =
            "INSERT OR IGNORE INTO receipted_ranges (journal, first, last) VALUES (?1, ?2, ?3)";
        let mut statement = self.conn.prepare_cached(sql)?;
        for (journal, first, last) in ranges {
            statement.execute((journal, *first as i64, *last as i64))?;
        }
        Ok(())
    }
}
