//! Installing packs that the programme vouches for: missing blobs are written, then one row flips.
//!
//! A pack is copied once into the staging folder while its length and hash are proved, and
//! unpacked from that copy. One bad pack stops no other; a stop anywhere leaves what was active.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use footbridge_signing::Error as SigningError;
use footbridge_signing::sealing::Identity;
use footbridge_signing::tuf::{Refreshed, TargetInfo};

use super::events::PackInstalled;
use super::proved::copy_proved;
use super::read::PackFile;
use super::staging::Staging;
use super::text_in;
use super::trust::{Standing, refresh};
use super::unpack::{Unpacked, unpack};
use crate::error::{Error, PackError, Result};
use crate::ids::FileHash;
use crate::jobs::commands::Stage;
use crate::jobs::{SharedSite, Work};
use crate::programme::repository::PackTarget;
use crate::site::{Folder, Site};

/// What an installation came to.
#[derive(Debug, Default)]
pub(crate) struct InstallReport {
    pub(crate) installed: Vec<NewPack>,
    /// Packs that were here already.
    pub(crate) already: u32,
    /// Packs for other kinds of sites.
    pub(crate) not_for_this: u32,
    /// Packs that the centre has withdrawn.
    pub(crate) withdrawn: u32,
    /// Packs that were not taken.
    pub(crate) refused: Vec<RefusedPack>,
    /// True if the programme is an older one than what is trusted here: nothing changed.
    pub(crate) older_programme: bool,
    /// Roles whose metadata are past their date.
    pub(crate) expired: Vec<String>,
}

/// A pack that is new here.
#[derive(Debug)]
pub(crate) struct NewPack {
    pub(crate) pack: String,
    pub(crate) title: String,
    pub(crate) version: u32,
}

/// A pack that was not taken.
#[derive(Debug)]
pub(crate) struct RefusedPack {
    /// Its name in the programme.
    pub(crate) name: String,
    pub(crate) error: Error,
}

/// A pack that is to be installed, or whose missing blobs are to be put back.
struct Wanted {
    name: String,
    target: PackTarget,
    info: TargetInfo,
    /// Where it lies in the programme.
    path: String,
    file: FileHash,
    repair: bool,
}

/// Installs what is new in a programme. Trust first; nothing is half installed.
///
/// # Errors
/// What is no single pack's fault: metadata that are refused, a disk that fails, a cancel.
pub(crate) fn install_from(
    site: &SharedSite,
    programme: &Path,
    work: &Work,
) -> Result<InstallReport> {
    work.at(Stage::Checking, 0, 0)?;
    let (wanted, mut report, folder, identity) = site.with(|site| {
        let (wanted, report) = site.look_for_packs(programme)?;
        let identity = Identity::from_secret(&site.centre()?.content_identity)?;
        Ok((wanted, report, site.folder.clone(), identity))
    })?;
    for wanted in wanted {
        let installed = Installing {
            programme,
            wanted: &wanted,
            folder: &folder,
            identity: &identity,
            work,
        }
        .install(site);
        match installed {
            Ok(new) => report.installed.extend(new),
            Err(error @ (Error::Signing(_) | Error::Pack(_))) => report.refused.push(RefusedPack {
                name: wanted.name,
                error,
            }),
            Err(error) => return Err(error),
        }
    }
    Ok(report)
}

