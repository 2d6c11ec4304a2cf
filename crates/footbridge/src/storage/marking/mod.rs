//! `judgements`: what trainers said of something that was done; `judging_drafts`: what they
//! have marked so far at this computer.

use rusqlite::{OptionalExtension, Row, named_params};

use super::{Store, Write};
use crate::error::Result;
use crate::events::Event;
use crate::ids::{AttemptId, EventHash, JournalId, PersonId, Pseudonym};

/// A judgement that its writer did not take back.
#[derive(Debug, Clone)]
pub(crate) struct JudgementRow {
    pub(crate) event: EventHash,
    /// The response that was judged.
    pub(crate) response: EventHash,
    /// Lines as JSON.
    pub(crate) lines: String,
    pub(crate) role: String,
    pub(crate) alias: u32,
    pub(crate) actor: Pseudonym,
    pub(crate) wall_millis: u64,
    pub(crate) journal: JournalId,
}

/// A judgement, or that one is taken back, on its way into the store.
#[derive(Debug, Clone)]
pub(crate) struct NewJudgement {
    pub(crate) person: PersonId,
    pub(crate) attempt: AttemptId,
    pub(crate) response: EventHash,
    pub(crate) lines: String,
    pub(crate) takes_back: Option<EventHash>,
    pub(crate) role: String,
    pub(crate) alias: u32,
}

fn row_to_judgement(row: &Row<'_>) -> rusqlite::Result<JudgementRow> {
    Ok(JudgementRow {
        event: row.get(0)?,
        response: row.get(1)?,
        lines: row.get(2)?,
        role: row.get(3)?,
        alias: row.get(4)?,
        actor: row.get(5)?,
        wall_millis: row.get::<_, i64>(6)? as u64,
        journal: row.get(7)?,
    })
}

impl Store {
    /// Judgements of an attempt that stand, the one that counts last.
    pub(crate) fn judgements(&self, attempt: AttemptId) -> Result<Vec<JudgementRow>> {
        let mut statement = self.conn.prepare_cached(include_str!("of_attempt.sql"))?;
        let rows = statement.query_map([attempt], row_to_judgement)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Attempts in which something was done that a trainer judges, latest first.
    pub(crate) fn attempts_with_work(&self) -> Result<Vec<(PersonId, AttemptId)>> {
        let mut statement = self.conn.prepare_cached(include_str!("with_work.sql"))?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What an account has marked of a response so far, as JSON.
    pub(crate) fn judging_draft(
        &self,
        response: EventHash,
        staff: PersonId,
    ) -> Result<Option<String>> {
        let sql = "SELECT lines FROM judging_drafts WHERE response = ?1 AND staff = ?2";
        let mut statement = self.conn.prepare_cached(sql)?;
        let draft = statement.query_row((response, staff), |row| row.get(0));
        Ok(draft.optional()?)
    }
}

impl Write<'_> {
    pub(crate) fn insert_judgement(&self, event: &Event, row: &NewJudgement) -> Result<()> {
        let header = &event.header;
        self.conn
            .prepare_cached(include_str!("insert.sql"))?
            .execute(named_params! {
                ":event": event.hash,
                ":person": row.person,
                ":attempt": row.attempt,
                ":response": row.response,
                ":lines": row.lines,
                ":takes_back": row.takes_back,
                ":role": row.role,
                ":alias": row.alias,
                ":actor": header.actor,
                ":wall_millis": header.wall_millis as i64,
                ":journal": header.journal,
                ":seq": header.seq as i64,
            })?;
        Ok(())
    }

    pub(crate) fn keep_judging_draft(
        &self,
        response: EventHash,
        staff: PersonId,
        lines: &str,
    ) -> Result<()> {
        let sql =
            "INSERT OR REPLACE INTO judging_drafts (response, staff, lines) VALUES (?1, ?2, ?3)";
        self.conn
            .prepare_cached(sql)?
            .execute((response, staff, lines))?;
        Ok(())
    }

    pub(crate) fn drop_judging_draft(&self, response: EventHash, staff: PersonId) -> Result<()> {
        let sql = "DELETE FROM judging_drafts WHERE response = ?1 AND staff = ?2";
        self.conn.prepare_cached(sql)?.execute((response, staff))?;
        Ok(())
    }
}
