//! Items: options that fit the type, keys that fit the options, a check that can be drawn.

use std::collections::BTreeSet;

use super::judged::check_judged;
use super::texts::check_texts;
use super::{check_unique, forms, wrong};
use crate::error::Result;
use crate::packs::course::{Course, Item, ItemKey, ItemKeys, ItemType, ItemUse, Unit};

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
        if !competencies.contains(item.competency.as_str()) {
            let reason = format!("competency {} is not in this unit", item.competency);
            return Err(wrong(&place, reason));
        }
        check_item(course, unit, &place, item)?;
    }
    check_practice(unit)?;
    check_blueprint(unit, competencies)
}

fn check_item(course: &Course, unit: &Unit, place: &str, item: &Item) -> Result<()> {
    if unit.lesson(&item.lesson).is_none() {
        return Err(wrong(
            place,
            format!("lesson {} is not in this unit", item.lesson),
        ));
    }
    check_texts(place, &item.question, &course.languages)?;
    check_options(course, place, item)?;
    forms::check_form(item).map_err(|reason| wrong(place, reason))
}

/// Sees that an item that is to be added keeps the rules, with its key.
pub(crate) fn check_new_item(
    course: &Course,
    unit: &Unit,
    item: &Item,
    key: &ItemKey,
) -> Result<()> {
    check_item(course, unit, &item.id, item)?;
    check_key(course, &item.id, item, key)
}

fn check_key(course: &Course, place: &str, item: &Item, key: &ItemKey) -> Result<()> {
    forms::check_answer(item, &key.answer, &course.languages)
        .map_err(|reason| wrong(place, reason))?;
    check_judged(course, place, &key.answer)?;
    check_texts(place, &key.explain, &course.languages)
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
    // What a trainer judges is there to compare with, and does not count.
    let n_counting = practice.items.iter().filter_map(|id| unit.item(id));
    let n_counting = n_counting
        .filter(|item| item.item_type != ItemType::Judged)
        .count();
    let fits =
        1 <= practice.right && practice.right <= practice.of && practice.of as usize <= n_counting;
    match fits {
        true => Ok(()),
        false => Err(wrong(
            &file,
            "practice: right is at most of, and of at most the items that are not judged",
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
            check_key(course, &place, item, key)?;
            n_items += 1;
        }
    }
    match keys.len() {
        n if n == n_items => Ok(()),
        _ => Err(wrong("keys.age", "a key belongs to no item")),
    }
}
