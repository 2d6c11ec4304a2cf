//! A table as numbers: a row for each attempt, a column for each item.

use super::moments::mean;
use super::table::{FirstAttempt, Table};

/// The scores of a table, 0 to 1. `None`: not drawn, or not reached.
pub(super) struct Scores {
    pub(super) n_items: usize,
    pub(super) rows: Vec<Vec<Option<f64>>>,
}

impl Scores {
    pub(super) fn of(table: &Table) -> Self {
        let row = |attempt: &FirstAttempt| {
            let score = |id: &String| attempt.responses.get(id)?.score();
            table.items.keys().map(score).collect()
        };
        Self {
            n_items: table.items.len(),
            rows: table.attempts.iter().map(row).collect(),
        }
    }

    /// The rows without a gap: what figures over the whole assessment are computed from.
    pub(super) fn complete(&self) -> Vec<Vec<f64>> {
        let whole = |row: &Vec<Option<f64>>| row.iter().copied().collect::<Option<Vec<f64>>>();
        self.rows.iter().filter_map(whole).collect()
    }

    /// A person's average over the items that have a score.
    pub(super) fn average(&self, row: usize) -> Option<f64> {
        let scores: Vec<f64> = self.rows.get(row)?.iter().flatten().copied().collect();
        mean(&scores)
    }

    /// For everybody who has both: the score of the item, and the average over the others.
    pub(super) fn item_and_rest(&self, place: usize) -> Vec<(f64, f64)> {
        let pair = |row: &Vec<Option<f64>>| {
            let item = row.get(place).copied().flatten()?;
            let others = row.iter().enumerate().filter(|(other, _)| *other != place);
            let others: Vec<f64> = others.filter_map(|(_, score)| *score).collect();
            Some((item, mean(&others)?))
        };
        self.rows.iter().filter_map(pair).collect()
    }
}
