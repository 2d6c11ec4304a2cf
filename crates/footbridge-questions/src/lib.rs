//! Questions of other systems, read into a neutral form.
//!
//! Bytes in, questions and a report out: no clock, no network, and no disk outside of [`disk`]
//! and [`written`].
//! Every question that is found gives exactly one [`Reading`]: taken, taken with named losses,
//! or refused with a code and words. What each format gives stands in `docs/imports.md`.
#![forbid(unsafe_code)]

pub mod aiken;
pub mod archive;
mod checks;
mod context;
mod decode;
pub mod disk;
mod fault;
pub mod gift;
mod kind;
mod loss;
mod model;
pub mod moodle;
mod number;
pub mod pack_item;
pub mod package;
mod path;
mod picture;
pub mod qti12;
pub mod qti2;
mod reading;
mod recognise;
mod report;
mod rich;
mod sets;
mod text;
pub mod written;
mod xml;

pub use context::{NoPictures, Pictures};
pub use fault::{Fault, Refusal};
pub use kind::Kind;
pub use loss::Loss;
pub use model::{
    Accepted, Area, Body, Choice, Feedback, NumberAnswer, OpenKind, Question, Scoring, Shape,
    TextAnswer, Unit,
};

pub use picture::Picture;
pub use reading::{Reading, Taken};
pub use recognise::{Format, recognise};
pub use report::{Line, Outcome, PackPlace, Report};
pub use text::{Block, Run, Text};

/// Reads one file whose format its content tells; pictures are looked for in `pictures`.
///
/// # Errors
/// [`Fault::FormatUnknown`] for content that no reader knows.
pub fn read_file(bytes: &[u8], pictures: &mut dyn Pictures) -> Result<Vec<Reading>, Refusal> {
    match recognise(bytes)? {
        Format::Gift => gift::read(bytes),
        Format::Aiken => aiken::read(bytes),
        Format::MoodleXml => moodle::read(bytes),
        Format::Qti12 => qti12::read(bytes, pictures),
        Format::Qti2 => qti2::read(bytes, pictures),
        Format::Archive => Err(Fault::FormatUnknown.because("an archive is read as a package")),
    }
}
