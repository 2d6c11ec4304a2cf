//! Enrolling a learner: a person, a name, a card, a language, a classroom.

use super::events::{CardGiven, LanguagesChosen, LearnerEnrolled, PersonNamed};
use super::{CardNumber, PictureCode, checked_language, checked_name};
use crate::error::Result;
use crate::events::kinds;
use crate::ids::PersonId;
use crate::site::Site;

/// A new learner and the card to hand over; the code is shown once.
pub(crate) struct NewLearner {
    pub(crate) person: PersonId,
    pub(crate) card: CardNumber,
    pub(crate) code: PictureCode,
}

impl Site {
    /// Enrols a learner at this site.
    pub(crate) fn enrol(&mut self, by: PersonId, name: &str, language: &str) -> Result<NewLearner> {
        let name = checked_name(name)?;
        let language = checked_language(language)?;
        let new = NewLearner {
            person: PersonId::draw(&self.host),
            card: self.free_card()?,
            code: PictureCode::draw(&self.host),
        };
        let salt: [u8; 32] = self.host.draw();
        let card = CardGiven {
            card: new.card.digits(),
            salt: hex::encode(salt),
            code_hash: hex::encode(new.code.hash(&salt)),
            supersedes: Vec::new(),
        };
        let classroom = self.centre()?.classroom;
        self.transact(Some(by), |tx| {
            let who = Some(new.person);
            tx.append(
                who,
                &PersonNamed {
                    name,
                    supersedes: Vec::new(),
                },
            )?;
            tx.append(who, &card)?;
            tx.append(who, &languages(language, None, Vec::new()))?;
            if let Some(classroom) = classroom {
                tx.append(
                    who,
                    &LearnerEnrolled {
                        classroom,
                        supersedes: Vec::new(),
                    },
                )?;
            }
            Ok(())
        })?;
        Ok(new)
    }

    /// A learner chooses the languages of the content.
    pub(crate) fn choose_languages(
        &mut self,
        person: PersonId,
        language: &str,
        second: Option<&str>,
    ) -> Result<()> {
        let language = checked_language(language)?;
        let second = second
            .map(checked_language)
            .transpose()?
            .filter(|other| *other != language);
        let older = self
            .store
            .register_open(kinds::LANGUAGES_CHOSEN.number, &person.0)?;
        self.transact(Some(person), |tx| {
            tx.append(Some(person), &languages(language, second, older))
                .map(drop)
        })
    }

    /// A card number that nobody here has.
    fn free_card(&self) -> Result<CardNumber> {
        loop {
            let card = CardNumber::draw(&self.host);
            if self.store.card(&card.digits())?.is_none() {
                return Ok(card);
            }
        }
    }
}

fn languages(
    language: &str,
    second: Option<&str>,
    supersedes: Vec<crate::ids::EventHash>,
) -> LanguagesChosen {
    LanguagesChosen {
        language: language.into(),
        second: second.map(str::to_owned),
        supersedes,
    }
}
