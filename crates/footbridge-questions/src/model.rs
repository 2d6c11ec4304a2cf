//! A question in neutral form.
//!
//! Weights are shares of the whole, from -1 to 1. Whoever scores adds the weights of what was
//! chosen and keeps the sum between 0 and 1: a question as a whole never counts below nothing.

use serde::Serialize;

use crate::{Kind, Picture, Text};

/// A question that was taken.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Question {
    /// What the other system calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// A short name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Where it stood in the bank, from the top down.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
    /// Words that the author sorted it by.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Language tag, where the file states one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Points, where the file states them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<f64>,
    /// What is asked. A gap stands as `_____`.
    pub stem: Text,
    /// How it is answered, with the key.
    pub body: Body,
    /// What is said afterwards.
    #[serde(skip_serializing_if = "Feedback::is_empty")]
    pub feedback: Feedback,
    /// Its pictures.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<Picture>,
}

/// What is said about an answer as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Feedback {
    /// In any case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub general: Option<Text>,
    /// After a right answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right: Option<Text>,
    /// After an answer that is right in part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partly: Option<Text>,
    /// After a wrong answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wrong: Option<Text>,
}

impl Feedback {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// How a question is answered, with its key.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Body {
    /// One of several texts; each option with a weight of 1 is right by itself.
    Single {
        /// The options.
        options: Vec<Choice>,
        /// Whether their order may change.
        shuffle: bool,
    },
    /// All that are right.
    Multiple {
        /// The options.
        options: Vec<Choice>,
        /// Whether their order may change.
        shuffle: bool,
        /// Whether parts count.
        scoring: Scoring,
    },
    /// One of several pictures.
    Picture {
        /// The options, each with one picture.
        options: Vec<Choice>,
        /// Whether their order may change.
        shuffle: bool,
    },
    /// True or false.
    TrueFalse {
        /// The right answer.
        is_true: bool,
        /// Said to whoever answers true.
        #[serde(skip_serializing_if = "Option::is_none")]
        if_true: Option<Text>,
        /// Said to whoever answers false.
        #[serde(skip_serializing_if = "Option::is_none")]
        if_false: Option<Text>,
    },
    /// Left belongs to right.
    Match {
        /// What is given.
        left: Vec<Text>,
        /// What is chosen from; more than are needed, or one for several.
        right: Vec<Text>,
        /// For each left side the place of its right side.
        pairs: Vec<usize>,
        /// Whether the right sides may change their order.
        shuffle: bool,
        /// Whether parts count.
        scoring: Scoring,
    },
    /// Put in order.
    Order {
        /// In the right order.
        items: Vec<Text>,
        /// Whether parts count.
        scoring: Scoring,
    },
    /// A number.
    Number {
        /// The first that fits counts.
        answers: Vec<NumberAnswer>,
        /// Units that may stand behind it; empty if none is asked for.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        units: Vec<Unit>,
    },
    /// A place in a picture.
    Hotspot {
        /// Index into the pictures.
        picture: usize,
        /// The areas, wrong ones too where the file has them.
        areas: Vec<Area>,
        /// Whether several are to be found.
        several: bool,
        /// Whether parts count.
        scoring: Scoring,
    },
    /// A few words.
    ShortText {
        /// The first that fits counts.
        answers: Vec<TextAnswer>,
    },
    /// Something that a person judges.
    Open {
        /// What is handed in.
        hand_in: OpenKind,
        /// What the assessor should know.
        #[serde(skip_serializing_if = "Option::is_none")]
        for_assessor: Option<Text>,
    },
}

impl Body {
    /// Its kind.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Single { .. } => Kind::Single,
            Self::Multiple { .. } => Kind::Multiple,
            Self::Picture { .. } => Kind::Picture,
            Self::TrueFalse { .. } => Kind::TrueFalse,
            Self::Match { .. } => Kind::Match,
            Self::Order { .. } => Kind::Order,
            Self::Number { .. } => Kind::Number,
            Self::Hotspot { .. } => Kind::Hotspot,
            Self::ShortText { .. } => Kind::ShortText,
            Self::Open { .. } => Kind::Open,
        }
    }
}

/// Whether parts of an answer count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Scoring {
    /// All or nothing.
    Whole,
    /// Each part counts by its weight; of pairs and places each the same.
    Parts,
}

/// An option.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Choice {
    /// What it says or shows.
    pub text: Text,
    /// Share of the whole, from -1 to 1.
    pub weight: f64,
    /// Said to whoever chooses it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Text>,
}

/// A number that counts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NumberAnswer {
    /// What is accepted.
    pub accepted: Accepted,
    /// Share of the whole, from 0 to 1.
    pub weight: f64,
    /// Said to whoever answers so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Text>,
}

/// Numbers that are accepted; both ends count.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Accepted {
    /// A value, more or less.
    Around {
        /// The value.
        value: f64,
        /// How far off it may be; 0 or more.
        tolerance: f64,
    },
    /// Anything from here to there.
    Between {
        /// The lower end.
        low: f64,
        /// The upper end.
        high: f64,
    },
}

/// A unit of a number.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Unit {
    /// As it is written.
    pub name: String,
    /// A number in this unit times this is the number in the unit of the key.
    pub factor: f64,
}

/// Words that count.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TextAnswer {
    /// The words.
    pub text: String,
    /// In a pattern `*` stands for anything, and `\*` for the star.
    pub pattern: bool,
    /// Whether capitals matter.
    pub case_sensitive: bool,
    /// Share of the whole, from 0 to 1.
    pub weight: f64,
    /// Said to whoever answers so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Text>,
}

/// An area of a picture.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Area {
    /// Where it is.
    pub shape: Shape,
    /// What it is called in the list that can be used in place of the picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Share of the whole, from -1 to 1.
    pub weight: f64,
}

/// A shape, in shares of the picture's width and height.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Shape {
    /// Left, top, right, bottom.
    Rectangle {
        /// The four sides.
        sides: [f64; 4],
    },
    /// An ellipse; a circle is one whose radii are the same on the screen.
    Ellipse {
        /// Centre.
        centre: [f64; 2],
        /// Half of its width and of its height.
        radii: [f64; 2],
    },
    /// A polygon.
    Polygon {
        /// Its corners.
        corners: Vec<[f64; 2]>,
    },
}

/// What is handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OpenKind {
    /// A text.
    Text,
    /// A file.
    File,
}
