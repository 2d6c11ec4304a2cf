//! What of a source is still to be spoken: pages and words that have no sound in a language.

use std::path::Path;

use super::commands::{ListSpoken, PackSpoken, SpokenPage, SpokenWord};
use super::course::{Course, Lesson, Unit, Word};
use super::source::look_through;
use crate::error::Result;
use crate::rpc::Call;

/// `pack.spoken`.
pub(crate) fn spoken(_: &mut Call<'_>, request: ListSpoken) -> Result<PackSpoken> {
    let (source, _) = look_through(Path::new(&request.source))?;
    let course = &source.course;
    let lessons = course
        .units
        .iter()
        .flat_map(|unit| unit.lessons.iter().map(move |lesson| (unit, lesson)));
    Ok(PackSpoken {
        pack: source.id.clone(),
        pages: lessons
            .flat_map(|(unit, lesson)| pages(course, unit, lesson))
            .collect(),
        words: course
            .words
            .iter()
            .flat_map(|word| words(course, word))
            .collect(),
    })
}

/// Pages of a lesson that nobody can hear.
fn pages(course: &Course, unit: &Unit, lesson: &Lesson) -> Vec<SpokenPage> {
    let mut silent = Vec::new();
    for language in &course.languages {
        for (n, step) in (1..).zip(&lesson.steps) {
            let text = step.texts.get(language);
            if let Some(text) = text.filter(|text| text.voice.is_none()) {
                silent.push(SpokenPage {
                    unit: unit.id.clone(),
                    lesson: lesson.id.clone(),
                    language: language.clone(),
                    step: n,
                    lines: text.spoken(),
                });
            }
        }
    }
    silent
}

/// Languages in which a word cannot be heard. Beside a person's voice no other one is put.
fn words(course: &Course, word: &Word) -> Vec<SpokenWord> {
    if word.voice.is_some() {
        return Vec::new();
    }
    let languages = course.languages.iter();
    let said = languages.filter_map(|language| {
        Some(SpokenWord {
            word: word.id.clone(),
            language: language.clone(),
            lines: vec![
                word.word.get(language)?.clone(),
                word.sentence.get(language)?.clone(),
            ],
        })
    });
    said.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::build::tests::INDUCTION;

    #[test]
    fn what_is_recorded_is_not_asked_for_again() {
        let (source, _) = look_through(Path::new(INDUCTION)).unwrap();
        let course = &source.course;
        let unit = &course.units[0];
        for lesson in &unit.lessons {
            let silent = pages(course, unit, lesson);
            let expected = match lesson.id.as_str() {
                "signs" => 0,
                _ => lesson.steps.len() * course.languages.len(),
            };
            assert_eq!(silent.len(), expected, "{}", lesson.id);
            assert!(silent.iter().all(|page| page.lines.len() > 1));
        }
        let said = words(course, &course.words[0]);
        assert_eq!(said.len(), course.languages.len());
        assert_eq!(said[0].lines.len(), 2);
    }
}
