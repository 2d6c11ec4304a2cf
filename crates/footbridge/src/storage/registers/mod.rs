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

    /// Every value that a register ever had, in the order of its writers' clocks.
    pub(crate) fn register_values(&self, kind: u16, owner: &[u8]) -> Result<Vec<EventHash>> {
        let sql = "SELECT event FROM register_values WHERE kind = ?1 AND owner = ?2 ORDER BY wall_millis, event";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map((kind, owner), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Owners of all registers of a kind.
    pub(crate) fn register_owners(&self, kind: u16) -> Result<Vec<Vec<u8>>> {
        let sql = "SELECT DISTINCT owner FROM register_values WHERE kind = ?1 ORDER BY owner";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([kind], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Registers of which two or more values are open: kind and owner.
    pub(crate) fn disputed_registers(&self) -> Result<Vec<(u16, Vec<u8>)>> {
        let mut statement = self.conn.prepare_cached(include_str!("disputed.sql"))?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Registers of which one value, not older than this, ended a dispute and is the only open one.
    pub(crate) fn decided_registers(&self, since_millis: u64) -> Result<Vec<(u16, Vec<u8>)>> {
        let mut statement = self.conn.prepare_cached(include_str!("decided.sql"))?;
        let rows =
            statement.query_map([since_millis as i64], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Values that a value of the same register superseded.
    pub(crate) fn superseded_by(
        &self,
        kind: u16,
        owner: &[u8],
        value: EventHash,
    ) -> Result<Vec<EventHash>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("superseded_by.sql"))?;
        let rows = statement.query_map((kind, owner, value), |row| row.get(0))?;
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
