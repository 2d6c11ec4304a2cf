//! Persons: learners with card and pictures, staff with a passphrase; how they get in and out.

pub(crate) mod accommodations;
mod alike;
mod card;
pub mod commands;
pub(crate) mod date;
pub(crate) mod display;
pub(crate) mod enrol;
pub(crate) mod events;
mod export;
pub(crate) mod fresh;
pub(crate) mod groups;
pub(crate) mod leaving;
mod list;
pub(crate) mod passphrase;
mod person;
mod pictures;
pub(crate) mod same;
pub(crate) mod sessions;
pub(crate) mod sign_in;
pub(crate) mod slots;
pub(crate) mod staff;
mod team;

#[cfg(test)]
pub(crate) mod tests;

pub(crate) use alike::{plain, plain_words};
pub(crate) use card::CardNumber;
pub(crate) use export::export;
pub(crate) use list::{bring_group_back, drop_group, groups, list, name_group};
pub(crate) use passphrase::rate_typed as rate_passphrase;
pub(crate) use person::{
    come_back, discharge, fresh, leave, rename, reset_code, set_accommodations, set_groups,
    set_languages, show, undo_discharge,
};
pub(crate) use pictures::PictureCode;
pub(crate) use sign_in::give_tries;
pub(crate) use team::{add_staff, bring_staff_back, change_passphrase, remove_staff, staff_list};

use commands::{Alike, DisplayView, TwoRecords};

use crate::error::{PeopleError, Result};
use crate::rpc::Call;
use crate::rpc::wire::Nothing;

/// `people.alike`.
pub(crate) fn alike(call: &mut Call<'_>, _: Nothing) -> Result<Alike> {
    call.with_site(|site| site.alike())
}

/// `people.same`.
pub(crate) fn same(call: &mut Call<'_>, request: TwoRecords) -> Result<Alike> {
    let by = call.staff()?;
    let (first, second) = (request.first.parse()?, request.second.parse()?);
    call.with_site(|site| {
        site.join_records(by, first, second)?;
        site.alike()
    })
}

/// `people.not_same`.
pub(crate) fn not_same(call: &mut Call<'_>, request: TwoRecords) -> Result<Alike> {
    let by = call.staff()?;
    let (first, second) = (request.first.parse()?, request.second.parse()?);
    call.with_site(|site| {
        site.part_records(by, first, second)?;
        site.alike()
    })
}

/// `learn.choose_display`.
pub(crate) fn choose_display(call: &mut Call<'_>, request: DisplayView) -> Result<Nothing> {
    let (person, _) = call.learner()?;
    call.with_site(|site| site.choose_display(person, person, &request))?;
    Ok(Nothing {})
}

/// Longest name of a person or a site, in characters.
const NAME_LIMIT: usize = 80;

/// Signs that nobody sees: control characters, those that turn the direction of writing, and
/// empty ones. The two that join letters stay: names of some scripts are written with them.
pub(crate) fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// A name as people give it: trimmed, not empty, without signs that nobody sees.
pub(crate) fn checked_name(name: &str) -> Result<String> {
    let seen: String = name.chars().filter(|sign| !is_hidden(*sign)).collect();
    let name = seen.trim();
    if name.is_empty() {
        return Err(PeopleError::NameEmpty.into());
    }
    if name.chars().count() > NAME_LIMIT {
        return Err(PeopleError::NameTooLong.into());
    }
    Ok(name.to_owned())
}

/// A language that the program speaks.
pub(crate) fn checked_language(language: &str) -> Result<&'static str> {
    crate::i18n::LANGUAGES
        .iter()
        .find(|known| **known == language)
        .copied()
        .ok_or_else(|| PeopleError::LanguageUnknown.into())
}
