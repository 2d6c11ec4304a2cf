//! The ten kinds of question.

use serde::Serialize;

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One of several texts.
    Single,
    /// All that are right.
    Multiple,
    /// One of several pictures.
    Picture,
    /// True or false, with a reason.
    TrueFalse,
    /// Left belongs to right.
    Match,
    /// Put in order.
    Order,
    /// A number, with a unit and a tolerance.
    Number,
    /// A place in a picture.
    Hotspot,
    /// A few words.
    ShortText,
    /// A text, a file or an observation that a person judges.
    Open,
}

impl Kind {
    /// Its name in reports and files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Multiple => "multiple",
            Self::Picture => "picture",
            Self::TrueFalse => "true_false",
            Self::Match => "match",
            Self::Order => "order",
            Self::Number => "number",
            Self::Hotspot => "hotspot",
            Self::ShortText => "short_text",
            Self::Open => "open",
        }
    }
}
