//! Errors of the class: its plan and its register.

use super::{Args, codes};

/// What went wrong in the class.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ClassError {
    /// A day that is none.
    #[error("not a day")]
    DayWrong,
    /// A day that has not come yet.
    #[error("the day lies ahead")]
    DayAhead,
    /// The last day lies before the first.
    #[error("the last day lies before the first")]
    DaysBackwards,
    /// More minutes than a day has.
    #[error("minutes out of range")]
    MinutesWrong,
    /// Nobody of this class.
    #[error("the learner is not of this class")]
    NotOfThisClass,
    /// Nothing was noted that could be taken back.
    #[error("nothing is noted")]
    NothingNoted,
}

codes!(ClassError {
    Self::DayWrong => "day-wrong",
    Self::DayAhead => "day-ahead",
    Self::DaysBackwards => "days-backwards",
    Self::MinutesWrong => "minutes-wrong",
    Self::NotOfThisClass => "not-of-this-class",
    Self::NothingNoted => "nothing-noted",
});

impl ClassError {
    pub(super) fn args(&self) -> Args {
        Args::new()
    }
}
