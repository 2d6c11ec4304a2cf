//! In what state a stick is: decided here, once, in the order in which a person must act.

use std::path::Path;

use super::commands::{StickPlace, StickState};
use super::plugged::Plugged;

/// Less room than this, and a round may end with a full stick: the largest bundle that a class
/// writes in a day, and the papers, fit into it.
const ROUND_NEEDS_BYTES: u64 = 16 * 1024 * 1024;

/// What is known of a place besides what the system says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// The policy lets it be used.
    pub(super) allowed: bool,
    /// A read-back failed since it was plugged in.
    pub(super) defective: bool,
}

/// The state of one place. One that may not be used is not even listed.
pub(super) fn of(place: &Plugged, standing: Standing) -> StickState {
    let Some(folder) = &place.folder else {
        return StickState::Unreadable;
    };
    let stick = place.stick.as_ref();
    if !standing.allowed {
        StickState::NotInRegister
    } else if folder.read_dir().is_err() {
        StickState::Unreadable
    } else if standing.defective {
        StickState::Defective
    } else if stick.is_some_and(|stick| stick.read_only) || forbids_writing(folder) {
        StickState::ReadOnly
    } else if stick
        .and_then(|stick| stick.free_bytes)
        .is_some_and(|free| free < ROUND_NEEDS_BYTES)
    {
        StickState::Full
    } else {
        StickState::Fine
    }
}

/// One state for all places: the chosen folder counts while it can be reached.
pub(super) fn of_all(places: &[StickPlace]) -> StickState {
    if let Some(chosen) = places.iter().find(|place| place.chosen && place.present) {
        return chosen.state;
    }
    let mut plugged = places.iter().filter(|place| !place.chosen);
    match (plugged.next(), plugged.next()) {
        (None, _) => StickState::None,
        (Some(only), None) => only.state,
        (Some(_), Some(_)) => StickState::Several,
    }
}

fn forbids_writing(folder: &Path) -> bool {
    folder
        .metadata()
        .is_ok_and(|found| found.permissions().readonly())
}
