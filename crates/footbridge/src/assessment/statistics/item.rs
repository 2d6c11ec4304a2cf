//! One item: how many can do it, and whether those who can are those who do well elsewhere.

use super::advice::{self, Advice};
use super::interval::{Interval, fisher, wilson};
use super::languages::{self, Languages};
use super::moments::{correlation, mean};
use super::options::{self, OptionFigures};
use super::scores::Scores;
use super::standing::Standing;
use super::table::{Response, Table, TableItem};

/// What is known of one item.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemFigures {
    /// People who reached it: those who answered and those who left it out.
    pub n: usize,
    /// Of these, whose answer was fully right.
    pub n_right: usize,
    /// Of these, who gave no answer.
    pub n_omitted: usize,
    /// People for whom it was drawn and whose attempt ended before it; not among `n`.
    pub n_not_reached: usize,
    /// How many can do it; `None` where nobody reached it.
    pub facility: Option<Facility>,
    /// Whether it goes with the other items; `None` where one of the two sides does not vary.
    pub item_rest: Option<ItemRest>,
    /// Who chose what, by option id; empty for an item without options.
    pub options: Vec<OptionFigures>,
    /// Whether it is harder in one language than in another.
    pub languages: Languages,
    /// What to do about it; nothing below [`super::HIDDEN_BELOW`] people.
    pub advice: Vec<Advice>,
}

/// Facility: the mean score of those who reached the item, as a share of the highest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Facility {
    /// 0 to 1.
    pub value: f64,
    /// Wilson's score interval.
    pub interval: Interval,
}

/// Corrected item-rest correlation: Pearson's between the item and the average over the others.
///
/// Where everybody has a score for every item this is the correlation with the sum of the others;
/// the average also holds for people who had not all of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ItemRest {
    /// -1 to 1.
    pub value: f64,
    /// By Fisher's z; `None` of fewer than four people.
    pub interval: Option<Interval>,
    /// People who have a score for the item and for another one.
    pub n: usize,
}

impl ItemFigures {
    /// Whether facility and options may be shown.
    pub fn standing(&self) -> Standing {
        Standing::of(self.n)
    }
}

impl ItemRest {
    /// Whether it may be shown.
    pub fn standing(&self) -> Standing {
        Standing::of(self.n)
    }
}

pub(super) fn figures(
    table: &Table,
    scores: &Scores,
    place: usize,
    id: &str,
    item: &TableItem,
) -> ItemFigures {
    let responses = table
        .attempts
        .iter()
        .map(|attempt| attempt.responses.get(id));
    let responses: Vec<&Response> = responses.flatten().collect();
    let count = |wanted: fn(&Response) -> bool| responses.iter().filter(|r| wanted(r)).count();
    let reached: Vec<f64> = responses.iter().filter_map(|r| r.score()).collect();
    let mut figures = ItemFigures {
        n: reached.len(),
        n_right: count(|response| response.score() == Some(1.0)),
        n_omitted: count(|response| *response == Response::Omitted),
        n_not_reached: count(|response| *response == Response::NotReached),
        facility: facility(&reached),
        item_rest: item_rest(&scores.item_and_rest(place)),
        options: options::figures(table, scores, id, item, reached.len()),
        languages: languages::figures(table, id),
        advice: Vec::new(),
    };
    figures.advice = advice::on(item, &figures);
    figures
}

fn facility(reached: &[f64]) -> Option<Facility> {
    // A mean of ones can come out a last digit above one.
    let value = mean(reached)?.clamp(0.0, 1.0);
    let interval = wilson(value, reached.len())?;
    Some(Facility { value, interval })
}

fn item_rest(pairs: &[(f64, f64)]) -> Option<ItemRest> {
    let value = correlation(pairs)?;
    Some(ItemRest {
        value,
        interval: fisher(value, pairs.len()),
        n: pairs.len(),
    })
}
