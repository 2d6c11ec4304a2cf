//! Events about sticks, and how they fold.

use crate::error::Result;
use crate::events::payload;
use crate::ids::EventHash;
use crate::site::Folding;
use crate::storage::StickRow;

payload! {
    /// A stick of the register, by its serial number.
    StickRegistered is STICK_REGISTERED {
        serial: String,
        name: String,
        retired: bool,
        supersedes: Vec<EventHash>,
    }
    /// Which sticks may be used at the sites of the centre.
    StickPolicySet is STICK_POLICY_SET {
        registered_only: bool,
        supersedes: Vec<EventHash>,
    }
}

/// The one policy of a centre.
pub(crate) const POLICY_OWNER: &[u8] = b"policy";

pub(crate) fn fold_registered(folding: &Folding<'_>, payload: StickRegistered) -> Result<()> {
    let owner = payload.serial.clone();
    if !super::register::is_serial(&owner) {
        return Ok(());
    }
    folding.register(
        owner.as_bytes(),
        &payload.supersedes,
        |value: StickRegistered| {
            folding.write.set_stick(&StickRow {
                serial: owner.clone(),
                name: value.name,
                retired: value.retired,
            })
        },
    )
}

pub(crate) fn fold_policy(folding: &Folding<'_>, payload: StickPolicySet) -> Result<()> {
    folding.register(
        POLICY_OWNER,
        &payload.supersedes,
        |value: StickPolicySet| folding.write.set_registered_only(value.registered_only),
    )
}
