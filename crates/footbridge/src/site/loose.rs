//! Taking in a learner's record: entries that stand outside their chains, because the rest of
//! those journals is about others and never comes here.

use std::collections::BTreeSet;

use super::fold::fold;
use super::merge::is_erased;
use super::{Holder, Merged, Site};
use crate::error::Result;
use crate::events::Event;
use crate::storage::{Inserted, Write};

impl Site {
    /// Merges entries of a record that the centre vouches for, inside one transaction.
    ///
    /// They count at once, and are no part of any tip: should the journal itself come, they are
    /// found in their places. Entries about erased people are left out.
    pub(crate) fn merge_loose(
        write: &Write<'_>,
        holder: &Holder,
        events: &[Event],
    ) -> Result<Merged> {
        let mut merged = Merged::default();
        let mut subjects = BTreeSet::new();
        for event in events {
            if is_erased(write, event)? {
                continue;
            }
            match write.insert_event(event, false)? {
                Inserted::New => merged.new += 1,
                Inserted::Known => {
                    merged.known += 1;
                    write.insert_body(event)?;
                }
            }
            if !write.is_folded(event.hash)? {
                write.insert_loose(event.hash)?;
            }
            let header = &event.header;
            subjects.insert((header.journal, header.scope, header.subject));
        }
        // An introduction may give a meaning to what has been here before.
        for (journal, scope, subject) in subjects {
            for event in write.said_of(journal, scope, subject)? {
                fold(write, &event, holder.site)?;
            }
        }
        Ok(merged)
    }
}
