//! The walk over all entries, before a single byte of content is believed.
//!
//! After it, entries are known to lie one behind the other from the first byte of the file
//! to the directory, under admitted names, with sizes inside the limits.

use super::name::{MAX_NAME_BYTES, Names};
use super::record::{CENTRAL_LEN, Central, DEFLATED, END_LEN, End, STORED};
use super::{Limits, Packing};
use crate::Error;
use crate::error::shown;
use std::io::{Read, Seek, SeekFrom};

/// An entry that passed the walk.
#[derive(Debug)]
pub(super) struct Listed {
    pub(super) name: String,
    pub(super) packing: Packing,
    /// Where the packed bytes begin.
    pub(super) start: u64,
    pub(super) packed: u64,
    pub(super) size: u64,
    pub(super) crc: u32,
}

/// Walks the whole archive and lists its entries in order.
pub(super) fn walk<R: Read + Seek>(reader: &mut R, limits: &Limits) -> Result<Vec<Listed>, Error> {
    let (end, directory) = read_directory(reader, limits)?;
    let mut walk = Walk {
        reader,
        limits,
        names: Names::default(),
        next: 0,
        directory_at: u64::from(end.directory_at),
        total: 0,
    };
    let mut rest = &directory[..];
    let mut listed = Vec::new();
    for _ in 0..end.entries {
        let central = Central::take(&mut rest).ok_or(Error::ArchiveDamaged)?;
        listed.push(walk.step(&central)?);
    }
    if !rest.is_empty() || walk.next != walk.directory_at {
        return Err(Error::ArchiveDamaged);
    }
    Ok(listed)
}

/// Reads the end record from the very end and the directory from right before it.
fn read_directory<R: Read + Seek>(
    reader: &mut R,
    limits: &Limits,
) -> Result<(End, Vec<u8>), Error> {
    let len = reader.seek(SeekFrom::End(0))?;
    let end_at = len
        .checked_sub(END_LEN as u64)
        .ok_or(Error::ArchiveDamaged)?;
    let mut bytes = [0; END_LEN];
    read_at(reader, end_at, &mut bytes)?;
    let end = End::read(&bytes).ok_or(Error::ArchiveDamaged)?;
    let entries = usize::from(end.entries);
    if entries > limits.entries {
        return Err(Error::TooLarge {
            limit: limits.entries as u64,
        });
    }
    let directory_len = end.directory_len as usize;
    let fits = directory_len <= entries * (CENTRAL_LEN + MAX_NAME_BYTES);
    if !fits || u64::from(end.directory_at) + u64::from(end.directory_len) != end_at {
        return Err(Error::ArchiveDamaged);
    }
    let mut directory = vec![0; directory_len];
    read_at(reader, u64::from(end.directory_at), &mut directory)?;
    Ok((end, directory))
}

struct Walk<'a, R> {
    reader: &'a mut R,
    limits: &'a Limits,
    names: Names,
    /// Where the next entry must begin.
    next: u64,
    directory_at: u64,
    total: u64,
}

impl<R: Read + Seek> Walk<'_, R> {
    fn step(&mut self, central: &Central<'_>) -> Result<Listed, Error> {
        let name = self.names.admit(central.name)?;
        let packing = packing_of(central)?;
        self.check_sizes(central, packing)?;
        let start = self.check_place(central)?;
        Ok(Listed {
            name,
            packing,
            start,
            packed: u64::from(central.packed),
            size: u64::from(central.size),
            crc: central.crc,
        })
    }

    fn check_sizes(&mut self, central: &Central<'_>, packing: Packing) -> Result<(), Error> {
        let (packed, size) = (u64::from(central.packed), u64::from(central.size));
        if packing == Packing::Stored && packed != size {
            return Err(Error::ArchiveDamaged);
        }
        if size > packed.saturating_mul(self.limits.ratio) {
            return Err(Error::ArchiveBomb {
                name: shown(central.name),
            });
        }
        // The sum cannot overflow: at most 2^16 entries of less than 2^32 bytes.
        self.total += size;
        for (have, limit) in [
            (size, self.limits.entry_bytes),
            (self.total, self.limits.total_bytes),
        ] {
            if have > limit {
                return Err(Error::TooLarge { limit });
            }
        }
        Ok(())
    }

    /// Sees that the entry begins where the last one ended, under a header that agrees.
    fn check_place(&mut self, central: &Central<'_>) -> Result<u64, Error> {
        let offset = u64::from(central.offset);
        let expected = central.local();
        let start = offset + expected.len() as u64;
        let end = start + u64::from(central.packed);
        if offset < self.next {
            return Err(Error::ArchiveOverlap {
                name: shown(central.name),
            });
        }
        if offset > self.next || end > self.directory_at {
            return Err(Error::ArchiveDamaged);
        }
        let mut local = vec![0; expected.len()];
        read_at(self.reader, offset, &mut local)?;
        if local != expected {
            return Err(Error::ArchiveDamaged);
        }
        self.next = end;
        Ok(start)
    }
}

/// Lets through plain regular files only; the one flag allowed says that a name is UTF-8.
fn packing_of(central: &Central<'_>) -> Result<Packing, Error> {
    const NAME_IS_UTF8: u16 = 1 << 11;
    let plain = central.flags & !NAME_IS_UTF8 == 0 && !central.has_more && central.is_regular();
    match central.method {
        STORED if plain => Ok(Packing::Stored),
        DEFLATED if plain => Ok(Packing::Deflated),
        _ => Err(Error::ArchiveEntryRefused {
            name: shown(central.name),
        }),
    }
}

fn read_at<R: Read + Seek>(reader: &mut R, at: u64, bytes: &mut [u8]) -> Result<(), Error> {
    reader.seek(SeekFrom::Start(at))?;
    Ok(reader.read_exact(bytes)?)
}
