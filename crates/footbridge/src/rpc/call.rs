//! A call: who is calling, and what a handler may ask of the desk.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::access::note_refusal;
use crate::desk::Desk;
use crate::desk::commands::StaffRole;
use crate::error::{Error, Result};
use crate::ids::{PersonId, SessionId};
use crate::jobs::commands::JobStarted;
use crate::jobs::{JobReport, SharedSite, Work};
use crate::rpc::Rule;
use crate::site::Site;

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
    /// Refuses whoever the command is not for, and everybody where it has no place; a refusal
    /// is noted.
    pub(crate) fn allow(&mut self, command: &str, rule: &Rule) -> Result<()> {
        if rule.lets(&self.desk.callers(), self.desk.kind()) {
            return Ok(());
        }
        note_refusal(self, command)?;
        Err(Error::NotPermitted)
    }

    /// Works with the open site.
    pub(crate) fn with_site<T>(&self, work: impl FnOnce(&mut Site) -> Result<T>) -> Result<T> {
        self.desk.site()?.with(work)
    }

    /// The learner who calls, by their main record.
    pub(crate) fn learner(&self) -> Result<(PersonId, SessionId)> {
        match self.desk.who() {
            Some(Who::Learner { person, session }) => {
                let main = self.with_site(|site| site.store.main_person(*person))?;
                Ok((main, *session))
            }
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
        work: impl FnOnce(&Work, &SharedSite) -> Result<Option<JobReport>> + Send + 'static,
    ) -> Result<JobStarted> {
        let site = self.desk.site()?.clone();
        self.desk.jobs.start(move |progress| work(progress, &site))
    }
}

/// Reads a request. The error names the command, never what stood in the request.
pub(super) fn parse<T: DeserializeOwned>(command: &str, request: Value) -> Result<T> {
    if !request.is_object() {
        return Err(Error::malformed(command));
    }
    serde_json::from_value(request).map_err(|_| Error::malformed(command))
}

pub(super) fn print<T: Serialize>(answer: &T) -> Value {
    serde_json::to_value(answer).expect("wire types have string keys and no failing serialiser")
}
