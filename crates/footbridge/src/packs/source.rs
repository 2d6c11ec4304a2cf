//! The source of a pack: the folder that authors write, read strictly.
//!
//! The form of the folder stands in `content-packs/README.md`. Whatever the author got
//! wrong is an error that names the file; what merely reads badly is a [`Finding`].

mod files;
mod items;
mod lessons;
mod shapes;

use std::collections::BTreeMap;
use std::path::Path;

use super::content_rules::{check_course, check_keys, wrong};
use super::course::{Course, Item, ItemKeys, Texts, Unit};
use super::findings::{Finding, find};
use super::manifest::FORMAT;
use super::svg::{MAX_SVG_BYTES, check_svg};
use crate::error::Result;
use files::Files;
use shapes::{GlossaryJson, ItemsJson, PackJson, PictureJson, UnitJson};

/// A pack as its author wrote it.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) id: String,
    pub(crate) version: u32,
    pub(crate) course: Course,
    pub(crate) keys: ItemKeys,
    /// By file name inside `pictures/`.
    pub(crate) pictures: BTreeMap<String, Vec<u8>>,
    pub(crate) findings: Vec<Finding>,
}

/// Reads a source folder and sees that it keeps every rule of the content.
pub(crate) fn read_source(folder: &Path) -> Result<Source> {
    let mut files = Files::of(folder);
    let pack: PackJson = files.json("pack.json")?;
    if pack.format != FORMAT {
        return Err(wrong("pack.json", format!("format is not {FORMAT}")));
    }
    if pack.version == 0 {
        return Err(wrong("pack.json", "versions begin at 1"));
    }
    let mut keys = ItemKeys::new();
    let course = Course {
        units: pack
            .units
            .iter()
            .map(|unit| read_unit(&mut files, unit, &pack.languages, &mut keys))
            .collect::<Result<_>>()?,
        words: files.json::<GlossaryJson>("glossary.json")?.words,
        pictures: read_alternatives(&mut files)?,
        title: pack.title,
        languages: pack.languages,
    };
    let pictures = read_pictures(&mut files)?;
    files.refuse_unread()?;
    check_course(&pack.id, &course, pictures.keys().map(String::as_str))?;
    check_keys(&course, &keys)?;
    Ok(Source {
        findings: find(&course, &keys),
        id: pack.id,
        version: pack.version,
        course,
        keys,
        pictures,
    })
}

fn read_unit(
    files: &mut Files<'_>,
    id: &str,
    languages: &[String],
    keys: &mut ItemKeys,
) -> Result<Unit> {
    let file = format!("units/{id}/unit.json");
    let unit: UnitJson = files.json(&file)?;
    if unit.id != id {
        return Err(wrong(
            &file,
            format!("id is not {id}, the name of the folder"),
        ));
    }
    let lessons = unit.lessons.into_iter();
    Ok(Unit {
        lessons: lessons
            .map(|lesson| lessons::read(files, id, lesson, languages))
            .collect::<Result<_>>()?,
        items: read_items(files, id, keys)?,
        id: unit.id,
        code: unit.code,
        title: unit.title,
        minutes: unit.minutes,
        can: unit.can,
        practice: unit.practice,
        check: unit.check,
    })
}

fn read_items(files: &mut Files<'_>, unit: &str, keys: &mut ItemKeys) -> Result<Vec<Item>> {
    let file = format!("units/{unit}/items.json");
    let mut items = Vec::new();
    for source in files.json::<ItemsJson>(&file)?.items {
        let id = source.id.clone();
        let (item, key) =
            items::split(source).map_err(|reason| wrong(&file, format!("{id}: {reason}")))?;
        if keys.insert(format!("{unit}/{id}"), key).is_some() {
            return Err(wrong(&file, format!("{id}: this id stands twice")));
        }
        items.push(item);
    }
    Ok(items)
}

fn read_alternatives(files: &mut Files<'_>) -> Result<BTreeMap<String, Texts>> {
    let pictures: BTreeMap<String, PictureJson> = files.json("pictures.json")?;
    Ok(pictures
        .into_iter()
        .map(|(name, picture)| (name, picture.alt))
        .collect())
}

fn read_pictures(files: &mut Files<'_>) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut pictures = BTreeMap::new();
    for name in files.names_in("pictures")? {
        let file = format!("pictures/{name}");
        let bytes = files.bytes(&file, MAX_SVG_BYTES)?;
        check_svg(&bytes).map_err(|reason| wrong(&file, reason))?;
        pictures.insert(name, bytes);
    }
    Ok(pictures)
}

#[cfg(test)]
mod tests;
