//! `Site`: one installation. Store, host, keys, and the one way to write: [`Site::transact`].
//!
//! Knows features only through the table of folds in [`fold`].

pub mod commands;
mod epoch;
mod fold;
mod folder;
mod found;
mod head;
mod holder;
mod keys;
mod loose;
mod merge;
mod replay;
mod suspicion;
mod swap;
mod transact;

#[cfg(test)]
pub(crate) mod tests;

pub(crate) use epoch::Why;
pub(crate) use fold::Folding;
pub(crate) use folder::{Folder, SLOTS};
pub(crate) use found::{Belongs, NewSite, SiteNamed};
pub(crate) use holder::{Holder, may_hold};
pub(crate) use keys::{Keys, certificate_of};
pub(crate) use merge::{Merged, SCOPES, Stretch, tombstone_of};
pub(crate) use replay::{fold_anew_if_asked, fold_anew_soon, rebuild};
pub(crate) use swap::HeldKey;
pub(crate) use transact::{PersonIntroduced, Transaction};

use suspicion::Before;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::access::Looks;
use crate::assessment::finals::Invigilation;
use crate::desk::commands::SiteKind;
use crate::error::{OrNotFound, Result, StoreError};
use crate::host::Host;
use crate::ids::{EventHash, SiteId};
use crate::packs::Content;
use crate::people::sign_in::StationBudget;
use crate::rpc::wire::Nothing;
use crate::sticks::Mounting;
use crate::storage::{OwnCentre, Setting, Store, StoreKey};

/// One installation, open.
#[derive(Debug)]
pub(crate) struct Site {
    pub(crate) folder: Folder,
    pub(crate) host: Host,
    pub(crate) store: Store,
    pub(crate) kind: SiteKind,
    pub(crate) language: String,
    pub(crate) keys: Keys,
    /// Parsed content of the packs that were asked for last.
    pub(crate) content: RefCell<Vec<Arc<Content>>>,
    /// Sticks that did not keep what was written, until they are taken out.
    pub(crate) defective: BTreeSet<Mounting>,
    /// What staff looked at lately, so that it is noted once.
    pub(crate) looks: Looks,
    pub(crate) key: HeldKey,
    pub(crate) budget: StationBudget,
    /// Who sits at a final here, and how often its codes were typed wrong.
    pub(crate) invigilation: Invigilation,
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
        let before = Before::look(&folder);
        let store = Store::open(&folder.store(), key)?;
        if folder.was_left_running() && !store.is_whole()? {
            return Err(StoreError::Damaged.into());
        }
        let mut site = Self::with_store(folder, host, store, key)?;
        site.rebuild_if_due()?;
        site.look_for_copies(before)?;
        Ok(site)
    }

    /// Opens a store that was put back, in a new epoch.
    pub(crate) fn open_restored(folder: Folder, host: Host, key: &StoreKey) -> Result<Self> {
        let store = Store::open(&folder.store(), key)?;
        let mut site = Self::with_store(folder, host, store, key)?;
        site.rebuild_if_due()?;
        if let Some(machine) = site.host.machine.map(hex::encode) {
            site.note(|write| write.set(Setting::Machine, &machine))?;
        }
        site.open_epoch(Why::Restored)?;
        Ok(site)
    }

    fn with_store(folder: Folder, host: Host, store: Store, key: &StoreKey) -> Result<Self> {
        let own = store.own_site()?.ok_or(StoreError::NoSite)?;
        let kind = kind_from(&own.kind)?;
        swap::suit(&store, &host, &kind)?;
        let keys = Keys::of(&own, &store.former_identities()?)?;
        let tip = tip_of(&store, keys.journal)?;
        let boot = u32::from_be_bytes(host.draw());
        folder.mark_running()?;
        Ok(Self {
            kind,
            key: HeldKey::of(key),
            budget: StationBudget::default(),
            invigilation: Invigilation::default(),
            language: own.language,
            folder,
            host,
            store,
            keys,
            content: RefCell::default(),
            defective: BTreeSet::new(),
            looks: Looks::default(),
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

    /// The time of the last entry that was written here, milliseconds.
    pub(crate) fn last_millis(&self) -> u64 {
        self.tip.wall_millis
    }

    /// Wall clock now, never below zero.
    pub(crate) fn now_millis(&self) -> u64 {
        self.host.clock.wall_millis().max(0) as u64
    }

    /// Reads the keys from the store again, after they were changed there.
    pub(crate) fn read_keys_anew(&mut self) -> Result<()> {
        let own = self.store.own_site()?.ok_or(StoreError::NoSite)?;
        self.keys = Keys::of(&own, &self.store.former_identities()?)?;
        Ok(())
    }

    /// This site, as far as a merge needs to know it.
    pub(crate) fn holder(&self) -> Holder {
        Holder {
            site: self.id(),
            kind: self.kind.clone(),
        }
    }

    /// The own journal.
    pub(crate) fn journal(&self) -> crate::ids::JournalId {
        self.keys.journal
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
        // Without a head the next start cannot tell that the store was set back; nothing else is lost.
        let _ = self.note_head();
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
