//! Every text of a course with the place where its author wrote it.

use super::answer::Key;
use super::course::{Course, ItemKeys, Step, Texts};

/// Texts of the files in JSON.
pub(super) fn texts<'c>(course: &'c Course, keys: &'c ItemKeys) -> Vec<(String, &'c Texts)> {
    let mut all = Told(Vec::new());
    for word in &course.words {
        all.push(&format!("glossary.json: {}", word.id), [&word.sentence]);
    }
    for (name, alt) in &course.pictures {
        all.push(&format!("pictures.json: {name}"), [alt]);
    }
    for unit in &course.units {
        let file = format!("units/{}/unit.json", unit.id);
        for can in &unit.can {
            all.push(&format!("{file}: {}", can.competency), [&can.text]);
        }
        for task in &unit.tasks {
            let place = format!("units/{}/tasks.json: {}", unit.id, task.id);
            all.push(&place, [&task.title, &task.task, &task.conditions]);
            all.push(&place, &task.tools);
            for line in &task.lines {
                all.push(&format!("{place}: {}", line.id), [&line.text]);
            }
        }
        for item in &unit.items {
            let place = format!("units/{}/items.json: {}", unit.id, item.id);
            all.push(&place, [&item.question]);
            let options = item.options.iter().chain(&item.right_side);
            all.push(&place, options.map(|option| &option.text));
        }
    }
    for (name, key) in keys {
        let (unit, item) = name.split_once('/').unwrap_or((name, ""));
        let place = format!("units/{unit}/items.json: {item}");
        all.push(&place, [&key.explain]);
        if let Key::Judged { lines, model } = &key.answer {
            all.push(&place, [model]);
            all.push(&place, lines.iter().map(|line| &line.text));
        }
    }
    all.0
}

/// Steps of the lessons: the folder of the lesson, the number of the step from 1, the step.
pub(super) fn steps(course: &Course) -> impl Iterator<Item = (String, usize, &Step)> {
    let lessons = course
        .units
        .iter()
        .flat_map(|unit| unit.lessons.iter().map(move |lesson| (&unit.id, lesson)));
    lessons.flat_map(|(unit, lesson)| {
        let folder = format!("units/{unit}/lessons/{}", lesson.id);
        (1..)
            .zip(&lesson.steps)
            .map(move |(n, step)| (folder.clone(), n, step))
    })
}

struct Told<'c>(Vec<(String, &'c Texts)>);

impl<'c> Told<'c> {
    fn push(&mut self, place: &str, texts: impl IntoIterator<Item = &'c Texts>) {
        let texts = texts.into_iter();
        self.0.extend(texts.map(|texts| (place.to_owned(), texts)));
    }
}
