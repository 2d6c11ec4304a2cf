//! Installing packs that the programme vouches for: missing blobs are written, then one row flips.

use std::path::Path;

use footbridge_signing::sealing::Identity;
use footbridge_signing::tuf::{self, Expiry, Refreshed};

use super::events::PackInstalled;
use super::read::{BuiltPack, read};
use super::text_in;
use crate::error::{OrNotFound, PackError, Result};
use crate::files::{Readers, write_whole};
use crate::ids::FileHash;
use crate::programme::repository::PackTarget;
use crate::programme::{FolderFetch, read_target};
use crate::site::{Site, blob_name};
use crate::storage::InstalledPack;

/// What an installation changed.
#[derive(Debug, Default)]
pub(crate) struct InstallReport {
    pub(crate) installed: Vec<NewPack>,
    /// Packs that were here already.
    pub(crate) already: u32,
}

/// A pack that is new here.
#[derive(Debug)]
pub(crate) struct NewPack {
    pub(crate) pack: String,
    pub(crate) title: String,
    pub(crate) version: u32,
}

/// Installs what is new in a programme. Trust first; nothing is half installed.
pub(crate) fn install_from(site: &mut Site, programme: &Path) -> Result<InstallReport> {
    let refreshed = refresh(site, programme)?;
    let mut report = InstallReport::default();
    for (name, info) in refreshed.targets() {
        let Some(target) = PackTarget::read(name, info) else {
            continue;
        };
        if site.active_version(&target.id)? >= Some(target.version) {
            report.already += 1;
            continue;
        }
        let bytes = read_target(programme, &refreshed, name)?.into_bytes();
        let pack = read(&bytes)?;
        if PackTarget::of(&pack.manifest) != target {
            return Err(PackError::Content("pack.json: not what the programme says".into()).into());
        }
        site.install(&pack, FileHash::of(&bytes))?;
        report.installed.push(NewPack {
            title: text_in(&pack.manifest.title, &site.language).to_owned(),
            pack: target.id,
            version: target.version,
        });
    }
    Ok(report)
}

/// Brings the trusted metadata up to the programme's. Expiry only warns: clocks are wrong.
fn refresh(site: &Site, programme: &Path) -> Result<Refreshed> {
    let trusted = site
        .store
        .trusted_metadata()?
        .or_not_found("root metadata")?;
    let now = (site.now_millis() / 1000) as i64;
    let refreshed = tuf::refresh(&trusted, &mut FolderFetch(programme), now, Expiry::Warn)?;
    if refreshed.trusted != trusted {
        site.note(|write| write.set_trusted_metadata(&refreshed.trusted))?;
    }
    Ok(refreshed)
}

impl Site {
    fn active_version(&self, pack: &str) -> Result<Option<u32>> {
        let active = self.store.active_packs()?;
        Ok(active
            .iter()
            .find(|row| row.pack == pack)
            .map(|row| row.version))
    }

    pub(crate) fn install(&mut self, pack: &BuiltPack, file: FileHash) -> Result<()> {
        let identity = Identity::from_secret(&self.centre()?.content_identity)?;
        let keys = pack.open_keys(&identity)?;
        let files = self.write_blobs(pack)?;
        let text = |value: &dyn Fn() -> serde_json::Result<String>| {
            value().map_err(|_| PackError::FileDamaged)
        };
        let row = InstalledPack {
            pack: pack.manifest.id.clone(),
            version: pack.manifest.version,
            file,
            manifest: text(&|| serde_json::to_string(&pack.manifest))?,
            course: text(&|| serde_json::to_string(&pack.course))?,
            keys: text(&|| serde_json::to_string(&keys))?,
            installed_millis: self.now_millis(),
        };
        let event = PackInstalled {
            pack: row.pack.clone(),
            version: row.version,
            file,
        };
        self.transact(None, |tx| {
            tx.activate_pack(&row, &files)?;
            tx.append(None, &event).map(drop)
        })?;
        self.content.take();
        Ok(())
    }

    /// Writes the pictures that are not here yet, each under its hash.
    fn write_blobs(&self, pack: &BuiltPack) -> Result<Vec<(String, FileHash)>> {
        let mut files = Vec::new();
        for listed in pack
            .manifest
            .files
            .iter()
            .filter(|file| file.name.starts_with("pictures/"))
        {
            let blob = self.folder.blob(listed.sha256);
            let bytes = pack.files.get(&listed.name).ok_or(PackError::FileDamaged)?;
            if std::fs::read(&blob).ok().as_ref() != Some(bytes) {
                let name = blob_name(listed.sha256);
                write_whole(self.folder.path(), &name, bytes, Readers::Anybody)?;
            }
            files.push((listed.name.clone(), listed.sha256));
        }
        Ok(files)
    }
}
