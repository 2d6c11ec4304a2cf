//! `sessions`, `steps_reached`, `practice_answers`: what a learner did outside assessments.

use rusqlite::{OptionalExtension, Row, named_params};

use super::{Store, Write};
use crate::error::Result;
use crate::events::Event;
use crate::ids::{JournalId, PersonId, SessionId};

/// A session of a learner.
#[derive(Debug, Clone)]
pub(crate) struct SessionRow {
    pub(crate) session: SessionId,
    pub(crate) journal: JournalId,
    pub(crate) opened_seq: u64,
    pub(crate) opened_millis: u64,
    pub(crate) closed_seq: Option<u64>,
    /// Milliseconds it lasted, when it was closed in the same run of the program.
    pub(crate) lasted_millis: Option<u64>,
    pub(crate) help_called: bool,
}

fn row_to_session(row: &Row<'_>) -> rusqlite::Result<SessionRow> {
    Ok(SessionRow {
        session: row.get(0)?,
        journal: row.get(1)?,
        opened_seq: row.get::<_, i64>(2)? as u64,
        opened_millis: row.get::<_, i64>(3)? as u64,
        closed_seq: row.get::<_, Option<i64>>(4)?.map(|seq| seq as u64),
        lasted_millis: row
            .get::<_, Option<i64>>(5)?
            .map(|millis| millis.max(0) as u64),
        help_called: row.get(6)?,
    })
}

impl Store {
    /// Sessions of a person, latest first.
    pub(crate) fn sessions(&self, person: PersonId) -> Result<Vec<SessionRow>> {
        let mut statement = self.conn.prepare_cached(include_str!("sessions.sql"))?;
        let rows = statement.query_map([person], row_to_session)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Number of the first session event after this one in the same journal.
    pub(crate) fn next_session_after(&self, journal: JournalId, seq: u64) -> Result<Option<u64>> {
        let sql = "SELECT min(opened_seq) FROM sessions WHERE journal = ?1 AND opened_seq > ?2";
        let mut statement = self.conn.prepare_cached(sql)?;
        let next: Option<i64> = statement.query_row((journal, seq as i64), |row| row.get(0))?;
        Ok(next.map(|seq| seq as u64))
    }

    /// The step that a person reached last in a unit.
    pub(crate) fn last_step(
        &self,
        person: PersonId,
        pack: &str,
        unit: &str,
    ) -> Result<Option<(String, u32)>> {
        let mut statement = self.conn.prepare_cached(include_str!("last_step.sql"))?;
        Ok(statement
            .query_row((person, pack, unit), |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?)
    }

    /// Steps of a unit that a person has seen, each once.
    pub(crate) fn steps_seen(
        &self,
        person: PersonId,
        pack: &str,
        unit: &str,
    ) -> Result<Vec<(String, u32)>> {
        let sql = "SELECT DISTINCT lesson, step FROM steps_reached WHERE person = ?1 AND pack = ?2 AND unit = ?3 ORDER BY lesson, step";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows =
            statement.query_map((person, pack, unit), |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Answers in practice, oldest first: item and whether it was fully right.
    pub(crate) fn practice_answers(
        &self,
        person: PersonId,
        pack: &str,
        unit: &str,
    ) -> Result<Vec<(String, bool)>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("practice_answers.sql"))?;
        let rows =
            statement.query_map((person, pack, unit), |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    pub(crate) fn open_session(
        &self,
        session: SessionId,
        person: PersonId,
        event: &Event,
    ) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("open_session.sql"))?
            .execute(named_params! {
                ":session": session,
                ":person": person,
                ":journal": event.header.journal,
                ":seq": event.header.seq as i64,
                ":millis": event.header.wall_millis as i64,
                ":running": event.header.monotonic_millis as i64,
                ":boot": event.header.boot,
            })?;
        Ok(())
    }

    pub(crate) fn close_session(
        &self,
        session: SessionId,
        person: PersonId,
        event: &Event,
    ) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("close_session.sql"))?
            .execute(named_params! {
                ":session": session,
                ":person": person,
                ":journal": event.header.journal,
                ":seq": event.header.seq as i64,
                ":running": event.header.monotonic_millis as i64,
                ":boot": event.header.boot,
            })?;
        Ok(())
    }

    pub(crate) fn note_help(
        &self,
        session: SessionId,
        person: PersonId,
        event: &Event,
    ) -> Result<()> {
        let sql = "INSERT INTO sessions (session, person, journal, help_called) VALUES (?1, ?2, ?3, 1) ON CONFLICT (session) DO UPDATE SET help_called = 1";
        self.conn
            .prepare_cached(sql)?
            .execute((session, person, event.header.journal))?;
        Ok(())
    }

    pub(crate) fn insert_step(
        &self,
        event: &Event,
        person: PersonId,
        (pack, unit, lesson, step): (&str, &str, &str, u32),
    ) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("insert_step.sql"))?
            .execute(named_params! {
                ":event": event.hash,
                ":person": person,
                ":pack": pack,
                ":unit": unit,
                ":lesson": lesson,
                ":step": step,
                ":wall_millis": event.header.wall_millis as i64,
                ":journal": event.header.journal,
                ":seq": event.header.seq as i64,
            })?;
        Ok(())
    }

    pub(crate) fn insert_practice_answer(
        &self,
        event: &Event,
        person: PersonId,
        (pack, unit, item): (&str, &str, &str),
        fully_right: bool,
    ) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("insert_practice.sql"))?
            .execute(named_params! {
                ":event": event.hash,
                ":person": person,
                ":pack": pack,
                ":unit": unit,
                ":item": item,
                ":fully_right": fully_right,
                ":wall_millis": event.header.wall_millis as i64,
                ":journal": event.header.journal,
                ":seq": event.header.seq as i64,
            })?;
        Ok(())
    }
}
