//! Errors of tables of learners, and of their rows.

use super::{Args, codes};

/// What is wrong with a table, or with a row of it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EnrolmentError {
    /// The folder is not there.
    #[error("no such folder")]
    NoFolder,
    /// The file is not there any more, or is no file.
    #[error("no such table")]
    NoFile,
    /// The file is larger than any table of learners.
    #[error("table too large")]
    TooLarge,
    /// A workbook of a spreadsheet program, not a table of text.
    #[error("a workbook, not a table")]
    Workbook,
    /// It is no text, or text that is cut off.
    #[error("table unreadable")]
    Unreadable,
    /// No row below the head.
    #[error("table empty")]
    Empty,
    /// More rows than are taken at once.
    #[error("{rows} rows, of which {limit} are taken")]
    TooManyRows {
        /// Rows in the table.
        rows: u32,
        /// Most that are taken at once.
        limit: u32,
    },
    /// No column of names.
    #[error("no column of names")]
    NoNameColumn,
    /// Two columns for one thing.
    #[error("a column stands there twice")]
    ColumnTwice,
    /// It is not what was looked at.
    #[error("table changed since it was looked at")]
    Changed,
    /// Some rows are to be mended first.
    #[error("{rows} rows to mend")]
    RowsToMend {
        /// How many.
        rows: u32,
    },
    /// A row has other columns than the head.
    #[error("row with {found} of {wanted} columns")]
    RowColumns {
        /// Columns of the row.
        found: u32,
        /// Columns of the head.
        wanted: u32,
    },
    /// A row without a name.
    #[error("row without a name")]
    RowNameEmpty,
    /// A name that is too long.
    #[error("row with too long a name")]
    RowNameTooLong,
    /// A name that a spreadsheet would calculate.
    #[error("row with a formula")]
    RowFormula,
    /// A sign that cannot be seen, or a line break.
    #[error("row with a control character")]
    RowControl,
    /// A language that the program does not speak.
    #[error("row with an unknown language")]
    RowLanguage,
    /// A group's name that is too long.
    #[error("row with too long a group")]
    RowGroupTooLong,
    /// Not a card number of ours.
    #[error("row with a wrong card number")]
    RowCardWrong,
    /// A card number that stands in the table before.
    #[error("row with the card number of row {row}")]
    RowCardTwice {
        /// The row before.
        row: u32,
    },
    /// A card number that somebody has.
    #[error("row with a card number that is given")]
    RowCardTaken,
    /// A day that is not in the calendar, or far from today.
    #[error("row with an impossible day")]
    RowDate,
}

codes!(EnrolmentError {
    Self::NoFolder => "table-no-folder",
    Self::NoFile => "table-no-file",
    Self::TooLarge => "table-too-large",
    Self::Workbook => "table-is-workbook",
    Self::Unreadable => "table-unreadable",
    Self::Empty => "table-empty",
    Self::TooManyRows { .. } => "table-too-many-rows",
    Self::NoNameColumn => "table-no-name-column",
    Self::ColumnTwice => "table-column-twice",
    Self::Changed => "table-changed",
    Self::RowsToMend { .. } => "table-rows-to-mend",
    Self::RowColumns { .. } => "row-columns",
    Self::RowNameEmpty => "row-name-empty",
    Self::RowNameTooLong => "row-name-too-long",
    Self::RowFormula => "row-formula",
    Self::RowControl => "row-control",
    Self::RowLanguage => "row-language",
    Self::RowGroupTooLong => "row-group-too-long",
    Self::RowCardWrong => "row-card-wrong",
    Self::RowCardTwice { .. } => "row-card-twice",
    Self::RowCardTaken => "row-card-taken",
    Self::RowDate => "row-date",
});

impl EnrolmentError {
    pub(super) fn args(&self) -> Args {
        match self {
            Self::TooManyRows { rows, limit } => {
                vec![("rows", rows.to_string()), ("limit", limit.to_string())]
            }
            Self::RowsToMend { rows } => vec![("rows", rows.to_string())],
            Self::RowColumns { found, wanted } => {
                vec![("found", found.to_string()), ("wanted", wanted.to_string())]
            }
            Self::RowCardTwice { row } => vec![("row", row.to_string())],
            _ => Vec::new(),
        }
    }
}
