//! What there is to remember today: at most five, what is due first, then what was never asked.
//!
//! The order is the learner's own and the day's, so that each computer that knows the same
//! offers the same, and what was answered leaves the rest where it stood.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::memory::{Memory, Recalled};
use crate::assessment::practice_reached;
use crate::error::Result;
use crate::ids::{PersonId, sha256};
use crate::packs::Content;
use crate::packs::course::{Item, ItemType, Unit};
use crate::site::Site;
use crate::storage::ReviewRow;
use crate::time::{any_day_from, start_of};

/// More than this nobody is asked on one day.
pub(super) const A_DAY: usize = 5;

/// The day at the site, by the clock on the wall.
#[derive(Debug, Clone, Copy)]
pub(super) struct Day {
    pub(super) date: Date,
    pub(super) minutes_ahead: i32,
}

/// Something to remember.
#[derive(Debug, Clone, Copy)]
pub(super) struct Thing<'c> {
    pub(super) unit: &'c Unit,
    pub(super) item: &'c Item,
}

/// Where a day stands.
#[derive(Debug)]
pub(super) struct Today<'c> {
    /// How many things were answered today.
    pub(super) done: usize,
    /// What is still to be asked today, in order.
    pub(super) waiting: Vec<Thing<'c>>,
}

/// Unit and item.
type Name = (String, String);

/// When its turn is: what is due before what is new, then the day, then the lot.
type Turn = (bool, Option<Date>, [u8; 32]);

impl Today<'_> {
    pub(super) fn is_waiting(&self, unit: &str, item: &str) -> bool {
        self.waiting
            .iter()
            .any(|thing| thing.unit.id == unit && thing.item.id == item)
    }
}

impl Site {
    pub(super) fn today_of<'c>(
        &self,
        person: PersonId,
        content: &'c Content,
        day: Day,
    ) -> Result<Today<'c>> {
        let answers = by_thing(self.store.review_answers(person, &content.pack)?);
        let done: BTreeSet<&Name> = answers
            .iter()
            .filter(|(_, answers)| answers.iter().any(|answer| answer.day == Some(day.date)))
            .map(|(name, _)| name)
            .collect();
        let fresh = self.practised_on(person, content, day)?;
        let mut turns: Vec<(Turn, Thing<'c>)> = Vec::new();
        for thing in self.things_of(person, content)? {
            let name = (thing.unit.id.clone(), thing.item.id.clone());
            if done.contains(&name) || fresh.contains(&thing.unit.id) {
                continue;
            }
            let memory = answers
                .get(&name)
                .and_then(|answers| Memory::of(answers, day.date));
            let lot = lot(person, day.date, &name);
            match memory.map(|memory| memory.due()) {
                None => turns.push(((true, None, lot), thing)),
                Some(due) if due.is_none_or(|due| due <= day.date) => {
                    turns.push(((false, due, lot), thing));
                }
                Some(_) => {}
            }
        }
        turns.sort_by_key(|(turn, _)| *turn);
        turns.truncate(A_DAY.saturating_sub(done.len()));
        Ok(Today {
            done: done.len(),
            waiting: turns.into_iter().map(|(_, thing)| thing).collect(),
        })
    }

    /// Items of practice of the units whose practice was reached.
    fn things_of<'c>(&self, person: PersonId, content: &'c Content) -> Result<Vec<Thing<'c>>> {
        let mut things = Vec::new();
        for unit in &content.course.units {
            let answers = self
                .store
                .practice_answers(person, &content.pack, &unit.id)?;
            if practice_reached(&unit.practice, &answers) {
                let items = unit.practice.items.iter().filter_map(|id| unit.item(id));
                // Nobody is there who could judge it.
                let items = items.filter(|item| item.item_type != ItemType::Judged);
                things.extend(items.map(|item| Thing { unit, item }));
            }
        }
        Ok(things)
    }

    /// A unit that was practised today needs no remembering today.
    fn practised_on(
        &self,
        person: PersonId,
        content: &Content,
        day: Day,
    ) -> Result<BTreeSet<String>> {
        let starts = |date| start_of(date, day.minutes_ahead);
        let next = day.date.saturating_add(jiff::Span::new().days(1));
        let (from, to) = (starts(day.date), starts(next));
        let units = self
            .store
            .units_practised_between(person, &content.pack, from, to)?;
        Ok(units.into_iter().collect())
    }
}

fn by_thing(rows: Vec<ReviewRow>) -> BTreeMap<Name, Vec<Recalled>> {
    let mut answers: BTreeMap<Name, Vec<Recalled>> = BTreeMap::new();
    for row in rows {
        answers
            .entry((row.unit, row.item))
            .or_default()
            .push(Recalled {
                day: row.day.as_deref().and_then(any_day_from),
                right: row.fully_right,
            });
    }
    answers
}

fn lot(person: PersonId, date: Date, (unit, item): &Name) -> [u8; 32] {
    let day = date.to_string();
    sha256(&[
        &person.0,
        day.as_bytes(),
        unit.as_bytes(),
        b"/",
        item.as_bytes(),
    ])
}
