//! What can be printed: plain data, with every text already said in its language.
//!
//! A template sets such a document and adds no word of its own. Nothing here knows a store, a
//! printer or a page; equal documents are set as equal bytes.

use super::forms::Forms;
use super::task_sheet::TaskSheet;

/// A document to set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Document {
    /// Cards for learners, several a page.
    Cards(Cards),
    /// The printed recovery code of a computer.
    RecoverySheet(RecoverySheet),
    /// What the check of a computer found.
    ComputerReport(ComputerReport),
    /// Checks and finals on paper.
    Forms(Forms),
    /// A list: the class, the class register, a cut score, a competency profile.
    List(List),
    /// A practical task, to be marked with a pen.
    TaskSheet(TaskSheet),
}

impl Document {
    /// What all documents have.
    pub fn frame(&self) -> &Frame {
        match self {
            Self::Cards(cards) => &cards.frame,
            Self::RecoverySheet(sheet) => &sheet.frame,
            Self::ComputerReport(report) => &report.frame,
            Self::Forms(forms) => &forms.frame,
            Self::List(list) => &list.frame,
            Self::TaskSheet(sheet) => &sheet.frame,
        }
    }
}

/// What all documents have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// The title, also in the properties of the file.
    pub title: String,
    /// Its language, one of [`crate::i18n::LANGUAGES`].
    pub language: String,
    /// The day on which it was made, by the clock of the computer.
    pub day: Day,
    /// The line at the foot: `{page}` and `{pages}` stand for the numbers.
    pub page_of: String,
}

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// The year.
    pub year: i16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// Cards for learners.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cards {
    /// What all documents have.
    pub frame: Frame,
    /// The cards, in the order in which they are cut.
    pub cards: Vec<Card>,
}

/// One card. Its texts are in the learner's own language.
#[derive(Clone, PartialEq, Eq)]
pub struct Card {
    /// Language of this card.
    pub language: String,
    /// Whose it is.
    pub name: String,
    /// Says that the number is the number.
    pub number_label: String,
    /// Six digits, written `4718-26`.
    pub number: String,
    /// Six digits, as a reader types them.
    pub digits: String,
    /// Says what the pattern of squares is, for screen readers.
    pub squares_label: String,
    /// Says that the pictures are in order.
    pub pictures_label: String,
    /// The four pictures in order.
    pub pictures: [Picture; 4],
    /// What to do, in one sentence.
    pub what_to_do: String,
}

/// Names and codes never stand in a log.
impl std::fmt::Debug for Card {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Card")
    }
}

/// A sign-in picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// 0 to 11, as the sign-in page counts them.
    pub index: u8,
    /// Its name.
    pub name: String,
}

/// The printed recovery code. It holds no name but the site's.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoverySheet {
    /// What all documents have.
    pub frame: Frame,
    /// Name of the computer.
    pub site: String,
    /// When the code was made.
    pub made: String,
    /// Eight groups of four letters and digits.
    pub groups: Vec<String>,
    /// What the code is for.
    pub purpose: String,
    /// Stands above the steps.
    pub steps_title: String,
    /// What to do with it, in order.
    pub steps: Vec<String>,
    /// How it is kept.
    pub keep: Vec<String>,
}

/// A code never stands in a log.
impl std::fmt::Debug for RecoverySheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoverySheet")
    }
}

/// What the check of a computer found. It holds no name of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComputerReport {
    /// What all documents have.
    pub frame: Frame,
    /// When it was checked.
    pub checked: String,
    /// Heads of the columns: what was looked at, what was found, how it stands.
    pub columns: [String; 3],
    /// Its parts, in order.
    pub parts: Vec<ReportPart>,
}

/// One part of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportPart {
    /// What it is about.
    pub title: String,
    /// What is to be said of all its lines, in sentences.
    pub about: Option<String>,
    /// Its lines.
    pub lines: Vec<ReportLine>,
}

/// One line of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportLine {
    /// What was looked at.
    pub what: String,
    /// What was found.
    pub found: String,
    /// How it stands, in a word, where something was judged.
    pub verdict: Option<Verdict>,
    /// What to do, where there is something to do.
    pub remedy: Option<String>,
}

/// How a line stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// True if somebody should look at it.
    pub look: bool,
    /// The word for it.
    pub word: String,
}

/// A list of people, in columns.
#[derive(Clone, PartialEq, Eq)]
pub struct List {
    /// What all documents have.
    pub frame: Frame,
    /// Key of the name of its file, in `printing.ftl`.
    pub file: &'static str,
    /// Lines under the title: which site, which group, how fresh it is.
    pub about: Vec<String>,
    /// True where the columns need the long side of the paper.
    pub wide: bool,
    /// Its columns, in order.
    pub columns: Vec<Column>,
    /// Its parts, in order, each with the same columns.
    pub parts: Vec<ListPart>,
}

/// Names never stand in a log.
impl std::fmt::Debug for List {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("List")
    }
}

/// One column of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What it is called.
    pub head: String,
    /// Its share of the width of the page, against those of the others.
    pub share: u8,
}

/// One part of a list.
#[derive(Clone, PartialEq, Eq)]
pub struct ListPart {
    /// What it is about, where there are several.
    pub title: Option<String>,
    /// A cell of each column in every row; a cell has lines, the first of the first is a name.
    pub rows: Vec<Vec<Vec<String>>>,
}

/// Names never stand in a log.
impl std::fmt::Debug for ListPart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ListPart")
    }
}
