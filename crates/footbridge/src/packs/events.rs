//! Events about packs, and how they fold.

use crate::error::Result;
use crate::events::{Payload, payload};
use crate::ids::{EventHash, FileHash};
use crate::site::Folding;
use crate::storage::WithdrawalRow;

payload! {
    /// A pack was installed here: for the software register, and for the audit of every attempt.
    PackInstalled is PACK_INSTALLED {
        pack: String,
        version: u32,
        file: FileHash,
    }
    /// A version of a pack is withdrawn, or is no longer.
    PackWithdrawn is PACK_WITHDRAWN {
        pack: String,
        version: u32,
        and_older: bool,
        withdrawn: bool,
        reason: String,
        supersedes: Vec<EventHash>,
    }
}

/// Whose value a withdrawal is: one version of one pack.
pub(super) fn owner(pack: &str, version: u32) -> Vec<u8> {
    format!("{pack}/{version}").into_bytes()
}

pub(crate) fn fold_withdrawn(folding: &Folding<'_>, payload: PackWithdrawn) -> Result<()> {
    if payload.version == 0 {
        return Ok(());
    }
    let owner = owner(&payload.pack, payload.version);
    folding.register(&owner, &payload.supersedes, |value: PackWithdrawn| {
        // The clock is the winner's, whatever event brought the decision about.
        let number = PackWithdrawn::KIND.number;
        let winner = folding.write.register_winner(number, &owner)?;
        let winner = winner.map(|hash| folding.write.event(hash)).transpose()?;
        let wall_millis = winner.flatten().map_or(0, |won| won.header.wall_millis);
        folding.write.set_pack_withdrawal(&WithdrawalRow {
            pack: value.pack,
            version: value.version,
            and_older: value.and_older,
            withdrawn: value.withdrawn,
            reason: value.reason,
            wall_millis,
        })
    })
}
