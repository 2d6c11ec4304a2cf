//! Whether an item is harder in one language version than in another.

use std::collections::BTreeMap;

use super::moments::{ROUNDING, mean};
use super::standing::Standing;
use super::table::Table;

/// A language version is compared from so many people on.
pub const ENOUGH_IN_A_LANGUAGE: usize = 30;
/// A gap above this many points, as a share, is a matter for whoever translates.
pub const WIDE_GAP: f64 = 0.20;

/// An item's facility by language version.
#[derive(Debug, Clone, PartialEq)]
pub struct Languages {
    /// By language code; only those in which somebody reached the item.
    pub facility: BTreeMap<String, LanguageFacility>,
    /// Between the easiest and the hardest version with [`ENOUGH_IN_A_LANGUAGE`] people. `None`
    /// where fewer than two have as many: that is "too few", not "no gap".
    pub gap: Option<Gap>,
}

/// How an item does in one language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LanguageFacility {
    /// People who reached it in this language.
    pub n: usize,
    /// Their mean score, 0 to 1.
    pub value: f64,
}

/// The widest gap between two versions.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    /// Code of the version with the highest facility.
    pub easiest: String,
    /// Code of the version with the lowest.
    pub hardest: String,
    /// Difference of the facilities, 0 to 1.
    pub value: f64,
}

impl LanguageFacility {
    /// Whether it may be shown.
    pub fn standing(&self) -> Standing {
        Standing::of(self.n)
    }
}

impl Gap {
    /// True from more than 20 points on. People who read one language may also know less, or
    /// more: a wide gap says to look at the translation, not that it is wrong.
    pub fn is_wide(&self) -> bool {
        self.value > WIDE_GAP + ROUNDING
    }
}

pub(super) fn figures(table: &Table, id: &str) -> Languages {
    let mut scores = BTreeMap::<&String, Vec<f64>>::new();
    for attempt in &table.attempts {
        let score = attempt.responses.get(id).and_then(|r| r.score());
        if let Some((language, score)) = attempt.languages.get(id).zip(score) {
            scores.entry(language).or_default().push(score);
        }
    }
    let facility = |(language, scores): (&String, Vec<f64>)| {
        let (n, value) = (scores.len(), mean(&scores)?);
        Some((language.clone(), LanguageFacility { n, value }))
    };
    let facility: BTreeMap<_, _> = scores.into_iter().filter_map(facility).collect();
    let gap = gap(&facility);
    Languages { facility, gap }
}

fn gap(facility: &BTreeMap<String, LanguageFacility>) -> Option<Gap> {
    let enough = facility.iter().filter(|(_, f)| f.n >= ENOUGH_IN_A_LANGUAGE);
    let mut enough: Vec<(&String, f64)> = enough.map(|(code, f)| (code, f.value)).collect();
    enough.sort_by(|(_, one), (_, other)| one.total_cmp(other));
    let [(hardest, low), .., (easiest, high)] = enough[..] else {
        return None;
    };
    Some(Gap {
        easiest: easiest.clone(),
        hardest: hardest.clone(),
        value: high - low,
    })
}
