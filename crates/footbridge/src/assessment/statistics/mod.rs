//! Item statistics: how items and whole assessments do, from people's first attempts.
//!
//! Pure figures: no store, no clock, no rule about who may see them. Every figure comes with the
//! number of people behind it, and [`Standing`] says whether that is enough to be shown.
//! `docs/assessment.md` has the definitions, the thresholds and what the figures were checked with.
//!
//! | file | holds |
//! |---|---|
//! | `table`, `scores` | what comes in; the same as numbers |
//! | `whole` | mean, standard deviation, alpha, standard error of measurement |
//! | `item`, `options`, `languages` | facility and item-rest correlation; who chose what; the language gap |
//! | `advice`, `standing` | what is said of an item, and from how many people on |
//! | `moments`, `interval`, `quantile` | the arithmetic |

mod advice;
mod interval;
mod item;
mod languages;
mod moments;
mod options;
mod quantile;
mod scores;
mod standing;
mod table;
#[cfg(test)]
mod tests;
mod whole;

use std::collections::BTreeMap;

pub use advice::{Advice, SAFE_FROM};
pub use interval::Interval;
pub use item::{Facility, ItemFigures, ItemRest};
pub use languages::{ENOUGH_IN_A_LANGUAGE, Gap, LanguageFacility, Languages, WIDE_GAP};
pub use options::OptionFigures;
pub(crate) use quantile::t_quantile;
pub use standing::{HIDDEN_BELOW, PLAIN_FROM, Standing};
pub use table::{Credit, FirstAttempt, OptionRole, Response, Table, TableItem};
pub use whole::{Alpha, WholeFigures};

use scores::Scores;

/// All figures of one assessment.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    /// The assessment as a whole.
    pub whole: WholeFigures,
    /// Each item of the table by its id.
    pub items: BTreeMap<String, ItemFigures>,
}

/// Computes all figures of a table. Takes any table; what is not defined for it is `None`.
///
/// The order of people and of items makes no difference but for the rounding of the last digits.
pub fn figures(table: &Table) -> Figures {
    let scores = Scores::of(table);
    let item = |(place, (id, item)): (usize, (&String, &TableItem))| {
        (id.clone(), item::figures(table, &scores, place, id, item))
    };
    Figures {
        whole: whole::figures(&scores),
        items: table.items.iter().enumerate().map(item).collect(),
    }
}
