//! The only place with SQL: one encrypted store, one connection, one folder a table.
//!
//! Reading is open to every feature. Writing needs a [`Write`], which only
//! [`Store::write`] gives, inside one transaction.

mod access;
mod assessment;
mod centre;
mod classes;
mod columns;
mod connection;
mod copies;
mod cuts;
mod device;
mod events;
mod exchange;
mod figures;
mod finals;
mod forms;
mod journals;
mod learning;
mod marking;
mod migrations;
mod notices;
mod own_bundles;
mod own_site;
mod packs;
mod people;
#[cfg(test)]
pub(crate) mod raw;
mod rebuild;
mod recovery;
mod registers;
mod results;
mod review;
mod sticks;
mod tasks;
mod tips;
mod tombstones;
mod transfers;
mod vectors;

pub(crate) use access::{AccessRow, ChosenEntries, RefusedCallRow, SeenEntry};
pub(crate) use assessment::{AttemptRow, Languages, ResponseRow};
pub(crate) use centre::{AdmittedRow, AskingRow, KitRow, LetInRow};
pub(crate) use classes::{AttendanceRow, HelpCall, LastWord, PlanRow, PlannedFor};
pub(crate) use cuts::CutJudgementRow;
pub(crate) use device::{Setting, WrongTries};
pub(crate) use events::Inserted;
pub(crate) use exchange::{Paper, PaperRow};
pub(crate) use figures::{AttemptedRow, FirstAnswerRow, FirstAttemptRow, FirstOf};
pub(crate) use finals::{Absence, AttemptEnd, ClassFinal};
pub(crate) use forms::{EntryItemRow, EntryRow, FormRow, Meant};
pub(crate) use journals::{EpochRow, JournalRow};
pub(crate) use learning::{SessionRow, StepRow};
pub(crate) use marking::{JudgementRow, NewJudgement};
pub(crate) use notices::{ClockDoubt, QuarantinedRow};
pub(crate) use own_bundles::{OwnBundle, Span};
pub(crate) use own_site::{OwnCentre, OwnSite};
pub(crate) use packs::{InstalledPack, Withdrawal, WithdrawalRow};
pub(crate) use people::{AccommodationsRow, CardRow, DisplayRow, GroupRow, PersonRow, StaffRow};
pub(crate) use rebuild::PROJECTIONS;
pub(crate) use recovery::{RecoveryCodeRow, RecoveryFileRow};
pub(crate) use results::{ChosenAttempts, NumberedAttempt};
pub(crate) use review::ReviewRow;
pub(crate) use sticks::{StickLogRow, StickRow};
pub(crate) use tasks::{OccasionRow, SeenRow, TaskAnswerRow, TaskDraft, WhichSheet};
pub(crate) use tips::TipRow;
pub(crate) use tombstones::ErasedPseudonym;
pub(crate) use transfers::TransferFile;
pub(crate) use vectors::HeardRow;

use std::ops::Deref;
use std::path::Path;

use zeroize::Zeroizing;

use crate::error::{Error, Result};

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

    /// A store without a single table: everything that is asked of it fails.
    pub(crate) fn nothing() -> Result<Self> {
        Ok(Self {
            conn: connection::in_memory()?,
        })
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
    ///
    /// After the disk failed once, what it says of later flushes is not believed: the log is left
    /// beside the store, where the next start reads from it what was committed.
    pub(crate) fn write<T>(&self, work: impl FnOnce(&Write<'_>) -> Result<T>) -> Result<T> {
        let written = self.transact(work);
        if let Err(Error::Store(failed)) = &written
            && failed.is_of_the_disk()
        {
            connection::keep_log(&self.conn)?;
        }
        written
    }

    fn transact<T>(&self, work: impl FnOnce(&Write<'_>) -> Result<T>) -> Result<T> {
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

    /// Keeps more pages in memory: a centre holds what all its sites wrote.
    pub(crate) fn keep_many_pages(&self) -> Result<()> {
        connection::keep_many_pages(&self.conn)
    }

    /// Fails if a page that was read since the store was opened was damaged.
    pub(crate) fn met_no_damage(&self) -> Result<()> {
        connection::met_no_damage(&self.conn)
    }

    /// Gives up what a store promises after it has proved that it keeps it: for the control
    /// of a power cut, see [`crate::host::Flushing`].
    pub(crate) fn flush_now_and_then(&self) -> Result<()> {
        connection::flush_now_and_then(&self.conn)
    }

    /// Brings everything from the log into the file.
    pub(crate) fn empty_log(&self) -> Result<()> {
        connection::empty_log(&self.conn)
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
