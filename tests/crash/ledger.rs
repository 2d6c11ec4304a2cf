//! What a station has confirmed, learner by learner.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use anyhow::{Context, bail};

use crate::station::Card;

/// What a station says after something was confirmed.
#[derive(Debug)]
pub(crate) enum Line {
    /// This learner is enrolled.
    Enrolled(Card),
    /// The learner's answer to the item of this number is saved.
    Acked(u64),
}

/// Everything that must be there after a kill.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    acked: BTreeMap<Card, u64>,
    latest: Option<Card>,
}

impl Ledger {
    pub(crate) fn add(&mut self, line: Line) -> anyhow::Result<()> {
        match line {
            Line::Enrolled(card) => {
                self.acked.insert(card.clone(), 0);
                self.latest = Some(card);
            }
            Line::Acked(number) => {
                let card = self
                    .latest
                    .as_ref()
                    .context("an answer without a learner")?;
                let before = self.acked.insert(card.clone(), number);
                if before != Some(number - 1) {
                    bail!("answer {number} came after {before:?}");
                }
            }
        }
        Ok(())
    }

    /// The learner whom the kill may have interrupted.
    pub(crate) fn latest(&self) -> Option<(&Card, u64)> {
        self.latest.as_ref().map(|card| (card, self.acked[card]))
    }

    pub(crate) fn learners(&self) -> impl Iterator<Item = (&Card, u64)> {
        self.acked.iter().map(|(card, acked)| (card, *acked))
    }

    /// All confirmed answers.
    pub(crate) fn acked(&self) -> u64 {
        self.acked.values().sum()
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Enrolled(card) => {
                write!(f, "enrolled {}", card.number)?;
                card.pictures
                    .iter()
                    .try_for_each(|picture| write!(f, " {picture}"))
            }
            Self::Acked(number) => write!(f, "acked {number}"),
        }
    }
}

impl FromStr for Line {
    type Err = anyhow::Error;

    fn from_str(line: &str) -> anyhow::Result<Self> {
        let mut words = line.split(' ');
        match (words.next(), words.next()) {
            (Some("enrolled"), Some(number)) => Ok(Self::Enrolled(Card {
                number: number.to_owned(),
                pictures: words.map(str::parse).collect::<Result<_, _>>()?,
            })),
            (Some("acked"), Some(number)) => Ok(Self::Acked(number.parse()?)),
            _ => bail!("a station does not say {line:?}"),
        }
    }
}
