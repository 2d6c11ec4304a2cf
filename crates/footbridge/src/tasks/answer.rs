//! A learner's own tasks: what was seen, by which role and number, and what they say to it.

use super::commands::{AnswerTask, MyLine, MyOccasion, MyTask, MyTasks};
use super::events::TaskAnswered;
use super::marks::{is_stopped, stored};
use super::occasion::{answer_view, id_in, role_and_alias};
use super::sheet::{mark_of, one_line, to_wire};
use super::standing::{TaskStanding, standings};
use crate::error::{Result, TaskError};
use crate::ids::PersonId;
use crate::learning::Reading;
use crate::packs::course::Unit;
use crate::packs::text_in;
use crate::site::Site;
use crate::storage::OccasionRow;
use crate::time::rfc3339;

impl Site {
    /// The learner's own tasks. No name of staff stands in them.
    pub(super) fn my_tasks(&self, person: PersonId) -> Result<MyTasks> {
        let mut tasks = Vec::new();
        if let Some(content) = self.content_of_results()? {
            let reading = Reading::of(self, person, &content)?;
            for unit in &content.course.units {
                for standing in standings(self, person, &content, unit)? {
                    tasks.push(self.my_task(unit, &standing, &reading.language)?);
                }
            }
        }
        Ok(MyTasks { tasks })
    }

    /// The learner answers once: they have seen it, or they see it differently.
    pub(super) fn answer_task(&mut self, person: PersonId, asked: &AnswerTask) -> Result<()> {
        let row = self.occasion_row(person, id_in(&asked.occasion)?)?;
        let words = one_line(&asked.words)?;
        if !asked.agrees && words.is_empty() {
            return Err(TaskError::WordsMissing.into());
        }
        if !self.store.task_answers(person, row.occasion)?.is_empty() {
            return Err(TaskError::AnsweredAlready.into());
        }
        let answered = TaskAnswered {
            occasion: row.occasion,
            agrees: asked.agrees,
            words,
        };
        self.transact(Some(person), |tx| {
            tx.append(Some(person), &answered).map(drop)
        })
    }

    fn my_task(&self, unit: &Unit, standing: &TaskStanding<'_>, language: &str) -> Result<MyTask> {
        let task = standing.task;
        let occasions = standing.occasions.iter().enumerate().rev();
        let line = |line: &crate::packs::course::TaskLine| MyLine {
            text: text_in(&line.text, language).to_owned(),
            critical: line.critical,
            mark: None,
        };
        Ok(MyTask {
            unit: unit.id.clone(),
            unit_title: text_in(&unit.title, language).to_owned(),
            task: task.id.clone(),
            title: text_in(&task.title, language).to_owned(),
            what: text_in(&task.task, language).to_owned(),
            lines: task.lines.iter().map(line).collect(),
            competent: standing.competent(),
            wanted: task.occasions,
            counts: standing.counts(),
            occasions: occasions
                .map(|(place, row)| self.my_occasion(place as u32 + 1, row, language))
                .collect::<Result<_>>()?,
        })
    }

    fn my_occasion(&self, number: u32, row: &OccasionRow, language: &str) -> Result<MyOccasion> {
        let marks = stored(&row.seen.marks);
        let task = self.task_of(row)?;
        let line = |mark: &super::marks::LineMark| {
            let known = task.lines.iter().find(|line| line.id == mark.line);
            MyLine {
                text: known
                    .map_or(&*mark.line, |line| text_in(&line.text, language))
                    .to_owned(),
                critical: mark.critical,
                mark: mark_of(&marks, &mark.line).map(to_wire),
            }
        };
        Ok(MyOccasion {
            occasion: row.occasion.to_string(),
            number,
            at: rfc3339(row.seen.wall_millis),
            by: role_and_alias(&row.seen),
            competent: row.seen.competent,
            stopped: is_stopped(&marks),
            comment: row.seen.comment.clone(),
            lines: marks.iter().map(line).collect(),
            second: self.second_of(row)?.as_ref().map(role_and_alias),
            answer: answer_view(&self.store.task_answers(row.person, row.occasion)?),
        })
    }
}
