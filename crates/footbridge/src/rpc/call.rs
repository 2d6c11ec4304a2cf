//! A call: who is calling, and what a handler may ask of the desk.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::desk::Desk;
use crate::desk::commands::StaffRole;
use crate::error::{Error, Result};
use crate::exchange::commands::ExchangeReport;
use crate::ids::{PersonId, SessionId};
use crate::jobs::commands::JobStarted;
use crate::jobs::{SharedSite, Work};
use crate::site::Site;

/// Who is calling, as the list of commands speaks of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caller {
    /// Whoever sits there, in any state.
    Anyone,
    /// No site stands here yet.
    Setup,
    /// A site stands here, closed.
    Locked,
    /// The site is open; nobody is signed in.
    Nobody,
    /// A learner.
    Learner,
    /// Any member of staff.
    Staff,
    /// A trainer.
    Trainer,
    /// A coordinator.
    Coordinator,
    /// The command line, for work that needs no site.
    Console,
}

/// Who is signed in.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Who {
    /// A learner with a session.
    Learner {
        person: PersonId,
        session: SessionId,
    },
    /// A member of staff.
    Staff {
        person: PersonId,
        name: String,
        role: StaffRole,
    },
}

/// One call of one command.
pub(crate) struct Call<'d> {
    pub(crate) desk: &'d mut Desk,
}

impl Call<'_> {
    /// Refuses whoever the command is not for.
    pub(crate) fn allow(&self, allowed: &[Caller]) -> Result<()> {
        let callers = self.desk.callers();
        let may = |caller: &Caller| *caller == Caller::Anyone || callers.contains(caller);
        if allowed.iter().any(may) {
            Ok(())
        } else {
            Err(Error::NotPermitted)
        }
    }

    /// Works with the open site.
    pub(crate) fn with_site<T>(&self, work: impl FnOnce(&mut Site) -> Result<T>) -> Result<T> {
        self.desk.site()?.with(work)
    }

    /// The learner who calls.
    pub(crate) fn learner(&self) -> Result<(PersonId, SessionId)> {
        match self.desk.who() {
            Some(Who::Learner { person, session }) => Ok((*person, *session)),
            _ => Err(Error::NotPermitted),
        }
    }

    /// The member of staff who calls.
    pub(crate) fn staff(&self) -> Result<PersonId> {
        match self.desk.who() {
            Some(Who::Staff { person, .. }) => Ok(*person),
            _ => Err(Error::NotPermitted),
        }
    }

    /// Starts long work on the open site.
    pub(crate) fn start_job(
        &mut self,
        work: impl FnOnce(&Work, &SharedSite) -> Result<Option<ExchangeReport>> + Send + 'static,
    ) -> Result<JobStarted> {
        let site = self.desk.site()?.clone();
        self.desk.jobs.start(move |progress| work(progress, &site))
    }
}

/// Reads a request. The error names the command, never what stood in the request.
pub(super) fn parse<T: DeserializeOwned>(command: &str, request: Value) -> Result<T> {
    serde_json::from_value(request).map_err(|_| Error::malformed(command))
}

pub(super) fn print<T: Serialize>(answer: &T) -> Value {
    serde_json::to_value(answer).expect("wire types have string keys and no failing serialiser")
}
