//! How a learner reads a course: in which languages, and with how many options.

use crate::error::Result;
use crate::ids::PersonId;
use crate::packs::Content;
use crate::site::Site;

/// One language, or two side by side; and whether choices have fewer options.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    pub(crate) language: String,
    pub(crate) second: Option<String>,
    /// Choices have one wrong option less.
    pub(crate) fewer_options: bool,
}

impl Reading {
    /// How staff read a course: in the language of the site if it is written in it.
    pub(crate) fn of_staff(site: &Site, content: &Content) -> Self {
        let languages = &content.course.languages;
        let own = languages
            .iter()
            .find(|language| **language == site.language);
        Self {
            language: own.or(languages.first()).cloned().unwrap_or_default(),
            second: None,
            fewer_options: false,
        }
    }

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
        Ok(Self {
            language,
            second,
            fewer_options: site.accommodations_of(person)?.fewer_options,
        })
    }
}
