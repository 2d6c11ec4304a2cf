//! Events of practical tasks, and how they fold: facts, so that their order makes no difference.

use super::marks::{LineMark, result, to_store};
use crate::error::Result;
use crate::events::payload;
use crate::ids::{OccasionId, Pseudonym};
use crate::site::Folding;
use crate::storage::{OccasionRow, SeenRow};

payload! {
    /// A task was watched on one occasion.
    TaskObserved is TASK_OBSERVED {
        occasion: OccasionId,
        pack: String,
        version: u32,
        unit: String,
        task: String,
        /// On how many occasions the task is to be seen, by the content of that day.
        wanted: u32,
        marks: Vec<LineMark>,
        comment: String,
        competent: bool,
        /// What the account was then; the learner reads this, never a name.
        role: String,
        /// A number that stands for the account.
        alias: u32,
    }
    /// Another account marked the same occasion.
    TaskSeenTwice is TASK_SEEN_TWICE {
        occasion: OccasionId,
        marks: Vec<LineMark>,
        comment: String,
        competent: bool,
        role: String,
        alias: u32,
    }
    /// The learner has seen it, or sees it differently.
    TaskAnswered is TASK_ANSWERED {
        occasion: OccasionId,
        agrees: bool,
        words: String,
    }
}

/// What nobody, or the learner about themselves, says to have seen is no observation.
pub(crate) fn fold_observed(folding: &Folding<'_>, payload: TaskObserved) -> Result<()> {
    let Some(person) = folding.person.filter(|_| by_another(folding)) else {
        return Ok(());
    };
    let marks = (payload.marks, payload.comment, payload.competent);
    let row = OccasionRow {
        occasion: payload.occasion,
        person,
        pack: payload.pack,
        version: payload.version,
        unit: payload.unit,
        task: payload.task,
        wanted: payload.wanted,
        seen: seen(folding, marks, payload.role, payload.alias),
    };
    folding.write.insert_occasion(folding.event, &row)
}

pub(crate) fn fold_seen_twice(folding: &Folding<'_>, payload: TaskSeenTwice) -> Result<()> {
    let Some(person) = folding.person.filter(|_| by_another(folding)) else {
        return Ok(());
    };
    let marks = (payload.marks, payload.comment, payload.competent);
    let seen = seen(folding, marks, payload.role, payload.alias);
    let write = folding.write;
    write.insert_second(folding.event, person, payload.occasion, &seen)
}

/// Only the learner answers for themselves.
pub(crate) fn fold_answered(folding: &Folding<'_>, payload: TaskAnswered) -> Result<()> {
    let header = &folding.event.header;
    let Some(person) = folding.person.filter(|_| header.actor == header.subject) else {
        return Ok(());
    };
    let said = (payload.agrees, &*payload.words);
    let write = folding.write;
    write.insert_task_answer(folding.event, person, payload.occasion, said)
}

fn by_another(folding: &Folding<'_>) -> bool {
    let header = &folding.event.header;
    header.actor != Pseudonym::NONE && header.actor != header.subject
}

fn seen(
    folding: &Folding<'_>,
    (marks, comment, said): (Vec<LineMark>, String, bool),
    role: String,
    alias: u32,
) -> SeenRow {
    let header = &folding.event.header;
    SeenRow {
        competent: result(&marks, said),
        marks: to_store(&marks),
        comment,
        role,
        alias,
        actor: header.actor,
        wall_millis: header.wall_millis,
        journal: header.journal,
        seq: header.seq,
    }
}
