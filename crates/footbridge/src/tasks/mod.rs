//! Practical tasks: done in the workshop, watched by a trainer line by line, on a number of
//! occasions; a second assessor for a sample; the learner's right to answer.
//!
//! A sheet that is open is a draft of this computer, kept with every mark. Closing it writes
//! one fact, which never changes; so nothing that counted is ever taken away, and the order in
//! which facts arrive makes no difference.

mod answer;
pub mod commands;
pub(crate) mod events;
mod list;
pub(crate) mod marks;
mod occasion;
mod on_paper;
mod sheet;
mod standing;

#[cfg(test)]
mod tests;

pub(crate) use occasion::role_and_alias;
pub(crate) use sheet::one_line;
pub(crate) use standing::{TaskStanding, standings};

use commands::{
    AnswerTask, CloseSheet, KeepSheet, ListTasks, MyTasks, OccasionView, PrintTask, SheetOf,
    SheetStanding, SheetView, ShowOccasion, TasksView,
};

use crate::desk::commands::StaffRole;
use crate::error::{Error, Result};
use crate::ids::PersonId;
use crate::printing::commands::Printed;
use crate::rpc::wire::Nothing;
use crate::rpc::{Call, Who};

/// The account that assesses.
#[derive(Debug, Clone)]
pub(crate) struct Assessor {
    pub(crate) person: PersonId,
    pub(crate) role: StaffRole,
}

impl Assessor {
    pub(crate) fn of(call: &Call<'_>) -> Result<Self> {
        match call.desk.who() {
            Some(Who::Staff { person, role, .. }) => Ok(Self {
                person: *person,
                role: role.clone(),
            }),
            _ => Err(Error::NotPermitted),
        }
    }
}

/// `tasks.list`.
pub(crate) fn list(call: &mut Call<'_>, request: ListTasks) -> Result<TasksView> {
    let by = call.staff()?;
    call.with_site(|site| {
        let person = site.known_learner(request.person.parse()?)?.person;
        site.tasks_view(by, person)
    })
}

/// `tasks.sheet`: opens a sheet, or goes on with it.
pub(crate) fn sheet(call: &mut Call<'_>, request: SheetOf) -> Result<SheetView> {
    let by = Assessor::of(call)?;
    call.with_site(|site| site.open_sheet(&by, &request))
}

/// `tasks.keep`: what is entered is on the disk before this returns.
pub(crate) fn keep(call: &mut Call<'_>, request: KeepSheet) -> Result<SheetStanding> {
    let by = Assessor::of(call)?;
    call.with_site(|site| site.keep_sheet(&by, &request.sheet, &request.marks, &request.comment))
}

/// `tasks.close`.
pub(crate) fn close(call: &mut Call<'_>, request: CloseSheet) -> Result<OccasionView> {
    let by = Assessor::of(call)?;
    call.with_site(|site| {
        let (person, occasion) = site.close_sheet(&by, &request.sheet, request.competent)?;
        site.occasion_view(by.person, person, occasion)
    })
}

/// `print.task`.
pub(crate) fn print(call: &mut Call<'_>, request: PrintTask) -> Result<Printed> {
    let by = Assessor::of(call)?;
    let PrintTask {
        person,
        unit,
        task,
        to,
    } = request;
    let second_of = None;
    let sheet = SheetOf {
        person,
        unit,
        task,
        second_of,
    };
    call.with_site(|site| {
        let document = site.sheet_on_paper(&by, &sheet)?;
        crate::printing::print(site, &to, &document)
    })
}

/// `tasks.occasion`.
pub(crate) fn occasion(call: &mut Call<'_>, request: ShowOccasion) -> Result<OccasionView> {
    let by = call.staff()?;
    call.with_site(|site| {
        let person = site.known_learner(request.person.parse()?)?.person;
        site.occasion_view(by, person, occasion::id_in(&request.occasion)?)
    })
}

/// `learn.tasks`.
pub(crate) fn my_tasks(call: &mut Call<'_>, _: Nothing) -> Result<MyTasks> {
    let (person, _) = call.learner()?;
    call.with_site(|site| site.my_tasks(person))
}

/// `learn.answer_task`.
pub(crate) fn answer(call: &mut Call<'_>, request: AnswerTask) -> Result<MyTasks> {
    let (person, _) = call.learner()?;
    call.with_site(|site| {
        site.answer_task(person, &request)?;
        site.my_tasks(person)
    })
}
