//! Pages of steps: named in every language, there, and used.

use std::collections::BTreeSet;

use super::texts::check_text;
use super::{check_id, wrong};
use crate::error::Result;
use crate::packs::course::{Course, Step};

/// A page has a name in each language of its step; a step without a page names none.
pub(super) fn check_titles(folder: &str, step: &Step) -> Result<()> {
    for (language, text) in &step.texts {
        let file = format!("{folder}/{language}.md");
        match (&step.page, &text.page) {
            (Some(_), Some(title)) => check_text(&file, title)?,
            (None, None) => {}
            _ => return Err(wrong(&file, "a page is named in every language or in none")),
        }
    }
    Ok(())
}

/// Pages that are used and pages that are there: one and the same set.
pub(super) fn check_pages(course: &Course, there: &BTreeSet<&str>) -> Result<()> {
    let lessons = course.units.iter().flat_map(|unit| &unit.lessons);
    let steps = lessons.flat_map(|lesson| &lesson.steps);
    let used: BTreeSet<&str> = steps.filter_map(|step| step.page.as_deref()).collect();
    for name in used.union(there) {
        let file = format!("pages/{name}");
        match name.strip_suffix(".html") {
            Some(stem) => check_id(&file, stem)?,
            None => return Err(wrong(&file, "not an .html")),
        }
        if !there.contains(name) {
            return Err(wrong(&file, "the page is missing"));
        }
        if !used.contains(name) {
            return Err(wrong(&file, "no step shows this page"));
        }
    }
    Ok(())
}
