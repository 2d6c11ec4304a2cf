//! The Update Framework: a client that reads a repository from a stick, and a writer.
//!
//! The client follows TUF 1.0.34 §5.3 to §5.7 with Ed25519 keys only. It keeps nothing itself:
//! the caller stores [`Trusted`], gives the time, and fetches files by path.
//! Expiry is the caller's choice, because clocks in prisons are often wrong.
//! Delegations are not followed yet; every top-level role is.

mod client;
mod envelope;
mod metadata;
mod repository;
mod root;
mod target;
mod time;

pub use client::{Refreshed, advance, refresh};
pub use envelope::co_sign;
pub use repository::{Expiries, Repository};
pub use root::{Roles, Signers, first_root, next_root};
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

#[cfg(test)]
mod tests;
