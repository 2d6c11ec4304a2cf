//! What the screen shows of sticks.

use std::path::Path;

use super::commands::{RegisteredStick, StickPlace, StickRule, StickUse, Sticks};
use super::plugged::Plugged;
use super::register::policy;
use super::state::{self, Standing};
use crate::error::Result;
use crate::host::Host;
use crate::site::Site;
use crate::storage::{Setting, StickLogRow};
use crate::time::rfc3339;

const MIB: u64 = 1024 * 1024;

/// The chosen folder, then what is plugged in.
fn candidates(host: &Host, chosen: Option<&Path>) -> Vec<(Plugged, bool)> {
    let chosen_place = chosen.map(|folder| (Plugged::at(host, folder), true));
    let others = Plugged::all(host)
        .into_iter()
        .filter(|place| chosen.is_none() || place.folder.as_deref() != chosen)
        .map(|place| (place, false));
    chosen_place.into_iter().chain(others).collect()
}

/// What is plugged in at a computer that is not set up yet: nobody has made a rule.
pub(crate) fn without_site(host: &Host) -> Sticks {
    let standing = Standing {
        allowed: true,
        defective: false,
    };
    let places: Vec<_> = Plugged::all(host)
        .iter()
        .map(|place| shown(place, false, standing))
        .collect();
    Sticks {
        state: state::of_all(&places),
        places,
        rule: StickRule::Any,
        register: Vec::new(),
    }
}

impl Site {
    /// What is plugged in, and the register.
    pub(crate) fn sticks_here(&self) -> Result<Sticks> {
        let chosen = self.store.setting(Setting::StickFolder)?;
        let rule = policy(self)?;
        let mut places = Vec::new();
        for (place, is_chosen) in candidates(&self.host, chosen.as_deref().map(Path::new)) {
            let standing = Standing {
                allowed: rule == StickRule::Any || self.may_use_serial(place.serial())?,
                defective: self.defective.contains(&place.mounting()),
            };
            let row = place
                .serial()
                .map(|serial| self.store.stick(serial))
                .transpose()?;
            places.push(StickPlace {
                name: row.flatten().map(|row| row.name),
                last_used: self.store.last_stick_use(&place.log_name())?.map(last_used),
                ..shown(&place, is_chosen, standing)
            });
        }
        Ok(Sticks {
            state: state::of_all(&places),
            places,
            rule,
            register: self.register()?,
        })
    }

    fn register(&self) -> Result<Vec<RegisteredStick>> {
        let rows = self.store.sticks()?.into_iter();
        Ok(rows
            .map(|row| RegisteredStick {
                serial: row.serial,
                name: row.name,
                retired: row.retired,
            })
            .collect())
    }
}

fn shown(place: &Plugged, chosen: bool, standing: Standing) -> StickPlace {
    let stick = place.stick.as_ref();
    let folder = place.folder.as_ref();
    StickPlace {
        folder: folder
            .map(|at| at.display().to_string())
            .unwrap_or_default(),
        label: place.label(),
        name: None,
        serial: place.serial().map(str::to_owned),
        chosen,
        present: folder.is_some_and(|at| at.is_dir()),
        state: state::of(place, standing),
        file_system: stick
            .map(|stick| stick.file_system.clone())
            .unwrap_or_default(),
        free_mib: stick.and_then(|stick| stick.free_bytes).map(mib),
        total_mib: stick.and_then(|stick| stick.total_bytes).map(mib),
        last_used: None,
    }
}

fn last_used(row: StickLogRow) -> StickUse {
    StickUse {
        at: rfc3339(row.at_millis),
        bundles_in: row.bundles_in,
        bundles_out: row.bundles_out,
        written_kib: u32::try_from(row.written_bytes.div_ceil(1024)).unwrap_or(u32::MAX),
    }
}

fn mib(bytes: u64) -> u32 {
    u32::try_from(bytes / MIB).unwrap_or(u32::MAX)
}
