//! The entry of the class register, and how it folds.

use super::{Reason, State};
use crate::error::Result;
use crate::events::payload;
use crate::ids::{EventHash, PersonId};
use crate::site::Folding;
use crate::storage::AttendanceRow;
use crate::time::day_from;

payload! {
    /// Whether a learner was there on a day; without a state, what was noted is taken back.
    AttendanceNoted is ATTENDANCE_NOTED {
        day: String,
        state: Option<String>,
        reason: Option<String>,
        minutes: Option<u32>,
        supersedes: Vec<EventHash>,
    }
}

/// Whose value it is: a learner's, of one day.
pub(super) fn owner_of(person: PersonId, day: &str) -> Vec<u8> {
    [&person.0, day.as_bytes()].concat()
}

pub(crate) fn fold(folding: &Folding<'_>, payload: AttendanceNoted) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    if day_from(&payload.day).is_none() {
        return Ok(());
    }
    let owner = owner_of(person, &payload.day);
    folding.register_with_event(
        &owner,
        &payload.supersedes,
        |event, value: AttendanceNoted| {
            let state = value.state.as_deref().and_then(State::from_name);
            match state {
                Some(state) => folding.write.set_attendance(
                    &value.day,
                    &AttendanceRow {
                        person,
                        state: state.name().to_owned(),
                        reason: value
                            .reason
                            .filter(|name| Reason::from_name(name).is_some()),
                        minutes: value.minutes,
                        event: event.hash,
                    },
                ),
                None => folding.write.drop_attendance(&value.day, person),
            }
        },
    )
}
