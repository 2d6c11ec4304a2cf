//! A sheet: opened, kept with every mark, closed with a result.

use std::sync::Arc;

use super::Assessor;
use super::commands::{MarkedLine, SheetLine, SheetOf, SheetStanding, SheetView, TaskMark};
use super::events::{TaskObserved, TaskSeenTwice};
use super::marks::{
    LineMark, Mark, check_result, is_for_two, is_stopped, saw_all_critical, stored, to_store,
};
use super::occasion::id_in;
use super::standing::standings;
use crate::access::events::alias_of;
use crate::error::{OrNotFound, Result, TaskError};
use crate::ids::{OccasionId, PersonId};
use crate::packs::course::{PracticalTask, Texts, Unit};
use crate::packs::{Content, text_in};
use crate::people::staff::role_name;
use crate::site::Site;
use crate::storage::{TaskDraft, WhichSheet};

/// Most letters of a comment: one line.
const MAX_COMMENT: usize = 200;

/// A sheet that was asked for, with the content that it is of.
struct Sheet {
    person: PersonId,
    content: Arc<Content>,
    unit: String,
    task: String,
    /// The occasion that a second assessor marks.
    second_of: Option<OccasionId>,
    staff: PersonId,
}

impl Sheet {
    fn which(&self) -> WhichSheet<'_> {
        WhichSheet {
            person: self.person,
            pack: &self.content.pack,
            unit: &self.unit,
            task: &self.task,
            staff: self.staff,
            second_of: self.second_of,
        }
    }

    fn unit(&self) -> Result<&Unit> {
        self.content.unit(&self.unit)
    }

    fn task(&self) -> Result<&PracticalTask> {
        let task = self.unit()?.task(&self.task);
        task.ok_or_else(|| TaskError::NotFound.into())
    }
}

impl Site {
    /// Opens a sheet; its occasion gets its name now, before anything was seen.
    pub(super) fn open_sheet(&mut self, by: &Assessor, asked: &SheetOf) -> Result<SheetView> {
        let sheet = self.sheet(by, asked)?;
        if self.store.task_draft(&sheet.which())?.is_none() {
            let draft = TaskDraft {
                occasion: OccasionId::draw(&self.host),
                marks: to_store(&[]),
                comment: String::new(),
            };
            self.note(|write| write.keep_task_draft(&sheet.which(), &draft))?;
        }
        self.sheet_view(&sheet)
    }

    /// Keeps what is entered so far, and says what follows from it.
    pub(super) fn keep_sheet(
        &mut self,
        by: &Assessor,
        asked: &SheetOf,
        marks: &[MarkedLine],
        comment: &str,
    ) -> Result<SheetStanding> {
        let sheet = self.sheet(by, asked)?;
        let draft = self.open_draft(&sheet)?;
        let task = sheet.task()?;
        let marks = checked_marks(task, marks)?;
        let draft = TaskDraft {
            marks: to_store(&marks),
            comment: one_line(comment)?,
            ..draft
        };
        self.note(|write| write.keep_task_draft(&sheet.which(), &draft))?;
        Ok(standing(task, &marks))
    }

    /// Closes a sheet: one fact for ever. Lines without a mark count as not seen.
    pub(super) fn close_sheet(
        &mut self,
        by: &Assessor,
        asked: &SheetOf,
        competent: bool,
    ) -> Result<(PersonId, OccasionId)> {
        let sheet = self.sheet(by, asked)?;
        let draft = self.open_draft(&sheet)?;
        let task = sheet.task()?;
        let marks = whole_sheet(task, &stored(&draft.marks));
        check_result(&marks, competent)?;
        let (role, alias) = (role_name(&by.role).to_owned(), alias_of(by.person));
        let person = sheet.person;
        let occasion = sheet.second_of.unwrap_or(draft.occasion);
        let comment = draft.comment;
        if sheet.second_of.is_some() {
            let seen = TaskSeenTwice {
                occasion,
                marks,
                comment,
                competent,
                role,
                alias,
            };
            self.transact(Some(by.person), |tx| {
                tx.append(Some(person), &seen)?;
                tx.drop_task_draft(&sheet.which())
            })?;
            return Ok((person, occasion));
        }
        let observed = TaskObserved {
            occasion,
            pack: sheet.content.pack.clone(),
            version: sheet.content.version,
            unit: sheet.unit.clone(),
            task: sheet.task.clone(),
            wanted: task.occasions,
            marks,
            comment,
            competent,
            role,
            alias,
        };
        self.transact(Some(by.person), |tx| {
            tx.append(Some(person), &observed)?;
            tx.drop_task_draft(&sheet.which())
        })?;
        Ok((person, occasion))
    }

