//! Errors of printing.

use super::{Args, codes};

/// What went wrong while something was printed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PrintError {
    /// This program was built without a press.
    #[error("no press")]
    NoPress,
    /// The template and the document do not go together.
    #[error("document not set: {0}")]
    NotSet(String),
    /// There is nothing to print.
    #[error("nothing to print")]
    Nothing,
    /// A list in which nobody stands.
    #[error("the list is empty")]
    ListEmpty,
    /// More lines than a list may have.
    #[error("more than {limit} lines")]
    ListTooLong {
        /// How many it may have.
        limit: usize,
    },
    /// A table that no workbook holds.
    #[error("table not made: {0}")]
    TableNotMade(String),
    /// The system knows no such queue.
    #[error("no such queue")]
    QueueUnknown,
    /// The queue took nothing.
    #[error("queue refused: {0}")]
    QueueRefused(std::io::Error),
    /// The folder is not there.
    #[error("folder not found")]
    FolderNotFound,
    /// The folder belongs to the program or to the exchange.
    #[error("folder is ours")]
    FolderOurs,
    /// The folder is on a stick, and nobody said that it may be.
    #[error("folder is on a stick")]
    StickUnconfirmed,
    /// Every name for the file is taken.
    #[error("too many files of this name")]
    FolderCrowded,
    /// What was sent back is not the code that was made last.
    #[error("not the newest code")]
    CodeOutdated,
}

codes!(PrintError {
    Self::NoPress => "print-no-press",
    Self::NotSet(_) => "print-not-set",
    Self::Nothing => "print-nothing",
    Self::ListEmpty => "print-list-empty",
    Self::ListTooLong { .. } => "print-list-too-long",
    Self::TableNotMade(_) => "print-table-not-made",
    Self::QueueUnknown => "print-queue-unknown",
    Self::QueueRefused(_) => "print-queue-refused",
    Self::FolderNotFound => "print-folder-not-found",
    Self::FolderOurs => "print-folder-ours",
    Self::StickUnconfirmed => "print-stick-unconfirmed",
    Self::FolderCrowded => "print-folder-crowded",
    Self::CodeOutdated => "print-code-outdated",
});

impl PrintError {
    pub(super) fn args(&self) -> Args {
        match self {
            Self::ListTooLong { limit } => {
                vec![("limit", limit.to_string())]
            }
            _ => Vec::new(),
        }
    }
}
