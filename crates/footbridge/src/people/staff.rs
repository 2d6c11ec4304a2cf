//! Staff: a role, an identity wrapped by a passphrase.

use footbridge_signing::sealing::Identity;

use super::checked_name;
use super::events::StaffJoined;
use super::slots::{self, Wrapped};
use crate::desk::commands::{SiteKind, StaffRole};
use crate::error::{PeopleError, Result};
use crate::host::Host;
use crate::ids::PersonId;
use crate::site::Site;

/// Shortest passphrase, in characters.
const PASSPHRASE_AT_LEAST: usize = 12;

/// How roles stand in the journal.
pub(crate) fn role_name(role: &StaffRole) -> &'static str {
    match role {
        StaffRole::Officer => "officer",
        StaffRole::Trainer => "trainer",
        StaffRole::Coordinator => "coordinator",
    }
}

/// Reads what [`role_name`] wrote.
pub(crate) fn role_from(name: &str) -> Option<StaffRole> {
    [
        StaffRole::Officer,
        StaffRole::Trainer,
        StaffRole::Coordinator,
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
        if passphrase.chars().count() < PASSPHRASE_AT_LEAST {
            return Err(PeopleError::PassphraseWeak.into());
        }
        let identity = Identity::generate();
        let wrapped = slots::wrap(host, &identity, passphrase)?;
        Ok(Self {
            person: PersonId::draw(host),
            name: checked_name(name)?,
            identity,
            wrapped,
        })
    }
}

impl Site {
    /// A member of staff joins this site.
    pub(crate) fn join(&mut self, staff: &NewStaff, role: &StaffRole) -> Result<()> {
        let joined = StaffJoined {
            name: staff.name.clone(),
            role: role_name(role).into(),
            recipient: staff.identity.recipient().to_string(),
            salt: hex::encode(staff.wrapped.salt),
            wrapped: hex::encode(&staff.wrapped.sealed),
            supersedes: Vec::new(),
        };
        self.transact(Some(staff.person), |tx| {
            tx.append(Some(staff.person), &joined).map(drop)
        })
    }
}
