//! The rules that the content of a pack keeps, whoever built it.
//!
//! They run over a source before it is built and over a built pack before it is
//! believed. A refusal names the file of the source, for that is what an author can change.

mod doing;
mod films;
mod finals;
mod forms;
mod items;
mod judged;
mod pages;
mod pictures;
mod places;
mod sounds;
mod tasks;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

pub(crate) use items::{check_keys, check_new_item};

use self::items::check_items;
use self::texts::{check_text, check_texts};
use super::course::{Block, Course, Lesson, Run, StepText, Texts, Unit};
use super::findings::Finding;
use crate::error::{Error, PackError, Result};
use crate::people::accommodations::is_glossary_language;

/// A mistake in the content, with the file that holds it.
pub(crate) fn wrong(file: &str, reason: impl Display) -> Error {
    PackError::Content(format!("{file}: {reason}")).into()
}

/// What looking into sounds and films found: a length in milliseconds, or what is wrong, by the
/// name in the pack. Of a picture only that it is too large.
pub(crate) type Lengths = BTreeMap<String, std::result::Result<u32, String>>;

/// The files that a course comes with, by name inside their folders.
#[derive(Debug)]
pub(crate) struct CourseFiles<'a> {
    pub(crate) pictures: BTreeSet<&'a str>,
    pub(crate) pages: BTreeSet<&'a str>,
    pub(crate) sounds: BTreeSet<&'a str>,
    pub(crate) videos: BTreeSet<&'a str>,
    /// What could be looked into; a delta pack is without some.
    pub(crate) lengths: &'a Lengths,
}

/// Sees that a course keeps the rules, together with the files it comes with.
///
/// Gives what a lesson survives: where something is missing or not known here, a notice stands
/// in its place. A builder refuses these too.
pub(crate) fn check_course(
    id: &str,
    course: &Course,
    there: &CourseFiles<'_>,
) -> Result<Vec<Finding>> {
    check_id("pack.json", id)?;
    texts::check_languages(&course.languages)?;
    check_texts("pack.json", &course.title, &course.languages)?;
    if course.units.is_empty() {
        return Err(wrong("pack.json", "a course has units"));
    }
    check_unique(
        "pack.json",
        course.units.iter().map(|unit| unit.id.as_str()),
    )?;
    check_words(course)?;
    for unit in &course.units {
        check_unit(course, unit)?;
    }
    finals::check_finals(course)?;
    let mut faults = unknown_blocks(course);
    // A block of the future may use what nothing else does.
    let all_known = faults.is_empty();
    pictures::check_pictures(course, there, all_known, &mut faults)?;
    pages::check_pages(course, &there.pages)?;
    sounds::check_sounds(course, there, all_known, &mut faults)?;
    films::check_films(course, there, all_known, &mut faults)?;
    Ok(faults)
}

/// Every page in every language: the file it stands in, its number from 1, its text.
fn step_texts(course: &Course) -> impl Iterator<Item = (String, usize, &StepText)> {
    let lessons = course
        .units
        .iter()
        .flat_map(|unit| unit.lessons.iter().map(move |lesson| (unit, lesson)));
    lessons.flat_map(|(unit, lesson)| {
        let steps = lesson.steps.iter().enumerate();
        steps.flat_map(move |(n, step)| {
            step.texts.iter().map(move |(language, text)| {
                let (unit, lesson) = (&unit.id, &lesson.id);
                let file = format!("units/{unit}/lessons/{lesson}/{language}.md");
                (file, n + 1, text)
            })
        })
    })
}

fn unknown_blocks(course: &Course) -> Vec<Finding> {
    let mut found = Vec::new();
    for (file, n, text) in step_texts(course) {
        for block in &text.blocks {
            if let Block::Unknown(fields) = block {
                let kind = fields.get("kind").and_then(|kind| kind.as_str());
                let kind = kind.unwrap_or_default();
                found.push(Finding {
                    place: format!("{file}: step {n}"),
                    reason: format!(
                        "a block of the kind {kind}, which this program does not show: \
                         use a newer program, or ask for it with min_program"
                    ),
                });
            }
        }
    }
    found
}

/// Sees that a pack of data keeps the rules: its name, and that there is a file in it.
/// What its files mean is their reader's business.
pub(crate) fn check_named(
    id: &str,
    languages: &[String],
    title: &Texts,
    first: Option<impl AsRef<str>>,
) -> Result<()> {
    check_id("pack.json", id)?;
    texts::check_languages(languages)?;
    check_texts("pack.json", title, languages)?;
    match first {
        Some(_) => Ok(()),
        None => Err(wrong("data", "a pack without a file")),
    }
}

