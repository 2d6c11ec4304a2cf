//! Errors of practical tasks.

use super::codes;

/// What went wrong with a practical task.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TaskError {
    /// The course has no such task.
    #[error("task not found")]
    NotFound,
    /// The task has no such line.
    #[error("the task has no such line")]
    LineUnknown,
    /// More words than fit on the sheet, or signs that are none.
    #[error("the comment does not fit")]
    WordsWrong,
    /// The sheet was closed, or never opened.
    #[error("the sheet is not open")]
    SheetClosed,
    /// No line has a mark.
    #[error("no line has a mark")]
    NothingMarked,
    /// A critical line failed.
    #[error("a critical line failed")]
    Stopped,
    /// A critical line was not seen.
    #[error("a critical line was not seen")]
    CriticalUnseen,
    /// The learner has no such occasion.
    #[error("occasion not found")]
    OccasionUnknown,
    /// The second assessor is the first.
    #[error("the second assessor is the first")]
    SecondIsFirst,
    /// A second assessor marked it already.
    #[error("a second assessor marked it already")]
    SecondThere,
    /// The learner answered already.
    #[error("answered already")]
    AnsweredAlready,
    /// Whoever sees it differently says how.
    #[error("words are missing")]
    WordsMissing,
}

codes!(TaskError {
    Self::NotFound => "task-not-found",
    Self::LineUnknown => "task-line-unknown",
    Self::WordsWrong => "task-words-wrong",
    Self::SheetClosed => "task-sheet-closed",
    Self::NothingMarked => "task-nothing-marked",
    Self::Stopped => "task-stopped",
    Self::CriticalUnseen => "task-critical-unseen",
    Self::OccasionUnknown => "task-occasion-unknown",
    Self::SecondIsFirst => "task-second-is-first",
    Self::SecondThere => "task-second-there",
    Self::AnsweredAlready => "task-answered-already",
    Self::WordsMissing => "task-words-missing",
});
