//! From a proved file to blobs in their places and a row that can flip.

use std::io::{Read, Seek};

use footbridge_signing::sealing::Identity;

use super::manifest::{ListedFile, Manifest};
use super::read::{Inside, PackFile, is_small};
use super::staging::Staging;
use crate::error::{PackError, Result};
use crate::ids::FileHash;
use crate::jobs::Work;
use crate::jobs::commands::Stage;
use crate::site::Folder;
use crate::storage::InstalledPack;

/// A pack whose blobs are in their places.
#[derive(Debug)]
pub(super) struct Unpacked {
    pub(super) manifest: Manifest,
    pub(super) row: InstalledPack,
    /// Names of its blobs.
    pub(super) files: Vec<(String, FileHash)>,
}

/// Unpacks what is missing here. Until everything was looked at, nothing leaves the staging folder.
pub(super) fn unpack<R: Read + Seek>(
    mut pack: PackFile<R>,
    file: FileHash,
    identity: &Identity,
    site: &Folder,
    staging: &mut Staging,
    work: &Work,
) -> Result<Unpacked> {
    let total = pack.manifest.files.len();
    let mut done = 0;
    let mut files = Vec::new();
    let inside = pack.look_inside(|pack, listed| {
        work.at(Stage::Installing, done, total)?;
        done += 1;
        if pack.pass_over(listed)? {
            return Ok(());
        }
        files.push((listed.name.clone(), listed.sha256));
        take(pack, listed, site, staging)
    })?;
    let row = row_of(&pack.manifest, file, &inside, identity)?;
    work.at(Stage::Installing, total, total)?;
    staging.settle()?;
    Ok(Unpacked {
        manifest: pack.manifest,
        row,
        files,
    })
}

/// Stages a blob, or sees that it is here. An entry is looked at even where its blob is here.
fn take<R: Read + Seek>(
    pack: &mut PackFile<R>,
    listed: &ListedFile,
    site: &Folder,
    staging: &mut Staging,
) -> Result<()> {
    let here = staging.has(listed.sha256);
    match (pack.holds(listed), here) {
        (true, true) => pack.copy(listed, &mut std::io::sink()),
        (true, false) => staging.stage(listed.sha256, |disk| pack.copy(listed, disk)),
        (false, true) => look_at_left_out(pack, listed, site),
        (false, false) => Err(PackError::DeltaBaseMissing {
            version: pack.manifest.delta_from.unwrap_or(0),
        }
        .into()),
    }
}

/// A blob came from some pack; as a picture of this one it must be a picture.
fn look_at_left_out<R: Read + Seek>(
    pack: &mut PackFile<R>,
    listed: &ListedFile,
    site: &Folder,
) -> Result<()> {
    let blob = site.blob(listed.sha256);
    let damaged = |_| PackError::FileDamaged;
    if std::fs::metadata(&blob).map_err(damaged)?.len() != listed.bytes {
        return Err(PackError::FileDamaged.into());
    }
    match is_small(listed) {
        true => pack.look_at(listed, &std::fs::read(&blob).map_err(damaged)?),
        false => Ok(()),
    }
}

fn row_of(
    manifest: &Manifest,
    file: FileHash,
    inside: &Inside,
    identity: &Identity,
) -> Result<InstalledPack> {
    let (course, keys) = match inside {
        Inside::Course { course, .. } => {
            let keys = inside.open_keys(identity)?;
            (text(course)?, text(&keys.unwrap_or_default())?)
        }
        Inside::Data => Default::default(),
    };
    Ok(InstalledPack {
        pack: manifest.id.clone(),
        version: manifest.version,
        kind: manifest.kind.name().to_owned(),
        file,
        manifest: text(manifest)?,
        course,
        keys,
        installed_millis: 0,
        listed: true,
    })
}

fn text(value: &impl serde::Serialize) -> Result<String> {
    Ok(serde_json::to_string(value).map_err(|_| PackError::FileDamaged)?)
}
