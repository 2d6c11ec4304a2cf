//! `tips`: the last events of each journal that is here without a gap before them.

use super::{Store, Write};
use crate::error::Result;
use crate::ids::{EventHash, JournalId};

/// A journal up to an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct TipRow {
    pub(crate) journal: JournalId,
    pub(crate) seq: u64,
    pub(crate) head: EventHash,
}

impl Store {
    /// Last events of a journal, the highest first; two or more are a fork.
    pub(crate) fn tips(&self, journal: JournalId) -> Result<Vec<TipRow>> {
        let sql = "SELECT seq, head FROM tips WHERE journal = ?1 ORDER BY seq DESC, head";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([journal], |row| {
            Ok(TipRow {
                journal,
                seq: row.get::<_, i64>(0)? as u64,
                head: row.get(1)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Tips of all journals, in a stable order.
    pub(crate) fn all_tips(&self) -> Result<Vec<TipRow>> {
        let sql = "SELECT journal, seq, head FROM tips ORDER BY journal, seq, head";
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

    /// The highest tip of a journal: number and hash.
    pub(crate) fn tip(&self, journal: JournalId) -> Result<Option<(u64, EventHash)>> {
        let tips = self.tips(journal)?;
        Ok(tips.first().map(|tip| (tip.seq, tip.head)))
    }

    /// Journals that go on in two ways from the same event.
    pub(crate) fn forked_journals(&self) -> Result<Vec<JournalId>> {
        let sql = "SELECT journal FROM tips GROUP BY journal HAVING count(*) > 1 ORDER BY journal";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    /// A journal goes on from `from` to `tip`. False if something else went on from there before: a fork.
    pub(crate) fn move_tip(&self, from: EventHash, tip: &TipRow) -> Result<bool> {
        let sql = "DELETE FROM tips WHERE journal = ?1 AND head = ?2";
        let moved = self
            .conn
            .prepare_cached(sql)?
            .execute((tip.journal, from))?;
        let first = moved == 0 && self.tips(tip.journal)?.is_empty();
        let sql = "INSERT OR IGNORE INTO tips (journal, head, seq) VALUES (?1, ?2, ?3)";
        self.conn
            .prepare_cached(sql)?
            .execute((tip.journal, tip.head, tip.seq as i64))?;
        Ok(moved > 0 || first)
    }
}
