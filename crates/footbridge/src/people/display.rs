//! Text size and colours as a learner likes them. They belong to the person: the screen takes
//! them at sign-in and gives the computer's own back afterwards.

use super::commands::{Colours, DisplayView};
use crate::error::{PeopleError, Result};
use crate::events::payload;
use crate::ids::{EventHash, PersonId};
use crate::site::{Folding, Site};
use crate::storage::DisplayRow;

payload! {
    /// How a learner likes the screen.
    DisplayChosen is DISPLAY_CHOSEN {
        /// Text size in percent: 100, 125, 150, 175 or 200.
        text_percent: u16,
        colours: String,
        /// Whether single keys are short cuts.
        single_keys: bool,
        supersedes: Vec<EventHash>,
    }
}

/// Text sizes that can be chosen, in percent.
const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];

pub(crate) fn fold(folding: &Folding<'_>, payload: DisplayChosen) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    folding.register(&person.0, &payload.supersedes, |value: DisplayChosen| {
        let row = DisplayRow {
            text_percent: value.text_percent.clamp(TEXT_SIZES[0], TEXT_SIZES[4]),
            colours: value.colours,
            single_keys: value.single_keys,
        };
        folding.write.set_display(person, &row)
    })
}

/// How colours stand in the journal.
fn colours_name(colours: Colours) -> &'static str {
    match colours {
        Colours::Light => "light",
        Colours::Dark => "dark",
        Colours::Contrast => "contrast",
        Colours::Cream => "cream",
    }
}

/// Reads what [`colours_name`] wrote; what another program wrote is shown light.
fn colours_from(name: &str) -> Colours {
    [Colours::Dark, Colours::Contrast, Colours::Cream]
        .into_iter()
        .find(|colours| colours_name(*colours) == name)
        .unwrap_or(Colours::Light)
}

impl Site {
    /// How a learner likes the screen; none if they never said.
    pub(crate) fn display_of(&self, person: PersonId) -> Result<Option<DisplayView>> {
        let row = self.store.display(self.store.main_person(person)?)?;
        Ok(row.map(|row| DisplayView {
            text_percent: nearest(row.text_percent),
            colours: colours_from(&row.colours),
            single_keys: row.single_keys,
        }))
    }

    /// A learner chooses, or staff choose with them.
    pub(crate) fn choose_display(
        &mut self,
        by: PersonId,
        person: PersonId,
        wanted: &DisplayView,
    ) -> Result<()> {
        if !TEXT_SIZES.contains(&wanted.text_percent) {
            return Err(PeopleError::AccommodationUnknown.into());
        }
        let person = self.known_learner(person)?.person;
        if self.display_of(person)?.as_ref() == Some(wanted) {
            return Ok(());
        }
        let said = DisplayChosen {
            text_percent: wanted.text_percent,
            colours: colours_name(wanted.colours).into(),
            single_keys: wanted.single_keys,
            supersedes: self.open_values::<DisplayChosen>(person)?,
        };
        self.transact(Some(by), |tx| tx.append(Some(person), &said).map(drop))
    }
}

/// The smallest size that is offered and not below what was stored.
fn nearest(percent: u16) -> u16 {
    let offered = TEXT_SIZES.into_iter().find(|size| *size >= percent);
    offered.unwrap_or(TEXT_SIZES[4])
}
