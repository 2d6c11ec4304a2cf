//! One part file: written while it is hashed, flushed, read back from the stick itself.

use std::fs::{File, OpenOptions, remove_file, symlink_metadata};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::Pen;
use crate::error::{ExchangeError, Result};
use crate::host::StickStep;

/// Bytes that are copied at a time.
const PIECE: usize = 256 * 1024;

impl Pen<'_> {
    /// Writes a part and gives the SHA-256 of what was sent to the stick.
    pub(super) fn write_part(&self, part: &Path, mut content: impl Read) -> Result<[u8; 32]> {
        if symlink_metadata(part).is_ok() {
            self.step(StickStep::Remove, || remove_file(part))
                .map_err(|error| self.fault(&error))?;
        }
        // `create_new` follows no link: what is written here is on the stick.
        let create = || OpenOptions::new().write(true).create_new(true).open(part);
        let mut file = self
            .step(StickStep::Create, create)
            .map_err(|error| self.fault(&error))?;
        let mut hasher = Sha256::new();
        let mut piece = vec![0; PIECE];
        loop {
            let n = content
                .read(&mut piece)
                .map_err(footbridge_signing::Error::from)?;
            if n == 0 {
                return Ok(hasher.finalize().into());
            }
            hasher.update(&piece[..n]);
            self.step(StickStep::Write, || file.write_all(&piece[..n]))
                .map_err(|error| self.fault(&error))?;
            self.bytes.set(self.bytes.get() + n as u64);
        }
    }

    /// Flushes the whole stick; these parts one by one where the system cannot do that.
    pub(super) fn flush(&self, parts: &[PathBuf]) -> Result<()> {
        let one_by_one = || parts.iter().try_for_each(|part| flush_file(part));
        self.step(StickStep::Flush, || {
            match self.host.drives.settle(self.stick.root()) {
                Err(error) if error.kind() == ErrorKind::Unsupported => one_by_one(),
                settled => settled,
            }
        })
        .map_err(|error| self.fault(&error))
    }

    /// Reads a part back from the stick and compares it with what was sent.
    pub(super) fn compare_part(&self, part: &Path, sent: &[u8; 32]) -> Result<()> {
        let read_back = || {
            let mut file = File::open(part)?;
            self.host.drives.forget_cached(&file);
            hash_of(&mut file)
        };
        let back = self
            .step(StickStep::ReadBack, read_back)
            .map_err(|error| self.fault(&error))?;
        if back == *sent {
            Ok(())
        } else {
            Err(ExchangeError::StickDefective.into())
        }
    }
}

fn flush_file(path: &Path) -> io::Result<()> {
    // Windows flushes only what was opened for writing.
    OpenOptions::new().write(true).open(path)?.sync_all()
}

/// SHA-256 of what a reader gives.
pub(in crate::exchange) fn hash_of(content: &mut impl Read) -> io::Result<[u8; 32]> {
    let mut hasher = Sha256::new();
    let mut piece = vec![0; PIECE];
    loop {
        match content.read(&mut piece)? {
            0 => return Ok(hasher.finalize().into()),
            n => hasher.update(&piece[..n]),
        }
    }
}
