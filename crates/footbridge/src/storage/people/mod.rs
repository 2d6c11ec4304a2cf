//! `pseudonyms`, `persons`, `cards`, `staff`, `sites`: who and where.

use rusqlite::{OptionalExtension, Row};

use super::{Store, Write};
use crate::error::Result;
use crate::events::Scope;
use crate::ids::{ClassroomId, JournalId, PersonId, Pseudonym, SiteId};

/// A learner as the class sees them.
#[derive(Debug, Clone)]
pub(crate) struct PersonRow {
    pub(crate) person: PersonId,
    pub(crate) name: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) second: Option<String>,
    pub(crate) classroom: Option<ClassroomId>,
}

/// A learner's card.
#[derive(Clone)]
pub(crate) struct CardRow {
    pub(crate) person: PersonId,
    pub(crate) card: String,
    pub(crate) salt: [u8; 32],
    pub(crate) code_hash: [u8; 32],
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
    })
}

fn row_to_card(row: &Row<'_>) -> rusqlite::Result<CardRow> {
    Ok(CardRow {
        person: row.get(0)?,
        card: row.get(1)?,
        salt: row.get(2)?,
        code_hash: row.get(3)?,
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
        let sql = "SELECT pseudonym FROM pseudonyms WHERE person = ?1 AND journal = ?2 AND scope = ?3 ORDER BY pseudonym LIMIT 1";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement
            .query_row((person, journal, scope as u8), |row| row.get(0))
            .optional()?)
    }

    /// Whom a pseudonym stands for.
    pub(crate) fn person_behind(
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
        let sql = "SELECT person, name, language, second, classroom FROM persons WHERE person = ?1";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([person], row_to_person)
            .optional()?)
    }

    /// Learners, by name.
    pub(crate) fn learners(&self) -> Result<Vec<PersonRow>> {
        let mut statement = self.conn.prepare_cached(include_str!("learners.sql"))?;
        let rows = statement.query_map([], row_to_person)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub(crate) fn card(&self, card: &str) -> Result<Option<CardRow>> {
        let sql = "SELECT person, card, salt, code_hash FROM cards WHERE card = ?1 ORDER BY person LIMIT 1";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([card], row_to_card)
            .optional()?)
    }

    pub(crate) fn card_of(&self, person: PersonId) -> Result<Option<CardRow>> {
        let sql = "SELECT person, card, salt, code_hash FROM cards WHERE person = ?1";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([person], row_to_card)
            .optional()?)
    }

    pub(crate) fn staff_member(&self, person: PersonId) -> Result<Option<StaffRow>> {
        let sql = "SELECT person, name, role, recipient FROM staff WHERE person = ?1";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([person], row_to_staff)
            .optional()?)
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
    ) -> Result<()> {
        let sql = "INSERT INTO persons (person, classroom) VALUES (?1, ?2) ON CONFLICT (person) DO UPDATE SET classroom = excluded.classroom";
        self.conn
            .prepare_cached(sql)?
            .execute((person, classroom))?;
        Ok(())
    }

    pub(crate) fn set_card(&self, row: &CardRow) -> Result<()> {
        let sql =
            "INSERT OR REPLACE INTO cards (person, card, salt, code_hash) VALUES (?1, ?2, ?3, ?4)";
        self.conn
            .prepare_cached(sql)?
            .execute((row.person, &row.card, row.salt, row.code_hash))?;
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

    pub(crate) fn set_site_name(&self, site: SiteId, name: &str) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO sites (site, name) VALUES (?1, ?2)";
        self.conn.prepare_cached(sql)?.execute((site, name))?;
        Ok(())
    }
}
