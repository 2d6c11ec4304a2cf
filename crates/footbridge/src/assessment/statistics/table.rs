//! What the figures are computed from: a table of people's first attempts.

use std::collections::{BTreeMap, BTreeSet};

/// People by items.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// The items by id. What an attempt says of other items is passed over.
    pub items: BTreeMap<String, TableItem>,
    /// One for each person. A later attempt of the same person breaks the assumptions of every
    /// figure here and must be left out by whoever makes the table.
    pub attempts: Vec<FirstAttempt>,
}

/// What has to be known of an item.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableItem {
    /// True for a safety item: nearly everybody must be able to do it.
    pub critical: bool,
    /// The options by id, also those that nobody chose. Empty for an item without options.
    pub options: BTreeMap<String, OptionRole>,
}

/// What an option is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptionRole {
    /// It belongs to the right answer.
    Key,
    /// It does not, and should tempt those who do not know.
    Distractor,
}

/// One person's first attempt.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FirstAttempt {
    /// The language version in which an item was read, as a code, by item id. An item is not
    /// here where nobody knows, or where two versions stood side by side: it says nothing of
    /// either.
    pub languages: BTreeMap<String, String>,
    /// What happened to each item that was drawn, by item id. An item that is not here was not
    /// drawn for this person.
    pub responses: BTreeMap<String, Response>,
}

/// What happened to an item that was drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Response {
    /// The attempt ended before the person came to it. It counts nowhere but in `not_reached`.
    NotReached,
    /// The person saw it and gave no answer. It is worth nothing.
    Omitted,
    /// The person answered.
    Answered {
        /// What the answer was worth.
        credit: Credit,
        /// Ids of the chosen options; empty for an item without options.
        chosen: BTreeSet<String>,
    },
}

/// What an answer was worth, from 0 (nothing) to 1 (fully right).
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Credit(f64);

impl Credit {
    /// A credit; `None` where the number does not lie within 0 and 1, or is none.
    pub fn new(credit: f64) -> Option<Self> {
        (0.0..=1.0).contains(&credit).then_some(Self(credit))
    }

    /// As a number from 0 to 1.
    pub fn value(self) -> f64 {
        self.0
    }
}

impl Response {
    /// What the item brought: `None` where it was not reached, 0 where it was left out.
    pub(super) fn score(&self) -> Option<f64> {
        match self {
            Self::NotReached => None,
            Self::Omitted => Some(0.0),
            Self::Answered { credit, .. } => Some(credit.value()),
        }
    }
}
