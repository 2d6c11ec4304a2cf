//! The register of sticks: which there are, what they are called, which may be used.

use super::commands::StickRule;
use super::events::{POLICY_OWNER, StickPolicySet, StickRegistered};
use super::plugged::Plugged;
use crate::desk::commands::SiteKind;
use crate::error::{Error, ExchangeError, OrNotFound, Result};
use crate::events::kinds::{STICK_POLICY_SET, STICK_REGISTERED};
use crate::exchange::stated_stick_policy;
use crate::ids::PersonId;
use crate::site::Site;

/// No honest serial number is longer.
const SERIAL_AT_MOST: usize = 128;

/// Most characters of a stick's name.
const NAME_AT_MOST: usize = 60;

/// True for what a device can call itself: visible ASCII characters without spaces.
pub(super) fn is_serial(serial: &str) -> bool {
    let graphic = serial.bytes().all(|byte| byte.is_ascii_graphic());
    graphic && (1..=SERIAL_AT_MOST).contains(&serial.len())
}

/// Which sticks may be used at a site: as the centre's newest statement says; at the centre, as
/// its coordinator said last; any, as long as nobody has said.
pub(crate) fn policy(site: &Site) -> Result<StickRule> {
    let registered_only = match site.kind {
        SiteKind::Centre => site.store.registered_sticks_only()?,
        _ => stated_stick_policy(site)?,
    };
    Ok(match registered_only {
        true => StickRule::Registered,
        false => StickRule::Any,
    })
}

impl Site {
    /// True if a stick of this number is in the register and in use.
    pub(super) fn may_use_serial(&self, serial: Option<&str>) -> Result<bool> {
        let Some(serial) = serial else {
            return Ok(false);
        };
        let row = self.store.stick(serial)?;
        Ok(row.is_some_and(|row| !row.retired))
    }

    /// Puts a stick into the register, or gives it another name, or takes it into use again.
    pub(crate) fn register_stick(
        &mut self,
        by: PersonId,
        stick: &Plugged,
        name: &str,
    ) -> Result<()> {
        let name = name.trim();
        if name.is_empty() || name.chars().count() > NAME_AT_MOST {
            return Err(Error::malformed("stick.register"));
        }
        let serial = stick.serial().filter(|serial| is_serial(serial));
        let serial = serial.ok_or(ExchangeError::StickWithoutSerial)?.to_owned();
        self.note_in_register(by, serial, name.to_owned(), false)
    }

    /// Takes a stick of the register out of use.
    pub(crate) fn retire_stick(&mut self, by: PersonId, serial: &str) -> Result<()> {
        let row = self.store.stick(serial)?.or_not_found("stick")?;
        self.note_in_register(by, row.serial, row.name, true)
    }

    /// Says which sticks may be used at the sites of this centre.
    pub(crate) fn set_stick_rule(&mut self, by: PersonId, rule: StickRule) -> Result<()> {
        self.transact(Some(by), |tx| {
            let payload = StickPolicySet {
                registered_only: rule == StickRule::Registered,
                supersedes: tx.register_open(STICK_POLICY_SET.number, POLICY_OWNER)?,
            };
            tx.append(None, &payload).map(drop)
        })
    }

    fn note_in_register(
        &mut self,
        by: PersonId,
        serial: String,
        name: String,
        retired: bool,
    ) -> Result<()> {
        self.transact(Some(by), |tx| {
            let supersedes = tx.register_open(STICK_REGISTERED.number, serial.as_bytes())?;
            let payload = StickRegistered {
                serial,
                name,
                retired,
                supersedes,
            };
            tx.append(None, &payload).map(drop)
        })
    }
}
