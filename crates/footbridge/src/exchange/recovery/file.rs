//! What stands in a recovery file, and how one is sealed and opened.

use footbridge_signing::archive::Limits;
use footbridge_signing::dsse::{self, PayloadType};
use footbridge_signing::sealing::{self, Identity, Recipient};
use footbridge_signing::{Error as SigningError, PublicKey, SecretKey};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::super::bundle::{self, EventsFile, Tip};
use super::super::hexed;
use super::super::papers::{Erasure, Number};
use crate::error::{Error, RecoveryError, Result};
use crate::ids::{CentreId, ClassroomId, EventHash, JournalId, KitId, SiteId};

/// The only version there is.
const FORMAT: u32 = 1;

/// Most bytes of a recovery file, sealed or open. What does not fit goes into a further part.
pub(super) const BYTES_LIMIT: u64 = 64 * 1024 * 1024;

const MANIFEST: &str = "recovery.json";

/// Events pack to about a third; a bomb needs far more.
const LIMITS: Limits = Limits {
    entries: 3,
    entry_bytes: BYTES_LIMIT,
    total_bytes: BYTES_LIMIT,
    ratio: 200,
};

/// What stands in `recovery.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    pub(super) format: u32,
    pub(crate) site: SiteId,
    pub(super) site_key: PublicKey,
    pub(crate) part: Part,
    pub(crate) created_millis: u64,
    pub(super) recipients: Vec<Recipient>,
    pub(super) secrets: Secrets,
    pub(super) papers: Papers,
    /// Everybody who must not come back by this file or another.
    pub(super) erasures: Vec<Erasure>,
    /// How far the site held each journal.
    pub(super) vector: Vec<Tip>,
    pub(super) journals: Vec<Journal>,
    pub(super) ranges: Vec<Range>,
    pub(super) events: EventsFile,
}

/// Which file of which number this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Part {
    /// Counts what was written, a full or a tail.
    pub(super) number: Number,
    /// The full that a tail goes with; a full names itself.
    pub(super) full: Number,
    /// From 0.
    pub(super) part: u32,
    /// True for the last part of its number.
    pub(super) last: bool,
}

impl Part {
    /// True if it belongs to a full.
    pub(crate) fn is_full(&self) -> bool {
        self.number == self.full
    }
}

/// What only this site knows. The file is sealed because of it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Secrets {
    pub(super) kind: String,
    pub(super) language: String,
    #[serde(with = "hexed")]
    pub(super) site_seed: [u8; 32],
    pub(super) journal: JournalId,
    #[serde(with = "hexed")]
    pub(super) journal_seed: [u8; 32],
    pub(super) identity: String,
    /// Identities before this one: what was sealed to them is still on its way.
    pub(super) former_identities: Vec<String>,
    pub(super) centre: CentreId,
    pub(super) centre_key: PublicKey,
    pub(super) centre_recipient: Recipient,
    /// Keys by which the centre signed before.
    pub(super) former_centre_keys: Vec<PublicKey>,
    pub(super) content_identity: String,
    pub(super) classroom: Option<ClassroomId>,
    pub(super) kit: Option<KitId>,
    /// Hex.
    pub(super) kit_token: Option<String>,
    /// The recipient of the printed code, and when it was made.
    pub(super) code: Recipient,
    pub(super) code_made_millis: u64,
    /// Metadata of the programme that are trusted here, as text.
    pub(super) root: String,
    pub(super) timestamp: Option<String>,
    pub(super) snapshot: Option<String>,
    pub(super) targets: Option<String>,
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secrets(..)")
    }
}

/// The centre's newest papers, as the centre signed them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Papers {
    pub(super) statement: Option<String>,
    pub(super) receipt: Option<String>,
}

/// A journal: whose, by which key, with the certificate that this site has checked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Journal {
    pub(super) journal: JournalId,
    pub(super) site: SiteId,
    pub(super) key: PublicKey,
    pub(super) epoch: u32,
    pub(super) certificate: String,
}

/// A stretch of one journal, sealed at its end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Range {
    pub(super) journal: JournalId,
    pub(super) first: u64,
    pub(super) last: u64,
    pub(super) head: EventHash,
    #[serde(with = "hexed")]
    pub(super) seal: [u8; 64],
}

impl Manifest {
    pub(super) const FORMAT: u32 = FORMAT;

    /// Signs, packs, pads and seals it with its events.
    pub(super) fn seal(&self, key: &SecretKey, events: &[u8]) -> Result<Vec<u8>> {
        let payload = serde_json::to_vec(self).expect("a manifest has plain fields");
        let payload = Zeroizing::new(payload);
        let envelope = Zeroizing::new(dsse::sign(PayloadType::Recovery, &payload, &[key]));
        let archive = Zeroizing::new(bundle::padded(MANIFEST, &envelope, events)?);
        Ok(sealing::seal(&self.recipients, &archive)?)
    }

    fn is_plausible(&self) -> bool {
        let site_key = SecretKey::from_seed(&self.secrets.site_seed);
        let storable = |n: u64| i64::try_from(n).is_ok();
        let Part { number, full, .. } = self.part;
        self.format == FORMAT
            && SiteId::of_key(&self.site_key) == self.site
            && site_key.public() == self.site_key
            && full <= number
            && storable(number.n)
            && storable(self.created_millis)
            && self.vector.iter().all(|tip| storable(tip.seq))
            && self.ranges.iter().all(|range| storable(range.last))
            && self.journals.iter().all(|one| one.epoch <= i32::MAX as u32)
            && self.erasures.iter().all(Erasure::is_plausible)
    }
}

/// Opens a sealed file: its manifest, and its events as they are. None if it is sealed to others.
pub(super) fn open(identity: &Identity, sealed: &[u8]) -> Result<Option<(Manifest, Vec<u8>)>> {
    let archive = match sealing::open(identity, sealed, BYTES_LIMIT) {
        Ok(archive) => archive,
        Err(SigningError::SealNotForUs) => return Ok(None),
        Err(error) => return Err(refused(error)),
    };
    let (envelope, events) = bundle::unpack(&archive, MANIFEST, &LIMITS).map_err(refused)?;
    let envelope = Zeroizing::new(envelope);
    let damaged = |_| Error::from(RecoveryError::FileDamaged);
    let (verified, key) =
        dsse::verify_by(&envelope, PayloadType::Recovery, key_named_in).map_err(damaged)?;
    let manifest: Manifest = verified.decode().map_err(damaged)?;
    let ours = manifest.recipients.contains(&identity.recipient());
    if manifest.site_key != key || !ours || !manifest.is_plausible() {
        return Err(RecoveryError::FileDamaged.into());
    }
    if manifest.events != EventsFile::of(&events) {
        return Err(RecoveryError::FileDamaged.into());
    }
    Ok(Some((manifest, events)))
}

fn key_named_in(payload: &[u8]) -> Option<PublicKey> {
    #[derive(Deserialize)]
    struct Names {
        site_key: PublicKey,
    }
    serde_json::from_slice::<Names>(payload)
        .ok()
        .map(|names| names.site_key)
}

fn refused(error: SigningError) -> Error {
    match error {
        SigningError::TooLarge { .. } | SigningError::ArchiveBomb { .. } => {
            RecoveryError::FileTooLarge.into()
        }
        _ => RecoveryError::FileDamaged.into(),
    }
}
