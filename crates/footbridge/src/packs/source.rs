//! The source of a pack: the folder that authors write, read strictly.
//!
//! The form of the folder stands in `content-packs/README.md`. Whatever the author got
//! wrong is an error that names the file; what merely reads badly is a [`Finding`].

mod data;
mod files;
mod items;
mod lessons;
mod shapes;
mod unwritten;
mod videos;
mod voices;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::caps::{limit_of, too_large};
use super::content_rules::{CourseFiles, Lengths, check_course, check_keys, wrong};
use super::course::{Course, Item, ItemKey, ItemKeys, PracticalTask, Texts, Unit};
use super::film::check_film;
use super::findings::{Finding, find};
use super::json;
use super::manifest::{FORMAT, PAGES, PICTURES, SOUNDS, VIDEOS};
use super::pages::{MAX_PAGE_BYTES, check_page};
use super::sound::check_sound;
use super::svg::check_svg;
use crate::error::Result;
pub(crate) use data::{DataSource, read_data};
use files::Files;
pub(crate) use shapes::Head;
use shapes::{GlossaryJson, ItemJson, ItemsJson, PackJson, PictureJson, TasksJson, UnitJson};
pub(crate) use unwritten::{is_unwritten, unwritten_of_item};

/// A pack as its author wrote it.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) id: String,
    pub(crate) version: u32,
    pub(crate) course: Course,
    pub(crate) keys: ItemKeys,
    /// By file name inside `pictures/`.
    pub(crate) pictures: BTreeMap<String, Vec<u8>>,
    /// By file name inside `pages/`.
    pub(crate) pages: BTreeMap<String, Vec<u8>>,
    /// By file name inside `sounds/`.
    pub(crate) sounds: BTreeMap<String, Vec<u8>>,
    /// By file name inside `videos/`.
    pub(crate) videos: BTreeMap<String, Vec<u8>>,
    pub(crate) findings: Vec<Finding>,
}

impl Head {
    /// Reads what every kind of pack says of itself.
    pub(crate) fn of(folder: &Path) -> Result<Self> {
        let head: Self = Files::of(folder).json("pack.json")?;
        if head.format != FORMAT {
            return Err(wrong("pack.json", format!("format is not {FORMAT}")));
        }
        if head.version == 0 {
            return Err(wrong("pack.json", "versions begin at 1"));
        }
        Ok(head)
    }
}

/// Reads the source folder of a course and sees that it keeps every rule of the content.
pub(crate) fn read_source(folder: &Path) -> Result<Source> {
    let (source, faults) = look_through(folder)?;
    // What a lesson would survive is still no work to hand out.
    match faults.into_iter().next() {
        Some(fault) => Err(wrong(&fault.place, fault.reason)),
        None => Ok(source),
    }
}

/// As [`read_source`], with everything that keeps it from being built but harms nobody: texts
/// that are still to be written, and what a lesson would survive.
pub(crate) fn look_through(folder: &Path) -> Result<(Source, Vec<Finding>)> {
    let mut files = Files::of(folder);
    Head::of(folder)?;
    let pack: PackJson = files.json("pack.json")?;
    let mut keys = ItemKeys::new();
    let mut course = Course {
        units: pack
            .units
            .iter()
            .map(|unit| read_unit(&mut files, unit, &pack.languages, &mut keys))
            .collect::<Result<_>>()?,
        words: files.json::<GlossaryJson>("glossary.json")?.words,
        pictures: read_alternatives(&mut files)?,
        title: pack.title,
        languages: pack.languages,
        finals: pack.finals,
    };
    let mut lengths = Lengths::new();
    let pictures = read_pictures(&mut files, &mut lengths)?;
    let pages = read_pages(&mut files)?;
    let sounds = read_media(&mut files, SOUNDS, check_sound, &mut lengths)?;
    let videos = read_media(&mut files, VIDEOS, check_film, &mut lengths)?;
    files.refuse_unread()?;
    let findings = find(&course, &keys);
    let mut faults = unwritten::take_out(&mut course, &mut keys);
    let there = CourseFiles {
        pictures: names_in(PICTURES, &pictures, &lengths),
        pages: pages.keys().map(String::as_str).collect(),
        sounds: names_in(SOUNDS, &sounds, &lengths),
        videos: names_in(VIDEOS, &videos, &lengths),
        lengths: &lengths,
    };
    faults.extend(check_course(&pack.id, &course, &there)?);
    check_keys(&course, &keys)?;
    let source = Source {
        findings,
        id: pack.id,
        version: pack.version,
        course,
        keys,
        pictures,
        pages,
        sounds,
        videos,
    };
    Ok((source, faults))
}

