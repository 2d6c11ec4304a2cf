//! Cuts after Angoff: trainers judge every item of a check or a final, each by themselves.
//!
//! What they come to is a proposal. It stands beside the cut of the course and changes nothing:
//! a new cut comes with a new version of the pack.

pub mod agreement;
pub mod commands;
pub(crate) mod events;
mod on_paper;
mod pool;
#[cfg(test)]
mod tests;
mod view;

use commands::{CutChoices, CutView, JudgeItem, NameCut, PrintCut};

use crate::desk::commands::StaffRole;
use crate::error::Result;
use crate::ids::PersonId;
use crate::printing::commands::Printed;
use crate::rpc::wire::Nothing;
use crate::rpc::{Call, Who};

/// Who looks: a trainer judges, a coordinator reads what the trainers came to.
#[derive(Clone, Copy)]
struct Reader {
    person: PersonId,
    may_judge: bool,
}

fn reader(call: &Call<'_>) -> Result<Reader> {
    let person = call.staff()?;
    let may_judge = matches!(
        call.desk.who(),
        Some(Who::Staff {
            role: StaffRole::Trainer,
            ..
        })
    );
    let person = call.with_site(|site| site.store.main_person(person))?;
    Ok(Reader { person, may_judge })
}

/// `cuts.list`.
pub(crate) fn list(call: &mut Call<'_>, _: Nothing) -> Result<CutChoices> {
    let reader = reader(call)?;
    call.with_site(|site| site.cut_choices(reader))
}

/// `cuts.show`.
pub(crate) fn show(call: &mut Call<'_>, request: NameCut) -> Result<CutView> {
    let reader = reader(call)?;
    call.with_site(|site| site.cut_view(reader, &request.id))
}

/// `cuts.judge`: it is on the disk before this returns.
pub(crate) fn judge(call: &mut Call<'_>, request: JudgeItem) -> Result<CutView> {
    let reader = reader(call)?;
    call.with_site(|site| {
        site.judge_item(reader.person, &request)?;
        site.cut_view(reader, &request.id)
    })
}

/// `print.cut`.
pub(crate) fn print(call: &mut Call<'_>, request: PrintCut) -> Result<Printed> {
    let reader = reader(call)?;
    call.with_site(|site| {
        let document = site.cut_on_paper(reader, &request.id)?;
        crate::printing::print(site, &request.to, &document)
    })
}
