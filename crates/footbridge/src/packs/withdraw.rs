//! Withdrawing a version of a pack: the centre says so, every site does it, results stay.

use super::commands::{PackList, UndoWithdrawal, WithdrawPack};
use super::events::{PackWithdrawn, owner};
use crate::error::{Error, OrNotFound, Result};
use crate::events::kinds;
use crate::ids::PersonId;
use crate::rpc::Call;
use crate::site::Site;
use crate::storage::{Withdrawal, WithdrawalRow};

/// Longest reason, in characters.
const MAX_REASON: usize = 500;

/// `pack.withdraw`.
pub(crate) fn withdraw(call: &mut Call<'_>, request: WithdrawPack) -> Result<PackList> {
    let by = call.staff()?;
    let reason = request.reason.trim().to_owned();
    if reason.is_empty() || reason.chars().count() > MAX_REASON || request.version == 0 {
        return Err(Error::malformed("pack.withdraw"));
    }
    call.with_site(|site| {
        site.store
            .newest_pack(&request.pack)?
            .filter(|(newest, _)| *newest >= request.version)
            .or_not_found("pack")?;
        let row = WithdrawalRow {
            pack: request.pack,
            version: request.version,
            and_older: request.and_older,
            withdrawn: true,
            reason,
            wall_millis: 0,
        };
        site.set_withdrawal(by, row)?;
        site.pack_list()
    })
}

/// `pack.undo_withdrawal`.
pub(crate) fn undo(call: &mut Call<'_>, request: UndoWithdrawal) -> Result<PackList> {
    let by = call.staff()?;
    call.with_site(|site| {
        let standing = site.store.pack_withdrawals()?;
        let named =
            |row: &WithdrawalRow| (&row.pack, row.version) == (&request.pack, request.version);
        let row = standing.into_iter().find(named).or_not_found("pack")?;
        site.set_withdrawal(
            by,
            WithdrawalRow {
                withdrawn: false,
                ..row
            },
        )?;
        site.pack_list()
    })
}

impl Site {
    /// What the centre's statement says of withdrawn packs.
    pub(crate) fn own_withdrawals(&self) -> Result<Vec<Withdrawal>> {
        let standing = self.store.pack_withdrawals()?;
        Ok(standing.iter().map(WithdrawalRow::withdrawal).collect())
    }

    /// Does what the newest statement says: `withdrawn` is the whole list, not what was added.
    ///
    /// A withdrawn version is active no longer; the newest kept one that is not withdrawn is.
    /// True if something else is active now.
    pub(crate) fn apply_withdrawals(&self, withdrawn: &[Withdrawal]) -> Result<bool> {
        let active = || -> Result<Vec<(String, u32)>> {
            let packs = self.store.active_packs()?;
            Ok(packs
                .into_iter()
                .map(|row| (row.pack, row.version))
                .collect())
        };
        let sound = |gone: &&Withdrawal| (1..=gone.through_version).contains(&gone.from_version);
        let mut withdrawn: Vec<_> = withdrawn.iter().filter(sound).cloned().collect();
        withdrawn.sort();
        if withdrawn == self.store.withdrawn_packs()? {
            return Ok(false);
        }
        let before = active()?;
        self.note(|write| write.set_withdrawn_packs(&withdrawn))?;
        self.content.take();
        Ok(active()? != before)
    }

    /// Writes the centre's book and lives by it, in one transaction.
    fn set_withdrawal(&mut self, by: PersonId, row: WithdrawalRow) -> Result<()> {
        self.transact(Some(by), |tx| {
            let owner = owner(&row.pack, row.version);
            let supersedes = tx.register_open(kinds::PACK_WITHDRAWN.number, &owner)?;
            tx.append(
                None,
                &PackWithdrawn {
                    pack: row.pack,
                    version: row.version,
                    and_older: row.and_older,
                    withdrawn: row.withdrawn,
                    reason: row.reason,
                    supersedes,
                },
            )?;
            let standing = tx.pack_withdrawals()?;
            let own: Vec<_> = standing.iter().map(WithdrawalRow::withdrawal).collect();
            tx.set_withdrawn_packs(&own)
        })?;
        self.content.take();
        Ok(())
    }
}

#[cfg(test)]
mod tests;
