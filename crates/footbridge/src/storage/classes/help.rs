//! `help_calls`, `help_answers`: who asked for the trainer, and whether somebody came.

use crate::error::Result;
use crate::ids::{EventHash, JournalId, PersonId, SessionId};
use crate::storage::{Store, Write};

/// A call that nobody has answered yet.
#[derive(Debug, Clone, Copy)]
pub(crate) struct HelpCall {
    pub(crate) event: EventHash,
    pub(crate) session: SessionId,
    pub(crate) wall_millis: u64,
    pub(crate) journal: JournalId,
}

impl Store {
    /// Calls of a learner that are not answered, oldest first.
    pub(crate) fn open_calls(&self, person: PersonId) -> Result<Vec<HelpCall>> {
        let mut statement = self.conn.prepare_cached(include_str!("open_calls.sql"))?;
        let rows = statement.query_map([person], |row| {
            Ok(HelpCall {
                event: row.get(0)?,
                session: row.get(1)?,
                wall_millis: row.get::<_, i64>(2)? as u64,
                journal: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    pub(crate) fn insert_call(&self, person: PersonId, call: &HelpCall) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO help_calls (event, person, session, wall_millis, journal) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.conn.prepare_cached(sql)?.execute((
            call.event,
            person,
            call.session,
            call.wall_millis as i64,
            call.journal,
        ))?;
        Ok(())
    }

    /// An answer may come before the call that it answers.
    pub(crate) fn insert_answer(&self, call: EventHash, by: EventHash, how: &str) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO help_answers (call, event, how) VALUES (?1, ?2, ?3)";
        self.conn.prepare_cached(sql)?.execute((call, by, how))?;
        Ok(())
    }
}
