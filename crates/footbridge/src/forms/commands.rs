//! Forms on paper, typing them in, and asking aloud.

use crate::assessment::commands::{ItemView, Response, Way};
use crate::printing::commands::PrintTo;
use crate::rpc::ErrorWire;
use crate::rpc::wire::wire;

wire! {
    /// A check or a final.
    pub struct FormAssessment {
        /// Id of the unit, or of the final.
        pub id: String,
        /// Code and title of the unit, or title of the final.
        pub title: String,
        /// True for a final.
        pub is_final: bool,
        /// How many items are drawn.
        pub count: u32,
    }

    /// Somebody a form can be for.
    pub struct FormLearner {
        /// Id of the person.
        pub person: String,
        /// Name.
        pub name: String,
        /// Card number, written `4718-26`; empty without a card.
        pub card: String,
        /// Names of their groups.
        pub groups: Vec<String>,
    }

    /// What is being typed or asked at this computer and was not taken in yet.
    pub struct OpenEntry {
        /// Id of the attempt that it will be.
        pub attempt: String,
        /// Id of the person.
        pub person: String,
        /// Name.
        pub name: String,
        /// What it is of.
        pub title: String,
        /// On paper or aloud.
        pub way: Way,
        /// Code of the form; none where it is asked aloud.
        pub code: Option<String>,
        /// Items with an answer.
        pub answered: u32,
        /// Items in all.
        pub count: u32,
        /// True if it mends what was taken in already.
        pub corrects: bool,
    }

    /// A form that was printed.
    pub struct PrintedForm {
        /// Its code, in groups.
        pub code: String,
        /// What it is of.
        pub title: String,
        /// For whom; none if anybody may write it.
        pub name: Option<String>,
        /// When it was drawn, RFC 3339.
        pub at: String,
        /// Learners whose answers on it were taken in.
        pub taken: u32,
    }

    /// Where staff begin with paper and with asking aloud.
    pub struct FormsView {
        /// What a form can be of.
        pub assessments: Vec<FormAssessment>,
        /// Learners of the class, by name.
        pub learners: Vec<FormLearner>,
        /// Languages of the course.
        pub languages: Vec<String>,
        /// What waits to be finished.
        pub open: Vec<OpenEntry>,
        /// The latest forms, latest first.
        pub printed: Vec<PrintedForm>,
    }

    /// For whom forms are.
    pub enum FormsFor {
        /// For anybody: so many that differ.
        Anybody(u32),
        /// For these learners, one each, by their ids.
        Learners(Vec<String>),
    }

    /// Prints forms. Each is drawn by itself.
    pub struct PrintForms {
        /// Id of the unit, or of the final.
        pub of: String,
        /// For whom.
        pub whom: FormsFor,
        /// The language; none for each learner's own languages.
        pub language: Option<String>,
        /// A second language beside it.
        pub second: Option<String>,
        /// Where to.
        pub to: PrintTo,
    }

    /// Begins to type from a sheet, or goes on with it.
    pub struct BeginEntry {
        /// The code; what separates its groups makes no difference.
        pub code: String,
        /// Id of the learner who wrote it.
        pub person: String,
        /// The day on which it was written, like `2026-11-22`.
        pub day: String,
        /// How far the clock on the wall is from UTC, like `+01:00`.
        pub offset: String,
        /// True to mend what was taken in already.
        pub correct: bool,
    }

    /// Begins to ask aloud, or goes on with it.
    pub struct AskAloud {
        /// Id of the learner.
        pub person: String,
        /// Id of the unit, or of the final.
        pub of: String,
        /// How far the clock on the wall is from UTC, like `+01:00`.
        pub offset: String,
    }

    /// Names an entry.
    pub struct NameEntry {
        /// Id of its attempt.
        pub attempt: String,
    }

    /// An item of an entry.
    pub struct EntryItem {
        /// From 1, as on the sheet.
        pub number: u32,
        /// The item, its options in the order of the sheet.
        pub item: ItemView,
        /// The signs of the options on the sheet.
        pub marks: Vec<String>,
        /// The signs of the right side of a match.
        pub right_marks: Vec<String>,
        /// The signs of "true" and "false".
        pub verdict_marks: Vec<String>,
        /// What was typed.
        pub typed: String,
        /// What the learner said, where it is asked aloud.
        pub response: Option<Response>,
        /// What was written beside it.
        pub note: String,
        /// What is wrong with what was typed; none if it can be read.
        pub problem: Option<ErrorWire>,
        /// The answer in words, as it was read; empty without one.
        pub says: Vec<String>,
        /// True if there is an answer.
        pub answered: bool,
    }

    /// A sheet that is being typed, or asked aloud.
    pub struct EntryView {
        /// Id of the attempt that it will be.
        pub attempt: String,
        /// Id of the person.
        pub person: String,
        /// Their name.
        pub name: String,
        /// What it is of.
        pub title: String,
        /// On paper or aloud.
        pub way: Way,
        /// Code of the form, in groups; none where it is asked aloud.
        pub code: Option<String>,
        /// The day on which it was written or said.
        pub day: String,
        /// True if it mends what was taken in already.
        pub corrects: bool,
        /// Language of the items.
        pub language: String,
        /// The second language beside it.
        pub second: Option<String>,
        /// The items.
        pub items: Vec<EntryItem>,
    }

    /// Keeps what was typed to an item.
    pub struct TypeAnswer {
        /// Id of the attempt.
        pub attempt: String,
        /// From 1.
        pub number: u32,
        /// As it stands on the sheet; empty for no answer.
        pub typed: String,
    }

    /// Keeps what a learner said to an item.
    pub struct SayAnswer {
        /// Id of the attempt.
        pub attempt: String,
        /// From 1.
        pub number: u32,
        /// What they said; none for no answer.
        pub response: Option<Response>,
        /// A short note, one line.
        pub note: String,
    }

    /// What came of it.
    pub struct FormTaken {
        /// Id of the person.
        pub person: String,
        /// True for a final.
        pub is_final: bool,
        /// Right answers.
        pub right: u32,
        /// Items with an answer.
        pub answered: u32,
        /// Items in all.
        pub count: u32,
        /// True when the unit counts, or the final is passed.
        pub counts: bool,
        /// Items that must be right and are not.
        pub critical_missed: u32,
    }
}
