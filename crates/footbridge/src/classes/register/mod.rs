//! The class register: who was there on a day, noted by staff where scope office may lie.
//!
//! Sign-ins that a stick brought are a suggestion. Nothing counts before staff have said it, and
//! a correction leaves what was said before in sight.

pub mod commands;
mod day;
pub(crate) mod events;
mod note;
mod on_paper;
mod sheet;

#[cfg(test)]
mod tests;

pub(crate) use note::{all_present, note_attendance, take_back};
pub(crate) use on_paper::{export_register, print_register};

pub(crate) use day::{register_history, show_register};

/// Whether a learner was there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// For the whole time.
    Present,
    /// For a part of it.
    Part,
    /// Not there, with a good reason.
    Excused,
    /// Not there, without one.
    Unexcused,
}

/// Why a learner was not there, or not for the whole time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The regime of the prison.
    Regime,
    /// A court.
    Court,
    /// Health.
    Health,
    /// Segregation.
    Segregation,
    /// Staff were needed elsewhere.
    Staff,
    /// Something else.
    Other,
}

impl State {
    const ALL: [Self; 4] = [Self::Present, Self::Part, Self::Excused, Self::Unexcused];

    /// As it stands in the journal and in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Part => "part",
            Self::Excused => "excused",
            Self::Unexcused => "unexcused",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

impl Reason {
    const ALL: [Self; 6] = [
        Self::Regime,
        Self::Court,
        Self::Health,
        Self::Segregation,
        Self::Staff,
        Self::Other,
    ];

    /// As it stands in the journal and in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Regime => "regime",
            Self::Court => "court",
            Self::Health => "health",
            Self::Segregation => "segregation",
            Self::Staff => "staff",
            Self::Other => "other",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}
