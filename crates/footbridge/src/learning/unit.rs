//! Which unit "Go on" leads to: the first of the learner's plan that does not count yet.

use super::Progress;
use super::commands::{StoneState, UnitChoice};
use crate::assessment::AttemptState;
use crate::classes::plan::{PlannedUnit, Wish};
use crate::error::{PackError, Result};
use crate::ids::PersonId;
use crate::packs::course::Unit;
use crate::packs::{Content, text_in};
use crate::site::Site;

impl Site {
    /// The unit that was asked for, or the one that "Go on" leads to.
    pub(crate) fn unit_for<'c>(
        &self,
        person: PersonId,
        content: &'c Content,
        wanted: Option<&str>,
    ) -> Result<&'c Unit> {
        match wanted {
            Some(id) => content.unit(id),
            None => {
                let way = self.way_of(person, content)?;
                Ok(self.next_unit(person, content, &way)?.unit)
            }
        }
    }

    /// The first unit of a way that does not count yet and does not only wait for a trainer; at its
    /// end, the last.
    pub(super) fn next_unit<'w, 'c>(
        &self,
        person: PersonId,
        content: &Content,
        way: &'w [PlannedUnit<'c>],
    ) -> Result<&'w PlannedUnit<'c>> {
        for planned in way {
            let attempt = AttemptState::latest(self, person, &content.pack, &planned.unit.id)?;
            if !attempt.is_some_and(|attempt| attempt.counts() || attempt.only_waits()) {
                return Ok(planned);
            }
        }
        way.last().ok_or_else(|| PackError::Missing.into())
    }

    /// The units of a way as a learner chooses among them; empty where there is no choice.
    pub(super) fn unit_choices(
        &self,
        person: PersonId,
        content: &Content,
        way: &[PlannedUnit<'_>],
        language: &str,
    ) -> Result<Vec<UnitChoice>> {
        if way.len() < 2 {
            return Ok(Vec::new());
        }
        let choice = |planned: &PlannedUnit<'_>| {
            let progress = Progress::of(self, person, content, planned.unit)?;
            Ok(UnitChoice {
                unit: planned.unit.id.clone(),
                title: text_in(&planned.unit.title, language).to_owned(),
                essential: planned.wish == Wish::Essential,
                due: planned.due.map(|day| day.to_string()),
                state: state(&progress),
            })
        };
        way.iter().map(choice).collect()
    }
}

fn state(progress: &Progress<'_>) -> StoneState {
    if progress.counts() {
        StoneState::Full
    } else if progress.is_begun() {
        StoneState::Half
    } else {
        StoneState::Empty
    }
}
