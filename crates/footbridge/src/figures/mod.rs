//! Figures about items at the centre: how checks and finals do, from everybody's first attempt.
//!
//! The arithmetic is in [`crate::assessment::statistics`]. Here first attempts become its table,
//! and its figures become what may be shown: never a name, and no count of one to four people.

mod cells;
pub mod commands;
mod gather;
mod on_paper;
mod one;
#[cfg(test)]
mod tests;
mod view;

use commands::{
    ChosenFigures, ExportFigures, FiguresChoices, FiguresView, ItemFiguresView, ShowItemFigures,
};

use crate::error::Result;
use crate::printing::commands::Exported;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;

/// `figures.list`.
pub(crate) fn list(call: &mut Call<'_>, _: Nothing) -> Result<FiguresChoices> {
    call.with_site(|site| site.figures_choices())
}

/// `figures.show`.
pub(crate) fn show(call: &mut Call<'_>, request: ChosenFigures) -> Result<FiguresView> {
    call.with_site(|site| site.figures_view(&request))
}

/// `figures.item`.
pub(crate) fn item(call: &mut Call<'_>, request: ShowItemFigures) -> Result<ItemFiguresView> {
    call.with_site(|site| site.item_figures(&request))
}

/// `figures.export`: there is no name in it, so one account is enough.
pub(crate) fn export(call: &mut Call<'_>, request: ExportFigures) -> Result<Exported> {
    crate::printing::save(call, &request.to, |site| {
        site.figures_leaving(&request.chosen, &request.form)
    })
}
