//! Items, draws, attempts, marking. Keys and scores never leave the core before their time.

mod attempt;
pub mod commands;
mod draw;
pub(crate) mod events;
mod item;
mod practice;
mod response;
mod score;

pub(crate) use attempt::{AttemptResult, AttemptState, first_result};
pub(crate) use practice::reached as practice_reached;

use commands::{
    AnswerCheck, AnswerPractice, CheckView, GoAgain, KeepDraft, PracticeAnswered, PracticeView,
};

use crate::error::{PackError, Result};
use crate::ids::AttemptId;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;

/// `practice.show`.
pub(crate) fn practice(call: &mut Call<'_>, _: Nothing) -> Result<PracticeView> {
    let (person, _) = call.learner()?;
    call.with_site(|site| site.practice_view(person))
}

/// `practice.answer`.
pub(crate) fn answer_practice(
    call: &mut Call<'_>,
    request: AnswerPractice,
) -> Result<PracticeAnswered> {
    let (person, _) = call.learner()?;
    call.with_site(|site| site.answer_practice(person, &request.item, &request.response))
}

/// `check.show`: begins the check, or goes on with it.
pub(crate) fn check(call: &mut Call<'_>, _: Nothing) -> Result<CheckView> {
    let (person, _) = call.learner()?;
    call.with_site(|site| {
        site.begin_check(person)?;
        site.check_view(person)
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
    call.with_site(|site| {
        site.answer_check(
            person,
            attempt_id(&request.attempt)?,
            &request.item,
            &request.response,
        )?;
        site.check_view(person)
    })
}

/// `check.go_again`.
pub(crate) fn go_again(call: &mut Call<'_>, request: GoAgain) -> Result<CheckView> {
    let (person, _) = call.learner()?;
    call.with_site(|site| {
        site.resume_attempt(person, attempt_id(&request.attempt)?)?;
        site.check_view(person)
    })
}

fn attempt_id(text: &str) -> Result<AttemptId> {
    text.parse().map_err(|_| PackError::AttemptNotOpen.into())
}
