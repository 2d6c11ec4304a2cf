//! The only place with SQL: one encrypted store, one connection, one folder a table.
//!
//! Reading is open to every feature. Writing needs a [`Write`], which only
//! [`Store::write`] gives, inside one transaction.

mod assessment;
mod centre;
mod columns;
mod connection;
mod device;
mod events;
mod exchange;
mod journals;
mod learning;
mod migrations;
mod own_site;
mod packs;
mod people;
mod rebuild;
mod registers;

pub(crate) use assessment::{AttemptRow, ResponseRow};
pub(crate) use centre::{AdmittedRow, AskingRow, KitRow};
pub(crate) use device::{Setting, WrongTries};
pub(crate) use events::Inserted;
pub(crate) use exchange::{OwnBundle, Paper, PaperRow};
pub(crate) use journals::JournalRow;
pub(crate) use learning::SessionRow;
pub(crate) use own_site::{OwnCentre, OwnSite};
pub(crate) use packs::InstalledPack;
pub(crate) use people::{CardRow, PersonRow, StaffRow};
pub(crate) use rebuild::PROJECTIONS;

use std::ops::Deref;
use std::path::Path;

use zeroize::Zeroizing;

use crate::error::Result;

/// The random key of a store.
pub(crate) type StoreKey = Zeroizing<[u8; 32]>;

/// One site's store.
#[derive(Debug)]
pub(crate) struct Store {
    conn: rusqlite::Connection,
}

/// Versions for people who keep a software register.
pub(crate) struct Versions {
    pub(crate) sqlite: String,
    pub(crate) cipher: String,
}

impl Store {
    /// Makes a new store; refuses if the file exists.
    pub(crate) fn create(file: &Path, key: &StoreKey) -> Result<Self> {
        let store = Self {
            conn: connection::open(file, key, connection::Expect::New)?,
        };
        migrations::run(&store.conn)?;
        Ok(store)
    }

    /// Opens a store, checks its pragmas, migrates it.
    pub(crate) fn open(file: &Path, key: &StoreKey) -> Result<Self> {
        let store = Self {
            conn: connection::open(file, key, connection::Expect::Existing)?,
        };
        migrations::run(&store.conn)?;
        Ok(store)
    }

    /// A store in memory: for rebuilding projections, and for tests.
    pub(crate) fn in_memory() -> Result<Self> {
        let store = Self {
            conn: connection::in_memory()?,
        };
        migrations::run(&store.conn)?;
        Ok(store)
    }

    /// Runs one transaction: everything in it is committed, or nothing.
    pub(crate) fn write<T>(&self, work: impl FnOnce(&Write<'_>) -> Result<T>) -> Result<T> {
        self.conn.execute_batch("BEGIN IMMEDIATE")?;
        let rollback = RollBackUnlessDone {
            conn: &self.conn,
            done: false,
        };
        let value = work(&Write(self))?;
        self.conn.execute_batch("COMMIT")?;
        rollback.done();
        Ok(value)
    }

    /// Looks for damage; slow on a large store.
    pub(crate) fn is_whole(&self) -> Result<bool> {
        connection::is_whole(&self.conn)
    }

    /// Versions of SQLite and SQLCipher.
    pub(crate) fn versions(&self) -> Result<Versions> {
        connection::versions(&self.conn)
    }
}

/// The right to write, inside one transaction.
#[derive(Debug)]
pub(crate) struct Write<'s>(&'s Store);

impl Deref for Write<'_> {
    type Target = Store;

    fn deref(&self) -> &Store {
        self.0
    }
}

struct RollBackUnlessDone<'c> {
    conn: &'c rusqlite::Connection,
    done: bool,
}

impl RollBackUnlessDone<'_> {
    fn done(mut self) {
        self.done = true;
    }
}

impl Drop for RollBackUnlessDone<'_> {
    fn drop(&mut self) {
        if !self.done && !self.conn.is_autocommit() {
            // Nothing is left to do if this fails: the connection is gone, and so is the transaction.
            let _ = self.conn.execute_batch("ROLLBACK");
        }
    }
}
