//! The rules that the content of a pack keeps, whoever built it.
//!
//! They run over a source before it is built and over a built pack before it is
//! believed. A refusal names the file of the source, for that is what an author can change.

mod items;
mod texts;

use std::collections::BTreeSet;
use std::fmt::Display;

pub(crate) use items::check_keys;

use self::items::check_items;
use self::texts::{check_text, check_texts};
use super::course::{Block, Course, Lesson, Run, StepText, Unit};
use crate::error::{Error, PackError, Result};

/// A mistake in the content, with the file that holds it.
pub(crate) fn wrong(file: &str, reason: impl Display) -> Error {
    PackError::Content(format!("{file}: {reason}")).into()
}

/// Sees that a course keeps the rules, together with the pictures it comes with.
pub(crate) fn check_course<'a>(
    id: &str,
    course: &Course,
    pictures: impl Iterator<Item = &'a str>,
) -> Result<()> {
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
    check_pictures(course, &pictures.collect())
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
    check_items(course, unit, &competencies)
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
        for (language, text) in &step.texts {
            check_step(course, &format!("{folder}/{language}.md"), text)?;
        }
    }
    Ok(())
}

fn check_step(course: &Course, file: &str, text: &StepText) -> Result<()> {
    check_text(file, &text.heading)?;
    for block in &text.blocks {
        let (Block::Paragraph { sentences: lines } | Block::List { items: lines }) = block;
        if lines.is_empty() {
            return Err(wrong(file, "a block has sentences"));
        }
        for line in lines {
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

/// Pictures that are used, that have alternative texts and that are there: one and the same set.
fn check_pictures(course: &Course, there: &BTreeSet<&str>) -> Result<()> {
    const FILE: &str = "pictures.json";
    let used = used_pictures(course);
    for (place, picture) in &used {
        if !course.pictures.contains_key(*picture) {
            return Err(wrong(
                place,
                format!("{picture} has no alternative text in {FILE}"),
            ));
        }
        if !there.contains(picture) {
            return Err(wrong(place, format!("pictures/{picture} is missing")));
        }
    }
    for (name, alt) in &course.pictures {
        check_texts(&format!("{FILE}: {name}"), alt, &course.languages)?;
    }
    let used: BTreeSet<&str> = used.into_iter().map(|(_, picture)| picture).collect();
    for name in there
        .iter()
        .copied()
        .chain(course.pictures.keys().map(String::as_str))
    {
        match name.strip_suffix(".svg") {
            Some(stem) => check_id(&format!("pictures/{name}"), stem)?,
            None => return Err(wrong(&format!("pictures/{name}"), "not an .svg")),
        }
        if !used.contains(name) {
            return Err(wrong(
                &format!("pictures/{name}"),
                "no text uses this picture",
            ));
        }
    }
    Ok(())
}

/// Every picture that a text shows, with the file that shows it.
fn used_pictures(course: &Course) -> Vec<(String, &str)> {
    let mut used = Vec::new();
    for word in &course.words {
        used.push((format!("glossary.json: {}", word.id), word.picture.as_str()));
    }
    for unit in &course.units {
        for lesson in &unit.lessons {
            let folder = format!("units/{}/lessons/{}", unit.id, lesson.id);
            for step in &lesson.steps {
                used.extend(step.picture.as_deref().map(|name| (folder.clone(), name)));
            }
        }
        for item in &unit.items {
            let place = format!("units/{}/items.json: {}", unit.id, item.id);
            let options = item.options.iter().chain(&item.right_side);
            let pictures = options.map(|option| &option.picture).chain([&item.picture]);
            used.extend(
                pictures
                    .flatten()
                    .map(|name| (place.clone(), name.as_str())),
            );
        }
    }
    used
}
