//! Learners as the coordinator sees them: how the unit stands, where it was written, when it arrived.

use super::commands::{AttemptRow, LearnerRow, LearnerView, Overview};
use crate::assessment::commands::Way;
use crate::assessment::first_result;
use crate::error::{OrNotFound, Result};
use crate::ids::{JournalId, PersonId};
use crate::learning::standing;
use crate::packs::text_in;
use crate::site::Site;
use crate::storage::{self, PersonRow};
use crate::time::rfc3339;

/// Digits of a journal's id that people can tell apart.
const SHORT: usize = 8;

impl Site {
    /// The first page: what has come in, and every learner.
    pub(super) fn overview(&self) -> Result<Overview> {
        let people = self.store.learners()?;
        let rows = people
            .iter()
            .map(|row| self.learner_row(row))
            .collect::<Result<Vec<_>>>()?;
        let mut units_count = 0;
        for person in &people {
            units_count += u32::from(self.unit_counts(person.person)?);
        }
        let (bundles, last_bundle) = self.store.taken_bundles()?;
        Ok(Overview {
            learners: people.len() as u32,
            units_count,
            sites: self.store.admitted_sites()?.len() as u32,
            asking: self.store.asking_sites()?.len() as u32,
            bundles,
            last_bundle: last_bundle.map(rfc3339),
            rows,
        })
    }

    fn learner_row(&self, row: &PersonRow) -> Result<LearnerRow> {
        let latest = self.store.attempts(row.person)?.into_iter().next();
        let (site, arrived) = match &latest {
            Some(attempt) => self.origin(attempt)?,
            None => (None, None),
        };
        Ok(LearnerRow {
            person: row.person.to_string(),
            name: row.name.clone().unwrap_or_default(),
            classroom: self.classroom_of(row)?,
            standing: standing(self, row.person)?,
            site,
            arrived,
        })
    }

    /// For people; where the version is not installed, the unit's id has to do.
    pub(crate) fn unit_code(&self, row: &storage::AttemptRow) -> Result<String> {
        if self.store.pack_version(&row.pack, row.version)?.is_none() {
            return Ok(row.unit.clone());
        }
        let content = self.content_version(&row.pack, row.version)?;
        let course = &content.course;
        let code = course.unit(&row.unit).map(|unit| unit.code.as_str());
        let title = course
            .final_called(&row.unit)
            .map(|assessment| text_in(&assessment.title, &self.language));
        Ok(code.or(title).unwrap_or(&row.unit).to_owned())
    }

    fn unit_counts(&self, person: PersonId) -> Result<bool> {
        let attempts = self.store.attempts(person)?;
        for attempt in attempts.into_iter().filter(|row| !row.is_final) {
            if first_result(self, &attempt)?.counts {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// A learner's page: attempts and sessions, latest first.
    pub(super) fn learner_view(&self, person: PersonId) -> Result<LearnerView> {
        let row = self.store.person(person)?.or_not_found("learner")?;
        let attempts = self.store.attempts(person)?;
        let sessions = self.store.sessions(person)?;
        Ok(LearnerView {
            name: row.name.clone().unwrap_or_default(),
            classroom: self.classroom_of(&row)?,
            standing: standing(self, person)?,
            attempts: attempts
                .iter()
                .map(|one| self.attempt_row(one))
                .collect::<Result<_>>()?,
            sessions: sessions
                .iter()
                .map(|one| self.session_view(one))
                .collect::<Result<_>>()?,
        })
    }

    fn attempt_row(&self, row: &storage::AttemptRow) -> Result<AttemptRow> {
        let result = first_result(self, row)?;
        let (site, arrived) = self.origin(row)?;
        Ok(AttemptRow {
            unit: self.unit_code(row)?,
            at: rfc3339(row.started_millis),
            way: Way::of(row.way),
            right: result.right,
            count: result.count,
            answered: result.answered,
            unit_counts: result.counts,
            site,
            entry: entry_name(row.journal, row.seq),
            arrived,
        })
    }

    /// Where an attempt was written, and when the centre took it in.
    pub(crate) fn origin(
        &self,
        row: &storage::AttemptRow,
    ) -> Result<(Option<String>, Option<String>)> {
        let journal = self.store.journal(row.journal)?;
        let site = journal
            .map(|journal| self.store.site_name(journal.site))
            .transpose()?
            .flatten();
        Ok((site, self.store.arrived(row.journal, row.seq)?.map(rfc3339)))
    }

    fn classroom_of(&self, row: &PersonRow) -> Result<Option<String>> {
        let name = row
            .classroom
            .map(|classroom| self.classroom_name(classroom))
            .transpose()?;
        Ok(name.flatten())
    }
}

/// Short name of a journal and the number of its entry.
fn entry_name(journal: JournalId, seq: u64) -> String {
    format!("{}/{seq}", &journal.to_string()[..SHORT])
}
