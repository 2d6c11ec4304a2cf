//! An occasion that is closed: what one assessor saw, what a second one saw, side by side.

use super::commands::{AssessorView, OccasionView, SecondView, SeenLine, TaskAnswerView};
use super::marks::{Agreement, LineMark, is_for_two, is_stopped, stored};
use super::sheet::{mark_of, to_wire};
use super::standing::TaskStanding;
use crate::error::{OrNotFound, Result, TaskError};
use crate::events::Scope;
use crate::ids::{OccasionId, PersonId};
use crate::packs::course::PracticalTask;
use crate::packs::text_in;
use crate::people::staff::role_from;
use crate::site::Site;
use crate::storage::{OccasionRow, SeenRow, TaskAnswerRow};
use crate::time::rfc3339;

/// Reads the id of an occasion.
pub(super) fn id_in(text: &str) -> Result<OccasionId> {
    text.parse().map_err(|_| TaskError::OccasionUnknown.into())
}

/// What the learner says to an occasion: the first word counts, as it was answered once.
pub(super) fn answer_view(rows: &[TaskAnswerRow]) -> Option<TaskAnswerView> {
    rows.first().map(|row| TaskAnswerView {
        agrees: row.agrees,
        words: row.words.clone(),
        at: rfc3339(row.wall_millis),
    })
}

impl Site {
    /// An occasion of a learner.
    pub(super) fn occasion_row(
        &self,
        person: PersonId,
        occasion: OccasionId,
    ) -> Result<OccasionRow> {
        let rows = self.store.task_occasions(person)?;
        let found = rows.into_iter().find(|row| row.occasion == occasion);
        found.ok_or_else(|| TaskError::OccasionUnknown.into())
    }

    /// What somebody else than the first assessor marked of an occasion, the first one first.
    pub(super) fn second_of(&self, row: &OccasionRow) -> Result<Option<SeenRow>> {
        let first = self.account_behind(&row.seen)?;
        for second in self.store.task_seconds(row.person, row.occasion)? {
            if self.account_behind(&second)? != first {
                return Ok(Some(second));
            }
        }
        Ok(None)
    }

    /// Sees that an account may mark an occasion as second assessor.
    pub(super) fn may_second(&self, staff: PersonId, row: &OccasionRow) -> Result<()> {
        if self.account_behind(&row.seen)? == Some(staff) {
            return Err(TaskError::SecondIsFirst.into());
        }
        match self.second_of(row)? {
            Some(_) => Err(TaskError::SecondThere.into()),
            None => Ok(()),
        }
    }

    /// The account that assessed; none where the journal that says so is not known here.
    fn account_behind(&self, seen: &SeenRow) -> Result<Option<PersonId>> {
        self.store
            .person_behind(seen.journal, Scope::Class, seen.actor)
    }

    /// Who assessed, with the name for staff.
    pub(crate) fn assessor_view(&self, seen: &SeenRow) -> Result<AssessorView> {
        let account = self.account_behind(seen)?;
        let staff = account.map(|account| self.store.staff_member(account));
        Ok(AssessorView {
            name: staff.transpose()?.flatten().map(|row| row.name),
            ..role_and_alias(seen)
        })
    }

    /// A closed occasion, as a member of staff sees it.
    pub(super) fn occasion_view(
        &self,
        staff: PersonId,
        person: PersonId,
        occasion: OccasionId,
    ) -> Result<OccasionView> {
        let row = self.occasion_row(person, occasion)?;
        let name = self.store.person(person)?.or_not_found("learner")?.name;
        let task = self.task_of(&row)?;
        let say = |text: &crate::packs::course::Texts| text_in(text, &self.language).to_owned();
        let standing = TaskStanding {
            task: &task,
            occasions: self.occasions_like(&row)?,
        };
        let place = standing
            .occasions
            .iter()
            .position(|one| one.occasion == occasion);
        let second = self.second_of(&row)?;
        let marks = stored(&row.seen.marks);
        let others = second.as_ref().map(|second| stored(&second.marks));
        Ok(OccasionView {
            person: person.to_string(),
            name: name.unwrap_or_default(),
            occasion: occasion.to_string(),
            unit: row.unit.clone(),
            task: row.task.clone(),
            title: say(&task.title),
            number: place.unwrap_or(0) as u32 + 1,
            wanted: task.occasions,
            competent_so_far: standing.competent(),
            counts: standing.counts(),
            at: rfc3339(row.seen.wall_millis),
            by: self.assessor_view(&row.seen)?,
            competent: row.seen.competent,
            stopped: is_stopped(&marks),
            comment: row.seen.comment.clone(),
            lines: seen_lines(&task, &marks, others.as_deref(), &self.language),
            for_two: is_for_two(occasion),
            may_second: self.may_second(staff, &row).is_ok(),
            second: match (&second, &others) {
                (Some(second), Some(others)) => Some(self.second_view(second, &marks, others)?),
                _ => None,
            },
            answer: answer_view(&self.store.task_answers(person, occasion)?),
        })
    }

    fn second_view(
        &self,
        second: &SeenRow,
        marks: &[LineMark],
        others: &[LineMark],
    ) -> Result<SecondView> {
        let agreement = Agreement::between(marks, others);
        Ok(SecondView {
            by: self.assessor_view(second)?,
            at: rfc3339(second.wall_millis),
            competent: second.competent,
            comment: second.comment.clone(),
            same: agreement.same,
            of: agreement.of,
            percent: agreement.percent(),
        })
    }

    /// Occasions of the same learner and task, the first one first.
    fn occasions_like(&self, row: &OccasionRow) -> Result<Vec<OccasionRow>> {
        let mut rows = self.store.task_occasions(row.person)?;
        rows.retain(|one| one.pack == row.pack && one.unit == row.unit && one.task == row.task);
        Ok(rows)
    }

    /// The task as it was on that day, or as it is today. Where neither is here its lines are
    /// shown by their ids: what was seen is not hidden because a pack is missing.
    pub(super) fn task_of(&self, row: &OccasionRow) -> Result<PracticalTask> {
        let then = self.content_version(&row.pack, row.version).ok();
        let today = self.content_of_results()?;
        let today = today.filter(|content| content.pack == row.pack);
        let task = then.into_iter().chain(today).find_map(|content| {
            let unit = content.course.unit(&row.unit)?;
            unit.task(&row.task).cloned()
        });
        Ok(task.unwrap_or_else(|| named_only(row)))
    }
}

/// Role and number of an assessor, and no name.
pub(crate) fn role_and_alias(seen: &SeenRow) -> AssessorView {
    AssessorView {
        role: role_from(&seen.role),
        alias: seen.alias,
        name: None,
    }
}

fn seen_lines(
    task: &PracticalTask,
    marks: &[LineMark],
    others: Option<&[LineMark]>,
    language: &str,
) -> Vec<SeenLine> {
    let lines = marks.iter().map(|mark| {
        let known = task.lines.iter().find(|line| line.id == mark.line);
        let text = known.map_or(&*mark.line, |line| text_in(&line.text, language));
        SeenLine {
            text: text.to_owned(),
            critical: mark.critical,
            first: to_wire(mark.mark),
            second: others
                .and_then(|others| mark_of(others, &mark.line))
                .map(to_wire),
        }
    });
    lines.collect()
}

fn named_only(row: &OccasionRow) -> PracticalTask {
    let name = [("en".to_owned(), row.task.clone())].into();
    PracticalTask {
        id: row.task.clone(),
        competency: String::new(),
        title: name,
        task: [].into(),
        conditions: [].into(),
        tools: Vec::new(),
        lines: Vec::new(),
        occasions: row.wanted,
    }
}
