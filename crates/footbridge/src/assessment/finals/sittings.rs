//! A learner at a final: begun by a code, answered in any order, ended by a code or by time.

use super::super::attempt::AttemptState;
use super::super::commands::Response;
use super::super::draw::draw_final;
use super::super::events::{AttemptLeft, AttemptStarted, Away, End, FIRST, ResponseGiven};
use super::super::item::key_of;
use super::super::response::to_answer;
use super::super::score::score;
use super::commands::FinalView;
use crate::error::{FinalError, OrNotFound, PackError, Result};
use crate::ids::{AttemptId, PersonId, SessionId};
use crate::learning::Reading;
use crate::packs::Content;
use crate::packs::answer::Answer;
use crate::packs::course::{Item, Unit};
use crate::site::Site;

/// Longer than a day nobody is away with the final open.
const LONGEST_AWAY_SECONDS: u32 = 24 * 60 * 60;

/// The learner who sits here and their session.
pub(super) type Learner = (PersonId, SessionId);

impl Site {
    /// Begins a final, unless the learner is in the middle of it.
    pub(super) fn start_final(&mut self, learner: Learner, id: &str, code: &str) -> Result<()> {
        let (person, session) = learner;
        let content = self.content()?;
        let assessment = content.final_of(id)?;
        if let Some(state) = AttemptState::latest(self, person, &content.pack, id)?
            && !state.has_ended()
        {
            return Ok(());
        }
        if let Some(hindrance) = self.hindrance(person, &content, assessment)? {
            return Err(FinalError::from(hindrance).into());
        }
        let known = self.class_final(id)?.ok_or(FinalError::NotOpen)?;
        let now = self.host.clock.monotonic_millis();
        self.invigilation.check_code(code, &known.start_code, now)?;
        let seed: [u8; 32] = self.host.draw();
        let reading = Reading::of(self, person, &content)?;
        let started = AttemptStarted {
            attempt: AttemptId::draw(&self.host),
            pack: content.pack.clone(),
            version: content.version,
            unit: id.to_owned(),
            seed: hex::encode(seed),
            draw: draw_final(&content, assessment, seed)?,
            is_final: true,
            taken: None,
            read_in: Some((&reading).into()),
        };
        self.transact(Some(person), |tx| {
            tx.append(Some(person), &started).map(drop)
        })?;
        self.invigilation.count_on(started.attempt, session, now);
        Ok(())
    }

    /// Keeps what is chosen and not yet sent.
    pub(super) fn keep_final_draft(
        &mut self,
        learner: Learner,
        attempt: AttemptId,
        number: u32,
        response: &Response,
    ) -> Result<()> {
        let (state, content) = self.running_final(learner.0, attempt)?;
        let (name, _, item) = item_at(&state, &content, number)?;
        let answer = to_answer(item, response)?;
        let json = serde_json::to_string(&answer).expect("an answer has plain fields");
        self.note(|write| write.keep_draft(attempt, &name, &json))
    }

    /// Takes an answer, the first or one in its place; the last before the end counts. The same
    /// answer again changes nothing.
    pub(super) fn answer_final(
        &mut self,
        learner: Learner,
        attempt: AttemptId,
        number: u32,
        response: &Response,
    ) -> Result<()> {
        let (person, _) = learner;
        let (state, content) = self.running_final(person, attempt)?;
        let spent = self.count_work(learner, &state)?;
        if self.seconds_left(person, &content, &state, spent)? == Some(0) {
            return self.end_attempt(person, (&state, &content), End::TimeOver, spent);
        }
        let (name, unit, item) = item_at(&state, &content, number)?;
        let answer = to_answer(item, response)?;
        let json = serde_json::to_string(&answer).expect("an answer has plain fields");
        if state
            .answer_that_counts(&name)
            .is_some_and(|row| row.response == json)
        {
            return self.note(|write| write.drop_draft(attempt, &name));
        }
        let mut given = given(&state, &content, (unit, item), answer, spent)?;
        given.read_in = Some((&Reading::of(self, person, &content)?).into());
        self.transact(Some(person), |tx| {
            tx.append(Some(person), &given)?;
            tx.drop_draft(attempt, &name)
        })
    }

    /// Notes that another window was in front.
    pub(super) fn note_other_window(
        &mut self,
        learner: Learner,
        attempt: AttemptId,
        seconds: u32,
    ) -> Result<()> {
        let (person, _) = learner;
        let (state, _) = self.running_final(person, attempt)?;
        let left = AttemptLeft {
            attempt,
            why: Away::OtherWindow,
            seconds: seconds.min(LONGEST_AWAY_SECONDS),
            spent_seconds: self.count_work(learner, &state)?,
        };
        self.transact(Some(person), |tx| tx.append(Some(person), &left).map(drop))
    }

    /// Ends a final by its code, and shows what came of it.
    pub(super) fn end_final(
        &mut self,
        learner: Learner,
        attempt: AttemptId,
        code: &str,
    ) -> Result<FinalView> {
        let (person, _) = learner;
        let (state, content) = self.running_final(person, attempt)?;
        let id = state.row.unit.clone();
        let known = self.class_final(&id)?.ok_or(FinalError::NotOpen)?;
        let now = self.host.clock.monotonic_millis();
        self.invigilation.check_code(code, &known.end_code, now)?;
        let spent = self.count_work(learner, &state)?;
        self.end_attempt(person, (&state, &content), End::Ended, spent)?;
        self.final_view(learner, &id)
    }

    /// A final of the caller that has not ended, with the content it was begun with.
    pub(super) fn running_final(
        &self,
        person: PersonId,
        attempt: AttemptId,
    ) -> Result<(AttemptState, std::sync::Arc<Content>)> {
        let row = self.store.attempt(person, attempt)?;
        let row = row
            .filter(|row| row.is_final)
            .ok_or(PackError::AttemptNotOpen)?;
        let content = self.content_version(&row.pack, row.version)?;
        let state = AttemptState::of(self, row)?;
        match state.has_ended() {
            true => Err(PackError::AttemptNotOpen.into()),
            false => Ok((state, content)),
        }
    }
}

/// An answer to an item of a final, scored; it does not say yet in which language it was read.
pub(super) fn given(
    state: &AttemptState,
    content: &Content,
    (unit, item): (&Unit, &Item),
    response: Answer,
    spent_seconds: u32,
) -> Result<ResponseGiven> {
    let score = score(&key_of(content, unit, &item.id)?.answer, &response);
    Ok(ResponseGiven {
        attempt: state.row.attempt,
        item: format!("{}/{}", unit.id, item.id),
        round: FIRST.into(),
        response: Some(response),
        fully_right: score.fully_right(),
        credit_percent: score.credit_percent,
        spent_seconds: Some(spent_seconds),
        corrects: false,
        note: String::new(),
        read_in: None,
    })
}

/// The item at a place of an attempt, from 1: its name, its unit, itself.
pub(super) fn item_at<'c>(
    state: &AttemptState,
    content: &'c Content,
    number: u32,
) -> Result<(String, &'c Unit, &'c Item)> {
    let place = number.checked_sub(1).or_not_found("item")?;
    let drawn = state.draw().get(place as usize).or_not_found("item")?;
    let found = content.course.pool_item(&drawn.item);
    let (unit, item) = found.ok_or(PackError::ItemNotFound)?;
    Ok((drawn.item.clone(), unit, item))
}
