//! What staff type from a sheet of paper, read by the signs on it; and answers written so again.
//!
//! Nothing typed is not answered. What a learner left open inside an answer is taken as they
//! left it where it can be scored: a verdict without its reason, a pair without its letter.

use std::collections::BTreeSet;

use super::marks::Marks;
use crate::assessment::commands::Response;
use crate::assessment::{Drawn, to_answer};
use crate::error::{FormError, PackError, Result};
use crate::packs::answer::Answer;
use crate::packs::course::{Item, ItemType};
use crate::packs::decimal::Decimal;

/// A few words are no essay; the same as at a computer.
const TEXT_LIMIT: usize = 200;
/// Stands for a line of a match that was left open.
const OPEN: &str = "-";

/// Reads a row; none if nothing was answered.
pub(crate) fn read(item: &Item, drawn: &Drawn, typed: &str) -> Result<Option<Answer>> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let marks = Marks::of(item, drawn);
    let answer = match item.item_type {
        ItemType::Single | ItemType::Picture => Answer::Choice {
            choice: one(&some(typed, &marks.options, &drawn.options)?)?,
        },
        ItemType::Multiple | ItemType::Hotspot => {
            let mut choices = some(typed, &marks.options, &drawn.options)?;
            choices.sort();
            Answer::Choices { choices }
        }
        ItemType::TrueFalse => verdict(typed, &marks, drawn)?,
        ItemType::Match => pairs(typed, &marks, drawn)?,
        ItemType::Order => steps(typed, drawn)?,
        ItemType::Number => number(typed, item.unit.as_deref().unwrap_or_default())?,
        ItemType::ShortText => words(typed)?,
        ItemType::Judged => to_answer(item, &Response::Done { text: typed.into() })?,
    };
    Ok(Some(answer))
}

/// Writes an answer as it would be typed.
pub(crate) fn write(item: &Item, drawn: &Drawn, answer: &Answer) -> String {
    let marks = Marks::of(item, drawn);
    let mark_of = |id: &String| mark(&drawn.options, &marks.options, id);
    match answer {
        Answer::Choice { choice } => mark_of(choice),
        Answer::Choices { choices } => {
            let mut marked: Vec<_> = choices.iter().map(mark_of).collect();
            marked.sort_by_key(|mark| (mark.len(), mark.clone()));
            marked.join(" ")
        }
        Answer::Verdict { verdict, reason } => {
            let said = marks.verdict.get(usize::from(!verdict)).cloned();
            let reason = reason.as_ref().map(mark_of);
            let both: Vec<_> = said.into_iter().chain(reason).collect();
            both.join(" ")
        }
        Answer::Pairs { pairs } => {
            let letter = |left: &String| match pairs.get(left) {
                Some(right) => mark(&drawn.right_side, &marks.right_side, right),
                None => OPEN.to_owned(),
            };
            let all: Vec<_> = drawn.options.iter().map(letter).collect();
            all.join(" ")
        }
        Answer::Order { order } => {
            let place = |id: &String| order.iter().position(|one| one == id);
            let number = |id: &String| place(id).map_or_else(String::new, |n| (n + 1).to_string());
            let all: Vec<_> = drawn.options.iter().map(number).collect();
            all.join(" ")
        }
        Answer::Number { number } => number.to_string(),
        Answer::Text { text } | Answer::Done { text } => text.clone(),
    }
}

fn mark(ids: &[String], marks: &[String], id: &String) -> String {
    let place = ids.iter().position(|one| one == id);
    let found = place.and_then(|place| marks.get(place));
    found.cloned().unwrap_or_default()
}

/// Signs that were typed: separated, or run together where each is one sign long.
fn signs(typed: &str, marks: &[String]) -> Vec<String> {
    let is_gap = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '.' | '/' | '+' | ')');
    let parts: Vec<_> = typed
        .split(is_gap)
        .filter(|part| !part.is_empty())
        .collect();
    let short = marks.iter().all(|mark| mark.len() == 1);
    let alone = |part: &str| marks.iter().any(|mark| mark == part);
    let apart = |part: &&str| -> Vec<String> {
        match short && !alone(part) {
            true => part.chars().map(String::from).collect(),
            false => vec![(*part).to_owned()],
        }
    };
    parts.iter().flat_map(apart).collect()
}

