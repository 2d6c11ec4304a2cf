//! Reading the content of a walked archive, with a hard cap on every entry.

use super::index::{Listed, walk};
use super::{Limits, Packing};
use crate::Error;
use crate::error::shown;
use flate2::Crc;
use flate2::read::DeflateDecoder;
use std::io::{self, Read, Seek, SeekFrom, Write};

/// An archive whose entries were all checked when it was opened.
#[derive(Debug)]
pub struct Archive<R> {
    reader: R,
    entries: Vec<Listed>,
}

impl<R: Read + Seek> Archive<R> {
    /// Walks all entries and opens the archive if every one of them is as it must be.
    ///
    /// # Errors
    /// [`Error::ArchiveDamaged`] for a structure that contradicts itself, gaps and trailing or
    /// prepended bytes; [`Error::ArchiveNameRefused`], [`Error::ArchiveEntryRefused`],
    /// [`Error::ArchiveOverlap`], [`Error::ArchiveBomb`], [`Error::TooLarge`].
    pub fn open(mut reader: R, limits: &Limits) -> Result<Self, Error> {
        let entries = walk(&mut reader, limits)?;
        Ok(Self { reader, entries })
    }

    /// The names of the entries, in their order.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.entries.iter().map(|entry| entry.name.as_str())
    }

    /// The unpacked size that an entry declares, if there is such an entry.
    pub fn size(&self, name: &str) -> Option<u64> {
        let entry = self.entries.iter().find(|entry| entry.name == name)?;
        Some(entry.size)
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
    /// [`Error::ArchiveEntryMissing`]; [`Error::ArchiveBomb`] at the first byte above the declared
    /// size; [`Error::ArchiveDamaged`] for content that is shorter, unlike its checksum, or followed
    /// by unused packed bytes; [`Error::Io`].
    pub fn read_to(&mut self, name: &str, out: &mut impl Write) -> Result<(), Error> {
        let entry = self
            .entries
            .iter()
            .find(|entry| entry.name == name)
            .ok_or_else(|| Error::ArchiveEntryMissing {
                name: shown(name.as_bytes()),
            })?;
        self.reader.seek(SeekFrom::Start(entry.start))?;
        let mut packed = (&mut self.reader).take(entry.packed);
        match entry.packing {
            Packing::Stored => copy(entry, &mut packed, out),
            Packing::Deflated => {
                let mut inflater = DeflateDecoder::new(packed);
                copy(entry, &mut inflater, out)?;
                if inflater.total_in() == entry.packed {
                    Ok(())
                } else {
                    Err(Error::ArchiveDamaged)
                }
            }
        }
    }
}

fn copy(entry: &Listed, source: &mut impl Read, out: &mut impl Write) -> Result<(), Error> {
    let mut buffer = [0; 16 * 1024];
    let mut left = entry.size;
    let mut crc = Crc::new();
    loop {
        let n = match source.read(&mut buffer) {
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
        crc.update(&buffer[..n]);
        out.write_all(&buffer[..n])?;
    }
    if left != 0 || crc.sum() != entry.crc {
        return Err(Error::ArchiveDamaged);
    }
    Ok(())
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
