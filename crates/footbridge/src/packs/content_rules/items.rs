//! Items: options that fit the type, keys that fit the options, a check that can be drawn.

use std::collections::BTreeSet;

use super::texts::check_texts;
use super::{check_unique, wrong};
use crate::error::Result;
use crate::packs::course::{Answer, Course, Item, ItemKeys, ItemOption, ItemType, ItemUse, Unit};

/// Sees that a unit's items, its practice and its check fit together.
pub(super) fn check_items(
    course: &Course,
    unit: &Unit,
    competencies: &BTreeSet<&str>,
) -> Result<()> {
    let file = format!("units/{}/items.json", unit.id);
    check_unique(&file, unit.items.iter().map(|item| item.id.as_str()))?;
    for item in &unit.items {
        let place = format!("{file}: {}", item.id);
        if unit.lesson(&item.lesson).is_none() {
            return Err(wrong(
                &place,
                format!("lesson {} is not in this unit", item.lesson),
            ));
        }
        if !competencies.contains(item.competency.as_str()) {
            let reason = format!("competency {} is not in this unit", item.competency);
            return Err(wrong(&place, reason));
        }
        check_texts(&place, &item.question, &course.languages)?;
        check_options(course, &place, item)?;
    }
    check_practice(unit)?;
    check_blueprint(unit, competencies)
}

fn check_options(course: &Course, place: &str, item: &Item) -> Result<()> {
    for side in [&item.options, &item.right_side] {
        check_unique(place, side.iter().map(|option| option.id.as_str()))?;
        for option in side {
            check_texts(place, &option.text, &course.languages)?;
        }
    }
    let n_right = match item.item_type {
        ItemType::Match => item.options.len(),
        _ => 0,
    };
    if item.right_side.len() != n_right {
        return Err(wrong(
            place,
            "a match has as many right as left, other types have no right",
        ));
    }
    if item.options.len() < 2 {
        return Err(wrong(place, "an item has two options or more"));
    }
    let without = |option: &ItemOption| option.picture.is_none();
    if item.item_type == ItemType::Picture && item.options.iter().any(without) {
        return Err(wrong(place, "every option of a picture item has a picture"));
    }
    Ok(())
}

fn check_practice(unit: &Unit) -> Result<()> {
    let file = format!("units/{}/unit.json", unit.id);
    let practice = &unit.practice;
    check_unique(&file, practice.items.iter().map(String::as_str))?;
    for id in &practice.items {
        match unit.item(id) {
            Some(item) if item.used_in == ItemUse::Practice => {}
            Some(_) => {
                return Err(wrong(
                    &file,
                    format!("practice: {id} is an item of the check"),
                ));
            }
            None => return Err(wrong(&file, format!("practice: there is no item {id}"))),
        }
    }
    let fits = 1 <= practice.right
        && practice.right <= practice.of
        && practice.of as usize <= practice.items.len();
    match fits {
        true => Ok(()),
        false => Err(wrong(
            &file,
            "practice: right is at most of, and of at most the items",
        )),
    }
}

/// Every line of the blueprint can be drawn from the pool.
fn check_blueprint(unit: &Unit, competencies: &BTreeSet<&str>) -> Result<()> {
    let file = format!("units/{}/unit.json", unit.id);
    let mut seen = BTreeSet::new();
    for line in &unit.check.blueprint {
        let place = format!("{file}: check: {}", line.competency);
        if !competencies.contains(line.competency.as_str()) {
            return Err(wrong(&place, "this competency is not in this unit"));
        }
        if !seen.insert(line.competency.as_str()) {
            return Err(wrong(&place, "this competency stands twice"));
        }
        let pool = unit.items.iter();
        let n_pool = pool
            .filter(|item| item.used_in == ItemUse::Check && item.competency == line.competency)
            .count();
        if line.n == 0 || line.n as usize > n_pool {
            return Err(wrong(
                &place,
                format!("{} items are drawn, the pool has {n_pool}", line.n),
            ));
        }
    }
    match seen.len() {
        0 => Err(wrong(&file, "check: the blueprint is empty")),
        _ => Ok(()),
    }
}

/// Sees that the keys are those of the course's items, no more and no fewer.
///
/// No refusal says what the right answer is.
pub(crate) fn check_keys(course: &Course, keys: &ItemKeys) -> Result<()> {
    let mut n_items = 0;
    for unit in &course.units {
        for item in &unit.items {
            let place = format!("units/{}/items.json: {}", unit.id, item.id);
            let Some(key) = keys.get(&format!("{}/{}", unit.id, item.id)) else {
                return Err(wrong(&place, "key is missing"));
            };
            check_answer(item, &key.answer).map_err(|reason| wrong(&place, reason))?;
            check_texts(&place, &key.explain, &course.languages)?;
            n_items += 1;
        }
    }
    match keys.len() {
        n if n == n_items => Ok(()),
        _ => Err(wrong("keys.age", "a key belongs to no item")),
    }
}

/// Sees that a key fits its item.
fn check_answer(item: &Item, answer: &Answer) -> Result<(), &'static str> {
    let options: BTreeSet<&str> = ids(&item.options);
    match (item.item_type, answer) {
        (ItemType::Single | ItemType::Picture, Answer::Choice { choice }) => {
            all_known([choice], &options)
        }
        (ItemType::Multiple, Answer::Choices { choices }) => {
            all_known(choices, &options)?;
            match choices.len() {
                0 => Err("key names no option"),
                n if n >= options.len() => Err("key names all options"),
                _ if !choices.is_sorted_by(|a, b| a < b) => Err("key names an option twice"),
                _ => Ok(()),
            }
        }
        (ItemType::Order, Answer::Order { order }) => {
            all_known(order, &options)?;
            each_once(order, &options)
        }
        (ItemType::Match, Answer::Pairs { pairs }) => {
            let right = ids(&item.right_side);
            all_known(pairs.keys(), &options)?;
            all_known(pairs.values(), &right)?;
            each_once(pairs.keys(), &options)?;
            each_once(pairs.values(), &right)
        }
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
