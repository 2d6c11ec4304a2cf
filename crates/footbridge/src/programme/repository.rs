//! The publisher's work: a pack is verified, added to the programme and signed for.

use std::io::Cursor;
use std::path::Path;

use footbridge_signing::tuf::{Expiries, Repository, TargetInfo};
use serde::{Deserialize, Serialize};

use super::key_files::PublisherSecret;
use super::refresh_own;
use crate::error::{PackError, Result};
use crate::files::{Readers, write_whole};
use crate::packs::audience::Audience;
use crate::packs::manifest::{Manifest, PackKind};
use crate::packs::read::read;

/// Twenty-four months: how long a stick may be carried about without a new publication.
const VALID_SECONDS: i64 = 2 * 365 * 86_400;

/// What the metadata say of a pack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PackTarget {
    pub(crate) id: String,
    pub(crate) version: u32,
    pub(crate) kind: PackKind,
    #[serde(default, skip_serializing_if = "Audience::is_everybody")]
    pub(crate) audience: Audience,
}

/// A publication that was written.
#[derive(Debug)]
pub(crate) struct Signed {
    /// Version of the targets metadata.
    pub(crate) targets_version: u64,
    /// Packs in the programme.
    pub(crate) n_packs: u32,
}

impl PackTarget {
    /// What the metadata will say of a pack.
    pub(crate) fn of(manifest: &Manifest) -> Self {
        Self {
            id: manifest.id.clone(),
            version: manifest.version,
            kind: manifest.kind,
            audience: manifest.audience.clone(),
        }
    }

    /// Reads what the metadata say of a target; nothing if it is not a pack.
    pub(crate) fn read(name: &str, info: &TargetInfo) -> Option<Self> {
        let target: Self = serde_json::from_value(info.custom.clone()?).ok()?;
        (name == target.name()).then_some(target)
    }

    /// Name of the target.
    pub(crate) fn name(&self) -> String {
        format!("packs/{}.fbpack", self.id)
    }
}

/// Adds a built pack to a programme, in place of its older version.
pub(crate) fn add_pack(
    programme: &Path,
    pack: &[u8],
    publisher: &PublisherSecret,
    now_millis: i64,
) -> Result<Signed> {
    let target = PackTarget::of(&read(Cursor::new(pack))?.manifest);
    let refreshed = refresh_own(programme)?;
    let mut repository = Repository::resume(&refreshed.trusted)?;
    refuse_older(&repository, &target)?;
    let custom = serde_json::to_value(&target).expect("a target has only text keys");
    repository.set_target(&target.name(), TargetInfo::of(pack, Some(custom)))?;
    let metadata = repository.publish(&[&publisher.key], &expiries(now_millis))?;
    let file = (repository.target_path(&target.name())?, pack.to_vec());
    write_publication(programme, &file, &metadata)?;
    Ok(Signed {
        targets_version: refreshed.targets_version + 1,
        n_packs: n_packs(&repository),
    })
}

/// Versions of a pack go up, as sites never go back.
fn refuse_older(repository: &Repository, pack: &PackTarget) -> Result<()> {
    let name = pack.name();
    let present = repository.targets().get(&name);
    match present.and_then(|info| PackTarget::read(&name, info)) {
        Some(present) if present.version >= pack.version => {
            let reason = format!(
                "pack.json: version {} is not higher than {} in the programme",
                pack.version, present.version
            );
            Err(PackError::Content(reason).into())
        }
        _ => Ok(()),
    }
}

fn n_packs(repository: &Repository) -> u32 {
    let packs = repository.targets().iter();
    let packs = packs.filter(|(name, info)| PackTarget::read(name, info).is_some());
    u32::try_from(packs.count()).unwrap_or(u32::MAX)
}

/// When a publication of this moment expires.
pub(super) fn expiries(now_millis: i64) -> Expiries {
    let expires = now_millis.div_euclid(1000).saturating_add(VALID_SECONDS);
    Expiries {
        targets: expires,
        snapshot: expires,
        timestamp: expires,
    }
}

/// Writes a target, then the metadata in their order, so that a reader in between sees old or new.
pub(super) fn write_publication(
    programme: &Path,
    target: &(String, Vec<u8>),
    metadata: &[(String, Vec<u8>)],
) -> Result<()> {
    for (path, bytes) in std::iter::once(target).chain(metadata) {
        write_whole(programme, path, bytes, Readers::Anybody)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
