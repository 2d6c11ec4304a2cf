//! The folder for a file that leaves the program: one that staff named, never one of ours, a stick only when they said so.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::commands::FolderTo;
use crate::error::{AtPath, PrintError, Result};
use crate::site::Site;
use crate::sticks::Plugged;
use crate::storage::Setting;

/// The folder of the exchange on a stick; file systems of sticks do not keep capitals apart.
const EXCHANGE: &str = "FOOTBRIDGE";
/// So many files of one name in one folder are somebody's mistake.
const SAME_NAME_LIMIT: u32 = 99;

/// The folder, with all links followed, if a file may go there.
pub(crate) fn checked(site: &Site, to: &FolderTo) -> Result<PathBuf> {
    let named = Path::new(&to.path);
    let real = match named.is_absolute() {
        true => fs::canonicalize(named).ok().filter(|real| real.is_dir()),
        false => None,
    };
    let real = real.ok_or(PrintError::FolderNotFound)?;
    let on_stick = is_on_stick(site, &real)?;
    if is_ours(site, &real, on_stick) {
        return Err(PrintError::FolderOurs.into());
    }
    if on_stick {
        site.stick_for_use(&real)?;
        if !to.stick_confirmed {
            return Err(PrintError::StickUnconfirmed.into());
        }
    }
    Ok(real)
}

/// True on what is plugged in, and in the folder that staff chose to serve as a stick.
pub(crate) fn is_on_stick(site: &Site, folder: &Path) -> Result<bool> {
    if Plugged::at(&site.host, folder).is_on_stick() {
        return Ok(true);
    }
    let chosen = site.store.setting(Setting::StickFolder)?;
    let chosen = chosen.and_then(|chosen| fs::canonicalize(chosen).ok());
    Ok(chosen.is_some_and(|chosen| folder.starts_with(chosen)))
}

fn is_ours(site: &Site, folder: &Path, on_stick: bool) -> bool {
    let data = site.folder.path();
    // A folder that cannot be followed is compared as it is called.
    let data = fs::canonicalize(data).unwrap_or_else(|_| data.to_owned());
    let is_exchange = |name: &str| match on_stick {
        true => name.eq_ignore_ascii_case(EXCHANGE),
        false => name == EXCHANGE,
    };
    let mut names = folder
        .components()
        .filter_map(|part| part.as_os_str().to_str());
    folder.starts_with(data) || names.any(is_exchange)
}

/// Writes a file that was not there before, and flushes it. What could not be written whole is
/// taken away again.
pub(crate) fn save(folder: &Path, stem: &str, ending: &str, bytes: &[u8]) -> Result<PathBuf> {
    for n in 1..=SAME_NAME_LIMIT {
        let name = match n {
            1 => format!("{stem}.{ending}"),
            n => format!("{stem}-{n}.{ending}"),
        };
        let path = folder.join(name);
        match File::create_new(&path) {
            Ok(mut file) => {
                let written = file.write_all(bytes).and_then(|()| file.sync_all());
                if written.is_err() {
                    // The fault that is told is that of the writing; a part that stays is seen.
                    let _ = fs::remove_file(&path);
                }
                return written.at(&path).map(|()| path);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error).at(&path),
        }
    }
    Err(PrintError::FolderCrowded.into())
}
