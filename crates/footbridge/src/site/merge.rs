//! Taking in events of other journals: set union, in any order, any number of times.

use super::Site;
use super::fold::fold;
use crate::error::Result;
use crate::events::{Event, Seal};
use crate::ids::{EventHash, SiteId};
use crate::storage::{Inserted, JournalRow, Write};

/// What a merge changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Merged {
    /// Events that are new here.
    pub(crate) new: u64,
    /// Events that were here already.
    pub(crate) known: u64,
}

impl Site {
    /// Merges checked events of one journal, inside one transaction.
    ///
    /// `own` is the site that merges. Events beyond a gap are kept and wait; they fold when the gap closes.
    pub(crate) fn merge_into(
        write: &Write<'_>,
        own: SiteId,
        journal: &JournalRow,
        events: &[Event],
        seals: &[Seal],
    ) -> Result<Merged> {
        write.insert_journal(journal)?;
        let mut merged = Merged::default();
        let mut new = Vec::new();
        for event in events {
            match write.insert_event(event)? {
                Inserted::New => new.push(event.header.previous),
                Inserted::Known => merged.known += 1,
            }
        }
        for seal in seals {
            write.insert_seal(seal)?;
        }
        // A stretch may begin with what is folded already, so each new event asks for itself.
        for previous in &new {
            fold_from(write, own, *previous)?;
        }
        merged.new = new.len() as u64;
        Ok(merged)
    }
}

/// Folds everything that has waited for `previous`, and what waited for that in turn.
fn fold_from(write: &Write<'_>, own: SiteId, previous: EventHash) -> Result<()> {
    if previous != EventHash::NONE && !write.is_folded(previous)? {
        return Ok(());
    }
    let mut ready = write.waiting_for(previous)?;
    while let Some(event) = ready.pop() {
        fold(write, &event, own)?;
        write.mark_folded(event.hash)?;
        ready.extend(write.waiting_for(event.hash)?);
    }
    Ok(())
}
