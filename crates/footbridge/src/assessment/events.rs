//! Events of an attempt, and how the aggregate folds: always in order, and anew when one is late.

use super::draw::Drawn;
use crate::error::Result;
use crate::events::{Event, Payload, kinds, payload};
use crate::ids::{AttemptId, Pseudonym};
use crate::learning::Reading;
use crate::packs::answer::Answer;
use crate::site::Folding;
use crate::storage::{Absence, AttemptEnd, AttemptRow, Languages, ResponseRow};
use crate::time::{day_from, start_of};

payload! {
    /// An attempt began.
    AttemptStarted is ATTEMPT_STARTED {
        attempt: AttemptId,
        pack: String,
        version: u32,
        unit: String,
        seed: String,
        draw: Vec<Drawn>,
        /// For a final, whose id stands in place of the unit's; items are `unit/item` then.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        is_final: bool,
        /// Where it was not taken at a computer; a member of staff wrote it then.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        taken: Option<Taken>,
        /// In which language the learner read then.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        read_in: Option<ReadIn>,
    }
    /// A response.
    ResponseGiven is RESPONSE_GIVEN {
        attempt: AttemptId,
        item: String,
        round: String,
        /// None where staff took an answer back, or only wrote a note.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        response: Option<Answer>,
        fully_right: bool,
        credit_percent: u8,
        /// In a final: how long the learner had worked at it by then.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        spent_seconds: Option<u32>,
        /// Staff mend what they had typed from paper.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        corrects: bool,
        /// What the trainer wrote beside it while asking aloud.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
        /// In which language the learner read the item.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        read_in: Option<ReadIn>,
    }
    /// The learner went on to the missed items.
    AttemptResumed is ATTEMPT_RESUMED {
        attempt: AttemptId,
    }
    /// The learner was away from a final and is back.
    AttemptLeft is ATTEMPT_LEFT {
        attempt: AttemptId,
        why: Away,
        seconds: u32,
        spent_seconds: u32,
    }
    /// A final ended.
    AttemptEnded is ATTEMPT_ENDED {
        attempt: AttemptId,
        why: End,
        spent_seconds: u32,
        /// Names of the accommodations that applied then.
        helped: Vec<String>,
    }
}

/// How an attempt was taken that was not taken at a computer.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Taken {
    pub(crate) way: Apart,
    /// Code of the form, if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) form: Option<String>,
    /// The day on which it was written or said, like `2026-11-22`.
    pub(crate) day: String,
}

/// A way to take an attempt apart from the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Apart {
    /// On paper.
    Paper,
    /// Asked aloud.
    Aloud,
}

impl Apart {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Aloud => "aloud",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        [Self::Paper, Self::Aloud]
            .into_iter()
            .find(|way| way.name() == name)
    }
}

/// One language, or two side by side.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReadIn {
    pub(crate) language: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) second: Option<String>,
}

impl From<&Reading> for ReadIn {
    fn from(reading: &Reading) -> Self {
        Self {
            language: reading.language.clone(),
            second: reading.second.clone(),
        }
    }
}

impl From<ReadIn> for Languages {
    fn from(read_in: ReadIn) -> Self {
        Self {
            language: read_in.language,
            second: read_in.second,
        }
    }
}

/// Why a learner was away from a final.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Away {
    /// The session ended or the computer stopped.
    Interrupted,
    /// Another window was in front.
    OtherWindow,
    /// Lessons, practice or words were open.
    Lessons,
}

impl Away {
    fn name(self) -> &'static str {
        match self {
            Self::Interrupted => "interrupted",
            Self::OtherWindow => "other-window",
            Self::Lessons => "lessons",
        }
    }
}

/// How a final ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum End {
    /// A trainer typed the end code.
    Ended,
    /// The time was over.
    TimeOver,
}

impl End {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ended => "ended",
            Self::TimeOver => "time-over",
        }
    }
}

pub(crate) const FIRST: &str = "first";
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

pub(crate) fn fold_left(folding: &Folding<'_>, payload: AttemptLeft) -> Result<()> {
    fold_attempt(folding, payload.attempt)
}

pub(crate) fn fold_ended(folding: &Folding<'_>, payload: AttemptEnded) -> Result<()> {
    fold_attempt(folding, payload.attempt)
}

