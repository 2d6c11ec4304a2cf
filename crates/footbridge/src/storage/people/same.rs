//! `same_persons`: which records are of one person, as folded from the registers of pairs.

use std::collections::BTreeMap;

use rusqlite::OptionalExtension;

use crate::error::Result;
use crate::ids::PersonId;
use crate::storage::{Store, Write};

impl Store {
    /// The record under which everything of a person stands.
    pub(crate) fn main_person(&self, person: PersonId) -> Result<PersonId> {
        let sql = "SELECT main FROM same_persons WHERE person = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let main = statement.query_row([person], |row| row.get(0)).optional()?;
        Ok(main.unwrap_or(person))
    }

    /// All records of the person that a record belongs to, the main one first.
    pub(crate) fn records_of(&self, person: PersonId) -> Result<Vec<PersonId>> {
        let main = self.main_person(person)?;
        let sql = "SELECT person FROM same_persons WHERE main = ?1 ORDER BY person";
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut records = vec![main];
        for other in statement.query_map([main], |row| row.get(0))? {
            records.push(other?);
        }
        Ok(records)
    }

    /// Every record that stands under another, with that one.
    pub(crate) fn same_persons(&self) -> Result<BTreeMap<PersonId, PersonId>> {
        let sql = "SELECT person, main FROM same_persons ORDER BY person";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    /// Sets which records stand under which.
    pub(crate) fn set_same_persons(&self, same: &BTreeMap<PersonId, PersonId>) -> Result<()> {
        self.conn.execute("DELETE FROM same_persons", [])?;
        let sql = "INSERT INTO same_persons (person, main) VALUES (?1, ?2)";
        for pair in same {
            self.conn.prepare_cached(sql)?.execute(pair)?;
        }
        Ok(())
    }
}
