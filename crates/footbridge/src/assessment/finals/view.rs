//! Finals as learners and trainers see them.

use super::super::attempt::{AttemptState, stored};
use super::super::commands::Way;
use super::super::events::End;
use super::super::fewer::fewer_options;
use super::super::response::to_wire;
use super::commands::{
    FinalChoice, FinalCodes, FinalLine, FinalStanding, FinalTry, FinalView, FinalsView, ItemNote,
    NotNow,
};
use super::outcome::{by_competency, standing};
use super::sittings::{Learner, item_at};
use crate::error::{OrNotFound, Result};
use crate::ids::{AttemptId, PersonId};
use crate::learning::Reading;
use crate::packs::course::Final;
use crate::packs::{Content, text_in};
use crate::site::Site;
use crate::time::rfc3339;

/// The final that an attempt is at, as it was when the attempt began.
pub(super) fn final_of_attempt<'c>(
    content: &'c Content,
    state: &AttemptState,
) -> Result<&'c Final> {
    content.final_of(&state.row.unit)
}

impl Site {
    /// Where a final stands for a learner: in the middle of it, the item that waits.
    pub(super) fn final_view(&mut self, learner: Learner, id: &str) -> Result<FinalView> {
        let (person, _) = learner;
        let content = self.content()?;
        let assessment = content.final_of(id)?;
        let reading = Reading::of(self, person, &content)?;
        let latest = AttemptState::latest(self, person, &content.pack, id)?;
        let not_now = self
            .hindrance(person, &content, assessment)?
            .map(NotNow::from);
        match latest {
            None => Ok(FinalView::Waiting {
                title: text_in(&assessment.title, &reading.language).to_owned(),
                minutes: assessment.minutes,
                count: assessment.count(),
                needed: assessment.cut.right,
                limit_minutes: assessment.limit_minutes,
                not_now,
            }),
            Some(state) if state.has_ended() => self.result_of_final(&state, &reading, not_now),
            Some(state) => {
                let number = self.number_to_go_on_with(&state)?;
                self.final_place(learner, state.row.attempt, number)
            }
        }
    }

    fn result_of_final(
        &self,
        state: &AttemptState,
        reading: &Reading,
        not_now: Option<NotNow>,
    ) -> Result<FinalView> {
        let content = self.content_version(&state.row.pack, state.row.version)?;
        let assessment = final_of_attempt(&content, state)?;
        let result = state.result();
        Ok(FinalView::Result {
            title: text_in(&assessment.title, &reading.language).to_owned(),
            passed: result.counts,
            right: result.right,
            count: result.count,
            needed: assessment.cut.right,
            critical_missed: state.critical_missed(),
            way: Way::of(state.row.way),
            waiting: result.waiting,
            competencies: match result.waiting {
                0 => by_competency(&content, state, &reading.language),
                _ => Vec::new(),
            },
            not_now: not_now.filter(|_| !result.counts),
        })
    }

    /// The item that was being answered; else the first without an answer; else the overview.
    fn number_to_go_on_with(&self, state: &AttemptState) -> Result<u32> {
        let drafted = self.store.drafted_item(state.row.attempt)?;
        let place_of = |name: &String| state.draw().iter().position(|drawn| drawn.item == *name);
        let waiting = drafted.as_ref().and_then(place_of);
        let place = waiting.or_else(|| answered(state).iter().position(|answered| !answered));
        Ok(place.unwrap_or(state.draw().len()) as u32 + 1)
    }

    /// A place of a running final; its result if the time is over.
    pub(super) fn final_place(
        &mut self,
        learner: Learner,
        attempt: AttemptId,
        number: u32,
    ) -> Result<FinalView> {
        let (person, _) = learner;
        let row = self.store.attempt(person, attempt)?;
        let id = row.or_not_found("attempt")?.unit;
        if self.store.attempt_end(attempt)?.is_some() {
            return self.final_view(learner, &id);
        }
        let (state, content) = self.running_final(person, attempt)?;
        let spent = self.count_work(learner, &state)?;
        let seconds_left = self.seconds_left(person, &content, &state, spent)?;
        if seconds_left == Some(0) {
            self.end_attempt(person, (&state, &content), End::TimeOver, spent)?;
            return self.final_view(learner, &id);
        }
        let attempt_name = attempt.to_string();
        if number as usize > state.draw().len() {
            return Ok(FinalView::Overview {
                attempt: attempt_name,
                answered: answered(&state),
                seconds_left,
            });
        }
        let reading = Reading::of(self, person, &content)?;
        let (name, unit, item) = item_at(&state, &content, number)?;
        let drawn = &state.draw()[number as usize - 1];
        let drawn = fewer_options(&content, unit, item, drawn, &reading)?;
        let mut view = self.item_view(&content, &reading, item, &drawn)?;
        let draft = self.store.draft(attempt, &name)?;
        let given = state
            .answer_that_counts(&name)
            .map(|row| row.response.clone());
        view.id = name;
        Ok(FinalView::Item {
            attempt: attempt_name,
            number,
            answered: answered(&state),
            item: Box::new(view),
            response: draft
                .or(given)
                .as_deref()
                .and_then(stored)
                .as_ref()
                .map(to_wire),
            seconds_left,
        })
    }

