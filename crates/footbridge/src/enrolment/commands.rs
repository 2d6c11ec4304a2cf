//! Enrolling many learners from a table: which files there are, what a table holds, taking it in.

use crate::rpc::ErrorWire;
use crate::rpc::wire::wire;

wire! {
    /// Where to look for tables, besides the sticks that are plugged in.
    pub struct LookForTables {
        /// A folder of this computer or of a stick; none for the sticks alone.
        pub folder: Option<String>,
    }

    /// A file that may hold a table.
    pub struct TableFile {
        /// Its whole path.
        pub path: String,
        /// Its name.
        pub name: String,
        /// Name of the stick, or the folder.
        pub place: String,
        /// KiB, rounded up.
        pub kib: u32,
        /// When it was changed last, RFC 3339, where the system says so.
        pub changed: Option<String>,
    }

    /// Files that may hold a table.
    pub struct TableFiles {
        /// By place, then latest first.
        pub rows: Vec<TableFile>,
        /// True if there were more files than are shown.
        pub more: bool,
    }

    /// Where a table comes from.
    #[serde(tag = "from", rename_all_fields = "camelCase")]
    pub enum TableSource {
        /// A file.
        File {
            /// Its whole path.
            path: String,
        },
        /// Text that somebody pasted.
        Pasted {
            /// The text.
            text: String,
        },
    }

    /// How the letters of a file are written.
    #[derive(Copy, Eq)]
    pub enum Encoding {
        /// UTF-8.
        Utf8,
        /// UTF-16.
        Utf16,
        /// Windows-1252. Other old encodings look the same to a program.
        Windows1252,
    }

    /// What stands between the cells of a row.
    #[derive(Copy, Eq)]
    pub enum Separator {
        /// `;`
        Semicolon,
        /// `,`
        Comma,
        /// A tabulator.
        Tab,
    }

    /// What a column holds.
    #[derive(Copy, Eq)]
    pub enum Column {
        /// The whole name.
        Name,
        /// Given names; the family name stands in another column.
        GivenName,
        /// Family name.
        FamilyName,
        /// Language of the screens and the content.
        Language,
        /// Second language beside it.
        SecondLanguage,
        /// Name of a group.
        Group,
        /// A card number that was given before.
        Card,
        /// The day on which the learner came into the class.
        Since,
    }

    /// A column of a table.
    pub struct ColumnFound {
        /// What stands at its head.
        pub head: String,
        /// What it is taken for; nothing if it is left aside.
        pub column: Option<Column>,
    }

    /// Which rows of a preview are shown.
    #[derive(Copy, Eq)]
    pub enum RowsShown {
        /// All of them.
        All,
        /// Those with something to mend.
        Wrong,
        /// Those whose name is in the class, or twice in the table.
        Alike,
    }

    /// Looks at a table; nothing is taken in.
    pub struct LookAtTable {
        /// Where it comes from.
        pub source: TableSource,
        /// Language of whoever has none in the table.
        pub language: String,
        /// Which rows are shown.
        pub shown: RowsShown,
        /// How many of these rows are passed over.
        pub after: u32,
    }

    /// A row of a table.
    pub struct PreviewRow {
        /// Number of its line in the file.
        pub row: u32,
        /// Name.
        pub name: String,
        /// Language, by its tag; as it stands there if it is not known.
        pub language: String,
        /// Second language.
        pub second: Option<String>,
        /// Group.
        pub group: Option<String>,
        /// Card number.
        pub card: Option<String>,
        /// The day on which the learner came into the class.
        pub since: Option<String>,
        /// What is to be mended, if the row cannot be taken.
        pub problem: Option<ErrorWire>,
        /// True if the name is in the class, or stands in the table before.
        pub alike: bool,
    }

    /// What a table holds.
    pub struct TablePreview {
        /// Names what was looked at, so that nothing else is taken in.
        pub table: String,
        /// How its letters are written.
        pub encoding: Encoding,
        /// What stands between its cells.
        pub separator: Separator,
        /// Its columns.
        pub columns: Vec<ColumnFound>,
        /// Rows in all.
        pub rows_in_all: u32,
        /// Rows with something to mend.
        pub wrong: u32,
        /// Rows whose name is in the class, or stands in the table before.
        pub alike: u32,
        /// Groups that are not there yet.
        pub new_groups: Vec<String>,
        /// Some of the rows that were asked for, in their order.
        pub rows: Vec<PreviewRow>,
        /// How many were asked for in all.
        pub shown_in_all: u32,
    }

    /// Takes a table in that was looked at.
    pub struct TakeTable {
        /// Where it comes from.
        pub source: TableSource,
        /// Language of whoever has none in the table.
        pub language: String,
        /// What the preview called it.
        pub table: String,
    }

    /// Learners who were enrolled from a table.
    pub struct ManyEnrolled {
        /// How many.
        pub learners: u32,
        /// How many groups were made for them.
        pub groups: u32,
    }
}
