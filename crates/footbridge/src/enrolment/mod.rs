//! Enrolling many learners at once, from a table that a spreadsheet program saved.
//!
//! A table is looked at as often as somebody likes, and taken in whole or not at all. What it
//! comes from is hostile until it is rows: [`text`] makes letters of bytes, [`table`] makes cells
//! of letters, [`rows`] makes learners of cells or says what is to be mended.

mod columns;
pub mod commands;
mod files;
mod rows;
mod table;
mod take;
#[cfg(test)]
mod tests;
mod text;

use commands::{LookAtTable, LookForTables, TableFiles, TablePreview, TakeTable};

use crate::error::Result;
use crate::jobs::JobReport;
use crate::jobs::commands::JobStarted;
use crate::rpc::Call;

/// `enrolment.files`.
pub(crate) fn files(call: &mut Call<'_>, request: LookForTables) -> Result<TableFiles> {
    call.with_site(|site| site.tables(request.folder.as_deref()))
}

/// `enrolment.look`.
pub(crate) fn look(call: &mut Call<'_>, request: LookAtTable) -> Result<TablePreview> {
    call.with_site(|site| site.preview(&request))
}

/// `enrolment.take`.
pub(crate) fn take(call: &mut Call<'_>, request: TakeTable) -> Result<JobStarted> {
    let by = call.staff()?;
    let fresh = call.desk.fresh.clone();
    call.start_job(move |work, site| {
        let (done, cards) = site.with(|site| site.take_table(by, &request, work))?;
        fresh.add(cards);
        Ok(Some(JobReport::Enrolled(done)))
    })
}

/// True if every column of a table is known.
#[cfg(test)]
pub(crate) fn knows_every_column(text: &str) -> bool {
    let table = table::Table::read(text.as_bytes());
    table.is_ok_and(|table| table.columns.iter().all(|(_, column)| column.is_some()))
}

/// Reads a table as far as that needs no site: for the fuzz target.
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) fn read_table(bytes: &[u8]) {
    let Ok(table) = table::Table::read(bytes) else {
        return;
    };
    let known = rows::Known {
        names: Default::default(),
        has_card: &|_| Ok(false),
        today: jiff::civil::date(2026, 11, 22),
        language: "en",
    };
    let rows = rows::look_at(&table, &known).expect("nothing here asks a store");
    assert_eq!(rows.len(), table.rows.len(), "no row is lost");
    for row in &rows {
        let view = row.view("en");
        assert!(view.name.chars().count() <= 81, "a preview is short");
        if let Ok(newcomer) = &row.newcomer {
            assert!(!newcomer.name.is_empty() && !newcomer.name.starts_with(['=', '+', '-', '@']));
            assert!(!newcomer.name.chars().any(char::is_control));
        }
    }
}
