//! Items of other systems, added to the pool of a unit in the source of a pack.
//!
//! The source is whole before and after: every item keeps the rules of packs, texts that nobody
//! has written yet stand empty, where `pack.verify` tells them, and nothing is written twice.

mod draft;
mod writing;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::commands::{AddItems, AddedItem, ItemsAdded, NewItem};
use super::content_rules::{check_new_item, wrong};
use super::course::{Course, ItemUse, Unit};
use super::source::{look_through, one_of_source, unwritten_of_item};
use crate::error::{Error, PackError, Result};
use crate::rpc::Call;
use draft::{Draft, Pictures};
use writing::Writing;

/// `pack.add_items`.
pub(crate) fn add(_: &mut Call<'_>, request: AddItems) -> Result<ItemsAdded> {
    add_to_source(request)
}

fn add_to_source(request: AddItems) -> Result<ItemsAdded> {
    let place = Place::of(Path::new(&request.unit))?;
    let (source, _) = look_through(&place.source)?;
    let course = source.course;
    let Some(unit) = course.unit(&place.unit) else {
        return Err(wrong(
            "pack.json",
            format!("there is no unit {}", place.unit),
        ));
    };
    let pool = Pool::of(&course, unit, &request)?;
    let mut known: BTreeSet<String> = course
        .units
        .iter()
        .flat_map(|unit| unit.items.iter().map(|item| item.id.clone()))
        .collect();
    let mut pictures = Pictures::beside(&course);
    let mut drafts = Vec::new();
    let mut items = Vec::new();
    for item in request.items {
        let id = draft::id_of(&item);
        let lost_pictures = draft::loses_pictures(&item);
        if known.contains(&id) {
            items.push(added(id, false, lost_pictures));
            continue;
        }
        items.push(match pool.draft(&id, item, &mut pictures) {
            Ok(draft) => {
                drafts.push(draft);
                known.insert(id.clone());
                added(id, true, lost_pictures)
            }
            Err(refused) => AddedItem {
                id: None,
                is_new: false,
                lost_pictures: false,
                refused: Some(refused),
            },
        });
    }
    if !drafts.is_empty() {
        let file = format!("units/{}/items.json", place.unit);
        Writing::of(&place.source, &file)?.write(&drafts, &pictures)?;
    }
    Ok(ItemsAdded { items })
}

fn added(id: String, is_new: bool, lost_pictures: bool) -> AddedItem {
    AddedItem {
        id: Some(id),
        is_new,
        lost_pictures,
        refused: None,
    }
}

/// A unit in a source: `SOURCE/units/a2`.
struct Place {
    source: PathBuf,
    unit: String,
}

impl Place {
    fn of(folder: &Path) -> Result<Self> {
        let units = folder.parent().filter(|units| units.ends_with("units"));
        let unit = folder.file_name().and_then(|name| name.to_str());
        match (units.and_then(Path::parent), unit) {
            (Some(source), Some(unit)) => Ok(Self {
                source: source.to_owned(),
                unit: unit.to_owned(),
            }),
            _ => Err(Error::malformed("pack.add_items")),
        }
    }
}

/// The pool that items are added to.
struct Pool<'p> {
    course: &'p Course,
    unit: &'p Unit,
    used_in: ItemUse,
    lesson: String,
    competency: String,
    /// The language that all texts are in, whatever their files say.
    language: Option<String>,
}

impl<'p> Pool<'p> {
    fn of(course: &'p Course, unit: &'p Unit, request: &AddItems) -> Result<Self> {
        let file = format!("units/{}/unit.json", unit.id);
        let lessons: Vec<&str> = unit
            .lessons
            .iter()
            .map(|lesson| lesson.id.as_str())
            .collect();
        let competencies: Vec<&str> = unit.can.iter().map(|can| can.competency.as_str()).collect();
        let of = |what: &str, wanted: &Option<String>, there: &[&str]| {
            choose(wanted.as_deref(), there)
                .map(str::to_owned)
                .ok_or_else(|| wrong(&file, format!("name a {what} of {}", there.join(", "))))
        };
        if let Some(language) = &request.language
            && !course.languages.contains(language)
        {
            let there = course.languages.join(", ");
            return Err(wrong("pack.json", format!("name a language of {there}")));
        }
        Ok(Self {
            lesson: of("lesson", &request.lesson, &lessons)?,
            competency: of("competency", &request.competency, &competencies)?,
            used_in: match request.practice {
                true => ItemUse::Practice,
                false => ItemUse::Check,
            },
            language: request.language.clone(),
            course,
            unit,
        })
    }

    /// The item as it will stand in the source, if it keeps the rules; else why not.
    fn draft(
        &self,
        id: &str,
        item: NewItem,
        pictures: &mut Pictures,
    ) -> std::result::Result<Draft, String> {
        let language = self.language_of(&item)?;
        let mut draft = Draft::of(self, id, item, &language)?;
        let (mut item, mut key) = one_of_source(&draft.json)?;
        let place = format!("units/{}/items.json: {id}", self.unit.id);
        unwritten_of_item(&place, &mut item, &mut key);
        let checked = check_new_item(self.course, self.unit, &item, &key);
        checked.map_err(|error| reason_of(id, &error))?;
        pictures.take(&mut draft, &language, &self.course.languages);
        Ok(draft)
    }

    /// Texts are in the language that was named, or that their file states.
    fn language_of(&self, item: &NewItem) -> std::result::Result<String, String> {
        let there = &self.course.languages;
        let chosen = self.language.as_ref().or_else(|| {
            let stated = item.language.as_deref()?;
            let main = |tag: &str| tag.split(['-', '_']).next().map(str::to_lowercase);
            let same = |tag: &&String| tag.eq_ignore_ascii_case(stated);
            let alike = |tag: &&String| main(tag) == main(stated);
            there.iter().find(same).or_else(|| there.iter().find(alike))
        });
        let only = || match (there.as_slice(), &item.language) {
            ([only], None) => Some(only),
            _ => None,
        };
        chosen.or_else(only).cloned().ok_or_else(|| {
            let stated = item.language.as_deref().unwrap_or("no language");
            format!(
                "it states {stated}, the pack has {}: name its language",
                there.join(", ")
            )
        })
    }
}

/// What is wrong with an item, without its new name that nobody knows yet.
fn reason_of(id: &str, error: &Error) -> String {
    let told = match error {
        Error::Pack(PackError::Content(detail)) => detail.clone(),
        other => other.to_string(),
    };
    let reason = told
        .strip_prefix(id)
        .map(|rest| rest.trim_start_matches(": "));
    reason.unwrap_or(&told).to_owned()
}

/// What was asked for, or the only one there is.
fn choose<'c>(wanted: Option<&str>, there: &[&'c str]) -> Option<&'c str> {
    match (wanted, there) {
        (Some(wanted), _) => there.iter().copied().find(|name| *name == wanted),
        (None, [only]) => Some(only),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
