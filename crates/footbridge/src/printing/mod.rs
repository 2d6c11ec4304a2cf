//! Printing: documents in words, and where a PDF may go.
//!
//! What a page looks like is the business of the press, which comes in through the host. Only
//! staff print; the only paths are the system's queues and a folder that staff name.

mod book;
mod cards;
pub mod commands;
mod document;
mod export;
pub(crate) mod folder;
mod forms;
mod parts;
pub(crate) mod places;
mod recovery_sheet;
mod table;
mod task_sheet;
#[cfg(test)]
mod tests;
mod words;

pub use book::{Book, BookColumn, Cell};
pub use document::{
    Card, Cards, Column, ComputerReport, Day, Document, Frame, List, ListPart, Picture,
    RecoverySheet, ReportLine, ReportPart, Verdict,
};

pub use forms::{
    Form, FormAnswer, FormFigure, FormItem, FormOption, FormPicture, FormPlace, Forms, Said,
};

pub use task_sheet::{Labelled, PaperLine, TaskSheet};

pub(crate) use export::{LINES_LIMIT, Leaving, export, save};
pub(crate) use parts::Part;
pub(crate) use places::print;
pub(crate) use table::{Table, moment_cell, number_cell};
pub(crate) use words::Words;

use commands::{PrintCards, PrintPlaces, PrintRecoverySheet, Printed};

use crate::error::{PrintError, Result};
use crate::jobs::JobReport;
use crate::jobs::commands::JobStarted;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;

/// `print.places`.
pub(crate) fn places(call: &mut Call<'_>, _: Nothing) -> Result<PrintPlaces> {
    call.with_site(|site| places::of(site))
}

/// `print.cards`. What speaks against it at once is said at once; setting them takes long.
pub(crate) fn cards(call: &mut Call<'_>, request: PrintCards) -> Result<JobStarted> {
    let wanted = cards::wanted(&call.desk.fresh, request.cards.as_deref())?;
    if call.desk.host.press.is_none() {
        return Err(PrintError::NoPress.into());
    }
    call.with_site(|site| places::checked(site, &request.to))?;
    let fresh = call.desk.fresh.clone();
    call.start_job(move |work, site| {
        let print = |part: &[_]| fresh.were_printed(part);
        let printed = parts::print(site, &wanted, &request.to, work, print)?;
        Ok(Some(JobReport::Printed(printed)))
    })
}

/// `print.recovery_sheet`.
pub(crate) fn recovery_sheet(call: &mut Call<'_>, request: PrintRecoverySheet) -> Result<Printed> {
    call.with_site(|site| {
        let sheet = recovery_sheet::of(site, &request.groups, &request.language)?;
        places::print(site, &request.to, &Document::RecoverySheet(sheet))
    })
}
