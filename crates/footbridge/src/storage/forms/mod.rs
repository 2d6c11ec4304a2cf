//! `forms`, `forms_meant`: what was drawn for paper; `form_entries`, `form_entry_rows`: what
//! staff type or ask at this computer until it is taken in.

use rusqlite::{OptionalExtension, Row};

use super::{Store, Write};
use crate::assessment::Apart;
use crate::error::Result;
use crate::events::Event;
use crate::ids::{AttemptId, JournalId, PersonId};

/// A form.
#[derive(Debug, Clone)]
pub(crate) struct FormRow {
    /// Letters and digits without dashes.
    pub(crate) code: String,
    pub(crate) pack: String,
    pub(crate) version: u32,
    /// Id of the unit, or of the final.
    pub(crate) unit: String,
    pub(crate) is_final: bool,
    pub(crate) seed: String,
    /// The draw as JSON, as it stands on the sheet.
    pub(crate) draw: String,
    pub(crate) language: String,
    pub(crate) wall_millis: u64,
    pub(crate) journal: JournalId,
    pub(crate) seq: u64,
}

/// For whom a form is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Meant {
    pub(crate) person: PersonId,
    /// True if it was printed with fewer options.
    pub(crate) fewer_options: bool,
}

/// What is being typed from paper or asked aloud.
#[derive(Debug, Clone)]
pub(crate) struct EntryRow {
    pub(crate) attempt: AttemptId,
    pub(crate) person: PersonId,
    pub(crate) way: Apart,
    /// Code of the form; none where it is asked aloud.
    pub(crate) form: Option<String>,
    pub(crate) pack: String,
    pub(crate) version: u32,
    pub(crate) unit: String,
    pub(crate) is_final: bool,
    pub(crate) seed: String,
    pub(crate) draw: String,
    pub(crate) day: String,
    /// True if it mends what was taken in already.
    pub(crate) corrects: bool,
    pub(crate) fewer_options: bool,
}

/// One item of an entry.
#[derive(Debug, Clone, Default)]
pub(crate) struct EntryItemRow {
    pub(crate) typed: String,
    pub(crate) response: Option<String>,
    pub(crate) note: String,
}

fn row_to_form(row: &Row<'_>) -> rusqlite::Result<FormRow> {
    Ok(FormRow {
        code: row.get(0)?,
        pack: row.get(1)?,
        version: row.get(2)?,
        unit: row.get(3)?,
        is_final: row.get(4)?,
        seed: row.get(5)?,
        draw: row.get(6)?,
        language: row.get(7)?,
        wall_millis: row.get::<_, i64>(8)? as u64,
        journal: row.get(9)?,
        seq: row.get::<_, i64>(10)? as u64,
    })
}

const FORM_COLUMNS: &str = "code, pack, version, unit, is_final, seed, draw, language, wall_millis, journal, seq FROM forms";

fn row_to_entry(row: &Row<'_>) -> rusqlite::Result<EntryRow> {
    Ok(EntryRow {
        attempt: row.get(0)?,
        person: row.get(1)?,
        way: Apart::named(&row.get::<_, String>(2)?).unwrap_or(Apart::Paper),
        form: row.get(3)?,
        pack: row.get(4)?,
        version: row.get(5)?,
        unit: row.get(6)?,
        is_final: row.get(7)?,
        seed: row.get(8)?,
        draw: row.get(9)?,
        day: row.get(10)?,
        corrects: row.get(11)?,
        fewer_options: row.get(12)?,
    })
}

const ENTRY_COLUMNS: &str = "attempt, person, way, form, pack, version, unit, is_final, seed, draw, day, corrects, fewer_options FROM form_entries";

