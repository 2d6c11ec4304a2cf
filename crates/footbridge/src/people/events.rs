//! Events about people, and how they fold.

use super::same;
use crate::error::Result;
use crate::events::{Event, payload};
use crate::ids::{ClassroomId, EventHash, PersonId, SessionId};
use crate::site::Folding;
use crate::storage::{CardRow, HelpCall, StaffRow};

payload! {
    /// A member of staff, with the identity that opens slots.
    StaffJoined is STAFF_JOINED {
        name: String,
        role: String,
        recipient: String,
        salt: String,
        wrapped: String,
        supersedes: Vec<EventHash>,
    }
    /// A member of staff left, or came back.
    StaffLeft is STAFF_LEFT {
        left: bool,
        supersedes: Vec<EventHash>,
    }
    /// A member of staff signed out; `how` as for learners.
    StaffSignedOut is STAFF_SIGNED_OUT {
        how: String,
    }
    /// So many wrong passphrases were typed since the right one before.
    PassphrasesRefused is PASSPHRASES_REFUSED {
        times: u32,
    }
    /// Staff gave a learner new tries.
    TriesGiven is TRIES_GIVEN {
    }
    /// The printed code opened the computer; it opens it no more.
    CodeUsed is CODE_USED {
    }
    /// A name.
    PersonNamed is PERSON_NAMED {
        name: String,
        supersedes: Vec<EventHash>,
    }
    /// A card and the salted hash of its picture code.
    CardGiven is CARD_GIVEN {
        card: String,
        salt: String,
        code_hash: String,
        supersedes: Vec<EventHash>,
    }
    /// The languages a learner reads.
    LanguagesChosen is LANGUAGES_CHOSEN {
        language: String,
        second: Option<String>,
        supersedes: Vec<EventHash>,
    }
    /// Another record is of the same person, or is not. The subject is the one of the two.
    PersonSameAs is PERSON_SAME_AS {
        other: PersonId,
        same: bool,
        supersedes: Vec<EventHash>,
    }
    /// A learner belongs to a classroom.
    LearnerEnrolled is LEARNER_ENROLLED {
        classroom: ClassroomId,
        /// What the classroom is called, where the centre says so: only it knows all of them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        called: Option<String>,
        /// The day on which they came into it, `2026-11-22`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        since: Option<String>,
        supersedes: Vec<EventHash>,
    }
    /// A learner signed in.
    SessionOpened is SESSION_OPENED {
        session: SessionId,
        how: String,
    }
    /// A learner's session ended.
    SessionClosed is SESSION_CLOSED {
        session: SessionId,
        how: String,
    }
    /// A learner called the trainer.
    HelpCalled is HELP_CALLED {
        session: SessionId,
    }
    /// A member of staff signed in.
    StaffSignedIn is STAFF_SIGNED_IN {
        how: String,
    }
}

/// Staff open slots under their own record: whatever is said of it, it stays theirs.
pub(crate) fn fold_staff(folding: &Folding<'_>, payload: StaffJoined) -> Result<()> {
    let Some(person) = folding.record else {
        return Ok(());
    };
    folding.register(&person.0, &payload.supersedes, |value: StaffJoined| {
        let row = StaffRow {
            person,
            name: value.name,
            role: value.role,
            recipient: value.recipient,
        };
        if super::staff::role_from(&row.role).is_some() {
            folding.write.set_staff(&row)
        } else {
            Ok(())
        }
    })
}

/// Like the slots, this is of the record itself.
pub(crate) fn fold_staff_left(folding: &Folding<'_>, payload: StaffLeft) -> Result<()> {
    let Some(person) = folding.record else {
        return Ok(());
    };
    folding.register(&person.0, &payload.supersedes, |value: StaffLeft| {
        folding.write.set_staff_has_left(person, value.left)
    })
}

pub(crate) fn fold_name(folding: &Folding<'_>, payload: PersonNamed) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    folding.register(&person.0, &payload.supersedes, |value: PersonNamed| {
        folding.write.set_person_name(person, &value.name)
    })
}

/// Every card that nothing superseded counts: two given at two computers at once turn nobody away.
pub(crate) fn fold_card(folding: &Folding<'_>, payload: CardGiven) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    folding.register_of_many(
        &person.0,
        &payload.supersedes,
        |values: Vec<(Event, CardGiven)>| {
            let rows: Vec<_> = values
                .into_iter()
                .filter_map(|(event, value)| card_row(person, &event, value))
                .collect();
            folding.write.set_cards(person, &rows)
        },
    )
}

fn card_row(person: PersonId, event: &Event, value: CardGiven) -> Option<CardRow> {
    Some(CardRow {
        event: event.hash,
        person,
        card: value.card,
        salt: bytes32(&value.salt)?,
        code_hash: bytes32(&value.code_hash)?,
        wall_millis: event.header.wall_millis,
    })
}

pub(crate) fn fold_same_as(folding: &Folding<'_>, payload: PersonSameAs) -> Result<()> {
    match folding.record {
        Some(record) if record != payload.other => same::fold(folding, record, &payload),
        _ => Ok(()),
    }
}

pub(crate) fn fold_languages(folding: &Folding<'_>, payload: LanguagesChosen) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    folding.register(&person.0, &payload.supersedes, |value: LanguagesChosen| {
        folding
            .write
            .set_person_languages(person, &value.language, value.second.as_deref())
    })
}

pub(crate) fn fold_enrolled(folding: &Folding<'_>, payload: LearnerEnrolled) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    folding.register(&person.0, &payload.supersedes, |value: LearnerEnrolled| {
        let (called, since) = (value.called.as_deref(), value.since.as_deref());
        folding
            .write
            .set_person_classroom(person, value.classroom, called, since)
    })
}

pub(crate) fn fold_session_opened(folding: &Folding<'_>, payload: SessionOpened) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    folding
        .write
        .open_session(payload.session, person, folding.event)
}

pub(crate) fn fold_session_closed(folding: &Folding<'_>, payload: SessionClosed) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    folding
        .write
        .close_session(payload.session, person, folding.event)
}

pub(crate) fn fold_help(folding: &Folding<'_>, payload: HelpCalled) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    let header = &folding.event.header;
    let call = HelpCall {
        event: folding.event.hash,
        session: payload.session,
        wall_millis: header.wall_millis,
        journal: header.journal,
    };
    folding.write.insert_call(person, &call)
}

fn bytes32(hex: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    hex::decode_to_slice(hex, &mut bytes).ok().map(|()| bytes)
}
