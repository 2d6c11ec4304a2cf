//! `task_drafts`: a sheet as it was entered so far, at this computer only.

use rusqlite::{OptionalExtension, Row};

use crate::error::Result;
use crate::ids::{OccasionId, PersonId};
use crate::storage::{Store, Write};

/// Which sheet: whose, of which task, who marks it, and whether as second assessor.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WhichSheet<'s> {
    pub(crate) person: PersonId,
    pub(crate) pack: &'s str,
    pub(crate) unit: &'s str,
    pub(crate) task: &'s str,
    pub(crate) staff: PersonId,
    /// The occasion that a second assessor marks.
    pub(crate) second_of: Option<OccasionId>,
}

/// A sheet that was not closed yet.
#[derive(Debug, Clone)]
pub(crate) struct TaskDraft {
    /// The name of the occasion that it will be.
    pub(crate) occasion: OccasionId,
    /// Lines with their marks, as JSON.
    pub(crate) marks: String,
    pub(crate) comment: String,
}

fn row_to_draft(row: &Row<'_>) -> rusqlite::Result<TaskDraft> {
    Ok(TaskDraft {
        occasion: row.get(0)?,
        marks: row.get(1)?,
        comment: row.get(2)?,
    })
}

impl Store {
    /// A sheet that is open.
    pub(crate) fn task_draft(&self, which: &WhichSheet<'_>) -> Result<Option<TaskDraft>> {
        let sql = "SELECT occasion, marks, comment FROM task_drafts WHERE person = ?1 AND pack = ?2 AND unit = ?3 AND task = ?4 AND staff = ?5 AND second_of = ?6";
        let mut statement = self.conn.prepare_cached(sql)?;
        let row = statement.query_row(
            (
                which.person,
                which.pack,
                which.unit,
                which.task,
                which.staff,
                which.second_of.unwrap_or(OccasionId::NONE),
            ),
            row_to_draft,
        );
        Ok(row.optional()?)
    }
}

impl Write<'_> {
    pub(crate) fn keep_task_draft(&self, which: &WhichSheet<'_>, draft: &TaskDraft) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO task_drafts (person, pack, unit, task, staff, second_of, occasion, marks, comment) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
        self.conn.prepare_cached(sql)?.execute((
            which.person,
            which.pack,
            which.unit,
            which.task,
            which.staff,
            which.second_of.unwrap_or(OccasionId::NONE),
            draft.occasion,
            &draft.marks,
            &draft.comment,
        ))?;
        Ok(())
    }

    pub(crate) fn drop_task_draft(&self, which: &WhichSheet<'_>) -> Result<()> {
        let sql = "DELETE FROM task_drafts WHERE person = ?1 AND pack = ?2 AND unit = ?3 AND task = ?4 AND staff = ?5 AND second_of = ?6";
        self.conn.prepare_cached(sql)?.execute((
            which.person,
            which.pack,
            which.unit,
            which.task,
            which.staff,
            which.second_of.unwrap_or(OccasionId::NONE),
        ))?;
        Ok(())
    }

    /// Nothing is kept of a person who was erased.
    pub(crate) fn forget_task_drafts(&self, person: PersonId) -> Result<()> {
        let sql = "DELETE FROM task_drafts WHERE person = ?1";
        self.conn.prepare_cached(sql)?.execute([person])?;
        Ok(())
    }
}
