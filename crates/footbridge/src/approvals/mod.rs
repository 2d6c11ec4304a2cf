//! What needs two accounts: one asks, another signs in at the same computer, sees exactly what
//! would happen, and agrees.
//!
//! A handler that needs two calls [`two_accounts`] with what it is about to do, before it does
//! it. The first time that is refused; asking runs the command up to there and keeps what it
//! found; agreeing runs it again, and only the very same content passes.

pub mod commands;
mod content;
pub(crate) mod events;
mod pending;

#[cfg(test)]
mod tests;

pub(crate) use content::{Content, Fact};
pub(crate) use pending::Approvals;

use commands::{ApprovalView, ApprovalsView, Ask, Choose};
use events::{ApprovalAsked, ApprovalGiven};

use crate::access::Touch;
use crate::error::{ApprovalError, Error, Result};
use crate::ids::PersonId;
use crate::rpc::wire::Nothing;
use crate::rpc::{self, Call, Who};
use pending::{Asking, Pending};

/// Commands that need two accounts besides exports.
const NEEDS_TWO: &[&str] = &["centre.erase_person", "centre.take_keys"];

/// True if a command needs two accounts: names leave the program in a file only so, wherever.
pub(crate) fn needs_two(command: &str, touch: Touch) -> bool {
    let leaves = matches!(touch, Touch::ExportOfClass | Touch::ExportOfPerson);
    leaves || NEEDS_TWO.contains(&command)
}

/// Passes if another account agreed to exactly this.
///
/// Errors: `approval-needed` while nobody agreed; `approval-changed` if what would be done now
/// is not what was agreed to.
pub(crate) fn two_accounts(call: &mut Call<'_>, content: Content) -> Result<()> {
    let now = call.desk.host.clock.monotonic_millis();
    let approvals = &mut call.desk.approvals;
    if let Some(granted) = approvals.granted.take() {
        return match granted == content.hash() {
            true => Ok(()),
            false => Err(ApprovalError::Changed.into()),
        };
    }
    if let Some(asking) = approvals.asking.take() {
        approvals.keep(Pending::of(asking, content, now));
    }
    Err(ApprovalError::Needed.into())
}

/// Refuses a command that needs two before its handler runs, unless somebody asks or agrees just
/// now: a handler that forgets to ask for the second account is of no use to anybody.
pub(crate) fn hold(call: &Call<'_>, command: &str, touch: Touch) -> Result<()> {
    match is_held(call, command, touch) && call.desk.approvals.asking.is_none() {
        true => Err(ApprovalError::Needed.into()),
        false => Ok(()),
    }
}

/// True while a command that needs two has not been agreed to: nothing leaves the program then.
pub(crate) fn is_held(call: &Call<'_>, command: &str, touch: Touch) -> bool {
    needs_two(command, touch) && call.desk.approvals.granted.is_none()
}

/// `approval.ask`: runs a command up to where it needs the second account.
pub(crate) fn ask(call: &mut Call<'_>, request: Ask) -> Result<ApprovalsView> {
    let (by, name) = account(call)?;
    let touch = rpc::touch_of(&request.command).ok_or(Error::UnknownCommand)?;
    if !needs_two(&request.command, touch) {
        return Err(Error::malformed("command"));
    }
    let reason = events::checked_reason(&request.reason)?;
    let inner: serde_json::Value =
        serde_json::from_str(&request.request).map_err(|_| Error::malformed("request"))?;
    let before = call.desk.approvals.count();
    call.desk.approvals.asking = Some(Asking {
        id: hex::encode(call.desk.host.draw::<16>()),
        by,
        name,
        command: request.command.clone(),
        request: inner.clone(),
        reason,
    });
    let outcome = rpc::dispatch(call, &request.command, inner);
    call.desk.approvals.asking = None;
    match outcome {
        Err(Error::Approval(ApprovalError::Needed)) if call.desk.approvals.count() > before => {
            note_asked(call)?;
            list(call, Nothing {})
        }
        Err(error) => Err(error),
        Ok(_) => Err(Error::malformed("command")),
    }
}

