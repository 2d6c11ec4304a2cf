//! Whether a learner may begin a final now: it is open, a try is left, the days have passed.

use super::super::attempt::AttemptState;
use super::commands::NotNow;
use crate::error::{FinalError, Result};
use crate::ids::PersonId;
use crate::packs::Content;
use crate::packs::course::Final;
use crate::site::Site;
use crate::time::day;

const DAY_MILLIS: u64 = 24 * 60 * 60 * 1000;

/// Why a final cannot begin now.
pub(super) enum Hindrance {
    NotOpen,
    /// A trainer has to judge the last try first.
    Waits,
    TooEarly {
        day: String,
    },
    NoMoreTries,
}

impl Site {
    /// What keeps a learner from beginning a final now.
    pub(super) fn hindrance(
        &self,
        person: PersonId,
        content: &Content,
        assessment: &Final,
    ) -> Result<Option<Hindrance>> {
        let id = &assessment.id;
        let known = self.class_final(id)?;
        if !known.is_some_and(|known| known.is_open) {
            return Ok(Some(Hindrance::NotOpen));
        }
        let latest = AttemptState::latest(self, person, &content.pack, id)?;
        if latest.is_some_and(|state| state.only_waits()) {
            return Ok(Some(Hindrance::Waits));
        }
        let (begun, given) = self.store.tries_at_final(person, &content.pack, id)?;
        if begun >= assessment.tries.saturating_add(given) {
            return Ok(Some(Hindrance::NoMoreTries));
        }
        // A try that a trainer gave need not wait.
        let latest = self.store.latest_attempt(person, &content.pack, id)?;
        let Some(latest) = latest.filter(|_| given == 0) else {
            return Ok(None);
        };
        let days = u64::from(assessment.days_between);
        let next = latest.started_millis.saturating_add(days * DAY_MILLIS);
        if self.now_millis() < next {
            let day = day(next).to_string();
            return Ok(Some(Hindrance::TooEarly { day }));
        }
        Ok(None)
    }
}

impl From<Hindrance> for NotNow {
    fn from(hindrance: Hindrance) -> Self {
        match hindrance {
            Hindrance::NotOpen => Self::NotOpen,
            Hindrance::Waits => Self::Waits,
            Hindrance::TooEarly { day } => Self::TooEarly { day },
            Hindrance::NoMoreTries => Self::NoMoreTries,
        }
    }
}

impl From<Hindrance> for FinalError {
    fn from(hindrance: Hindrance) -> Self {
        match hindrance {
            Hindrance::NotOpen => Self::NotOpen,
            Hindrance::Waits => Self::Waits,
            Hindrance::TooEarly { day } => Self::TooEarly { day },
            Hindrance::NoMoreTries => Self::NoMoreTries,
        }
    }
}
