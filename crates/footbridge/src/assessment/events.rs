//! Events of an attempt, and how the aggregate folds: always whole, always in order.

use super::draw::Drawn;
use crate::error::Result;
use crate::events::{Event, Payload, kinds, payload};
use crate::ids::AttemptId;
use crate::packs::course::Answer;
use crate::site::Folding;
use crate::storage::{AttemptRow, ResponseRow};

payload! {
    /// An attempt began.
    AttemptStarted is ATTEMPT_STARTED {
        attempt: AttemptId,
        pack: String,
        version: u32,
        unit: String,
        seed: String,
        draw: Vec<Drawn>,
    }
    /// A response.
    ResponseGiven is RESPONSE_GIVEN {
        attempt: AttemptId,
        item: String,
        round: String,
        response: Answer,
        fully_right: bool,
        credit_percent: u8,
    }
    /// The learner went on to the missed items.
    AttemptResumed is ATTEMPT_RESUMED {
        attempt: AttemptId,
    }
}

pub(super) const FIRST: &str = "first";
pub(super) const AGAIN: &str = "again";

pub(crate) fn fold_started(folding: &Folding<'_>, payload: AttemptStarted) -> Result<()> {
    fold_attempt(folding, payload.attempt)
}

pub(crate) fn fold_response(folding: &Folding<'_>, payload: ResponseGiven) -> Result<()> {
    fold_attempt(folding, payload.attempt)
}

pub(crate) fn fold_resumed(folding: &Folding<'_>, payload: AttemptResumed) -> Result<()> {
    fold_attempt(folding, payload.attempt)
}

/// Folds an attempt anew from all its events; an attempt has a few dozen at most.
fn fold_attempt(folding: &Folding<'_>, attempt: AttemptId) -> Result<()> {
    folding
        .write
        .join_aggregate(folding.event.hash, attempt.0)?;
    folding.write.clear_attempt(attempt)?;
    let events = folding.write.aggregate(attempt.0)?;
    for (place, event) in events.iter().enumerate() {
        fold_one(folding, attempt, place, event)?;
    }
    Ok(())
}

fn fold_one(folding: &Folding<'_>, attempt: AttemptId, place: usize, event: &Event) -> Result<()> {
    let Some(body) = &event.body else {
        return Ok(());
    };
    match event.header.kind {
        kind if kind == kinds::ATTEMPT_STARTED.number => {
            AttemptStarted::from_bytes(&body.payload).map_or(Ok(()), |p| start(folding, event, p))
        }
        kind if kind == kinds::RESPONSE_GIVEN.number => ResponseGiven::from_bytes(&body.payload)
            .map_or(Ok(()), |p| respond(folding, attempt, place, event, p)),
        _ => folding.write.mark_resumed(attempt),
    }
}

fn start(folding: &Folding<'_>, event: &Event, payload: AttemptStarted) -> Result<()> {
    let header = &event.header;
    let person = folding
        .write
        .person_behind(header.journal, header.scope, header.subject)?;
    let Some(person) = person else { return Ok(()) };
    let row = AttemptRow {
        attempt: payload.attempt,
        person,
        pack: payload.pack,
        version: payload.version,
        unit: payload.unit,
        draw: serde_json::to_string(&payload.draw).expect("a draw has plain fields"),
        resumed: false,
        started_millis: header.wall_millis,
        journal: header.journal,
        seq: header.seq,
    };
    folding.write.insert_attempt(event, &row)
}

fn respond(
    folding: &Folding<'_>,
    attempt: AttemptId,
    place: usize,
    event: &Event,
    payload: ResponseGiven,
) -> Result<()> {
    let row = ResponseRow {
        item: payload.item,
        first_round: payload.round == FIRST,
        response: serde_json::to_string(&payload.response).expect("an answer has plain fields"),
        fully_right: payload.fully_right,
        credit_percent: payload.credit_percent.min(100),
    };
    folding.write.insert_response(event, attempt, place, &row)
}
