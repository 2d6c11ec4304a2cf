//! Walking the journals: chains, commitments, seals; and the projections folded anew.

use footbridge_signing::PublicKey;

use super::Site;
use super::commands::JournalVerified;
use super::fold::fold;
use crate::error::{OrNotFound, Result, StoreError};
use crate::events::{Event, chain};
use crate::ids::{JournalId, SiteId};
use crate::storage::{JournalRow, PROJECTIONS, Store};

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
        for journal in &journals {
            found.events += self.walk(journal)?;
            found.seals += self.check_seals(journal)?;
        }
        self.compare_with(&rebuilt(&self.store, self.id())?)?;
        Ok(found)
    }

    fn walk(&self, journal: &JournalRow) -> Result<u32> {
        let through = self.store.tip(journal.journal)?.map_or(0, |(seq, _)| seq);
        let events = self.store.stretch(journal.journal, 1, through)?;
        let whole =
            chain::follows(&events).is_ok() && events.iter().all(|event| self.event_holds(event));
        if whole {
            Ok(events.len() as u32)
        } else {
            Err(broken(journal.journal, through))
        }
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
            write.insert_event(&event)?;
            fold(write, &event, own)?;
            write.mark_folded(event.hash)?;
        }
        Ok(())
    })?;
    Ok(memory)
}

fn broken(journal: JournalId, seq: u64) -> crate::error::Error {
    StoreError::JournalBroken {
        at: format!("{journal}/{seq}"),
    }
    .into()
}
