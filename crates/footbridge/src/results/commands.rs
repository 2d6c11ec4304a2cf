//! Results of checks and finals at the centre: a list of attempts, and the same as a file.

use crate::assessment::commands::Way;
use crate::assessment::finals::commands::FinalOutcome;
use crate::printing::commands::FolderTo;
use crate::rpc::wire::wire;

wire! {
    /// Which attempts; each `null` means all.
    pub struct ChosenResults {
        /// A unit or a final, as the list of them names it.
        pub unit: Option<String>,
        /// Id of a classroom, hex: of learners who belong to it now.
        pub classroom: Option<String>,
        /// Begun on this day or later.
        pub from: Option<String>,
        /// Begun on this day or before.
        pub until: Option<String>,
        /// How far the clock on the wall is from UTC, like `+01:00`.
        pub offset: String,
    }

    /// Asks for a page of the list.
    pub struct ListResults {
        /// Which attempts.
        pub chosen: ChosenResults,
        /// From 0.
        pub page: u32,
    }

    /// Something that the list can be narrowed to.
    pub struct ResultChoice {
        /// Its id.
        pub id: String,
        /// What people call it.
        pub name: String,
    }

    /// One attempt at a check or a final.
    pub struct ResultRow {
        /// Id of the person.
        pub person: String,
        /// Name.
        pub name: String,
        /// The classroom they belong to now.
        pub classroom: Option<String>,
        /// Code of the unit, or title of the final.
        pub unit: String,
        /// Which attempt of this learner at it this is, from 1.
        pub number: u32,
        /// When it began, RFC 3339.
        pub at: String,
        /// How it was taken.
        pub way: Way,
        /// Items in all.
        pub count: u32,
        /// Answered so far.
        pub answered: u32,
        /// Right at the first answer; in a final, right by the answers that count.
        pub right: u32,
        /// True when the unit counts by it, or the final is passed.
        pub unit_counts: bool,
        /// What a final came to; none for a check.
        pub outcome: Option<FinalOutcome>,
        /// Site where it was written.
        pub site: Option<String>,
        /// When the centre took it in, RFC 3339.
        pub arrived: Option<String>,
    }

    /// A page of results.
    pub struct ResultsList {
        /// Latest first.
        pub rows: Vec<ResultRow>,
        /// Attempts in all, on all pages.
        pub total: u32,
        /// True when there are more pages.
        pub more: bool,
        /// Units and finals that were attempted.
        pub units: Vec<ResultChoice>,
        /// Classrooms of the centre.
        pub classrooms: Vec<ResultChoice>,
    }

    /// The form of a file for a spreadsheet.
    pub enum TableForm {
        /// Texts that any spreadsheet reads.
        Csv,
        /// A workbook: numbers and moments as such, and a sheet that explains the columns.
        Xlsx,
    }

    /// Saves the list as a file.
    pub struct ExportResults {
        /// Which attempts.
        pub chosen: ChosenResults,
        /// In which form.
        pub form: TableForm,
        /// Into which folder.
        pub to: FolderTo,
    }
}
