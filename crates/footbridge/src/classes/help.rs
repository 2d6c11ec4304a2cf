//! Calls for the trainer: made at the learner's screen, open until somebody answers.

use std::collections::BTreeMap;

use super::commands::HelpView;
use crate::error::Result;
use crate::events::payload;
use crate::ids::{EventHash, PersonId, SessionId};
use crate::site::{Folding, Site};
use crate::time::rfc3339;

payload! {
    /// Calls of a session that are over.
    HelpAnswered is HELP_ANSWERED {
        session: SessionId,
        calls: Vec<EventHash>,
        how: String,
    }
}

/// How a call came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum How {
    /// The learner says that the trainer came.
    Came,
    /// The learner goes on without.
    TakenBack,
    /// Staff say that they were there.
    Staff,
}

impl How {
    fn name(self) -> &'static str {
        match self {
            Self::Came => "came",
            Self::TakenBack => "taken-back",
            Self::Staff => "staff",
        }
    }
}

pub(crate) fn fold_answered(folding: &Folding<'_>, payload: HelpAnswered) -> Result<()> {
    for call in payload.calls {
        folding
            .write
            .insert_answer(call, folding.event.hash, &payload.how)?;
    }
    Ok(())
}

impl Site {
    /// Ends every open call of a learner. Without one it changes nothing.
    pub(crate) fn answer_help(&mut self, by: PersonId, person: PersonId, how: How) -> Result<()> {
        let mut calls: BTreeMap<SessionId, Vec<EventHash>> = BTreeMap::new();
        for call in self.store.open_calls(person)? {
            calls.entry(call.session).or_default().push(call.event);
        }
        if calls.is_empty() {
            return Ok(());
        }
        self.transact(Some(by), |tx| {
            for (session, calls) in calls {
                let how = how.name().to_owned();
                tx.append(
                    Some(person),
                    &HelpAnswered {
                        session,
                        calls,
                        how,
                    },
                )?;
            }
            Ok(())
        })
    }

    /// The oldest call that nobody has answered.
    pub(super) fn help_view(&self, person: PersonId) -> Result<Option<HelpView>> {
        let open = self.store.open_calls(person)?;
        let view = |call: &crate::storage::HelpCall| {
            Ok(HelpView {
                at: rfc3339(call.wall_millis),
                site: self.name_of_writer(call.journal)?,
            })
        };
        open.first().map(view).transpose()
    }
}
