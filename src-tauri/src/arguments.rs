//! What may stand on the command line of the window.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Context, bail};

/// The arguments of one start.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// The data folder, where it is not the platform's.
    pub(crate) site: Option<PathBuf>,
    /// Whether to sit down at sample data at once.
    pub(crate) sample: bool,
    /// Learner mode, whatever the site is set to.
    pub(crate) kiosk: bool,
}

impl Arguments {
    pub(crate) fn read(mut given: impl Iterator<Item = OsString>) -> anyhow::Result<Self> {
        let mut arguments = Self::default();
        while let Some(argument) = given.next() {
            match argument.to_str() {
                Some("--site") => {
                    let folder = given.next().context("--site needs a folder")?;
                    arguments.site = Some(folder.into());
                }
                Some("--sample") => arguments.sample = true,
                Some("--kiosk") => arguments.kiosk = true,
                _ => bail!("unknown argument {argument:?}; known: --site DIR, --sample, --kiosk"),
            }
        }
        Ok(arguments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(given: &[&str]) -> anyhow::Result<Arguments> {
        Arguments::read(given.iter().map(OsString::from))
    }

    #[test]
    fn the_data_folder_and_the_sample_data_can_be_asked_for() {
        assert_eq!(read(&[]).unwrap(), Arguments::default());
        assert_eq!(
            read(&["--site", "/tmp/x"]).unwrap().site,
            Some("/tmp/x".into())
        );
        assert!(read(&["--sample"]).unwrap().sample);
        assert!(read(&["--kiosk"]).unwrap().kiosk);
        assert!(read(&["--site"]).is_err());
        assert!(read(&["--debug"]).is_err());
    }
}
