//! One page of a lesson: how it is shown, and that it was reached.

use super::Reading;
use super::commands::{
    Block, CueView, PageView, PlaceView, Run, Sentence, SpanView, StepText, StepView, Target,
    VoiceView,
};
use super::events::StepReached;
use crate::assessment::commands::AreaView;
use crate::error::{PackError, Result};
use crate::ids::PersonId;
use crate::packs::course::{self, Lesson, Unit};
use crate::packs::manifest::{SOUNDS, VIDEOS};
use crate::packs::{Content, text_in};
use crate::site::Site;

impl Site {
    /// The page, in my language and beside it in my second one.
    pub(super) fn step_view(
        &self,
        person: PersonId,
        unit: Option<&str>,
        lesson: &str,
        number: u32,
    ) -> Result<StepView> {
        let content = self.content()?;
        let unit = self.unit_for(person, &content, unit)?;
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
            page: self.page_view(&content, step, &reading.language)?,
            text: self.step_text(&content, step, &reading.language)?,
            second: reading
                .second
                .as_deref()
                .map(|second| self.step_text(&content, step, second))
                .transpose()?,
            arranged: self.arranged(person, &content, (&unit.id, &lesson.id, number), step)?,
            back: back(unit, lesson, number),
            next: next(unit, lesson, number),
        })
    }

    fn step_text(
        &self,
        content: &Content,
        step: &course::Step,
        language: &str,
    ) -> Result<StepText> {
        let text = step.texts.get(language).ok_or(PackError::FileDamaged)?;
        // Beside a block that is not shown, the voice would speak of what nobody sees.
        let voice = text.voice.as_ref().filter(|_| !text.has_unknown());
        Ok(StepText {
            language: language.to_owned(),
            heading: text.heading.clone(),
            blocks: self.blocks(content, text, language)?,
            voice: voice
                .map(|voice| self.voice_view(content, voice))
                .transpose()?,
        })
    }

    fn voice_view(&self, content: &Content, voice: &course::Voice) -> Result<VoiceView> {
        let span = |span: &course::Span| SpanView {
            from_millis: span.from,
            to_millis: span.to,
        };
        Ok(VoiceView {
            hash: self.media_hash(content, SOUNDS, &voice.sound)?,
            times: voice.times.iter().map(span).collect(),
        })
    }

    /// The blocks with their sentences numbered in the order of reading, after the heading.
    fn blocks(
        &self,
        content: &Content,
        text: &course::StepText,
        language: &str,
    ) -> Result<Vec<Block>> {
        let mut last = 0;
        let mut sentence = |runs: &Vec<course::Run>| {
            last += 1;
            Sentence {
                id: last,
                runs: runs.iter().map(run).collect(),
            }
        };
        let mut block = |block: &course::Block| {
            if let Some(todo) = self.block_to_do(content, block, language, &mut sentence)? {
                return Ok(todo);
            }
            Ok(match block {
                course::Block::Paragraph { sentences } => Block::Paragraph {
                    sentences: sentences.iter().map(&mut sentence).collect(),
                },
                course::Block::List { items } => Block::List {
                    items: items.iter().map(&mut sentence).collect(),
                },
                course::Block::Example { steps } => Block::Example {
                    steps: steps.iter().map(&mut sentence).collect(),
                },
                course::Block::Places { places } => Block::Places {
                    places: places
                        .iter()
                        .map(|place| PlaceView {
                            area: area_view(place.area),
                            sentence: sentence(&place.sentence),
                        })
                        .collect(),
                },
                course::Block::Video {
                    video,
                    title,
                    captions,
                    transcript,
                } => Block::Video {
                    hash: self.media_hash(content, VIDEOS, video)?,
                    title: title.clone(),
                    captions: captions.iter().map(cue_view).collect(),
                    transcript: transcript.clone(),
                },
                // All others are something to do, or of the future.
                _ => Block::Unknown,
            })
        };
        text.blocks.iter().map(&mut block).collect()
    }

    fn page_view(
        &self,
        content: &Content,
        step: &course::Step,
        language: &str,
    ) -> Result<Option<PageView>> {
        let Some(name) = &step.page else {
            return Ok(None);
        };
        let text = step.texts.get(language).ok_or(PackError::FileDamaged)?;
        Ok(Some(PageView {
            hash: self.page(content, name)?.to_string(),
            title: text.page.clone().unwrap_or_default(),
        }))
    }

    /// Records that a learner is at a step, unless it is where they were already.
    pub(crate) fn reach_step(
        &mut self,
        person: PersonId,
        unit: Option<&str>,
        lesson: &str,
        step: u32,
    ) -> Result<()> {
        let content = self.content()?;
        let unit = self.unit_for(person, &content, unit)?;
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

pub(super) fn find<'u>(
    unit: &'u Unit,
    lesson: &str,
    number: u32,
) -> Result<(&'u Lesson, &'u course::Step)> {
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

fn cue_view(cue: &course::Cue) -> CueView {
    CueView {
        from_millis: cue.from,
        to_millis: cue.to,
        text: cue.text.clone(),
    }
}

pub(super) fn area_view(area: course::Area) -> AreaView {
    AreaView {
        left: area.left,
        top: area.top,
        width: area.width,
        height: area.height,
    }
}

fn run(run: &course::Run) -> Run {
    Run {
        text: run.text.clone(),
        strong: run.strong,
        word: run.word.clone(),
    }
}
