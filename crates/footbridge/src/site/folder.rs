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
    /// Counts the wrong passphrases since the right one.
    pub(crate) const TRIES: &str = "passphrase-tries.json";

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

    /// The log beside the store.
    fn log(&self) -> PathBuf {
        self.0.join("store.db-wal")
    }

    /// Where the store is written anew while it gets another key.
    pub(crate) fn next_store(&self) -> PathBuf {
        self.0.join("store-next.db")
    }

    /// Everything that can lie there of such a store.
    pub(crate) fn next_store_files(&self) -> [PathBuf; 3] {
        ["", "-wal", "-journal"].map(|end| self.0.join(format!("store-next.db{end}")))
    }

    /// Puts a closed store in the place of another, whose log must have gone: a log must never
    /// meet another store.
    pub(crate) fn replace_store(&self, by: &Path) -> Result<()> {
        let log = self.log();
        if log.exists() {
            let left = log.metadata().at(&log)?.len();
            if left > 0 {
                return Err(crate::error::StoreError::InUse.into());
            }
            std::fs::remove_file(&log).at(&log)?;
        }
        std::fs::rename(by, self.store()).at(by)
    }

    /// The two copies of the sidecar with the slots.
    pub(crate) fn slots(&self) -> [PathBuf; 2] {
        SLOTS.map(|name| self.0.join(name))
    }

    /// Content files, by their hash: `blobs/ab/<sha256>`.
    pub(crate) fn blob(&self, file: FileHash) -> PathBuf {
        let name = file.to_string();
        self.0.join("blobs").join(&name[..2]).join(name)
    }

    /// Where a pack lies until all of it is known to be good.
    pub(crate) fn staging(&self) -> PathBuf {
        self.0.join("staging")
    }

    /// The programme that a centre or an office carries to other sites.
    pub(crate) fn programme(&self) -> PathBuf {
        self.0.join("programme")
    }

    /// Copies of the store, made and checked by the program.
    pub(crate) fn copies(&self) -> PathBuf {
        self.0.join("copies")
    }

    /// The empty place beside this folder where a site is made until it is whole.
    pub(crate) fn part(&self) -> Result<Self> {
        let part = self.0.with_extension("founding");
        if part.exists() {
            std::fs::remove_dir_all(&part).at(&part)?;
        }
        Ok(Self(part))
    }

    /// Moves a site that is whole to its place.
    ///
    /// An empty folder may have been prepared there; one with anything in it stays, and this fails.
    pub(crate) fn move_to(&self, place: &Self) -> Result<()> {
        if place.0.exists() {
            std::fs::remove_dir(&place.0).at(&place.0)?;
        }
        std::fs::rename(&self.0, &place.0).at(&place.0)
    }

    /// True if a site was set up here.
    pub(crate) fn holds_site(&self) -> bool {
        self.slots().iter().any(|slots| slots.exists())
    }

    /// True if a damaged store was put aside here.
    pub(crate) fn holds_quarantine(&self) -> bool {
        self.0.join("quarantine").exists()
    }

    fn window_free(&self) -> PathBuf {
        self.0.join("window-free")
    }

    /// True if staff said that the window need not hold learners here. It stands beside the
    /// store, because a closed computer has to know it too.
    pub(crate) fn frees_window(&self) -> bool {
        self.window_free().exists()
    }

    /// Keeps what staff said.
    pub(crate) fn free_window(&self, free: bool) -> Result<()> {
        let mark = self.window_free();
        match free {
            true => std::fs::write(&mark, b"").at(&mark),
            false if mark.exists() => std::fs::remove_file(&mark).at(&mark),
            false => Ok(()),
        }
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

    /// Moves a damaged store aside, its log first: a log must never meet another store.
    pub(crate) fn move_store_aside(&self, now_millis: u64) -> Result<()> {
        let names = ["store.db-wal", "store.db-shm", "store.db"];
        let aside = |millis: u64| self.0.join("quarantine").join(millis.to_string());
        let taken = |to: &PathBuf| names.iter().any(|name| to.join(name).exists());
        let to = (now_millis..).map(aside).find(|to| !taken(to));
        let to = to.unwrap_or_else(|| aside(now_millis));
        std::fs::create_dir_all(&to).at(&to)?;
        for name in names {
            let from = self.0.join(name);
            if from.exists() {
                std::fs::rename(&from, to.join(name)).at(&from)?;
            }
        }
        crate::files::flush_folder(&self.0).at(&self.0)
    }
}
