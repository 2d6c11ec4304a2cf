//! Recovery files: everything that a station or an office needs to come back on another computer.
//!
//! An age file for the centre and for the printed code, around an archive of `recovery.json`
//! (signed by the site), `events.bin` and `padding`. It carries events, not pages of a store:
//! a store that came on a stick is never opened.

mod choose;
mod file;
mod give;
mod lay_down;
mod read;

pub(crate) use choose::{Chosen, choose};
pub(super) use give::give;
pub(crate) use lay_down::{lay_down, merge};
pub(crate) use read::{Found, Opened, files_on, opened_by};

const FOLDER: &str = "recovery";
const ENDING: &str = ".fbrecovery";
