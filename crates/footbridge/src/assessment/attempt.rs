//! An attempt at the check: a first round whose answers count, then the missed items until they are right.

use super::commands::{CheckView, Response, Round};
use super::draw::{Drawn, draw_check};
use super::events::{AGAIN, AttemptResumed, AttemptStarted, FIRST, ResponseGiven};
use super::item::{feedback, key_of};
use super::response::{to_answer, to_wire};
use super::score::score;
use crate::error::{PackError, Result};
use crate::ids::{AttemptId, PersonId};
use crate::learning::Reading;
use crate::packs::course::{Answer, Unit};
use crate::packs::{Content, text_in};
use crate::site::Site;
use crate::storage::{AttemptRow, ResponseRow};

/// Where an attempt stands.
pub(crate) struct AttemptState {
    pub(crate) row: AttemptRow,
    draw: Vec<Drawn>,
    responses: Vec<ResponseRow>,
    critical: Vec<bool>,
}

/// What an attempt has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AttemptResult {
    /// Fully right at the first answer.
    pub(crate) right: u32,
    /// Items drawn.
    pub(crate) count: u32,
    /// Items answered in the first round.
    pub(crate) answered: u32,
    /// True when every critical item is right.
    pub(crate) counts: bool,
}

impl AttemptState {
    /// The learner's latest attempt at a unit.
    pub(crate) fn latest(
        site: &Site,
        person: PersonId,
        pack: &str,
        unit: &str,
    ) -> Result<Option<Self>> {
        let rows = site.store.attempts(person)?;
        let row = rows
            .into_iter()
            .find(|row| row.pack == pack && row.unit == unit);
        row.map(|row| Self::of(site, row)).transpose()
    }

    fn of(site: &Site, row: AttemptRow) -> Result<Self> {
        let draw: Vec<Drawn> =
            serde_json::from_str(&row.draw).map_err(|_| PackError::FileDamaged)?;
        let responses = site.store.responses(row.attempt)?;
        let content = site.content_version(&row.pack, row.version);
        // Where the version is not installed, every item is taken for critical: the stricter reading.
        let is_critical = |drawn: &Drawn| {
            let unit = content
                .as_ref()
                .ok()
                .and_then(|content| content.course.unit(&row.unit));
            unit.and_then(|unit| unit.item(&drawn.item))
                .is_none_or(|item| item.critical)
        };
        let critical = draw.iter().map(is_critical).collect();
        Ok(Self {
            row,
            draw,
            responses,
            critical,
        })
    }

    /// The item of the first round that waits for an answer, with its number from 0.
    fn unanswered(&self) -> Option<(usize, &Drawn)> {
        self.draw
            .iter()
            .enumerate()
            .find(|(_, drawn)| self.first_answer(&drawn.item).is_none())
    }

    /// Critical items that are not right yet; those tried least often come first.
    fn to_look_at(&self) -> Vec<&Drawn> {
        let missed =
            |(drawn, critical): &(&Drawn, &bool)| **critical && !self.is_right(&drawn.item);
        let mut missed: Vec<_> = self
            .draw
            .iter()
            .zip(&self.critical)
            .filter(missed)
            .map(|(drawn, _)| drawn)
            .collect();
        missed.sort_by_key(|drawn| self.tries_again(&drawn.item));
        missed
    }

    /// The first answer to an item counts, even if two PCs sent one.
    fn first_answer(&self, item: &str) -> Option<&ResponseRow> {
        self.responses
            .iter()
            .find(|row| row.item == item && row.first_round)
    }

    fn last_answer(&self, item: &str) -> Option<&ResponseRow> {
        self.responses.iter().rev().find(|row| row.item == item)
    }

    fn is_right(&self, item: &str) -> bool {
        self.first_answer(item).is_some_and(|row| row.fully_right)
            || self
                .responses
                .iter()
                .any(|row| row.item == item && !row.first_round && row.fully_right)
    }

    fn tries_again(&self, item: &str) -> usize {
        self.responses
            .iter()
            .filter(|row| row.item == item && !row.first_round)
            .count()
    }

