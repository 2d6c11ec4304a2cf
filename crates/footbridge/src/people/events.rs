//! Events about people, and how they fold.

use crate::error::Result;
use crate::events::payload;
use crate::ids::{ClassroomId, EventHash, SessionId};
use crate::site::Folding;
use crate::storage::{CardRow, StaffRow};

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
    /// A learner belongs to a classroom.
    LearnerEnrolled is LEARNER_ENROLLED {
        classroom: ClassroomId,
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

pub(crate) fn fold_staff(folding: &Folding<'_>, payload: StaffJoined) -> Result<()> {
    let Some(person) = folding.person else {
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

pub(crate) fn fold_name(folding: &Folding<'_>, payload: PersonNamed) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    folding.register(&person.0, &payload.supersedes, |value: PersonNamed| {
        folding.write.set_person_name(person, &value.name)
    })
}

pub(crate) fn fold_card(folding: &Folding<'_>, payload: CardGiven) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    folding.register(&person.0, &payload.supersedes, |value: CardGiven| {
        match (bytes32(&value.salt), bytes32(&value.code_hash)) {
            (Some(salt), Some(code_hash)) => folding.write.set_card(&CardRow {
                person,
                card: value.card,
                salt,
                code_hash,
            }),
            _ => Ok(()),
        }
    })
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
        folding.write.set_person_classroom(person, value.classroom)
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
    folding
        .write
        .note_help(payload.session, person, folding.event)
}

fn bytes32(hex: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    hex::decode_to_slice(hex, &mut bytes).ok().map(|()| bytes)
}
