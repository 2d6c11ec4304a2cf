//! The morning round: one passphrase opens the computer and exchanges with the stick that is
//! plugged in.

use super::commands::{MorningRound, MorningSetting, NoExchange, OpenDesk};
use super::door;
use crate::error::Result;
use crate::exchange;
use crate::exchange::commands::StartExchange;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;
use crate::sticks::commands::StickState;
use crate::storage::Setting;

/// `desk.morning`.
pub(crate) fn morning(call: &mut Call<'_>, request: OpenDesk) -> Result<MorningRound> {
    let desk = door::open(call, request)?;
    let (folder, without) = match call.with_site(|site| site.stick_of_the_morning())? {
        Ok(folder) => (Some(folder), None),
        Err(why) => (None, Some(why)),
    };
    let started = folder
        .clone()
        .map(|folder| exchange::start(call, StartExchange { folder }));
    let (job, without) = match started {
        None => (None, without),
        Some(Ok(job)) => (Some(job), None),
        // The computer is open, and that is what the class waits for.
        Some(Err(_)) => (None, Some(NoExchange::StickNotUsable)),
    };
    Ok(MorningRound {
        desk,
        folder: folder.filter(|_| job.is_some()),
        job,
        without,
    })
}

/// `morning.show`.
pub(crate) fn show_morning(call: &mut Call<'_>, _: Nothing) -> Result<MorningSetting> {
    call.with_site(|site| site.morning())
}

/// `morning.set`.
pub(crate) fn set_morning(call: &mut Call<'_>, request: MorningSetting) -> Result<MorningSetting> {
    call.with_site(|site| {
        site.note(|write| match request.exchanges {
            true => write.unset(Setting::NoMorningExchange),
            false => write.set(Setting::NoMorningExchange, "yes"),
        })?;
        site.morning()
    })
}

impl Site {
    fn morning(&self) -> Result<MorningSetting> {
        let switched_off = self.store.setting(Setting::NoMorningExchange)?;
        Ok(MorningSetting {
            exchanges: switched_off.is_none(),
        })
    }

    /// The one stick that can be used, or why there is none.
    fn stick_of_the_morning(&self) -> Result<std::result::Result<String, NoExchange>> {
        if !self.morning()?.exchanges {
            return Ok(Err(NoExchange::SwitchedOff));
        }
        let sticks = self.sticks_here()?;
        let present: Vec<_> = sticks.places.iter().filter(|place| place.present).collect();
        let usable = |state: StickState| matches!(state, StickState::Fine | StickState::Full);
        Ok(match present.as_slice() {
            [] => Err(NoExchange::NoStick),
            [stick] if usable(stick.state) => Ok(stick.folder.clone()),
            [_] => Err(NoExchange::StickNotUsable),
            _ => Err(NoExchange::SeveralSticks),
        })
    }
}
