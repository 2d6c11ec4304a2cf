//! From first attempts as they are stored to the table that the arithmetic reads.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::commands::ChosenFigures;
use crate::assessment::statistics::{Credit, FirstAttempt, OptionRole, Response, Table, TableItem};
use crate::assessment::{NO_ANSWER, drawn_items};
use crate::error::{OrNotFound, PackError, Result};
use crate::packs::Content;
use crate::packs::answer::{Answer, Key};
use crate::packs::course::{Item, ItemType, ItemUse, Unit};
use crate::site::Site;
use crate::storage::{AttemptedRow, FirstAnswerRow, FirstAttemptRow, FirstOf, Languages};

/// Stand for the two sides of a verdict beside the ids of reasons.
pub(super) const TRUE: &str = "true";
pub(super) const FALSE: &str = "false";

/// A check or a final with everybody's first attempt at it.
pub(super) struct Gathered {
    /// It in each version in which it was taken, the newest first.
    pub(super) attempted: Vec<AttemptedRow>,
    /// The newest version of its course that is installed here.
    pub(super) content: Option<Arc<Content>>,
    pub(super) table: Table,
}

impl Gathered {
    pub(super) fn is_final(&self) -> bool {
        self.attempted.first().is_some_and(|row| row.is_final)
    }

    /// An item and its unit, if its course is installed here.
    pub(super) fn item(&self, id: &str) -> Option<(&Content, &Unit, &Item)> {
        let content = self.content.as_deref()?;
        let (unit, item) = match self.is_final() {
            true => content.course.pool_item(id)?,
            false => {
                let unit = content.course.unit(&self.attempted.first()?.unit)?;
                (unit, unit.item(id)?)
            }
        };
        Some((content, unit, item))
    }
}

impl Site {
    /// Errors: `not-found` for what nobody took.
    pub(super) fn gather(&self, chosen: &ChosenFigures) -> Result<Gathered> {
        let (pack, unit) = chosen.id.split_once('/').or_not_found("assessment")?;
        let mut attempted = self.store.attempted()?;
        attempted.retain(|row| row.pack == pack && row.unit == unit);
        attempted.first().or_not_found("assessment")?;
        let in_question = attempted
            .iter()
            .map(|row| row.version)
            .filter(|version| chosen.version.is_none_or(|chosen| chosen == *version));
        let content = in_question
            .map(|version| self.content_version(pack, version))
            .find_map(Result::ok);
        let of = FirstOf {
            pack,
            unit,
            version: chosen.version,
        };
        let mut gathered = Gathered {
            attempted,
            content,
            table: Table::default(),
        };
        gathered.table.attempts = attempts(
            &self.store.first_attempts(&of)?,
            self.store.first_answers(&of)?,
        )?;
        gathered.table.items = items(&gathered);
        Ok(gathered)
    }
}

/// What was drawn, and what the course would draw today.
fn items(gathered: &Gathered) -> BTreeMap<String, TableItem> {
    let attempts = &gathered.table.attempts;
    let drawn = attempts.iter().flat_map(|attempt| attempt.responses.keys());
    let mut ids: BTreeSet<String> = drawn.cloned().collect();
    let is_judged = |id: &String| {
        let item = gathered.item(id).map(|(_, _, item)| item.item_type);
        item == Some(ItemType::Judged)
    };
    ids.retain(|id| !is_judged(id));
    ids.extend(in_the_pool(gathered));
    let item = |id: String| {
        let item = gathered.item(&id).map(|(content, unit, item)| {
            let key = content.keys.get(&format!("{}/{}", unit.id, item.id));
            table_item(item, key.map(|key| &key.answer))
        });
        (id, item.unwrap_or_default())
    };
    ids.into_iter().map(item).collect()
}

fn in_the_pool(gathered: &Gathered) -> Vec<String> {
    let (Some(content), Some(row)) = (&gathered.content, gathered.attempted.first()) else {
        return Vec::new();
    };
    let course = &content.course;
    let of_check = |unit: &Unit| {
        let ids = unit.items.iter().filter(|item| is_of_check(item));
        ids.map(|item| item.id.clone()).collect()
    };
    let Some(assessment) = course.final_called(&row.unit).filter(|_| row.is_final) else {
        return course.unit(&row.unit).map(of_check).unwrap_or_default();
    };
    let asked = |item: &&Item| {
        let mut lines = assessment.blueprint.iter();
        is_of_check(item) && lines.any(|line| line.competency == item.competency)
    };
    let of_unit = |unit: &Unit| -> Vec<String> {
        let items = unit.items.iter().filter(asked);
        items
            .map(|item| format!("{}/{}", unit.id, item.id))
            .collect()
    };
    course.units.iter().flat_map(of_unit).collect()
}

