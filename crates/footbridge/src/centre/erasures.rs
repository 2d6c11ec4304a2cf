//! Erasing a person: what will go, and which sites have had the order.

use std::collections::BTreeMap;

use crate::approvals::commands::{ErasureView, Holding};
use crate::approvals::{Content, Fact};
use crate::error::{OrNotFound, Result};
use crate::events::kinds;
use crate::ids::{JournalId, PersonId};
use crate::site::Site;
use crate::time::rfc3339;

impl Site {
    /// What two accounts agree on when a person is erased.
    pub(super) fn erasure_of(&self, person: PersonId) -> Result<Content> {
        let person = self.store.main_person(person)?;
        let row = self.store.person(person)?.or_not_found("learner")?;
        let mut facts = vec![(Fact::Name, row.name.clone().unwrap_or_default())];
        if let Some(name) = row
            .classroom
            .map(|id| self.classroom_name(id))
            .transpose()?
            .flatten()
        {
            facts.push((Fact::Classroom, name));
        }
        let count = |count: usize| count.to_string();
        facts.push((Fact::Sessions, count(self.store.sessions(person)?.len())));
        facts.push((Fact::Attempts, count(self.store.attempts(person)?.len())));
        Ok(Content {
            holding: Holding::Erasure,
            person: Some(person),
            facts,
            rest: Vec::new(),
        })
    }

    /// Erasures that were ordered here, latest first. A site has had an order when it holds the
    /// entry of it: whoever reads our journal from a stick has read the receipt beside it.
    pub(crate) fn erasures_ordered(&self) -> Result<Vec<ErasureView>> {
        // One order for all records of a person is one transaction and so one moment.
        let mut orders: BTreeMap<u64, (JournalId, u64)> = BTreeMap::new();
        for hash in self.store.all_of_kind(kinds::PERSON_ERASED.number)? {
            if let Some(event) = self.store.event(hash)? {
                let header = event.header;
                orders.insert(header.wall_millis, (header.journal, header.seq));
            }
        }
        let mut views = Vec::new();
        for (at, (journal, seq)) in orders.into_iter().rev() {
            views.push(self.erasure_view(at, journal, seq)?);
        }
        Ok(views)
    }

    fn erasure_view(&self, at: u64, journal: JournalId, seq: u64) -> Result<ErasureView> {
        let revoked = self.store.revoked_sites()?;
        let mut view = ErasureView {
            at: rfc3339(at),
            confirmed: 0,
            waiting: Vec::new(),
        };
        for admitted in self.store.admitted_sites()? {
            if revoked.iter().any(|(site, _)| *site == admitted.site) {
                continue;
            }
            let holds = self.store.vector_of(admitted.site)?;
            if holds
                .iter()
                .any(|tip| tip.journal == journal && tip.seq >= seq)
            {
                view.confirmed += 1;
            } else {
                let name = self.store.site_name(admitted.site)?;
                view.waiting.push(name.unwrap_or_default());
            }
        }
        view.waiting.sort();
        Ok(view)
    }
}
