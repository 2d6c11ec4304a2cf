//! What everything else stands on: events, their chain, their seals.
//!
//! Knows no feature. The registry names every kind with its scope, its subject
//! rule and its shape; the payloads themselves belong to the features.

pub mod chain;
mod header;
pub mod kinds;
mod payload;
mod seal;

pub use header::{ClockTrust, HEADER_LEN, Header, Scope};
pub use kinds::{Kind, Shape, Subject};
pub use payload::Payload;
pub(crate) use payload::payload;
pub use seal::{SEAL_EVERY, Seal};

use crate::ids::{EventHash, sha256};

/// The erasable part of an event.
#[derive(Clone, PartialEq, Eq)]
pub struct Body {
    /// 32 random bytes, so that a commitment betrays nothing.
    pub salt: [u8; 32],
    /// The exact JSON bytes.
    pub payload: Vec<u8>,
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Body({} bytes)", self.payload.len())
    }
}

impl Body {
    /// SHA-256 over salt, then payload.
    pub fn commitment(&self) -> [u8; 32] {
        sha256(&[&self.salt, &self.payload])
    }
}

/// An event as it stands in a journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its name.
    pub hash: EventHash,
    /// What stays for ever.
    pub header: Header,
    /// What may be erased, or may not be held here.
    pub body: Option<Body>,
}

impl Event {
    /// Puts header and body together.
    pub fn new(header: Header, body: Option<Body>) -> Self {
        Self {
            hash: header.hash(),
            header,
            body,
        }
    }

    /// Where the event stands among the events of all journals.
    pub fn order(&self) -> Order {
        Order {
            wall_millis: self.header.wall_millis,
            journal: self.header.journal,
            seq: self.header.seq,
        }
    }
}

/// Order across journals: the writer's clamped clock, then journal, then number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Order {
    /// The writer's clock.
    pub wall_millis: u64,
    /// The journal.
    pub journal: crate::ids::JournalId,
    /// The number in it.
    pub seq: u64,
}
