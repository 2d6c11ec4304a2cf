//! The check of this computer: sound, film, drawing, stick, clock, disk, printer, and what stands
//! in the prison's software register.
//!
//! A line says that all is well or what to do. Nothing in it is about a person: a report may be
//! handed to anybody.

pub mod commands;
mod disk;
mod lines;
mod register;
mod report;
#[cfg(test)]
mod tests;
mod ways;

use commands::{CheckComputer, ComputerCheck, OpenWays, PrintComputerReport};

use crate::error::Result;
use crate::printing::commands::Printed;
use crate::printing::{self, Document};
use crate::rpc::Call;
use crate::rpc::wire::Nothing;

/// `computer.check`.
pub(crate) fn check(call: &mut Call<'_>, request: CheckComputer) -> Result<ComputerCheck> {
    // Reading the program file and trying the disk take a moment; the site is not held meanwhile.
    let program = register::program_sha256(&call.desk.host);
    let disk = disk::tried(&call.desk.host, call.desk.folder().path());
    let ways = ways::of(call.desk);
    call.with_site(|site| {
        Ok(ComputerCheck {
            lines: lines::of(site, &request.tried, disk)?,
            ways,
            register: register::of(site, program)?,
        })
    })
}

/// `computer.open_ways`.
pub(crate) fn open_ways(call: &mut Call<'_>, _: Nothing) -> Result<OpenWays> {
    Ok(ways::open_ones(call.desk))
}

/// `print.computer_report`.
pub(crate) fn print_report(call: &mut Call<'_>, request: PrintComputerReport) -> Result<Printed> {
    let program = register::program_sha256(&call.desk.host);
    let disk = disk::tried(&call.desk.host, call.desk.folder().path());
    let ways = ways::of(call.desk);
    call.with_site(|site| {
        let lines = lines::of(site, &request.tried, disk)?;
        let register = register::of(site, program)?;
        let report = report::of(site, &lines, &ways, &register, &request.language)?;
        printing::print(site, &request.to, &Document::ComputerReport(report))
    })
}
