//! Results at the centre: which checks and finals were taken, by whom, where and how they went.

pub mod commands;
mod list;
mod on_paper;

#[cfg(test)]
mod tests;

use commands::{ExportResults, ListResults, ResultsList};

use crate::error::Result;
use crate::printing::commands::Exported;
use crate::rpc::Call;

/// `results.list`.
pub(crate) fn list(call: &mut Call<'_>, request: ListResults) -> Result<ResultsList> {
    call.with_site(|site| site.results_list(&request))
}

/// `results.export`: needs two accounts.
pub(crate) fn export(call: &mut Call<'_>, request: ExportResults) -> Result<Exported> {
    crate::printing::export(call, &request.to, |site| {
        site.results_leaving(&request.chosen, &request.form)
    })
}
