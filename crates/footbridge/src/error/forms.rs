//! Errors of forms on paper and of asking aloud.

use super::{Args, codes};

/// What went wrong with a form.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FormError {
    /// It is no code of a form, or a sign of it is wrong.
    #[error("not the code of a form")]
    CodeWrong,
    /// No form with this code is known here.
    #[error("the form is not known here")]
    CodeUnknown,
    /// Two computers drew the same code.
    #[error("two forms have this code")]
    CodeTwice,
    /// It was printed for somebody else.
    #[error("the form is for another learner")]
    NotTheirs,
    /// It was taken in for this learner already.
    #[error("the form was taken in already")]
    TakenIn,
    /// Nothing was taken in that could be mended.
    #[error("the form was not taken in yet")]
    NotTakenIn,
    /// The day lies in the future.
    #[error("the day lies in the future")]
    DayAhead,
    /// The day lies before the one on which the form was printed.
    #[error("the day lies before the form was printed")]
    DayTooEarly,
    /// The unit counts already.
    #[error("the unit counts already")]
    UnitCounts,
    /// The learner is in the middle of the final at a computer.
    #[error("the learner is in the middle of the final")]
    AttemptOpen,
    /// Nothing of this is being typed or asked here.
    #[error("the entry is not open")]
    EntryGone,
    /// A row cannot be read.
    #[error("row {number} cannot be read")]
    RowWrong {
        /// The item, from 1.
        number: u32,
    },
    /// A sign that is not on the sheet.
    #[error("a sign that is not on the sheet")]
    TypedUnknown {
        /// The first sign of the sheet.
        first: String,
        /// The last one.
        last: String,
    },
    /// More than one sign where one is asked for.
    #[error("more than one sign")]
    TypedOne,
    /// The same sign twice.
    #[error("the same sign twice")]
    TypedTwice {
        /// The sign.
        sign: String,
    },
    /// True and false at once, neither, or two reasons.
    #[error("no clear verdict")]
    TypedVerdict,
    /// Not one letter for each line.
    #[error("not one letter for each line")]
    TypedPairs {
        /// How many lines.
        count: usize,
    },
    /// Not each number once.
    #[error("not each number once")]
    TypedSteps {
        /// How many steps.
        count: usize,
    },
    /// Too many letters.
    #[error("too many words")]
    TypedWords {
        /// How many letters it may have.
        limit: usize,
    },
    /// Nobody to print for, or more than one print may hold.
    #[error("no form, or more than {limit}")]
    Count {
        /// How many forms one print may have.
        limit: u32,
    },
}

codes!(FormError {
    Self::CodeWrong => "form-code-wrong",
    Self::CodeUnknown => "form-code-unknown",
    Self::CodeTwice => "form-code-twice",
    Self::NotTheirs => "form-not-theirs",
    Self::TakenIn => "form-taken-in",
    Self::NotTakenIn => "form-not-taken-in",
    Self::DayAhead => "form-day-ahead",
    Self::DayTooEarly => "form-day-too-early",
    Self::UnitCounts => "form-unit-counts",
    Self::AttemptOpen => "form-attempt-open",
    Self::EntryGone => "form-entry-gone",
    Self::RowWrong { .. } => "form-row-wrong",
    Self::TypedUnknown { .. } => "form-typed-unknown",
    Self::TypedOne => "form-typed-one",
    Self::TypedTwice { .. } => "form-typed-twice",
    Self::TypedVerdict => "form-typed-verdict",
    Self::TypedPairs { .. } => "form-typed-pairs",
    Self::TypedSteps { .. } => "form-typed-steps",
    Self::TypedWords { .. } => "form-typed-words",
    Self::Count { .. } => "form-count",
});

impl FormError {
    pub(super) fn args(&self) -> Args {
        match self {
            Self::RowWrong { number } => vec![("number", number.to_string())],
            Self::TypedUnknown { first, last } => {
                vec![("first", first.clone()), ("last", last.clone())]
            }
            Self::TypedTwice { sign } => vec![("sign", sign.clone())],
            Self::TypedPairs { count } | Self::TypedSteps { count } => {
                vec![("count", count.to_string())]
            }
            Self::TypedWords { limit } => vec![("limit", limit.to_string())],
            Self::Count { limit } => vec![("limit", limit.to_string())],
            _ => Args::new(),
        }
    }
}
