//! What tests and measurements ask of a store: how much was written, and what the merge is
//! measured against: the bytes of events put into two bare tables of a store with the same key
//! and pragmas. No checks, no triggers, no indices but the primary keys.

use std::path::Path;

use super::{Store, StoreKey, connection};
use crate::error::Result;
use crate::events::Event;

impl Store {
    /// Rows that were inserted, changed or deleted since the store was opened.
    pub(crate) fn rows_written(&self) -> Result<u64> {
        let sql = "SELECT total_changes()";
        let rows: i64 = self.conn.query_row(sql, [], |row| row.get(0))?;
        Ok(rows as u64)
    }
}

/// Inserts the events into a new store, one transaction for each stretch.
pub(crate) fn insert(file: &Path, key: &StoreKey, stretches: &[Vec<Event>]) -> Result<()> {
    let conn = connection::open(file, key, connection::Expect::New)?;
    conn.execute_batch(
        "CREATE TABLE events (hash BLOB PRIMARY KEY, journal BLOB, seq INTEGER, previous BLOB, kind INTEGER, wall_millis INTEGER, header BLOB);
         CREATE TABLE bodies (event BLOB PRIMARY KEY, salt BLOB, payload BLOB);",
    )?;
    for stretch in stretches {
        conn.execute_batch("BEGIN")?;
        for event in stretch {
            let header = &event.header;
            conn.prepare_cached("INSERT INTO events VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?
                .execute((
                    event.hash,
                    header.journal,
                    header.seq as i64,
                    header.previous,
                    header.kind,
                    header.wall_millis as i64,
                    header.to_bytes(),
                ))?;
            if let Some(body) = &event.body {
                conn.prepare_cached("INSERT INTO bodies VALUES (?1, ?2, ?3)")?
                    .execute((event.hash, body.salt, &body.payload))?;
            }
        }
        conn.execute_batch("COMMIT")?;
    }
    Ok(())
}

impl Store {
    /// True if a text stands in any cell of any table, and in the clear once the store is open.
    pub(crate) fn holds_text(&self, text: &str) -> Result<bool> {
        let sql = "SELECT name FROM sqlite_schema WHERE type = 'table'";
        let mut tables = self.conn.prepare(sql)?;
        let tables: Vec<String> = tables
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        for table in tables {
            let mut statement = self.conn.prepare(&format!("SELECT * FROM \"{table}\""))?;
            let columns = statement.column_count();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                for column in 0..columns {
                    use rusqlite::types::ValueRef;
                    let found = match row.get_ref(column)? {
                        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes
                            .windows(text.len())
                            .any(|part| part == text.as_bytes()),
                        _ => false,
                    };
                    if found {
                        return Ok(true);
                    }
                }
            }
        }
        Ok(false)
    }

    /// What somebody with the key can do: the triggers go, and the newest body says something else.
    pub(crate) fn forge_newest_body(&self) -> Result<()> {
        self.conn.execute_batch(
            "DROP TRIGGER bodies_are_never_changed;
             UPDATE bodies SET payload = CAST(payload || x'20' AS BLOB) WHERE event = (SELECT hash FROM events ORDER BY wall_millis DESC, seq DESC LIMIT 1)",
        )?;
        Ok(())
    }
}
