//! Items, draws, attempts, marking. Keys and scores never leave the core before their time.

mod attempt;
#[cfg(test)]
mod bench;
pub mod commands;
mod draw;
pub(crate) mod events;
mod fewer;
pub mod finals;
mod item;
mod judged;
mod practice;
mod response;
mod score;
pub mod statistics;

pub(crate) use attempt::{AttemptResult, AttemptState, NO_ANSWER, first_result, stored};
pub(crate) use draw::{Drawn, as_written, draw_check, draw_final, draw_item, drawn_items};
pub(crate) use events::{
    Apart, AttemptEnded, AttemptStarted, End, FIRST, ResponseGiven, Taken, is_by_another,
};
pub(crate) use fewer::fewer_options;
pub(crate) use finals::{
    answer as answer_final, close as close_final, end as end_final, give_try as give_final_try,
    item as final_item, keep_draft as keep_final_draft, note_other_window, open as open_final,
    show as show_final, show_all as show_finals, start as start_final,
};
pub(crate) use item::{feedback, key_of};
pub(crate) use judged::lines_in;
pub(crate) use practice::reached as practice_reached;
pub(crate) use response::{key_to_wire, to_answer, to_wire};
pub(crate) use score::{JudgedLine, score, score_judged};

use commands::{
    AnswerCheck, AnswerPractice, CheckView, GoAgain, KeepDraft, PracticeAnswered, PracticeView,
};

use crate::error::{PackError, Result};
use crate::ids::AttemptId;
use crate::learning::commands::ShowUnit;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;

/// `practice.show`.
pub(crate) fn practice(call: &mut Call<'_>, request: ShowUnit) -> Result<PracticeView> {
    let (person, session) = call.learner()?;
    call.with_site(|site| {
        site.note_looking_elsewhere(session);
        site.practice_view(person, request.unit.as_deref())
    })
}

/// `practice.answer`.
pub(crate) fn answer_practice(
    call: &mut Call<'_>,
    request: AnswerPractice,
) -> Result<PracticeAnswered> {
    let (person, _) = call.learner()?;
    call.with_site(|site| {
        let unit = request.unit.as_deref();
        site.answer_practice(person, unit, &request.item, &request.response)
    })
}

/// `check.show`: begins the check, or goes on with it.
pub(crate) fn check(call: &mut Call<'_>, request: ShowUnit) -> Result<CheckView> {
    let (person, _) = call.learner()?;
    call.with_site(|site| {
        let attempt = site.begin_check(person, request.unit.as_deref())?;
        site.check_view(person, attempt)
    })
}

/// `check.keep_draft`.
pub(crate) fn keep_draft(call: &mut Call<'_>, request: KeepDraft) -> Result<Nothing> {
    let (person, _) = call.learner()?;
    call.with_site(|site| {
        site.keep_draft(
            person,
            attempt_id(&request.attempt)?,
            &request.item,
            &request.response,
        )
    })?;
    Ok(Nothing {})
}

/// `check.answer`: the answer is on the disk before this returns.
pub(crate) fn answer_check(call: &mut Call<'_>, request: AnswerCheck) -> Result<CheckView> {
    let (person, _) = call.learner()?;
    let attempt = attempt_id(&request.attempt)?;
    call.with_site(|site| {
        site.answer_check(person, attempt, &request.item, &request.response)?;
        site.check_view(person, attempt)
    })
}

/// `check.go_again`.
pub(crate) fn go_again(call: &mut Call<'_>, request: GoAgain) -> Result<CheckView> {
    let (person, _) = call.learner()?;
    let attempt = attempt_id(&request.attempt)?;
    call.with_site(|site| {
        site.resume_attempt(person, attempt)?;
        site.check_view(person, attempt)
    })
}

/// An item as a draw names it, without its options.
#[cfg(test)]
pub(crate) fn drawn_for_bench(item: &str) -> draw::Drawn {
    draw::Drawn {
        item: item.to_owned(),
        options: Vec::new(),
        right_side: Vec::new(),
    }
}

fn attempt_id(text: &str) -> Result<AttemptId> {
    text.parse().map_err(|_| PackError::AttemptNotOpen.into())
}
