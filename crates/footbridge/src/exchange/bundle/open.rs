//! Opening a bundle: unseal, unpack, prove who signed it. Its events are not looked at here.

use std::io::Cursor;

use footbridge_signing::archive::{Archive, Limits};
use footbridge_signing::dsse::{self, PayloadType};
use footbridge_signing::sealing::{self, Identity};
use footbridge_signing::{Error as SigningError, PublicKey};
use serde::Deserialize;

use super::{BYTES_LIMIT, EVENTS, EventsFile, FORMAT, MANIFEST, Manifest, PADDING};
use crate::error::{Error, ExchangeError, Result};
use crate::ids::SiteId;

/// Far above what events pack to, far below what a bomb needs.
pub(in crate::exchange) const LIMITS: Limits = Limits {
    entries: 3,
    entry_bytes: BYTES_LIMIT,
    total_bytes: BYTES_LIMIT,
    ratio: 200,
};

/// A bundle that its sender signed and sealed to us.
#[derive(Debug)]
pub(in crate::exchange) struct Unsealed {
    pub(in crate::exchange) manifest: Manifest,
    pub(in crate::exchange) events: Vec<u8>,
}

/// Opens a sealed file; none if it is sealed to others only.
pub(in crate::exchange) fn unseal(identity: &Identity, sealed: &[u8]) -> Result<Option<Unsealed>> {
    let archive = match sealing::open(identity, sealed, BYTES_LIMIT) {
        Ok(archive) => archive,
        Err(SigningError::SealNotForUs) => return Ok(None),
        Err(error) => return Err(refused(error)),
    };
    let unsealed = inside(&archive)?;
    if !unsealed.manifest.recipients.contains(&identity.recipient()) {
        return Err(ExchangeError::BundleNotForUs.into());
    }
    Ok(Some(unsealed))
}

/// Takes the archive apart that was inside the seal, and proves its manifest.
pub(in crate::exchange) fn inside(archive: &[u8]) -> Result<Unsealed> {
    let (envelope, events) = unpack(archive, MANIFEST, &LIMITS).map_err(refused)?;
    let manifest = prove(&envelope)?;
    if manifest.format != FORMAT || manifest.events != EventsFile::of(&events) {
        return Err(ExchangeError::BundleDamaged.into());
    }
    Ok(Unsealed { manifest, events })
}

/// Exactly our entries, in their order; the padding is read as well, so that its zeros are checked.
pub(in crate::exchange) fn unpack(
    archive: &[u8],
    manifest: &str,
    limits: &Limits,
) -> Result<(Vec<u8>, Vec<u8>), SigningError> {
    let mut archive = Archive::open(Cursor::new(archive), limits)?;
    if !archive.names().eq([manifest, EVENTS, PADDING]) {
        return Err(SigningError::ArchiveDamaged);
    }
    if archive.read(PADDING)?.iter().any(|byte| *byte != 0) {
        return Err(SigningError::ArchiveDamaged);
    }
    Ok((archive.read(manifest)?, archive.read(EVENTS)?))
}

/// The key stands in the manifest and names the sender; who that is, the caller finds out.
fn prove(envelope: &[u8]) -> Result<Manifest> {
    let (verified, key) = dsse::verify_by(envelope, PayloadType::Bundle, key_named_in)
        .map_err(|_| ExchangeError::BundleDamaged)?;
    let manifest: Manifest = verified
        .decode()
        .map_err(|_| ExchangeError::BundleDamaged)?;
    if manifest.sender_key != key || SiteId::of_key(&key) != manifest.sender {
        return Err(ExchangeError::BundleDamaged.into());
    }
    Ok(manifest)
}

fn key_named_in(payload: &[u8]) -> Option<PublicKey> {
    #[derive(Deserialize)]
    struct Names {
        sender_key: PublicKey,
    }
    serde_json::from_slice::<Names>(payload)
        .ok()
        .map(|names| names.sender_key)
}

fn refused(error: SigningError) -> Error {
    match error {
        SigningError::TooLarge { .. } | SigningError::ArchiveBomb { .. } => {
            ExchangeError::BundleTooLarge.into()
        }
        _ => ExchangeError::BundleDamaged.into(),
    }
}
