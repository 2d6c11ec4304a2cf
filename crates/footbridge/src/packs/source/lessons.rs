//! Lessons: one text for each language, put together step by step.

use std::collections::BTreeMap;

use super::files::Files;
use super::shapes::LessonJson;
use super::{videos, voices};
use crate::error::Result;
use crate::packs::content_rules::wrong;
use crate::packs::course::{Lesson, Step};
use crate::packs::markdown::{LessonText, ReadStep, read_lesson};

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
        videos::read(files, unit, &mut lesson, language)?;
        voices::read(files, unit, &mut lesson, language)?;
    }
    Ok(lesson)
}

/// The first language lays out the steps, every other one follows them.
fn add_language(lesson: &mut Lesson, language: &str, text: LessonText) -> Result<(), String> {
    if lesson.title.is_empty() {
        lesson.steps = text.steps.iter().map(empty_step).collect();
    }
    let (have, need) = (text.steps.len(), lesson.steps.len());
    if have != need {
        return Err(format!("{have} steps, but the first language has {need}"));
    }
    lesson.title.insert(language.to_owned(), text.title);
    for (n, (step, read)) in lesson.steps.iter_mut().zip(text.steps).enumerate() {
        let n = n + 1;
        if step.picture.as_ref() != Some(&read.picture) {
            return Err(format!("step {n}: not the picture of the first language"));
        }
        if step.page != read.page {
            return Err(format!("step {n}: not the page of the first language"));
        }
        step.texts.insert(language.to_owned(), read.text);
    }
    Ok(())
}

fn empty_step(read: &ReadStep) -> Step {
    Step {
        picture: Some(read.picture.clone()),
        page: read.page.clone(),
        texts: BTreeMap::new(),
    }
}