/// Ids are `[a-z0-9-]+`.
fn check_id(file: &str, id: &str) -> Result<()> {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if (1..=64).contains(&id.len()) && id.bytes().all(plain) {
        return Ok(());
    }
    Err(wrong(
        file,
        format!("{id:?} is no id: a-z, 0-9 and - are allowed"),
    ))
}

fn check_unique<'a>(file: &str, ids: impl Iterator<Item = &'a str>) -> Result<()> {
    let mut seen = BTreeSet::new();
    for id in ids {
        check_id(file, id)?;
        if !seen.insert(id) {
            return Err(wrong(file, format!("{id}: this id stands twice")));
        }
    }
    Ok(())
}

fn check_words(course: &Course) -> Result<()> {
    const FILE: &str = "glossary.json";
    check_unique(FILE, course.words.iter().map(|word| word.id.as_str()))?;
    for word in &course.words {
        let place = format!("{FILE}: {}", word.id);
        check_texts(&place, &word.word, &course.languages)?;
        check_texts(&place, &word.sentence, &course.languages)?;
        check_own(&place, &word.own, &course.languages)?;
        let spoken = word.voice.iter().flat_map(|voice| voice.sounds.keys());
        for language in spoken {
            if word.word_in(language).is_none() {
                return Err(wrong(
                    &place,
                    format!("spoken, but not written in {language}"),
                ));
            }
        }
    }
    Ok(())
}

/// Words in first languages of learners: those that staff can choose for somebody.
fn check_own(place: &str, own: &Texts, languages: &[String]) -> Result<()> {
    for (language, word) in own {
        if languages.contains(language) || !is_glossary_language(language) {
            return Err(wrong(
                place,
                format!("{language} is no language that a word can have besides the course's"),
            ));
        }
        check_text(&format!("{place}: {language}"), word)?;
    }
    Ok(())
}

fn check_unit(course: &Course, unit: &Unit) -> Result<()> {
    let file = format!("units/{}/unit.json", unit.id);
    check_text(&file, &unit.code)?;
    check_texts(&file, &unit.title, &course.languages)?;
    if unit.minutes == 0 || unit.lessons.iter().any(|lesson| lesson.minutes == 0) {
        return Err(wrong(&file, "minutes begin at 1"));
    }
    if unit.lessons.is_empty() {
        return Err(wrong(&file, "a unit has lessons"));
    }
    check_unique(&file, unit.lessons.iter().map(|lesson| lesson.id.as_str()))?;
    let mut competencies = BTreeSet::new();
    for can in &unit.can {
        check_text(&file, &can.competency)?;
        check_texts(&file, &can.text, &course.languages)?;
        if !competencies.insert(can.competency.as_str()) {
            return Err(wrong(
                &file,
                format!("{}: this competency stands twice", can.competency),
            ));
        }
    }
    for lesson in &unit.lessons {
        check_lesson(course, unit, lesson)?;
    }
    check_items(course, unit, &competencies)?;
    tasks::check_tasks(course, unit, &competencies)
}

fn check_lesson(course: &Course, unit: &Unit, lesson: &Lesson) -> Result<()> {
    let folder = format!("units/{}/lessons/{}", unit.id, lesson.id);
    check_texts(&folder, &lesson.title, &course.languages)?;
    if lesson.steps.is_empty() {
        return Err(wrong(&folder, "a lesson has steps"));
    }
    for (n, step) in lesson.steps.iter().enumerate() {
        if !step
            .texts
            .keys()
            .eq(course.languages.iter().collect::<BTreeSet<_>>())
        {
            return Err(wrong(
                &folder,
                format!("step {} is not in every language", n + 1),
            ));
        }
        pages::check_titles(&folder, step)?;
        places::check_places(&folder, step)?;
        doing::check_doing(&folder, step)?;
        for (language, text) in &step.texts {
            check_step(course, &format!("{folder}/{language}.md"), text)?;
        }
    }
    Ok(())
}

fn check_step(course: &Course, file: &str, text: &StepText) -> Result<()> {
    check_text(file, &text.heading)?;
    for block in &text.blocks {
        if matches!(block, Block::Video { .. } | Block::Unknown(_)) {
            continue;
        }
        if block.sentences().is_empty() {
            return Err(wrong(file, "a block has sentences"));
        }
        for line in block.sentences() {
            check_line(course, file, line)?;
        }
    }
    match text.blocks.len() {
        0 => Err(wrong(file, "a step has sentences")),
        _ => Ok(()),
    }
}

fn check_line(course: &Course, file: &str, line: &[Run]) -> Result<()> {
    let text: String = line.iter().map(|run| run.text.as_str()).collect();
    check_text(file, &text)?;
    for id in line.iter().filter_map(|run| run.word.as_ref()) {
        if !course.words.iter().any(|word| word.id == *id) {
            return Err(wrong(file, format!("word:{id} is not in the glossary")));
        }
    }
    Ok(())
}
