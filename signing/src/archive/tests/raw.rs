//! Archives as no honest program writes them, made byte by byte.

use super::super::record::{CENTRAL, Common, END, LOCAL};
use flate2::Crc;

/// APPNOTE 1.0, enough for what is stored.
const VERSION: u8 = 10;
/// 1 January 1980.
const FIRST_DATE: u8 = 0x21;

/// An entry whose two headers agree, whatever its packed bytes are.
pub(super) struct Raw {
    pub(super) name: &'static str,
    pub(super) method: u16,
    /// Gives checksum and declared size.
    pub(super) content: Vec<u8>,
    pub(super) packed: Vec<u8>,
}

pub(super) fn stored(name: &'static str, content: &[u8]) -> Raw {
    Raw {
        name,
        method: 0,
        content: content.to_vec(),
        packed: content.to_vec(),
    }
}

pub(super) fn deflated(content: &[u8], packed: &[u8]) -> Raw {
    Raw {
        name: "a",
        method: 8,
        content: content.to_vec(),
        packed: packed.to_vec(),
    }
}

impl Raw {
    /// The local header and the packed bytes.
    pub(super) fn local(&self) -> Vec<u8> {
        [
            &LOCAL[..],
            &self.common(),
            self.name.as_bytes(),
            &self.packed,
        ]
        .concat()
    }

    /// The directory entry of a regular file.
    pub(super) fn central(&self, offset: usize) -> Vec<u8> {
        const UNIX: u8 = 3;
        const REGULAR_FILE: u32 = 0o100_644 << 16;
        [
            &CENTRAL[..],
            &[VERSION, UNIX],
            &self.common(),
            &[0; 6],
            &REGULAR_FILE.to_le_bytes(),
            &(offset as u32).to_le_bytes(),
            self.name.as_bytes(),
        ]
        .concat()
    }

    fn common(&self) -> Common {
        let mut crc = Crc::new();
        crc.update(&self.content);
        let mut common = Common::default();
        common[0] = VERSION;
        common[4..6].copy_from_slice(&self.method.to_le_bytes());
        common[8] = FIRST_DATE;
        common[10..14].copy_from_slice(&crc.sum().to_le_bytes());
        common[14..18].copy_from_slice(&(self.packed.len() as u32).to_le_bytes());
        common[18..22].copy_from_slice(&(self.content.len() as u32).to_le_bytes());
        common[22..24].copy_from_slice(&(self.name.len() as u16).to_le_bytes());
        common
    }
}

/// An archive of these entries.
pub(super) fn archive(entries: &[Raw]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for entry in entries {
        directory.extend(entry.central(out.len()));
        out.extend(entry.local());
    }
    close(&out, &directory, entries.len())
}

/// What lies before the directory, the directory, and an end record for both.
pub(super) fn close(before: &[u8], directory: &[u8], entries: usize) -> Vec<u8> {
    let entries = (entries as u16).to_le_bytes();
    [
        before,
        directory,
        &END,
        &[0; 4],
        &entries,
        &entries,
        &(directory.len() as u32).to_le_bytes(),
        &(before.len() as u32).to_le_bytes(),
        &[0; 2],
    ]
    .concat()
}
