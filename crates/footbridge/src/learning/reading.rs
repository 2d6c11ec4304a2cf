//! The languages a learner reads a course in.

use crate::error::Result;
use crate::ids::PersonId;
use crate::packs::Content;
use crate::site::Site;

/// One language, or two side by side.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    pub(crate) language: String,
    pub(crate) second: Option<String>,
}

impl Reading {
    /// What the learner chose, as far as the course is written in it; else the site's
    /// language, else the course's first.
    pub(crate) fn of(site: &Site, person: PersonId, content: &Content) -> Result<Self> {
        let written = |language: &String| content.course.languages.contains(language);
        let row = site.store.person(person)?;
        let chosen = row
            .as_ref()
            .and_then(|row| row.language.clone())
            .filter(written);
        let language = chosen
            .or_else(|| Some(site.language.clone()).filter(written))
            .or_else(|| content.course.languages.first().cloned())
            .unwrap_or_default();
        let second = row
            .and_then(|row| row.second)
            .filter(written)
            .filter(|second| *second != language);
        Ok(Self { language, second })
    }
}
