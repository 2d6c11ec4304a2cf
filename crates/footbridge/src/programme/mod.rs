//! The programme: the publisher's signed repository of packs and centre keys.
//!
//! A programme is a folder that is copied as it is onto sticks. Its metadata say what
//! may be believed; this module reads it with suspicion and writes it through
//! [`repository`]. Where a site stores what it trusts is not known here.

pub(crate) mod centre_keys;
pub(crate) mod ceremony;
pub mod commands;
pub(crate) mod key_files;
pub(crate) mod repository;
mod revoke;
mod swap;

pub(crate) use revoke::{replace_centre, rotate_publisher, rotate_root};

use std::io;
use std::path::Path;

use footbridge_signing::sealing::Recipient;
use footbridge_signing::tuf::{self, Expiry, Fetch, Refreshed, Trusted};
use footbridge_signing::{Error as SigningError, Verified};
use serde::{Deserialize, Serialize};

use crate::error::{AtPath, Error, ExchangeError, Result};
use crate::files::{Readers, Regular, read_regular, write_whole};
use crate::ids::CentreId;
use centre_keys::CentreKeys;

/// The root that trust begins with.
const FIRST_ROOT: &str = "metadata/1.root.json";
const PUBLIC: &str = "public.json";
const MAX_SMALL_BYTES: u64 = 512 * 1024;

/// Reads a repository from a folder: regular files with plain names only, no links.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FolderFetch<'a>(pub(crate) &'a Path);

impl Fetch for FolderFetch<'_> {
    fn fetch(&mut self, path: &str, limit: u64) -> Result<Option<Vec<u8>>, SigningError> {
        match read_regular(self.0, path, limit)? {
            Regular::Bytes(bytes) => Ok(Some(bytes)),
            Regular::Absent => Ok(None),
            Regular::TooLarge => Err(SigningError::TooLarge { limit }),
            Regular::Other => Err(SigningError::Io(io::ErrorKind::InvalidInput)),
        }
    }
}

/// `public.json`: what anybody may know and a publisher needs at hand.
///
/// It is not signed; whoever reads it compares it with the signed centre keys.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Public {
    format: u32,
    content_recipient: Recipient,
    centre: CentreId,
}

/// The first root of a programme, to be handed over with starter kits.
pub(crate) fn first_root(programme: &Path) -> Result<Vec<u8>> {
    small_file(programme, FIRST_ROOT)
}

/// What the programme's own first root vouches for now.
///
/// Only its keeper may begin like this: a site begins with the root that it was given.
pub(crate) fn refresh_own(programme: &Path) -> Result<Refreshed> {
    let trusted = Trusted::in_root(first_root(programme)?);
    // Expiry is not asked for, so the time does not matter.
    let now = 0;
    Ok(tuf::refresh(
        &trusted,
        &mut FolderFetch(programme),
        now,
        Expiry::Warn,
    )?)
}

/// Reads a target and proves it.
pub(crate) fn read_target(programme: &Path, refreshed: &Refreshed, name: &str) -> Result<Verified> {
    let info = refreshed.target(name)?;
    let path = refreshed.target_path(name)?;
    let bytes = FolderFetch(programme)
        .fetch(&path, info.length)?
        .ok_or(SigningError::MetadataMissing { path })?;
    Ok(tuf::check_target(info, bytes)?)
}

/// The keys of a centre that the programme vouches for.
///
/// After a refresh this is the whole truth: what a key signed that does not stand here
/// any more is to be refused, and what is to be read by that centre is sealed to these recipients.
pub(crate) fn read_centre_keys(
    programme: &Path,
    refreshed: &Refreshed,
    centre: CentreId,
) -> Result<CentreKeys> {
    let target = read_target(programme, refreshed, &CentreKeys::target_name(centre))?;
    CentreKeys::read(&target, centre)
}

/// The recipient to which item keys are sealed, as the programme vouches for it.
pub(crate) fn content_recipient(programme: &Path) -> Result<Recipient> {
    let unreadable = |_| Error::from(ExchangeError::CentreKeysWrong);
    let public: Public =
        serde_json::from_slice(&small_file(programme, PUBLIC)?).map_err(unreadable)?;
    let keys = read_centre_keys(programme, &refresh_own(programme)?, public.centre)?;
    if keys.content_recipient != public.content_recipient {
        return Err(ExchangeError::CentreKeysWrong.into());
    }
    Ok(keys.content_recipient)
}

fn write_public(programme: &Path, public: &Public) -> Result<()> {
    let bytes = serde_json::to_vec(public).expect("public parts are only text");
    write_whole(programme, PUBLIC, &bytes, Readers::Anybody)
}

fn small_file(programme: &Path, name: &str) -> Result<Vec<u8>> {
    let path = programme.join(name);
    match read_regular(programme, name, MAX_SMALL_BYTES).at(&path)? {
        Regular::Bytes(bytes) => Ok(bytes),
        _ => Err(SigningError::MetadataMissing {
            path: name.to_owned(),
        }
        .into()),
    }
}
