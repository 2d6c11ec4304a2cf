//! The files of the repository, and the rule that each folder is explained.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that are made, never written.
const MADE: [&str; 6] = [
    "node_modules",
    "target",
    "build",
    "gen",
    "screenshots",
    "test-results",
];

/// A text file of the repository.
pub(super) struct Source {
    /// Path from the root, with slashes.
    pub(super) path: String,
    pub(super) text: String,
}

pub(super) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("tests/ stands in the root")
}

pub(super) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// All text files with one of the extensions, outside of folders that are made.
pub(super) fn sources(extensions: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    walk(root(), &mut |file| {
        let extension = file
            .extension()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if extensions.contains(&extension) {
            let path = file.strip_prefix(root()).expect("below the root");
            let path = path.to_string_lossy().replace('\\', "/");
            let text = read(&path);
            found.push(Source { path, text });
        }
    });
    assert!(
        !found.is_empty(),
        "no file with {extensions:?}: is this the repository?"
    );
    found
}

fn walk(folder: &Path, visit: &mut impl FnMut(&Path)) {
    for entry in entries(folder) {
        let name = entry
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if name.starts_with('.') || MADE.contains(&name.as_str()) || entry.is_symlink() {
            continue;
        }
        if entry.is_dir() {
            walk(&entry, visit);
        } else {
            visit(&entry);
        }
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let listing = fs::read_dir(folder).expect("the tree can be read");
    let mut entries: Vec<_> = listing
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    entries
}

#[test]
fn every_folder_at_the_top_is_named_in_the_architecture() {
    let architecture = read("docs/architecture.md");
    for folder in entries(root()).iter().filter(|entry| entry.is_dir()) {
        let name = folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if !name.starts_with('.') && !MADE.contains(&name.as_str()) {
            let named = format!("{name}/");
            assert!(
                architecture.contains(&named),
                "docs/architecture.md does not name {named}"
            );
        }
    }
}
