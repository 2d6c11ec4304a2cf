//! Everything that was done and that a trainer judges.

use std::sync::Arc;

use super::commands::{ToMark, WorkLine};
use crate::assessment::{AttemptState, JudgedLine, key_of, lines_in};
use crate::error::{MarkingError, OrNotFound, Result};
use crate::ids::{AttemptId, EventHash, PersonId};
use crate::packs::answer::{Answer, Criterion, Key};
use crate::packs::course::{Item, Unit};
use crate::packs::{Content, text_in};
use crate::site::Site;
use crate::storage::JudgementRow;
use crate::time::rfc3339;

/// So many that were judged are listed, for whoever looks again.
const MOST_JUDGED: usize = 20;

/// Something that was done, with all that belongs to it.
pub(super) struct Done {
    pub(super) person: PersonId,
    pub(super) attempt: AttemptId,
    pub(super) response: EventHash,
    pub(super) text: String,
    /// When it was done.
    pub(super) millis: u64,
    pub(super) waits: bool,
    content: Arc<Content>,
    unit: String,
    item: String,
}

impl Done {
    pub(super) fn content(&self) -> &Content {
        &self.content
    }

    pub(super) fn unit(&self) -> Result<&Unit> {
        self.content.unit(&self.unit)
    }

    pub(super) fn item(&self) -> Result<&Item> {
        let item = self.unit()?.item(&self.item);
        item.ok_or_else(|| MarkingError::NotFound.into())
    }

    /// The lines to look at, and how it could be done.
    pub(super) fn criteria(&self) -> Result<(&[Criterion], &crate::packs::course::Texts)> {
        match &key_of(&self.content, self.unit()?, &self.item)?.answer {
            Key::Judged { lines, model } => Ok((lines, model)),
            _ => Err(MarkingError::NotFound.into()),
        }
    }
}

impl Site {
    /// What waits and what was judged last.
    pub(super) fn to_mark(&self) -> Result<ToMark> {
        let (mut waiting, mut judged): (Vec<_>, Vec<_>) =
            self.all_work()?.into_iter().partition(|work| work.waits);
        waiting.sort_by_key(|work| (work.millis, work.response.0));
        judged.sort_by_key(|work| std::cmp::Reverse((work.millis, work.response.0)));
        judged.truncate(MOST_JUDGED);
        let lines = |work: Vec<Done>| -> Result<Vec<WorkLine>> {
            work.iter().map(|work| self.work_line(work)).collect()
        };
        Ok(ToMark {
            waiting: lines(waiting)?,
            judged: lines(judged)?,
        })
    }

    /// How much waits to be marked.
    pub(crate) fn count_to_mark(&self) -> Result<u32> {
        let waiting = self.all_work()?.into_iter().filter(|work| work.waits);
        Ok(waiting.count() as u32)
    }

    /// Everything that was done by learners who are here. Where the version of the course is not
    /// installed nobody can judge, so it is not listed.
    fn all_work(&self) -> Result<Vec<Done>> {
        let mut all = Vec::new();
        for (person, attempt) in self.store.attempts_with_work()? {
            let person = self.store.main_person(person)?;
            if self
                .store
                .person(person)?
                .is_some_and(|row| !row.has_left())
            {
                all.extend(self.work_in(person, attempt)?);
            }
        }
        Ok(all)
    }

    fn work_in(&self, person: PersonId, attempt: AttemptId) -> Result<Vec<Done>> {
        let Some(row) = self.store.attempt(person, attempt)? else {
            return Ok(Vec::new());
        };
        let Ok(content) = self.content_version(&row.pack, row.version) else {
            return Ok(Vec::new());
        };
        let state = AttemptState::of(self, row)?;
        let mut found = Vec::new();
        for work in state.work_for_trainer() {
            let (unit, item) = match work.item.split_once('/') {
                Some((unit, item)) => (unit, item),
                None => (&*state.row.unit, work.item),
            };
            let Ok(Answer::Done { text }) = serde_json::from_str(&work.response.response) else {
                continue;
            };
            let event = self.store.event(work.response.event)?;
            let done = Done {
                person,
                attempt,
                response: work.response.event,
                text,
                millis: event.map_or(state.row.started_millis, |event| event.header.wall_millis),
                waits: work.waits,
                content: Arc::clone(&content),
                unit: unit.to_owned(),
                item: item.to_owned(),
            };
            if done.item().is_ok() {
                found.push(done);
            }
        }
        Ok(found)
    }

    /// Something that was done, by its response.
    pub(super) fn work(&self, person: &str, response: &str) -> Result<Done> {
        let person = self.known_learner(person.parse()?)?.person;
        let response: EventHash = response.parse().map_err(|_| MarkingError::NotFound)?;
        let attempts = self.store.attempts_with_work()?;
        for (one, attempt) in attempts {
            if self.store.main_person(one)? != person {
                continue;
            }
            let found = self.work_in(person, attempt)?;
            if let Some(done) = found.into_iter().find(|done| done.response == response) {
                return Ok(done);
            }
        }
        Err(MarkingError::NotFound.into())
    }

    /// What was said of it and stands, the one that counts last.
    pub(super) fn judgements_of(&self, done: &Done) -> Result<Vec<JudgementRow>> {
        let mut rows = self.store.judgements(done.attempt)?;
        rows.retain(|row| row.response == done.response);
        Ok(rows)
    }

    fn work_line(&self, done: &Done) -> Result<WorkLine> {
        let person = self.store.person(done.person)?.or_not_found("learner")?;
        let last = self.judgements_of(done)?.pop();
        let (lines, _) = done.criteria()?;
        Ok(WorkLine {
            person: done.person.to_string(),
            name: person.name.unwrap_or_default(),
            response: done.response.to_string(),
            question: text_in(&done.item()?.question, &self.language).to_owned(),
            unit: done.unit()?.code.clone(),
            at: rfc3339(done.millis),
            met: last.map(|row| n_met(&lines_in(&row.lines))),
            of: lines.len() as u32,
        })
    }
}

/// How many lines are met.
pub(super) fn n_met(lines: &[JudgedLine]) -> u32 {
    lines.iter().filter(|line| line.met).count() as u32
}
