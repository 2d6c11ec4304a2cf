//! Events of plans, and how they fold.

use super::Wish;
use crate::error::Result;
use crate::events::{Event, payload};
use crate::ids::{ClassroomId, EventHash};
use crate::site::Folding;
use crate::storage::{PlanRow, PlannedFor};

payload! {
    /// A unit as a classroom plans it.
    ClassUnitPlanned is CLASS_UNIT_PLANNED {
        classroom: ClassroomId,
        pack: String,
        unit: String,
        wish: String,
        due: Option<String>,
        place: u32,
        supersedes: Vec<EventHash>,
    }
    /// A unit as it is planned for one learner; without a wish, as their classroom plans it.
    UnitPlanned is UNIT_PLANNED {
        pack: String,
        unit: String,
        wish: Option<String>,
        due: Option<String>,
        place: u32,
        supersedes: Vec<EventHash>,
    }
}

/// Whose value a line of a plan is: for whom, and the unit.
pub(super) fn owner_of(whose: PlannedFor, pack: &str, unit: &str) -> Vec<u8> {
    let whose = match whose {
        PlannedFor::Class(classroom) => classroom.0,
        PlannedFor::Person(person) => person.0,
    };
    [&whose, pack.as_bytes(), b"/", unit.as_bytes()].concat()
}

pub(crate) fn fold_for_class(folding: &Folding<'_>, payload: ClassUnitPlanned) -> Result<()> {
    let whose = PlannedFor::Class(payload.classroom);
    let owner = owner_of(whose, &payload.pack, &payload.unit);
    folding.register_with_event(
        &owner,
        &payload.supersedes,
        |event, value: ClassUnitPlanned| {
            let row = row(event, value.unit, Some(value.wish), value.due, value.place);
            project(folding, whose, &value.pack, row)
        },
    )
}

pub(crate) fn fold_for_person(folding: &Folding<'_>, payload: UnitPlanned) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    let whose = PlannedFor::Person(person);
    let owner = owner_of(whose, &payload.pack, &payload.unit);
    folding.register_with_event(&owner, &payload.supersedes, |event, value: UnitPlanned| {
        let row = row(event, value.unit, value.wish, value.due, value.place);
        project(folding, whose, &value.pack, row)
    })
}

/// The line, or the unit of a line that is to go: a wish that this program does not know is none.
fn row(
    event: &Event,
    unit: String,
    wish: Option<String>,
    due: Option<String>,
    place: u32,
) -> std::result::Result<PlanRow, String> {
    match wish.filter(|wish| Wish::from_name(wish).is_some()) {
        Some(wish) => Ok(PlanRow {
            unit,
            wish,
            due,
            place,
            event: event.hash,
        }),
        None => Err(unit),
    }
}

fn project(
    folding: &Folding<'_>,
    whose: PlannedFor,
    pack: &str,
    row: std::result::Result<PlanRow, String>,
) -> Result<()> {
    match row {
        Ok(row) => folding.write.set_plan(whose, pack, &row),
        Err(unit) => folding.write.drop_plan(whose, pack, &unit),
    }
}
