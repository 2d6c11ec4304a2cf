//! Events of finals besides those of their attempts, and how they fold.

use crate::error::Result;
use crate::events::payload;
use crate::ids::{ClassroomId, EventHash};
use crate::site::Folding;
use crate::storage::ClassFinal;

payload! {
    /// A final is open for a classroom, or is not.
    FinalOpened is FINAL_OPENED {
        classroom: ClassroomId,
        pack: String,
        id: String,
        open: bool,
        /// Those with which it was opened last: whoever has begun is ended by them.
        codes: Codes,
        supersedes: Vec<EventHash>,
    }
    /// One more try for a learner.
    FinalTryGiven is FINAL_TRY_GIVEN {
        pack: String,
        id: String,
    }
}

/// Six digits each.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Codes {
    pub(super) start: String,
    pub(super) end: String,
}

/// Whose value it is that a final is open: the classroom's, for this final.
pub(super) fn owner_of(classroom: ClassroomId, pack: &str, id: &str) -> Vec<u8> {
    [&classroom.0, pack.as_bytes(), b"/", id.as_bytes()].concat()
}

pub(crate) fn fold_opened(folding: &Folding<'_>, payload: FinalOpened) -> Result<()> {
    let owner = owner_of(payload.classroom, &payload.pack, &payload.id);
    folding.register_with_event(&owner, &payload.supersedes, |event, value: FinalOpened| {
        let said = ClassFinal {
            id: value.id,
            is_open: value.open,
            start_code: value.codes.start,
            end_code: value.codes.end,
            event: event.hash,
        };
        folding
            .write
            .set_class_final(value.classroom, &value.pack, &said)
    })
}

pub(crate) fn fold_try_given(folding: &Folding<'_>, payload: FinalTryGiven) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    folding
        .write
        .insert_final_try(folding.event, person, &payload.pack, &payload.id)
}
