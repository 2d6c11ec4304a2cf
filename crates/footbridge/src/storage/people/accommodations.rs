//! `accommodations`, `displays`: what a learner needs, and how they like the screen.

use rusqlite::OptionalExtension;

use crate::error::Result;
use crate::ids::PersonId;
use crate::storage::{Store, Write};

/// What a learner needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AccommodationsRow {
    pub(crate) time_percent: u16,
    pub(crate) read_aloud: bool,
    pub(crate) fewer_options: bool,
    pub(crate) reader_present: bool,
    pub(crate) glossary: Option<String>,
}

/// How a learner likes the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DisplayRow {
    pub(crate) text_percent: u16,
    pub(crate) colours: String,
    pub(crate) single_keys: bool,
}

impl Store {
    pub(crate) fn accommodations(&self, person: PersonId) -> Result<Option<AccommodationsRow>> {
        let sql = "SELECT time_percent, read_aloud, fewer_options, reader_present, glossary FROM accommodations WHERE person = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let row = statement.query_row([person], |row| {
            Ok(AccommodationsRow {
                time_percent: row.get(0)?,
                read_aloud: row.get(1)?,
                fewer_options: row.get(2)?,
                reader_present: row.get(3)?,
                glossary: row.get(4)?,
            })
        });
        Ok(row.optional()?)
    }

    pub(crate) fn display(&self, person: PersonId) -> Result<Option<DisplayRow>> {
        let sql = "SELECT text_percent, colours, single_keys FROM displays WHERE person = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let row = statement.query_row([person], |row| {
            Ok(DisplayRow {
                text_percent: row.get(0)?,
                colours: row.get(1)?,
                single_keys: row.get(2)?,
            })
        });
        Ok(row.optional()?)
    }
}

impl Write<'_> {
    pub(crate) fn set_accommodations(
        &self,
        person: PersonId,
        row: &AccommodationsRow,
    ) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO accommodations (person, time_percent, read_aloud, fewer_options, reader_present, glossary) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        self.conn.prepare_cached(sql)?.execute((
            person,
            row.time_percent,
            row.read_aloud,
            row.fewer_options,
            row.reader_present,
            &row.glossary,
        ))?;
        Ok(())
    }

    pub(crate) fn set_display(&self, person: PersonId, row: &DisplayRow) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO displays (person, text_percent, colours, single_keys) VALUES (?1, ?2, ?3, ?4)";
        self.conn.prepare_cached(sql)?.execute((
            person,
            row.text_percent,
            &row.colours,
            row.single_keys,
        ))?;
        Ok(())
    }
}
