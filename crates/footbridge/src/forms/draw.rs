//! Drawing forms: each with its own seed and code; for a learner, with the options that they need.

use super::code::FormCode;
use super::events::{FormDrawn, FormMeant};
use super::of::Of;
use crate::assessment::{Drawn, fewer_options};
use crate::error::{FormError, Result};
use crate::ids::PersonId;
use crate::learning::Reading;
use crate::site::Site;

/// A form that was drawn and is not yet written down.
pub(super) struct NewForm {
    pub(super) code: FormCode,
    pub(super) seed: [u8; 32],
    /// As it stands on the sheet.
    pub(super) draw: Vec<Drawn>,
    pub(super) reading: Reading,
    /// For whom, if for somebody.
    pub(super) person: Option<PersonId>,
}

/// The languages of a form, as staff chose them.
#[derive(Debug, Clone)]
pub(super) struct Languages {
    pub(super) language: Option<String>,
    pub(super) second: Option<String>,
}

impl Site {
    /// Draws a form.
    pub(super) fn new_form(
        &self,
        of: &Of,
        person: Option<PersonId>,
        languages: &Languages,
    ) -> Result<NewForm> {
        let reading = self.reading_of_form(of, person, languages)?;
        let seed: [u8; 32] = self.host.draw();
        Ok(NewForm {
            code: self.new_form_code()?,
            seed,
            draw: draw_for(of, seed, &reading)?,
            reading,
            person,
        })
    }

    /// Writes forms down, before anybody can write on them.
    pub(super) fn note_forms(&mut self, by: PersonId, of: &Of, forms: &[NewForm]) -> Result<()> {
        self.transact(Some(by), |tx| {
            for form in forms {
                let drawn = FormDrawn {
                    code: form.code.plain(),
                    pack: of.content.pack.clone(),
                    version: of.content.version,
                    unit: of.id.clone(),
                    is_final: of.is_final,
                    seed: hex::encode(form.seed),
                    draw: form.draw.clone(),
                    language: form.reading.language.clone(),
                };
                tx.append(None, &drawn)?;
                if let Some(person) = form.person {
                    let meant = FormMeant {
                        code: form.code.plain(),
                        fewer_options: form.reading.fewer_options,
                    };
                    tx.append(Some(person), &meant)?;
                }
            }
            Ok(())
        })
    }

    /// In the languages that were chosen, as far as the course is written in them; else in those
    /// of the learner.
    fn reading_of_form(
        &self,
        of: &Of,
        person: Option<PersonId>,
        languages: &Languages,
    ) -> Result<Reading> {
        let known = &of.content.course.languages;
        let written = |language: &Option<String>| {
            let language = language.clone();
            language.filter(|language| known.contains(language))
        };
        let usual = match person {
            Some(person) => Reading::of(self, person, &of.content)?,
            None => self.reading_of_staff(&of.content),
        };
        let Some(language) = written(&languages.language) else {
            return Ok(usual);
        };
        let second = written(&languages.second).filter(|second| *second != language);
        Ok(Reading {
            language,
            second,
            fewer_options: usual.fewer_options,
        })
    }

    /// A code that no form known here has.
    fn new_form_code(&self) -> Result<FormCode> {
        for _ in 0..8 {
            let code = FormCode::draw(&self.host);
            if self.store.forms_with(&code.plain())?.is_empty() {
                return Ok(code);
            }
        }
        Err(FormError::CodeTwice.into())
    }
}

/// The draw as whoever reads so sees it.
pub(super) fn draw_for(of: &Of, seed: [u8; 32], reading: &Reading) -> Result<Vec<Drawn>> {
    let draw = of.draw(seed)?;
    let seen = draw.iter().map(|drawn| {
        let (unit, item) = of.item(drawn)?;
        fewer_options(&of.content, unit, item, drawn, reading)
    });
    seen.collect()
}
