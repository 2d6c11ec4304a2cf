//! Bringing the slots in line with who works here: a slot for everybody who joined, a new store
//! key when somebody left or changed the passphrase.

use super::{CodeSlot, Holder, Holders, Sidecar, Slot, rekey};
use crate::error::{Error, Result, StoreError};
use crate::site::Site;

/// What was done to the slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Settled {
    /// They were as they should be.
    Already,
    /// Somebody got a slot.
    Added,
    /// Somebody lost one, so the store has a new key.
    Rekeyed,
}

impl Site {
    /// Brings the slots in line with the journal. Safe to call at any time.
    ///
    /// # Errors
    /// Whatever keeps the store from getting a new key, a full disk for example. The former
    /// slots serve then, and the next opening tries again.
    pub(crate) fn settle_slots(&mut self) -> Result<Settled> {
        let written = Sidecar::read_as_written(&self.folder)?;
        let is_midway = written.next.is_some();
        let mut sidecar = written.of_the_store_in(&self.folder);
        rekey::remove_leftovers(&self.folder)?;
        let holders = self.holders()?;
        if sidecar.opens_for_others_than(&holders) {
            let rekeyed = rekey::rekey(self, &sidecar, &holders, &mut |_| {});
            if rekeyed.is_err() && sidecar.add_missing(&holders, &self.key)? {
                // Who joined does not wait for the room that another key needs.
                sidecar.write(&self.folder)?;
            }
            return rekeyed.map(|()| Settled::Rekeyed);
        }
        let added = sidecar.add_missing(&holders, &self.key)?;
        if added || is_midway {
            sidecar.write(&self.folder)?;
        }
        Ok(if added {
            Settled::Added
        } else {
            Settled::Already
        })
    }

    /// The same at a moment when something else is the work: a disk without room for a second
    /// store, for example, must not undo an exchange. The next opening tries again.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if the store is damaged.
    pub(crate) fn settle_slots_or_later(&mut self) -> Result<()> {
        // Slots that cannot be read are no damage of the store: the next opening says so.
        if Sidecar::read_as_written(&self.folder).is_err() {
            return Ok(());
        }
        match self.settle_slots() {
            Err(Error::Store(StoreError::Damaged)) => Err(StoreError::Damaged.into()),
            _ => Ok(()),
        }
    }

    /// Everybody who may open this computer, and the printed code.
    pub(crate) fn holders(&self) -> Result<Holders> {
        let code = self.store.recovery_code()?;
        Ok(Holders {
            staff: self.slot_holders()?,
            // A row that cannot be read gives no slot, as with staff.
            code: code.and_then(|row| row.recipient.parse().ok()),
        })
    }
}

impl Sidecar {
    /// True if a slot is of nobody who holds one: who left, a passphrase or a code of before.
    fn opens_for_others_than(&self, holders: &Holders) -> bool {
        let is_held = |slot: &Slot| holders.staff.iter().any(|holder| slot.is_of(holder));
        let code = holders.code.as_ref().map(ToString::to_string);
        let is_the_code = |slot: &CodeSlot| code.as_deref() == Some(slot.recipient.as_str());
        !self.slots.iter().all(is_held) || !self.code.iter().all(is_the_code)
    }

    /// Adds the slots that are missing; true if there were any.
    fn add_missing(&mut self, holders: &Holders, key: &crate::storage::StoreKey) -> Result<bool> {
        let has = |holder: &&Holder| !self.slots.iter().any(|slot| slot.is_of(holder));
        let missing: Vec<_> = holders.staff.iter().filter(has).collect();
        let mut added = !missing.is_empty();
        let new = missing.into_iter().map(|holder| Slot::of(holder, key));
        let new: Vec<_> = new.collect::<Result<_>>()?;
        self.slots.extend(new);
        if let (None, Some(code)) = (&self.code, &holders.code) {
            self.code = Some(CodeSlot::of(code, key)?);
            added = true;
        }
        Ok(added)
    }
}
