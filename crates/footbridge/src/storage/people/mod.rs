//! `pseudonyms`, `persons`, `cards`, `staff`, `sites`: who and where.

mod accommodations;
mod groups;
mod leaving;
mod same;

pub(crate) use accommodations::{AccommodationsRow, DisplayRow};
pub(crate) use groups::GroupRow;

use rusqlite::{OptionalExtension, Row};

use super::{Store, Write};
use crate::error::Result;
use crate::events::Scope;
use crate::ids::{ClassroomId, EventHash, JournalId, PersonId, Pseudonym, SiteId};

/// A learner as the class sees them.
#[derive(Debug, Clone)]
pub(crate) struct PersonRow {
    pub(crate) person: PersonId,
    pub(crate) name: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) second: Option<String>,
    pub(crate) classroom: Option<ClassroomId>,
    /// What the centre calls that classroom, if it moved them there.
    pub(crate) classroom_called: Option<String>,
    /// The day on which they came into the classroom, `2026-11-22`.
    pub(crate) since: Option<String>,
    /// Why they left the class, if they did, as the journal writes it.
    pub(crate) left_reason: Option<String>,
    /// The day on which they left the class.
    pub(crate) left_on: Option<String>,
    /// The day of their discharge, if they were discharged.
    pub(crate) discharged_on: Option<String>,
}

impl PersonRow {
    /// True for a learner who left the class or was discharged: nobody signs in by their card.
    pub(crate) fn has_left(&self) -> bool {
        self.left_reason.is_some() || self.discharged_on.is_some()
    }
}

/// A learner's card.
#[derive(Clone)]
pub(crate) struct CardRow {
    pub(crate) event: EventHash,
    pub(crate) person: PersonId,
    pub(crate) card: String,
    pub(crate) salt: [u8; 32],
    pub(crate) code_hash: [u8; 32],
    pub(crate) wall_millis: u64,
}

/// A member of staff.
#[derive(Debug, Clone)]
pub(crate) struct StaffRow {
    pub(crate) person: PersonId,
    pub(crate) name: String,
    pub(crate) role: String,
    pub(crate) recipient: String,
}

fn row_to_person(row: &Row<'_>) -> rusqlite::Result<PersonRow> {
    Ok(PersonRow {
        person: row.get(0)?,
        name: row.get(1)?,
        language: row.get(2)?,
        second: row.get(3)?,
        classroom: row.get(4)?,
        classroom_called: row.get(5)?,
        since: row.get(6)?,
        left_reason: row.get(7)?,
        left_on: row.get(8)?,
        discharged_on: row.get(9)?,
    })
}

fn row_to_card(row: &Row<'_>) -> rusqlite::Result<CardRow> {
    Ok(CardRow {
        event: row.get(0)?,
        person: row.get(1)?,
        card: row.get(2)?,
        salt: row.get(3)?,
        code_hash: row.get(4)?,
        wall_millis: row.get::<_, i64>(5)? as u64,
    })
}

fn row_to_staff(row: &Row<'_>) -> rusqlite::Result<StaffRow> {
    Ok(StaffRow {
        person: row.get(0)?,
        name: row.get(1)?,
        role: row.get(2)?,
        recipient: row.get(3)?,
    })
}

impl Store {
    /// How a journal speaks of a person in a scope, if it ever did.
    pub(crate) fn pseudonym(
        &self,
        journal: JournalId,
        scope: Scope,
        person: PersonId,
    ) -> Result<Option<Pseudonym>> {
        // The plus keeps the order from choosing the index: it would walk all people of the journal.
        let sql = "SELECT pseudonym FROM pseudonyms WHERE person = ?1 AND journal = ?2 AND scope = ?3 ORDER BY +pseudonym LIMIT 1";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement
            .query_row((person, journal, scope as u8), |row| row.get(0))
            .optional()?)
    }

    /// All pseudonyms under which a journal introduced a person in a scope.
    pub(crate) fn pseudonyms(
        &self,
        journal: JournalId,
        scope: Scope,
        person: PersonId,
    ) -> Result<Vec<Pseudonym>> {
        let sql = "SELECT pseudonym FROM pseudonyms WHERE person = ?1 AND journal = ?2 AND scope = ?3 ORDER BY +pseudonym";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map((person, journal, scope as u8), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Journals that ever spoke of a person.
    pub(crate) fn journals_that_introduced(&self, person: PersonId) -> Result<Vec<JournalId>> {
        let sql = "SELECT DISTINCT journal FROM pseudonyms WHERE person = ?1 ORDER BY journal";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([person], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Whom a pseudonym stands for; of a person with several records, the main one.
    pub(crate) fn person_behind(
        &self,
        journal: JournalId,
        scope: Scope,
        pseudonym: Pseudonym,
    ) -> Result<Option<PersonId>> {
        let introduced = self.introduced_as(journal, scope, pseudonym)?;
        introduced
            .map(|person| self.main_person(person))
            .transpose()
    }

    /// The record that a journal introduced under a pseudonym, whoever else it is by now.
    pub(crate) fn introduced_as(
        &self,
        journal: JournalId,
        scope: Scope,
        pseudonym: Pseudonym,
    ) -> Result<Option<PersonId>> {
        let sql =
            "SELECT person FROM pseudonyms WHERE journal = ?1 AND scope = ?2 AND pseudonym = ?3";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement
            .query_row((journal, scope as u8, pseudonym), |row| row.get(0))
            .optional()?)
    }

    pub(crate) fn person(&self, person: PersonId) -> Result<Option<PersonRow>> {
        Ok(self
            .conn
            .prepare_cached(include_str!("person.sql"))?
            .query_row([person], row_to_person)
            .optional()?)
    }

    /// Learners, by name.
    pub(crate) fn learners(&self) -> Result<Vec<PersonRow>> {
        let mut statement = self.conn.prepare_cached(include_str!("learners.sql"))?;
        let rows = statement.query_map([], row_to_person)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Every card with a number: two people may have drawn the same one.
    pub(crate) fn cards(&self, card: &str) -> Result<Vec<CardRow>> {
        let sql = "SELECT event, person, card, salt, code_hash, wall_millis FROM cards WHERE card = ?1 ORDER BY person, event";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([card], row_to_card)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The latest of the cards that count for a person.
    pub(crate) fn card_of(&self, person: PersonId) -> Result<Option<CardRow>> {
        let sql = "SELECT event, person, card, salt, code_hash, wall_millis FROM cards WHERE person = ?1 ORDER BY wall_millis DESC, event DESC LIMIT 1";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([person], row_to_card)
            .optional()?)
    }

    /// Every card that counts for a person.
    pub(crate) fn cards_of(&self, person: PersonId) -> Result<Vec<CardRow>> {
        let sql = "SELECT event, person, card, salt, code_hash, wall_millis FROM cards WHERE person = ?1 ORDER BY event";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([person], row_to_card)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub(crate) fn staff_member(&self, person: PersonId) -> Result<Option<StaffRow>> {
        let sql = "SELECT person, name, role, recipient FROM staff WHERE person = ?1";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([person], row_to_staff)
            .optional()?)
    }

    /// Ids of everybody who ever joined as staff.
    pub(crate) fn staff_ids(&self) -> Result<Vec<PersonId>> {
        let sql = "SELECT person FROM staff ORDER BY person";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Everybody who ever joined as staff, by name.
    pub(crate) fn staff_members(&self) -> Result<Vec<StaffRow>> {
        let sql = "SELECT person, name, role, recipient FROM staff ORDER BY name, person";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], row_to_staff)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// True if a member of staff does not work here any more.
    pub(crate) fn staff_has_left(&self, person: PersonId) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM staff_left WHERE person = ?1)";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row([person], |row| row.get(0))?)
    }

    pub(crate) fn site_name(&self, site: SiteId) -> Result<Option<String>> {
        let sql = "SELECT name FROM sites WHERE site = ?1";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([site], |row| row.get(0))
            .optional()?)
    }
}

