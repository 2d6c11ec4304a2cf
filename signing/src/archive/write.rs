//! Writing archives that our own reader, and any other, can read.

use super::name::Names;
use super::record::{self, DEFLATED, End, STORED};
use super::{Entry, Packing};
use crate::Error;
use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use std::io::Write;

/// Writes entries in the given order; the same entries give the same bytes.
///
/// # Errors
/// [`Error::ArchiveNameRefused`] for a name that the reader would refuse,
/// [`Error::TooLarge`] beyond 65,534 entries or 4 GiB, where zip64 would begin.
pub fn write(entries: &[Entry<'_>]) -> Result<Vec<u8>, Error> {
    let mut names = Names::default();
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for entry in entries {
        names.admit(entry.name.as_bytes())?;
        let offset = small(out.len())?;
        let packed = pack(entry)?;
        let mut crc = Crc::new();
        crc.update(entry.bytes);
        let (method, name) = (method_of(entry.packing), entry.name.as_bytes());
        let common = record::common(
            method,
            crc.sum(),
            small(packed.len())?,
            small(entry.bytes.len())?,
            // Admitted names are short.
            name.len() as u16,
        );
        record::write_local(&mut out, &common, name);
        out.extend_from_slice(&packed);
        record::write_central(&mut directory, &common, offset, name);
    }
    finish(out, &directory, entries.len())
}

fn finish(mut out: Vec<u8>, directory: &[u8], entries: usize) -> Result<Vec<u8>, Error> {
    const MOST: u16 = u16::MAX - 1;
    let end = End {
        entries: u16::try_from(entries)
            .ok()
            .filter(|entries| *entries <= MOST)
            .ok_or(Error::TooLarge { limit: MOST.into() })?,
        directory_len: small(directory.len())?,
        directory_at: small(out.len())?,
    };
    out.extend_from_slice(directory);
    end.write(&mut out);
    Ok(out)
}

fn method_of(packing: Packing) -> u16 {
    match packing {
        Packing::Stored => STORED,
        Packing::Deflated => DEFLATED,
    }
}

fn pack(entry: &Entry<'_>) -> Result<Vec<u8>, Error> {
    match entry.packing {
        Packing::Stored => Ok(entry.bytes.to_vec()),
        Packing::Deflated => {
            let mut deflater = DeflateEncoder::new(Vec::new(), Compression::default());
            deflater.write_all(entry.bytes)?;
            Ok(deflater.finish()?)
        }
    }
}

/// A length or place that is not one of zip64's.
fn small(len: usize) -> Result<u32, Error> {
    const MOST: u32 = u32::MAX - 1;
    u32::try_from(len)
        .ok()
        .filter(|len| *len <= MOST)
        .ok_or(Error::TooLarge { limit: MOST.into() })
}
