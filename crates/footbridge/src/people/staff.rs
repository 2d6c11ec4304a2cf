//! Staff: a role, an identity wrapped by a passphrase.

use footbridge_signing::sealing::Identity;

use super::checked_name;
use super::events::StaffJoined;
use super::passphrase;
use super::slots::{self, Holder, Wrapped};
use crate::desk::commands::{SiteKind, StaffRole};
use crate::error::Result;
use crate::events::Payload;
use crate::events::kinds::STAFF_JOINED;
use crate::host::Host;
use crate::ids::{PersonId, SiteId};
use crate::site::Site;

/// How roles stand in the journal.
pub(crate) fn role_name(role: &StaffRole) -> &'static str {
    match role {
        StaffRole::Officer => "officer",
        StaffRole::Trainer => "trainer",
        StaffRole::Coordinator => "coordinator",
        StaffRole::Publisher => "publisher",
        StaffRole::Guest => "guest",
    }
}

/// Reads what [`role_name`] wrote.
pub(crate) fn role_from(name: &str) -> Option<StaffRole> {
    [
        StaffRole::Officer,
        StaffRole::Trainer,
        StaffRole::Coordinator,
        StaffRole::Publisher,
        StaffRole::Guest,
    ]
    .into_iter()
    .find(|role| role_name(role) == name)
}

/// The role of whoever sets a site up.
pub(crate) fn first_role(kind: &SiteKind) -> StaffRole {
    match kind {
        SiteKind::Station | SiteKind::Office => StaffRole::Trainer,
        SiteKind::Centre => StaffRole::Coordinator,
    }
}

/// A member of staff who is about to join.
pub(crate) struct NewStaff {
    pub(crate) person: PersonId,
    pub(crate) name: String,
    pub(crate) identity: Identity,
    pub(crate) wrapped: Wrapped,
}

impl NewStaff {
    /// Makes an identity and wraps it by the passphrase.
    pub(crate) fn make(host: &Host, name: &str, passphrase: &str) -> Result<Self> {
        Self::of(host, PersonId::draw(host), name, passphrase)
    }

    /// The same for somebody who is known already: a new identity under a new passphrase.
    pub(crate) fn of(host: &Host, person: PersonId, name: &str, passphrase: &str) -> Result<Self> {
        let name = checked_name(name)?;
        passphrase::accept(passphrase, &[&name])?;
        let identity = Identity::generate();
        let wrapped = slots::wrap(host, &identity, passphrase)?;
        Ok(Self {
            person,
            name,
            identity,
            wrapped,
        })
    }
}

/// What a member of staff said of the identity that opens slots, and which site heard it.
struct Joined {
    said: StaffJoined,
    site: Option<SiteId>,
}

impl Joined {
    /// True if they work at this site. Those who run the centre have no slot in a classroom, and
    /// the staff of classrooms none at the centre.
    fn works_at(&self, site: &Site) -> bool {
        let joined_here = self.site == Some(site.id());
        let role = role_from(&self.said.role);
        joined_here || role.is_some_and(|role| roles_at(&site.kind).contains(&role))
    }

    fn holder(&self, staff: PersonId) -> Option<Holder> {
        let mut salt = [0; 16];
        hex::decode_to_slice(&self.said.salt, &mut salt).ok()?;
        let sealed = hex::decode(&self.said.wrapped).ok()?;
        Some(Holder {
            staff,
            wrapped: Wrapped { salt, sealed },
            recipient: self.said.recipient.parse().ok()?,
        })
    }
}

/// Which roles are given at a kind of site.
pub(crate) fn roles_at(kind: &SiteKind) -> &'static [StaffRole] {
    match kind {
        SiteKind::Station | SiteKind::Office => &[StaffRole::Officer, StaffRole::Trainer],
        SiteKind::Centre => &[
            StaffRole::Coordinator,
            StaffRole::Publisher,
            StaffRole::Guest,
        ],
    }
}

impl Site {
    /// Everybody who works here, with what opens a slot: who joined this site or one of its
    /// classroom, and has not left. Entries that cannot be read give no slot.
    ///
    /// Two computers may each strike out the other's last member of staff. Then nobody would be
    /// left, so those who left keep their slots until somebody joins.
    pub(crate) fn slot_holders(&self) -> Result<Vec<Holder>> {
        let (mut here, mut gone) = (Vec::new(), Vec::new());
        for row in self.store.staff_members()? {
            let Some(joined) = self.joined(row.person)? else {
                continue;
            };
            let Some(holder) = joined.holder(row.person).filter(|_| joined.works_at(self)) else {
                continue;
            };
            match self.store.staff_has_left(row.person)? {
                true => gone.push(holder),
                false => here.push(holder),
            }
        }
        Ok(if here.is_empty() { gone } else { here })
    }

    fn joined(&self, person: PersonId) -> Result<Option<Joined>> {
        let winner = self.store.register_winner(STAFF_JOINED.number, &person.0)?;
        let event = winner.map(|hash| self.store.event(hash)).transpose()?;
        let Some(event) = event.flatten() else {
            return Ok(None);
        };
        let journal = self.store.journal(event.header.journal)?;
        let body = event.body.as_ref();
        let said = body.and_then(|body| StaffJoined::from_bytes(&body.payload));
        Ok(said.map(|said| Joined {
            said,
            site: journal.map(|journal| journal.site),
        }))
    }

    /// A member of staff joins this site.
    pub(crate) fn join(&mut self, staff: &NewStaff, role: &StaffRole) -> Result<()> {
        self.say_joined(staff.person, staff, role)
    }

    /// What a member of staff is called, may do, and opens slots with, from now on.
    pub(crate) fn say_joined(
        &mut self,
        by: PersonId,
        staff: &NewStaff,
        role: &StaffRole,
    ) -> Result<()> {
        let joined = StaffJoined {
            name: staff.name.clone(),
            role: role_name(role).into(),
            recipient: staff.identity.recipient().to_string(),
            salt: hex::encode(staff.wrapped.salt),
            wrapped: hex::encode(&staff.wrapped.sealed),
            supersedes: self
                .store
                .register_open(STAFF_JOINED.number, &staff.person.0)?,
        };
        self.transact(Some(by), |tx| {
            tx.append(Some(staff.person), &joined).map(drop)
        })
    }
}