/// Names of what was read from a folder, and of what is there but too large to be read.
fn names_in<'f>(
    folder: &str,
    read: &'f BTreeMap<String, Vec<u8>>,
    lengths: &'f Lengths,
) -> BTreeSet<&'f str> {
    let looked_at = lengths.keys().filter_map(|name| name.strip_prefix(folder));
    read.keys().map(String::as_str).chain(looked_at).collect()
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
        tasks: read_tasks(files, id)?,
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

/// One item of `items.json`, read and split as the others are.
pub(crate) fn one_of_source(text: &str) -> std::result::Result<(Item, ItemKey), String> {
    let item: ItemJson = json::decode(text.as_bytes()).map_err(|error| error.to_string())?;
    items::split(item)
}

/// A unit need not have any.
fn read_tasks(files: &mut Files<'_>, unit: &str) -> Result<Vec<PracticalTask>> {
    let tasks: Option<TasksJson> = files.json_if_there(&format!("units/{unit}/tasks.json"))?;
    Ok(tasks.map(|tasks| tasks.tasks).unwrap_or_default())
}

fn read_alternatives(files: &mut Files<'_>) -> Result<BTreeMap<String, Texts>> {
    let pictures: BTreeMap<String, PictureJson> = files.json("pictures.json")?;
    Ok(pictures
        .into_iter()
        .map(|(name, picture)| (name, picture.alt))
        .collect())
}

fn read_pictures(
    files: &mut Files<'_>,
    lengths: &mut Lengths,
) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut pictures = BTreeMap::new();
    for name in files.names_in(PICTURES.trim_end_matches('/'))? {
        let file = format!("{PICTURES}{name}");
        if let Some(bytes) = read_within(files, &file, lengths)? {
            check_svg(&bytes).map_err(|reason| wrong(&file, reason))?;
            pictures.insert(name, bytes);
        }
    }
    Ok(pictures)
}

/// The bytes of a file that is shown or played; none, and the reason remembered, above its cap.
fn read_within(
    files: &mut Files<'_>,
    file: &str,
    lengths: &mut Lengths,
) -> Result<Option<Vec<u8>>> {
    if let Some(reason) = too_large(file, files.size(file)) {
        lengths.insert(file.to_owned(), Err(reason));
        return Ok(None);
    }
    files.bytes(file, limit_of(file).unwrap_or(0)).map(Some)
}

/// A pack need not have any.
fn read_pages(files: &mut Files<'_>) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut pages = BTreeMap::new();
    for file in files.names_below(PAGES.trim_end_matches('/'))? {
        let bytes = files.bytes(&file, MAX_PAGE_BYTES)?;
        check_page(&bytes).map_err(|reason| wrong(&file, reason))?;
        let name = file.strip_prefix(PAGES).unwrap_or(&file);
        pages.insert(name.to_owned(), bytes);
    }
    Ok(pages)
}

/// Sounds or films, and how long they are; a pack need not have any.
fn read_media(
    files: &mut Files<'_>,
    folder: &str,
    length: impl Fn(&[u8]) -> std::result::Result<u32, String>,
    lengths: &mut Lengths,
) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut media = BTreeMap::new();
    for file in files.names_below(folder.trim_end_matches('/'))? {
        if let Some(bytes) = read_within(files, &file, lengths)? {
            lengths.insert(file.clone(), length(&bytes));
            let name = file.strip_prefix(folder).unwrap_or(&file);
            media.insert(name.to_owned(), bytes);
        }
    }
    Ok(media)
}

#[cfg(test)]
mod tests;
