//! Texts that are still to be written: an importer leaves them empty for the author.
//!
//! A pack with such a text is not built, but all of them can be told at once.

use super::Finding;
use crate::packs::answer::Key;
use crate::packs::course::{Course, Item, ItemKey, ItemKeys, Texts};

/// Stands where a text will be, so that every other rule can be tried.
const WILL_BE: &str = "x";

/// Finds every empty text of items and pictures, and puts a sign in its place.
pub(super) fn take_out(course: &mut Course, keys: &mut ItemKeys) -> Vec<Finding> {
    let mut found = Vec::new();
    for unit in &mut course.units {
        for item in &mut unit.items {
            let place = format!("units/{}/items.json: {}", unit.id, item.id);
            if let Some(key) = keys.get_mut(&format!("{}/{}", unit.id, item.id)) {
                found.extend(unwritten_of_item(&place, item, key));
            }
        }
    }
    for (name, alt) in &mut course.pictures {
        fill(&format!("pictures.json: {name}"), alt, &mut found);
    }
    found
}

/// True for the sign that stands where somebody has still to write: nothing more is asked of it.
pub(crate) fn is_unwritten(text: &str) -> bool {
    text == WILL_BE
}

/// Does the same as [`take_out`] for one item.
pub(crate) fn unwritten_of_item(place: &str, item: &mut Item, key: &mut ItemKey) -> Vec<Finding> {
    let mut found = Vec::new();
    fill(
        &format!("{place}: question"),
        &mut item.question,
        &mut found,
    );
    for option in item.options.iter_mut().chain(&mut item.right_side) {
        let place = format!("{place}: option {}", option.id);
        fill(&place, &mut option.text, &mut found);
    }
    fill(&format!("{place}: explain"), &mut key.explain, &mut found);
    fill_words(&format!("{place}: key"), &mut key.answer, &mut found);
    found
}

fn fill(place: &str, texts: &mut Texts, found: &mut Vec<Finding>) {
    for (language, text) in texts {
        if text.trim().is_empty() {
            WILL_BE.clone_into(text);
            found.push(Finding {
                place: format!("{place}: {language}"),
                reason: "a text is empty".into(),
            });
        }
    }
}

/// Which words count is never told; that there are none is.
fn fill_words(place: &str, answer: &mut Key, found: &mut Vec<Finding>) {
    let Key::Text { accepted } = answer else {
        return;
    };
    for (language, words) in accepted {
        if words.is_empty() {
            words.push(WILL_BE.into());
            found.push(Finding {
                place: format!("{place}: {language}"),
                reason: "no words count yet".into(),
            });
        }
    }
}
