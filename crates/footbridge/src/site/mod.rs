//! `Site`: one installation. Store, host, keys, and the one way to write: [`Site::transact`].
//!
//! Knows features only through the table of folds in [`fold`].

pub mod commands;
mod fold;
mod folder;
mod found;
mod keys;
mod merge;
mod replay;
mod transact;

#[cfg(test)]
pub(crate) mod tests;

pub(crate) use fold::Folding;
pub(crate) use folder::{Folder, SLOTS, blob_name};
pub(crate) use found::{Belongs, NewSite, SiteNamed};
pub(crate) use keys::{Keys, certificate_of};
pub(crate) use merge::Merged;

use std::cell::RefCell;
use std::sync::Arc;

use crate::desk::commands::SiteKind;
use crate::error::{OrNotFound, Result, StoreError};
use crate::host::Host;
use crate::ids::{EventHash, SiteId};
use crate::packs::Content;
use crate::rpc::wire::Nothing;
use crate::storage::{OwnCentre, Store, StoreKey};

/// One installation, open.
#[derive(Debug)]
pub(crate) struct Site {
    pub(crate) folder: Folder,
    pub(crate) host: Host,
    pub(crate) store: Store,
    pub(crate) kind: SiteKind,
    pub(crate) language: String,
    pub(crate) keys: Keys,
    /// Parsed content of the pack that was asked for last.
    pub(crate) content: RefCell<Option<Arc<Content>>>,
    tip: Tip,
    boot: u32,
}

/// The end of the own journal.
#[derive(Debug, Clone, Copy)]
struct Tip {
    seq: u64,
    hash: EventHash,
    wall_millis: u64,
}

impl Site {
    /// Opens a site with its store key.
    pub(crate) fn open(folder: Folder, host: Host, key: &StoreKey) -> Result<Self> {
        let store = Store::open(&folder.store(), key)?;
        if folder.was_left_running() && !store.is_whole()? {
            return Err(StoreError::Damaged.into());
        }
        Self::with_store(folder, host, store)
    }

    fn with_store(folder: Folder, host: Host, store: Store) -> Result<Self> {
        let own = store.own_site()?.ok_or(StoreError::NoSite)?;
        let keys = Keys::of(&own)?;
        let tip = tip_of(&store, keys.journal)?;
        let boot = u32::from_be_bytes(host.draw());
        folder.mark_running()?;
        Ok(Self {
            kind: kind_from(&own.kind)?,
            language: own.language,
            folder,
            host,
            store,
            keys,
            content: RefCell::default(),
            tip,
            boot,
        })
    }

    /// The site's id.
    pub(crate) fn id(&self) -> SiteId {
        self.keys.site
    }

    /// The centre that this site belongs to.
    pub(crate) fn centre(&self) -> Result<OwnCentre> {
        self.store.own_centre()?.or_not_found("centre")
    }

    /// What the site is called.
    pub(crate) fn name(&self) -> Result<String> {
        Ok(self.store.site_name(self.id())?.unwrap_or_default())
    }

    /// Wall clock now, never below zero.
    pub(crate) fn now_millis(&self) -> u64 {
        self.host.clock.wall_millis().max(0) as u64
    }

    /// Last number of the own journal.
    pub(crate) fn last_seq(&self) -> u64 {
        self.tip.seq
    }

    /// The random number of this run of the program.
    pub(crate) fn boot(&self) -> u32 {
        self.boot
    }

    /// Runs one transaction over device tables only, outside the journal.
    pub(crate) fn note<T>(
        &self,
        work: impl FnOnce(&crate::storage::Write<'_>) -> Result<T>,
    ) -> Result<T> {
        self.store.write(work)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.folder.mark_stopped();
    }
}

fn tip_of(store: &Store, journal: crate::ids::JournalId) -> Result<Tip> {
    let (seq, hash) = store.tip(journal)?.unwrap_or((0, EventHash::NONE));
    let wall_millis = store
        .event(hash)?
        .map_or(0, |event| event.header.wall_millis);
    Ok(Tip {
        seq,
        hash,
        wall_millis,
    })
}

/// How kinds of sites stand in the store and in files.
pub(crate) fn kind_name(kind: &SiteKind) -> &'static str {
    match kind {
        SiteKind::Station => "station",
        SiteKind::Office => "office",
        SiteKind::Centre => "centre",
    }
}

/// Reads what [`kind_name`] wrote.
pub(crate) fn kind_from(name: &str) -> Result<SiteKind> {
    [SiteKind::Station, SiteKind::Office, SiteKind::Centre]
        .into_iter()
        .find(|kind| kind_name(kind) == name)
        .ok_or_else(|| StoreError::Damaged.into())
}

/// `site.about`.
pub(crate) fn about(call: &mut crate::rpc::Call<'_>, _: Nothing) -> Result<commands::About> {
    call.with_site(|site| {
        let versions = site.store.versions()?;
        let journal = site
            .store
            .journal(site.keys.journal)?
            .or_not_found("journal")?;
        Ok(commands::About {
            program: env!("CARGO_PKG_VERSION").into(),
            sqlite: versions.sqlite,
            cipher: versions.cipher,
            site: site.id().to_string(),
            journal: site.keys.journal.to_string(),
            epoch: journal.epoch,
            entries: site.last_seq() as u32,
            folder: site.folder.path().display().to_string(),
        })
    })
}

/// `journal.verify`.
pub(crate) fn verify_journal(
    call: &mut crate::rpc::Call<'_>,
    _: Nothing,
) -> Result<commands::JournalVerified> {
    call.with_site(|site| site.verify_journals())
}
