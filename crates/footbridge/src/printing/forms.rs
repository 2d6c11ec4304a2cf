//! Forms of checks and finals for paper: plain data, every word said, no key.

use super::Frame;

/// Forms, each beginning on a page of its own.
#[derive(Clone, PartialEq, Eq)]
pub struct Forms {
    /// What all documents have.
    pub frame: Frame,
    /// Pictures that the forms show, by their place in this list.
    pub pictures: Vec<FormPicture>,
    /// The forms.
    pub forms: Vec<Form>,
}

/// Names and questions never stand in a log.
impl std::fmt::Debug for Forms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Forms")
    }
}

/// A picture of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormPicture {
    /// Its media type.
    pub media: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

/// One form. Its texts are in the language of whoever writes it.
#[derive(Clone, PartialEq, Eq)]
pub struct Form {
    /// Its language.
    pub language: String,
    /// The second language beside it.
    pub second: Option<String>,
    /// What it is of.
    pub title: String,
    /// Says that the code is the code.
    pub code_label: String,
    /// Letters and digits in groups: `4KX-7PM-2HA`.
    pub code: String,
    /// The same as a reader types it.
    pub plain_code: String,
    /// Says what the pattern of squares is.
    pub squares_label: String,
    /// Says where the name goes.
    pub name_label: String,
    /// The name; empty for a pen.
    pub name: String,
    /// Says where the card number goes.
    pub card_label: String,
    /// The card number; empty for a pen.
    pub card: String,
    /// Says where the day goes.
    pub day_label: String,
    /// What to do, in a sentence or two.
    pub what_to_do: String,
    /// What the end of the last page says.
    pub end: String,
    /// The line at the foot: `{page}` and `{pages}` stand for the numbers.
    pub page_of: String,
    /// The items.
    pub items: Vec<FormItem>,
}

/// A name never stands in a log.
impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Form")
    }
}

/// A text in one language or two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The text.
    pub text: String,
    /// The same in the second language.
    pub second: Option<String>,
}

/// A picture where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormFigure {
    /// Its place in the list of pictures; none if the pack came without it.
    pub picture: Option<usize>,
    /// What it shows, for who does not see it, and in its place if it is missing.
    pub alt: String,
}

/// One item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormItem {
    /// From 1.
    pub number: u32,
    /// The question.
    pub question: Said,
    /// A picture beside it.
    pub figure: Option<FormFigure>,
    /// How it is answered.
    pub how: String,
    /// Where it is answered.
    pub answer: FormAnswer,
}

/// Something to choose, with its sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormOption {
    /// A letter or a number.
    pub mark: String,
    /// The text.
    pub said: Said,
    /// Its picture.
    pub figure: Option<FormFigure>,
}

/// A numbered place in a picture, in thousandths of its width and height.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormPlace {
    /// Its number.
    pub mark: String,
    /// From the left edge.
    pub left: u16,
    /// From the upper edge.
    pub top: u16,
    /// How wide.
    pub width: u16,
    /// How high.
    pub height: u16,
}

/// Where an item is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormAnswer {
    /// Boxes with letters.
    Options(Vec<FormOption>),
    /// True or false, and why.
    Verdict {
        /// True and false.
        verdict: Vec<FormOption>,
        /// Asks for the reason; empty where none is asked for.
        why: String,
        /// The reasons.
        reasons: Vec<FormOption>,
    },
    /// Lines, each with a place for a letter, and what the letters stand for.
    Pairs {
        /// The lines, with their numbers.
        left: Vec<FormOption>,
        /// What can be put there.
        right: Vec<FormOption>,
    },
    /// Steps, each with a place for a number.
    Steps(Vec<FormOption>),
    /// A line for a number, with its unit.
    Number {
        /// The unit; it may be empty.
        unit: String,
    },
    /// A picture with numbered places, and what they are called.
    Places {
        /// The picture.
        figure: FormFigure,
        /// Where the numbers stand.
        places: Vec<FormPlace>,
        /// What is at each number.
        names: Vec<FormOption>,
    },
    /// A line for a few words.
    Words,
}
