//! Lessons: one text for each language, put together step by step.

use std::collections::BTreeMap;

use super::files::Files;
use super::shapes::LessonJson;
use crate::error::Result;
use crate::packs::content_rules::wrong;
use crate::packs::course::{Lesson, Step};
use crate::packs::markdown::{LessonText, read_lesson};

/// Reads a lesson in every language of the pack.
pub(super) fn read(
    files: &mut Files<'_>,
    unit: &str,
    LessonJson { id, minutes }: LessonJson,
    languages: &[String],
) -> Result<Lesson> {
    let mut lesson = Lesson {
        title: BTreeMap::new(),
        steps: Vec::new(),
        id,
        minutes,
    };
    for language in languages {
        let file = format!("units/{unit}/lessons/{}/{language}.md", lesson.id);
        let text = files.text(&file)?;
        read_lesson(&text)
            .and_then(|text| add_language(&mut lesson, language, text))
            .map_err(|reason| wrong(&file, reason))?;
    }
    Ok(lesson)
}

/// The first language lays out the steps, every other one follows them.
fn add_language(lesson: &mut Lesson, language: &str, text: LessonText) -> Result<(), String> {
    if lesson.title.is_empty() {
        lesson.steps = text
            .steps
            .iter()
            .map(|(picture, _)| empty_step(picture))
            .collect();
    }
    let (have, need) = (text.steps.len(), lesson.steps.len());
    if have != need {
        return Err(format!("{have} steps, but the first language has {need}"));
    }
    lesson.title.insert(language.to_owned(), text.title);
    for (n, (step, (picture, text))) in lesson.steps.iter_mut().zip(text.steps).enumerate() {
        if step.picture.as_ref() != Some(&picture) {
            return Err(format!(
                "step {}: not the picture of the first language",
                n + 1
            ));
        }
        step.texts.insert(language.to_owned(), text);
    }
    Ok(())
}

fn empty_step(picture: &str) -> Step {
    Step {
        picture: Some(picture.to_owned()),
        texts: BTreeMap::new(),
    }
}