/// Folds an event that is new and comes last on top of the others; else folds the attempt anew
/// from all its events.
fn fold_attempt(folding: &Folding<'_>, attempt: AttemptId) -> Result<()> {
    if folding.write.join_aggregate(folding.event, attempt.0)?
        && let Some(place) = folding.write.last_place(folding.event, attempt.0)?
    {
        return fold_one(folding, attempt, place, folding.event);
    }
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
        kind if kind == kinds::ATTEMPT_LEFT.number => AttemptLeft::from_bytes(&body.payload)
            .map_or(Ok(()), |p| leave(folding, place, event, p)),
        kind if kind == kinds::ATTEMPT_ENDED.number => {
            AttemptEnded::from_bytes(&body.payload).map_or(Ok(()), |p| end(folding, event, p))
        }
        _ => folding.write.mark_resumed(attempt),
    }
}

fn leave(folding: &Folding<'_>, place: usize, event: &Event, payload: AttemptLeft) -> Result<()> {
    let absence = Absence {
        why: payload.why.name().to_owned(),
        seconds: payload.seconds,
        wall_millis: event.header.wall_millis,
    };
    let write = folding.write;
    write.note_spent(payload.attempt, payload.spent_seconds)?;
    write.insert_absence(event, payload.attempt, place, &absence)
}

fn end(folding: &Folding<'_>, event: &Event, payload: AttemptEnded) -> Result<()> {
    let end = AttemptEnd {
        why: payload.why.name().to_owned(),
        wall_millis: event.header.wall_millis,
        helped: serde_json::to_string(&payload.helped).expect("names are plain"),
    };
    let write = folding.write;
    write.note_spent(payload.attempt, payload.spent_seconds)?;
    write.insert_attempt_end(event, payload.attempt, &end)
}

fn start(folding: &Folding<'_>, event: &Event, payload: AttemptStarted) -> Result<()> {
    let header = &event.header;
    let person = folding
        .write
        .person_behind(header.journal, header.scope, header.subject)?;
    let Some(person) = person else { return Ok(()) };
    // What a learner says of themselves to have written on paper is no attempt.
    if payload.taken.is_some() && !is_by_another(event) {
        return Ok(());
    }
    let unit = (&*payload.pack, &*payload.unit);
    if !payload.is_final && payload.taken.is_none() {
        folding.write.note_last_unit(person, unit, header)?;
    }
    let row = AttemptRow {
        attempt: payload.attempt,
        person,
        pack: payload.pack,
        version: payload.version,
        unit: payload.unit,
        draw: serde_json::to_string(&payload.draw).expect("a draw has plain fields"),
        resumed: false,
        started_millis: began(header.wall_millis, payload.taken.as_ref()),
        journal: header.journal,
        seq: header.seq,
        is_final: payload.is_final,
        spent_seconds: 0,
        way: payload.taken.as_ref().map(|taken| taken.way),
        form: payload.taken.and_then(|taken| taken.form),
        read_in: payload.read_in.map(Languages::from),
    };
    folding.write.insert_attempt(event, &row)
}

pub(crate) fn is_by_another(event: &Event) -> bool {
    let header = &event.header;
    header.actor != Pseudonym::NONE && header.actor != header.subject
}

/// When an attempt began: one that was written on paper at noon of its day, which is the same
/// day wherever a clock hangs; never after the entry was written.
fn began(wall_millis: u64, taken: Option<&Taken>) -> u64 {
    const HALF_A_DAY: u64 = 12 * 60 * 60 * 1000;
    let day = taken.and_then(|taken| day_from(&taken.day));
    day.map_or(wall_millis, |day| {
        wall_millis.min(start_of(day, 0) + HALF_A_DAY)
    })
}

fn respond(
    folding: &Folding<'_>,
    attempt: AttemptId,
    place: usize,
    event: &Event,
    payload: ResponseGiven,
) -> Result<()> {
    // What comes after the end does not count, whichever computer it was written at; what staff
    // typed from paper they may mend.
    let mends = payload.corrects && is_by_another(event);
    if folding.write.attempt_end(attempt)?.is_some()
        && !(mends && folding.write.is_taken_apart(attempt)?)
    {
        return Ok(());
    }
    if let Some(seconds) = payload.spent_seconds {
        folding.write.note_spent(attempt, seconds)?;
    }
    let row = ResponseRow {
        event: event.hash,
        item: payload.item,
        first_round: payload.round == FIRST,
        response: serde_json::to_string(&payload.response).expect("an answer has plain fields"),
        fully_right: payload.fully_right,
        credit_percent: payload.credit_percent.min(100),
        note: payload.note,
        read_in: payload.read_in.map(Languages::from),
    };
    folding.write.insert_response(event, attempt, place, &row)
}