/// `approval.list`: what whoever reads it may do themselves, and so agree to.
pub(crate) fn list(call: &mut Call<'_>, _: Nothing) -> Result<ApprovalsView> {
    let (by, _) = account(call)?;
    let now = call.desk.host.clock.monotonic_millis();
    let (callers, kind) = (call.desk.callers(), call.desk.kind().cloned());
    let may = |command: &str| {
        rpc::rule_of(command).is_some_and(|rule| rule.lets(&callers, kind.as_ref()))
    };
    let pending = call.desk.approvals.open(now).iter();
    let views = pending
        .filter(|one| may(&one.command))
        .map(|one| ApprovalView::of(one, by, now))
        .collect();
    let erasures = match may("centre.erase_person") {
        true => call.with_site(|site| site.erasures_ordered())?,
        false => Vec::new(),
    };
    Ok(ApprovalsView {
        pending: views,
        erasures,
        written: None,
    })
}

/// `approval.give`: the second account agrees, and what was asked for is done.
pub(crate) fn give(call: &mut Call<'_>, request: Choose) -> Result<ApprovalsView> {
    let (by, _) = account(call)?;
    let now = call.desk.host.clock.monotonic_millis();
    let pending = call.desk.approvals.find(&request.approval, now)?;
    let asked = pending.command.clone();
    allow(call, &asked)?;
    let pending = call.desk.approvals.find(&request.approval, now)?;
    if pending.by == by {
        return Err(ApprovalError::SameAccount.into());
    }
    let (command, inner, content) = (
        pending.command.clone(),
        pending.request.clone(),
        pending.content.hash(),
    );
    if content.to_string() != request.content {
        return Err(ApprovalError::Changed.into());
    }
    let given = ApprovalGiven {
        approval: request.approval.clone(),
        command: command.clone(),
        content,
        asked_by: pending.by,
    };
    call.with_site(|site| site.transact(Some(by), |tx| tx.append(None, &given).map(drop)))?;
    call.desk.approvals.remove(&request.approval);
    call.desk.approvals.granted = Some(content);
    let outcome = rpc::dispatch(call, &command, inner);
    call.desk.approvals.granted = None;
    // A command that writes a file answers with it; the others answer nothing that is shown here.
    let written = serde_json::from_value(outcome?).ok();
    Ok(ApprovalsView {
        written,
        ..list(call, Nothing {})?
    })
}

/// `approval.decline`: whoever asked takes it back, or somebody else says no.
pub(crate) fn decline(call: &mut Call<'_>, request: Choose) -> Result<ApprovalsView> {
    let now = call.desk.host.clock.monotonic_millis();
    let pending = call.desk.approvals.find(&request.approval, now)?;
    let asked = pending.command.clone();
    allow(call, &asked)?;
    call.desk.approvals.remove(&request.approval);
    list(call, Nothing {})
}

fn note_asked(call: &mut Call<'_>) -> Result<()> {
    let Some(pending) = call.desk.approvals.newest() else {
        return Ok(());
    };
    let asked = ApprovalAsked {
        approval: pending.id.clone(),
        command: pending.command.clone(),
        content: pending.content.hash(),
        // A reason for an erasure may name the person; it is shown and not kept.
        reason: pending
            .content
            .person
            .is_none()
            .then(|| pending.reason.clone()),
    };
    let by = pending.by;
    call.with_site(|site| site.transact(Some(by), |tx| tx.append(None, &asked).map(drop)))
}

/// Refuses whoever may not do themselves what waits.
fn allow(call: &mut Call<'_>, command: &str) -> Result<()> {
    let rule = rpc::rule_of(command).ok_or(Error::UnknownCommand)?;
    call.allow(command, rule)
}

fn account(call: &Call<'_>) -> Result<(PersonId, String)> {
    match call.desk.who() {
        Some(Who::Staff { person, name, .. }) => Ok((*person, name.clone())),
        _ => Err(Error::NotPermitted),
    }
}
