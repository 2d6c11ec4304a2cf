//! Which check or final a form is of, and whether a learner may take it now.

use std::sync::Arc;

use crate::assessment::{AttemptState, Drawn, draw_check, draw_final};
use crate::error::{FinalError, FormError, PackError, Result};
use crate::ids::PersonId;
use crate::packs::course::{Item, Unit};
use crate::packs::{Content, text_in};
use crate::site::Site;
use crate::time::{day, day_from};

/// A check or a final, in the content that it is drawn from.
pub(super) struct Of {
    pub(super) content: Arc<Content>,
    /// Id of the unit, or of the final.
    pub(super) id: String,
    pub(super) is_final: bool,
}

impl Of {
    /// By id: no final has the id of a unit.
    pub(super) fn named(content: Arc<Content>, id: &str) -> Result<Self> {
        let is_final = content.course.final_called(id).is_some();
        if !is_final {
            content.unit(id)?;
        }
        Ok(Self {
            content,
            id: id.to_owned(),
            is_final,
        })
    }

    /// Draws its items.
    pub(super) fn draw(&self, seed: [u8; 32]) -> Result<Vec<Drawn>> {
        match self.content.course.final_called(&self.id) {
            Some(assessment) => draw_final(&self.content, assessment, seed),
            None => draw_check(&self.content, self.content.unit(&self.id)?, seed),
        }
    }

    /// What people call it.
    pub(super) fn title(&self, language: &str) -> String {
        let course = &self.content.course;
        let of_final = course.final_called(&self.id);
        let title = of_final.map(|assessment| text_in(&assessment.title, language).to_owned());
        let of_unit = || {
            let unit = course.unit(&self.id)?;
            Some(format!("{} {}", unit.code, text_in(&unit.title, language)))
        };
        title.or_else(of_unit).unwrap_or_else(|| self.id.clone())
    }

    /// An item that was drawn, with its unit.
    pub(super) fn item<'c>(&'c self, drawn: &Drawn) -> Result<(&'c Unit, &'c Item)> {
        let course = &self.content.course;
        let found = match self.is_final {
            true => course.pool_item(&drawn.item),
            false => {
                let unit = self.content.unit(&self.id)?;
                unit.item(&drawn.item).map(|item| (unit, item))
            }
        };
        found.ok_or_else(|| PackError::ItemNotFound.into())
    }
}

impl Site {
    /// What a form can be of, in the active course.
    pub(super) fn form_of(&self, id: &str) -> Result<Of> {
        Of::named(self.content()?, id)
    }

    /// Refuses what the rules of the check or the final do not allow on this day.
    ///
    /// A final needs nobody to open it: who hands out the paper, or asks, is there. Its tries
    /// and the days between them count as at a computer.
    pub(super) fn may_take(&self, person: PersonId, of: &Of, on: &str) -> Result<()> {
        let pack = &of.content.pack;
        let Some(assessment) = of.content.course.final_called(&of.id) else {
            let telling = AttemptState::telling(self, person, pack, &of.id)?;
            return match telling.is_some_and(|state| state.counts()) {
                true => Err(FormError::UnitCounts.into()),
                false => Ok(()),
            };
        };
        let latest = AttemptState::latest(self, person, pack, &of.id)?;
        if latest.is_some_and(|state| !state.has_ended()) {
            return Err(FormError::AttemptOpen.into());
        }
        let (begun, given) = self.store.tries_at_final(person, pack, &of.id)?;
        if begun >= assessment.tries.saturating_add(given) {
            return Err(FinalError::NoMoreTries.into());
        }
        // A try that a trainer gave need not wait.
        if given == 0 {
            self.days_have_passed(person, of, (on, assessment.days_between))?;
        }
        Ok(())
    }

    /// A sheet may be typed after a later attempt, so the days count in both directions.
    fn days_have_passed(&self, person: PersonId, of: &Of, (on, days): (&str, u32)) -> Result<()> {
        let Some(on) = day_from(on) else {
            return Ok(());
        };
        let days = i64::from(days);
        for row in self.store.attempts(person)? {
            let at = day(row.started_millis);
            let apart = at.until(on).map_or(0, |span| i64::from(span.get_days()));
            if row.is_final
                && row.pack == of.content.pack
                && row.unit == of.id
                && apart.abs() < days
            {
                let next = at.saturating_add(jiff::Span::new().days(days));
                let day = next.to_string();
                return Err(FinalError::TooEarly { day }.into());
            }
        }
        Ok(())
    }
}
