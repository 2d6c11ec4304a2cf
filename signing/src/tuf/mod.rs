//! The Update Framework: a client that reads a repository from a stick, and a writer.
//!
//! The client follows TUF 1.0.34 §5.3 to §5.7, delegations and both snapshot modes included.
//! It keeps nothing itself: the caller stores [`Trusted`], gives the time, and fetches files by
//! path. Expiry is the caller's choice, because clocks in prisons are often wrong.
//! Keys are Ed25519, unless the caller brings other [`Schemes`].
//! The writer publishes no delegations; the client reads those of others.

mod client;
mod delegation;
mod envelope;
mod metadata;
mod name;
mod pattern;
mod reader;
mod repository;
mod root;
mod schemes;
mod search;
mod target;
mod time;

pub use client::{Refreshed, advance, advance_under, refresh};
pub use envelope::co_sign;
pub use repository::{Expiries, Repository};
pub use root::{Roles, Signers, first_root, next_root};
pub use schemes::{Ed25519Only, Schemes};
pub use search::{Delegated, Found};
pub use target::{TargetInfo, check_target, copy_target};

use crate::Error;
use serde::{Deserialize, Serialize};

/// The exact bytes of the metadata files that were trusted last; the caller stores them.
///
/// To begin with there is only the root that was handed over with the program or a starter kit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trusted {
    /// The newest root.
    pub root: Vec<u8>,
    /// The newest timestamp.
    pub timestamp: Option<Vec<u8>>,
    /// The newest snapshot.
    pub snapshot: Option<Vec<u8>>,
    /// The newest top-level targets.
    pub targets: Option<Vec<u8>>,
}

impl Trusted {
    /// Trust in a root alone.
    pub fn in_root(root: Vec<u8>) -> Self {
        Self {
            root,
            timestamp: None,
            snapshot: None,
            targets: None,
        }
    }
}

/// Where the files of a repository come from.
pub trait Fetch {
    /// Reads the file at a path such as `metadata/2.root.json`, or nothing if there is none.
    ///
    /// It should stop reading beyond `limit` bytes; what is longer is refused in any case.
    ///
    /// # Errors
    /// [`Error::Io`] if the medium failed, [`Error::TooLarge`] beyond the limit.
    fn fetch(&mut self, path: &str, limit: u64) -> Result<Option<Vec<u8>>, Error>;
}

/// What an expired file means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expiry {
    /// It is named in [`Refreshed::expired`] and trusted all the same.
    Warn,
    /// It is refused, as the specification has it.
    Refuse,
}

/// By what a file is judged besides its keys.
pub struct Terms<'a> {
    /// Seconds since 1970.
    pub now: i64,
    /// What an expired file means.
    pub expiry: Expiry,
    /// Signature schemes besides our own.
    pub others: &'a dyn Schemes,
}

impl Terms<'_> {
    /// Terms under which only our own keys sign.
    pub fn new(now: i64, expiry: Expiry) -> Self {
        Self {
            now,
            expiry,
            others: &Ed25519Only,
        }
    }
}

impl std::fmt::Debug for Terms<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { now, expiry, .. } = self;
        write!(f, "Terms {{ now: {now}, expiry: {expiry:?}, .. }}")
    }
}

#[cfg(test)]
mod tests;
