//! The programme on a stick: the centre carries it to its sites, every site installs from it.

use std::fs::File;
use std::path::Path;

use footbridge_signing::tuf::{self, Expiry};

use super::commands::{CameIn, WentOut};
use super::round::Round;
use super::stick::Stick;
use super::write::{Pen, hash_of};
use crate::desk::commands::SiteKind;
use crate::error::{AtPath, OrNotFound, Result};
use crate::jobs::Work;
use crate::jobs::commands::Stage;
use crate::packs::install::install_from;
use crate::programme::repository::PackTarget;
use crate::programme::{FolderFetch, refresh_own};
use crate::site::Site;

const FOLDER: &str = "programme";
const TIMESTAMP: &str = "metadata/timestamp.json";

/// Installs packs: from the stick, or at the centre from the programme that it carries.
pub(super) fn take(site: &mut Site, stick: &Stick, round: &mut Round) -> Result<()> {
    let folder = match site.kind {
        SiteKind::Centre => Some(site.folder.programme()).filter(|own| own.is_dir()),
        _ => stick.folder(FOLDER),
    };
    let Some(folder) = folder else { return Ok(()) };
    match install_from(site, &folder) {
        Ok(report) => round
            .came_in
            .extend(report.installed.into_iter().map(|pack| CameIn::Pack {
                title: pack.title,
                version: pack.version,
            })),
        Err(error) => round.refuse(FOLDER, error)?,
    }
    Ok(())
}

/// What a centre carries: where it lies, and how many packs are in it.
pub(super) struct Carried {
    folder: std::path::PathBuf,
    packs: u32,
}

/// The centre's programme, unless it cannot be read or the stick has a newer one.
pub(super) fn carried(site: &Site, stick: &Stick, round: &mut Round) -> Result<Option<Carried>> {
    let folder = site.folder.programme();
    if !folder.join(TIMESTAMP).is_file() {
        return Ok(None);
    }
    match refresh_own(&folder) {
        Ok(own) if is_newer_on(site, stick, own.timestamp_version)? => Ok(None),
        Ok(own) => {
            let packs = own
                .targets()
                .iter()
                .filter(|(n, info)| PackTarget::read(n, info).is_some());
            Ok(Some(Carried {
                packs: packs.count() as u32,
                folder,
            }))
        }
        Err(error) => round.refuse(FOLDER, error).map(|()| None),
    }
}

/// True if the stick holds a programme that we trust and that is newer than our own.
fn is_newer_on(site: &Site, stick: &Stick, own_version: u64) -> Result<bool> {
    let Some(folder) = stick.folder(FOLDER) else {
        return Ok(false);
    };
    let trusted = site
        .store
        .trusted_metadata()?
        .or_not_found("root metadata")?;
    let now = (site.now_millis() / 1000) as i64;
    let there = tuf::refresh(&trusted, &mut FolderFetch(&folder), now, Expiry::Warn);
    // What does not verify is no programme, and ours takes its place.
    Ok(there.is_ok_and(|there| there.timestamp_version > own_version))
}

/// Writes what is missing or different on the stick: content, then metadata, the timestamp last.
pub(super) fn give(carried: &Carried, pen: &Pen<'_>, work: &Work, round: &mut Round) -> Result<()> {
    let mut files = files_below(&carried.folder, "targets")?;
    files.extend(
        files_below(&carried.folder, "metadata")?
            .into_iter()
            .filter(|f| f != TIMESTAMP),
    );
    files.push(TIMESTAMP.into());
    let mut wrote = false;
    for (done, file) in files.iter().enumerate() {
        work.at(Stage::Writing, done, files.len())?;
        wrote |= place_if_different(&carried.folder, file, pen)?;
    }
    if wrote {
        round.went_out.push(WentOut::Programme {
            packs: carried.packs,
        });
    }
    Ok(())
}

fn place_if_different(from: &Path, file: &str, pen: &Pen<'_>) -> Result<bool> {
    let path = from.join(file);
    let (inner, name) = file.rsplit_once('/').unwrap_or(("", file));
    let inner = format!("{FOLDER}/{inner}");
    let mut source = File::open(&path).at(&path)?;
    let there = pen.stick.open(&inner, name)?;
    let there = there.and_then(|mut there| hash_of(&mut there).ok());
    if there == Some(hash_of(&mut source).at(&path)?) {
        return Ok(false);
    }
    pen.place(&inner, name, File::open(&path).at(&path)?)?;
    Ok(true)
}

/// Files of a folder of ours and the folders in it, as `a/b/c`, in order.
fn files_below(root: &Path, inner: &str) -> Result<Vec<String>> {
    let folder = root.join(inner);
    let mut files = Vec::new();
    for entry in folder.read_dir().at(&folder)? {
        let entry = entry.at(&folder)?;
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let below = format!("{inner}/{name}");
        let kind = entry.file_type().at(&folder)?;
        if kind.is_dir() {
            files.extend(files_below(root, &below)?);
        } else if kind.is_file() && !name.ends_with(".part") {
            files.push(below);
        }
    }
    files.sort_unstable();
    Ok(files)
}
