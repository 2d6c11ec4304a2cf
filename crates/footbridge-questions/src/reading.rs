//! What became of one question.

use std::collections::BTreeSet;

use crate::{Loss, Question, Refusal};

/// What became of one question of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// Where it stands: a line, a number or an identifier.
    pub place: String,
    /// Its identifier in the other system, where it has one.
    pub id: Option<String>,
    /// Its title, where it has one.
    pub title: Option<String>,
    /// The question, or why it was refused.
    pub result: Result<Taken, Refusal>,
    /// Files of the same package that this refers to instead of being a question itself.
    pub(crate) refers_to: Option<Reference>,
}

/// A question that stands elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reference {
    /// In a file of the package.
    File(String),
    /// Under an identifier.
    Id(String),
}

/// A question that was taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    /// The question.
    pub question: Box<Question>,
    /// What it lost, in the order of their names; empty if nothing.
    pub losses: BTreeSet<Loss>,
}

impl Reading {
    /// A refusal of something whose place is known.
    pub(crate) fn refused(place: impl Into<String>, refusal: impl Into<Refusal>) -> Self {
        Self {
            place: place.into(),
            id: None,
            title: None,
            result: Err(refusal.into()),
            refers_to: None,
        }
    }

    /// What a reader found out about a question.
    pub(crate) fn of(
        place: impl Into<String>,
        title: Option<String>,
        id: Option<String>,
        result: Result<Taken, Refusal>,
    ) -> Self {
        Self {
            place: place.into(),
            id,
            title,
            result,
            refers_to: None,
        }
    }
}