    /// True if somebody has a sheet of a task open with a mark or a word on it.
    pub(super) fn has_begun(
        &self,
        staff: PersonId,
        person: PersonId,
        content: &Content,
        (unit, task): (&str, &str),
    ) -> Result<bool> {
        let draft = self.store.task_draft(&WhichSheet {
            person,
            pack: &content.pack,
            unit,
            task,
            staff,
            second_of: None,
        })?;
        let has_words = |draft: &TaskDraft| !draft.comment.is_empty();
        Ok(draft.is_some_and(|draft| has_words(&draft) || !stored(&draft.marks).is_empty()))
    }

    fn sheet(&self, by: &Assessor, asked: &SheetOf) -> Result<Sheet> {
        let person = self.known_learner(asked.person.parse()?)?.person;
        let content = self.content()?;
        let sheet = Sheet {
            person,
            content,
            unit: asked.unit.clone(),
            task: asked.task.clone(),
            second_of: asked.second_of.as_deref().map(id_in).transpose()?,
            staff: by.person,
        };
        sheet.task()?;
        if let Some(occasion) = sheet.second_of {
            let row = self.occasion_row(person, occasion)?;
            let of_task =
                row.pack == sheet.content.pack && row.unit == sheet.unit && row.task == sheet.task;
            if !of_task {
                return Err(TaskError::OccasionUnknown.into());
            }
            self.may_second(by.person, &row)?;
        }
        Ok(sheet)
    }

    fn open_draft(&self, sheet: &Sheet) -> Result<TaskDraft> {
        let draft = self.store.task_draft(&sheet.which())?;
        draft.ok_or_else(|| TaskError::SheetClosed.into())
    }

    /// A sheet without a mark; nothing is opened by it.
    pub(super) fn blank_sheet(&self, by: &Assessor, asked: &SheetOf) -> Result<SheetView> {
        let sheet = self.sheet(by, asked)?;
        let draft = TaskDraft {
            occasion: OccasionId::draw(&self.host),
            marks: to_store(&[]),
            comment: String::new(),
        };
        self.view_of(&sheet, draft)
    }

    fn sheet_view(&self, sheet: &Sheet) -> Result<SheetView> {
        let draft = self.open_draft(sheet)?;
        self.view_of(sheet, draft)
    }

    fn view_of(&self, sheet: &Sheet, draft: TaskDraft) -> Result<SheetView> {
        let task = sheet.task()?;
        let marks = stored(&draft.marks);
        let row = self.store.person(sheet.person)?.or_not_found("learner")?;
        let say = |texts: &Texts| text_in(texts, &self.language).to_owned();
        let occasions = self.occasions_of(sheet, task)?;
        let number = match sheet.second_of {
            Some(occasion) => {
                let place = occasions.iter().position(|one| *one == occasion);
                place.unwrap_or(0) + 1
            }
            None => occasions.len() + 1,
        };
        let line = |line: &crate::packs::course::TaskLine| SheetLine {
            line: line.id.clone(),
            text: say(&line.text),
            critical: line.critical,
            mark: mark_of(&marks, &line.id).map(to_wire),
        };
        Ok(SheetView {
            person: sheet.person.to_string(),
            name: row.name.unwrap_or_default(),
            title: say(&task.title),
            what: say(&task.task),
            conditions: say(&task.conditions),
            tools: task.tools.iter().map(say).collect(),
            lines: task.lines.iter().map(line).collect(),
            comment: draft.comment,
            number: number as u32,
            wanted: task.occasions,
            for_two: is_for_two(sheet.second_of.unwrap_or(draft.occasion)),
            second: sheet.second_of.is_some(),
            standing: standing(task, &marks),
        })
    }

