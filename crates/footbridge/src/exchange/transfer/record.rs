//! A learner's record: everything that was said of them, and nothing that was said of others.

use std::collections::BTreeSet;

use crate::desk::commands::SiteKind;
use crate::error::Result;
use crate::events::{Event, Payload, kinds};
use crate::ids::{JournalId, PersonId, SiteId};
use crate::people::events::PersonSameAs;
use crate::site::{SCOPES, Site, may_hold};

impl Site {
    /// Entries about a person in the journals of all sites but some, as far as sites of a kind
    /// may hold them; in the order of all journals.
    pub(super) fn record_of(
        &self,
        person: PersonId,
        kind: &SiteKind,
        without: &BTreeSet<SiteId>,
    ) -> Result<Vec<Event>> {
        let records = self.store.records_of(person)?;
        let mut events = Vec::new();
        for journal in self.journals_that_know(&records, without)? {
            for scope in SCOPES.into_iter().filter(|scope| may_hold(kind, *scope)) {
                for record in &records {
                    for subject in self.store.pseudonyms(journal, scope, *record)? {
                        events.extend(self.store.said_of(journal, scope, subject)?);
                    }
                }
            }
        }
        events.retain(|event| names_nobody_else(event, &records));
        events.sort_by_key(|event| (event.order(), event.hash));
        Ok(events)
    }

    fn journals_that_know(
        &self,
        records: &[PersonId],
        without: &BTreeSet<SiteId>,
    ) -> Result<BTreeSet<JournalId>> {
        let mut journals = BTreeSet::new();
        for record in records {
            journals.extend(self.store.journals_that_introduced(*record)?);
        }
        for journal in self.store.journals()? {
            if without.contains(&journal.site) {
                journals.remove(&journal.journal);
            }
        }
        Ok(journals)
    }
}

/// What says that two records are one names both; it goes along only if both are the learner's.
fn names_nobody_else(event: &Event, records: &[PersonId]) -> bool {
    if event.header.kind != kinds::PERSON_SAME_AS.number {
        return true;
    }
    let body = event.body.as_ref();
    let said = body.and_then(|body| PersonSameAs::from_bytes(&body.payload));
    said.is_some_and(|said| records.contains(&said.other))
}
