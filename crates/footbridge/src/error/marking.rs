//! Errors of judging what was done.

use super::codes;

/// What went wrong where a trainer judges.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MarkingError {
    /// There is no such work to judge, or it has changed since.
    #[error("there is no such work to judge")]
    NotFound,
    /// The work has no such line.
    #[error("the work has no such line")]
    LineUnknown,
    /// A line is not marked yet.
    #[error("a line is not marked yet")]
    LinesOpen,
    /// Another account judged, or another computer, or it was taken back already.
    #[error("this judgement cannot be taken back here")]
    NotMine,
}

codes!(MarkingError {
    Self::NotFound => "marking-not-found",
    Self::LineUnknown => "marking-line-unknown",
    Self::LinesOpen => "marking-lines-open",
    Self::NotMine => "marking-not-mine",
});
