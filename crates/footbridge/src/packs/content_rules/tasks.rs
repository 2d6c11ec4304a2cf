//! Practical tasks: something to do, something to see, on a number of occasions.

use std::collections::BTreeSet;

use super::texts::check_texts_at_least;
use super::{check_unique, wrong};
use crate::error::Result;
use crate::packs::course::{Course, PracticalTask, Texts, Unit};

/// Most lines that a trainer can watch at once.
const MAX_LINES: usize = 20;

/// Most occasions that a task may ask for.
const MAX_OCCASIONS: u32 = 10;

/// Sees that a unit's practical tasks can be watched and belong to its competencies.
pub(super) fn check_tasks(
    course: &Course,
    unit: &Unit,
    competencies: &BTreeSet<&str>,
) -> Result<()> {
    let file = format!("units/{}/tasks.json", unit.id);
    check_unique(&file, unit.tasks.iter().map(|task| task.id.as_str()))?;
    for task in &unit.tasks {
        check_task(course, &format!("{file}: {}", task.id), task, competencies)?;
    }
    Ok(())
}

fn check_task(
    course: &Course,
    place: &str,
    task: &PracticalTask,
    competencies: &BTreeSet<&str>,
) -> Result<()> {
    let in_all = |texts: &Texts| check_texts_at_least(place, texts, &course.languages);
    let in_unit = |competency: &str| match competencies.contains(competency) {
        true => Ok(()),
        false => {
            let reason = format!("competency {competency} is not in this unit");
            Err(wrong(place, reason))
        }
    };
    in_unit(&task.competency)?;
    for texts in [&task.title, &task.task, &task.conditions] {
        in_all(texts)?;
    }
    task.tools.iter().try_for_each(in_all)?;
    check_unique(place, task.lines.iter().map(|line| line.id.as_str()))?;
    for line in &task.lines {
        in_unit(&line.competency)?;
        in_all(&line.text)?;
    }
    if !(1..=MAX_LINES).contains(&task.lines.len()) {
        return Err(wrong(place, format!("a task has 1 to {MAX_LINES} lines")));
    }
    if !(1..=MAX_OCCASIONS).contains(&task.occasions) {
        let reason = format!("a task is seen on 1 to {MAX_OCCASIONS} occasions");
        return Err(wrong(place, reason));
    }
    Ok(())
}
