//! Errors of finals.

use super::{Args, codes};

/// What went wrong with a final.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FinalError {
    /// No trainer has opened it for this classroom.
    #[error("the final is not open here")]
    NotOpen,
    /// The code is not the one that the trainer has.
    #[error("the code is wrong")]
    CodeWrong,
    /// Too many wrong codes; a minute has to pass.
    #[error("too many wrong codes")]
    CodeWait,
    /// The next try is on a later day.
    #[error("the next try is on {day}")]
    TooEarly {
        /// A day like `2026-11-22`.
        day: String,
    },
    /// A trainer has to judge the last try first.
    #[error("the last try waits for a trainer")]
    Waits,
    /// It was tried as often as the course allows.
    #[error("no more tries")]
    NoMoreTries,
}

codes!(FinalError {
    Self::NotOpen => "final-not-open",
    Self::CodeWrong => "final-code-wrong",
    Self::CodeWait => "final-code-wait",
    Self::TooEarly { .. } => "final-too-early",
    Self::Waits => "final-waits",
    Self::NoMoreTries => "final-no-more-tries",
});

impl FinalError {
    pub(super) fn args(&self) -> Args {
        match self {
            Self::TooEarly { day } => vec![("day", day.clone())],
            _ => Args::new(),
        }
    }
}
