//! The staff of this computer's classroom: who works here, who joins, who leaves.

use super::checked_name;
use super::commands::{AddStaff, ChangePassphrase, StaffList, StaffMember, StaffNamed};
use super::events::StaffLeft;
use super::slots::Sidecar;
use super::staff::{NewStaff, role_from, roles_at};
use crate::error::{OrNotFound, PeopleError, Result};
use crate::events::kinds::STAFF_LEFT;
use crate::ids::PersonId;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;

/// `staff.list`.
pub(crate) fn staff_list(call: &mut Call<'_>, _: Nothing) -> Result<StaffList> {
    let me = call.staff()?;
    call.with_site(|site| site.staff_list(me))
}

/// `staff.add`.
pub(crate) fn add_staff(call: &mut Call<'_>, request: AddStaff) -> Result<StaffList> {
    let by = call.staff()?;
    call.with_site(|site| {
        site.add_staff(by, &request)?;
        site.staff_list(by)
    })
}

/// `staff.change_passphrase`.
pub(crate) fn change_passphrase(call: &mut Call<'_>, request: ChangePassphrase) -> Result<Nothing> {
    let me = call.staff()?;
    let sidecar = Sidecar::read(&call.desk.folder())?;
    if call.desk.try_passphrase(&sidecar, &request.former)?.staff != me {
        return Err(PeopleError::PassphraseWrong.into());
    }
    call.with_site(|site| site.change_passphrase(me, &request.new))?;
    Ok(Nothing {})
}

/// `staff.remove`.
pub(crate) fn remove_staff(call: &mut Call<'_>, request: StaffNamed) -> Result<StaffList> {
    let by = call.staff()?;
    let person = request.staff.parse()?;
    call.with_site(|site| {
        site.remove_staff(by, person)?;
        site.staff_list(by)
    })
}

/// `staff.bring_back`.
pub(crate) fn bring_staff_back(call: &mut Call<'_>, request: StaffNamed) -> Result<StaffList> {
    let by = call.staff()?;
    let person = request.staff.parse()?;
    call.with_site(|site| {
        site.bring_staff_back(by, person)?;
        site.staff_list(by)
    })
}

impl Site {
    fn staff_list(&self, me: PersonId) -> Result<StaffList> {
        let holders = self.slot_holders()?;
        let (mut here, mut left) = (Vec::new(), Vec::new());
        for row in self.store.staff_members()? {
            let Some(role) = role_from(&row.role) else {
                continue;
            };
            let holds = holders.iter().any(|holder| holder.staff == row.person);
            let has_left = self.store.staff_has_left(row.person)?;
            let member = StaffMember {
                staff: row.person.to_string(),
                name: row.name,
                role,
                me: row.person == me,
            };
            match (holds, has_left) {
                (true, _) => here.push(member),
                (false, true) => left.push(member),
                // Staff of another kind of site, who open nothing here.
                (false, false) => {}
            }
        }
        Ok(StaffList {
            here,
            left,
            roles: roles_at(&self.kind).to_vec(),
        })
    }

    fn add_staff(&mut self, by: PersonId, request: &AddStaff) -> Result<()> {
        if !roles_at(&self.kind).contains(&request.role) {
            return Err(PeopleError::RoleNotHere.into());
        }
        let name = checked_name(&request.name)?;
        let same = |row: &&crate::storage::StaffRow| row.name.to_lowercase() == name.to_lowercase();
        let holders = self.slot_holders()?;
        let members = self.store.staff_members()?;
        let taken = members.iter().find(same);
        if taken.is_some_and(|row| holders.iter().any(|holder| holder.staff == row.person)) {
            return Err(PeopleError::StaffNameTaken.into());
        }
        self.refuse_if_it_opens(&request.passphrase)?;
        let new = NewStaff::make(&self.host, &name, &request.passphrase)?;
        self.say_joined(by, &new, &request.role)?;
        self.settle_slots().map(drop)
    }

    /// From now on the member of staff opens everything with this passphrase, and nothing with
    /// the one before.
    fn change_passphrase(&mut self, me: PersonId, new: &str) -> Result<()> {
        let row = self.store.staff_member(me)?.or_not_found("staff")?;
        let role = role_from(&row.role).or_not_found("staff")?;
        self.refuse_if_it_opens(new)?;
        let new = NewStaff::of(&self.host, me, &row.name, new)?;
        self.say_joined(me, &new, &role)?;
        self.settle_slots().map(drop)
    }

    /// Two people with one passphrase would be one person at the door. That it is taken is not
    /// said: it would tell somebody else's.
    pub(crate) fn refuse_if_it_opens(&self, passphrase: &str) -> Result<()> {
        match Sidecar::read(&self.folder)?.open(passphrase) {
            Ok(_) => Err(PeopleError::PassphraseWeak.into()),
            Err(error) if error.code() == "passphrase-wrong" => Ok(()),
            Err(error) => Err(error),
        }
    }

    fn remove_staff(&mut self, by: PersonId, person: PersonId) -> Result<()> {
        let holders = self.slot_holders()?;
        let is_here = holders.iter().any(|holder| holder.staff == person);
        if !is_here {
            return Err(crate::error::Error::NotFound("staff"));
        }
        if holders.len() == 1 {
            return Err(PeopleError::StaffLast.into());
        }
        if by == person {
            return Err(PeopleError::StaffNotOneself.into());
        }
        self.say_staff_left(by, person, true)?;
        self.settle_slots().map(drop)
    }

    fn bring_staff_back(&mut self, by: PersonId, person: PersonId) -> Result<()> {
        if !self.store.staff_has_left(person)? {
            return Err(crate::error::Error::NotFound("staff"));
        }
        self.say_staff_left(by, person, false)?;
        self.settle_slots().map(drop)
    }

    pub(super) fn say_staff_left(
        &mut self,
        by: PersonId,
        person: PersonId,
        left: bool,
    ) -> Result<()> {
        let supersedes = self.store.register_open(STAFF_LEFT.number, &person.0)?;
        let said = StaffLeft { left, supersedes };
        self.transact(Some(by), |tx| tx.append(Some(person), &said).map(drop))
    }
}

#[cfg(test)]
mod tests;
