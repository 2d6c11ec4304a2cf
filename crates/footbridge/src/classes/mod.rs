//! The trainer's class at this PC: who is here, how their unit stands, how far their work has
//! travelled; the plan, the calls for help, the class register.

pub mod commands;
pub(crate) mod help;
pub mod plan;
mod reasons;
pub mod register;
mod sheet;
mod view;

#[cfg(test)]
mod bench;
#[cfg(test)]
mod tests;

use commands::{AnswerHelp, ClassView, Enrol, Enrolled};
use help::How;
pub(crate) use plan::{plan_unit, show_plan};
pub(crate) use register::{
    all_present, export_register, note_attendance, print_register, register_history, show_register,
    take_back,
};
pub(crate) use sheet::{export_class, print_class};

use crate::error::Result;
use crate::people::fresh::FreshCard;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;

/// `class.show`.
pub(crate) fn show(call: &mut Call<'_>, _: Nothing) -> Result<ClassView> {
    call.with_site(|site| site.class_view())
}

/// `class.enrol`.
pub(crate) fn enrol(call: &mut Call<'_>, request: Enrol) -> Result<Enrolled> {
    let by = call.staff()?;
    let fresh = call.desk.fresh.clone();
    call.with_site(|site| {
        let new = site.enrol(by, &request.name, &request.language)?;
        let name = crate::people::checked_name(&request.name)?;
        fresh.add([FreshCard::new(&name, new.card, new.code, &request.language)]);
        Ok(Enrolled {
            person: new.person.to_string(),
            card: new.card.to_string(),
            pictures: new.code.pictures(),
        })
    })
}

/// `class.answer_help`: staff were there.
pub(crate) fn answer_help(call: &mut Call<'_>, request: AnswerHelp) -> Result<ClassView> {
    let by = call.staff()?;
    let person = request.person.parse()?;
    call.with_site(|site| {
        let main = site.store.main_person(person)?;
        site.answer_help(by, main, How::Staff)?;
        site.class_view()
    })
}
