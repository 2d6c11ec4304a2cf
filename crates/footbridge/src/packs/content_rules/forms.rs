//! What each type of item needs besides its texts, and what its key may say.

use std::collections::{BTreeMap, BTreeSet};

use crate::packs::answer::Key;
use crate::packs::course::{Area, Item, ItemOption, ItemType};
use crate::people::plain_words;

/// Areas are counted in thousandths of the picture.
const WHOLE: u16 = 1000;
/// Smaller places are not hit by a hand that trembles.
const AREA_LEAST: u16 = 40;
const UNIT_LIMIT: usize = 12;
const WORDS_AT_MOST: usize = 20;
const WORDS_LIMIT: usize = 60;

/// Sees that an item has what its type needs, and nothing that belongs to another type.
pub(super) fn check_form(item: &Item) -> Result<(), &'static str> {
    let some = |of: fn(&ItemOption) -> bool| item.options.iter().any(of);
    match item.item_type {
        ItemType::Number | ItemType::ShortText if !item.options.is_empty() => {
            return Err("a number or a short text has no options");
        }
        ItemType::Judged if !item.options.is_empty() => {
            return Err("what a trainer judges has no options");
        }
        ItemType::Number | ItemType::ShortText | ItemType::Judged => {}
        ItemType::TrueFalse if item.options.is_empty() => {}
        _ if item.options.len() < 2 => return Err("an item has two options or more"),
        ItemType::Picture if some(|option| option.picture.is_none()) => {
            return Err("every option of a picture item has a picture");
        }
        ItemType::Hotspot if item.picture.is_none() => {
            return Err("a hotspot has a picture");
        }
        ItemType::Hotspot if some(|option| !option.area.is_some_and(lies_inside)) => {
            return Err(
                "every option of a hotspot has an area inside the picture, 40 or more wide and high",
            );
        }
        _ => {}
    }
    if item.item_type != ItemType::Hotspot && some(|option| option.area.is_some()) {
        return Err("only the options of a hotspot have an area");
    }
    match (item.item_type, &item.unit) {
        (ItemType::Number, Some(unit)) if unit.chars().count() <= UNIT_LIMIT => Ok(()),
        (ItemType::Number, _) => Err("a number has a unit of at most 12 signs; it may be empty"),
        (_, Some(_)) => Err("only a number has a unit"),
        (_, None) => Ok(()),
    }
}

pub(super) fn lies_inside(area: Area) -> bool {
    let ends_at = |from: u16, long: u16| from.checked_add(long).is_some_and(|end| end <= WHOLE);
    area.width >= AREA_LEAST
        && area.height >= AREA_LEAST
        && ends_at(area.left, area.width)
        && ends_at(area.top, area.height)
}

/// Every language of the course has words, and no words say nothing.
fn check_words(
    accepted: &BTreeMap<String, Vec<String>>,
    languages: &[String],
) -> Result<(), &'static str> {
    if languages
        .iter()
        .any(|language| !accepted.contains_key(language))
    {
        return Err("key has no words in a language of the pack");
    }
    let fits = |words: &Vec<String>| {
        (1..=WORDS_AT_MOST).contains(&words.len())
            && words
                .iter()
                .all(|word| word.chars().count() <= WORDS_LIMIT && !plain_words(word).is_empty())
    };
    match accepted.values().all(fits) {
        true => Ok(()),
        false => Err("key has 1 to 20 accepted words a language, each of at most 60 letters"),
    }
}

/// Sees that a key fits its item.
pub(super) fn check_answer(
    item: &Item,
    key: &Key,
    languages: &[String],
) -> Result<(), &'static str> {
    let options: BTreeSet<&str> = ids(&item.options);
    match (item.item_type, key) {
        (ItemType::Single | ItemType::Picture, Key::Choice { choice }) => {
            all_known([choice], &options)
        }
        (ItemType::Multiple | ItemType::Hotspot, Key::Choices { choices }) => {
            all_known(choices, &options)?;
            match choices.len() {
                0 => Err("key names no option"),
                n if n >= options.len() => Err("key names all options"),
                _ if !choices.is_sorted_by(|a, b| a < b) => Err("key names an option twice"),
                _ => Ok(()),
            }
        }
        (ItemType::Order, Key::Order { order }) => {
            all_known(order, &options)?;
            each_once(order, &options)
        }
        (ItemType::Match, Key::Pairs { pairs }) => {
            let right = ids(&item.right_side);
            all_known(pairs.keys(), &options)?;
            all_known(pairs.values(), &right)?;
            each_once(pairs.keys(), &options)?;
            each_once(pairs.values(), &right)
        }
        (ItemType::TrueFalse, Key::Verdict { reason, .. }) => match reason {
            Some(reason) => all_known([reason], &options),
            None if options.is_empty() => Ok(()),
            None => Err("key names no reason"),
        },
        (ItemType::Number, Key::Number { tolerance, .. }) => match tolerance.is_negative() {
            true => Err("a tolerance is not negative"),
            false => Ok(()),
        },
        (ItemType::ShortText, Key::Text { accepted }) => check_words(accepted, languages),
        (ItemType::Judged, Key::Judged { .. }) => Ok(()),
        _ => Err("key has not the form of its type"),
    }
}

fn ids(options: &[ItemOption]) -> BTreeSet<&str> {
    options.iter().map(|option| option.id.as_str()).collect()
}

fn all_known<'a>(
    named: impl IntoIterator<Item = &'a String>,
    options: &BTreeSet<&str>,
) -> Result<(), &'static str> {
    match named.into_iter().all(|id| options.contains(id.as_str())) {
        true => Ok(()),
        false => Err("key names an unknown option"),
    }
}

fn each_once<'a>(
    named: impl IntoIterator<Item = &'a String>,
    options: &BTreeSet<&str>,
) -> Result<(), &'static str> {
    let mut n_named = 0;
    let distinct: BTreeSet<&str> = named
        .into_iter()
        .map(String::as_str)
        .inspect(|_| n_named += 1)
        .collect();
    match n_named == distinct.len() && distinct == *options {
        true => Ok(()),
        false => Err("key does not name every option once"),
    }
}
