//! The practical tasks of a learner, as staff see them.

use super::commands::{OccasionLine, SecondStage, TaskRow, TasksView};
use super::marks::is_for_two;
use super::standing::{TaskStanding, standings};
use crate::error::{OrNotFound, Result};
use crate::ids::PersonId;
use crate::packs::course::Unit;
use crate::packs::{Content, text_in};
use crate::site::Site;
use crate::storage::OccasionRow;
use crate::time::rfc3339;

impl Site {
    /// Every task of the course with its occasions; `by` is who looks.
    pub(super) fn tasks_view(&self, by: PersonId, person: PersonId) -> Result<TasksView> {
        let name = self.store.person(person)?.or_not_found("learner")?.name;
        let mut tasks = Vec::new();
        if let Some(content) = self.content_of_results()? {
            for unit in &content.course.units {
                for standing in standings(self, person, &content, unit)? {
                    tasks.push(self.task_row(by, person, (&content, unit), &standing)?);
                }
            }
        }
        Ok(TasksView {
            person: person.to_string(),
            name: name.unwrap_or_default(),
            tasks,
        })
    }

    fn task_row(
        &self,
        by: PersonId,
        person: PersonId,
        (content, unit): (&Content, &Unit),
        standing: &TaskStanding<'_>,
    ) -> Result<TaskRow> {
        let task = standing.task;
        let occasions = (1..).zip(&standing.occasions);
        Ok(TaskRow {
            unit: unit.id.clone(),
            code: unit.code.clone(),
            task: task.id.clone(),
            title: text_in(&task.title, &self.language).to_owned(),
            competent: standing.competent(),
            wanted: task.occasions,
            counts: standing.counts(),
            begun: self.has_begun(by, person, content, (&unit.id, &task.id))?,
            occasions: occasions
                .map(|(number, row)| self.occasion_line(number, row))
                .collect::<Result<_>>()?,
        })
    }

    fn occasion_line(&self, number: u32, row: &OccasionRow) -> Result<OccasionLine> {
        let second = match self.second_of(row)? {
            Some(_) => SecondStage::Done,
            None if is_for_two(row.occasion) => SecondStage::Wanted,
            None => SecondStage::NotWanted,
        };
        let answers = self.store.task_answers(row.person, row.occasion)?;
        Ok(OccasionLine {
            occasion: row.occasion.to_string(),
            number,
            at: rfc3339(row.seen.wall_millis),
            by: self.assessor_view(&row.seen)?,
            competent: row.seen.competent,
            second,
            answer: answers.first().map(|answer| answer.agrees),
        })
    }
}
