//! A new key for the store, because somebody must not open it any more.
//!
//! A slot that is only struck out still opens from an old copy of the sidecar. So the store is
//! written anew under another key; the sidecar holds both generations of slots until the new
//! file stands in the place of the old one. After a crash at any step one of the two lies there
//! whole, and the first bytes of the file say which slots are its own.

use std::fs::File;
use std::path::Path;

use zeroize::Zeroizing;

use super::{Holders, Next, Sidecar, beginning_of};
use crate::desk::day_slot;
use crate::error::{AtPath, RecoveryError, Result, StoreError};
use crate::site::{Folder, Site};
use crate::storage::{Setting, Store, StoreKey};

/// Moments at which the power may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Nothing was made yet.
    Begun,
    /// The store under the new key lies beside the old one.
    Exported,
    /// The sidecar holds both generations.
    BothNamed,
    /// The new store stands in the place of the old one, and is open.
    Swapped,
    /// The sidecar holds the new generation only.
    NewNamed,
    /// Copies are under the new key.
    CopiesRenewed,
}

/// Gives the store a new key, sealed to the holders; no other slot opens it afterwards.
///
/// `at` is called at each step; what ships does nothing there.
pub(super) fn rekey(
    site: &mut Site,
    former: &Sidecar,
    holders: &Holders,
    at: &mut dyn FnMut(Step),
) -> Result<()> {
    let folder = site.folder.clone();
    let key: StoreKey = Zeroizing::new(site.host.draw());
    // Noted in the store that is copied: after a crash the copies of before go all the same.
    site.note(|write| write.set(Setting::CopiesOutdated, "rekeyed"))?;
    at(Step::Begun);
    let fresh = folder.next_store();
    let made = make(site, &fresh, &key, (former, holders), at);
    if let Err(error) = made.and_then(|()| site.swap_store(&fresh, &key)) {
        take_back(&folder, former)?;
        return Err(error);
    }
    at(Step::Swapped);
    let mut sidecar = former.clone();
    sidecar.seal_to(holders, &key)?;
    sidecar.write(&folder)?;
    at(Step::NewNamed);
    day_slot::renew(&site.host, &folder, &key);
    site.renew_copies()?;
    at(Step::CopiesRenewed);
    Ok(())
}

/// The store under its new key, whole and flushed, and slots for it in the sidecar.
fn make(
    site: &Site,
    fresh: &Path,
    key: &StoreKey,
    (former, holders): (&Sidecar, &Holders),
    at: &mut dyn FnMut(Step),
) -> Result<()> {
    site.store.export_to(fresh, key)?;
    File::open(fresh)
        .and_then(|file| file.sync_all())
        .at(fresh)?;
    if !Store::is_closed_whole(fresh, key) {
        return Err(RecoveryError::CopyDamaged.into());
    }
    at(Step::Exported);
    let mut sealed = former.clone();
    sealed.seal_to(holders, key)?;
    let both = Sidecar {
        next: Some(Next {
            store_begins: beginning_of(fresh).ok_or(StoreError::Damaged)?,
            slots: sealed.slots,
            code: sealed.code,
        }),
        ..former.clone()
    };
    both.write(&site.folder)?;
    at(Step::BothNamed);
    Ok(())
}

/// The old key goes on, unless the new store stands in its place already.
fn take_back(folder: &Folder, former: &Sidecar) -> Result<()> {
    let written = Sidecar::read_as_written(folder)?;
    let lies_there = written.of_the_store_in(folder);
    if lies_there.slots == former.slots && lies_there.code == former.code {
        former.write(folder)?;
        remove_leftovers(folder)?;
    }
    Ok(())
}

/// Removes a store that a crash left beside the one that counts.
pub(super) fn remove_leftovers(folder: &Folder) -> Result<()> {
    for file in folder.next_store_files() {
        if file.exists() {
            std::fs::remove_file(&file).at(&file)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
