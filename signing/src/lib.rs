//! The trust boundary of Footbridge.
//!
//! What comes from outside is hostile until this crate has turned it into [`Verified`] bytes,
//! opened its seal, or walked its archive. The crate knows nothing of learners, classes or stores:
//! it reads and writes only what it is given, and it takes the time from its caller.
//!
//! - [`dsse`]: signed envelopes, and [`Verified`], the type that is the proof;
//! - [`sealing`]: age files for recipients or under a passphrase;
//! - [`tuf`]: the repository of packs and keys, read and written;
//! - [`archive`]: zip archives that hold no surprises;
//! - [`Error`]: why something was refused, as a stable code.
//!
//! `FORMAT.md` beside this crate says the same for someone who writes another program.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod archive;
mod canonical;
pub mod dsse;
mod error;
mod hex;
mod json;
mod key;
pub mod sealing;
pub mod tuf;
mod verified;

pub use error::{CODES, Error};
pub use key::{PublicKey, SecretKey};
pub use verified::Verified;
