//! Checks and finals away from the screen: printed on paper under a form code and typed in, or
//! asked aloud by a trainer.
//!
//! A form is a draw that everybody knows by its code. What is typed or asked is a draft of this
//! computer until it is taken in; then it is an attempt of the learner like any other, written
//! by the account that took it in, and scored here.

mod code;
pub mod commands;
mod draw;
mod entry;
pub(crate) mod events;
mod marks;
mod of;
mod print;
mod sheet;
mod typed;
mod view;

#[cfg(test)]
mod tests;

pub(crate) use print::print;

use commands::{
    AskAloud, BeginEntry, EntryItem, EntryView, FormTaken, FormsView, NameEntry, SayAnswer,
    TypeAnswer,
};

use crate::assessment::Apart;
use crate::error::{FormError, Result};
use crate::ids::AttemptId;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;

/// `forms.show`.
pub(crate) fn show(call: &mut Call<'_>, _: Nothing) -> Result<FormsView> {
    call.with_site(|site| site.forms_view())
}

/// `forms.begin`.
pub(crate) fn begin(call: &mut Call<'_>, request: BeginEntry) -> Result<EntryView> {
    call.with_site(|site| {
        let attempt = site.begin_entry(&request)?;
        site.entry_view(&site.form_entry(attempt)?)
    })
}

/// `forms.ask`.
pub(crate) fn ask(call: &mut Call<'_>, request: AskAloud) -> Result<EntryView> {
    call.with_site(|site| {
        let attempt = site.begin_asking(&request)?;
        site.entry_view(&site.form_entry(attempt)?)
    })
}

/// `forms.entry`.
pub(crate) fn entry(call: &mut Call<'_>, request: NameEntry) -> Result<EntryView> {
    let attempt = attempt_id(&request.attempt)?;
    call.with_site(|site| site.entry_view(&site.form_entry(attempt)?))
}

/// `forms.type`: what was typed is on the disk before this returns.
pub(crate) fn type_in(call: &mut Call<'_>, request: TypeAnswer) -> Result<EntryItem> {
    let attempt = attempt_id(&request.attempt)?;
    call.with_site(|site| {
        let entry = site.form_entry(attempt)?;
        if entry.row.way != Apart::Paper {
            return Err(FormError::EntryGone.into());
        }
        site.keep_typed(&entry, &request)?;
        site.entry_item_view(&entry, request.number)
    })
}

/// `forms.say`: what was said is on the disk before this returns.
pub(crate) fn say(call: &mut Call<'_>, request: SayAnswer) -> Result<EntryItem> {
    let attempt = attempt_id(&request.attempt)?;
    call.with_site(|site| {
        let entry = site.form_entry(attempt)?;
        if entry.row.way != Apart::Aloud {
            return Err(FormError::EntryGone.into());
        }
        site.keep_said(&entry, &request)?;
        site.entry_item_view(&entry, request.number)
    })
}

/// `forms.take`.
pub(crate) fn take(call: &mut Call<'_>, request: NameEntry) -> Result<FormTaken> {
    let by = call.staff()?;
    let attempt = attempt_id(&request.attempt)?;
    call.with_site(|site| {
        let entry = site.form_entry(attempt)?;
        site.take_entry(by, &entry)
    })
}

/// `forms.drop`: what was typed or asked and not taken in is forgotten.
pub(crate) fn put_away(call: &mut Call<'_>, request: NameEntry) -> Result<FormsView> {
    let attempt = attempt_id(&request.attempt)?;
    call.with_site(|site| {
        site.note(|write| write.drop_form_entry(attempt))?;
        site.forms_view()
    })
}

fn attempt_id(text: &str) -> Result<AttemptId> {
    text.parse().map_err(|_| FormError::EntryGone.into())
}
