//! An attempt at the check: a first round whose answers count, then the missed items until they are right.

mod waiting;

use super::commands::{CheckView, Feedback, Response, Round, Way};
use super::draw::{Drawn, draw_check};
use super::events::{AGAIN, AttemptResumed, AttemptStarted, FIRST, ResponseGiven};
use super::fewer::fewer_options;
use super::item::{criteria, feedback, key_of};
use super::judged::Judged;
use super::response::{to_answer, to_wire};
use super::score::score;
use crate::error::{PackError, Result};
use crate::ids::{AttemptId, PersonId};
use crate::learning::Reading;
use crate::packs::Content;
use crate::packs::answer::Answer;
use crate::packs::course::Unit;
use crate::profile::sentences;
use crate::site::Site;
use crate::storage::{AttemptRow, ResponseRow};
use crate::tasks::standings;

/// Where an attempt stands.
pub(crate) struct AttemptState {
    pub(crate) row: AttemptRow,
    draw: Vec<Drawn>,
    responses: Vec<ResponseRow>,
    judged: Judged,
    critical: Vec<bool>,
    /// What a final asks for, and whether it ended; none for a check.
    ending: Option<Ending>,
}

/// How a store keeps that there is no answer.
pub(crate) const NO_ANSWER: &str = "null";