    /// The finals on a learner's first page: those that are open or were begun.
    pub(crate) fn final_choices(
        &self,
        person: PersonId,
        content: &Content,
        language: &str,
    ) -> Result<Vec<FinalChoice>> {
        let mut choices = Vec::new();
        for assessment in &content.course.finals {
            let latest = AttemptState::latest(self, person, &content.pack, &assessment.id)?;
            let known = self.class_final(&assessment.id)?;
            let standing = match latest {
                Some(state) => standing(&state),
                None if known.is_some_and(|known| known.is_open) => FinalStanding::Open,
                None => continue,
            };
            choices.push(FinalChoice {
                id: assessment.id.clone(),
                title: text_in(&assessment.title, language).to_owned(),
                standing,
            });
        }
        Ok(choices)
    }

    /// The finals of the course as staff see them.
    pub(super) fn finals_view(&self) -> Result<FinalsView> {
        let content = self.content()?;
        let lines = content.course.finals.iter();
        Ok(FinalsView {
            lines: lines
                .map(|assessment| self.final_line(&content, assessment))
                .collect::<Result<_>>()?,
        })
    }

    fn final_line(&self, content: &Content, assessment: &Final) -> Result<FinalLine> {
        let text = |texts| text_in(texts, &self.language).to_owned();
        let open = self
            .class_final(&assessment.id)?
            .filter(|known| known.is_open);
        let codes = open.map(|known| {
            Ok::<_, crate::error::Error>(FinalCodes {
                reach: self.reach_of(&[known.event])?,
                start: known.start_code,
                end: known.end_code,
            })
        });
        let tries = self
            .store
            .attempts_at_final(&content.pack, &assessment.id)?;
        let sittings = tries
            .into_iter()
            .map(|(person, attempt)| self.final_try(content, assessment, person, attempt));
        Ok(FinalLine {
            id: assessment.id.clone(),
            title: text(&assessment.title),
            minutes: assessment.minutes,
            count: assessment.count(),
            needed: assessment.cut.right,
            reason: text(&assessment.cut.reason),
            tries: assessment.tries,
            days_between: assessment.days_between,
            limit_minutes: assessment.limit_minutes,
            codes: codes.transpose()?,
            sittings: sittings.collect::<Result<_>>()?,
        })
    }

    fn final_try(
        &self,
        content: &Content,
        assessment: &Final,
        person: PersonId,
        attempt: AttemptId,
    ) -> Result<FinalTry> {
        let row = self
            .store
            .attempt(person, attempt)?
            .or_not_found("attempt")?;
        let name = self.store.person(person)?.and_then(|row| row.name);
        let is_latest = self
            .store
            .latest_attempt(person, &content.pack, &assessment.id)?
            .is_some_and(|latest| latest.attempt == attempt);
        let (begun, given) = self
            .store
            .tries_at_final(person, &content.pack, &assessment.id)?;
        let state = AttemptState::of(self, row)?;
        let result = state.result();
        let outcome = self.outcome_of_final(&state)?;
        let standing = outcome.standing;
        Ok(FinalTry {
            person: person.to_string(),
            name: name.unwrap_or_default(),
            at: rfc3339(state.row.started_millis),
            way: Way::of(state.row.way),
            standing,
            time_over: outcome.time_over,
            right: state.has_ended().then_some(result.right),
            answered: result.answered,
            count: result.count,
            critical_missed: outcome.critical_missed,
            minutes: outcome.minutes,
            absences: outcome.absences,
            notes: state
                .notes()
                .into_iter()
                .map(|(number, note)| ItemNote { number, note })
                .collect(),
            helped: outcome.helped,
            competencies: outcome.competencies,
            needs_try: is_latest
                && standing == FinalStanding::NotYet
                && begun >= assessment.tries.saturating_add(given),
        })
    }
}

/// Whether each item has an answer.
fn answered(state: &AttemptState) -> Vec<bool> {
    let has = |drawn: &super::super::draw::Drawn| state.answer_that_counts(&drawn.item).is_some();
    state.draw().iter().map(has).collect()
}
