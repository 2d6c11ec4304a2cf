//! All files below a folder, in memory.

use std::fs;
use std::path::{Path, PathBuf};

/// Files by their paths from the folder, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Files(Vec<(PathBuf, Vec<u8>)>);

impl Files {
    /// Reads every file below a folder; none if the folder is not there.
    pub fn read(folder: &Path) -> Self {
        let mut files = Vec::new();
        walk(folder, &mut |path| {
            let inner = path.strip_prefix(folder).expect("below the folder");
            let bytes = fs::read(path).expect("a file can be read");
            files.push((inner.to_owned(), bytes));
        });
        files.sort();
        Self(files)
    }

    /// Writes them below another folder.
    pub fn write(&self, folder: &Path) {
        for (inner, bytes) in &self.0 {
            let path = folder.join(inner);
            let parent = path.parent().expect("a file lies in a folder");
            fs::create_dir_all(parent).expect("a folder can be made");
            fs::write(path, bytes).expect("a file can be written");
        }
    }

    /// Their names.
    pub fn names(&self) -> impl Iterator<Item = &Path> {
        self.0.iter().map(|(path, _)| path.as_path())
    }

    /// Each with its bytes.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &[u8])> {
        self.0
            .iter()
            .map(|(path, bytes)| (path.as_path(), bytes.as_slice()))
    }
}

fn walk(folder: &Path, visit: &mut impl FnMut(&Path)) {
    let Ok(listing) = folder.read_dir() else {
        return;
    };
    for entry in listing {
        let path = entry.expect("a folder can be listed").path();
        if path.is_dir() {
            walk(&path, visit);
        } else {
            visit(&path);
        }
    }
}
