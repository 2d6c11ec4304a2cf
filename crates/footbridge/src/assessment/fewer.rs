//! Choices with fewer options, for whoever needs them: one wrong option less of four or more.
//!
//! It applies whenever an item is shown, so also in the middle of an attempt; the draw that is
//! stored stays whole.

use super::draw::Drawn;
use super::item::key_of;
use crate::error::Result;
use crate::learning::Reading;
use crate::packs::Content;
use crate::packs::answer::Key;
use crate::packs::course::{Item, Unit};

/// A choice of fewer is left as it is.
const FEWEST: usize = 4;

/// The draw of an item as this reader sees it.
pub(crate) fn fewer_options(
    content: &Content,
    unit: &Unit,
    item: &Item,
    drawn: &Drawn,
    reading: &Reading,
) -> Result<Drawn> {
    let mut seen = drawn.clone();
    if reading.fewer_options {
        leave_one_out(&mut seen.options, &key_of(content, unit, &item.id)?.answer);
    }
    Ok(seen)
}

/// Takes the last wrong option out of a choice of one.
fn leave_one_out(options: &mut Vec<String>, key: &Key) {
    let Key::Choice { choice } = key else { return };
    if options.len() < FEWEST {
        return;
    }
    if let Some(wrong) = options.iter().rposition(|option| option != choice) {
        options.remove(wrong);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(options: &str, key: &Key) -> String {
        let mut options = options.split(' ').map(str::to_owned).collect();
        leave_one_out(&mut options, key);
        options.join(" ")
    }

    #[test]
    fn one_wrong_option_goes_from_four_or_more_and_never_the_right_one() {
        let choice = |id: &str| Key::Choice { choice: id.into() };
        assert_eq!(left("a b c d", &choice("b")), "a b c");
        assert_eq!(left("a b c d", &choice("d")), "a b d");
        assert_eq!(left("a b c", &choice("a")), "a b c");
        let several = Key::Choices {
            choices: vec!["a".into()],
        };
        assert_eq!(left("a b c d", &several), "a b c d");
    }
}
