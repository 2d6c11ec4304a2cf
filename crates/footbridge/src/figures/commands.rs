//! How items do: figures about checks and finals, and never a name.

use crate::assessment::commands::{ItemView, Response};
use crate::printing::commands::FolderTo;
use crate::results::commands::TableForm;
use crate::rpc::wire::wire;

wire! {
    /// What figures are about.
    #[derive(Copy, Eq)]
    pub enum FiguresOf {
        /// The check of a unit.
        Check,
        /// A final.
        Final,
    }

    /// A check or a final that somebody took.
    pub struct FiguresChoice {
        /// Its id: pack and unit or final, with a slash between them.
        pub id: String,
        /// Title of the course; none where it is not installed here.
        pub course: Option<String>,
        /// Code and title of the unit, or title of the final.
        pub name: String,
        /// What it is.
        pub of: FiguresOf,
        /// People whose first attempt is here; none for one to four.
        pub people: Option<u32>,
        /// Versions of the course in which it was taken first, the newest first.
        pub versions: Vec<u32>,
    }

    /// What there are figures about.
    pub struct FiguresChoices {
        /// By course, checks before finals.
        pub choices: Vec<FiguresChoice>,
    }

    /// Which figures.
    pub struct ChosenFigures {
        /// Id of the check or final.
        pub id: String,
        /// In this version of the course only; none for all.
        pub version: Option<u32>,
    }

    /// Asks for one item.
    pub struct ShowItemFigures {
        /// Which figures.
        pub chosen: ChosenFigures,
        /// Id of the item.
        pub item: String,
    }

    /// Whether enough people stand behind a figure.
    #[derive(Copy, Eq)]
    pub enum FigureStanding {
        /// Fewer than 20: not shown.
        Hidden,
        /// 20 to 49: shown with its interval.
        Grey,
        /// 50 or more.
        Plain,
    }

    /// Of ten people so many; rounded down, so that ten of ten means everybody.
    pub struct OfTen {
        /// The figure, 0 to 10.
        pub ten: u8,
        /// Lower end of its interval, rounded down.
        pub low: u8,
        /// Upper end of its interval, rounded up.
        pub high: u8,
    }

    /// A number in hundredths with its interval.
    pub struct Hundredths {
        /// The number.
        pub value: i32,
        /// Lower end.
        pub low: i32,
        /// Upper end.
        pub high: i32,
    }

    /// What to look at.
    #[derive(Copy, Eq)]
    pub enum FigureAdvice {
        /// A safety item that fewer than eight of ten can do.
        TeachAgain,
        /// Those who do well elsewhere get it wrong.
        CheckKey,
        /// A wrong option that nobody chose.
        Rewrite,
        /// More than 20 points between two languages.
        CompareLanguages,
    }

    /// How far two languages of an item are apart.
    pub struct LanguageGap {
        /// In points of a hundred.
        pub points: u32,
        /// Code of the language in which it is easiest.
        pub easiest: String,
        /// Code of the language in which it is hardest.
        pub hardest: String,
    }

    /// One item in the table.
    pub struct ItemLine {
        /// Its id.
        pub item: String,
        /// What it asks, in the language of the site; none where its course is not installed.
        pub question: Option<String>,
        /// Code of its unit, for a final.
        pub unit: Option<String>,
        /// Its competency.
        pub competency: Option<String>,
        /// True for a safety item.
        pub critical: bool,
        /// Whether enough people reached it.
        pub standing: FigureStanding,
        /// People who reached it; none for one to four.
        pub people: Option<u32>,
        /// How many can do it; none while it is hidden.
        pub right: Option<OfTen>,
        /// Item-rest correlation; none while it is hidden, or where nothing varies.
        pub correlation: Option<Hundredths>,
        /// Wrong options that nobody chose; 0 while it is hidden.
        pub never_chosen: u32,
        /// Between languages; none where fewer than two have 30 people each.
        pub gap: Option<LanguageGap>,
        /// People who left it out; none for one to four.
        pub omitted: Option<u32>,
        /// People who did not come to it before the time was over; none for one to four.
        pub not_reached: Option<u32>,
        /// What to look at.
        pub advice: Vec<FigureAdvice>,
    }

    /// How a check or a final does as a whole.
    pub struct WholeView {
        /// Whether enough people have a score for every item.
        pub standing: FigureStanding,
        /// People with a score for every item; none for one to four.
        pub people: Option<u32>,
        /// People without; none for one to four.
        pub incomplete: Option<u32>,
        /// Items in the table.
        pub items: u32,
        /// Alpha, which is KR-20 where answers are right or wrong; none while it is hidden.
        pub alpha: Option<Hundredths>,
        /// True if every answer was right or wrong, with nothing between.
        pub right_or_wrong: bool,
        /// Mean points in hundredths; none while it is hidden.
        pub mean: Option<u32>,
        /// Standard deviation of the points in hundredths.
        pub deviation: Option<u32>,
        /// Standard error of measurement in hundredths of a point.
        pub error: Option<u32>,
    }

    /// The figures of a check or a final.
    pub struct FiguresView {
        /// Code of the language of the questions.
        pub language: String,
        /// What they are about.
        pub chosen: FiguresChoice,
        /// The version that they are of; none for all.
        pub version: Option<u32>,
        /// People whose first attempt counts here; none for one to four.
        pub people: Option<u32>,
        /// The whole.
        pub whole: WholeView,
        /// Its items, those that need a look first.
        pub items: Vec<ItemLine>,
    }

    /// What an option is there for.
    #[derive(Copy, Eq)]
    pub enum OptionSide {
        /// It is right.
        Right,
        /// It is wrong.
        Wrong,
        /// The item has it no more.
        Gone,
    }

    /// An option and how often it was chosen.
    pub struct OptionCount {
        /// Its id; `true` and `false` for a verdict.
        pub id: String,
        /// What it is there for.
        pub side: OptionSide,
        /// People who chose it; none where that is not shown.
        pub chosen: Option<u32>,
    }

    /// How an item does in one language.
    pub struct LanguageLine {
        /// Code of the language.
        pub language: String,
        /// People who read it in this language alone; none where that is not shown.
        pub people: Option<u32>,
        /// How many of ten can do it; none for fewer than 20 people.
        pub right: Option<u8>,
    }

    /// One item and what was chosen.
    pub struct ItemFiguresView {
        /// Code of the language of its texts.
        pub language: String,
        /// Its figures.
        pub line: ItemLine,
        /// The item with its options in the order of the course; none where it is not installed.
        pub item: Option<ItemView>,
        /// What is right.
        pub key: Option<Response>,
        /// Its options, in the order of the course; empty for an item without options, and while
        /// it is hidden.
        pub options: Vec<OptionCount>,
        /// By language.
        pub languages: Vec<LanguageLine>,
    }

    /// Saves the figures as a file.
    pub struct ExportFigures {
        /// Which figures.
        pub chosen: ChosenFigures,
        /// In which form.
        pub form: TableForm,
        /// Into which folder.
        pub to: FolderTo,
    }
}
