//! The assessment as a whole: how people did, and how much the items have in common.

use super::interval::Interval;
use super::moments::{mean, variance};
use super::quantile::f_quantile;
use super::scores::Scores;
use super::standing::Standing;

/// The probabilities between which 95 % lie.
const LOWER: f64 = 0.025;
const UPPER: f64 = 0.975;

/// Figures over the people who have a score for every item (listwise deletion).
///
/// Points are sums of item scores: 1 for each item that is fully right. Low spread and a high mean
/// are what mastery is about, no fault; alpha is then low as well.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WholeFigures {
    /// People with a score for every item; what was left out counts as a score of 0.
    pub n: usize,
    /// People without one: they did not reach an item, or it was not drawn for them.
    pub n_incomplete: usize,
    /// Items, which is also the highest number of points.
    pub n_items: usize,
    /// Mean, in points; `None` without people or items.
    pub mean: Option<f64>,
    /// Sample standard deviation, in points; `None` of fewer than two people.
    pub deviation: Option<f64>,
    /// Internal consistency.
    pub alpha: Option<Alpha>,
    /// Standard error of measurement, in points: deviation times the root of 1 - alpha.
    pub error_of_measurement: Option<f64>,
}

/// Cronbach's alpha (1951), which for items that are right or wrong is KR-20 (Kuder and
/// Richardson 1937). At most 1; negative where items contradict each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alpha {
    /// The figure.
    pub value: f64,
    /// Its interval after Feldt (1965).
    pub interval: Interval,
}

impl WholeFigures {
    /// Whether these may be shown.
    pub fn standing(&self) -> Standing {
        Standing::of(self.n)
    }
}

pub(super) fn figures(scores: &Scores) -> WholeFigures {
    let rows = if scores.n_items == 0 {
        Vec::new()
    } else {
        scores.complete()
    };
    let totals: Vec<f64> = rows.iter().map(|row| row.iter().sum()).collect();
    let deviation = variance(&totals).map(f64::sqrt);
    let alpha = alpha(&rows, scores.n_items);
    let error = |deviation: f64, alpha: Alpha| deviation * (1.0 - alpha.value).sqrt();
    WholeFigures {
        n: rows.len(),
        n_incomplete: scores.rows.len() - rows.len(),
        n_items: scores.n_items,
        mean: mean(&totals),
        deviation,
        alpha,
        error_of_measurement: deviation.zip(alpha).map(|(d, a)| error(d, a)),
    }
}

/// `None` of fewer than two people or two items, and where all have the same number of points.
fn alpha(rows: &[Vec<f64>], n_items: usize) -> Option<Alpha> {
    if n_items < 2 {
        return None;
    }
    let column = |item: usize| rows.iter().map(|row| row[item]).collect::<Vec<f64>>();
    let of_items = (0..n_items).map(|item| variance(&column(item)));
    let of_items: f64 = of_items.sum::<Option<f64>>()?;
    let totals: Vec<f64> = rows.iter().map(|row| row.iter().sum()).collect();
    let of_totals = variance(&totals).filter(|variance| *variance > 0.0)?;
    let items = n_items as f64;
    let value = (items / (items - 1.0) * (1.0 - of_items / of_totals)).min(1.0);
    let people = (rows.len() - 1) as f64;
    let end = |probability| {
        f_quantile(probability, people, people * (items - 1.0)).map(|f| 1.0 - (1.0 - value) * f)
    };
    Some(Alpha {
        value,
        interval: Interval {
            low: end(UPPER)?,
            high: end(LOWER)?,
        },
    })
}
