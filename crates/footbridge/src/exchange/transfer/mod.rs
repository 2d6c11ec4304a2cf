//! A learner moves to another classroom, with everything they did, and with nobody else's data.
//!
//! The centre says where they belong. The classroom's own journals are there already; what the
//! learner did elsewhere follows in a file of the centre, which its statement lists until every
//! computer of the classroom has said that it holds the record.

pub(crate) mod events;
mod file;
mod give;
mod record;
mod take;

pub(super) use give::{give, stated_files};
pub(super) use take::{carry_on, take};

use std::collections::BTreeSet;

use crate::desk::commands::SiteKind;
use crate::error::{OrNotFound, PeopleError, Result};
use crate::events::kinds;
use crate::ids::{CentreId, ClassroomId, PersonId};
use crate::people::date::written;
use crate::people::events::LearnerEnrolled;
use crate::site::Site;

/// What the name of such a file ends with.
pub(super) const ENDING: &str = ".fbtransfer";

/// Where files of a centre lie on a stick.
fn folder(centre: CentreId) -> String {
    format!("centres/{centre}/files")
}

impl Site {
    /// The centre moves a learner to one of its classrooms. Moving them back is the way to undo it.
    pub(crate) fn move_learner(
        &mut self,
        by: PersonId,
        person: PersonId,
        classroom: ClassroomId,
    ) -> Result<()> {
        let person = self.store.main_person(person)?;
        let row = self.store.person(person)?.or_not_found("learner")?;
        self.store.card_of(person)?.or_not_found("learner")?;
        let classrooms = self.store.classrooms()?;
        let found = classrooms.into_iter().find(|(id, _)| *id == classroom);
        let (_, called) = found.or_not_found("classroom")?;
        if row.classroom == Some(classroom) && !self.is_claimed(person, classroom)? {
            return Err(PeopleError::ThereAlready.into());
        }
        let kind = kinds::LEARNER_ENROLLED.number;
        let enrolled = LearnerEnrolled {
            classroom,
            called: Some(called),
            since: Some(written(self.today())),
            supersedes: self.store.register_open(kind, &person.0)?,
        };
        self.transact(Some(by), |tx| tx.append(Some(person), &enrolled).map(drop))
    }

    /// True if only a site says that a learner of others is in its classroom: then the centre
    /// may say so too.
    fn is_claimed(&self, person: PersonId, classroom: ClassroomId) -> Result<bool> {
        if self.moved_by_us(person)? {
            return Ok(false);
        }
        let known = self.known()?;
        let mut sites: BTreeSet<_> = known.all_of(classroom).map(|known| known.site).collect();
        sites.insert(self.id());
        let elsewhere = self.record_of(person, &SiteKind::Centre, &sites)?;
        Ok(!elsewhere.is_empty())
    }

    /// True if the centre itself said where a learner belongs now.
    fn moved_by_us(&self, person: PersonId) -> Result<bool> {
        let kind = kinds::LEARNER_ENROLLED.number;
        let winner = self.store.register_winner(kind, &person.0)?;
        let said = winner.map(|hash| self.store.event(hash)).transpose()?;
        let Some(said) = said.flatten() else {
            return Ok(false);
        };
        let journal = self.store.journal(said.header.journal)?;
        Ok(journal.is_some_and(|journal| journal.site == self.id()))
    }
}
