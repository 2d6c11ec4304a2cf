//! First attempts of everybody at one check or final, for figures about its items.
//!
//! A final that has not ended yet is left out: its answers can still change.

use rusqlite::named_params;

use super::assessment::languages;
use super::{Languages, Store};
use crate::error::Result;
use crate::ids::AttemptId;

/// Which first attempts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FirstOf<'f> {
    pub(crate) pack: &'f str,
    /// Id of the unit or the final.
    pub(crate) unit: &'f str,
    /// Taken in this version of the pack; none for any.
    pub(crate) version: Option<u32>,
}

/// A check or a final in one version, and how many people took it first in that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AttemptedRow {
    pub(crate) pack: String,
    pub(crate) unit: String,
    pub(crate) is_final: bool,
    pub(crate) version: u32,
    pub(crate) people: u32,
}

/// Somebody's first attempt; whose it is is not said.
#[derive(Debug, Clone)]
pub(crate) struct FirstAttemptRow {
    pub(crate) attempt: AttemptId,
    pub(crate) is_final: bool,
    /// True where the last answer to an item counts: in a final, on paper, aloud.
    pub(crate) last_counts: bool,
    /// The draw as JSON.
    pub(crate) draw: String,
    pub(crate) read_in: Option<Languages>,
    /// True for a final that ended because its time was over.
    pub(crate) time_over: bool,
}

/// An answer in the first round of an attempt.
#[derive(Debug, Clone)]
pub(crate) struct FirstAnswerRow {
    pub(crate) attempt: AttemptId,
    pub(crate) item: String,
    pub(crate) response: String,
    pub(crate) credit_percent: u8,
    pub(crate) read_in: Option<Languages>,
}

impl Store {
    /// What was taken, by pack, checks before finals; of one, the newest version first.
    pub(crate) fn attempted(&self) -> Result<Vec<AttemptedRow>> {
        let mut statement = self.conn.prepare_cached(include_str!("attempted.sql"))?;
        let rows = statement.query_map([], |row| {
            Ok(AttemptedRow {
                pack: row.get(0)?,
                unit: row.get(1)?,
                is_final: row.get::<_, String>(2)? == "final",
                version: row.get(3)?,
                people: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// First attempts, in the order of their ids, which say nothing of people.
    pub(crate) fn first_attempts(&self, of: &FirstOf<'_>) -> Result<Vec<FirstAttemptRow>> {
        let sql = format!(
            "SELECT a.attempt, a.preset, a.draw, a.language, a.second_language, coalesce(e.why = 'time-over', 0), a.preset = 'final' OR a.way <> 'screen' {} ORDER BY a.attempt",
            include_str!("first_attempts.sql"),
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map(
            named_params! { ":pack": of.pack, ":unit": of.unit, ":version": of.version },
            |row| {
                Ok(FirstAttemptRow {
                    attempt: row.get(0)?,
                    is_final: row.get::<_, String>(1)? == "final",
                    draw: row.get(2)?,
                    read_in: languages(row, 3)?,
                    time_over: row.get(5)?,
                    last_counts: row.get(6)?,
                })
            },
        )?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Their answers of the first round: by attempt as above, then in the order in which they
    /// were given.
    pub(crate) fn first_answers(&self, of: &FirstOf<'_>) -> Result<Vec<FirstAnswerRow>> {
        let sql = format!(
            "SELECT r.attempt, r.item, r.response, r.credit_percent, r.language, r.second_language FROM responses r WHERE r.round = 'first' AND r.attempt IN (SELECT a.attempt {}) ORDER BY r.attempt, r.place, r.event",
            include_str!("first_attempts.sql"),
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map(
            named_params! { ":pack": of.pack, ":unit": of.unit, ":version": of.version },
            |row| {
                Ok(FirstAnswerRow {
                    attempt: row.get(0)?,
                    item: row.get(1)?,
                    response: row.get(2)?,
                    credit_percent: row.get(3)?,
                    read_in: languages(row, 4)?,
                })
            },
        )?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
