//! `register_values`: every value a register ever had; the winner is decided here, once for all kinds.

use rusqlite::OptionalExtension;

use super::{Store, Write};
use crate::error::Result;
use crate::ids::EventHash;

impl Store {
    /// The value that counts: not superseded, latest clock, then greatest hash.
    pub(crate) fn register_winner(&self, kind: u16, owner: &[u8]) -> Result<Option<EventHash>> {
        let mut statement = self.conn.prepare_cached(include_str!("winner.sql"))?;
        Ok(statement
            .query_row((kind, owner), |row| row.get(0))
            .optional()?)
    }

    /// Values that nobody has superseded yet: what the next value supersedes.
    pub(crate) fn register_open(&self, kind: u16, owner: &[u8]) -> Result<Vec<EventHash>> {
        let mut statement = self.conn.prepare_cached(include_str!("open.sql"))?;
        let rows = statement.query_map((kind, owner), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    /// Notes a value and what it supersedes.
    pub(crate) fn insert_register_value(
        &self,
        event: EventHash,
        kind: u16,
        owner: &[u8],
        wall_millis: u64,
        supersedes: &[EventHash],
    ) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO register_values (event, kind, owner, wall_millis) VALUES (?1, ?2, ?3, ?4)";
        self.conn
            .prepare_cached(sql)?
            .execute((event, kind, owner, wall_millis as i64))?;
        let sql = "INSERT OR IGNORE INTO register_superseded (event, by_event) VALUES (?1, ?2)";
        for older in supersedes {
            self.conn.prepare_cached(sql)?.execute((older, event))?;
        }
        Ok(())
    }
}
