//! Things to remember: after signing in, at most five items of practice a day, spaced by how
//! well they are remembered. They can be passed over, and nothing piles up.

pub mod commands;
pub(crate) mod events;
mod memory;
mod today;

#[cfg(test)]
mod tests;

use commands::{AnswerReview, ReviewAnswered, ReviewItem, ReviewView, ShowReview};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use today::{Day, Thing};

use crate::assessment::{draw_item, feedback, fewer_options, key_of, score, to_answer};
use crate::error::{ClassError, PackError, Result};
use crate::ids::{PersonId, sha256};
use crate::learning::Reading;
use crate::packs::Content;
use crate::rpc::Call;
use crate::site::Site;
use crate::time::{day_at, minutes_ahead_in};

/// `review.show`.
pub(crate) fn show(call: &mut Call<'_>, request: ShowReview) -> Result<ReviewView> {
    let (person, _) = call.learner()?;
    call.with_site(|site| site.review_view(person, &request.offset))
}

/// `review.answer`.
pub(crate) fn answer(call: &mut Call<'_>, request: AnswerReview) -> Result<ReviewAnswered> {
    let (person, _) = call.learner()?;
    call.with_site(|site| site.answer_review(person, &request))
}

impl Site {
    /// What there is to remember today; nothing where no pack is installed.
    pub(crate) fn review_view(&self, person: PersonId, offset: &str) -> Result<ReviewView> {
        let day = self.review_day(offset)?;
        let content = self.content()?;
        let today = self.today_of(person, &content, day)?;
        let next = today.waiting.first();
        Ok(ReviewView {
            next: next
                .map(|thing| self.review_item(person, &content, *thing, day))
                .transpose()?,
            done: today.done as u32,
            count: (today.done + today.waiting.len()) as u32,
        })
    }

    /// Takes an answer to something that waits today.
    pub(crate) fn answer_review(
        &mut self,
        person: PersonId,
        request: &AnswerReview,
    ) -> Result<ReviewAnswered> {
        let day = self.review_day(&request.offset)?;
        let content = self.content()?;
        let unit = content.unit(&request.unit)?;
        let item = unit.item(&request.item).ok_or(PackError::ItemNotFound)?;
        if !self
            .today_of(person, &content, day)?
            .is_waiting(&unit.id, &item.id)
        {
            return Err(PackError::ReviewNotToday.into());
        }
        let response = to_answer(item, &request.response)?;
        let key = key_of(&content, unit, &item.id)?;
        let answered = events::ReviewAnswered {
            pack: content.pack.clone(),
            version: content.version,
            unit: unit.id.clone(),
            item: item.id.clone(),
            day: day.date.to_string(),
            response: response.clone(),
            fully_right: score(&key.answer, &response).fully_right(),
        };
        self.transact(Some(person), |tx| {
            tx.append(Some(person), &answered).map(drop)
        })?;
        let reading = Reading::of(self, person, &content)?;
        Ok(ReviewAnswered {
            feedback: feedback(key, &response, &reading),
            review: self.review_view(person, &request.offset)?,
        })
    }

    fn review_day(&self, offset: &str) -> Result<Day> {
        let minutes_ahead = minutes_ahead_in(offset).ok_or(ClassError::DayWrong)?;
        Ok(Day {
            date: day_at(self.now_millis(), minutes_ahead),
            minutes_ahead,
        })
    }

    fn review_item(
        &self,
        person: PersonId,
        content: &Content,
        thing: Thing<'_>,
        day: Day,
    ) -> Result<ReviewItem> {
        let Thing { unit, item } = thing;
        let key = key_of(content, unit, &item.id)?;
        let date = day.date.to_string();
        let seed = sha256(&[
            &person.0,
            date.as_bytes(),
            unit.id.as_bytes(),
            b"/",
            item.id.as_bytes(),
            b"options",
        ]);
        let drawn = draw_item(item, &key.answer, &mut ChaCha20Rng::from_seed(seed));
        let reading = Reading::of(self, person, content)?;
        let drawn = fewer_options(content, unit, item, &drawn, &reading)?;
        Ok(ReviewItem {
            unit: unit.id.clone(),
            item: self.item_view(content, &reading, item, &drawn)?,
        })
    }
}
