//! Events of the record of access, and how they fold.

use super::Act;
use crate::error::Result;
use crate::events::{Event, Kind, Subject, kinds, payload};
use crate::ids::{ClassroomId, EventHash, PersonId};
use crate::site::Folding;
use crate::storage::AccessRow;

payload! {
    /// Staff looked at, took out or printed what is kept of a person.
    AccessNoted is ACCESS_NOTED {
        act: Act,
        what: String,
        /// What the account was then; the learner reads this, never a name.
        role: String,
        /// A number that stands for the account, so that two trainers can be told apart.
        alias: u32,
    }
    /// The same of a list of people. No names: whose list it was says who stood in it.
    ClassAccessNoted is CLASS_ACCESS_NOTED {
        act: Act,
        what: String,
        /// None for the list of everybody.
        classroom: Option<ClassroomId>,
        role: String,
        alias: u32,
    }
    /// A learner read the notice of what is kept and why.
    NoticeRead is NOTICE_READ {
        version: u32,
        language: String,
    }
    /// Whether learners see the names of staff in their own record of access.
    StaffNamesShown is STAFF_NAMES_SHOWN {
        shown: bool,
        supersedes: Vec<EventHash>,
    }
}

pub(crate) fn fold_access(folding: &Folding<'_>, payload: AccessNoted) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    let row = AccessRow {
        person: Some(person),
        classroom: None,
        act: payload.act.name(),
        what: &payload.what,
        role: Some(&payload.role),
        alias: Some(payload.alias),
    };
    folding.write.insert_access(folding.event, &row)
}

pub(crate) fn fold_class_access(folding: &Folding<'_>, payload: ClassAccessNoted) -> Result<()> {
    let row = AccessRow {
        person: None,
        classroom: payload.classroom,
        act: payload.act.name(),
        what: &payload.what,
        role: Some(&payload.role),
        alias: Some(payload.alias),
    };
    folding.write.insert_access(folding.event, &row)
}

pub(crate) fn fold_notice_read(folding: &Folding<'_>, payload: NoticeRead) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    folding
        .write
        .note_notice_read(person, payload.version, folding.event)
}

pub(crate) fn fold_names_shown(folding: &Folding<'_>, payload: StaffNamesShown) -> Result<()> {
    let Some(journal) = folding.write.journal(folding.event.header.journal)? else {
        return Ok(());
    };
    folding.register(
        &journal.site.0,
        &payload.supersedes,
        |value: StaffNamesShown| {
            folding
                .write
                .set_staff_names_shown(journal.site, value.shown)
        },
    )
}

/// Whatever somebody says about somebody else is a change of that person's record. It stands in
/// the journal already; here it becomes an entry, whatever kind it is of.
pub(crate) fn fold_change(write: &Folding<'_>, kind: &Kind) -> Result<()> {
    let Some(person) = write.person else {
        return Ok(());
    };
    if !is_change(write.event, kind) {
        return Ok(());
    }
    let row = AccessRow {
        person: Some(person),
        classroom: None,
        act: Act::Change.name(),
        what: kind.name,
        role: None,
        alias: None,
    };
    write.write.insert_access(write.event, &row)
}

fn is_change(event: &Event, kind: &Kind) -> bool {
    let header = &event.header;
    let by_another = header.actor != crate::ids::Pseudonym::NONE && header.actor != header.subject;
    let is_introduction = [
        &kinds::PERSON_INTRODUCED,
        &kinds::PERSON_INTRODUCED_OFFICE,
        &kinds::PERSON_INTRODUCED_CENTRE,
    ]
    .contains(&kind);
    kind.subject == Subject::Person
        && by_another
        && !is_introduction
        && *kind != kinds::ACCESS_NOTED
}

/// A number from 10 to 99 that stands for an account, the same at every site.
pub(crate) fn alias_of(staff: PersonId) -> u32 {
    let hash = crate::ids::sha256(&[b"footbridge alias 1", &staff.0]);
    10 + u32::from(u16::from_be_bytes([hash[0], hash[1]])) % 90
}