impl Site {
    /// Goes through the programme's packs; what is not wanted is counted in the report.
    fn look_for_packs(&self, programme: &Path) -> Result<(Vec<Wanted>, InstallReport)> {
        let mut report = InstallReport::default();
        let mut wanted = Vec::new();
        let refreshed = match refresh(self, programme)? {
            Standing::Current(refreshed) => refreshed,
            Standing::Older => {
                report.older_programme = true;
                return Ok((wanted, report));
            }
        };
        report.expired.clone_from(&refreshed.expired);
        self.note_listed(&refreshed)?;
        for (name, info) in refreshed.targets() {
            let (Some(target), Some(file)) = (PackTarget::read(name, info), info.sha256()) else {
                continue;
            };
            let file = FileHash(file);
            let newest = self.store.newest_pack(&target.id)?;
            let repair = newest == Some((target.version, file));
            if newest.is_some_and(|(version, _)| version >= target.version)
                && !(repair && self.lacks_blobs(&target)?)
            {
                report.already += 1;
            } else if !target.audience.has(&self.kind) {
                report.not_for_this += 1;
            } else if self.store.is_withdrawn(&target.id, target.version)? {
                report.withdrawn += 1;
            } else {
                wanted.push(Wanted {
                    path: refreshed.target_path(name)?,
                    name: name.clone(),
                    info: info.clone(),
                    target,
                    file,
                    repair,
                });
            }
        }
        Ok((wanted, report))
    }

    /// Remembers which packs the publisher still lists; one that went stays in use.
    fn note_listed(&self, refreshed: &Refreshed) -> Result<()> {
        let listed: Vec<_> = refreshed
            .targets()
            .iter()
            .filter_map(|(name, info)| PackTarget::read(name, info))
            .map(|target| target.id)
            .collect();
        self.note(|write| write.set_listed_packs(&listed))
    }

    /// True if a blob of this version, which is kept whole here, is not in its place.
    fn lacks_blobs(&self, target: &PackTarget) -> Result<bool> {
        let files = self.store.blobs_of(&target.id, target.version)?;
        Ok(files.iter().any(|file| !self.folder.blob(*file).is_file()))
    }

    /// Flips the row: the pack is active, what nothing needs any more goes.
    fn activate(&mut self, unpacked: &Unpacked) -> Result<()> {
        let mut row = unpacked.row.clone();
        row.installed_millis = self.now_millis();
        let event = PackInstalled {
            pack: row.pack.clone(),
            version: row.version,
            file: row.file,
        };
        let unused = self.transact(None, |tx| {
            let unused = tx.activate_pack(&row, &unpacked.files)?;
            tx.append(None, &event)?;
            Ok(unused)
        })?;
        self.content.take();
        for blob in unused {
            // A blob that stays although nothing needs it costs space and nothing else.
            let _ = std::fs::remove_file(self.folder.blob(blob));
        }
        Ok(())
    }
}

/// One pack under way.
struct Installing<'i> {
    programme: &'i Path,
    wanted: &'i Wanted,
    folder: &'i Folder,
    identity: &'i Identity,
    work: &'i Work,
}

impl Installing<'_> {
    /// Installs it; none if it was here and only its blobs were put back.
    fn install(&self, site: &SharedSite) -> Result<Option<NewPack>> {
        let mut staging = Staging::begin(self.folder)?;
        let Wanted { path, info, .. } = self.wanted;
        copy_proved(self.programme, path, info, &staging.pack(), self.work)?;
        let unpacked = self.unpack(&mut staging)?;
        if self.wanted.repair {
            return Ok(None);
        }
        site.with(|site| {
            site.activate(&unpacked)?;
            Ok(Some(NewPack {
                title: text_in(&unpacked.manifest.title, &site.language).to_owned(),
                pack: unpacked.manifest.id.clone(),
                version: unpacked.manifest.version,
            }))
        })
    }

    fn unpack(&self, staging: &mut Staging) -> Result<Unpacked> {
        let path = staging.pack();
        let copy = File::open(&path).map_err(SigningError::from)?;
        let pack = PackFile::open(BufReader::new(copy))?;
        if PackTarget::of(&pack.manifest) != self.wanted.target {
            let reason = "pack.json: not what the programme says";
            return Err(PackError::Content(reason.into()).into());
        }
        unpack(
            pack,
            self.wanted.file,
            self.identity,
            self.folder,
            staging,
            self.work,
        )
    }
}

#[cfg(test)]
pub(crate) mod tests;