    /// True when every item has its first answer.
    pub(crate) fn first_round_done(&self) -> bool {
        self.unanswered().is_none()
    }

    /// True when the unit counts by this attempt.
    pub(crate) fn counts(&self) -> bool {
        self.first_round_done() && self.to_look_at().is_empty()
    }

    /// What it has come to.
    pub(crate) fn result(&self) -> AttemptResult {
        let first: Vec<_> = self
            .draw
            .iter()
            .filter_map(|drawn| self.first_answer(&drawn.item))
            .collect();
        AttemptResult {
            right: first.iter().filter(|row| row.fully_right).count() as u32,
            count: self.draw.len() as u32,
            answered: first.len() as u32,
            counts: self.counts(),
        }
    }

    /// The item that waits now, and in which round.
    fn waiting(&self) -> Option<(Waiting, &Drawn)> {
        if let Some((index, drawn)) = self.unanswered() {
            let count = self.draw.len() as u32;
            return Some((
                Waiting {
                    round: Round::First,
                    number: index as u32 + 1,
                    count,
                },
                drawn,
            ));
        }
        let missed = self.to_look_at();
        let drawn = missed.first().copied().filter(|_| self.row.resumed)?;
        let in_all = self.missed_at_first();
        let number = in_all - missed.len() as u32 + 1;
        Some((
            Waiting {
                round: Round::Again,
                number,
                count: in_all,
            },
            drawn,
        ))
    }

    fn missed_at_first(&self) -> u32 {
        let missed = |(drawn, critical): &(&Drawn, &bool)| {
            **critical
                && !self
                    .first_answer(&drawn.item)
                    .is_some_and(|row| row.fully_right)
        };
        self.draw.iter().zip(&self.critical).filter(missed).count() as u32
    }
}

struct Waiting {
    round: Round,
    number: u32,
    count: u32,
}

/// What any attempt has come to.
pub(crate) fn first_result(site: &Site, row: &AttemptRow) -> Result<AttemptResult> {
    Ok(AttemptState::of(site, row.clone())?.result())
}

impl Site {
    /// Begins the check unless one is open or counts already.
    pub(crate) fn begin_check(&mut self, person: PersonId) -> Result<()> {
        let content = self.content()?;
        let unit = content.first_unit()?;
        if AttemptState::latest(self, person, &content.pack, &unit.id)?.is_some() {
            return Ok(());
        }
        let seed: [u8; 32] = self.host.draw();
        let started = AttemptStarted {
            attempt: AttemptId::draw(&self.host),
            pack: content.pack.clone(),
            version: content.version,
            unit: unit.id.clone(),
            seed: hex::encode(seed),
            draw: draw_check(&content, unit, seed)?,
        };
        self.transact(Some(person), |tx| {
            tx.append(Some(person), &started).map(drop)
        })
    }

    /// Where the check stands.
    pub(crate) fn check_view(&self, person: PersonId) -> Result<CheckView> {
        let (state, content) = self.open_attempt(person, None)?;
        let unit = content
            .course
            .unit(&state.row.unit)
            .ok_or(PackError::Missing)?;
        let reading = Reading::of(self, person, &content)?;
        match state.waiting() {
            Some((waiting, drawn)) => {
                self.waiting_view(&state, &content, unit, &reading, waiting, drawn)
            }
            None => Ok(result_view(&state, unit, &reading)),
        }
    }

    fn waiting_view(
        &self,
        state: &AttemptState,
        content: &Content,
        unit: &Unit,
        reading: &Reading,
        waiting: Waiting,
        drawn: &Drawn,
    ) -> Result<CheckView> {
        let item = unit.item(&drawn.item).ok_or(PackError::ItemNotFound)?;
        let explain = match waiting.round {
            Round::First => None,
            Round::Again => {
                let last = state
                    .last_answer(&drawn.item)
                    .and_then(|row| stored(&row.response));
                let key = key_of(content, unit, &drawn.item)?;
                last.map(|answer| feedback(key, &answer, reading))
            }
        };
        let draft = self.store.draft(state.row.attempt, &drawn.item)?;
        Ok(CheckView::Item {
            attempt: state.row.attempt.to_string(),
            round: waiting.round,
            number: waiting.number,
            count: waiting.count,
            item: Box::new(self.item_view(content, reading, item, drawn)?),
            draft: draft.as_deref().and_then(stored).as_ref().map(to_wire),
            explain,
        })
    }

