//! A bundle: stretches of journals, signed by the site that carries them, sealed to those who may read.
//!
//! An age file around an archive of `bundle.json`, `events.bin` and `padding`, in this order.

mod admission;
mod check;
mod open;
mod seal;

pub(super) use admission::{Admission, AskingKind};
pub(super) use check::{Checked, check};
#[cfg(any(test, feature = "fuzzing"))]
pub(super) use open::inside;
pub(super) use open::{LIMITS, Unsealed, unpack, unseal};
pub(super) use seal::{padded, seal};

use footbridge_signing::PublicKey;
use footbridge_signing::sealing::Recipient;
use serde::{Deserialize, Serialize};

use super::hexed;
use super::papers::Number;
use crate::ids::{BundleId, EventHash, FileHash, JournalId, SiteId};
use crate::storage::TipRow;

/// The only version there is.
pub(super) const FORMAT: u32 = 1;

/// Most events in one bundle; more go into the next.
pub(super) const EVENTS_LIMIT: u64 = 10_000;

/// Most bytes of a bundle, sealed or open.
pub(super) const BYTES_LIMIT: u64 = 64 * 1024 * 1024;

const MANIFEST: &str = "bundle.json";
const EVENTS: &str = "events.bin";
const PADDING: &str = "padding";

/// What stands in `bundle.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    pub(super) format: u32,
    pub(super) bundle: BundleId,
    pub(super) sender: SiteId,
    pub(super) sender_key: PublicKey,
    /// Epoch of the sender, then a count of its bundles.
    pub(super) number: Number,
    pub(super) created_millis: u64,
    pub(super) recipients: Vec<Recipient>,
    /// Serial of the stick it was written for, where it has one.
    pub(super) stick: Option<String>,
    pub(super) ranges: Vec<Range>,
    pub(super) vector: Vec<Tip>,
    pub(super) admission: Option<Admission>,
    pub(super) events: EventsFile,
    pub(super) attachments: [(); 0],
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
    /// The `journal-key` envelope, as text.
    pub(super) certificate: String,
}

/// How far the sender holds a journal without a gap; two of one journal are a fork.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tip {
    pub(super) journal: JournalId,
    pub(super) seq: u64,
    pub(super) head: EventHash,
}

impl Tip {
    /// The tip as it stands in the store.
    pub(super) fn row(&self) -> TipRow {
        TipRow {
            journal: self.journal,
            seq: self.seq,
            head: self.head,
        }
    }
}

impl From<TipRow> for Tip {
    fn from(row: TipRow) -> Self {
        Self {
            journal: row.journal,
            seq: row.seq,
            head: row.head,
        }
    }
}

/// Length and hash of `events.bin`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EventsFile {
    pub(super) bytes: u64,
    pub(super) sha256: FileHash,
}

impl EventsFile {
    /// Measures a file.
    pub(super) fn of(events: &[u8]) -> Self {
        Self {
            bytes: events.len() as u64,
            sha256: FileHash::of(events),
        }
    }
}
