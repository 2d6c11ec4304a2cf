//! Hostile archives, each made by breaking an honest one in one place.

use super::*;
use crate::Error;
use flate2::Crc;
use proptest::prelude::*;
use std::io::Cursor;

const LIMITS: Limits = Limits {
    entries: 10,
    entry_bytes: 100_000,
    total_bytes: 150_000,
    ratio: 200,
};
const LONG: &[u8] = b"a lesson, a lesson, a lesson, a lesson, a lesson";

fn honest() -> Vec<u8> {
    write(&[
        Entry {
            name: "pack.json",
            bytes: b"{}",
            packing: Packing::Stored,
        },
        Entry {
            name: "lessons/one.md",
            bytes: LONG,
            packing: Packing::Deflated,
        },
    ])
    .unwrap()
}

fn read_all(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut archive = Archive::open(Cursor::new(bytes), &LIMITS)?;
    let names: Vec<_> = archive.names().map(str::to_owned).collect();
    names
        .into_iter()
        .map(|name| Ok((name.clone(), archive.read(&name)?)))
        .collect()
}

/// An archive of raw entries: name, method, size that is claimed, packed bytes.
fn raw(entries: &[(&str, u16, u32, &[u8])]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, method, size, packed) in entries {
        let mut crc = Crc::new();
        crc.update(packed);
        let offset = out.len() as u32;
        let common = record::common(
            *method,
            crc.sum(),
            packed.len() as u32,
            *size,
            name.len() as u16,
        );
        record::write_local(&mut out, &common, name.as_bytes());
        out.extend_from_slice(packed);
        record::write_central(&mut directory, &common, offset, name.as_bytes());
    }
    close(out, &directory, entries.len())
}

fn close(mut out: Vec<u8>, directory: &[u8], entries: usize) -> Vec<u8> {
    let end = record::End {
        entries: entries as u16,
        directory_len: directory.len() as u32,
        directory_at: out.len() as u32,
    };
    out.extend_from_slice(directory);
    end.write(&mut out);
    out
}

/// Changes a field of the first entry, at the same place in both its headers.
fn patched(at_in_common: usize, value: &[u8]) -> Vec<u8> {
    let mut bytes = honest();
    let local = 4 + at_in_common;
    let central = directory_at(&bytes) + 6 + at_in_common;
    for at in [local, central] {
        bytes[at..at + value.len()].copy_from_slice(value);
    }
    bytes
}

/// Changes the first directory entry only.
fn central_patched(at: usize, value: &[u8]) -> Vec<u8> {
    let mut bytes = honest();
    let at = directory_at(&bytes) + at;
    bytes[at..at + value.len()].copy_from_slice(value);
    bytes
}

fn directory_at(bytes: &[u8]) -> usize {
    bytes.windows(4).position(|w| w == b"PK\x01\x02").unwrap()
}

#[test]
fn what_is_written_reads_back_in_order() {
    let read = read_all(&honest()).unwrap();
    let expected = [
        ("pack.json".to_owned(), b"{}".to_vec()),
        ("lessons/one.md".to_owned(), LONG.to_vec()),
    ];
    assert_eq!(read, expected);
    assert_eq!(honest(), honest(), "the same entries give the same bytes");
    assert_eq!(read_all(&write(&[]).unwrap()).unwrap(), []);
}

#[test]
fn sizes_and_missing_entries_are_told() {
    let mut archive = Archive::open(Cursor::new(honest()), &LIMITS).unwrap();
    assert_eq!(archive.size("pack.json"), Some(2));
    assert_eq!(archive.size("other"), None);
    let error = archive.read("other").unwrap_err();
    assert_eq!(error.code(), "archive-entry-missing");
}

#[test]
fn the_writer_refuses_names_that_the_reader_refuses() {
    for names in [["../a", "b"], ["a", "a"]] {
        let entries = names.map(|name| Entry {
            name,
            bytes: b"",
            packing: Packing::Stored,
        });
        assert_eq!(write(&entries).unwrap_err().code(), "archive-name-refused");
    }
}