    /// Takes an answer to the item that waits. One that was answered already changes nothing.
    pub(crate) fn answer_check(
        &mut self,
        person: PersonId,
        attempt: AttemptId,
        item: &str,
        response: &Response,
    ) -> Result<()> {
        let (state, content) = self.open_attempt(person, Some(attempt))?;
        let unit = content
            .course
            .unit(&state.row.unit)
            .ok_or(PackError::Missing)?;
        let Some((waiting, drawn)) = state.waiting() else {
            return Ok(());
        };
        if drawn.item != item {
            return if state.first_answer(item).is_some() {
                Ok(())
            } else {
                Err(PackError::AttemptNotOpen.into())
            };
        }
        let answer = to_answer(unit.item(item).ok_or(PackError::ItemNotFound)?, response)?;
        let score = score(&key_of(&content, unit, item)?.answer, &answer);
        let given = ResponseGiven {
            attempt,
            item: item.to_owned(),
            round: round_name(&waiting.round).into(),
            response: answer,
            fully_right: score.fully_right(),
            credit_percent: score.credit_percent,
        };
        self.transact(Some(person), |tx| {
            tx.append(Some(person), &given)?;
            tx.drop_draft(attempt, item)
        })
    }

    /// Keeps what is chosen and not yet answered.
    pub(crate) fn keep_draft(
        &mut self,
        person: PersonId,
        attempt: AttemptId,
        item: &str,
        response: &Response,
    ) -> Result<()> {
        let (state, content) = self.open_attempt(person, Some(attempt))?;
        let unit = content
            .course
            .unit(&state.row.unit)
            .ok_or(PackError::Missing)?;
        let item = unit.item(item).ok_or(PackError::ItemNotFound)?;
        let answer = to_answer(item, response)?;
        let json = serde_json::to_string(&answer).expect("an answer has plain fields");
        self.note(|write| write.keep_draft(attempt, &item.id, &json))
    }

    /// Goes on from the result to the missed items.
    pub(crate) fn resume_attempt(&mut self, person: PersonId, attempt: AttemptId) -> Result<()> {
        let (state, _) = self.open_attempt(person, Some(attempt))?;
        if state.row.resumed || !state.first_round_done() {
            return Ok(());
        }
        self.transact(Some(person), |tx| {
            tx.append(Some(person), &AttemptResumed { attempt })
                .map(drop)
        })
    }

    /// The caller's own latest attempt, with the content it was started with.
    fn open_attempt(
        &self,
        person: PersonId,
        wanted: Option<AttemptId>,
    ) -> Result<(AttemptState, std::sync::Arc<Content>)> {
        let content = self.content()?;
        let unit = content.first_unit()?;
        let state = AttemptState::latest(self, person, &content.pack, &unit.id)?
            .filter(|state| wanted.is_none_or(|wanted| wanted == state.row.attempt))
            .ok_or(PackError::AttemptNotOpen)?;
        let content = self.content_version(&state.row.pack, state.row.version)?;
        Ok((state, content))
    }
}

fn result_view(state: &AttemptState, unit: &Unit, reading: &Reading) -> CheckView {
    let result = state.result();
    let can = unit
        .can
        .iter()
        .map(|can| text_in(&can.text, &reading.language).to_owned());
    CheckView::Result {
        attempt: state.row.attempt.to_string(),
        right: result.right,
        count: result.count,
        to_look_at: state.to_look_at().len() as u32,
        unit_counts: result.counts,
        can: if result.counts {
            can.collect()
        } else {
            Vec::new()
        },
    }
}

fn round_name(round: &Round) -> &'static str {
    match round {
        Round::First => FIRST,
        Round::Again => AGAIN,
    }
}

fn stored(json: &str) -> Option<Answer> {
    serde_json::from_str(json).ok()
}
