//! Attempts of all learners, as far as they are asked for.

use rusqlite::named_params;

use super::assessment::row_to_attempt;
use super::{AttemptRow, Store};
use crate::error::Result;
use crate::ids::ClassroomId;

/// Which attempts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ChosenAttempts<'c> {
    /// Pack and unit with a slash between them; none for any.
    pub(crate) unit: Option<&'c str>,
    /// Of learners who are in this classroom now; none for any.
    pub(crate) classroom: Option<ClassroomId>,
    /// Begun at this moment or later.
    pub(crate) from_millis: u64,
    /// Begun before this moment.
    pub(crate) until_millis: u64,
}

/// An attempt, and which one it is of its learner at its unit, from 1.
#[derive(Debug, Clone)]
pub(crate) struct NumberedAttempt {
    pub(crate) row: AttemptRow,
    pub(crate) number: u32,
    pub(crate) name: Option<String>,
    pub(crate) classroom: Option<ClassroomId>,
}

impl Store {
    /// How many attempts there are.
    pub(crate) fn count_attempts(&self, chosen: &ChosenAttempts<'_>) -> Result<u32> {
        let sql = format!("SELECT count(*) {}", include_str!("chosen.sql"));
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_row(
            named_params! {
                ":unit": chosen.unit,
                ":classroom": chosen.classroom,
                ":from_millis": chosen.from_millis as i64,
                ":until_millis": i64::try_from(chosen.until_millis).unwrap_or(i64::MAX),
            },
            |row| row.get(0),
        )?)
    }

    /// The attempts, latest first.
    pub(crate) fn chosen_attempts(
        &self,
        chosen: &ChosenAttempts<'_>,
        skip: u32,
        limit: u32,
    ) -> Result<Vec<NumberedAttempt>> {
        let sql = format!(
            "SELECT a.attempt, a.person, a.pack, a.version, a.unit, a.draw, a.resumed, a.started_millis, a.journal, a.seq, a.preset, a.spent_seconds, a.way, a.form, a.language, a.second_language, a.number, p.name, p.classroom {} ORDER BY a.started_millis DESC, a.journal DESC, a.seq DESC, a.event LIMIT :limit OFFSET :skip",
            include_str!("chosen.sql"),
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map(
            named_params! {
                ":unit": chosen.unit,
                ":classroom": chosen.classroom,
                ":from_millis": chosen.from_millis as i64,
                ":until_millis": i64::try_from(chosen.until_millis).unwrap_or(i64::MAX),
                ":limit": limit,
                ":skip": skip,
            },
            |row| {
                Ok(NumberedAttempt {
                    row: row_to_attempt(row)?,
                    number: row.get(16)?,
                    name: row.get(17)?,
                    classroom: row.get(18)?,
                })
            },
        )?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Pack and unit of all that was attempted.
    pub(crate) fn attempted_units(&self) -> Result<Vec<(String, String)>> {
        let sql = "SELECT DISTINCT pack, unit FROM attempts ORDER BY pack, unit";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
