//! Sticks: which are plugged in, in what state, which may be used, and what they were used for.
//!
//! What lies on a stick is the business of `exchange`. A serial number tells sticks apart for
//! people and for the policy; it proves nothing, and whatever is read is still verified.

pub mod commands;
pub(crate) mod events;
mod list;
mod plugged;
mod register;
mod state;
#[cfg(test)]
pub(crate) mod test_drives;
#[cfg(test)]
mod tests;
mod using;

use std::io::ErrorKind;
use std::path::Path;

use commands::{
    ChooseStick, RegisterStick, RemoveStick, RetireStick, SetStickRule, StickRemoved, Sticks,
};
pub(crate) use list::without_site;
pub(crate) use plugged::{Mounting, Plugged};
pub(crate) use using::StickTraffic;

use crate::error::{Error, ExchangeError, Result};
use crate::host::Removal;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;
use crate::storage::Setting;

/// `stick.list`.
pub(crate) fn list(call: &mut Call<'_>, _: Nothing) -> Result<Sticks> {
    call.with_site(|site| site.sticks_here())
}

/// `stick.choose`.
pub(crate) fn choose(call: &mut Call<'_>, request: ChooseStick) -> Result<Sticks> {
    call.with_site(|site| {
        site.choose_stick(request.folder.as_deref())?;
        site.sticks_here()
    })
}

/// `stick.register`.
pub(crate) fn register(call: &mut Call<'_>, request: RegisterStick) -> Result<Sticks> {
    let by = call.staff()?;
    call.with_site(|site| {
        let stick = Plugged::at(&site.host, Path::new(&request.folder));
        site.register_stick(by, &stick, &request.name)?;
        site.sticks_here()
    })
}

/// `stick.retire`.
pub(crate) fn retire(call: &mut Call<'_>, request: RetireStick) -> Result<Sticks> {
    let by = call.staff()?;
    call.with_site(|site| {
        site.retire_stick(by, &request.serial)?;
        site.sticks_here()
    })
}

/// `stick.set_rule`.
pub(crate) fn set_rule(call: &mut Call<'_>, request: SetStickRule) -> Result<Sticks> {
    let by = call.staff()?;
    call.with_site(|site| {
        site.set_stick_rule(by, request.rule)?;
        site.sticks_here()
    })
}

/// `stick.remove`.
pub(crate) fn remove(call: &mut Call<'_>, request: RemoveStick) -> Result<StickRemoved> {
    call.with_site(|site| site.remove_stick(Path::new(&request.folder)))
}

impl Site {
    fn choose_stick(&self, folder: Option<&str>) -> Result<()> {
        if let Some(folder) = folder {
            self.stick_for_use(Path::new(folder))?;
            if !Path::new(folder).is_dir() {
                return Err(ExchangeError::StickNotFound(folder.to_owned()).into());
            }
        }
        self.note(|write| match folder {
            Some(folder) => write.set(Setting::StickFolder, folder),
            None => write.unset(Setting::StickFolder),
        })
    }

    /// Flushes a stick and lets it go; a chosen folder of this computer is only flushed.
    fn remove_stick(&self, folder: &Path) -> Result<StickRemoved> {
        let gone = || Error::from(ExchangeError::StickNotFound(folder.display().to_string()));
        let fault = |error: std::io::Error| match error.kind() {
            ErrorKind::NotFound => gone(),
            ErrorKind::ResourceBusy => ExchangeError::StickBusy.into(),
            _ => ExchangeError::StickWriteFailed.into(),
        };
        let place = Plugged::at(&self.host, folder);
        let drives = &self.host.drives;
        let removal = match place.stick.and_then(|stick| stick.folder) {
            Some(mounted) => drives.eject(&mounted).map_err(fault)?,
            None if folder.is_dir() => match drives.settle(folder) {
                // Then every file was flushed when it was written.
                Err(error) if error.kind() != ErrorKind::Unsupported => return Err(fault(error)),
                _ => Removal::Flushed,
            },
            None => return Err(gone()),
        };
        Ok(StickRemoved {
            unmounted: removal == Removal::Unmounted,
        })
    }
}
