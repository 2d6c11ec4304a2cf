//! Using a stick: whether it may be used, what it turned out to be, and the log of it.

use std::path::{Path, PathBuf};

use super::commands::StickRule;
use super::plugged::Plugged;
use super::register::policy;
use crate::error::{Error, ExchangeError, Result};
use crate::site::Site;
use crate::storage::StickLogRow;

/// What went over a stick in one exchange.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct StickTraffic {
    pub(crate) bundles_in: u32,
    pub(crate) bundles_out: u32,
    pub(crate) written_bytes: u64,
}

impl Site {
    /// The stick on which a folder lies, if the policy lets it be used. Nothing of it is read.
    pub(crate) fn stick_for_use(&self, folder: &Path) -> Result<Plugged> {
        let stick = Plugged::at(&self.host, folder);
        if policy(self)? == StickRule::Any || self.may_use_serial(stick.serial())? {
            Ok(stick)
        } else {
            Err(ExchangeError::StickNotRegistered.into())
        }
    }

    /// Refuses a folder of a stick that may not be used; folders of this computer are not sticks.
    pub(crate) fn may_read_from(&self, folder: &Path) -> Result<()> {
        match Plugged::at(&self.host, folder).stick {
            Some(_) => self.stick_for_use(folder).map(drop),
            None => Ok(()),
        }
    }

    /// Folders of the sticks that are plugged in and may be used, with what they call themselves.
    pub(crate) fn readable_sticks(&self) -> Result<Vec<(PathBuf, String)>> {
        let mut folders = Vec::new();
        for stick in Plugged::all(&self.host) {
            if let Some(folder) = &stick.folder
                && self.stick_for_use(folder).is_ok()
            {
                folders.push((folder.clone(), stick.label()));
            }
        }
        Ok(folders)
    }

    /// Notes a whole exchange; it also shows that the stick keeps what is written.
    pub(crate) fn log_stick_use(&mut self, stick: &Plugged, traffic: StickTraffic) -> Result<()> {
        self.defective.remove(&stick.mounting());
        let row = StickLogRow {
            at_millis: self.now_millis(),
            bundles_in: traffic.bundles_in,
            bundles_out: traffic.bundles_out,
            written_bytes: traffic.written_bytes,
        };
        self.note(|write| write.log_stick_use(&stick.log_name(), &row))
    }

    /// Remembers a stick that did not keep what was written, until it is taken out.
    pub(crate) fn note_stick_fault(&mut self, stick: &Plugged, error: &Error) {
        let faulty = matches!(
            error,
            Error::Exchange(ExchangeError::StickDefective | ExchangeError::StickWriteFailed)
        );
        if faulty {
            self.defective.insert(stick.mounting());
        }
    }
}
