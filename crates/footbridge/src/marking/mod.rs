//! What only a trainer can judge: something that was done or made, looked at line by line. It
//! holds nobody up: an attempt goes on, and is decided when it was judged.
//!
//! Lines that are marked are a draft of this computer. A judgement is a fact; of two the last
//! one counts, and both are kept. Whoever judged can take it back.

pub mod commands;
pub(crate) mod events;
mod judge;
mod list;

#[cfg(test)]
mod tests;

use commands::{MarkWork, NameWork, TakeJudgementBack, ToMark, WorkView};

use crate::error::Result;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::tasks::Assessor;

/// `marking.list`.
pub(crate) fn list(call: &mut Call<'_>, _: Nothing) -> Result<ToMark> {
    call.with_site(|site| site.to_mark())
}

/// `marking.show`.
pub(crate) fn show(call: &mut Call<'_>, request: NameWork) -> Result<WorkView> {
    let by = call.staff()?;
    call.with_site(|site| site.work_view(by, &request.person, &request.response))
}

/// `marking.keep`: what is marked is on the disk before this returns.
pub(crate) fn keep(call: &mut Call<'_>, request: MarkWork) -> Result<Nothing> {
    let by = call.staff()?;
    call.with_site(|site| site.keep_marks(by, &request))?;
    Ok(Nothing {})
}

/// `marking.judge`: every line is marked; the judgement counts at once.
pub(crate) fn judge(call: &mut Call<'_>, request: MarkWork) -> Result<WorkView> {
    let by = Assessor::of(call)?;
    call.with_site(|site| {
        site.judge(&by, &request)?;
        site.work_view(by.person, &request.person, &request.response)
    })
}

/// `marking.take_back`.
pub(crate) fn take_back(call: &mut Call<'_>, request: TakeJudgementBack) -> Result<WorkView> {
    let by = Assessor::of(call)?;
    call.with_site(|site| {
        site.take_judgement_back(&by, &request)?;
        site.work_view(by.person, &request.person, &request.response)
    })
}
