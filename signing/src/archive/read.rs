//! Reading the content of a walked archive, with a hard cap on every entry.
//!
//! The `zip` crate hands out the packed bytes of an entry. It never chooses what is read:
//! our walk did that, and an archive that the crate sees in another way is refused.
//! Inflating, counting and the checksum happen here in one pass, because the crate tells
//! neither how many packed bytes a stream used nor a stream that is too long from a damaged one.

use super::index::{Listed, walk};
use super::record::LOCAL_LEN;
use super::{Limits, Packing};
use crate::Error;
use crate::error::shown;
use flate2::Crc;
use flate2::read::DeflateDecoder;
use std::collections::HashMap;
use std::io::{self, Read, Seek, Write};
use zip::ZipArchive;
use zip::read::{ArchiveOffset, Config};
use zip::result::ZipError;

/// An archive whose entries were all checked when it was opened.
#[derive(Debug)]
pub struct Archive<R> {
    zip: ZipArchive<R>,
    entries: Vec<Listed>,
    /// Where each name stands among the entries.
    places: HashMap<String, usize>,
}

/// Bytes that are read at a time.
const PIECE: usize = 64 * 1024;

impl<R: Read + Seek> Archive<R> {
    /// Walks all entries and opens the archive if every one of them is as it must be.
    ///
    /// # Errors
    /// [`Error::ArchiveDamaged`] for a structure that contradicts itself, gaps and trailing or
    /// prepended bytes; [`Error::ArchiveNameRefused`], [`Error::ArchiveEntryRefused`],
    /// [`Error::ArchiveOverlap`], [`Error::ArchiveBomb`], [`Error::TooLarge`].
    pub fn open(mut reader: R, limits: &Limits) -> Result<Self, Error> {
        let entries = walk(&mut reader, limits)?;
        let from_the_first_byte = Config {
            archive_offset: ArchiveOffset::Known(0),
        };
        let zip = ZipArchive::with_config(from_the_first_byte, reader).map_err(unusable)?;
        if !sees_the_same(&zip, &entries) {
            return Err(Error::ArchiveDamaged);
        }
        let places = entries.iter().enumerate();
        let places = places.map(|(place, entry)| (entry.name.clone(), place));
        Ok(Self {
            places: places.collect(),
            zip,
            entries,
        })
    }

    /// The names of the entries, in their order.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.entries.iter().map(|entry| entry.name.as_str())
    }

    /// The unpacked size that an entry declares, if there is such an entry.
    pub fn size(&self, name: &str) -> Option<u64> {
        self.places.get(name).map(|place| self.entries[*place].size)
    }

    /// Reads one entry whole.
    ///
    /// # Errors
    /// As [`Archive::read_to`].
    pub fn read(&mut self, name: &str) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        self.read_to(name, &mut bytes)?;
        Ok(bytes)
    }

    /// Streams one entry into a writer.
    ///
    /// What the writer got is to be thrown away if this fails: the checksum comes last.
    ///
    /// # Errors
    /// [`Error::ArchiveEntryMissing`]; [`Error::ArchiveBomb`] for content that is longer than
    /// declared; [`Error::ArchiveDamaged`] for content that is shorter, unlike its checksum,
    /// or followed by unused packed bytes; [`Error::Io`].
    pub fn read_to(&mut self, name: &str, out: &mut impl Write) -> Result<(), Error> {
        let place = *self
            .places
            .get(name)
            .ok_or_else(|| Error::ArchiveEntryMissing {
                name: shown(name.as_bytes()),
            })?;
        let entry = &self.entries[place];
        let mut packed = self.zip.by_index_raw(place).map_err(unusable)?;
        match entry.packing {
            Packing::Stored => copy(entry, &mut packed, out),
            Packing::Deflated => {
                let mut inflater = DeflateDecoder::new(packed);
                copy(entry, &mut inflater, out)?;
                // Anything could hide behind a stream that ends before its last packed byte.
                if inflater.total_in() == entry.packed {
                    Ok(())
                } else {
                    Err(Error::ArchiveDamaged)
                }
            }
        }
    }
}

/// Whether the crate found the entries that the walk found, each at the same place.
fn sees_the_same<R: Read + Seek>(zip: &ZipArchive<R>, entries: &[Listed]) -> bool {
    let same = |(index, entry): (usize, &Listed)| {
        zip.by_index_data(index).is_ok_and(|seen| {
            seen.name_raw() == entry.name.as_bytes()
                && seen.header_start() + (LOCAL_LEN + entry.name.len()) as u64 == entry.start
                && seen.compression() == entry.packing.method()
                && seen.compressed_size() == entry.packed
                && seen.size() == entry.size
                && seen.crc32() == entry.crc
        })
    };
    zip.len() == entries.len() && entries.iter().enumerate().all(same)
}

/// Copies to the end of the content, and sees that it is as long as declared and has its checksum.
fn copy(entry: &Listed, source: &mut impl Read, out: &mut impl Write) -> Result<(), Error> {
    let mut piece = vec![0; PIECE];
    let mut left = entry.size;
    let mut checksum = Crc::new();
    loop {
        let n = match source.read(&mut piece) {
            Ok(0) => break,
            Ok(n) => n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(unreadable(&error)),
        };
        left = left
            .checked_sub(n as u64)
            .ok_or_else(|| Error::ArchiveBomb {
                name: entry.name.clone(),
            })?;
        checksum.update(&piece[..n]);
        out.write_all(&piece[..n])?;
    }
    if left != 0 || checksum.sum() != entry.crc {
        return Err(Error::ArchiveDamaged);
    }
    Ok(())
}

/// What the crate refuses after our walk is damaged; a medium that fails is told apart.
fn unusable(error: ZipError) -> Error {
    match error {
        ZipError::Io(error) => unreadable(&error),
        _ => Error::ArchiveDamaged,
    }
}

/// Tells a bad stream, which the inflater reports, from a medium that fails.
fn unreadable(error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => {
            Error::ArchiveDamaged
        }
        kind => Error::Io(kind),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{LIMITS, honest};
    use super::*;
    use std::io::Cursor;

    #[test]
    fn the_crate_must_see_what_the_walk_saw() {
        let zip = ZipArchive::new(Cursor::new(honest())).unwrap();
        let walked = || walk(&mut Cursor::new(honest()), &LIMITS).unwrap();
        assert!(sees_the_same(&zip, &walked()));
        assert!(!sees_the_same(&zip, &walked()[..1]), "one more");
        let changes: [fn(&mut Listed); 6] = [
            |entry| entry.name = "lock.json".to_owned(),
            |entry| entry.packing = Packing::Deflated,
            |entry| entry.start += 1,
            |entry| entry.packed += 1,
            |entry| entry.size += 1,
            |entry| entry.crc += 1,
        ];
        for (n, change) in changes.iter().enumerate() {
            let mut entries = walked();
            change(&mut entries[0]);
            assert!(!sees_the_same(&zip, &entries), "change {n}");
        }
    }
}