/// What makes a final count.
struct Ending {
    /// How many must be right; more than there are where nobody knows here.
    needed: u32,
    ended: bool,
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
    /// Items that wait for a trainer.
    pub(crate) waiting: u32,
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
        let row = site.store.latest_attempt(person, pack, unit)?;
        row.map(|row| Self::of(site, row)).transpose()
    }

    /// The attempt by which the check of a unit is told: one that counts, for what counted is
    /// not taken away by a sheet of paper; else the latest.
    pub(crate) fn telling(
        site: &Site,
        person: PersonId,
        pack: &str,
        unit: &str,
    ) -> Result<Option<Self>> {
        let latest = Self::latest(site, person, pack, unit)?;
        if latest.as_ref().is_none_or(Self::counts) {
            return Ok(latest);
        }
        let mut counting = Self::all_that_count(site, person, pack, unit)?;
        Ok(counting.pop().or(latest))
    }

    pub(crate) fn of(site: &Site, row: AttemptRow) -> Result<Self> {
        let draw: Vec<Drawn> =
            serde_json::from_str(&row.draw).map_err(|_| PackError::FileDamaged)?;
        let mut responses = site.store.responses(row.attempt)?;
        let judged = Judged::lay_over(site, row.attempt, &mut responses)?;
        let content = site.content_version(&row.pack, row.version);
        // Where the version is not installed, every item is taken for critical: the stricter reading.
        let course = content.as_ref().ok().map(|content| &content.course);
        let item = |drawn: &Drawn| match row.is_final {
            true => course?.pool_item(&drawn.item).map(|(_, item)| item),
            false => course?.unit(&row.unit)?.item(&drawn.item),
        };
        let critical = draw
            .iter()
            .map(|drawn| item(drawn).is_none_or(|item| item.critical))
            .collect();
        let ending = match row.is_final {
            true => Some(Ending {
                needed: course
                    .and_then(|course| course.final_called(&row.unit))
                    .map_or(u32::MAX, |assessment| assessment.cut.right),
                ended: site.store.attempt_end(row.attempt)?.is_some(),
            }),
            false => None,
        };
        Ok(Self {
            row,
            draw,
            responses,
            judged,
            critical,
            ending,
        })
    }

    pub(crate) fn draw(&self) -> &[Drawn] {
        &self.draw
    }

    /// The item of the first round that waits for an answer, with its number from 0.
    /// What was left out on paper or aloud is not asked again: it was not answered.
    fn unanswered(&self) -> Option<(usize, &Drawn)> {
        if self.row.way.is_some() {
            return None;
        }
        self.draw
            .iter()
            .enumerate()
            .find(|(_, drawn)| self.answer_that_counts(&drawn.item).is_none())
    }

    /// Critical items that are not right yet; those tried least often come first. What waits for
    /// a trainer may be right.
    fn to_look_at(&self) -> Vec<&Drawn> {
        let missed = |(drawn, critical): &(&Drawn, &bool)| {
            **critical && !self.is_right(&drawn.item) && !self.waits(&drawn.item)
        };
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

    /// The answer that counts: in a check the first, even if two PCs sent one; in a final the
    /// last, for answers can be changed until it ends; of what staff typed the last, for they
    /// may mend it, and none where they took it back.
    pub(crate) fn answer_that_counts(&self, item: &str) -> Option<&ResponseRow> {
        let mut of_item = self
            .responses
            .iter()
            .filter(|row| row.item == item && row.first_round);
        let counts = match self.ending.is_some() || self.row.way.is_some() {
            true => of_item.next_back(),
            false => of_item.next(),
        };
        counts.filter(|row| row.response != NO_ANSWER)
    }

    /// What a trainer wrote beside the items, by their numbers from 1.
    pub(super) fn notes(&self) -> Vec<(u32, String)> {
        let note = |(place, drawn): (usize, &Drawn)| {
            let of_item = |row: &&ResponseRow| row.item == drawn.item && !row.note.is_empty();
            let row = self.responses.iter().rfind(of_item)?;
            Some((place as u32 + 1, row.note.clone()))
        };
        self.draw.iter().enumerate().filter_map(note).collect()
    }

    fn last_answer(&self, item: &str) -> Option<&ResponseRow> {
        self.responses.iter().rev().find(|row| row.item == item)
    }

    fn is_right(&self, item: &str) -> bool {
        self.answer_that_counts(item)
            .is_some_and(|row| row.fully_right)
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

    /// How often the check was not passed: once at first, and once more for each time that an
    /// item that is still not right was tried again.
    pub(crate) fn times_missed(&self) -> u32 {
        if !self.first_round_done() {
            return 0;
        }
        let again = self
            .to_look_at()
            .into_iter()
            .map(|drawn| self.tries_again(&drawn.item) as u32 + 1);
        again.max().unwrap_or(0)
    }

    /// True when every item has its first answer.
    pub(crate) fn first_round_done(&self) -> bool {
        self.unanswered().is_none()
    }

    /// True when the unit counts by this attempt, or the final is passed.
    pub(crate) fn counts(&self) -> bool {
        match &self.ending {
            Some(ending) => {
                ending.ended
                    && self.waiting_for_trainer() == 0
                    && self.right() >= ending.needed
                    && self.to_look_at().is_empty()
            }
            None => {
                self.first_round_done()
                    && self.waiting_for_trainer() == 0
                    && self.to_look_at().is_empty()
            }
        }
    }

    /// True when a final is over.
    pub(crate) fn has_ended(&self) -> bool {
        self.ending.as_ref().is_some_and(|ending| ending.ended)
    }

    /// How many items are fully right by the answers that count.
    fn right(&self) -> u32 {
        let answers = self
            .draw
            .iter()
            .filter_map(|drawn| self.answer_that_counts(&drawn.item));
        answers.filter(|row| row.fully_right).count() as u32
    }

    /// Critical items that are not right.
    pub(crate) fn critical_missed(&self) -> u32 {
        self.to_look_at().len() as u32
    }

    /// Every attempt of a learner at a unit by which the unit counts, the first one first.
    pub(crate) fn all_that_count(
        site: &Site,
        person: PersonId,
        pack: &str,
        unit: &str,
    ) -> Result<Vec<Self>> {
        let mut counting = Vec::new();
        for row in site.store.attempts(person)?.into_iter().rev() {
            if row.pack == pack && row.unit == unit {
                counting.push(Self::of(site, row)?);
            }
        }
        counting.retain(Self::counts);
        Ok(counting)
    }

    /// Every item that was drawn, and whether its first answer was fully right.
    pub(crate) fn first_answers(&self) -> impl Iterator<Item = (&str, bool)> {
        self.draw.iter().map(|drawn| {
            let first = self.answer_that_counts(&drawn.item);
            (&*drawn.item, first.is_some_and(|row| row.fully_right))
        })
    }

    /// What it has come to.
    pub(crate) fn result(&self) -> AttemptResult {
        let answered = |drawn: &&Drawn| self.answer_that_counts(&drawn.item).is_some();
        AttemptResult {
            right: self.right(),
            count: self.draw.len() as u32,
            answered: self.draw.iter().filter(answered).count() as u32,
            waiting: self.waiting_for_trainer(),
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
            let first = self.answer_that_counts(&drawn.item);
            **critical && !first.is_some_and(|row| row.fully_right || self.judged.waits(row))
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
    /// Begins the check unless one is open or counts already. Gives the attempt.
    pub(crate) fn begin_check(
        &mut self,
        person: PersonId,
        unit: Option<&str>,
    ) -> Result<AttemptId> {
        let content = self.content()?;
        let unit = self.unit_for(person, &content, unit)?;
        let telling = AttemptState::telling(self, person, &content.pack, &unit.id)?;
        if let Some(state) = telling {
            return Ok(state.row.attempt);
        }
        let seed: [u8; 32] = self.host.draw();
        let reading = Reading::of(self, person, &content)?;
        let started = AttemptStarted {
            attempt: AttemptId::draw(&self.host),
            pack: content.pack.clone(),
            version: content.version,
            unit: unit.id.clone(),
            seed: hex::encode(seed),
            draw: draw_check(&content, unit, seed)?,
            is_final: false,
            taken: None,
            read_in: Some((&reading).into()),
        };
        let attempt = started.attempt;
        self.transact(Some(person), |tx| {
            tx.append(Some(person), &started).map(drop)
        })?;
        Ok(attempt)
    }

    /// Where the check stands.
    pub(crate) fn check_view(&self, person: PersonId, attempt: AttemptId) -> Result<CheckView> {
        let (state, content) = self.open_attempt(person, attempt)?;
        let unit = content
            .course
            .unit(&state.row.unit)
            .ok_or(PackError::Missing)?;
        let reading = Reading::of(self, person, &content)?;
        match state.waiting() {
            Some((waiting, drawn)) => {
                self.waiting_view(&state, &content, unit, &reading, waiting, drawn)
            }
            None => {
                let tasks = standings(self, person, &content, unit)?;
                let can = sentences(unit, &tasks, &reading.language);
                Ok(result_view(&state, can))
            }
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
                let last = state.last_answer(&drawn.item);
                let key = key_of(content, unit, &drawn.item)?;
                last.and_then(|row| {
                    let told = feedback(key, &stored(&row.response)?, reading);
                    let lines = state.judged.lines(row);
                    Some(Feedback {
                        criteria: criteria(&key.answer, reading, lines),
                        ..told
                    })
                })
            }
        };
        let draft = self.store.draft(state.row.attempt, &drawn.item)?;
        let drawn = fewer_options(content, unit, item, drawn, reading)?;
        Ok(CheckView::Item {
            attempt: state.row.attempt.to_string(),
            round: waiting.round,
            number: waiting.number,
            count: waiting.count,
            item: Box::new(self.item_view(content, reading, item, &drawn)?),
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
        let (state, content) = self.open_attempt(person, attempt)?;
        let unit = content
            .course
            .unit(&state.row.unit)
            .ok_or(PackError::Missing)?;
        let Some((waiting, drawn)) = state.waiting() else {
            return Ok(());
        };
        if drawn.item != item {
            return if state.answer_that_counts(item).is_some() {
                Ok(())
            } else {
                Err(PackError::AttemptNotOpen.into())
            };
        }
        let answer = to_answer(unit.item(item).ok_or(PackError::ItemNotFound)?, response)?;
        let score = score(&key_of(&content, unit, item)?.answer, &answer);
        let reading = Reading::of(self, person, &content)?;
        let given = ResponseGiven {
            attempt,
            item: item.to_owned(),
            round: round_name(&waiting.round).into(),
            response: Some(answer),
            fully_right: score.fully_right(),
            credit_percent: score.credit_percent,
            spent_seconds: None,
            corrects: false,
            note: String::new(),
            read_in: Some((&reading).into()),
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
        let (state, content) = self.open_attempt(person, attempt)?;
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
        let (state, _) = self.open_attempt(person, attempt)?;
        if state.row.resumed || !state.first_round_done() {
            return Ok(());
        }
        self.transact(Some(person), |tx| {
            tx.append(Some(person), &AttemptResumed { attempt })
                .map(drop)
        })
    }

    /// An attempt of the caller, the one that its unit is told by, with the content it was started with.
    fn open_attempt(
        &self,
        person: PersonId,
        attempt: AttemptId,
    ) -> Result<(AttemptState, std::sync::Arc<Content>)> {
        let row = self.store.attempt(person, attempt)?;
        let row = row
            .filter(|row| !row.is_final)
            .ok_or(PackError::AttemptNotOpen)?;
        let telling = AttemptState::telling(self, person, &row.pack, &row.unit)?;
        if telling.is_none_or(|state| state.row.attempt != attempt) {
            return Err(PackError::AttemptNotOpen.into());
        }
        let content = self.content_version(&row.pack, row.version)?;
        Ok((AttemptState::of(self, row)?, content))
    }
}

fn result_view(state: &AttemptState, can: Vec<String>) -> CheckView {
    let result = state.result();
    CheckView::Result {
        attempt: state.row.attempt.to_string(),
        right: result.right,
        count: result.count,
        to_look_at: state.to_look_at().len() as u32,
        waiting: result.waiting,
        unit_counts: result.counts,
        way: Way::of(state.row.way),
        can: if result.counts { can } else { Vec::new() },
    }
}

fn round_name(round: &Round) -> &'static str {
    match round {
        Round::First => FIRST,
        Round::Again => AGAIN,
    }
}

pub(crate) fn stored(json: &str) -> Option<Answer> {
    serde_json::from_str(json).ok()
}
