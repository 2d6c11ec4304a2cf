//! Events of what two accounts did together, and how they fold into the record of access.

use crate::access::Act;
use crate::error::{Error, Result};
use crate::events::payload;
use crate::ids::{FileHash, PersonId};
use crate::site::Folding;
use crate::storage::AccessRow;

/// Longest reason, in characters.
const REASON_AT_MOST: usize = 200;

payload! {
    /// Somebody asked for what needs two accounts.
    ApprovalAsked is APPROVAL_ASKED {
        approval: String,
        command: String,
        content: FileHash,
        reason: Option<String>,
    }
    /// Another account agreed.
    ApprovalGiven is APPROVAL_GIVEN {
        approval: String,
        command: String,
        content: FileHash,
        asked_by: PersonId,
    }
}

/// A reason: some words, in one line.
pub(super) fn checked_reason(reason: &str) -> Result<String> {
    let reason: String = reason.trim().chars().filter(|c| !c.is_control()).collect();
    if reason.is_empty() || reason.chars().count() > REASON_AT_MOST {
        return Err(Error::malformed("reason"));
    }
    Ok(reason)
}

pub(crate) fn fold_asked(folding: &Folding<'_>, payload: ApprovalAsked) -> Result<()> {
    note(folding, Act::Ask, &payload.command)
}

pub(crate) fn fold_given(folding: &Folding<'_>, payload: ApprovalGiven) -> Result<()> {
    note(folding, Act::Approve, &payload.command)
}

fn note(folding: &Folding<'_>, act: Act, command: &str) -> Result<()> {
    let row = AccessRow {
        person: None,
        classroom: None,
        act: act.name(),
        what: command,
        role: None,
        alias: None,
    };
    folding.write.insert_access(folding.event, &row)
}
