//! An archive of question files and pictures, with what refers to what.

#![no_main]

use std::io::Cursor;

use footbridge_questions::archive::Archive;
use footbridge_questions::package::{Files, read_package};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(mut archive) = Archive::open(Cursor::new(data)) else {
        return;
    };
    for name in archive.names() {
        assert!(
            !name.starts_with('/') && !name.split('/').any(|part| part == ".."),
            "{name}"
        );
    }
    let found = read_package(&mut archive);
    assert!(found.len() <= archive.names().len());
});
