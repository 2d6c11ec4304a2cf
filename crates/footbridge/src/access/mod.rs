//! The record of access: who looked at, changed or took out what is kept of a person.
//!
//! The list of commands says of each command what it is to this record ([`Touch`]).
//! The dispatcher notes looks, exports and prints by that word ([`before`], [`after`]);
//! changes stand in the journal anyway and become entries when they fold
//! ([`events::fold_change`]). So no new command and no new kind of event can be forgotten.

mod act;
pub mod commands;
pub(crate) mod events;
mod export;
mod list;
mod note;
mod notice;
mod own;
mod refused;
mod topic;
mod touch;
mod who;

#[cfg(test)]
pub(crate) mod tests;

pub(crate) use act::Act;
pub(crate) use export::export;
pub(crate) use list::list;
pub(crate) use note::{Looks, after, before, person_named_in};
pub(crate) use notice::{notice, read_notice};
pub(crate) use own::{my_record, show_names};
pub(crate) use refused::{Refusals, note_refusal};
pub(crate) use touch::Touch;
