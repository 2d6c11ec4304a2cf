//! Local copies of the store: one a day, checked before it replaces anything, thinned with age.
//!
//! They lie in the folder `copies` under the key of the store, named after the milliseconds at
//! which they were made. A store that is damaged makes none, so no good copy gives way to it.

use std::collections::BTreeSet;
use std::fs::{File, create_dir_all, read_dir, remove_file, rename};
use std::path::{Path, PathBuf};

use crate::error::{AtPath, Error, RecoveryError, Result, StoreError};
use crate::files::flush_folder;
use crate::site::{Folder, Site};
use crate::storage::Setting;

const DAY: u64 = 24 * 60 * 60 * 1000;
const WEEK: u64 = 7 * DAY;

/// So many of the newest are kept, whatever their age.
const NEWEST: usize = 3;
/// Before them one of each week is kept, so many.
const WEEKS: usize = 4;

const ENDING: &str = ".db";
const PART: &str = ".part";

/// A copy of the store beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LocalCopy {
    pub(crate) path: PathBuf,
    pub(crate) made_millis: u64,
    pub(crate) bytes: u64,
}

/// The copies of a folder, latest first.
pub(crate) fn copies_in(folder: &Folder) -> Result<Vec<LocalCopy>> {
    let home = folder.copies();
    if !home.is_dir() {
        return Ok(Vec::new());
    }
    let mut copies = Vec::new();
    for entry in read_dir(&home).at(&home)? {
        let entry = entry.at(&home)?;
        let name = entry.file_name().into_string().unwrap_or_default();
        let millis = name.strip_suffix(ENDING).and_then(|stem| stem.parse().ok());
        let found = entry.metadata().at(&home)?;
        if let Some(made_millis) = millis.filter(|_| found.is_file()) {
            copies.push(LocalCopy {
                path: entry.path(),
                made_millis,
                bytes: found.len(),
            });
        }
    }
    copies.sort_by_key(|copy| std::cmp::Reverse(copy.made_millis));
    Ok(copies)
}

impl Site {
    /// Makes the copy of the day, unless there is one: at a quiet point.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if the store is damaged. What else keeps a copy from being made,
    /// a full disk for example, is no reason to stop work: the date of the last copy shows it.
    pub(crate) fn keep_copy_if_due(&self) -> Result<()> {
        let made = match self.store.setting(Setting::CopiesOutdated)? {
            Some(_) => self.renew_copies(),
            None if self.is_copy_due()? => self.make_copy().and_then(|()| self.thin_copies()),
            None => Ok(()),
        };
        match made {
            Err(error) if is_damage(&error) => Err(error),
            _ => Ok(()),
        }
    }

    /// Puts a fresh copy in the place of all others, because somebody was erased.
    ///
    /// Afterwards no copy holds what was erased, even if a new one could not be made.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if the store is damaged: then nothing was removed. Whatever fails,
    /// the next quiet point tries again.
    pub(crate) fn renew_copies(&self) -> Result<()> {
        let before = copies_in(&self.folder)?;
        if !before.is_empty() {
            match self.make_copy() {
                Err(error) if is_damage(&error) => return Err(error),
                // Keeping what must be erased would be worse than a day without a copy.
                _ => {}
            }
        }
        for copy in &before {
            remove_file(&copy.path).at(&copy.path)?;
        }
        self.note(|write| write.unset(Setting::CopiesOutdated))
    }

    fn make_copy(&self) -> Result<()> {
        if !self.store.is_whole()? {
            return Err(StoreError::Damaged.into());
        }
        let home = self.folder.copies();
        create_dir_all(&home).at(&home)?;
        self.remove_parts()?;
        let path = home.join(format!("{}{ENDING}", self.next_name()?));
        let part = path.with_extension(format!("db{PART}"));
        let made = self.write_checked(&part);
        if made.is_err() && part.exists() {
            remove_file(&part).at(&part)?;
        }
        made?;
        rename(&part, &path).at(&path)?;
        flush_folder(&home).at(&home)?;
        let now = self.now_millis().to_string();
        self.note(|write| write.set(Setting::LastCopy, &now))
    }

    /// A day has passed by this computer's clock, in whichever direction it was set.
    ///
    /// The names of copies cannot tell: after the clock was set back the newest stays ahead of it.
    fn is_copy_due(&self) -> Result<bool> {
        let last = self.store.setting(Setting::LastCopy)?;
        let last = last.and_then(|millis| millis.parse::<u64>().ok());
        let is_old = last.is_none_or(|last| self.now_millis().abs_diff(last) >= DAY);
        Ok(is_old || copies_in(&self.folder)?.is_empty())
    }

    fn write_checked(&self, part: &Path) -> Result<()> {
        self.store.copy_to(part)?;
        File::open(part).and_then(|file| file.sync_all()).at(part)?;
        match self.store.is_copy_whole(part)? {
            true => Ok(()),
            false => Err(RecoveryError::CopyDamaged.into()),
        }
    }

    /// Later than every other, also after the clock was set back.
    fn next_name(&self) -> Result<u64> {
        let newest = copies_in(&self.folder)?
            .first()
            .map(|copy| copy.made_millis);
        Ok(newest.map_or(0, |newest| newest + 1).max(self.now_millis()))
    }

    fn thin_copies(&self) -> Result<()> {
        for copy in superfluous(&copies_in(&self.folder)?) {
            remove_file(&copy.path).at(&copy.path)?;
        }
        Ok(())
    }

    /// What a crash left behind.
    fn remove_parts(&self) -> Result<()> {
        let home = self.folder.copies();
        for entry in read_dir(&home).at(&home)? {
            let path = entry.at(&home)?.path();
            if path.to_string_lossy().ends_with(PART) {
                remove_file(&path).at(&path)?;
            }
        }
        Ok(())
    }
}

/// True if the newest copy is a day old, or of a day that has not come yet: then the clock was
/// set back, and nobody knows its age.
/// Copies that are neither among the newest nor the first of one of the weeks before.
fn superfluous(latest_first: &[LocalCopy]) -> Vec<&LocalCopy> {
    let older = latest_first.get(NEWEST..).unwrap_or_default();
    let week = |copy: &LocalCopy| copy.made_millis / WEEK;
    let weeks: BTreeSet<_> = older.iter().map(week).collect();
    let kept: BTreeSet<_> = weeks.into_iter().rev().take(WEEKS).collect();
    let is_first_of_its_week = |copy: &LocalCopy| {
        let same_week = older.iter().filter(|other| week(other) == week(copy));
        same_week.map(|other| other.made_millis).min() == Some(copy.made_millis)
    };
    older
        .iter()
        .filter(|copy| !kept.contains(&week(copy)) || !is_first_of_its_week(copy))
        .collect()
}

fn is_damage(error: &Error) -> bool {
    matches!(error, Error::Store(StoreError::Damaged))
}

#[cfg(test)]
mod tests;
