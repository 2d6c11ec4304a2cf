//! Hostile archives, each made by breaking an honest one in one place.

mod raw;

use super::*;
use crate::Error;
use proptest::prelude::*;
use raw::{archive, close, deflated, stored};
use std::io::Cursor;

pub(super) const LIMITS: Limits = Limits {
    entries: 10,
    entry_bytes: 100_000,
    total_bytes: 150_000,
    ratio: 200,
};
const LONG: &[u8] = b"a lesson, a lesson, a lesson, a lesson, a lesson";

pub(super) fn honest() -> Vec<u8> {
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
fn the_writer_adds_nothing_that_could_differ() {
    let entry = Entry {
        name: "a",
        bytes: b"b",
        packing: Packing::Stored,
    };
    assert_eq!(write(&[entry]).unwrap(), archive(&[stored("a", b"b")]));
}

#[test]
fn zip64_is_never_begun() {
    let names: Vec<_> = (0..65_535).map(|n| n.to_string()).collect();
    let entries: Vec<_> = (names.iter())
        .map(|name| Entry {
            name,
            bytes: b"",
            packing: Packing::Stored,
        })
        .collect();
    assert_eq!(write(&entries).unwrap_err().code(), "too-large");
    assert!(write(&entries[1..]).is_ok());
}

/// Made with `zipfile` of Python 3.11, `writestr`, one entry stored and one deflated.
#[test]
fn an_archive_by_python_is_readable() {
    let read = read_all(include_bytes!("python.zip")).unwrap();
    let expected = [
        ("pack.json".to_owned(), b"{}".to_vec()),
        ("lessons/one.md".to_owned(), LONG.to_vec()),
    ];
    assert_eq!(read, expected);
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
    let many: Vec<_> = (0..11).map(|_| stored("a", b"")).collect();
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
            archive(&[stored("../a", b"")]),
            "archive-name-refused",
        ),
        (
            "absolute name",
            archive(&[stored("/a", b"")]),
            "archive-name-refused",
        ),
        (
            "upper case",
            archive(&[stored("A", b"")]),
            "archive-name-refused",
        ),
        (
            "same name twice",
            archive(&[stored("a", b""), stored("a", b"")]),
            "archive-name-refused",
        ),
        (
            "file as folder",
            archive(&[stored("a", b""), stored("a/b", b"")]),
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
        (
            "bytes behind the stream",
            archive(&[deflated(b"a", b"\x01\x01\x00\xfe\xffahidden")]),
            "archive-damaged",
        ),
        (
            "one byte behind the stream",
            archive(&[deflated(b"a", b"\x01\x01\x00\xfe\xffax")]),
            "archive-damaged",
        ),
        (
            "stream without end",
            archive(&[deflated(b"a", b"\x00\x01\x00\xfe\xffa")]),
            "archive-damaged",
        ),
        (
            "no stream",
            archive(&[deflated(b"a", b"\xff")]),
            "archive-damaged",
        ),
        ("zip bomb", zeros.unwrap(), "archive-bomb"),
        ("too many entries", archive(&many), "too-large"),
        (
            "entry too large",
            archive(&[stored("a", &[0; 100_001])]),
            "too-large",
        ),
        (
            "all too large",
            archive(&[stored("a", &[0; 80_000]), stored("b", &[0; 80_000])]),
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
    let (first, second) = (stored("a", b""), stored("b", b""));
    let directory = [first.central(0), second.central(0)].concat();
    close(&first.local(), &directory, 2)
}

fn with_gap() -> Vec<u8> {
    let entry = stored("a", b"");
    let before = [&entry.local()[..], b"hidden"].concat();
    close(&before, &entry.central(0), 1)
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
