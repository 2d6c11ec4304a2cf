//! What was done with a record.

use serde::{Deserialize, Serialize};

use super::Touch;

/// What was done with a record, as it stands in the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Act {
    /// Somebody looked at it.
    View,
    /// Somebody changed it.
    Change,
    /// Somebody wrote it into a file.
    Export,
    /// Somebody printed it.
    Print,
    /// Somebody asked for what needs two accounts.
    Ask,
    /// Somebody else agreed.
    Approve,
}

impl Act {
    /// How it stands in the store.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::View => "view",
            Self::Change => "change",
            Self::Export => "export",
            Self::Print => "print",
            Self::Ask => "ask",
            Self::Approve => "approve",
        }
    }

    /// Reads what [`Act::name`] wrote.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        [
            Self::View,
            Self::Change,
            Self::Export,
            Self::Print,
            Self::Ask,
            Self::Approve,
        ]
        .into_iter()
        .find(|act| act.name() == name)
    }

    /// What is noted of a command besides the events that it appends itself.
    pub(super) fn of(touch: Touch) -> Option<Self> {
        match touch {
            Touch::NoRecord | Touch::Change => None,
            Touch::ViewOfClass | Touch::ViewOfPerson => Some(Self::View),
            Touch::ExportOfClass | Touch::ExportOfPerson => Some(Self::Export),
            Touch::PrintOfClass | Touch::PrintOfPerson => Some(Self::Print),
        }
    }
}
