//! The three records of a zip file as bytes: local header, directory entry, end.
//!
//! It knows where fields lie, not whether entries fit together.
//! Source: APPNOTE 6.3.10 §4.3.7, §4.3.12, §4.3.16.

/// Bytes of a local header before the name.
pub(super) const LOCAL_LEN: usize = 30;
/// Bytes of a directory entry before the name.
pub(super) const CENTRAL_LEN: usize = 46;
/// Bytes of the end record, without comment.
pub(super) const END_LEN: usize = 22;

pub(super) const STORED: u16 = 0;
pub(super) const DEFLATED: u16 = 8;

pub(super) const LOCAL: [u8; 4] = *b"PK\x03\x04";
pub(super) const CENTRAL: [u8; 4] = *b"PK\x01\x02";
pub(super) const END: [u8; 4] = *b"PK\x05\x06";

/// The 26 bytes that a local header and its directory entry have in common.
pub(super) type Common = [u8; LOCAL_LEN - 4];

/// A directory entry, taken apart.
pub(super) struct Central<'a> {
    pub(super) common: Common,
    pub(super) flags: u16,
    pub(super) method: u16,
    pub(super) crc: u32,
    pub(super) packed: u32,
    pub(super) size: u32,
    /// Extra fields, comment and disk number, of which an honest entry has none.
    pub(super) has_more: bool,
    pub(super) attributes: u32,
    pub(super) offset: u32,
    pub(super) name: &'a [u8],
}

impl<'a> Central<'a> {
    /// Takes the next entry off the directory.
    pub(super) fn take(directory: &mut &'a [u8]) -> Option<Self> {
        let (head, rest) = directory.split_first_chunk::<CENTRAL_LEN>()?;
        if !head.starts_with(&CENTRAL) {
            return None;
        }
        let (name, rest) = rest.split_at_checked(usize::from(u16_at(head, 28)))?;
        let mut common = Common::default();
        common.copy_from_slice(&head[6..32]);
        *directory = rest;
        Some(Self {
            common,
            flags: u16_at(head, 8),
            method: u16_at(head, 10),
            crc: u32_at(head, 16),
            packed: u32_at(head, 20),
            size: u32_at(head, 24),
            has_more: head[30..36] != [0; 6],
            attributes: u32_at(head, 38),
            offset: u32_at(head, 42),
            name,
        })
    }

    /// The local header that belongs to this entry, byte for byte.
    pub(super) fn local(&self) -> Vec<u8> {
        [&LOCAL[..], &self.common, self.name].concat()
    }

    /// Whether the attributes speak of a regular file, or do not say.
    pub(super) fn is_regular(&self) -> bool {
        const VOLUME_OR_FOLDER: u32 = 0x18;
        let unix_kind = self.attributes >> 28;
        self.attributes & VOLUME_OR_FOLDER == 0 && matches!(unix_kind, 0 | 0o10)
    }
}

/// The record at the end of the file.
pub(super) struct End {
    pub(super) entries: u16,
    pub(super) directory_len: u32,
    pub(super) directory_at: u32,
}

impl End {
    /// Reads it if it is of one disk and without comment.
    pub(super) fn read(bytes: &[u8; END_LEN]) -> Option<Self> {
        let one_disk = bytes[4..8] == [0; 4] && bytes[8..10] == bytes[10..12];
        let no_comment = bytes[20..22] == [0; 2];
        (bytes.starts_with(&END) && one_disk && no_comment).then(|| Self {
            entries: u16_at(bytes, 10),
            directory_len: u32_at(bytes, 12),
            directory_at: u32_at(bytes, 16),
        })
    }
}

/// Callers give a place inside the fixed length `N`.
fn u16_at<const N: usize>(bytes: &[u8; N], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn u32_at<const N: usize>(bytes: &[u8; N], at: usize) -> u32 {
    u32::from(u16_at(bytes, at)) | u32::from(u16_at(bytes, at + 2)) << 16
}
