//! Practice without punishment: so many right of the last so many, in any number of tries.

use std::collections::BTreeMap;

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;

use super::commands::{PracticeAnswered, PracticeView, Response};
use super::draw::{Drawn, draw_item, shuffle};
use super::fewer::fewer_options;
use super::item::{feedback, key_of};
use super::response::to_answer;
use super::score::score;
use crate::error::{PackError, Result};
use crate::ids::{PersonId, sha256};
use crate::learning::{Reading, events};
use crate::packs::Content;
use crate::packs::course::{Item, Practice, Unit};
use crate::site::Site;

/// True if the goal was reached at any moment: what was reached is never taken away.
pub(crate) fn reached(practice: &Practice, answers: &[(String, bool)]) -> bool {
    (1..=answers.len()).any(|n| right_of_last(practice, &answers[..n]) >= practice.right)
}

fn right_of_last(practice: &Practice, answers: &[(String, bool)]) -> u32 {
    let last = answers.len().saturating_sub(practice.of as usize);
    answers[last..].iter().filter(|(_, right)| *right).count() as u32
}

impl Site {
    pub(crate) fn practice_view(
        &self,
        person: PersonId,
        unit: Option<&str>,
    ) -> Result<PracticeView> {
        let content = self.content()?;
        let unit = self.unit_for(person, &content, unit)?;
        let answers = self
            .store
            .practice_answers(person, &content.pack, &unit.id)?;
        let reached = reached(&unit.practice, &answers);
        let tries = self.store.practice_tries(person, &content.pack, &unit.id)?;
        let item = next_item(person, &content, unit, &tries)?;
        let reading = Reading::of(self, person, &content)?;
        Ok(PracticeView {
            item: item
                .map(|(item, drawn)| {
                    let drawn = fewer_options(&content, unit, item, &drawn, &reading)?;
                    self.item_view(&content, &reading, item, &drawn)
                })
                .transpose()?,
            right: right_of_last(&unit.practice, &answers),
            needed: unit.practice.right,
            of: unit.practice.of,
            reached,
        })
    }

    pub(crate) fn answer_practice(
        &mut self,
        person: PersonId,
        unit: Option<&str>,
        item: &str,
        response: &Response,
    ) -> Result<PracticeAnswered> {
        let content = self.content()?;
        let unit = self.unit_for(person, &content, unit)?;
        let item = practice_item(unit, item)?;
        let answer = to_answer(item, response)?;
        let key = key_of(&content, unit, &item.id)?;
        let answered = answered(
            &content,
            unit,
            item,
            answer.clone(),
            score(&key.answer, &answer).fully_right(),
        );
        self.transact(Some(person), |tx| {
            tx.append(Some(person), &answered).map(drop)
        })?;
        let reading = Reading::of(self, person, &content)?;
        Ok(PracticeAnswered {
            feedback: feedback(key, &answer, &reading),
            practice: self.practice_view(person, Some(&unit.id))?,
        })
    }
}

fn answered(
    content: &Content,
    unit: &Unit,
    item: &Item,
    response: crate::packs::answer::Answer,
    fully_right: bool,
) -> events::PracticeAnswered {
    events::PracticeAnswered {
        pack: content.pack.clone(),
        version: content.version,
        unit: unit.id.clone(),
        item: item.id.clone(),
        response,
        fully_right,
    }
}

fn practice_item<'u>(unit: &'u Unit, id: &str) -> Result<&'u Item> {
    let listed = unit.practice.items.iter().any(|listed| listed == id);
    unit.item(id)
        .filter(|_| listed)
        .ok_or_else(|| PackError::ItemNotFound.into())
}

/// The item answered least often; among those the order is the learner's own.
fn next_item<'u>(
    person: PersonId,
    content: &Content,
    unit: &'u Unit,
    tries: &BTreeMap<String, usize>,
) -> Result<Option<(&'u Item, Drawn)>> {
    let times = |id: &str| tries.get(id).copied().unwrap_or(0);
    let mut ids = unit.practice.items.clone();
    shuffle(&mut ids, &mut seeded(&[&person.0, unit.id.as_bytes()]));
    let least = ids.iter().min_by_key(|id| times(id));
    let Some(item) = least.and_then(|id| unit.item(id)) else {
        return Ok(None);
    };
    let key = key_of(content, unit, &item.id)?;
    let round = times(&item.id).to_be_bytes();
    let mut rng = seeded(&[&person.0, item.id.as_bytes(), &round]);
    Ok(Some((item, draw_item(item, &key.answer, &mut rng))))
}

fn seeded(parts: &[&[u8]]) -> ChaCha20Rng {
    ChaCha20Rng::from_seed(sha256(parts))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(text: &str) -> Vec<(String, bool)> {
        text.chars().map(|c| ("i".to_owned(), c == '+')).collect()
    }

    #[test]
    fn practice_is_reached_with_so_many_right_of_the_last() {
        let practice = Practice {
            items: Vec::new(),
            right: 4,
            of: 5,
        };
        for (text, expected) in [
            ("", false),
            ("+++", false),
            ("++++", true),
            ("+-+-+-+-", false),
            ("-----++++", true),
            ("++-++", true),
            ("++++-----", true),
        ] {
            assert_eq!(reached(&practice, &answers(text)), expected, "{text}");
        }
    }
}
