//! What the figures of an item say should be done about it.

use super::item::{Facility, ItemFigures, ItemRest};
use super::languages::Gap;
use super::moments::ROUNDING;
use super::standing::Standing;
use super::table::{OptionRole, TableItem};

/// A safety item that fewer can do is pointed out.
pub const SAFE_FROM: f64 = 0.80;

/// Something to look at. It is a reason to look, never a verdict on the item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Advice {
    /// A safety item that fewer than 80 % can do: teach it again before anybody starts work.
    TeachAgain,
    /// Those who do well elsewhere get it wrong: check the key.
    CheckKey,
    /// Nobody chose this distractor: rewrite it.
    RewriteOption(String),
    /// More than 20 points between two languages: read both versions side by side.
    CompareLanguages,
}

pub(super) fn on(item: &TableItem, figures: &ItemFigures) -> Vec<Advice> {
    let mut advice = Vec::new();
    if figures.standing() == Standing::Hidden {
        return advice;
    }
    let is_low = |facility: Facility| facility.value < SAFE_FROM - ROUNDING;
    if item.critical && figures.facility.is_some_and(is_low) {
        advice.push(Advice::TeachAgain);
    }
    let contradicts =
        |rest: ItemRest| rest.standing() != Standing::Hidden && rest.value < -ROUNDING;
    if figures.item_rest.is_some_and(contradicts) {
        advice.push(Advice::CheckKey);
    }
    let unused = figures
        .options
        .iter()
        .filter(|option| option.count == 0 && option.role == Some(OptionRole::Distractor));
    advice.extend(unused.map(|option| Advice::RewriteOption(option.id.clone())));
    if figures.languages.gap.as_ref().is_some_and(Gap::is_wide) {
        advice.push(Advice::CompareLanguages);
    }
    advice
}
