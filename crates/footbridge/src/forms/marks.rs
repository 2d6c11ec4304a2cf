//! The signs by which a sheet of paper names what can be chosen: letters, or numbers in a picture.

use crate::assessment::Drawn;
use crate::packs::course::{Item, ItemType};

/// Signs of an item as they stand on the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Marks {
    /// Of the options in their drawn order; of a match and of steps, the number of the line.
    pub(crate) options: Vec<String>,
    /// Of the right side of a match.
    pub(crate) right_side: Vec<String>,
    /// For "true" and "false".
    pub(crate) verdict: Vec<String>,
}

impl Marks {
    pub(crate) fn of(item: &Item, drawn: &Drawn) -> Self {
        let n = drawn.options.len();
        let (options, right_side, verdict) = match item.item_type {
            ItemType::Single | ItemType::Multiple | ItemType::Picture => {
                (letters(0, n), Vec::new(), Vec::new())
            }
            ItemType::TrueFalse => (letters(2, n), Vec::new(), letters(0, 2)),
            ItemType::Match => (numbers(n), letters(0, drawn.right_side.len()), Vec::new()),
            ItemType::Order | ItemType::Hotspot => (numbers(n), Vec::new(), Vec::new()),
            ItemType::Number | ItemType::ShortText | ItemType::Judged => {
                (Vec::new(), Vec::new(), Vec::new())
            }
        };
        Self {
            options,
            right_side,
            verdict,
        }
    }
}

/// Letters of the alphabet from the given place on; more than it has no sheet needs.
fn letters(from: usize, count: usize) -> Vec<String> {
    let all = ('a'..='z').chain('A'..='Z').map(String::from);
    all.skip(from).take(count).collect()
}

fn numbers(count: usize) -> Vec<String> {
    (1..=count).map(|number| number.to_string()).collect()
}
