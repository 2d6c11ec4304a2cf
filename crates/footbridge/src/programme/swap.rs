//! New metadata in one step, for a change after which old and new files do not fit together.
//!
//! When the publisher's key changes, a root that names the new key and a timestamp by the old one
//! are no repository. So the whole folder is made beside the old one, and two renames exchange them.

use std::fs;
use std::io;
use std::path::Path;

use crate::error::{AtPath, Result};
use crate::files::{Readers, write_whole};

const NOW: &str = "metadata";
const NEXT: &str = "metadata-next";
const BEFORE: &str = "metadata-before";

/// Adds or replaces files of `metadata/`, all at once.
pub(super) fn replace_metadata(programme: &Path, files: &[(String, Vec<u8>)]) -> Result<()> {
    clear(&programme.join(NEXT))?;
    clear(&programme.join(BEFORE))?;
    let now = programme.join(NOW);
    for entry in fs::read_dir(&now).at(&now)? {
        let path = entry.at(&now)?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        let bytes = fs::read(&path).at(&path)?;
        write_whole(
            programme,
            &format!("{NEXT}/{name}"),
            &bytes,
            Readers::Anybody,
        )?;
    }
    for (path, bytes) in files {
        let path = path.replacen(NOW, NEXT, 1);
        write_whole(programme, &path, bytes, Readers::Anybody)?;
    }
    fs::rename(&now, programme.join(BEFORE)).at(&now)?;
    finish_interrupted(programme)
}

/// Ends an exchange that was interrupted: the new folder was whole before the old one moved away.
pub(super) fn finish_interrupted(programme: &Path) -> Result<()> {
    let (now, next) = (programme.join(NOW), programme.join(NEXT));
    if !now.exists() && next.exists() {
        fs::rename(&next, &now).at(&next)?;
    }
    if now.exists() {
        clear(&programme.join(BEFORE))?;
        clear(&next)?;
    }
    Ok(())
}

fn clear(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error).at(folder),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exchange_that_was_interrupted_is_finished() {
        let folder = tempfile::tempdir().unwrap();
        let programme = folder.path();
        let read = || fs::read(programme.join("metadata/timestamp.json")).unwrap();
        write_whole(programme, "metadata/timestamp.json", b"1", Readers::Anybody).unwrap();
        write_whole(programme, "metadata/1.root.json", b"r", Readers::Anybody).unwrap();
        let files = vec![("metadata/timestamp.json".to_owned(), b"2".to_vec())];
        replace_metadata(programme, &files).unwrap();
        assert_eq!(read(), b"2");
        assert!(programme.join("metadata/1.root.json").exists());

        // The power went between the two renames, and once before them.
        fs::rename(programme.join(NOW), programme.join(NEXT)).unwrap();
        fs::create_dir(programme.join(BEFORE)).unwrap();
        finish_interrupted(programme).unwrap();
        fs::create_dir(programme.join(NEXT)).unwrap();
        finish_interrupted(programme).unwrap();
        assert_eq!(read(), b"2");
        assert_eq!(fs::read_dir(programme).unwrap().count(), 1);
    }
}
