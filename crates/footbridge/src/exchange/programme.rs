//! The programme on a stick: centres and offices carry it to sites, every site installs from it.

use std::fs::File;
use std::path::{Path, PathBuf};

use footbridge_signing::tuf::{self, Expiry};

use super::commands::{CameIn, WentOut};
use super::round::Round;
use super::stick::Stick;
use super::write::{Pen, hash_of};
use crate::desk::commands::SiteKind;
use crate::error::{AtPath, Error, ExchangeError, Result};
use crate::jobs::commands::Stage;
use crate::jobs::{SharedSite, Work};
use crate::packs::carry::keep_programme;
use crate::packs::install::{InstallReport, install_from};
use crate::packs::trust::trusted;
use crate::programme::centre_keys::CentreKeys;
use crate::programme::repository::PackTarget;
use crate::programme::{FolderFetch, read_centre_keys};
use crate::site::Site;

const FOLDER: &str = "programme";
const TIMESTAMP: &str = "metadata/timestamp.json";

/// Installs packs: from the stick, or from the programme that a site of this kind carries.
pub(super) fn take(site: &SharedSite, stick: &Stick, work: &Work, round: &mut Round) -> Result<()> {
    let there = stick.folder(FOLDER);
    let (kind, own) = site.with(|site| Ok((site.kind.clone(), site.folder.programme())))?;
    let from = match kind {
        SiteKind::Station => there,
        SiteKind::Centre => Some(own).filter(|own| own.is_dir()),
        SiteKind::Office => match there {
            Some(there) => take_along(site, &there, own, work, round)?,
            None => None,
        },
    };
    let Some(from) = from else { return Ok(()) };
    match install_from(site, &from, work) {
        Ok(report) => tell(report, round)?,
        Err(error) => return round.refuse(FOLDER, error),
    }
    match site.with(|site| take_centre_keys(site, &from)) {
        Err(error) => round.refuse(FOLDER, error),
        Ok(()) => Ok(()),
    }
}

/// The programme says by which keys our centre signs. One that it lists no longer counts no
/// longer; a programme that is older than what is trusted here has no say.
fn take_centre_keys(site: &Site, programme: &Path) -> Result<()> {
    if site.kind == SiteKind::Centre {
        return Ok(());
    }
    let now = (site.now_millis() / 1000) as i64;
    let mut fetch = FolderFetch(programme);
    let Ok(refreshed) = tuf::refresh(&trusted(site)?, &mut fetch, now, Expiry::Warn) else {
        return Ok(());
    };
    let centre = site.centre()?;
    let listed = refreshed.target(&CentreKeys::target_name(centre.centre));
    if listed.is_err() {
        return Ok(());
    }
    let keys = read_centre_keys(programme, &refreshed, centre.centre)?;
    let (Some(key), Some(recipient)) = (keys.keys.first(), keys.recipients.first()) else {
        return Err(ExchangeError::CentreKeysWrong.into());
    };
    let recipient = recipient.to_string();
    if *key.as_bytes() == centre.key && recipient == centre.recipient {
        return Ok(());
    }
    site.note(|write| write.replace_centre_keys(key.as_bytes(), &recipient))
}

/// Keeps the stick's programme whole for other sticks. What is installed comes out of the copy,
/// so that the stick is read once; if the copy is not whole, it comes from the stick.
fn take_along(
    site: &SharedSite,
    stick: &Path,
    own: PathBuf,
    work: &Work,
    round: &mut Round,
) -> Result<Option<PathBuf>> {
    match keep_programme(site, stick, &own, work) {
        Ok(true) => Ok(Some(own)),
        Ok(false) => Ok(Some(stick.to_owned())),
        Err(error @ (Error::Signing(_) | Error::Pack(_))) => {
            round.refuse(FOLDER, error).map(|()| None)
        }
        Err(error) => Err(error),
    }
}

fn tell(report: InstallReport, round: &mut Round) -> Result<()> {
    for pack in report.installed {
        round.came_in.push(CameIn::Pack {
            title: pack.title,
            version: pack.version,
        });
    }
    if report.older_programme {
        round.came_in.push(CameIn::OlderProgramme);
    }
    if report.not_for_this > 0 {
        round.came_in.push(CameIn::NotForThisComputer {
            packs: report.not_for_this,
        });
    }
    for refused in report.refused {
        round.refuse(&refused.name, refused.error)?;
    }
    Ok(())
}

/// What a site carries: where it lies, and how many packs are in it.
struct Carried {
    folder: PathBuf,
    packs: u32,
}

/// Writes the programme that this site carries, if the stick has none or an older one.
pub(super) fn give(site: &SharedSite, pen: &Pen<'_>, work: &Work, round: &mut Round) -> Result<()> {
    match site.with(|site| carried(site, pen.stick, round))? {
        Some(carried) => copy(&carried, pen, work, round),
        None => Ok(()),
    }
}

/// The own programme, unless it cannot be read or the stick has a newer one.
///
/// A station carries none. What lies at an office is believed no more than a stick: it must
/// verify from what is trusted here. An office whose copy fell behind is filled by the next stick.
fn carried(site: &Site, stick: &Stick, round: &mut Round) -> Result<Option<Carried>> {
    let folder = site.folder.programme();
    if site.kind == SiteKind::Station || !folder.join(TIMESTAMP).is_file() {
        return Ok(None);
    }
    let now = (site.now_millis() / 1000) as i64;
    let trusted = trusted(site)?;
    let own = tuf::refresh(&trusted, &mut FolderFetch(&folder), now, Expiry::Warn);
    match own {
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
        Err(_) if site.kind == SiteKind::Office => Ok(None),
        Err(error) => round.refuse(FOLDER, error.into()).map(|()| None),
    }
}

/// True if the stick holds a programme that we trust and that is newer than our own.
fn is_newer_on(site: &Site, stick: &Stick, own_version: u64) -> Result<bool> {
    let Some(folder) = stick.folder(FOLDER) else {
        return Ok(false);
    };
    let now = (site.now_millis() / 1000) as i64;
    let there = tuf::refresh(
        &trusted(site)?,
        &mut FolderFetch(&folder),
        now,
        Expiry::Warn,
    );
    // What does not verify is no programme, and ours takes its place.
    Ok(there.is_ok_and(|there| there.timestamp_version > own_version))
}

/// Writes what is missing or different on the stick: content, then metadata, the timestamp last.
fn copy(carried: &Carried, pen: &Pen<'_>, work: &Work, round: &mut Round) -> Result<()> {
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
    let content = File::open(&path).at(&path)?;
    if file == TIMESTAMP {
        pen.place_last(&inner, name, content)?;
    } else {
        pen.place(&inner, name, content)?;
    }
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
