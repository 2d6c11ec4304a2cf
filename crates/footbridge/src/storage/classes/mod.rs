//! `last_words`, `last_units`, `help_calls`, plans, `attendance`: what the trainer's class is made of.

mod attendance;
mod help;
mod plan;

pub(crate) use attendance::AttendanceRow;
pub(crate) use help::HelpCall;
pub(crate) use plan::{PlanRow, PlannedFor};

use rusqlite::OptionalExtension;

use super::{Store, Write};
use crate::error::Result;
use crate::events::Header;
use crate::ids::{JournalId, PersonId};

/// The last that is known of a learner's own work.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LastWord {
    pub(crate) wall_millis: u64,
    pub(crate) journal: JournalId,
}

impl Store {
    /// The last that is known of a learner's own work; none before the first session.
    pub(crate) fn last_word(&self, person: PersonId) -> Result<Option<LastWord>> {
        let sql = "SELECT wall_millis, journal FROM last_words WHERE person = ?1";
        let row = self
            .conn
            .prepare_cached(sql)?
            .query_row([person], |row| {
                Ok(LastWord {
                    wall_millis: row.get::<_, i64>(0)? as u64,
                    journal: row.get(1)?,
                })
            })
            .optional()?;
        Ok(row)
    }

    /// The unit of a pack that a learner worked at last.
    pub(crate) fn last_unit(&self, person: PersonId, pack: &str) -> Result<Option<String>> {
        let sql = "SELECT unit FROM last_units WHERE person = ?1 AND pack = ?2";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row((person, pack), |row| row.get(0))
            .optional()?)
    }
}

impl Write<'_> {
    /// Keeps the later of this entry and what was kept before.
    pub(crate) fn note_last_word(&self, person: PersonId, header: &Header) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("note_last_word.sql"))?
            .execute((
                person,
                header.wall_millis as i64,
                header.journal,
                header.seq as i64,
            ))?;
        Ok(())
    }

    /// Keeps the unit of the later of this entry and what was kept before.
    pub(crate) fn note_last_unit(
        &self,
        person: PersonId,
        (pack, unit): (&str, &str),
        header: &Header,
    ) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("note_last_unit.sql"))?
            .execute((
                person,
                pack,
                unit,
                header.wall_millis as i64,
                header.journal,
                header.seq as i64,
            ))?;
        Ok(())
    }
}
