//! The bytes of a table as text: UTF-8 with or without a mark, UTF-16, or Windows-1252.

use super::commands::Encoding;
use crate::error::{EnrolmentError, Result};

/// Beginnings of files that a spreadsheet program keeps for itself: a zip archive, an old workbook.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

/// What Windows-1252 has between 0x80 and 0x9F; five places are empty.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Reads a table's bytes, and says what they were.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, Encoding)> {
    if WORKBOOKS.iter().any(|start| bytes.starts_with(start)) {
        return Err(EnrolmentError::Workbook.into());
    }
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        let text = String::from_utf8(rest.to_vec()).map_err(|_| EnrolmentError::Unreadable)?;
        return Ok((text, Encoding::Utf8));
    }
    if let Some((rest, order)) = utf16(bytes) {
        return Ok((units(rest, order)?, Encoding::Utf16));
    }
    if bytes.contains(&0) {
        return Err(EnrolmentError::Unreadable.into());
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok((text.to_owned(), Encoding::Utf8)),
        Err(_) => Ok((bytes.iter().map(windows).collect(), Encoding::Windows1252)),
    }
}

/// Which byte of a pair comes first.
#[derive(Clone, Copy)]
enum Order {
    Low,
    High,
}

/// What lies behind the mark of UTF-16, or everything if every second byte of the beginning is
/// nothing: Latin text without a mark.
fn utf16(bytes: &[u8]) -> Option<(&[u8], Order)> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => return Some((rest, Order::Low)),
        [0xfe, 0xff, rest @ ..] => return Some((rest, Order::High)),
        _ => {}
    }
    let start = &bytes[..bytes.len().min(64) & !1];
    let pairs: Vec<_> = start.chunks_exact(2).collect();
    let all = |which: usize| pairs.len() > 3 && pairs.iter().all(|pair| pair[which] == 0);
    match (all(1), all(0)) {
        (true, false) => Some((bytes, Order::Low)),
        (false, true) => Some((bytes, Order::High)),
        _ => None,
    }
}

fn units(bytes: &[u8], order: Order) -> Result<String> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return Err(EnrolmentError::Unreadable.into());
    }
    let unit = |pair: &[u8]| match order {
        Order::Low => u16::from_le_bytes([pair[0], pair[1]]),
        Order::High => u16::from_be_bytes([pair[0], pair[1]]),
    };
    let units: Vec<u16> = pairs.map(unit).collect();
    String::from_utf16(&units).map_err(|_| EnrolmentError::Unreadable.into())
}

fn windows(byte: &u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => char::from(*byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "name;language\nJosé Peña;es\n";

    fn check(bytes: &[u8], encoding: Encoding) {
        assert_eq!(decode(bytes).unwrap(), (TEXT.to_owned(), encoding));
    }

    #[test]
    fn the_same_table_is_read_from_every_encoding() {
        check(TEXT.as_bytes(), Encoding::Utf8);
        check(&[b"\xef\xbb\xbf", TEXT.as_bytes()].concat(), Encoding::Utf8);
        let low: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let high: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_be_bytes).collect();
        check(&[&[0xff, 0xfe], &low[..]].concat(), Encoding::Utf16);
        check(&[&[0xfe, 0xff], &high[..]].concat(), Encoding::Utf16);
        let unmarked = "learner name;language\nAna;en\n";
        let low: Vec<u8> = unmarked.encode_utf16().flat_map(u16::to_le_bytes).collect();
        // Only Latin letters stand at the beginning; then the order of bytes shows by itself.
        assert_eq!(decode(&low).unwrap(), (unmarked.into(), Encoding::Utf16));
        let windows: Vec<u8> = TEXT.chars().map(|letter| letter as u8).collect();
        check(&windows, Encoding::Windows1252);
        assert_eq!(decode(b"\x80 \x9e").unwrap().0, "€ ž");
    }

    #[test]
    fn what_is_no_text_is_refused_by_name() {
        for (bytes, code) in [
            (&b"PK\x03\x04rest"[..], "table-is-workbook"),
            (b"\xd0\xcf\x11\xe0", "table-is-workbook"),
            (b"\xef\xbb\xbf\xff", "table-unreadable"),
            (b"\xff\xfeabc", "table-unreadable"),
            (b"\xff\xfe\x00\xd8", "table-unreadable"),
            (b"ab\0cd", "table-unreadable"),
        ] {
            assert_eq!(decode(bytes).unwrap_err().code(), code);
        }
    }
}
