//! Finals: over the pools of a whole course, begun and ended by a trainer's codes.
//!
//! A trainer opens a final for the classroom; its two codes travel like the plan. At a learner's
//! computer the trainer types the start code. Answers can be changed until the trainer types
//! the end code or the time is over; only then is there a result.

pub mod commands;
mod events;
mod invigilation;
mod open;
mod outcome;
mod sittings;
mod timing;
mod tries;
mod view;

#[cfg(test)]
mod tests;

pub(crate) use events::{fold_opened, fold_try_given};
pub(crate) use invigilation::Invigilation;

use commands::{
    AnswerFinal, EndFinal, FinalView, FinalsView, GiveFinalTry, KeepFinalDraft, NameFinal,
    NoteOtherWindow, ShowFinalItem, StartFinal,
};

use super::attempt_id;
use crate::error::Result;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;

/// `final.show`.
pub(crate) fn show(call: &mut Call<'_>, request: NameFinal) -> Result<FinalView> {
    let learner = call.learner()?;
    call.with_site(|site| site.final_view(learner, &request.id))
}

/// `final.start`.
pub(crate) fn start(call: &mut Call<'_>, request: StartFinal) -> Result<FinalView> {
    let learner = call.learner()?;
    call.with_site(|site| {
        site.start_final(learner, &request.id, &request.code)?;
        site.final_view(learner, &request.id)
    })
}

/// `final.item`.
pub(crate) fn item(call: &mut Call<'_>, request: ShowFinalItem) -> Result<FinalView> {
    let learner = call.learner()?;
    let attempt = attempt_id(&request.attempt)?;
    call.with_site(|site| site.final_place(learner, attempt, request.number))
}

/// `final.keep_draft`.
pub(crate) fn keep_draft(call: &mut Call<'_>, request: KeepFinalDraft) -> Result<Nothing> {
    let learner = call.learner()?;
    let attempt = attempt_id(&request.attempt)?;
    call.with_site(|site| {
        site.keep_final_draft(learner, attempt, request.number, &request.response)
    })?;
    Ok(Nothing {})
}

/// `final.answer`: the answer is on the disk before this returns.
pub(crate) fn answer(call: &mut Call<'_>, request: AnswerFinal) -> Result<FinalView> {
    let learner = call.learner()?;
    let attempt = attempt_id(&request.attempt)?;
    call.with_site(|site| {
        site.answer_final(learner, attempt, request.number, &request.response)?;
        site.final_place(learner, attempt, request.then)
    })
}

/// `final.note_other_window`.
pub(crate) fn note_other_window(call: &mut Call<'_>, request: NoteOtherWindow) -> Result<Nothing> {
    let learner = call.learner()?;
    let attempt = attempt_id(&request.attempt)?;
    call.with_site(|site| site.note_other_window(learner, attempt, request.seconds))?;
    Ok(Nothing {})
}

/// `final.end`.
pub(crate) fn end(call: &mut Call<'_>, request: EndFinal) -> Result<FinalView> {
    let learner = call.learner()?;
    let attempt = attempt_id(&request.attempt)?;
    call.with_site(|site| site.end_final(learner, attempt, &request.code))
}

/// `finals.show`.
pub(crate) fn show_all(call: &mut Call<'_>, _: Nothing) -> Result<FinalsView> {
    call.with_site(|site| site.finals_view())
}

/// `finals.open`.
pub(crate) fn open(call: &mut Call<'_>, request: NameFinal) -> Result<FinalsView> {
    let by = call.staff()?;
    call.with_site(|site| {
        site.open_final(by, &request.id)?;
        site.finals_view()
    })
}

/// `finals.close`.
pub(crate) fn close(call: &mut Call<'_>, request: NameFinal) -> Result<FinalsView> {
    let by = call.staff()?;
    call.with_site(|site| {
        site.close_final(by, &request.id)?;
        site.finals_view()
    })
}

/// `finals.give_try`.
pub(crate) fn give_try(call: &mut Call<'_>, request: GiveFinalTry) -> Result<FinalsView> {
    let by = call.staff()?;
    let person = request.person.parse()?;
    call.with_site(|site| {
        let main = site.store.main_person(person)?;
        site.give_final_try(by, main, &request.id)?;
        site.finals_view()
    })
}
