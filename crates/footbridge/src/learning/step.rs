//! One page of a lesson: how it is shown, and that it was reached.

use super::Reading;
use super::commands::{Block, Run, Sentence, StepText, StepView, Target};
use super::events::StepReached;
use crate::error::{PackError, Result};
use crate::ids::PersonId;
use crate::packs::course::{self, Lesson, Unit};
use crate::packs::text_in;
use crate::site::Site;

impl Site {
    /// The page, in my language and beside it in my second one.
    pub(super) fn step_view(
        &self,
        person: PersonId,
        lesson: &str,
        number: u32,
    ) -> Result<StepView> {
        let content = self.content()?;
        let unit = content.first_unit()?;
        let reading = Reading::of(self, person, &content)?;
        let (lesson, step) = find(unit, lesson, number)?;
        let picture = step.picture.as_deref();
        Ok(StepView {
            lesson: text_in(&lesson.title, &reading.language).to_owned(),
            number,
            count: lesson.steps.len() as u32,
            picture: picture
                .map(|name| self.picture(&content, name, &reading.language))
                .transpose()?,
            text: text(step, &reading.language)?,
            second: reading
                .second
                .as_deref()
                .map(|second| text(step, second))
                .transpose()?,
            back: back(unit, lesson, number),
            next: next(unit, lesson, number),
        })
    }

    /// Records that a learner is at a step, unless it is where they were already.
    pub(crate) fn reach_step(&mut self, person: PersonId, lesson: &str, step: u32) -> Result<()> {
        let content = self.content()?;
        let unit = content.first_unit()?;
        let last = self.store.last_step(person, &content.pack, &unit.id)?;
        if last == Some((lesson.to_owned(), step)) {
            return Ok(());
        }
        let reached = StepReached {
            pack: content.pack.clone(),
            version: content.version,
            unit: unit.id.clone(),
            lesson: lesson.into(),
            step,
        };
        self.transact(Some(person), |tx| {
            tx.append(Some(person), &reached).map(drop)
        })
    }
}

fn find<'u>(unit: &'u Unit, lesson: &str, number: u32) -> Result<(&'u Lesson, &'u course::Step)> {
    let lesson = unit.lesson(lesson).ok_or(PackError::StepNotFound)?;
    let index = (number as usize)
        .checked_sub(1)
        .ok_or(PackError::StepNotFound)?;
    Ok((
        lesson,
        lesson.steps.get(index).ok_or(PackError::StepNotFound)?,
    ))
}

fn back(unit: &Unit, lesson: &Lesson, number: u32) -> Option<Target> {
    if number > 1 {
        return Some(Target::Step {
            lesson: lesson.id.clone(),
            step: number - 1,
        });
    }
    let at = unit
        .lessons
        .iter()
        .position(|other| other.id == lesson.id)?;
    let before = unit.lessons.get(at.checked_sub(1)?)?;
    Some(Target::Step {
        lesson: before.id.clone(),
        step: before.steps.len() as u32,
    })
}

fn next(unit: &Unit, lesson: &Lesson, number: u32) -> Target {
    if (number as usize) < lesson.steps.len() {
        return Target::Step {
            lesson: lesson.id.clone(),
            step: number + 1,
        };
    }
    let mut after = unit
        .lessons
        .iter()
        .skip_while(|other| other.id != lesson.id)
        .skip(1);
    match after.next() {
        Some(following) => Target::Step {
            lesson: following.id.clone(),
            step: 1,
        },
        None => Target::Practice,
    }
}

fn text(step: &course::Step, language: &str) -> Result<StepText> {
    let text = step.texts.get(language).ok_or(PackError::FileDamaged)?;
    Ok(StepText {
        language: language.to_owned(),
        heading: text.heading.clone(),
        blocks: text.blocks.iter().map(block).collect(),
    })
}

fn block(block: &course::Block) -> Block {
    let all =
        |sentences: &[Vec<course::Run>]| sentences.iter().map(|runs| sentence(runs)).collect();
    match block {
        course::Block::Paragraph { sentences } => Block::Paragraph {
            sentences: all(sentences),
        },
        course::Block::List { items } => Block::List { items: all(items) },
    }
}

fn sentence(runs: &[course::Run]) -> Sentence {
    let run = |run: &course::Run| Run {
        text: run.text.clone(),
        strong: run.strong,
        word: run.word.clone(),
    };
    Sentence {
        runs: runs.iter().map(run).collect(),
    }
}
