//! The part of `persons` that says who is no longer in the class.

use crate::error::Result;
use crate::ids::PersonId;
use crate::storage::Write;

impl Write<'_> {
    /// Sets why and when a learner left the class; nothing for one who is in it.
    pub(crate) fn set_person_left(
        &self,
        person: PersonId,
        reason: Option<&str>,
        on: Option<&str>,
    ) -> Result<()> {
        let sql = "INSERT INTO persons (person, left_reason, left_on) VALUES (?1, ?2, ?3) ON CONFLICT (person) DO UPDATE SET left_reason = excluded.left_reason, left_on = excluded.left_on";
        self.conn
            .prepare_cached(sql)?
            .execute((person, reason, on))?;
        Ok(())
    }

    /// Sets the day of a learner's discharge; nothing for one who was not discharged.
    pub(crate) fn set_person_discharged(&self, person: PersonId, on: Option<&str>) -> Result<()> {
        let sql = "INSERT INTO persons (person, discharged_on) VALUES (?1, ?2) ON CONFLICT (person) DO UPDATE SET discharged_on = excluded.discharged_on";
        self.conn.prepare_cached(sql)?.execute((person, on))?;
        Ok(())
    }
}
