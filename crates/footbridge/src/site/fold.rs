//! The table kind -> fold: how each event changes the projections.

use super::found::SiteNamed;
use super::transact::PersonIntroduced;
use crate::assessment::events as assessment;
use crate::centre::events as centre;
use crate::error::Result;
use crate::events::{Event, Kind, Payload, Scope, kinds};
use crate::ids::{EventHash, PersonId, SiteId};
use crate::learning::events as learning;
use crate::people::events as people;
use crate::storage::Write;

/// An event on its way into the projections.
pub(crate) struct Folding<'f> {
    pub(crate) write: &'f Write<'f>,
    pub(crate) event: &'f Event,
    /// Whom it is about, if the journal introduced them.
    pub(crate) person: Option<PersonId>,
}

/// Folds an event. One without a body, of an unknown kind or of a form that this
/// program cannot read stays in the journal and changes nothing; so does one that its
/// writer had no authority for. `own` is the site of this store.
pub(crate) fn fold(write: &Write<'_>, event: &Event, own: SiteId) -> Result<()> {
    let header = &event.header;
    let person = write.person_behind(header.journal, header.scope, header.subject)?;
    let folding = Folding {
        write,
        event,
        person,
    };
    match kinds::by_number(header.kind) {
        Some(kind) if event.body.is_some() && has_authority(write, event, kind, own)? => {
            folding.apply(kind)
        }
        _ => Ok(()),
    }
}

/// The centre's book is written at the centre: a station that was admitted, and then taken
/// over, must not admit others by an event of its own.
fn has_authority(write: &Write<'_>, event: &Event, kind: &Kind, own: SiteId) -> Result<bool> {
    if event.header.scope != kind.scope {
        return Ok(false);
    }
    if kind.scope != Scope::Centre {
        return Ok(true);
    }
    let journal = write.journal(event.header.journal)?;
    Ok(journal.is_some_and(|journal| journal.site == own))
}

impl Folding<'_> {
    fn apply(&self, kind: &Kind) -> Result<()> {
        match *kind {
            kinds::PERSON_INTRODUCED
            | kinds::PERSON_INTRODUCED_OFFICE
            | kinds::PERSON_INTRODUCED_CENTRE => self.with(introduce),
            kinds::SITE_NAMED => self.with(name_site),
            kinds::STAFF_JOINED => self.with(people::fold_staff),
            kinds::PERSON_NAMED => self.with(people::fold_name),
            kinds::CARD_GIVEN => self.with(people::fold_card),
            kinds::LANGUAGES_CHOSEN => self.with(people::fold_languages),
            kinds::LEARNER_ENROLLED => self.with(people::fold_enrolled),
            kinds::SESSION_OPENED => self.with(people::fold_session_opened),
            kinds::SESSION_CLOSED => self.with(people::fold_session_closed),
            kinds::HELP_CALLED => self.with(people::fold_help),
            kinds::STEP_REACHED => self.with(learning::fold_step),
            kinds::PRACTICE_ANSWERED => self.with(learning::fold_practice),
            kinds::ATTEMPT_STARTED => self.with(assessment::fold_started),
            kinds::RESPONSE_GIVEN => self.with(assessment::fold_response),
            kinds::ATTEMPT_RESUMED => self.with(assessment::fold_resumed),
            kinds::CLASSROOM_FOUNDED => self.with(centre::fold_classroom),
            kinds::KIT_ISSUED => self.with(centre::fold_kit),
            kinds::SITE_ADMITTED => self.with(centre::fold_admitted),
            _ => Ok(()),
        }
    }

    fn with<P: Payload>(&self, apply: impl FnOnce(&Self, P) -> Result<()>) -> Result<()> {
        match self
            .event
            .body
            .as_ref()
            .and_then(|body| P::from_bytes(&body.payload))
        {
            Some(payload) => apply(self, payload),
            None => Ok(()),
        }
    }

    /// Folds a value of a register: notes it, then projects the value that counts now.
    pub(crate) fn register<P: Payload>(
        &self,
        owner: &[u8],
        supersedes: &[EventHash],
        project: impl FnOnce(P) -> Result<()>,
    ) -> Result<()> {
        let header = &self.event.header;
        let number = P::KIND.number;
        self.write.insert_register_value(
            self.event.hash,
            number,
            owner,
            header.wall_millis,
            supersedes,
        )?;
        let Some(winner) = self.write.register_winner(number, owner)? else {
            return Ok(());
        };
        let body = self.write.event(winner)?.and_then(|event| event.body);
        match body.and_then(|body| P::from_bytes(&body.payload)) {
            Some(value) => project(value),
            None => Ok(()),
        }
    }
}

fn introduce(folding: &Folding<'_>, payload: PersonIntroduced) -> Result<()> {
    let header = &folding.event.header;
    folding
        .write
        .insert_pseudonym(header.journal, header.scope, header.subject, payload.person)
}

fn name_site(folding: &Folding<'_>, payload: SiteNamed) -> Result<()> {
    let Some(journal) = folding.write.journal(folding.event.header.journal)? else {
        return Ok(());
    };
    folding.register(&journal.site.0, &payload.supersedes, |value: SiteNamed| {
        folding.write.set_site_name(journal.site, &value.name)
    })
}
