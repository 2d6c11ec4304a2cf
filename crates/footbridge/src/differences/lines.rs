//! Lines about joined records, journals, clocks and files.

use super::commands::Difference;
use crate::error::Result;
use crate::events::kinds;
use crate::exchange::statement::copied_sites;
use crate::people::same::{joined_pairs, owner_of};
use crate::site::{Site, Why};
use crate::time::rfc3339;

impl Site {
    /// Records that count as one person.
    pub(super) fn joined_lines(&self) -> Result<Vec<Difference>> {
        let kind = kinds::PERSON_SAME_AS.number;
        let mut lines = Vec::new();
        for (first, second) in joined_pairs(&self.store)? {
            let winner = self.store.register_winner(kind, &owner_of(first, second))?;
            let Some(said) = winner else { continue };
            let said = self.entry(said)?;
            let (by, site) = self.writer_of(&said)?;
            lines.push(Difference::Joined {
                first: first.to_string(),
                first_name: self.name_on_record(first)?,
                second: second.to_string(),
                second_name: self.name_on_record(second)?,
                by,
                site,
                at: rfc3339(said.header.wall_millis),
            });
        }
        Ok(lines)
    }

    /// Forks, copies, new epochs, gaps, clocks.
    pub(super) fn journal_lines(&self) -> Result<Vec<Difference>> {
        let mut lines = Vec::new();
        for journal in self.store.forked_journals()? {
            let epoch = self.store.journal(journal)?.map_or(0, |row| row.epoch);
            let ends = self.store.tips(journal)?;
            lines.push(Difference::Fork {
                site: self.name_of_writer(journal)?,
                epoch,
                ends: ends.iter().map(|tip| tip.seq as u32).collect(),
            });
        }
        for site in copied_sites(self)? {
            lines.push(Difference::CopiedSite {
                site: self.store.site_name(site)?,
            });
        }
        for row in self.store.epochs()? {
            if let Some(reason) = row.reason.filter(|why| why != Why::Admitted.name()) {
                lines.push(Difference::NewEpoch {
                    site: self.store.site_name(row.site)?,
                    epoch: row.epoch,
                    reason,
                    at: rfc3339(row.wall_millis),
                });
            }
        }
        for row in self.store.journals()? {
            for (first, last) in self.gaps_of(row.journal)? {
                lines.push(Difference::Gap {
                    site: self.store.site_name(row.site)?,
                    epoch: row.epoch,
                    first: first as u32,
                    last: last as u32,
                });
            }
        }
        for doubt in self.store.clock_doubts()? {
            lines.push(Difference::ClockDoubt {
                site: self.store.site_name(doubt.site)?,
                ahead: doubt.ahead,
                said: rfc3339(doubt.said_millis),
                taken: rfc3339(doubt.taken_millis),
            });
        }
        Ok(lines)
    }

    /// Files that were refused, bundles that were put aside.
    pub(super) fn file_lines(&self) -> Result<Vec<Difference>> {
        let mut lines = Vec::new();
        for row in self.store.refused_files()? {
            lines.push(Difference::Refused {
                file: row.file,
                code: row.code,
                since: rfc3339(row.since_millis),
                last: rfc3339(row.last_millis),
            });
        }
        for row in self.store.quarantined_bundles()? {
            lines.push(Difference::PutAside {
                site: self.store.site_name(row.site)?,
                events: row.events as u32,
                since: rfc3339(row.since_millis),
            });
        }
        Ok(lines)
    }
}
