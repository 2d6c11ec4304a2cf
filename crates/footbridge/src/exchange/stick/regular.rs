//! Regular files of a stick: nothing else is opened, nothing is read beyond its cap.

use std::fs::{File, Metadata, symlink_metadata};
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::error::Result;
use crate::files::open_plain;

pub(super) fn read_regular(
    path: &Path,
    limit: u64,
) -> Result<Option<Vec<u8>>, footbridge_signing::Error> {
    let Some((file, length)) = open_regular(path)? else {
        return Ok(None);
    };
    let too_large = footbridge_signing::Error::TooLarge { limit };
    if length > limit {
        return Err(too_large);
    }
    let mut bytes = Vec::with_capacity(length as usize);
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        Err(too_large)
    } else {
        Ok(Some(bytes))
    }
}

/// The file and its length.
pub(super) fn open_regular(path: &Path) -> Result<Option<(File, u64)>, footbridge_signing::Error> {
    let listed = match symlink_metadata(path) {
        Ok(found) if found.is_file() => found,
        Ok(_) => return Ok(None),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let file = open_plain(path)?;
    let opened = file.metadata()?;
    let still = opened.is_file() && is_still(&listed, &opened);
    Ok(still.then_some((file, listed.len())))
}

/// True if what was opened is what was listed: no link slipped in between.
#[cfg(unix)]
pub(super) fn is_still(listed: &Metadata, opened: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (listed.dev(), listed.ino()) == (opened.dev(), opened.ino())
}

#[cfg(not(unix))]
pub(super) fn is_still(listed: &Metadata, opened: &Metadata) -> bool {
    listed.file_type() == opened.file_type()
}
