//! Writing to a stick: a batch of files stands there whole, or none of it under its name.
//!
//! [`Pen::place`] writes `NAME.part`. [`Pen::settle`] flushes the whole batch once, drops the
//! cache, reads every part back and compares it, renames, flushes the folders; then the same for
//! what says "this is the newest", so that it never speaks of files that are not there yet.
//! What is not settled when the pen is put down is removed: a half-written batch leaves nothing.

mod fault;
mod part;
#[cfg(test)]
mod tests;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fs::{create_dir, remove_file, rename, symlink_metadata};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

pub(super) use part::hash_of;

use super::stick::Stick;
use crate::error::{ExchangeError, Result};
use crate::host::{Host, StickStep};

/// What writes to a stick.
pub(super) struct Pen<'a> {
    pub(super) stick: &'a Stick,
    pub(super) host: &'a Host,
    staged: RefCell<Vec<Staged>>,
    outdated: RefCell<Vec<(String, String)>>,
    bytes: Cell<u64>,
}

/// A file that lies on the stick as a part.
#[derive(Debug, Clone)]
struct Staged {
    folder: PathBuf,
    name: String,
    hash: [u8; 32],
    turn: Turn,
}

/// When a file gets its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// With everything else.
    First,
    /// After everything else stands.
    Last,
}

impl Staged {
    fn part(&self) -> PathBuf {
        self.folder.join(part_name(&self.name))
    }
}

/// What a file is called until it is whole.
pub(super) fn part_name(name: &str) -> String {
    format!("{name}.part")
}

impl<'a> Pen<'a> {
    /// A pen for a stick.
    pub(super) fn on(stick: &'a Stick, host: &'a Host) -> Self {
        Self {
            stick,
            host,
            staged: RefCell::default(),
            outdated: RefCell::default(),
            bytes: Cell::default(),
        }
    }

    /// Writes a file into a folder of ours; it takes the place of one of the same name at
    /// [`Pen::settle`], and not before.
    pub(super) fn place(&self, inner: &str, name: &str, content: impl Read) -> Result<()> {
        self.stage(inner, name, content, Turn::First)
    }

    /// The same for a file that says what is the newest: it gets its name after all others.
    pub(super) fn place_last(&self, inner: &str, name: &str, content: impl Read) -> Result<()> {
        self.stage(inner, name, content, Turn::Last)
    }

    /// Removes a file of ours at once, if it is there.
    pub(super) fn remove(&self, inner: &str, name: &str) -> Result<()> {
        match self.stick.folder(inner) {
            Some(folder) if self.stick.holds(inner, name) => self
                .step(StickStep::Remove, || remove_file(folder.join(name)))
                .map_err(|error| self.fault(&error)),
            _ => Ok(()),
        }
    }

    /// Removes a file of ours once everything that is staged stands in its place.
    pub(super) fn remove_after(&self, inner: &str, name: &str) {
        let outdated = (inner.to_owned(), name.to_owned());
        self.outdated.borrow_mut().push(outdated);
    }

    /// Bytes that were settled so far.
    pub(super) fn bytes_written(&self) -> u64 {
        self.bytes.get()
    }

    /// Makes everything stand that was placed since the last time: only what this returns `Ok`
    /// for is on the stick. After an error nothing that was staged is left there.
    pub(super) fn settle(&self) -> Result<()> {
        if !self.staged.borrow().is_empty() {
            let staged = self.staged.borrow().clone();
            if let Err(error) = self.settle_in_turns(&staged) {
                self.abandon();
                return Err(error);
            }
            self.staged.borrow_mut().clear();
        }
        for (inner, name) in self.outdated.take() {
            self.remove(&inner, &name)?;
        }
        Ok(())
    }

    fn stage(&self, inner: &str, name: &str, content: impl Read, turn: Turn) -> Result<()> {
        let written = self.make_folder(inner).and_then(|folder| {
            let name = name.to_owned();
            let mut staged = self.staged.borrow_mut();
            staged.retain(|other| (&other.folder, &other.name) != (&folder, &name));
            // Noted before it is written, so that a part that breaks off is removed too.
            staged.push(Staged {
                folder,
                name,
                hash: [0; 32],
                turn,
            });
            let noted = staged.last_mut().expect("it was pushed just now");
            noted.hash = self.write_part(&noted.part(), content)?;
            Ok(())
        });
        if written.is_err() {
            self.abandon();
        }
        written
    }

    fn settle_in_turns(&self, staged: &[Staged]) -> Result<()> {
        for turn in [Turn::First, Turn::Last] {
            let batch: Vec<_> = staged.iter().filter(|one| one.turn == turn).collect();
            if !batch.is_empty() {
                self.settle_batch(&batch)?;
            }
        }
        self.flush(&[])?;
        self.stick.still_there()
    }

    fn settle_batch(&self, batch: &[&Staged]) -> Result<()> {
        let parts: Vec<_> = batch.iter().map(|one| one.part()).collect();
        self.flush(&parts)?;
        for (one, part) in batch.iter().zip(&parts) {
            self.compare_part(part, &one.hash)?;
        }
        for (one, part) in batch.iter().zip(&parts) {
            self.step(StickStep::Rename, || {
                rename(part, one.folder.join(&one.name))
            })
            .map_err(|error| self.fault(&error))?;
        }
        let folders: BTreeSet<_> = batch.iter().map(|one| one.folder.as_path()).collect();
        folders
            .into_iter()
            .try_for_each(flush_folder)
            .map_err(|error| self.fault(&error))
    }

    /// Makes each folder on the way; a link or a file in its place is not followed.
    fn make_folder(&self, inner: &str) -> Result<PathBuf> {
        self.stick.still_there()?;
        let (root, parts) = self.stick.way(inner);
        let mut folder = root.to_owned();
        for part in parts {
            folder.push(part);
            match symlink_metadata(&folder) {
                Ok(found) if found.is_dir() => {}
                Ok(_) => return Err(ExchangeError::StickWriteFailed.into()),
                Err(_) => self
                    .step(StickStep::MakeFolder, || create_dir(&folder))
                    .map_err(|error| self.fault(&error))?,
            }
        }
        Ok(folder)
    }

    /// Removes every part of this pen.
    fn abandon(&self) {
        self.outdated.take();
        for one in self.staged.take() {
            // Nobody ever reads a part; one that cannot be removed now is removed by the next
            // round, and until then nothing is lost but its room.
            let _ = self.step(StickStep::Remove, || remove_file(one.part()));
        }
    }

    /// One step on the stick, or the fault that a test puts in its place.
    fn step<T>(&self, step: StickStep, work: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        self.host.drives.before(step)?;
        work()
    }
}

impl Drop for Pen<'_> {
    fn drop(&mut self) {
        self.abandon();
    }
}

/// Makes new names last. Windows writes them through by itself and opens no folders.
fn flush_folder(folder: &Path) -> io::Result<()> {
    if cfg!(not(unix)) {
        return Ok(());
    }
    match std::fs::File::open(folder)?.sync_all() {
        // Some file systems know no flush for folders; the whole is flushed at the end.
        Err(error) if error.kind() == ErrorKind::InvalidInput => Ok(()),
        flushed => flushed,
    }
}
