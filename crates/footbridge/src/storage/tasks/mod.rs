//! `task_occasions`, `task_seconds`, `task_answers`: what was seen of practical tasks;
//! `task_drafts`: sheets that are open at this computer.

mod drafts;

pub(crate) use drafts::{TaskDraft, WhichSheet};

use rusqlite::{Row, named_params};

use super::{Store, Write};
use crate::error::Result;
use crate::events::Event;
use crate::ids::{JournalId, OccasionId, PersonId, Pseudonym};

/// What an assessor saw, and who it was.
#[derive(Debug, Clone)]
pub(crate) struct SeenRow {
    /// Lines with their marks, as JSON.
    pub(crate) marks: String,
    pub(crate) comment: String,
    pub(crate) competent: bool,
    pub(crate) role: String,
    pub(crate) alias: u32,
    pub(crate) actor: Pseudonym,
    pub(crate) wall_millis: u64,
    pub(crate) journal: JournalId,
    pub(crate) seq: u64,
}

/// An occasion on which a task was watched.
#[derive(Debug, Clone)]
pub(crate) struct OccasionRow {
    pub(crate) occasion: OccasionId,
    pub(crate) person: PersonId,
    pub(crate) pack: String,
    pub(crate) version: u32,
    pub(crate) unit: String,
    pub(crate) task: String,
    /// On how many occasions the task was to be seen, by the content of that day.
    pub(crate) wanted: u32,
    pub(crate) seen: SeenRow,
}

/// What a learner said to an occasion.
#[derive(Debug, Clone)]
pub(crate) struct TaskAnswerRow {
    pub(crate) agrees: bool,
    pub(crate) words: String,
    pub(crate) wall_millis: u64,
}

/// Reads the nine columns of what was seen, beginning at one.
fn seen_from(row: &Row<'_>, first: usize) -> rusqlite::Result<SeenRow> {
    Ok(SeenRow {
        marks: row.get(first)?,
        comment: row.get(first + 1)?,
        competent: row.get(first + 2)?,
        role: row.get(first + 3)?,
        alias: row.get(first + 4)?,
        actor: row.get(first + 5)?,
        wall_millis: row.get::<_, i64>(first + 6)? as u64,
        journal: row.get(first + 7)?,
        seq: row.get::<_, i64>(first + 8)? as u64,
    })
}

fn row_to_occasion(row: &Row<'_>) -> rusqlite::Result<OccasionRow> {
    Ok(OccasionRow {
        occasion: row.get(0)?,
        person: row.get(1)?,
        pack: row.get(2)?,
        version: row.get(3)?,
        unit: row.get(4)?,
        task: row.get(5)?,
        wanted: row.get(6)?,
        seen: seen_from(row, 7)?,
    })
}

impl Store {
    /// Occasions of a learner, the first one first.
    pub(crate) fn task_occasions(&self, person: PersonId) -> Result<Vec<OccasionRow>> {
        let sql = "SELECT occasion, person, pack, version, unit, task, wanted, marks, comment, competent, role, alias, actor, wall_millis, journal, seq FROM task_occasions WHERE person = ?1 ORDER BY wall_millis, journal, seq";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([person], row_to_occasion)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What others marked of an occasion of a learner, the first one first.
    pub(crate) fn task_seconds(
        &self,
        person: PersonId,
        occasion: OccasionId,
    ) -> Result<Vec<SeenRow>> {
        let sql = "SELECT marks, comment, competent, role, alias, actor, wall_millis, journal, seq FROM task_seconds WHERE occasion = ?1 AND person = ?2 ORDER BY wall_millis, journal, seq";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map((occasion, person), |row| seen_from(row, 0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What a learner said to an occasion, the first word first.
    pub(crate) fn task_answers(
        &self,
        person: PersonId,
        occasion: OccasionId,
    ) -> Result<Vec<TaskAnswerRow>> {
        let sql = "SELECT agrees, words, wall_millis FROM task_answers WHERE occasion = ?1 AND person = ?2 ORDER BY wall_millis, journal, seq";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map((occasion, person), |row| {
            Ok(TaskAnswerRow {
                agrees: row.get(0)?,
                words: row.get(1)?,
                wall_millis: row.get::<_, i64>(2)? as u64,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    pub(crate) fn insert_occasion(&self, event: &Event, row: &OccasionRow) -> Result<()> {
        let seen = &row.seen;
        self.conn
            .prepare_cached(include_str!("insert_occasion.sql"))?
            .execute(named_params! {
                ":event": event.hash,
                ":occasion": row.occasion,
                ":person": row.person,
                ":pack": row.pack,
                ":version": row.version,
                ":unit": row.unit,
                ":task": row.task,
                ":wanted": row.wanted,
                ":marks": seen.marks,
                ":comment": seen.comment,
                ":competent": seen.competent,
                ":role": seen.role,
                ":alias": seen.alias,
                ":actor": seen.actor,
                ":wall_millis": seen.wall_millis as i64,
                ":journal": seen.journal,
                ":seq": seen.seq as i64,
            })?;
        Ok(())
    }

    /// It may come before the occasion that it is about.
    pub(crate) fn insert_second(
        &self,
        event: &Event,
        person: PersonId,
        occasion: OccasionId,
        seen: &SeenRow,
    ) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("insert_second.sql"))?
            .execute(named_params! {
                ":event": event.hash,
                ":occasion": occasion,
                ":person": person,
                ":marks": seen.marks,
                ":comment": seen.comment,
                ":competent": seen.competent,
                ":role": seen.role,
                ":alias": seen.alias,
                ":actor": seen.actor,
                ":wall_millis": seen.wall_millis as i64,
                ":journal": seen.journal,
                ":seq": seen.seq as i64,
            })?;
        Ok(())
    }

    /// It may come before the occasion that it is about.
    pub(crate) fn insert_task_answer(
        &self,
        event: &Event,
        person: PersonId,
        occasion: OccasionId,
        (agrees, words): (bool, &str),
    ) -> Result<()> {
        let header = &event.header;
        let sql = "INSERT OR IGNORE INTO task_answers (event, occasion, person, agrees, words, wall_millis, journal, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        self.conn.prepare_cached(sql)?.execute((
            event.hash,
            occasion,
            person,
            agrees,
            words,
            header.wall_millis as i64,
            header.journal,
            header.seq as i64,
        ))?;
        Ok(())
    }
}