/// What a trainer judges line by line has no figures.
fn is_of_check(item: &Item) -> bool {
    item.used_in == ItemUse::Check && item.item_type != ItemType::Judged
}

fn table_item(item: &Item, key: Option<&Key>) -> TableItem {
    let right: BTreeSet<&str> = match key {
        Some(Key::Choice { choice }) => [&**choice].into(),
        Some(Key::Choices { choices }) => choices.iter().map(String::as_str).collect(),
        Some(Key::Verdict { reason, .. }) => reason.iter().map(String::as_str).collect(),
        // Of a pair, an order, a number or words no single option is right or wrong.
        _ => {
            return TableItem {
                critical: item.critical,
                ..TableItem::default()
            };
        }
    };
    let role = |id: &str| match right.contains(id) {
        true => OptionRole::Key,
        false => OptionRole::Distractor,
    };
    let options = item.options.iter();
    let mut options: BTreeMap<_, _> = options
        .map(|option| (option.id.clone(), role(&option.id)))
        .collect();
    // Only the right side of a verdict stands here: nobody can write the other one anew.
    if let Some(Key::Verdict { verdict, .. }) = key {
        options.insert(side(*verdict).to_owned(), OptionRole::Key);
    }
    TableItem {
        critical: item.critical,
        options,
    }
}

fn side(verdict: bool) -> &'static str {
    if verdict { TRUE } else { FALSE }
}

/// Each attempt with what became of every item that was drawn for it.
fn attempts(rows: &[FirstAttemptRow], answers: Vec<FirstAnswerRow>) -> Result<Vec<FirstAttempt>> {
    let mut of_attempt: HashMap<_, Vec<FirstAnswerRow>> = HashMap::with_capacity(rows.len());
    for answer in answers {
        of_attempt.entry(answer.attempt).or_default().push(answer);
    }
    rows.iter()
        .map(|row| first_attempt(row, of_attempt.remove(&row.attempt).unwrap_or_default()))
        .collect()
}

fn first_attempt(row: &FirstAttemptRow, answers: Vec<FirstAnswerRow>) -> Result<FirstAttempt> {
    let drawn = drawn_items(&row.draw)?;
    let mut counted: HashMap<String, FirstAnswerRow> = HashMap::with_capacity(answers.len());
    for answer in answers {
        // In a check the first answer counts, in a final the last before its end; so does the
        // last of what staff typed or asked, who may mend it.
        if row.last_counts || !counted.contains_key(&answer.item) {
            counted.insert(answer.item.clone(), answer);
        }
    }
    // Staff who typed from paper may have taken an answer back.
    counted.retain(|_, answer| answer.response != NO_ANSWER);
    let last = drawn.iter().rposition(|item| counted.contains_key(item));
    let mut attempt = FirstAttempt::default();
    for (place, item) in drawn.into_iter().enumerate() {
        let answer = counted.remove(&item);
        let read_in = answer
            .as_ref()
            .map_or(&row.read_in, |answer| &answer.read_in);
        if let Some(language) = alone(read_in.as_ref()) {
            attempt.languages.insert(item.clone(), language);
        }
        let is_behind = last.is_none_or(|last| place > last);
        let response = match answer {
            Some(answer) => match answered(&answer)? {
                Some(response) => response,
                None => continue,
            },
            // Whoever had all the time of a final saw the overview of what has no answer.
            None if row.is_final && !(row.time_over && is_behind) => Response::Omitted,
            None => Response::NotReached,
        };
        attempt.responses.insert(item, response);
    }
    Ok(attempt)
}

/// The language, unless a second one stood beside it.
fn alone(read_in: Option<&Languages>) -> Option<String> {
    let read_in = read_in.filter(|read_in| read_in.second.is_none())?;
    Some(read_in.language.clone())
}

/// None for what a trainer judges: the first answer alone is worth nothing yet.
fn answered(row: &FirstAnswerRow) -> Result<Option<Response>> {
    let answer: Answer = serde_json::from_str(&row.response).map_err(|_| PackError::FileDamaged)?;
    if answer.waits_for_trainer() {
        return Ok(None);
    }
    let chosen = match answer {
        Answer::Choice { choice } => [choice].into(),
        Answer::Choices { choices } => choices.into_iter().collect(),
        Answer::Verdict { verdict, reason } => {
            let verdict = side(verdict).to_owned();
            reason.into_iter().chain([verdict]).collect()
        }
        _ => BTreeSet::new(),
    };
    let credit = f64::from(row.credit_percent.min(100)) / 100.0;
    Ok(Some(Response::Answered {
        credit: Credit::new(credit).ok_or(PackError::FileDamaged)?,
        chosen,
    }))
}
