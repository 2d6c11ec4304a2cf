//! Plans: which units a class and each learner are to do, in which order, until when.
//!
//! A learner's plan is the classroom's plan with the learner's own lines in its place. Without
//! any line the way is the course in its own order.

pub mod commands;
pub(crate) mod events;
mod set;

#[cfg(test)]
mod tests;

pub(crate) use set::{plan_unit, show_plan};

use jiff::civil::Date;

use crate::error::Result;
use crate::ids::PersonId;
use crate::packs::Content;
use crate::packs::course::{Course, Unit};
use crate::site::Site;
use crate::storage::{PlanRow, PlannedFor};
use crate::time::day_from;

/// What is planned for a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Wish {
    /// It must be done.
    Essential,
    /// It may be done.
    Optional,
    /// It is not to be done.
    NotPlanned,
}

impl Wish {
    fn name(self) -> &'static str {
        match self {
            Self::Essential => "essential",
            Self::Optional => "optional",
            Self::NotPlanned => "not-planned",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        [Self::Essential, Self::Optional, Self::NotPlanned]
            .into_iter()
            .find(|wish| wish.name() == name)
    }
}

/// A unit on a learner's way.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PlannedUnit<'c> {
    pub(crate) unit: &'c Unit,
    /// Essential or optional.
    pub(crate) wish: Wish,
    pub(crate) due: Option<Date>,
}

/// A line of a plan that counts.
#[derive(Debug, Clone, Copy)]
struct Line {
    wish: Wish,
    due: Option<Date>,
    place: u32,
}

impl Line {
    fn of(row: &PlanRow) -> Option<Self> {
        Some(Self {
            wish: Wish::from_name(&row.wish)?,
            due: row.due.as_deref().and_then(day_from),
            place: row.place,
        })
    }
}

/// The units of a course as planned: the essential ones first, each in the plan's order.
fn way<'c>(course: &'c Course, class: &[PlanRow], own: &[PlanRow]) -> Vec<PlannedUnit<'c>> {
    let line_in = |rows: &[PlanRow], unit: &Unit| {
        let row = rows.iter().find(|row| row.unit == unit.id);
        row.and_then(Line::of)
    };
    let mut planned: Vec<(Line, &Unit)> = course
        .units
        .iter()
        .filter_map(|unit| {
            let line = line_in(own, unit).or_else(|| line_in(class, unit))?;
            (line.wish != Wish::NotPlanned).then_some((line, unit))
        })
        .collect();
    if planned.is_empty() {
        let as_it_stands = |unit| PlannedUnit {
            unit,
            wish: Wish::Essential,
            due: None,
        };
        return course.units.iter().map(as_it_stands).collect();
    }
    // Units of the same place keep the order of the course.
    planned.sort_by_key(|(line, _)| (line.wish, line.place));
    planned
        .into_iter()
        .map(|(line, unit)| PlannedUnit {
            unit,
            wish: line.wish,
            due: line.due,
        })
        .collect()
}

impl Site {
    /// The units that a learner is to do, in order.
    pub(crate) fn way_of<'c>(
        &self,
        person: PersonId,
        content: &'c Content,
    ) -> Result<Vec<PlannedUnit<'c>>> {
        let class = self.class_plan(&content.pack)?;
        let own = self.store.plan(PlannedFor::Person(person), &content.pack)?;
        Ok(way(&content.course, &class, &own))
    }

    /// The lines of this classroom.
    fn class_plan(&self, pack: &str) -> Result<Vec<PlanRow>> {
        match self.centre()?.classroom {
            Some(classroom) => self.store.plan(PlannedFor::Class(classroom), pack),
            None => Ok(Vec::new()),
        }
    }
}
