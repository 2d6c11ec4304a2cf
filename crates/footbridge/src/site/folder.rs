//! The data folder of a site: which file lies where.

use std::path::{Path, PathBuf};

use crate::error::{AtPath, Result};
use crate::ids::FileHash;

/// The two copies of the sidecar with the slots.
pub(crate) const SLOTS: [&str; 2] = ["slots-a.json", "slots-b.json"];

/// A site's data folder.
#[derive(Debug, Clone)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// Names the folder; nothing is touched.
    pub(crate) fn at(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The encrypted store.
    pub(crate) fn store(&self) -> PathBuf {
        self.0.join("store.db")
    }

    /// The two copies of the sidecar with the slots.
    pub(crate) fn slots(&self) -> [PathBuf; 2] {
        SLOTS.map(|name| self.0.join(name))
    }

    /// Content files, by their hash.
    pub(crate) fn blob(&self, file: FileHash) -> PathBuf {
        self.0.join(blob_name(file))
    }

    /// The programme that a centre carries to its sites.
    pub(crate) fn programme(&self) -> PathBuf {
        self.0.join("programme")
    }

    /// True if a site was set up here.
    pub(crate) fn holds_site(&self) -> bool {
        self.slots().iter().any(|slots| slots.exists())
    }

    /// True if a damaged store was put aside here.
    pub(crate) fn holds_quarantine(&self) -> bool {
        self.0.join("quarantine").exists()
    }

    fn running(&self) -> PathBuf {
        self.0.join("running")
    }

    /// True if the program that had this site open last did not close it.
    pub(crate) fn was_left_running(&self) -> bool {
        self.running().exists()
    }

    pub(super) fn mark_running(&self) -> Result<()> {
        std::fs::write(self.running(), b"").at(&self.running())
    }

    /// A mark that stays only means one more look for damage at the next start.
    pub(super) fn mark_stopped(&self) {
        let _ = std::fs::remove_file(self.running());
    }

    /// Puts a copy of a damaged store aside. The damaged files stay where they are.
    pub(crate) fn quarantine(&self, now_millis: u64) -> Result<()> {
        let to = self.0.join("quarantine").join(now_millis.to_string());
        std::fs::create_dir_all(&to).at(&to)?;
        for name in ["store.db", "store.db-wal", "slots-a.json", "slots-b.json"] {
            let from = self.0.join(name);
            if from.exists() {
                std::fs::copy(&from, to.join(name)).at(&from)?;
            }
        }
        Ok(())
    }
}

/// Where a content file lies inside the folder: `blobs/ab/<sha256>`.
pub(crate) fn blob_name(file: FileHash) -> String {
    let name = file.to_string();
    format!("blobs/{}/{name}", &name[..2])
}