impl Write<'_> {
    pub(crate) fn insert_pseudonym(
        &self,
        journal: JournalId,
        scope: Scope,
        pseudonym: Pseudonym,
        person: PersonId,
    ) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO pseudonyms (journal, scope, pseudonym, person) VALUES (?1, ?2, ?3, ?4)";
        self.conn
            .prepare_cached(sql)?
            .execute((journal, scope as u8, pseudonym, person))?;
        Ok(())
    }

    pub(crate) fn set_person_name(&self, person: PersonId, name: &str) -> Result<()> {
        let sql = "INSERT INTO persons (person, name) VALUES (?1, ?2) ON CONFLICT (person) DO UPDATE SET name = excluded.name";
        self.conn.prepare_cached(sql)?.execute((person, name))?;
        Ok(())
    }

    pub(crate) fn set_person_languages(
        &self,
        person: PersonId,
        language: &str,
        second: Option<&str>,
    ) -> Result<()> {
        let sql = "INSERT INTO persons (person, language, second) VALUES (?1, ?2, ?3) ON CONFLICT (person) DO UPDATE SET language = excluded.language, second = excluded.second";
        self.conn
            .prepare_cached(sql)?
            .execute((person, language, second))?;
        Ok(())
    }

    pub(crate) fn set_person_classroom(
        &self,
        person: PersonId,
        classroom: ClassroomId,
        called: Option<&str>,
        since: Option<&str>,
    ) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("set_classroom.sql"))?
            .execute((person, classroom, called, since))?;
        Ok(())
    }

    /// Sets all the cards that count for a person.
    pub(crate) fn set_cards(&self, person: PersonId, rows: &[CardRow]) -> Result<()> {
        let sql = "DELETE FROM cards WHERE person = ?1";
        self.conn.prepare_cached(sql)?.execute([person])?;
        let sql = "INSERT OR REPLACE INTO cards (event, person, card, salt, code_hash, wall_millis) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        for row in rows {
            self.conn.prepare_cached(sql)?.execute((
                row.event,
                person,
                &row.card,
                row.salt,
                row.code_hash,
                row.wall_millis as i64,
            ))?;
        }
        Ok(())
    }

    pub(crate) fn set_staff(&self, row: &StaffRow) -> Result<()> {
        let sql =
            "INSERT OR REPLACE INTO staff (person, name, role, recipient) VALUES (?1, ?2, ?3, ?4)";
        self.conn.prepare_cached(sql)?.execute((
            row.person,
            &row.name,
            &row.role,
            &row.recipient,
        ))?;
        Ok(())
    }

    /// Notes that a member of staff left, or works here again.
    pub(crate) fn set_staff_has_left(&self, person: PersonId, left: bool) -> Result<()> {
        let sql = match left {
            true => "INSERT OR IGNORE INTO staff_left (person) VALUES (?1)",
            false => "DELETE FROM staff_left WHERE person = ?1",
        };
        self.conn.prepare_cached(sql)?.execute([person])?;
        Ok(())
    }

    pub(crate) fn set_site_name(&self, site: SiteId, name: &str) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO sites (site, name) VALUES (?1, ?2)";
        self.conn.prepare_cached(sql)?.execute((site, name))?;
        Ok(())
    }
}
