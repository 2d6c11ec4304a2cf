//! The table kind -> fold: how each event changes the projections.

use super::found::{JournalOpened, SiteNamed};
use super::transact::PersonIntroduced;
use crate::access::events as access;
use crate::approvals::events as approvals;
use crate::assessment::events as assessment;
use crate::assessment::finals;
use crate::centre::events as centre;
use crate::classes::{help, plan, register};
use crate::cuts::events as cuts;
use crate::error::Result;
use crate::events::{Event, Kind, Payload, Scope, kinds};
use crate::exchange::transfer::events as transfer;
use crate::forms::events as forms;
use crate::ids::{EventHash, PersonId, SiteId};
use crate::learning::events as learning;
use crate::marking::events as marking;
use crate::packs::events as packs;
use crate::people::events as people;
use crate::people::{accommodations, display, groups, leaving};
use crate::review::events as review;
use crate::sticks::events as sticks;
use crate::storage::{EpochRow, Write};
use crate::tasks::events as tasks;

/// An event on its way into the projections.
pub(crate) struct Folding<'f> {
    pub(crate) write: &'f Write<'f>,
    pub(crate) event: &'f Event,
    /// Whom it is about, if the journal introduced them; of several records, the main one.
    pub(crate) person: Option<PersonId>,
    /// The record that the journal introduced, whoever else it is by now.
    pub(crate) record: Option<PersonId>,
}

/// Folds an event. One without a body, of an unknown kind or of a form that this
/// program cannot read stays in the journal and changes nothing; so does one that its
/// writer had no authority for. `own` is the site of this store.
pub(crate) fn fold(write: &Write<'_>, event: &Event, own: SiteId) -> Result<()> {
    let Some((folding, kind)) = counted(write, event, own)? else {
        return Ok(());
    };
    access::fold_change(&folding, kind)?;
    folding.apply(kind)?;
    folding.note_word(kind)
}

/// Folds only what an event says itself, and nothing that is noted about it under a record:
/// for the pass that finds out which record that is.
pub(super) fn fold_who(write: &Write<'_>, event: &Event, own: SiteId) -> Result<()> {
    match counted(write, event, own)? {
        Some((folding, kind)) => folding.apply(kind),
        None => Ok(()),
    }
}

