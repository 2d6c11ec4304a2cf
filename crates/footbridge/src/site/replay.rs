//! Walking the journals: chains, commitments, seals; and the projections folded anew.

use std::collections::BTreeSet;

use footbridge_signing::PublicKey;

use super::Site;
use super::commands::JournalVerified;
use super::fold::{fold, fold_who};
use crate::error::{OrNotFound, Result, StoreError};
use crate::events::{Event, chain, kinds};
use crate::ids::{JournalId, SiteId};
use crate::storage::{JournalRow, PROJECTIONS, Setting, Store, Write};

impl Site {
    /// Walks every journal, then compares every projection with its rebuild.
    pub(crate) fn verify_journals(&self) -> Result<JournalVerified> {
        let journals = self.store.journals()?;
        let mut found = JournalVerified {
            journals: journals.len() as u32,
            events: 0,
            seals: 0,
            tables: PROJECTIONS.len() as u32,
        };
        for event in self.store.loose_events()? {
            if !self.event_holds(&event) {
                return Err(broken(event.header.journal, event.header.seq));
            }
            found.events += 1;
        }
        for journal in &journals {
            found.events += self.walk(journal)?;
            found.seals += self.check_seals(journal)?;
        }
        self.compare_with(&rebuilt(&self.store, self.id())?)?;
        Ok(found)
    }

    /// Walks the chain to each tip; what two branches share is counted once.
    fn walk(&self, journal: &JournalRow) -> Result<u32> {
        let mut seen = BTreeSet::new();
        for tip in self.store.tips(journal.journal)? {
            let events = self.store.chain_to(journal.journal, tip.head, 1)?;
            let whole = events.first().is_some_and(|first| first.header.seq == 1)
                && chain::follows(&events).is_ok()
                && events.iter().all(|event| self.event_holds(event));
            if !whole {
                return Err(broken(journal.journal, tip.seq));
            }
            seen.extend(events.iter().map(|event| event.hash));
        }
        Ok(seen.len() as u32)
    }

    fn event_holds(&self, event: &Event) -> bool {
        event
            .body
            .as_ref()
            .is_none_or(|body| body.commitment() == event.header.commitment)
    }

    fn check_seals(&self, journal: &JournalRow) -> Result<u32> {
        let key = PublicKey::from_bytes(&journal.key)?;
        let seals = self.store.seals(journal.journal)?;
        for seal in &seals {
            let stands = self
                .store
                .event(seal.head)?
                .is_some_and(|e| e.header.seq == seal.seq);
            if !stands || !seal.holds(&key) {
                return Err(broken(journal.journal, seal.seq));
            }
        }
        Ok(seals.len() as u32)
    }

    fn compare_with(&self, rebuilt: &Store) -> Result<()> {
        for table in PROJECTIONS {
            if self.store.projection(table)? != rebuilt.projection(table)? {
                return Err(StoreError::RebuildDiffers {
                    table: (*table).into(),
                }
                .into());
            }
        }
        Ok(())
    }
}

/// A store in memory with the same events, folded in the order of all journals.
pub(crate) fn rebuilt(live: &Store, own: SiteId) -> Result<Store> {
    let memory = Store::in_memory()?;
    memory.write(|write| {
        for journal in live.journals()? {
            write.insert_journal(&journal)?;
        }
        for hash in live.all_in_order()? {
            let event = live.event(hash)?.or_not_found("event")?;
            write.insert_event(&event, true)?;
        }
        rebuild(write, own)
    })?;
    Ok(memory)
}

/// Folds all projections anew, in place, inside one transaction.
pub(crate) fn rebuild(write: &Write<'_>, own: SiteId) -> Result<()> {
    write.clear_projections()?;
    fold_who_is_who(write, own)?;
    for hash in write.all_in_order()? {
        let event = write.event(hash)?.or_not_found("event")?;
        fold(write, &event, own)?;
    }
    write.unset(Setting::Rebuild)
}

/// Which records are of one person must be known before anything is folded under a record.
fn fold_who_is_who(write: &Write<'_>, own: SiteId) -> Result<()> {
    let same = write.all_of_kind(kinds::PERSON_SAME_AS.number)?;
    if same.is_empty() {
        return Ok(());
    }
    let introduced = write.all_of_kind(kinds::PERSON_INTRODUCED.number)?;
    for hash in introduced.into_iter().chain(same) {
        let event = write.event(hash)?.or_not_found("event")?;
        fold_who(write, &event, own)?;
    }
    Ok(())
}

/// Asks for all projections to be folded anew before the transaction ends.
pub(crate) fn fold_anew_soon(write: &Write<'_>) -> Result<()> {
    write.set(Setting::Rebuild, "yes")
}

/// Does what [`fold_anew_soon`] asked for: the last step of every transaction that folds.
pub(crate) fn fold_anew_if_asked(write: &Write<'_>, own: SiteId) -> Result<()> {
    if write.setting(Setting::Rebuild)?.is_some() {
        rebuild(write, own)?;
    }
    Ok(())
}

impl Site {
    /// Folds the projections anew if the program that had this store last says so.
    pub(super) fn rebuild_if_due(&mut self) -> Result<()> {
        if self.store.setting(Setting::Rebuild)?.is_none() {
            return Ok(());
        }
        let own = self.id();
        self.note(|write| rebuild(write, own))
    }
}

fn broken(journal: JournalId, seq: u64) -> crate::error::Error {
    StoreError::JournalBroken {
        at: format!("{journal}/{seq}"),
    }
    .into()
}
