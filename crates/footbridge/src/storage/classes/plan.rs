//! `class_plans`, `person_plans`: which units are planned, for a classroom and for one learner.

use rusqlite::Row;

use crate::error::Result;
use crate::ids::{ClassroomId, EventHash, PersonId};
use crate::storage::{Store, Write};

/// For whom a unit is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PlannedFor {
    Class(ClassroomId),
    Person(PersonId),
}

/// A line of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PlanRow {
    pub(crate) unit: String,
    pub(crate) wish: String,
    /// A day, `2026-11-22`.
    pub(crate) due: Option<String>,
    pub(crate) place: u32,
    pub(crate) event: EventHash,
}

fn row_to_plan(row: &Row<'_>) -> rusqlite::Result<PlanRow> {
    Ok(PlanRow {
        unit: row.get(0)?,
        wish: row.get(1)?,
        due: row.get(2)?,
        place: row.get(3)?,
        event: row.get(4)?,
    })
}

impl Store {
    /// Lines of a plan for the units of a pack, in the plan's order.
    pub(crate) fn plan(&self, whose: PlannedFor, pack: &str) -> Result<Vec<PlanRow>> {
        let (sql, owner) = match &whose {
            PlannedFor::Class(classroom) => (
                "SELECT unit, wish, due, place, event FROM class_plans WHERE classroom = ?1 AND pack = ?2 ORDER BY place, unit",
                &classroom.0,
            ),
            PlannedFor::Person(person) => (
                "SELECT unit, wish, due, place, event FROM person_plans WHERE person = ?1 AND pack = ?2 ORDER BY place, unit",
                &person.0,
            ),
        };
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map((owner, pack), row_to_plan)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Write<'_> {
    /// Sets a line of a plan.
    pub(crate) fn set_plan(&self, whose: PlannedFor, pack: &str, row: &PlanRow) -> Result<()> {
        let (sql, owner) = match &whose {
            PlannedFor::Class(classroom) => (
                "INSERT OR REPLACE INTO class_plans (classroom, pack, unit, wish, due, place, event) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                &classroom.0,
            ),
            PlannedFor::Person(person) => (
                "INSERT OR REPLACE INTO person_plans (person, pack, unit, wish, due, place, event) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                &person.0,
            ),
        };
        self.conn.prepare_cached(sql)?.execute((
            owner, pack, &row.unit, &row.wish, &row.due, row.place, row.event,
        ))?;
        Ok(())
    }

    /// Takes a line out of a plan.
    pub(crate) fn drop_plan(&self, whose: PlannedFor, pack: &str, unit: &str) -> Result<()> {
        let (sql, owner) = match &whose {
            PlannedFor::Class(classroom) => (
                "DELETE FROM class_plans WHERE classroom = ?1 AND pack = ?2 AND unit = ?3",
                &classroom.0,
            ),
            PlannedFor::Person(person) => (
                "DELETE FROM person_plans WHERE person = ?1 AND pack = ?2 AND unit = ?3",
                &person.0,
            ),
        };
        self.conn
            .prepare_cached(sql)?
            .execute((owner, pack, unit))?;
        Ok(())
    }
}