#[test]
fn hostile_archives_are_refused_with_their_code() {
    let good = honest();
    let half = &good[..good.len() / 2];
    let zeros = write(&[Entry {
        name: "zeros",
        bytes: &[0; 90_000],
        packing: Packing::Deflated,
    }]);
    let many = raw(&[("a", 0, 0, b"" as &[u8]); 11]);
    let cases: &[(&str, Vec<u8>, &str)] = &[
        ("empty", vec![], "archive-damaged"),
        ("cut in half", half.to_vec(), "archive-damaged"),
        (
            "trailing junk",
            [&good, &b"x"[..]].concat(),
            "archive-damaged",
        ),
        (
            "prepended junk",
            [b"x", &good[..]].concat(),
            "archive-damaged",
        ),
        (
            "two archives joined",
            [&good[..], &good].concat(),
            "archive-damaged",
        ),
        (
            "changed content",
            patched(10, b"\0\0\0\0"),
            "archive-damaged",
        ),
        (
            "headers disagree",
            central_patched(16, b"\0\0\0\0"),
            "archive-damaged",
        ),
        (
            "name climbs out",
            raw(&[("../a", 0, 0, b"")]),
            "archive-name-refused",
        ),
        (
            "absolute name",
            raw(&[("/a", 0, 0, b"")]),
            "archive-name-refused",
        ),
        (
            "upper case",
            raw(&[("A", 0, 0, b"")]),
            "archive-name-refused",
        ),
        (
            "same name twice",
            raw(&[("a", 0, 0, b""), ("a", 0, 0, b"")]),
            "archive-name-refused",
        ),
        (
            "file as folder",
            raw(&[("a", 0, 0, b""), ("a/b", 0, 0, b"")]),
            "archive-name-refused",
        ),
        ("encrypted", patched(2, &[1]), "archive-entry-refused"),
        (
            "size after the data",
            patched(2, &[8]),
            "archive-entry-refused",
        ),
        (
            "unknown packing",
            patched(4, &[12]),
            "archive-entry-refused",
        ),
        (
            "extra field",
            central_patched(30, &[4]),
            "archive-entry-refused",
        ),
        (
            "comment on an entry",
            central_patched(32, &[4]),
            "archive-entry-refused",
        ),
        (
            "symbolic link",
            central_patched(38, &(0o120_777_u32 << 16).to_le_bytes()),
            "archive-entry-refused",
        ),
        (
            "folder",
            central_patched(38, &[0x10]),
            "archive-entry-refused",
        ),
        ("stored size lies", patched(18, &[3]), "archive-damaged"),
        ("inflates to more", inflating(10), "archive-bomb"),
        ("inflates to less", inflating(100), "archive-damaged"),
        ("zip bomb", zeros.unwrap(), "archive-bomb"),
        ("too many entries", many, "too-large"),
        (
            "entry too large",
            raw(&[("a", 0, 100_001, &[0; 100_001])]),
            "too-large",
        ),
        (
            "all too large",
            raw(&[
                ("a", 0, 80_000, &[0; 80_000]),
                ("b", 0, 80_000, &[0; 80_000]),
            ]),
            "too-large",
        ),
        ("overlap", overlapping(), "archive-overlap"),
        ("gap", with_gap(), "archive-damaged"),
    ];
    for (name, bytes, code) in cases {
        let error = read_all(bytes).expect_err(name);
        assert_eq!(error.code(), *code, "{name}");
    }
}

/// A deflated entry of 48 bytes that claims another size.
fn inflating(claimed: u32) -> Vec<u8> {
    let mut bytes = honest();
    let last = |mark: &[u8; 4]| bytes.windows(4).rposition(|w| w == mark).unwrap();
    let (local, central) = (last(b"PK\x03\x04"), last(b"PK\x01\x02"));
    for at in [local + 22, central + 24] {
        bytes[at..at + 4].copy_from_slice(&claimed.to_le_bytes());
    }
    bytes
}

/// Two directory entries that point at one local header, under two names of one length.
fn overlapping() -> Vec<u8> {
    let common = record::common(0, 0, 0, 0, 1);
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    record::write_local(&mut out, &common, b"a");
    record::write_central(&mut directory, &common, 0, b"a");
    record::write_central(&mut directory, &common, 0, b"b");
    close(out, &directory, 2)
}

fn with_gap() -> Vec<u8> {
    let common = record::common(0, 0, 0, 0, 1);
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    record::write_local(&mut out, &common, b"a");
    record::write_central(&mut directory, &common, 0, b"a");
    out.extend_from_slice(b"hidden");
    close(out, &directory, 1)
}

proptest! {
    #[test]
    fn damage_is_refused_or_changes_nothing(at in 0usize..1000, bit in 0u8..8, cut in any::<bool>()) {
        let mut bytes = honest();
        let at = at % bytes.len();
        if cut {
            bytes.truncate(at);
        } else {
            bytes[at] ^= 1 << bit;
        }
        // Dates, versions and permissions are not content, and nothing depends on them.
        if let Ok(read) = read_all(&bytes) {
            prop_assert!(!cut);
            prop_assert_eq!(read, read_all(&honest()).unwrap());
        }
    }
}
