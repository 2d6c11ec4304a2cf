//! `sticks`, `stick_policy`: the register; `stick_log`: what this site used sticks for.

use rusqlite::{OptionalExtension, Row};

use super::{Store, Write};
use crate::error::Result;

/// A stick of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StickRow {
    pub(crate) serial: String,
    pub(crate) name: String,
    pub(crate) retired: bool,
}

/// An exchange with a stick.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct StickLogRow {
    pub(crate) at_millis: u64,
    pub(crate) bundles_in: u32,
    pub(crate) bundles_out: u32,
    pub(crate) written_bytes: u64,
}

fn row_to_stick(row: &Row<'_>) -> rusqlite::Result<StickRow> {
    Ok(StickRow {
        serial: row.get(0)?,
        name: row.get(1)?,
        retired: row.get(2)?,
    })
}

impl Store {
    /// The register, by name.
    pub(crate) fn sticks(&self) -> Result<Vec<StickRow>> {
        let sql = "SELECT serial, name, retired FROM sticks ORDER BY name, serial";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], row_to_stick)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// A stick of the register.
    pub(crate) fn stick(&self, serial: &str) -> Result<Option<StickRow>> {
        let sql = "SELECT serial, name, retired FROM sticks WHERE serial = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row([serial], row_to_stick).optional()?)
    }

    /// True if this centre's coordinator said so last.
    pub(crate) fn registered_sticks_only(&self) -> Result<bool> {
        let sql = "SELECT registered_only FROM stick_policy";
        let mut statement = self.conn.prepare_cached(sql)?;
        let said = statement.query_row([], |row| row.get(0)).optional()?;
        Ok(said.unwrap_or(false))
    }

    /// The newest use of a stick, by what the log knows it by.
    pub(crate) fn last_stick_use(&self, stick: &str) -> Result<Option<StickLogRow>> {
        let mut statement = self.conn.prepare_cached(include_str!("last_use.sql"))?;
        let row = statement.query_row([stick], |row| {
            Ok(StickLogRow {
                at_millis: row.get::<_, i64>(0)? as u64,
                bundles_in: row.get(1)?,
                bundles_out: row.get(2)?,
                written_bytes: row.get::<_, i64>(3)? as u64,
            })
        });
        Ok(row.optional()?)
    }
}

impl Write<'_> {
    pub(crate) fn set_stick(&self, row: &StickRow) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO sticks (serial, name, retired) VALUES (?1, ?2, ?3)";
        self.conn
            .prepare_cached(sql)?
            .execute((&row.serial, &row.name, row.retired))?;
        Ok(())
    }

    pub(crate) fn set_registered_only(&self, registered_only: bool) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO stick_policy (one, registered_only) VALUES (1, ?1)";
        self.conn.prepare_cached(sql)?.execute([registered_only])?;
        Ok(())
    }

    pub(crate) fn log_stick_use(&self, stick: &str, row: &StickLogRow) -> Result<()> {
        let mut statement = self.conn.prepare_cached(include_str!("log_use.sql"))?;
        statement.execute((
            stick,
            row.at_millis as i64,
            row.bundles_in,
            row.bundles_out,
            row.written_bytes as i64,
        ))?;
        Ok(())
    }
}
