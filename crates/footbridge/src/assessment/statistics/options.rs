//! Who chose which option of an item.

use std::collections::BTreeSet;

use super::moments::mean;
use super::scores::Scores;
use super::table::{OptionRole, Response, Table, TableItem};

/// One row of an item's distractor table.
#[derive(Debug, Clone, PartialEq)]
pub struct OptionFigures {
    /// Its id.
    pub id: String,
    /// What it is there for; `None` for one that was chosen and that the item no longer has.
    pub role: Option<OptionRole>,
    /// People who chose it.
    pub count: usize,
    /// Their share of all who reached the item, 0 to 1. With several choices the shares may add
    /// up to more than 1, and where the item was left out to less.
    pub share: f64,
    /// Mean over these people of their average score over all items that they reached, this one
    /// among them, 0 to 1; `None` where nobody chose it. For a good distractor it is low.
    pub mean_score: Option<f64>,
}

pub(super) fn figures(
    table: &Table,
    scores: &Scores,
    id: &str,
    item: &TableItem,
    n_reached: usize,
) -> Vec<OptionFigures> {
    let chosen: Vec<(usize, &BTreeSet<String>)> = table
        .attempts
        .iter()
        .enumerate()
        .filter_map(|(row, attempt)| match attempt.responses.get(id)? {
            Response::Answered { chosen, .. } => Some((row, chosen)),
            Response::NotReached | Response::Omitted => None,
        })
        .collect();
    let listed = item.options.keys();
    let met = chosen.iter().flat_map(|(_, options)| options.iter());
    let all: BTreeSet<&String> = listed.chain(met).collect();
    let figures = |option: &String| {
        let of_it = chosen
            .iter()
            .filter(|(_, options)| options.contains(option));
        let averages: Vec<f64> = of_it.filter_map(|(row, _)| scores.average(*row)).collect();
        OptionFigures {
            id: option.clone(),
            role: item.options.get(option).copied(),
            count: averages.len(),
            share: averages.len() as f64 / n_reached.max(1) as f64,
            mean_score: mean(&averages),
        }
    };
    all.into_iter().map(figures).collect()
}
