//! `attempts`, `responses`: an attempt is an aggregate, folded in order.

use rusqlite::{Row, named_params};

use super::{Store, Write};
use crate::error::Result;
use crate::events::Event;
use crate::ids::{AttemptId, JournalId, PersonId};

/// An attempt at a check.
#[derive(Debug, Clone)]
pub(crate) struct AttemptRow {
    pub(crate) attempt: AttemptId,
    pub(crate) person: PersonId,
    pub(crate) pack: String,
    pub(crate) version: u32,
    pub(crate) unit: String,
    /// The draw as JSON: items and their options in order.
    pub(crate) draw: String,
    pub(crate) resumed: bool,
    pub(crate) started_millis: u64,
    pub(crate) journal: JournalId,
    pub(crate) seq: u64,
}

/// A response, in order.
#[derive(Debug, Clone)]
pub(crate) struct ResponseRow {
    pub(crate) item: String,
    pub(crate) first_round: bool,
    pub(crate) response: String,
    pub(crate) fully_right: bool,
    pub(crate) credit_percent: u8,
}

fn row_to_attempt(row: &Row<'_>) -> rusqlite::Result<AttemptRow> {
    Ok(AttemptRow {
        attempt: row.get(0)?,
        person: row.get(1)?,
        pack: row.get(2)?,
        version: row.get(3)?,
        unit: row.get(4)?,
        draw: row.get(5)?,
        resumed: row.get(6)?,
        started_millis: row.get::<_, i64>(7)? as u64,
        journal: row.get(8)?,
        seq: row.get::<_, i64>(9)? as u64,
    })
}

fn row_to_response(row: &Row<'_>) -> rusqlite::Result<ResponseRow> {
    Ok(ResponseRow {
        item: row.get(0)?,
        first_round: row.get::<_, String>(1)? == "first",
        response: row.get(2)?,
        fully_right: row.get(3)?,
        credit_percent: row.get(4)?,
    })
}

const ATTEMPT_COLUMNS: &str = "attempt, person, pack, version, unit, draw, resumed, started_millis, journal, seq FROM attempts";

impl Store {
    /// Attempts of a person, latest first.
    pub(crate) fn attempts(&self, person: PersonId) -> Result<Vec<AttemptRow>> {
        let sql = format!(
            "SELECT {ATTEMPT_COLUMNS} WHERE person = ?1 ORDER BY started_millis DESC, journal DESC, seq DESC"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([person], row_to_attempt)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Responses of an attempt, in order.
    pub(crate) fn responses(&self, attempt: AttemptId) -> Result<Vec<ResponseRow>> {
        let sql = "SELECT item, round, response, fully_right, credit_percent FROM responses WHERE attempt = ?1 ORDER BY place, event";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([attempt], row_to_response)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    /// Forgets what an attempt folded to, so that it can be folded again.
    pub(crate) fn clear_attempt(&self, attempt: AttemptId) -> Result<()> {
        self.conn
            .prepare_cached("DELETE FROM responses WHERE attempt = ?1")?
            .execute([attempt])?;
        self.conn
            .prepare_cached("DELETE FROM attempts WHERE attempt = ?1")?
            .execute([attempt])?;
        Ok(())
    }

    pub(crate) fn insert_attempt(&self, event: &Event, row: &AttemptRow) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("insert_attempt.sql"))?
            .execute(named_params! {
                ":attempt": row.attempt,
                ":event": event.hash,
                ":person": row.person,
                ":pack": row.pack,
                ":version": row.version,
                ":unit": row.unit,
                ":draw": row.draw,
                ":resumed": row.resumed,
                ":started_millis": row.started_millis as i64,
                ":journal": row.journal,
                ":seq": row.seq as i64,
            })?;
        Ok(())
    }

    pub(crate) fn mark_resumed(&self, attempt: AttemptId) -> Result<()> {
        let sql = "UPDATE attempts SET resumed = 1 WHERE attempt = ?1";
        self.conn.prepare_cached(sql)?.execute([attempt])?;
        Ok(())
    }

    pub(crate) fn insert_response(
        &self,
        event: &Event,
        attempt: AttemptId,
        place: usize,
        row: &ResponseRow,
    ) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("insert_response.sql"))?
            .execute(named_params! {
                ":event": event.hash,
                ":attempt": attempt,
                ":item": row.item,
                ":round": if row.first_round { "first" } else { "again" },
                ":place": place as i64,
                ":response": row.response,
                ":fully_right": row.fully_right,
                ":credit_percent": row.credit_percent,
            })?;
        Ok(())
    }
}
