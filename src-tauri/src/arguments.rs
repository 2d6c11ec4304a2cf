//! What may stand on the command line of the window.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Context, bail};

/// The arguments of one start.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// The data folder, where it is not the platform's.
    pub(crate) site: Option<PathBuf>,
}

impl Arguments {
    pub(crate) fn read(mut given: impl Iterator<Item = OsString>) -> anyhow::Result<Self> {
        let mut arguments = Self::default();
        while let Some(argument) = given.next() {
            if argument != "--site" {
                bail!("unknown argument {argument:?}; known: --site DIR");
            }
            let folder = given.next().context("--site needs a folder")?;
            arguments.site = Some(folder.into());
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
    fn only_the_data_folder_can_be_named() {
        assert_eq!(read(&[]).unwrap(), Arguments::default());
        assert_eq!(
            read(&["--site", "/tmp/x"]).unwrap().site,
            Some("/tmp/x".into())
        );
        assert!(read(&["--site"]).is_err());
        assert!(read(&["--debug"]).is_err());
    }
}
