//! A place that can serve as a stick, with what the system says of it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::host::{Host, Stick};

/// Something that can serve as a stick.
#[derive(Debug, Clone)]
pub(crate) struct Plugged {
    /// The folder in which `FOOTBRIDGE` lies; none if the system could not mount the stick.
    pub(super) folder: Option<PathBuf>,
    /// The stick on which the folder lies; none for a folder of this computer.
    pub(super) stick: Option<Stick>,
}

/// Which mounting of which stick: what is remembered of it ends when it is taken out.
pub(crate) type Mounting = (String, u64);

impl Plugged {
    /// The stick on which a folder lies. Links are followed first: a way that begins on a
    /// registered stick must not lead elsewhere.
    pub(crate) fn at(host: &Host, folder: &Path) -> Self {
        let real = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        let holds = |stick: &Stick| stick.folder.as_ref().is_some_and(|at| real.starts_with(at));
        let sticks = host.drives.sticks().into_iter().filter(holds);
        Self {
            folder: Some(folder.to_owned()),
            stick: sticks.max_by_key(|stick| stick.folder.as_ref().map(|at| at.as_os_str().len())),
        }
    }

    /// Everything that is plugged in.
    pub(super) fn all(host: &Host) -> Vec<Self> {
        let plugged = |stick: Stick| Self {
            folder: stick.folder.clone(),
            stick: Some(stick),
        };
        host.drives.sticks().into_iter().map(plugged).collect()
    }

    /// False for a folder of this computer.
    pub(crate) fn is_on_stick(&self) -> bool {
        self.stick.is_some()
    }

    pub(super) fn serial(&self) -> Option<&str> {
        self.stick.as_ref()?.serial.as_deref()
    }

    /// What it calls itself.
    pub(super) fn label(&self) -> String {
        match (&self.stick, &self.folder) {
            (Some(stick), _) => stick.label.clone(),
            (None, Some(folder)) => {
                let name = folder.file_name().unwrap_or(folder.as_os_str());
                name.to_string_lossy().into_owned()
            }
            (None, None) => String::new(),
        }
    }

    /// What the log knows it by: its serial number, or else its folder.
    pub(crate) fn log_name(&self) -> String {
        match (self.serial(), &self.folder) {
            (Some(serial), _) => serial.to_owned(),
            (None, Some(folder)) => folder.display().to_string(),
            (None, None) => self.label(),
        }
    }

    pub(crate) fn mounting(&self) -> Mounting {
        (
            self.log_name(),
            self.stick.as_ref().map_or(0, |stick| stick.mounting),
        )
    }
}
