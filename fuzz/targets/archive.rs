//! The walk over a zip archive, and reading every entry that it lets through.

#![no_main]

use footbridge_signing::archive::{Archive, Limits};
use std::io::Cursor;

const LIMITS: Limits = Limits {
    entries: 100,
    entry_bytes: 1 << 20,
    total_bytes: 4 << 20,
    ratio: 200,
};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(mut archive) = Archive::open(Cursor::new(data), &LIMITS) else {
        return;
    };
    let names: Vec<_> = archive.names().map(str::to_owned).collect();
    assert!(names.len() <= 100);
    for name in names {
        assert!(!name.contains("..") && !name.starts_with('/'), "{name}");
        if let Ok(bytes) = archive.read(&name) {
            assert!(bytes.len() <= 1 << 20);
        }
    }
});
