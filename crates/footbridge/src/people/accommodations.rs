//! What a learner needs in order to show what they can: settings, never a reason for them.
//!
//! They belong to the person and go where the person goes.

use super::commands::AccommodationsView;
use crate::error::{PeopleError, Result};
use crate::events::payload;
use crate::ids::{EventHash, PersonId};
use crate::site::{Folding, Site};
use crate::storage::AccommodationsRow;

payload! {
    /// What a learner needs.
    AccommodationsSet is ACCOMMODATIONS_SET {
        /// Time in percent of the usual: 100, 125, 150 or 200.
        time_percent: u16,
        read_aloud: bool,
        fewer_options: bool,
        reader_present: bool,
        /// Tag of the language in which glossary words are shown besides.
        glossary: Option<String>,
        supersedes: Vec<EventHash>,
    }
}

impl AccommodationsSet {
    /// As staff see it.
    pub(crate) fn view(self) -> AccommodationsView {
        AccommodationsView {
            time_percent: self.time_percent,
            read_aloud: self.read_aloud,
            fewer_options: self.fewer_options,
            reader_present: self.reader_present,
            glossary: self.glossary,
        }
    }
}

/// Times that can be chosen, in percent of the usual.
pub(crate) const TIMES: [u16; 4] = [100, 125, 150, 200];

/// Languages in which a glossary may stand besides those of the program: first languages of
/// learners from elsewhere. A pack has them, or it has not.
pub(crate) const FIRST_LANGUAGES: &[&str] = &[
    "ar", "bg", "ca", "cs", "fa", "hr", "hu", "ka", "ku", "pl", "ps", "ru", "sk", "so", "sq", "sr",
    "ti", "tr", "uk", "ur", "vi", "zh",
];

/// Whether words of the glossary can be shown in a language besides those of a course.
pub(crate) fn is_glossary_language(tag: &str) -> bool {
    let mut known = crate::i18n::LANGUAGES.iter().chain(FIRST_LANGUAGES);
    known.any(|known| *known == tag)
}

/// What a learner needs, as the player asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Accommodations {
    /// Time in percent of the usual.
    pub(crate) time_percent: u16,
    /// Everything can be read out.
    pub(crate) read_aloud: bool,
    /// Choices with fewer options.
    pub(crate) fewer_options: bool,
    /// A person sits beside them and reads.
    pub(crate) reader_present: bool,
    /// Language of a second glossary.
    pub(crate) glossary: Option<String>,
}

impl Default for Accommodations {
    fn default() -> Self {
        Self {
            time_percent: TIMES[0],
            read_aloud: false,
            fewer_options: false,
            reader_present: false,
            glossary: None,
        }
    }
}

/// A value that this program does not offer is taken for the nearest one it can store.
pub(crate) fn fold(folding: &Folding<'_>, payload: AccommodationsSet) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    folding.register(
        &person.0,
        &payload.supersedes,
        |value: AccommodationsSet| {
            let row = AccommodationsRow {
                time_percent: value.time_percent.clamp(TIMES[0], TIMES[3]),
                read_aloud: value.read_aloud,
                fewer_options: value.fewer_options,
                reader_present: value.reader_present,
                glossary: value.glossary,
            };
            folding.write.set_accommodations(person, &row)
        },
    )
}

impl Accommodations {
    /// As they were chosen on the screen.
    pub(super) fn checked(view: AccommodationsView) -> Result<Self> {
        let known = |tag: &String| is_glossary_language(tag);
        if !TIMES.contains(&view.time_percent) || !view.glossary.as_ref().is_none_or(known) {
            return Err(PeopleError::AccommodationUnknown.into());
        }
        Ok(Self {
            time_percent: view.time_percent,
            read_aloud: view.read_aloud,
            fewer_options: view.fewer_options,
            reader_present: view.reader_present,
            glossary: view.glossary,
        })
    }

    pub(super) fn view(self) -> AccommodationsView {
        AccommodationsView {
            time_percent: self.time_percent,
            read_aloud: self.read_aloud,
            fewer_options: self.fewer_options,
            reader_present: self.reader_present,
            glossary: self.glossary,
        }
    }
}

impl Site {
    /// What a learner needs; the usual if nobody said anything.
    pub(crate) fn accommodations_of(&self, person: PersonId) -> Result<Accommodations> {
        let row = self.store.accommodations(self.store.main_person(person)?)?;
        Ok(
            row.map_or_else(Accommodations::default, |row| Accommodations {
                time_percent: row.time_percent,
                read_aloud: row.read_aloud,
                fewer_options: row.fewer_options,
                reader_present: row.reader_present,
                glossary: row.glossary,
            }),
        )
    }

    /// Staff set what a learner needs.
    pub(crate) fn set_accommodations(
        &mut self,
        by: PersonId,
        person: PersonId,
        wanted: &Accommodations,
    ) -> Result<()> {
        let person = self.known_learner(person)?.person;
        if self.accommodations_of(person)? == *wanted {
            return Ok(());
        }
        let said = AccommodationsSet {
            time_percent: wanted.time_percent,
            read_aloud: wanted.read_aloud,
            fewer_options: wanted.fewer_options,
            reader_present: wanted.reader_present,
            glossary: wanted.glossary.clone(),
            supersedes: self.open_values::<AccommodationsSet>(person)?,
        };
        self.transact(Some(by), |tx| tx.append(Some(person), &said).map(drop))
    }
}
