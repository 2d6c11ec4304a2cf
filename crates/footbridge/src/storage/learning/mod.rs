//! `sessions`, `steps_reached`, `practice_answers`: what a learner did outside assessments.

use std::collections::BTreeMap;

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
}

/// A step that a learner has seen, once however often they did.
#[derive(Debug, Clone)]
pub(crate) struct StepRow {
    pub(crate) lesson: String,
    pub(crate) step: u32,
    pub(crate) first_millis: u64,
    last: (u64, JournalId, u64),
}

impl StepRow {
    /// Among the steps of a person, the one that they were at last has the greatest.
    pub(crate) fn recency(&self) -> impl Ord {
        self.last
    }
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
    })
}

fn row_to_step(row: &Row<'_>) -> rusqlite::Result<StepRow> {
    Ok(StepRow {
        lesson: row.get(0)?,
        step: row.get(1)?,
        first_millis: row.get::<_, i64>(2)? as u64,
        last: (
            row.get::<_, i64>(3)? as u64,
            row.get(4)?,
            row.get::<_, i64>(5)? as u64,
        ),
    })
}

/// A page: pack, unit, lesson, step.
pub(crate) type StepPlace<'p> = (&'p str, &'p str, &'p str, u32);

impl Store {
    /// What a person has arranged on a page, as JSON.
    pub(crate) fn arranged(
        &self,
        person: PersonId,
        (pack, unit, lesson, step): StepPlace<'_>,
    ) -> Result<Option<String>> {
        let sql = "SELECT arrangement FROM arranged WHERE person = ?1 AND pack = ?2 AND unit = ?3 AND lesson = ?4 AND step = ?5";
        let mut statement = self.conn.prepare_cached(sql)?;
        let kept = statement.query_row((person, pack, unit, lesson, step), |row| row.get(0));
        Ok(kept.optional()?)
    }

    /// Sessions of a person, latest first.
    pub(crate) fn sessions(&self, person: PersonId) -> Result<Vec<SessionRow>> {
        let mut statement = self.conn.prepare_cached(include_str!("sessions.sql"))?;
        let rows = statement.query_map([person], row_to_session)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The last sessions of a person, latest first, at most so many.
    pub(crate) fn last_sessions(&self, person: PersonId, at_most: u32) -> Result<Vec<SessionRow>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("last_sessions.sql"))?;
        let rows = statement.query_map((person, at_most), row_to_session)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Sessions of a person that were opened in a stretch of time, the end left out, in order.
    pub(crate) fn sessions_between(
        &self,
        person: PersonId,
        from_millis: u64,
        to_millis: u64,
    ) -> Result<Vec<SessionRow>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sessions_between.sql"))?;
        let rows = statement.query_map(
            (person, from_millis as i64, to_millis as i64),
            row_to_session,
        )?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How many sessions of a person were opened after a moment.
    pub(crate) fn sessions_after(&self, person: PersonId, millis: u64) -> Result<u32> {
        let sql = "SELECT count(*) FROM sessions WHERE person = ?1 AND opened_millis > ?2";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row((person, millis as i64), |row| row.get(0))?)
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
    ) -> Result<Vec<StepRow>> {
        let mut statement = self.conn.prepare_cached(include_str!("steps_seen.sql"))?;
        let rows = statement.query_map((person, pack, unit), row_to_step)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Answers in practice that count, oldest first: item and whether it was fully right.
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

    /// How often each item of practice was tried, whether it counts or not.
    pub(crate) fn practice_tries(
        &self,
        person: PersonId,
        pack: &str,
        unit: &str,
    ) -> Result<BTreeMap<String, usize>> {
        let sql = "SELECT item, count(*) FROM practice_answers WHERE person = ?1 AND pack = ?2 AND unit = ?3 GROUP BY item";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map((person, pack, unit), |row| {
            Ok((row.get(0)?, row.get::<_, u32>(1)? as usize))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What counts with the time of each answer, in milliseconds.
    pub(crate) fn practice_history(
        &self,
        person: PersonId,
        pack: &str,
        unit: &str,
    ) -> Result<Vec<(String, bool, u64)>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("practice_history.sql"))?;
        let rows = statement.query_map((person, pack, unit), |row| {
            Ok((row.get(0)?, row.get(1)?, row.get::<_, i64>(2)? as u64))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    pub(crate) fn keep_arranged(
        &self,
        person: PersonId,
        (pack, unit, lesson, step): StepPlace<'_>,
        arrangement: &str,
    ) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO arranged (person, pack, unit, lesson, step, arrangement) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        self.conn
            .prepare_cached(sql)?
            .execute((person, pack, unit, lesson, step, arrangement))?;
        Ok(())
    }

    /// Nothing is kept of a person who was erased.
    pub(crate) fn forget_arranged(&self, person: PersonId) -> Result<()> {
        let sql = "DELETE FROM arranged WHERE person = ?1";
        self.conn.prepare_cached(sql)?.execute([person])?;
        Ok(())
    }

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

    pub(crate) fn insert_step(
        &self,
        event: &Event,
        person: PersonId,
        (pack, unit, lesson, step): (&str, &str, &str, u32),
    ) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("insert_step.sql"))?
            .execute(named_params! {
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
        (fully_right, counts): (bool, bool),
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
                ":counts": counts,
                ":wall_millis": event.header.wall_millis as i64,
                ":journal": event.header.journal,
                ":seq": event.header.seq as i64,
            })?;
        Ok(())
    }
}
