//! Leaving the class and discharge from prison. Who left cannot sign in; nothing of theirs is
//! deleted, and both can be taken back.

use super::commands::{LearnerState, LeavingReason};
use super::date::{checked_day, written};
use crate::error::{OrNotFound, Result};
use crate::events::{Payload, payload};
use crate::ids::{EventHash, PersonId};
use crate::site::{Folding, Site};
use crate::storage::PersonRow;

payload! {
    /// A learner left the class; without a reason, they are in it again.
    LearnerLeft is LEARNER_LEFT {
        reason: Option<String>,
        /// The day, `2026-11-22`.
        on: Option<String>,
        supersedes: Vec<EventHash>,
    }
    /// A learner was discharged from prison; without a day, they were not.
    LearnerDischarged is LEARNER_DISCHARGED {
        /// The day, `2026-11-22`.
        on: Option<String>,
        supersedes: Vec<EventHash>,
    }
}

pub(crate) fn fold_left(folding: &Folding<'_>, payload: LearnerLeft) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    folding.register(&person.0, &payload.supersedes, |value: LearnerLeft| {
        let (reason, on) = (value.reason.as_deref(), value.on.as_deref());
        folding.write.set_person_left(person, reason, on)
    })
}

pub(crate) fn fold_discharged(folding: &Folding<'_>, payload: LearnerDischarged) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    folding.register(
        &person.0,
        &payload.supersedes,
        |value: LearnerDischarged| {
            folding
                .write
                .set_person_discharged(person, value.on.as_deref())
        },
    )
}

/// How reasons stand in the journal.
fn reason_name(reason: LeavingReason) -> &'static str {
    match reason {
        LeavingReason::Finished => "finished",
        LeavingReason::Moved => "moved",
        LeavingReason::OwnChoice => "own-choice",
        LeavingReason::Removed => "removed",
        LeavingReason::Other => "other",
    }
}

/// Reads what [`reason_name`] wrote; what another program wrote is some other reason.
fn reason_from(name: &str) -> LeavingReason {
    [
        LeavingReason::Finished,
        LeavingReason::Moved,
        LeavingReason::OwnChoice,
        LeavingReason::Removed,
    ]
    .into_iter()
    .find(|reason| reason_name(*reason) == name)
    .unwrap_or(LeavingReason::Other)
}

/// Whether a learner is in the class.
pub(crate) fn state_of(row: &PersonRow) -> LearnerState {
    match &row.discharged_on {
        Some(on) => discharged_state(Some(on.clone())),
        None => left_state(row.left_reason.as_deref(), row.left_on.clone()),
    }
}

/// What it says about leaving the class alone.
pub(crate) fn left_state(reason: Option<&str>, on: Option<String>) -> LearnerState {
    match reason.map(reason_from) {
        Some(reason) => LearnerState::Left { reason, on },
        None => LearnerState::Here,
    }
}

/// What it says about discharge alone.
pub(crate) fn discharged_state(on: Option<String>) -> LearnerState {
    on.map_or(LearnerState::Here, |on| LearnerState::Discharged { on })
}

impl Site {
    /// True for a learner who left the class or was discharged.
    pub(crate) fn has_left(&self, person: PersonId) -> Result<bool> {
        let row = self.store.person(self.store.main_person(person)?)?;
        Ok(row.is_some_and(|row| row.has_left()))
    }

    /// A learner leaves the class.
    pub(crate) fn leave(
        &mut self,
        by: PersonId,
        person: PersonId,
        reason: LeavingReason,
        on: &str,
    ) -> Result<()> {
        let on = checked_day(on, self.today())?;
        self.say_left(by, person, Some(reason_name(reason)), Some(written(on)))
    }

    /// A learner who left is in the class again.
    pub(crate) fn come_back(&mut self, by: PersonId, person: PersonId) -> Result<()> {
        self.say_left(by, person, None, None)
    }

    /// A learner is discharged from prison.
    pub(crate) fn discharge(&mut self, by: PersonId, person: PersonId, on: &str) -> Result<()> {
        let on = checked_day(on, self.today())?;
        self.say_discharged(by, person, Some(written(on)))
    }

    /// A discharge is taken back; who had left the class before has still left it.
    pub(crate) fn undo_discharge(&mut self, by: PersonId, person: PersonId) -> Result<()> {
        self.say_discharged(by, person, None)
    }

    /// The record of a learner, by its main id.
    pub(crate) fn known_learner(&self, person: PersonId) -> Result<PersonRow> {
        let main = self.store.main_person(person)?;
        self.store.card_of(main)?.or_not_found("learner")?;
        self.store.person(main)?.or_not_found("learner")
    }

    fn say_left(
        &mut self,
        by: PersonId,
        person: PersonId,
        reason: Option<&str>,
        on: Option<String>,
    ) -> Result<()> {
        let row = self.known_learner(person)?;
        if row.left_reason.as_deref() == reason && row.left_on == on {
            return Ok(());
        }
        let said = LearnerLeft {
            reason: reason.map(str::to_owned),
            on,
            supersedes: self.open_values::<LearnerLeft>(row.person)?,
        };
        self.transact(Some(by), |tx| tx.append(Some(row.person), &said).map(drop))
    }

    fn say_discharged(&mut self, by: PersonId, person: PersonId, on: Option<String>) -> Result<()> {
        let row = self.known_learner(person)?;
        if row.discharged_on == on {
            return Ok(());
        }
        let said = LearnerDischarged {
            on,
            supersedes: self.open_values::<LearnerDischarged>(row.person)?,
        };
        self.transact(Some(by), |tx| tx.append(Some(row.person), &said).map(drop))
    }

    /// What a new value of a person's register supersedes.
    pub(super) fn open_values<P: Payload>(&self, person: PersonId) -> Result<Vec<EventHash>> {
        self.store.register_open(P::KIND.number, &person.0)
    }
}
