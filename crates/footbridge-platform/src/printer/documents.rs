//! Where this account keeps documents.

use std::fs;
use std::path::{Path, PathBuf};

use crate::folders::absolute;

/// The account's folder for documents, or its home where it has none.
pub(super) fn folders() -> Vec<PathBuf> {
    let home = match cfg!(windows) {
        true => absolute("USERPROFILE"),
        false => absolute("HOME"),
    };
    let Some(home) = home else {
        return Vec::new();
    };
    let config = absolute("XDG_CONFIG_HOME").unwrap_or_else(|| home.join(".config"));
    // A desktop writes this file; an account without one has the usual folder or none.
    let named = fs::read_to_string(config.join("user-dirs.dirs")).unwrap_or_default();
    let documents = documents_in(&named, &home).unwrap_or_else(|| home.join("Documents"));
    let found = [documents, home];
    found
        .into_iter()
        .find(|path| path.is_dir())
        .into_iter()
        .collect()
}

/// What `user-dirs.dirs` of a desktop calls the folder for documents.
fn documents_in(text: &str, home: &Path) -> Option<PathBuf> {
    let line = text
        .lines()
        .find_map(|line| line.trim().strip_prefix("XDG_DOCUMENTS_DIR="))?;
    let named = line.trim().trim_matches('"');
    match named.strip_prefix("$HOME/") {
        Some(below) => Some(home.join(below)),
        None => Some(PathBuf::from(named)).filter(|path| path.is_absolute()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_is_the_one_that_the_desktop_names() {
        let home = Path::new("/home/rosa");
        let named = |text| documents_in(text, home);
        let text =
            "# made\nXDG_DESKTOP_DIR=\"$HOME/D\"\nXDG_DOCUMENTS_DIR=\"$HOME/Eigene Dokumente\"\n";
        assert_eq!(named(text), Some(home.join("Eigene Dokumente")));
        assert_eq!(
            named("XDG_DOCUMENTS_DIR=\"/srv/papers\""),
            Some("/srv/papers".into())
        );
        assert_eq!(named("XDG_DOCUMENTS_DIR=\"papers\""), None);
        assert_eq!(named(""), None);
    }
}
