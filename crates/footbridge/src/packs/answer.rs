//! What a learner answers, and what is right.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::decimal::Decimal;

/// A learner's response, as it stands in the journal for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Answer {
    /// One option.
    Choice { choice: String },
    /// Some options, sorted.
    Choices { choices: Vec<String> },
    /// Left to right.
    Pairs { pairs: BTreeMap<String, String> },
    /// From first to last.
    Order { order: Vec<String> },
    /// True or false, and the option that says why.
    Verdict {
        verdict: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// A number in the unit of the item.
    Number { number: Decimal },
    /// A few words.
    Text { text: String },
    /// Something was done or made; what there is to say of it, which may be nothing.
    Done { text: String },
}

impl Answer {
    /// True if only a trainer can say what it is worth.
    pub(crate) fn waits_for_trainer(&self) -> bool {
        matches!(self, Self::Done { .. })
    }
}

/// What is right. Where one answer alone is right, the form is that of the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Key {
    /// One option.
    Choice { choice: String },
    /// Some options, sorted.
    Choices { choices: Vec<String> },
    /// Left to right.
    Pairs { pairs: BTreeMap<String, String> },
    /// From first to last.
    Order { order: Vec<String> },
    /// True or false, and the option that says why where the item asks for it.
    Verdict {
        verdict: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// A number, and how far from it an answer may be.
    Number { number: Decimal, tolerance: Decimal },
    /// Words by language; the first of each is the one that is shown.
    Text {
        accepted: BTreeMap<String, Vec<String>>,
    },
    /// What a trainer looks at, and how it could be done well, by language.
    Judged {
        lines: Vec<Criterion>,
        model: BTreeMap<String, String>,
    },
}

/// One thing that a trainer looks at in what was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Criterion {
    pub(crate) id: String,
    /// True if nothing counts without it.
    pub(crate) critical: bool,
    pub(crate) text: BTreeMap<String, String>,
}
