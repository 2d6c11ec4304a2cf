//! Whether the computers of a classroom are level: who lacks something that this one holds.

use crate::error::Result;
use crate::events::kinds;
use crate::ids::SiteId;
use crate::site::Site;

/// So many of the last entries are looked at; older ones on no stick only make it "at least".
const ENTRIES_LOOKED_AT: u64 = 2000;

/// Entries of this site that are on no stick yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotOnStick {
    pub(crate) entries: u32,
    /// True if older ones, which were not counted, are on no stick either.
    pub(crate) at_least: bool,
}

/// How the computers of a classroom stand to each other.
#[derive(Debug, Default)]
pub(super) struct Level {
    /// Other computers of the classroom that were heard of lately; none where nobody is known yet.
    pub(super) others: u32,
    /// Those of them that lack learners' work which is here, by name.
    pub(super) behind: Vec<String>,
}

impl Site {
    /// How far the other sites of the classroom are.
    pub(super) fn level(&self) -> Result<Level> {
        let Some(classroom) = self.centre()?.classroom else {
            return Ok(Level::default());
        };
        let known = self.known()?;
        let mut level = Level::default();
        for party in self.site_parties(&known, classroom, false)? {
            let Some(site) = party.site else { continue };
            level.others += 1;
            let mut lacks = false;
            for journal in self.store.journals()? {
                for span in self.lacking(journal.journal, &[&party])? {
                    lacks |= self.is_about_learning(journal.site, site, &span)?;
                }
            }
            if lacks {
                level
                    .behind
                    .push(self.store.site_name(site)?.unwrap_or_default());
            }
        }
        level.behind.sort();
        Ok(level)
    }

    /// Entries of this site that are on no stick yet; what happens in the house does not count,
    /// or a look at the class would already be one.
    pub(crate) fn not_on_stick(&self) -> Result<NotOnStick> {
        let journal = self.keys.journal;
        let through = self.store.on_stick_through(journal)?;
        let last = self.last_seq();
        let looked_at = through.max(last.saturating_sub(ENTRIES_LOOKED_AT));
        let counts = self.store.count_kinds(journal, looked_at + 1, last)?;
        let about_learning = counts
            .into_iter()
            .filter(|(kind, _)| !kinds::is_of_the_house(*kind));
        Ok(NotOnStick {
            entries: about_learning.map(|(_, count)| count).sum(),
            at_least: looked_at > through,
        })
    }

    /// True if a stretch holds more than what happens in the house.
    fn is_about_learning(
        &self,
        writer: SiteId,
        lacks: SiteId,
        span: &crate::storage::Span,
    ) -> Result<bool> {
        if writer == lacks {
            // It wrote this itself; what it lost of it, others give it back.
            return Ok(false);
        }
        let kinds = self
            .store
            .kinds_between(span.journal, span.first, span.last)?;
        Ok(kinds.into_iter().any(|kind| !kinds::is_of_the_house(kind)))
    }
}
