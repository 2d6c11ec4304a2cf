//! The report: a line for every question, and the counts.

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;

use crate::fault::{shown, visible};
use crate::{Fault, Kind, Loss, Reading, Refusal};

/// What became of every question.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Report {
    /// A line for each question, in the order of reading.
    pub questions: Vec<Line>,
    /// Files beside the questions that were not read, with the reason.
    pub passed_over: Vec<String>,
}

/// A line of the report.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Line {
    /// The file, with its path inside an archive behind `!`.
    pub file: String,
    /// Where in the file.
    pub place: String,
    /// Its title, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What became of it.
    #[serde(flatten)]
    pub outcome: Outcome,
    /// Where it stands in a pack, if it was written into one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<PackPlace>,
}

/// Where a question stands in a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PackPlace {
    /// The id of the item.
    pub id: String,
    /// False if the pack had it already.
    pub is_new: bool,
}

/// What became of a question.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// Taken whole.
    Taken {
        /// Its kind.
        kind: Kind,
    },
    /// Taken with losses.
    Lossy {
        /// Its kind.
        kind: Kind,
        /// What was lost.
        losses: BTreeSet<Loss>,
    },
    /// Not taken.
    Refused {
        /// The reason.
        code: Fault,
        /// The reason in words.
        words: String,
    },
}

impl Line {
    /// The line of a reading.
    pub fn of(file: &str, reading: &Reading) -> Self {
        let outcome = match &reading.result {
            Ok(taken) if taken.losses.is_empty() => Outcome::Taken {
                kind: taken.question.body.kind(),
            },
            Ok(taken) => Outcome::Lossy {
                kind: taken.question.body.kind(),
                losses: taken.losses.clone(),
            },
            Err(refusal) => Outcome::of(refusal),
        };
        Self {
            file: file.to_owned(),
            place: shown(&reading.place),
            title: reading.title.as_deref().map(shown),
            outcome,
            item: None,
        }
    }

    /// The line of a file that could not be read at all.
    pub fn of_file(file: &str, refusal: &Refusal) -> Self {
        Self {
            file: file.to_owned(),
            place: "whole file".to_owned(),
            title: None,
            outcome: Outcome::of(refusal),
            item: None,
        }
    }

    /// Notes what is lost besides; of a refused question there is nothing to lose.
    pub fn lose(&mut self, more: BTreeSet<Loss>) {
        if more.is_empty() {
            return;
        }
        match &mut self.outcome {
            Outcome::Taken { kind } => {
                let kind = *kind;
                self.outcome = Outcome::Lossy { kind, losses: more };
            }
            Outcome::Lossy { losses, .. } => losses.extend(more),
            Outcome::Refused { .. } => {}
        }
    }

    /// Notes that it was not taken after all.
    pub fn refuse(&mut self, refusal: &Refusal) {
        self.outcome = Outcome::of(refusal);
    }

    /// Where it comes from, without the folders of whoever imports it.
    pub fn origin(&self) -> String {
        let (disk, inside) = match self.file.split_once('!') {
            Some((disk, inside)) => (disk, format!("!{inside}")),
            None => (self.file.as_str(), String::new()),
        };
        let name = disk.rsplit(['/', '\\']).next().unwrap_or(disk);
        let title = self.title.as_ref().map(|title| format!(", “{title}”"));
        let title = title.unwrap_or_default();
        format!(
            "{}{}, {}{title}",
            visible(name),
            visible(&inside),
            self.place
        )
    }
}

impl Outcome {
    fn of(refusal: &Refusal) -> Self {
        Self::Refused {
            code: refusal.fault,
            words: refusal.to_string(),
        }
    }
}

impl Report {
    /// How many were taken whole.
    pub fn taken(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Taken { .. }))
    }

    /// How many were taken with losses.
    pub fn lossy(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Lossy { .. }))
    }

    /// How many were refused.
    pub fn refused(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Refused { .. }))
    }

    fn count(&self, is: impl Fn(&Outcome) -> bool) -> usize {
        let lines = self.questions.iter();
        lines.filter(|line| is(&line.outcome)).count()
    }

    /// The last line; `panics` were counted by whoever called the readers.
    pub fn last_line(&self, panics: usize) -> String {
        format!(
            "import: read={} taken={} lossy={} refused={} panics={panics}",
            self.questions.len(),
            self.taken(),
            self.lossy(),
            self.refused(),
        )
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.outcome {
            Outcome::Taken { .. } => "taken",
            Outcome::Lossy { .. } => "lossy",
            Outcome::Refused { .. } => "refused",
        };
        write!(f, "{word:7} {}, {}", visible(&self.file), self.place)?;
        if let Some(title) = &self.title {
            write!(f, ", “{title}”")?;
        }
        match &self.outcome {
            Outcome::Taken { kind } => write!(f, ": {}", kind.name())?,
            Outcome::Lossy { kind, losses } => {
                let words = losses
                    .iter()
                    .map(|loss| format!("{} [{}]", loss.words(), loss.code()));
                let words: Vec<_> = words.collect();
                write!(f, ": {}; {}", kind.name(), words.join("; "))?;
            }
            Outcome::Refused { code, words } => write!(f, ": {words} [{}]", code.code())?,
        }
        match &self.item {
            Some(PackPlace { id, is_new: true }) => write!(f, "; added as {id}"),
            Some(PackPlace { id, .. }) => write!(f, "; there already as {id}"),
            None => Ok(()),
        }
    }
}