/// Ids behind signs; each may stand once.
fn some(typed: &str, marks: &[String], ids: &[String]) -> Result<Vec<String>> {
    let mut chosen = Vec::new();
    for sign in signs(typed, marks) {
        let id = &ids[place_of(&sign, marks)?];
        if chosen.contains(id) {
            return Err(FormError::TypedTwice { sign }.into());
        }
        chosen.push(id.clone());
    }
    match chosen.is_empty() {
        true => Err(unknown(marks)),
        false => Ok(chosen),
    }
}

fn place_of(sign: &str, marks: &[String]) -> Result<usize> {
    let exact = marks.iter().position(|mark| mark == sign);
    let small = || marks.iter().position(|mark| *mark == sign.to_lowercase());
    exact.or_else(small).ok_or_else(|| unknown(marks))
}

fn unknown(marks: &[String]) -> crate::error::Error {
    let of = |mark: Option<&String>| mark.cloned().unwrap_or_default();
    let (first, last) = (of(marks.first()), of(marks.last()));
    FormError::TypedUnknown { first, last }.into()
}

fn one(chosen: &[String]) -> Result<String> {
    match chosen {
        [one] => Ok(one.clone()),
        _ => Err(FormError::TypedOne.into()),
    }
}

fn verdict(typed: &str, marks: &Marks, drawn: &Drawn) -> Result<Answer> {
    let all: Vec<_> = marks
        .verdict
        .iter()
        .chain(&marks.options)
        .cloned()
        .collect();
    let mut said = None;
    let mut reason = None;
    for sign in signs(typed, &all) {
        let place = place_of(&sign, &all)?;
        let slot_taken = match place {
            0 | 1 => said.replace(place == 0).is_some(),
            _ => reason.replace(drawn.options[place - 2].clone()).is_some(),
        };
        if slot_taken {
            return Err(FormError::TypedVerdict.into());
        }
    }
    let verdict = said.ok_or(FormError::TypedVerdict)?;
    Ok(Answer::Verdict { verdict, reason })
}

fn pairs(typed: &str, marks: &Marks, drawn: &Drawn) -> Result<Answer> {
    let mut known = marks.right_side.clone();
    known.push(OPEN.to_owned());
    let signs = signs(typed, &known);
    if signs.len() != drawn.options.len() {
        let count = drawn.options.len();
        return Err(FormError::TypedPairs { count }.into());
    }
    let mut pairs = std::collections::BTreeMap::new();
    let lines = signs.iter().zip(&drawn.options);
    for (sign, left) in lines.filter(|(sign, _)| *sign != OPEN) {
        let right = &drawn.right_side[place_of(sign, &marks.right_side)?];
        pairs.insert(left.clone(), right.clone());
    }
    match pairs.is_empty() {
        true => Err(FormError::TypedPairs {
            count: drawn.options.len(),
        }
        .into()),
        false => Ok(Answer::Pairs { pairs }),
    }
}

/// One number for each step in the order of the sheet; each number once.
fn steps(typed: &str, drawn: &Drawn) -> Result<Answer> {
    let count = drawn.options.len();
    let wrong = || FormError::TypedSteps { count };
    let numbers: Vec<String> = (1..=count).map(|number| number.to_string()).collect();
    let signs = signs(typed, &numbers);
    let distinct: BTreeSet<_> = signs.iter().collect();
    if signs.len() != count || distinct.len() != count {
        return Err(wrong().into());
    }
    let mut order = vec![String::new(); count];
    for (sign, id) in signs.iter().zip(&drawn.options) {
        let place = numbers.iter().position(|number| number == sign);
        order[place.ok_or_else(wrong)?] = id.clone();
    }
    Ok(Answer::Order { order })
}

/// The unit may stand behind the number, as on the sheet.
fn number(typed: &str, unit: &str) -> Result<Answer> {
    let bare = typed.strip_suffix(unit).unwrap_or(typed);
    let number = Decimal::read(bare).ok_or(PackError::ResponseNumber)?;
    Ok(Answer::Number { number })
}

fn words(typed: &str) -> Result<Answer> {
    if typed.chars().count() > TEXT_LIMIT || typed.chars().any(char::is_control) {
        return Err(FormError::TypedWords { limit: TEXT_LIMIT }.into());
    }
    let text = typed.to_owned();
    Ok(Answer::Text { text })
}

#[cfg(test)]
mod tests;
