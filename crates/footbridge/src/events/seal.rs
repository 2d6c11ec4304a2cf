//! Seals: the journal's key over a point of its chain.

use footbridge_signing::{PublicKey, SecretKey};

use crate::ids::{EventHash, JournalId};

/// A seal stands at least every so many events, and at each export.
pub const SEAL_EVERY: u64 = 256;

/// A signature over everything up to `seq`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// The journal.
    pub journal: JournalId,
    /// The last event it covers.
    pub seq: u64,
    /// Hash of that event.
    pub head: EventHash,
    /// Ed25519 over the message of [`Seal::message`].
    pub signature: [u8; 64],
}

impl Seal {
    /// Seals a journal up to an event.
    pub fn make(key: &SecretKey, journal: JournalId, seq: u64, head: EventHash) -> Self {
        let signature = key.sign(&Self::message(journal, seq, head));
        Self {
            journal,
            seq,
            head,
            signature,
        }
    }

    /// True if the journal's key made this seal.
    pub fn holds(&self, key: &PublicKey) -> bool {
        key.verify(
            &Self::message(self.journal, self.seq, self.head),
            &self.signature,
        )
        .is_ok()
    }

    /// `"footbridge seal 1" || journal || seq || head`.
    pub fn message(journal: JournalId, seq: u64, head: EventHash) -> Vec<u8> {
        let seq = seq.to_be_bytes();
        [b"footbridge seal 1".as_slice(), &journal.0, &seq, &head.0].concat()
    }
}
