//! `class_finals`, `attempt_absences`, `attempt_ends`, `attempt_clocks`: finals.

use rusqlite::OptionalExtension;

use super::{Store, Write};
use crate::error::Result;
use crate::events::Event;
use crate::ids::{AttemptId, ClassroomId, EventHash, PersonId};

/// A final that is or was open for a classroom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ClassFinal {
    /// Id of the final.
    pub(crate) id: String,
    pub(crate) is_open: bool,
    pub(crate) start_code: String,
    pub(crate) end_code: String,
    pub(crate) event: EventHash,
}

/// A time in which a learner was not at their final.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Absence {
    /// `interrupted`, `other-window` or `lessons`.
    pub(crate) why: String,
    pub(crate) seconds: u32,
    pub(crate) wall_millis: u64,
}

/// How a final ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AttemptEnd {
    /// `ended` or `time-over`.
    pub(crate) why: String,
    pub(crate) wall_millis: u64,
    /// Names of what helped, as a JSON list.
    pub(crate) helped: String,
}

impl Store {
    /// A final of a pack, if it was ever open for a classroom.
    pub(crate) fn class_final(
        &self,
        classroom: ClassroomId,
        pack: &str,
        id: &str,
    ) -> Result<Option<ClassFinal>> {
        let sql = "SELECT final, open, start_code, end_code, event FROM class_finals WHERE classroom = ?1 AND pack = ?2 AND final = ?3";
        let mut statement = self.conn.prepare_cached(sql)?;
        let row = statement.query_row((classroom, pack, id), |row| {
            Ok(ClassFinal {
                id: row.get(0)?,
                is_open: row.get(1)?,
                start_code: row.get(2)?,
                end_code: row.get(3)?,
                event: row.get(4)?,
            })
        });
        Ok(row.optional()?)
    }

    /// Who has begun a final of a pack, with their attempts, latest first.
    pub(crate) fn attempts_at_final(
        &self,
        pack: &str,
        id: &str,
    ) -> Result<Vec<(PersonId, AttemptId)>> {
        let sql = "SELECT person, attempt FROM attempts WHERE preset = 'final' AND pack = ?1 AND unit = ?2 ORDER BY started_millis DESC, journal DESC, seq DESC";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map((pack, id), |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How often a learner has begun a final, and how many tries they were given besides.
    pub(crate) fn tries_at_final(
        &self,
        person: PersonId,
        pack: &str,
        id: &str,
    ) -> Result<(u32, u32)> {
        let count = |sql: &str| -> Result<u32> {
            let mut statement = self.conn.prepare_cached(sql)?;
            Ok(statement.query_row((person, pack, id), |row| row.get(0))?)
        };
        Ok((
            count(
                "SELECT count(*) FROM attempts WHERE preset = 'final' AND person = ?1 AND pack = ?2 AND unit = ?3",
            )?,
            count(
                "SELECT count(*) FROM final_tries WHERE person = ?1 AND pack = ?2 AND final = ?3",
            )?,
        ))
    }

    /// When a learner was away from an attempt, in order.
    pub(crate) fn absences(&self, attempt: AttemptId) -> Result<Vec<Absence>> {
        let sql = "SELECT why, seconds, wall_millis FROM attempt_absences WHERE attempt = ?1 ORDER BY place, event";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([attempt], |row| {
            Ok(Absence {
                why: row.get(0)?,
                seconds: row.get(1)?,
                wall_millis: row.get::<_, i64>(2)? as u64,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How an attempt ended, if it did.
    pub(crate) fn attempt_end(&self, attempt: AttemptId) -> Result<Option<AttemptEnd>> {
        let sql = "SELECT why, wall_millis, helped FROM attempt_ends WHERE attempt = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let row = statement.query_row([attempt], |row| {
            Ok(AttemptEnd {
                why: row.get(0)?,
                wall_millis: row.get::<_, i64>(1)? as u64,
                helped: row.get(2)?,
            })
        });
        Ok(row.optional()?)
    }

    /// How long an attempt was worked at on this computer.
    pub(crate) fn attempt_clock(&self, attempt: AttemptId) -> Result<u64> {
        let sql = "SELECT spent_millis FROM attempt_clocks WHERE attempt = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let spent = statement
            .query_row([attempt], |row| row.get::<_, i64>(0))
            .optional()?;
        Ok(spent.unwrap_or(0) as u64)
    }

    /// What is chosen in an attempt and not sent, by item.
    pub(crate) fn drafts(&self, attempt: AttemptId) -> Result<Vec<(String, String)>> {
        let sql = "SELECT item, response FROM drafts WHERE attempt = ?1 ORDER BY rowid";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([attempt], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The draft of an attempt that was kept last, by its item.
    pub(crate) fn drafted_item(&self, attempt: AttemptId) -> Result<Option<String>> {
        let sql = "SELECT item FROM drafts WHERE attempt = ?1 ORDER BY rowid DESC LIMIT 1";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement
            .query_row([attempt], |row| row.get(0))
            .optional()?)
    }
}

impl Write<'_> {
    pub(crate) fn set_class_final(
        &self,
        classroom: ClassroomId,
        pack: &str,
        said: &ClassFinal,
    ) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO class_finals (classroom, pack, final, open, start_code, end_code, event) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        self.conn.prepare_cached(sql)?.execute((
            classroom,
            pack,
            &said.id,
            said.is_open,
            &said.start_code,
            &said.end_code,
            said.event,
        ))?;
        Ok(())
    }

    pub(crate) fn insert_final_try(
        &self,
        event: &Event,
        person: PersonId,
        pack: &str,
        id: &str,
    ) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO final_tries (event, person, pack, final) VALUES (?1, ?2, ?3, ?4)";
        self.conn
            .prepare_cached(sql)?
            .execute((event.hash, person, pack, id))?;
        Ok(())
    }

    pub(crate) fn insert_absence(
        &self,
        event: &Event,
        attempt: AttemptId,
        place: usize,
        absence: &Absence,
    ) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO attempt_absences (event, attempt, place, why, seconds, wall_millis) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        self.conn.prepare_cached(sql)?.execute((
            event.hash,
            attempt,
            place as i64,
            &absence.why,
            absence.seconds,
            absence.wall_millis as i64,
        ))?;
        Ok(())
    }

    /// The first end counts.
    pub(crate) fn insert_attempt_end(
        &self,
        event: &Event,
        attempt: AttemptId,
        end: &AttemptEnd,
    ) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO attempt_ends (attempt, event, why, wall_millis, helped) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.conn.prepare_cached(sql)?.execute((
            attempt,
            event.hash,
            &end.why,
            end.wall_millis as i64,
            &end.helped,
        ))?;
        Ok(())
    }

    /// Forgets what an attempt folded to besides its responses.
    pub(super) fn clear_final(&self, attempt: AttemptId) -> Result<()> {
        for sql in [
            "DELETE FROM attempt_absences WHERE attempt = ?1",
            "DELETE FROM attempt_ends WHERE attempt = ?1",
        ] {
            self.conn.prepare_cached(sql)?.execute([attempt])?;
        }
        Ok(())
    }

    pub(crate) fn set_attempt_clock(&self, attempt: AttemptId, spent_millis: u64) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO attempt_clocks (attempt, spent_millis) VALUES (?1, ?2)";
        self.conn
            .prepare_cached(sql)?
            .execute((attempt, spent_millis as i64))?;
        Ok(())
    }
}
