//! Persons: learners with card and pictures, staff with a passphrase; how they get in and out.

mod card;
pub(crate) mod enrol;
pub(crate) mod events;
mod pictures;
pub(crate) mod sessions;
pub(crate) mod sign_in;
pub(crate) mod slots;
pub(crate) mod staff;

pub(crate) use card::CardNumber;
pub(crate) use pictures::PictureCode;

use crate::error::{PeopleError, Result};

/// Longest name of a person or a site, in characters.
const NAME_LIMIT: usize = 80;

/// A name as people give it: trimmed, not empty, without control characters.
pub(crate) fn checked_name(name: &str) -> Result<String> {
    let name: String = name.trim().chars().filter(|c| !c.is_control()).collect();
    if name.is_empty() {
        return Err(PeopleError::NameEmpty.into());
    }
    if name.chars().count() > NAME_LIMIT {
        return Err(PeopleError::NameTooLong.into());
    }
    Ok(name)
}

/// A language that the program speaks.
pub(crate) fn checked_language(language: &str) -> Result<&'static str> {
    crate::i18n::LANGUAGES
        .iter()
        .find(|known| **known == language)
        .copied()
        .ok_or_else(|| PeopleError::LanguageUnknown.into())
}
