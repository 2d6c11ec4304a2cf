//! How often a task was seen, and whether it counts.

use crate::error::Result;
use crate::ids::PersonId;
use crate::packs::Content;
use crate::packs::course::{PracticalTask, Unit};
use crate::site::Site;
use crate::storage::OccasionRow;

/// How a learner stands in a task.
#[derive(Debug, Clone)]
pub(crate) struct TaskStanding<'c> {
    pub(crate) task: &'c PracticalTask,
    /// The first one first.
    pub(crate) occasions: Vec<OccasionRow>,
}

impl TaskStanding<'_> {
    /// Occasions on which it was competent.
    pub(crate) fn competent(&self) -> u32 {
        let competent = self.occasions.iter().filter(|row| row.seen.competent);
        competent.count() as u32
    }

    /// True once the task was competent as often as is wanted, by the content of today or by
    /// that of any day on which it was watched: what counted once is not taken away.
    pub(crate) fn counts(&self) -> bool {
        let mut competent = 0;
        let counted_then = self.occasions.iter().any(|row| {
            competent += u32::from(row.seen.competent);
            row.seen.competent && competent >= row.wanted.max(1)
        });
        counted_then || self.competent() >= self.task.occasions
    }
}

/// How a learner stands in every task of a unit, in the order of the unit.
pub(crate) fn standings<'c>(
    site: &Site,
    person: PersonId,
    content: &Content,
    unit: &'c Unit,
) -> Result<Vec<TaskStanding<'c>>> {
    if unit.tasks.is_empty() {
        return Ok(Vec::new());
    }
    let rows = site.store.task_occasions(person)?;
    let of = |task: &PracticalTask| {
        let rows = rows
            .iter()
            .filter(|row| row.pack == content.pack && row.unit == unit.id && row.task == task.id);
        rows.cloned().collect()
    };
    let standings = unit.tasks.iter().map(|task| TaskStanding {
        task,
        occasions: of(task),
    });
    Ok(standings.collect())
}
