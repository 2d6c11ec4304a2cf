//! Putting a damaged store back from the newest good copy beside it.

use std::fs::{File, copy, rename};

use super::copies::{LocalCopy, copies_in};
use crate::error::{AtPath, Error, RecoveryError, Result, StoreError};
use crate::files::flush_folder;
use crate::host::Host;
use crate::site::{Folder, Site};
use crate::storage::{Store, StoreKey};

/// Puts the newest good copy in the place of a damaged store, which is kept aside.
///
/// The site goes on in a new epoch: what was written since the copy comes back by the exchange.
///
/// # Errors
/// [`RecoveryError::NotNeeded`] if the store is whole, [`RecoveryError::NoCopy`] if no copy is.
pub(super) fn put_back(folder: &Folder, host: &Host, key: &StoreKey) -> Result<()> {
    if is_well(folder, key)? {
        return Err(RecoveryError::NotNeeded.into());
    }
    let good = newest_good(folder, key)?;
    let part = folder.store().with_extension("db.part");
    copy(&good.path, &part).at(&part)?;
    File::open(&part)
        .and_then(|file| file.sync_all())
        .at(&part)?;
    let now = host.clock.wall_millis().max(0) as u64;
    folder.move_store_aside(now)?;
    rename(&part, folder.store()).at(&folder.store())?;
    flush_folder(folder.path()).at(folder.path())?;
    Site::open_restored(folder.clone(), host.clone(), key).map(drop)
}

/// A store that has gone altogether is damaged too: the program died while it was put back.
fn is_well(folder: &Folder, key: &StoreKey) -> Result<bool> {
    let looked = Store::open(&folder.store(), key).and_then(|store| store.is_whole());
    match looked {
        Err(Error::Store(StoreError::Damaged | StoreError::NoSite)) => Ok(false),
        // A page that cannot be read as what it should be shows in many ways.
        Err(Error::Store(StoreError::Sqlite(_))) => Ok(false),
        other => other,
    }
}

fn newest_good(folder: &Folder, key: &StoreKey) -> Result<LocalCopy> {
    let copies = copies_in(folder)?;
    let good = copies
        .into_iter()
        .find(|copy| Store::is_closed_whole(&copy.path, key));
    good.ok_or_else(|| RecoveryError::NoCopy.into())
}