/// The event with whom it is about, and its kind, if it counts here.
fn counted<'f>(
    write: &'f Write<'f>,
    event: &'f Event,
    own: SiteId,
) -> Result<Option<(Folding<'f>, &'static Kind)>> {
    let header = &event.header;
    let Some(kind) = kinds::by_number(header.kind).filter(|_| event.body.is_some()) else {
        return Ok(None);
    };
    if !has_authority(write, event, kind, own)? {
        return Ok(None);
    }
    let record = write.introduced_as(header.journal, header.scope, header.subject)?;
    let folding = Folding {
        write,
        event,
        person: record.map(|record| write.main_person(record)).transpose()?,
        record,
    };
    Ok(Some((folding, kind)))
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
            kinds::JOURNAL_OPENED => self.with(begin_epoch),
            kinds::SITE_NAMED => self.with(name_site),
            kinds::SITE_LET_IN => self.with(centre::fold_let_in),
            kinds::STAFF_JOINED => self.with(people::fold_staff),
            kinds::STAFF_LEFT => self.with(people::fold_staff_left),
            kinds::STICK_REGISTERED => self.with(sticks::fold_registered),
            kinds::STICK_POLICY_SET => self.with(sticks::fold_policy),
            kinds::PERSON_NAMED => self.with(people::fold_name),
            kinds::CARD_GIVEN => self.with(people::fold_card),
            kinds::LANGUAGES_CHOSEN => self.with(people::fold_languages),
            kinds::LEARNER_ENROLLED => self.with(people::fold_enrolled),
            kinds::PERSON_SAME_AS => self.with(people::fold_same_as),
            kinds::ACCOMMODATIONS_SET => self.with(accommodations::fold),
            kinds::DISPLAY_CHOSEN => self.with(display::fold),
            kinds::GROUP_NAMED => self.with(groups::fold_named),
            kinds::GROUP_MEMBER => self.with(groups::fold_member),
            kinds::LEARNER_LEFT => self.with(leaving::fold_left),
            kinds::LEARNER_DISCHARGED => self.with(leaving::fold_discharged),
            kinds::SESSION_OPENED => self.with(people::fold_session_opened),
            kinds::SESSION_CLOSED => self.with(people::fold_session_closed),
            kinds::HELP_CALLED => self.with(people::fold_help),
            kinds::STEP_REACHED => self.with(learning::fold_step),
            kinds::PRACTICE_ANSWERED => self.with(learning::fold_practice),
            kinds::REVIEW_ANSWERED => self.with(review::fold),
            kinds::ATTEMPT_STARTED => self.with(assessment::fold_started),
            kinds::RESPONSE_GIVEN => self.with(assessment::fold_response),
            kinds::ATTEMPT_RESUMED => self.with(assessment::fold_resumed),
            kinds::ATTEMPT_LEFT => self.with(assessment::fold_left),
            kinds::ATTEMPT_ENDED => self.with(assessment::fold_ended),
            kinds::FINAL_OPENED => self.with(finals::fold_opened),
            kinds::FINAL_TRY_GIVEN => self.with(finals::fold_try_given),
            kinds::FORM_DRAWN => self.with(forms::fold_drawn),
            kinds::FORM_MEANT => self.with(forms::fold_meant),
            kinds::RESPONSE_JUDGED => self.with(marking::fold),
            kinds::TASK_OBSERVED => self.with(tasks::fold_observed),
            kinds::TASK_SEEN_TWICE => self.with(tasks::fold_seen_twice),
            kinds::TASK_ANSWERED => self.with(tasks::fold_answered),
            kinds::CUT_JUDGED => self.with(cuts::fold),
            kinds::TRANSFER_TAKEN => self.with(transfer::fold_taken),
            kinds::CLASSROOM_FOUNDED => self.with(centre::fold_classroom),
            kinds::KIT_ISSUED => self.with(centre::fold_kit),
            kinds::SITE_ADMITTED => self.with(centre::fold_admitted),
            kinds::PACK_WITHDRAWN => self.with(packs::fold_withdrawn),
            kinds::SITE_REVOKED => self.with(centre::fold_revoked_site),
            kinds::KIT_REVOKED => self.with(centre::fold_revoked_kit),
            kinds::CLASS_UNIT_PLANNED => self.with(plan::events::fold_for_class),
            kinds::UNIT_PLANNED => self.with(plan::events::fold_for_person),
            kinds::HELP_ANSWERED => self.with(help::fold_answered),
            kinds::ATTENDANCE_NOTED => self.with(register::events::fold),
            kinds::ACCESS_NOTED => self.with(access::fold_access),
            kinds::CLASS_ACCESS_NOTED => self.with(access::fold_class_access),
            kinds::NOTICE_READ => self.with(access::fold_notice_read),
            kinds::APPROVAL_ASKED => self.with(approvals::fold_asked),
            kinds::APPROVAL_GIVEN => self.with(approvals::fold_given),
            kinds::STAFF_NAMES_SHOWN => self.with(access::fold_names_shown),
            _ => Ok(()),
        }
    }

    /// What staff type from paper is no sign of the learner.
    fn is_typed_by_staff(&self, kind: &Kind) -> bool {
        let of_attempts = [
            kinds::ATTEMPT_STARTED,
            kinds::RESPONSE_GIVEN,
            kinds::ATTEMPT_ENDED,
        ];
        of_attempts.contains(kind) && assessment::is_by_another(self.event)
    }

    /// Keeps how fresh the record of a learner is.
    fn note_word(&self, kind: &Kind) -> Result<()> {
        match self.person {
            Some(person) if kinds::is_own_work(kind.number) && !self.is_typed_by_staff(kind) => {
                self.write.note_last_word(person, &self.event.header)
            }
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
        self.project_winner(owner, project)
    }

    /// The same, for projections that name the entry of the value that counts.
    pub(crate) fn register_with_event<P: Payload>(
        &self,
        owner: &[u8],
        supersedes: &[EventHash],
        project: impl FnOnce(&Event, P) -> Result<()>,
    ) -> Result<()> {
        let number = P::KIND.number;
        let millis = self.event.header.wall_millis;
        self.write
            .insert_register_value(self.event.hash, number, owner, millis, supersedes)?;
        let Some(winner) = self.write.register_winner(number, owner)? else {
            return Ok(());
        };
        let Some(event) = self.write.event(winner)? else {
            return Ok(());
        };
        let body = event.body.as_ref();
        match body.and_then(|body| P::from_bytes(&body.payload)) {
            Some(value) => project(&event, value),
            None => Ok(()),
        }
    }

    /// Folds a value of a register of which every open value counts.
    pub(crate) fn register_of_many<P: Payload>(
        &self,
        owner: &[u8],
        supersedes: &[EventHash],
        project: impl FnOnce(Vec<(Event, P)>) -> Result<()>,
    ) -> Result<()> {
        let number = P::KIND.number;
        self.write.insert_register_value(
            self.event.hash,
            number,
            owner,
            self.event.header.wall_millis,
            supersedes,
        )?;
        let mut values = Vec::new();
        for open in self.write.register_open(number, owner)? {
            let Some(event) = self.write.event(open)? else {
                continue;
            };
            let body = event.body.as_ref();
            let value = body.and_then(|body| P::from_bytes(&body.payload));
            values.extend(value.map(|value| (event, value)));
        }
        project(values)
    }

    fn project_winner<P: Payload>(
        &self,
        owner: &[u8],
        project: impl FnOnce(P) -> Result<()>,
    ) -> Result<()> {
        let number = P::KIND.number;
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

fn begin_epoch(folding: &Folding<'_>, payload: JournalOpened) -> Result<()> {
    let header = &folding.event.header;
    let Some(journal) = folding.write.journal(header.journal)? else {
        return Ok(());
    };
    folding.write.insert_epoch(&EpochRow {
        journal: journal.journal,
        site: journal.site,
        epoch: journal.epoch,
        predecessor: payload.predecessor,
        reason: payload.reason,
        wall_millis: header.wall_millis,
    })
}

fn name_site(folding: &Folding<'_>, payload: SiteNamed) -> Result<()> {
    let Some(journal) = folding.write.journal(folding.event.header.journal)? else {
        return Ok(());
    };
    folding.register(&journal.site.0, &payload.supersedes, |value: SiteNamed| {
        folding.write.set_site_name(journal.site, &value.name)
    })
}
