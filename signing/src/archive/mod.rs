//! Zip archives, written plainly and read with suspicion.
//!
//! The `zip` crate writes, and finds the packed bytes of an entry. Before it reads anything, our own
//! walk has gone over the whole file, because the crate accepts silently what we must refuse:
//! repeated and reserved names, entries that overlap, headers that disagree, bytes between entries.
//! Content is handed out entry by entry; nothing is ever extracted, made or followed.
//! Whatever two zip programs could read differently is refused.
//! Encryption, zip64, data descriptors, extra fields and comments are deliberately absent.

mod index;
mod name;
mod padme;
mod read;
mod record;
mod write;

pub use name::check_names;
pub use padme::padme;
pub use read::Archive;
pub use write::{write, write_to};

use zip::CompressionMethod;

/// How much an archive may hold; the caller knows what is honest in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Most entries.
    pub entries: usize,
    /// Most bytes in one entry, unpacked.
    pub entry_bytes: u64,
    /// Most bytes in all entries together, unpacked.
    pub total_bytes: u64,
    /// Most unpacked bytes for each packed byte of an entry.
    pub ratio: u64,
}

/// How an entry's bytes lie in the archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    /// As they are.
    Stored,
    /// Deflated (RFC 1951).
    Deflated,
}

impl Packing {
    fn method(self) -> CompressionMethod {
        match self {
            Self::Stored => CompressionMethod::Stored,
            Self::Deflated => CompressionMethod::Deflated,
        }
    }
}

/// One file to be written into an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Its name: segments `[a-z0-9][a-z0-9._-]*` joined by `/`.
    pub name: &'a str,
    /// Its content.
    pub bytes: &'a [u8],
    /// How it is to be packed.
    pub packing: Packing,
}

#[cfg(test)]
mod tests;
