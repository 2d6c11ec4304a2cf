//! Names of entries: an alphabet in which no file system sees something else.

use crate::Error;
use crate::error::shown;
use std::collections::HashSet;

/// Longest name of an entry, in bytes.
pub(super) const MAX_NAME_BYTES: usize = 200;

/// The names taken so far in one archive.
#[derive(Default)]
pub(super) struct Names {
    files: HashSet<String>,
    folders: HashSet<String>,
}

impl Names {
    /// Admits a name that is allowed, new, and neither inside a file nor a folder's own.
    ///
    /// Upper case is outside the alphabet, so two names that differ only in case cannot both pass.
    pub(super) fn admit(&mut self, name: &[u8]) -> Result<String, Error> {
        let refused = || Error::ArchiveNameRefused { name: shown(name) };
        let text = std::str::from_utf8(name).map_err(|_| refused())?;
        if !is_allowed(text) || self.folders.contains(text) {
            return Err(refused());
        }
        for (end, _) in text.match_indices('/') {
            let folder = &text[..end];
            if self.files.contains(folder) {
                return Err(refused());
            }
            self.folders.insert(folder.to_owned());
        }
        if !self.files.insert(text.to_owned()) {
            return Err(refused());
        }
        Ok(text.to_owned())
    }
}

/// Sees that these names could stand in one archive, although not all of them may be in it.
///
/// # Errors
/// [`Error::ArchiveNameRefused`] for the first that could not.
pub fn check_names<'n>(names: impl Iterator<Item = &'n str>) -> Result<(), Error> {
    let mut taken = Names::default();
    for name in names {
        taken.admit(name.as_bytes())?;
    }
    Ok(())
}

fn is_allowed(name: &str) -> bool {
    name.len() <= MAX_NAME_BYTES && name.split('/').all(is_allowed_segment)
}

fn is_allowed_segment(segment: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    segment.bytes().next().is_some_and(plain)
        && segment
            .bytes()
            .all(|byte| plain(byte) || matches!(byte, b'.' | b'_' | b'-'))
        // Windows drops a dot at the end, and two names would become one.
        && !segment.ends_with('.')
        && !is_device(segment)
}

/// Names that Windows takes for a device, with any ending.
fn is_device(segment: &str) -> bool {
    let stem = segment.split('.').next().unwrap_or(segment);
    match stem.as_bytes() {
        b"con" | b"prn" | b"aux" | b"nul" => true,
        [b'c', b'o', b'm', digit] | [b'l', b'p', b't', digit] => digit.is_ascii_digit(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_names_are_admitted() {
        let mut names = Names::default();
        for name in ["pack.json", "a/b-c_d.e", "0", "a/c", "console.txt", "a..b"] {
            assert_eq!(names.admit(name.as_bytes()).unwrap(), name);
        }
    }

    #[test]
    fn names_that_a_file_system_could_misread_are_refused() {
        let long = "a".repeat(MAX_NAME_BYTES + 1);
        for name in [
            "",
            "/",
            "/a",
            "a/",
            "a//b",
            ".",
            "..",
            "../a",
            "a/../b",
            "a/..",
            ".a",
            "-a",
            "_a",
            "A",
            "a b",
            "a\\b",
            "a:b",
            "c:",
            "a\0",
            "a\n",
            "é",
            "a\u{202e}b",
            "a.",
            "a./b",
            "con",
            "aux.txt",
            "a/nul",
            "com1.a",
            "lpt9",
            &long,
        ] {
            let error = Names::default().admit(name.as_bytes()).unwrap_err();
            assert_eq!(error.code(), "archive-name-refused", "{name:?}");
        }
        assert!(Names::default().admit(b"a\xff").is_err());
    }

    #[test]
    fn a_name_is_taken_once_and_a_file_is_no_folder() {
        for (first, second) in [("a", "a"), ("a", "a/b"), ("a/b", "a"), ("a/b/c", "a/b")] {
            let mut names = Names::default();
            names.admit(first.as_bytes()).unwrap();
            assert!(names.admit(second.as_bytes()).is_err(), "{first} {second}");
        }
    }
}
