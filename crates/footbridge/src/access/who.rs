//! Who stands behind an entry, as far as this site knows them.

use super::commands::AccessAct;
use super::{Act, events::alias_of};
use crate::desk::commands::StaffRole;
use crate::error::Result;
use crate::people::staff::role_from;
use crate::site::Site;
use crate::storage::SeenEntry;

/// Whoever did something.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Somebody {
    pub(super) role: Option<StaffRole>,
    pub(super) alias: Option<u32>,
    pub(super) name: Option<String>,
}

impl Site {
    /// What an entry says itself counts: what the account was then. Of a change only the account
    /// is known, and of an account of the centre not even that at a station: no name travels there.
    pub(super) fn somebody(&self, entry: &SeenEntry) -> Result<Somebody> {
        let staff = match entry.actor {
            Some(actor) => self.store.staff_member(actor)?,
            None => None,
        };
        let role = entry.role.as_deref().and_then(role_from);
        let role = role.or_else(|| staff.as_ref().and_then(|row| role_from(&row.role)));
        Ok(Somebody {
            role,
            alias: entry.alias.or(entry.actor.map(alias_of)),
            name: staff.map(|row| row.name),
        })
    }
}

/// How an act stands on the wire.
pub(super) fn on_wire(name: &str) -> Option<AccessAct> {
    Some(match Act::from_name(name)? {
        Act::View => AccessAct::View,
        Act::Change => AccessAct::Change,
        Act::Export => AccessAct::Export,
        Act::Print => AccessAct::Print,
        Act::Ask => AccessAct::Ask,
        Act::Approve => AccessAct::Approve,
    })
}
