//! Places in the picture of a step: inside of it, and the same in every language.

use super::forms::lies_inside;
use super::wrong;
use crate::error::Result;
use crate::packs::course::{Area, Block, Step, StepText};

/// More numbers than this hide the picture.
const MOST_PLACES: usize = 9;

pub(super) fn check_places(folder: &str, step: &Step) -> Result<()> {
    let mut first: Option<Vec<Area>> = None;
    for (language, text) in &step.texts {
        let file = format!("{folder}/{language}.md");
        let areas = areas_of(text).map_err(|reason| wrong(&file, reason))?;
        if !areas.is_empty() && step.picture.is_none() {
            return Err(wrong(
                &file,
                "places lie in a picture, and this step has none",
            ));
        }
        if first.get_or_insert_with(|| areas.clone()) != &areas {
            return Err(wrong(&file, "places are the same in every language"));
        }
    }
    Ok(())
}

/// The areas of the one block of places that a step may have.
fn areas_of(text: &StepText) -> std::result::Result<Vec<Area>, &'static str> {
    let mut found = Vec::new();
    for block in &text.blocks {
        let Block::Places { places } = block else {
            continue;
        };
        if !found.is_empty() {
            return Err("a step has one list of places at most");
        }
        found = places.iter().map(|place| place.area).collect();
    }
    if found.len() > MOST_PLACES {
        return Err("a picture has at most 9 places");
    }
    match found.iter().all(|area| lies_inside(*area)) {
        true => Ok(found),
        false => Err("a place lies inside the picture, 40 or more wide and high"),
    }
}
