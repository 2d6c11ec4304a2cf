//! What a station has confirmed, learner by learner.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use anyhow::{Context, bail};

use super::{Card, Station};

/// What a station says after something was confirmed.
#[derive(Debug, Clone)]
pub enum Line {
    /// This learner is enrolled.
    Enrolled(Card),
    /// The learner's answer to the item of this number is saved.
    Acked(u64),
}

/// Everything that must be there after a kill.
#[derive(Debug, Default)]
pub struct Ledger {
    acked: BTreeMap<Card, u64>,
    latest: Option<Card>,
}

impl Ledger {
    /// Takes in what a station said.
    pub fn add(&mut self, line: Line) -> anyhow::Result<()> {
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
    pub fn latest(&self) -> Option<(&Card, u64)> {
        self.latest.as_ref().map(|card| (card, self.acked[card]))
    }

    /// How many confirmed answers the opened store does not have; a lost learner counts as one
    /// more.
    pub fn lost(&self, station: &mut Station) -> anyhow::Result<u64> {
        let mut lost = 0;
        for (card, acked) in &self.acked {
            lost += match station.answered(card)? {
                Some(answered) => acked.saturating_sub(answered),
                None => acked + 1,
            };
        }
        Ok(lost)
    }

    /// All confirmed answers.
    pub fn acked(&self) -> u64 {
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