impl Store {
    /// Every form with a code: one, unless two computers drew the same.
    pub(crate) fn forms_with(&self, code: &str) -> Result<Vec<FormRow>> {
        let sql = format!("SELECT {FORM_COLUMNS} WHERE code = ?1");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([code], row_to_form)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The latest forms, latest first.
    pub(crate) fn latest_forms(&self, limit: u32) -> Result<Vec<FormRow>> {
        let sql = format!(
            "SELECT {FORM_COLUMNS} ORDER BY wall_millis DESC, journal DESC, seq DESC LIMIT ?1"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([limit], row_to_form)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// For whom a form is; nobody if anybody may write it.
    pub(crate) fn form_meant_for(&self, code: &str) -> Result<Vec<Meant>> {
        let sql = "SELECT person, fewer_options FROM forms_meant WHERE code = ?1 ORDER BY event";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([code], |row| {
            Ok(Meant {
                person: row.get(0)?,
                fewer_options: row.get(1)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How many learners have a form behind them.
    pub(crate) fn form_taken_count(&self, code: &str) -> Result<u32> {
        let sql = "SELECT count(*) FROM attempts WHERE form = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row([code], |row| row.get(0))?)
    }

    /// The attempt of a learner on a form, if it was taken in.
    pub(crate) fn attempt_on_form(
        &self,
        person: PersonId,
        code: &str,
    ) -> Result<Option<AttemptId>> {
        let sql = "SELECT attempt FROM attempts WHERE form = ?1 AND person = ?2 LIMIT 1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let row = statement.query_row((code, person), |row| row.get(0));
        Ok(row.optional()?)
    }

    /// What is being entered at this computer.
    pub(crate) fn form_entries(&self) -> Result<Vec<EntryRow>> {
        let sql = format!("SELECT {ENTRY_COLUMNS} ORDER BY day DESC, attempt");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], row_to_entry)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// One entry.
    pub(crate) fn form_entry(&self, attempt: AttemptId) -> Result<Option<EntryRow>> {
        let sql = format!("SELECT {ENTRY_COLUMNS} WHERE attempt = ?1");
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_row([attempt], row_to_entry).optional()?)
    }

    /// What was entered to an item, from 1; nothing if nothing was.
    pub(crate) fn form_entry_item(&self, attempt: AttemptId, number: u32) -> Result<EntryItemRow> {
        let sql =
            "SELECT typed, response, note FROM form_entry_rows WHERE attempt = ?1 AND number = ?2";
        let mut statement = self.conn.prepare_cached(sql)?;
        let row = statement.query_row((attempt, number), |row| {
            Ok(EntryItemRow {
                typed: row.get(0)?,
                response: row.get(1)?,
                note: row.get(2)?,
            })
        });
        Ok(row.optional()?.unwrap_or_default())
    }
}

impl Write<'_> {
    pub(crate) fn insert_form(&self, event: &Event, row: &FormRow) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO forms (event, code, pack, version, unit, is_final, seed, draw, language, wall_millis, journal, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
        self.conn.prepare_cached(sql)?.execute((
            event.hash,
            &row.code,
            &row.pack,
            row.version,
            &row.unit,
            row.is_final,
            &row.seed,
            &row.draw,
            &row.language,
            row.wall_millis as i64,
            row.journal,
            row.seq as i64,
        ))?;
        Ok(())
    }

    pub(crate) fn insert_form_meant(&self, event: &Event, code: &str, meant: Meant) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO forms_meant (event, code, person, fewer_options) VALUES (?1, ?2, ?3, ?4)";
        self.conn.prepare_cached(sql)?.execute((
            event.hash,
            code,
            meant.person,
            meant.fewer_options,
        ))?;
        Ok(())
    }

    pub(crate) fn keep_form_entry(&self, row: &EntryRow) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO form_entries (attempt, person, way, form, pack, version, unit, is_final, seed, draw, day, corrects, fewer_options) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
        self.conn.prepare_cached(sql)?.execute((
            row.attempt,
            row.person,
            row.way.name(),
            &row.form,
            &row.pack,
            row.version,
            &row.unit,
            row.is_final,
            &row.seed,
            &row.draw,
            &row.day,
            row.corrects,
            row.fewer_options,
        ))?;
        Ok(())
    }

    pub(crate) fn keep_form_entry_item(
        &self,
        attempt: AttemptId,
        number: u32,
        item: &EntryItemRow,
    ) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO form_entry_rows (attempt, number, typed, response, note) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.conn.prepare_cached(sql)?.execute((
            attempt,
            number,
            &item.typed,
            &item.response,
            &item.note,
        ))?;
        Ok(())
    }

    pub(crate) fn drop_form_entry(&self, attempt: AttemptId) -> Result<()> {
        for sql in [
            "DELETE FROM form_entry_rows WHERE attempt = ?1",
            "DELETE FROM form_entries WHERE attempt = ?1",
        ] {
            self.conn.prepare_cached(sql)?.execute([attempt])?;
        }
        Ok(())
    }

    /// Nothing is kept of a person who was erased.
    pub(crate) fn forget_form_entries(&self, person: PersonId) -> Result<()> {
        for sql in [
            "DELETE FROM form_entry_rows WHERE attempt IN (SELECT attempt FROM form_entries WHERE person = ?1)",
            "DELETE FROM form_entries WHERE person = ?1",
        ] {
            self.conn.prepare_cached(sql)?.execute([person])?;
        }
        Ok(())
    }
}
