//! `review_answers`: what a learner said to things to remember.

use rusqlite::{Row, named_params};

use super::{Store, Write};
use crate::error::Result;
use crate::events::Event;
use crate::ids::PersonId;

/// An answer to something to remember.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReviewRow {
    pub(crate) unit: String,
    pub(crate) item: String,
    /// The day at the site where it was answered, `2026-11-22`.
    pub(crate) day: Option<String>,
    pub(crate) fully_right: bool,
}

fn row_to_review(row: &Row<'_>) -> rusqlite::Result<ReviewRow> {
    Ok(ReviewRow {
        unit: row.get(0)?,
        item: row.get(1)?,
        day: row.get(2)?,
        fully_right: row.get(3)?,
    })
}

impl Store {
    /// What a person answered, in the order of all journals.
    pub(crate) fn review_answers(&self, person: PersonId, pack: &str) -> Result<Vec<ReviewRow>> {
        let mut statement = self.conn.prepare_cached(include_str!("answers.sql"))?;
        let rows = statement.query_map((person, pack), row_to_review)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Units that a person practised in a stretch of time, the end left out.
    pub(crate) fn units_practised_between(
        &self,
        person: PersonId,
        pack: &str,
        from_millis: u64,
        to_millis: u64,
    ) -> Result<Vec<String>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("units_practised_between.sql"))?;
        let rows = statement.query_map(
            (person, pack, from_millis as i64, to_millis as i64),
            |row| row.get(0),
        )?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    pub(crate) fn insert_review_answer(
        &self,
        event: &Event,
        person: PersonId,
        pack: &str,
        row: &ReviewRow,
    ) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("insert.sql"))?
            .execute(named_params! {
                ":journal": event.header.journal,
                ":seq": event.header.seq as i64,
                ":event": event.hash,
                ":person": person,
                ":pack": pack,
                ":unit": row.unit,
                ":item": row.item,
                ":day": row.day,
                ":fully_right": row.fully_right,
                ":wall_millis": event.header.wall_millis as i64,
            })?;
        Ok(())
    }
}
