//! What the metadata of a programme let a site do: go on, or know that nothing changed.

use std::path::Path;

use footbridge_signing::Error as SigningError;
use footbridge_signing::tuf::{self, Expiry, Fetch, Refreshed, Trusted};

use crate::error::{OrNotFound, Result};
use crate::programme::FolderFetch;
use crate::site::Site;

/// What stands behind a programme.
#[derive(Debug)]
pub(crate) enum Standing {
    /// As new as what is trusted here, or newer; it is trusted now.
    Current(Box<Refreshed>),
    /// Whole, and signed by the same keys, but older than what is trusted here.
    Older,
}

/// Brings the trusted metadata up to the programme's. Expiry only warns: clocks are wrong.
///
/// A stick that lay in a drawer is no attack: if all of its metadata are good and none of them
/// is newer than ours, it is older. Anything else that goes back is refused as a roll-back.
pub(crate) fn refresh(site: &Site, programme: &Path) -> Result<Standing> {
    let trusted = trusted(site)?;
    let fetch = &mut FolderFetch(programme);
    match tuf::refresh(&trusted, fetch, seconds(site), Expiry::Warn) {
        Ok(refreshed) => {
            if refreshed.trusted != trusted {
                site.note(|write| write.set_trusted_metadata(&refreshed.trusted))?;
            }
            Ok(Standing::Current(Box::new(refreshed)))
        }
        Err(SigningError::MetadataRollback { .. })
            if is_honestly_older(&trusted, programme, seconds(site)) =>
        {
            Ok(Standing::Older)
        }
        Err(error) => Err(error.into()),
    }
}

/// What is trusted here; there is a root from the first day.
pub(crate) fn trusted(site: &Site) -> Result<Trusted> {
    site.store.trusted_metadata()?.or_not_found("root metadata")
}

fn seconds(site: &Site) -> i64 {
    (site.now_millis() / 1000) as i64
}

/// Looks at the programme as somebody who knows our root and nothing else.
fn is_honestly_older(trusted: &Trusted, programme: &Path, now: i64) -> bool {
    let fresh = Trusted::in_root(trusted.root.clone());
    let there = tuf::refresh(&fresh, &mut FolderFetch(programme), now, Expiry::Warn);
    let ours = tuf::refresh(trusted, &mut FromTrusted(trusted), now, Expiry::Warn);
    let (Ok(there), Ok(ours)) = (there, ours) else {
        return false;
    };
    there.timestamp_version < ours.timestamp_version
        && there.snapshot_version <= ours.snapshot_version
        && there.targets_version <= ours.targets_version
        && there.root_version == ours.root_version
}

/// What was trusted last, as a repository.
struct FromTrusted<'t>(&'t Trusted);

impl Fetch for FromTrusted<'_> {
    fn fetch(&mut self, path: &str, _: u64) -> Result<Option<Vec<u8>>, SigningError> {
        let Trusted {
            timestamp,
            snapshot,
            targets,
            ..
        } = self.0;
        let kept = [
            ("timestamp.json", timestamp),
            ("snapshot.json", snapshot),
            ("targets.json", targets),
        ];
        let found = kept.into_iter().find(|(ending, _)| path.ends_with(ending));
        Ok(found.and_then(|(_, bytes)| bytes.clone()))
    }
}
