//! `attendance`: the class register, a line a learner and day.

use crate::error::Result;
use crate::ids::{EventHash, PersonId};
use crate::storage::{Store, Write};

/// A line of the class register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AttendanceRow {
    pub(crate) person: PersonId,
    pub(crate) state: String,
    pub(crate) reason: Option<String>,
    pub(crate) minutes: Option<u32>,
    pub(crate) event: EventHash,
}

impl Store {
    /// Lines of a day, `2026-11-22`.
    pub(crate) fn attendance_on(&self, day: &str) -> Result<Vec<AttendanceRow>> {
        let sql = "SELECT person, state, reason, minutes, event FROM attendance WHERE day = ?1 ORDER BY person";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([day], |row| {
            Ok(AttendanceRow {
                person: row.get(0)?,
                state: row.get(1)?,
                reason: row.get(2)?,
                minutes: row.get(3)?,
                event: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    /// Sets a line of the register.
    pub(crate) fn set_attendance(&self, day: &str, row: &AttendanceRow) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO attendance (day, person, state, reason, minutes, event) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        self.conn.prepare_cached(sql)?.execute((
            day,
            row.person,
            &row.state,
            &row.reason,
            row.minutes,
            row.event,
        ))?;
        Ok(())
    }

    /// Takes a line out of the register: nothing is noted of that day.
    pub(crate) fn drop_attendance(&self, day: &str, person: PersonId) -> Result<()> {
        let sql = "DELETE FROM attendance WHERE day = ?1 AND person = ?2";
        self.conn.prepare_cached(sql)?.execute((day, person))?;
        Ok(())
    }
}
