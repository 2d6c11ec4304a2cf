//! Enrolling a learner: a person, a name, a card, a language, a classroom.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::date::written;
use super::events::{CardGiven, LanguagesChosen, LearnerEnrolled, PersonNamed};
use super::{CardNumber, PictureCode, checked_language, checked_name};
use crate::error::Result;
use crate::events::{Payload, kinds};
use crate::host::Host;
use crate::ids::{ClassroomId, EventHash, PersonId};
use crate::site::{Site, Transaction};
use crate::storage::Store;

/// A drawn number is drawn again so often if somebody has it.
const DRAWS_AT_MOST: usize = 500;

/// A new learner and the card to hand over; the code is shown once.
pub(crate) struct NewLearner {
    pub(crate) person: PersonId,
    pub(crate) card: CardNumber,
    pub(crate) code: PictureCode,
}

/// What is said of a learner who comes into the class.
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) language: &'static str,
    pub(crate) second: Option<&'static str>,
    /// A card number that was given before; none to draw one.
    pub(crate) card: Option<CardNumber>,
    pub(crate) since: Date,
    pub(crate) classroom: Option<ClassroomId>,
}

/// Enrols a learner inside a transaction.
pub(crate) fn enrol_in(tx: &mut Transaction<'_>, host: &Host, entry: &Entry) -> Result<NewLearner> {
    let card = match entry.card {
        Some(card) => card,
        None => free_card(tx, host)?,
    };
    let (code, given) = draw_code(host, card, Vec::new());
    let person = PersonId::draw(host);
    let who = Some(person);
    tx.append(
        who,
        &PersonNamed {
            name: entry.name.clone(),
            supersedes: Vec::new(),
        },
    )?;
    tx.append(who, &given)?;
    tx.append(who, &languages(entry.language, entry.second, Vec::new()))?;
    if let Some(classroom) = entry.classroom {
        tx.append(
            who,
            &LearnerEnrolled {
                classroom,
                called: None,
                since: Some(written(entry.since)),
                supersedes: Vec::new(),
            },
        )?;
    }
    Ok(NewLearner { person, card, code })
}

/// A card number that nobody here has. Where nearly all are given, one that somebody has will do:
/// the pictures tell them apart.
fn free_card(store: &Store, host: &Host) -> Result<CardNumber> {
    let mut card = CardNumber::draw(host);
    for _ in 0..DRAWS_AT_MOST {
        if store.cards(&card.digits())?.is_empty() {
            break;
        }
        card = CardNumber::draw(host);
    }
    Ok(card)
}

/// Draws pictures for a card: the code, and what the journal says of it.
pub(super) fn draw_code(
    host: &Host,
    card: CardNumber,
    supersedes: Vec<EventHash>,
) -> (PictureCode, CardGiven) {
    let code = PictureCode::draw(host);
    let salt: [u8; 32] = host.draw();
    let given = CardGiven {
        card: card.digits(),
        salt: hex::encode(salt),
        code_hash: hex::encode(code.hash(&salt)),
        supersedes,
    };
    (code, given)
}

impl Site {
    /// Enrols a learner at this site.
    pub(crate) fn enrol(&mut self, by: PersonId, name: &str, language: &str) -> Result<NewLearner> {
        let entry = Entry {
            name: checked_name(name)?,
            language: checked_language(language)?,
            second: None,
            card: None,
            since: self.today(),
            classroom: self.centre()?.classroom,
        };
        let host = self.host.clone();
        self.transact(Some(by), |tx| enrol_in(tx, &host, &entry))
    }

    /// A learner chooses the languages of the content.
    pub(crate) fn choose_languages(
        &mut self,
        person: PersonId,
        language: &str,
        second: Option<&str>,
    ) -> Result<()> {
        self.set_languages(person, person, language, second)
    }

    /// Sets the languages of the content for a learner.
    pub(super) fn set_languages(
        &mut self,
        by: PersonId,
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
        self.transact(Some(by), |tx| {
            tx.append(Some(person), &languages(language, second, older))
                .map(drop)
        })
    }
}

fn languages(language: &str, second: Option<&str>, supersedes: Vec<EventHash>) -> LanguagesChosen {
    LanguagesChosen {
        language: language.into(),
        second: second.map(str::to_owned),
        supersedes,
    }
}

impl Site {
    /// Every classroom that a person belongs to or belonged to.
    pub(crate) fn classrooms_of(&self, person: PersonId) -> Result<BTreeSet<ClassroomId>> {
        let kind = LearnerEnrolled::KIND.number;
        let mut classrooms = BTreeSet::new();
        for value in self.store.register_values(kind, &person.0)? {
            let body = self.store.event(value)?.and_then(|event| event.body);
            let said = body.and_then(|body| LearnerEnrolled::from_bytes(&body.payload));
            classrooms.extend(said.map(|said| said.classroom));
        }
        Ok(classrooms)
    }
}
