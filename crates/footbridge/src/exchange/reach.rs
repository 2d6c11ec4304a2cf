//! How far something that staff said has come: to which other computers of the classroom.

use std::collections::BTreeMap;

use super::commands::Reach;
use crate::classes::commands::OtherComputer;
use crate::error::Result;
use crate::ids::{EventHash, JournalId};
use crate::site::Site;
use crate::time::rfc3339;

impl Site {
    /// Which other computers of the classroom have these entries, by what they last said
    /// themselves. One that stands beyond its own last word may have more by now, never less.
    pub(crate) fn reach_of(&self, entries: &[EventHash]) -> Result<Reach> {
        let mut reach = Reach {
            have: 0,
            waiting: 0,
            names: Vec::new(),
        };
        let Some(classroom) = self.centre()?.classroom else {
            return Ok(reach);
        };
        let needed = self.last_of_each_journal(entries)?;
        let known = self.known()?;
        for party in self.site_parties(&known, classroom, false)? {
            let Some(site) = party.site else { continue };
            let mut has_all = true;
            for (journal, seq) in &needed {
                has_all &= self.writer(*journal)? == Some(site) || party.reaches(*journal, *seq);
            }
            if has_all {
                reach.have += 1;
            } else {
                reach.waiting += 1;
                reach.names.extend(self.store.site_name(site)?);
            }
        }
        reach.names.sort();
        Ok(reach)
    }

    /// The other computers of the classroom, and what their newest word here is from, by name.
    pub(crate) fn other_computers(&self) -> Result<Vec<OtherComputer>> {
        let Some(classroom) = self.centre()?.classroom else {
            return Ok(Vec::new());
        };
        let mut others = Vec::new();
        for peer in self.known()?.served(classroom) {
            if peer.site == self.id() {
                continue;
            }
            let heard = self.store.heard(peer.site)?;
            let said = heard.map_or(0, |heard| heard.said_millis);
            others.push(OtherComputer {
                name: self.store.site_name(peer.site)?,
                at: (said > 0).then(|| rfc3339(said)),
            });
        }
        others.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(others)
    }

    fn last_of_each_journal(&self, entries: &[EventHash]) -> Result<BTreeMap<JournalId, u64>> {
        let mut last = BTreeMap::new();
        for entry in entries {
            if let Some(event) = self.store.event(*entry)? {
                let at = last.entry(event.header.journal).or_insert(0);
                *at = event.header.seq.max(*at);
            }
        }
        Ok(last)
    }

    fn writer(&self, journal: JournalId) -> Result<Option<crate::ids::SiteId>> {
        Ok(self.store.journal(journal)?.map(|row| row.site))
    }
}
