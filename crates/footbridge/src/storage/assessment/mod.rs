//! `attempts`, `responses`: an attempt is an aggregate, folded in order.

use rusqlite::{OptionalExtension, Row, named_params};

use super::{Store, Write};
use crate::assessment::Apart;
use crate::error::Result;
use crate::events::Event;
use crate::ids::{AttemptId, EventHash, JournalId, PersonId};

/// In which language something was read; where two stood side by side, the second as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Languages {
    pub(crate) language: String,
    pub(crate) second: Option<String>,
}

/// An attempt at a check or a final.
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
    pub(crate) is_final: bool,
    /// As far as its entries say.
    pub(crate) spent_seconds: u32,
    /// How it was taken, if not at a computer.
    pub(crate) way: Option<Apart>,
    /// Code of the form that it was written on.
    pub(crate) form: Option<String>,
    /// When it began; none where that was not written down.
    pub(crate) read_in: Option<Languages>,
}

/// A response, in order.
#[derive(Debug, Clone)]
pub(crate) struct ResponseRow {
    /// The entry that says it.
    pub(crate) event: EventHash,
    pub(crate) item: String,
    pub(crate) first_round: bool,
    /// The answer as JSON; `null` where there is none.
    pub(crate) response: String,
    pub(crate) fully_right: bool,
    pub(crate) credit_percent: u8,
    /// What a trainer wrote beside it.
    pub(crate) note: String,
    /// None where that was not written down.
    pub(crate) read_in: Option<Languages>,
}

pub(super) fn row_to_attempt(row: &Row<'_>) -> rusqlite::Result<AttemptRow> {
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
        is_final: row.get::<_, String>(10)? == "final",
        spent_seconds: row.get(11)?,
        way: Apart::named(&row.get::<_, String>(12)?),
        form: row.get(13)?,
        read_in: languages(row, 14)?,
    })
}

fn row_to_response(row: &Row<'_>) -> rusqlite::Result<ResponseRow> {
    Ok(ResponseRow {
        item: row.get(0)?,
        first_round: row.get::<_, String>(1)? == "first",
        response: row.get(2)?,
        fully_right: row.get(3)?,
        credit_percent: row.get(4)?,
        note: row.get(5)?,
        event: row.get(6)?,
        read_in: languages(row, 7)?,
    })
}

/// From two columns, the second language after the first.
pub(super) fn languages(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Languages>> {
    let second = row.get(at + 1)?;
    let language: Option<String> = row.get(at)?;
    Ok(language.map(|language| Languages { language, second }))
}

const ATTEMPT_COLUMNS: &str = "attempt, person, pack, version, unit, draw, resumed, started_millis, journal, seq, preset, spent_seconds, way, form, language, second_language FROM attempts";

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

    /// The latest attempt of a person at a unit.
    pub(crate) fn latest_attempt(
        &self,
        person: PersonId,
        pack: &str,
        unit: &str,
    ) -> Result<Option<AttemptRow>> {
        let sql = format!(
            "SELECT {ATTEMPT_COLUMNS} WHERE person = ?1 AND pack = ?2 AND unit = ?3 ORDER BY started_millis DESC, journal DESC, seq DESC LIMIT 1"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let row = statement.query_row((person, pack, unit), row_to_attempt);
        Ok(row.optional()?)
    }

    /// An attempt of a person.
    pub(crate) fn attempt(
        &self,
        person: PersonId,
        attempt: AttemptId,
    ) -> Result<Option<AttemptRow>> {
        let sql = format!("SELECT {ATTEMPT_COLUMNS} WHERE attempt = ?1 AND person = ?2");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let row = statement.query_row((attempt, person), row_to_attempt);
        Ok(row.optional()?)
    }

    /// True if an attempt was taken on paper or aloud.
    pub(crate) fn is_taken_apart(&self, attempt: AttemptId) -> Result<bool> {
        let sql = "SELECT way <> 'screen' FROM attempts WHERE attempt = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let apart = statement
            .query_row([attempt], |row| row.get(0))
            .optional()?;
        Ok(apart.unwrap_or(false))
    }

    /// Responses of an attempt, in order.
    pub(crate) fn responses(&self, attempt: AttemptId) -> Result<Vec<ResponseRow>> {
        let sql = "SELECT item, round, response, fully_right, credit_percent, note, event, language, second_language FROM responses WHERE attempt = ?1 ORDER BY place, event";
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
        self.clear_final(attempt)?;
        self.conn
            .prepare_cached("DELETE FROM attempts WHERE attempt = ?1")?
            .execute([attempt])?;
        Ok(())
    }

    /// Forgets drafts and times of attempts that are no more: of people who were erased.
    pub(crate) fn forget_gone_attempts(&self) -> Result<()> {
        for sql in [
            "DELETE FROM drafts WHERE attempt NOT IN (SELECT attempt FROM attempts)",
            "DELETE FROM attempt_clocks WHERE attempt NOT IN (SELECT attempt FROM attempts)",
            "DELETE FROM judging_drafts WHERE response NOT IN (SELECT event FROM responses)",
        ] {
            self.conn.execute(sql, [])?;
        }
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
                ":preset": if row.is_final { "final" } else { "check" },
                ":spent_seconds": row.spent_seconds,
                ":way": row.way.map_or("screen", Apart::name),
                ":form": row.form,
                ":language": row.read_in.as_ref().map(|read_in| &read_in.language),
                ":second_language": row.read_in.as_ref().and_then(|read_in| read_in.second.as_ref()),
            })?;
        Ok(())
    }

    /// Notes how long an attempt was worked at; what is known only grows.
    pub(crate) fn note_spent(&self, attempt: AttemptId, seconds: u32) -> Result<()> {
        let sql = "UPDATE attempts SET spent_seconds = max(spent_seconds, ?2) WHERE attempt = ?1";
        self.conn.prepare_cached(sql)?.execute((attempt, seconds))?;
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
                ":note": row.note,
                ":language": row.read_in.as_ref().map(|read_in| &read_in.language),
                ":second_language": row.read_in.as_ref().and_then(|read_in| read_in.second.as_ref()),
            })?;
        Ok(())
    }
}