    fn occasions_of(&self, sheet: &Sheet, task: &PracticalTask) -> Result<Vec<OccasionId>> {
        let standings = standings(self, sheet.person, &sheet.content, sheet.unit()?)?;
        let of_task = standings
            .iter()
            .find(|standing| standing.task.id == task.id);
        let occasions = of_task
            .map(|standing| &*standing.occasions)
            .unwrap_or_default();
        Ok(occasions.iter().map(|row| row.occasion).collect())
    }
}

/// One line of words: no sign that turns a line or hides, and not more than fits.
pub(crate) fn one_line(words: &str) -> Result<String> {
    let words = words.trim();
    if words.chars().count() > MAX_COMMENT || words.contains(crate::i18n::hides) {
        return Err(TaskError::WordsWrong.into());
    }
    Ok(words.to_owned())
}

/// How a mark stands on the wire.
pub(super) fn to_wire(mark: Mark) -> TaskMark {
    match mark {
        Mark::Alone => TaskMark::Alone,
        Mark::WithHelp => TaskMark::WithHelp,
        Mark::NotYet => TaskMark::NotYet,
        Mark::NotSeen => TaskMark::NotSeen,
    }
}

fn from_wire(mark: TaskMark) -> Mark {
    match mark {
        TaskMark::Alone => Mark::Alone,
        TaskMark::WithHelp => Mark::WithHelp,
        TaskMark::NotYet => Mark::NotYet,
        TaskMark::NotSeen => Mark::NotSeen,
    }
}

/// The mark of a line, if it has one.
pub(super) fn mark_of(marks: &[LineMark], line: &str) -> Option<Mark> {
    let found = marks.iter().find(|marked| marked.line == line);
    found.map(|marked| marked.mark)
}

/// Marks of lines that the task has, each once, in the order of the task.
fn checked_marks(task: &PracticalTask, marked: &[MarkedLine]) -> Result<Vec<LineMark>> {
    let is_line = |one: &MarkedLine| task.lines.iter().any(|line| line.id == one.line);
    let n_of = |id: &str| marked.iter().filter(|one| one.line == id).count();
    if !marked
        .iter()
        .all(|one| is_line(one) && n_of(&one.line) == 1)
    {
        return Err(TaskError::LineUnknown.into());
    }
    let marks = task.lines.iter().filter_map(|line| {
        let one = marked.iter().find(|one| one.line == line.id)?;
        Some(LineMark {
            line: line.id.clone(),
            mark: from_wire(one.mark),
            critical: line.critical,
        })
    });
    Ok(marks.collect())
}

/// Every line of the task; what has no mark was not seen.
fn whole_sheet(task: &PracticalTask, marks: &[LineMark]) -> Vec<LineMark> {
    let lines = task.lines.iter().map(|line| LineMark {
        line: line.id.clone(),
        mark: mark_of(marks, &line.id).unwrap_or(Mark::NotSeen),
        critical: line.critical,
    });
    lines.collect()
}

fn standing(task: &PracticalTask, marks: &[LineMark]) -> SheetStanding {
    let whole = whole_sheet(task, marks);
    let has_mark = |line: &&crate::packs::course::TaskLine| mark_of(marks, &line.id).is_some();
    let n_marked = task.lines.iter().filter(has_mark).count();
    SheetStanding {
        stopped: is_stopped(&whole),
        critical_seen: saw_all_critical(&whole),
        open_lines: (task.lines.len() - n_marked) as u32,
    }
}
