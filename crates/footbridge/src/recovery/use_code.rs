//! The printed code opens a computer once; then it is good for nothing more.

use crate::error::{OrNotFound, Result};
use crate::ids::PersonId;
use crate::people::events::CodeUsed;
use crate::people::staff::{NewStaff, first_role, role_from};
use crate::site::Site;
use crate::storage::{Setting, StaffRow};

impl Site {
    /// Whoever holds the printed code comes in under a name with a new passphrase: as the member
    /// of staff of that name, or as somebody who joins. The code goes with it.
    pub(crate) fn take_over_by_code(&mut self, name: &str, passphrase: &str) -> Result<PersonId> {
        let known = self.staff_of_name(name)?;
        let (person, role) = match &known {
            Some(row) => (row.person, role_from(&row.role).or_not_found("staff")?),
            None => (PersonId::draw(&self.host), first_role(&self.kind)),
        };
        let staff = NewStaff::of(&self.host, person, name, passphrase)?;
        self.refuse_if_it_opens(passphrase)?;
        self.say_joined(person, &staff, &role)?;
        self.use_code_up(person)?;
        // Without room for another key the new slot stands beside the former ones until there is.
        self.settle_slots_or_later()?;
        Ok(person)
    }

    /// The code is worth nothing from here on, here and for recovery files that are written later.
    fn use_code_up(&mut self, by: PersonId) -> Result<()> {
        self.transact(Some(by), |tx| {
            tx.append(None, &CodeUsed {})?;
            tx.forget_recovery_code()?;
            tx.outdate_recovery_files()?;
            tx.set(Setting::CodeUsed, "yes")
        })
    }

    fn staff_of_name(&self, name: &str) -> Result<Option<StaffRow>> {
        let holders = self.slot_holders()?;
        let rows = self.store.staff_members()?;
        let is_meant = |row: &StaffRow| {
            let same = row.name.to_lowercase() == name.to_lowercase();
            same && holders.iter().any(|holder| holder.staff == row.person)
        };
        Ok(rows.into_iter().find(is_meant))
    }
}
