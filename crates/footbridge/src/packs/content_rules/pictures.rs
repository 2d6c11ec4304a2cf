//! Pictures: named, described, there, small enough and used.

use std::collections::BTreeSet;

use super::texts::check_texts;
use super::{CourseFiles, check_id, wrong};
use crate::error::Result;
use crate::packs::course::{Block, Course};
use crate::packs::findings::Finding;
use crate::packs::manifest::PICTURES;

/// Pictures that are used, that have alternative texts and that are there: one and the same set.
/// One that is not there, or too large, is a fault: its alternative text stands in its place.
pub(super) fn check_pictures(
    course: &Course,
    there: &CourseFiles<'_>,
    all_known: bool,
    faults: &mut Vec<Finding>,
) -> Result<()> {
    const FILE: &str = "pictures.json";
    let used = used_pictures(course);
    for (place, picture) in &used {
        if !course.pictures.contains_key(*picture) {
            return Err(wrong(
                place,
                format!("{picture} has no alternative text in {FILE}"),
            ));
        }
        let name = format!("{PICTURES}{picture}");
        let reason = match there.lengths.get(&name) {
            _ if !there.pictures.contains(picture) => {
                format!("{name} is missing: add the file, or name another")
            }
            Some(Err(reason)) => format!("{name}: {reason}"),
            _ => continue,
        };
        faults.push(Finding {
            place: place.clone(),
            reason,
        });
    }
    for (name, alt) in &course.pictures {
        check_texts(&format!("{FILE}: {name}"), alt, &course.languages)?;
    }
    let used: BTreeSet<&str> = used.into_iter().map(|(_, picture)| picture).collect();
    for name in there
        .pictures
        .iter()
        .copied()
        .chain(course.pictures.keys().map(String::as_str))
    {
        match name.strip_suffix(".svg") {
            Some(stem) => check_id(&format!("pictures/{name}"), stem)?,
            None => return Err(wrong(&format!("pictures/{name}"), "not an .svg")),
        }
        if all_known && !used.contains(name) {
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
                let blocks = step.texts.values().flat_map(|text| &text.blocks);
                let pictures = blocks.flat_map(Block::pictures);
                used.extend(pictures.map(|name| (folder.clone(), name)));
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
