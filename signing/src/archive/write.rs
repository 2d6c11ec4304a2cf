//! Writing archives that our own reader, and any other, can read.

use super::name::Names;
use super::{Entry, Packing};
use crate::Error;
use std::io::{self, Cursor, Seek, Write};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{DateTime, System, ZipWriter};

/// Most entries; with one more, zip64 would begin.
const MOST_ENTRIES: usize = u16::MAX as usize - 1;
/// Most bytes of content, and of an archive.
const MOST_BYTES: u64 = u32::MAX as u64 - 1;

/// Writes entries in the given order; the same entries give the same bytes.
///
/// # Errors
/// As [`write_to`].
pub fn write(entries: &[Entry<'_>]) -> Result<Vec<u8>, Error> {
    let mut out = Cursor::new(Vec::new());
    write_to(entries, &mut out)?;
    Ok(out.into_inner())
}

/// As [`write`], into an empty file or buffer, so that a large archive is not held in memory.
///
/// What was written is to be thrown away if this fails.
///
/// # Errors
/// [`Error::ArchiveNameRefused`] for a name that the reader would refuse;
/// [`Error::TooLarge`] beyond 65,534 entries or 4 GiB, where zip64 would begin; [`Error::Io`].
pub fn write_to(entries: &[Entry<'_>], out: &mut (impl Write + Seek)) -> Result<(), Error> {
    check(entries)?;
    let mut zip = ZipWriter::new(&mut *out);
    for entry in entries {
        zip.start_file(entry.name, options(entry.packing))
            .map_err(failed)?;
        zip.write_all(entry.bytes)?;
    }
    zip.finish().map_err(failed)?;
    within(out.stream_position()?, MOST_BYTES)
}

fn check(entries: &[Entry<'_>]) -> Result<(), Error> {
    within(entries.len() as u64, MOST_ENTRIES as u64)?;
    within(
        entries.iter().map(|entry| entry.bytes.len() as u64).sum(),
        MOST_BYTES,
    )?;
    let mut names = Names::default();
    for entry in entries {
        names.admit(entry.name.as_bytes())?;
    }
    Ok(())
}

/// Nothing here may depend on the clock, the system or the features of the crate.
fn options(packing: Packing) -> SimpleFileOptions {
    let level = match packing {
        Packing::Stored => None,
        Packing::Deflated => Some(6),
    };
    SimpleFileOptions::default()
        .compression_method(packing.method())
        .compression_level(level)
        .last_modified_time(DateTime::DEFAULT)
        .system(System::Unix)
        .unix_permissions(0o644)
}

fn within(have: u64, limit: u64) -> Result<(), Error> {
    if have > limit {
        return Err(Error::TooLarge { limit });
    }
    Ok(())
}

fn failed(error: ZipError) -> Error {
    io::Error::from(error).into()
}
