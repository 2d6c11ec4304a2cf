//! The folder where a pack lies until all of it is known to be good.
//!
//! Nothing of it is left behind: it goes with its owner, and what a crash left goes when the
//! next one begins. Blobs are moved to their places only when every one of them is on the disk.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::error::{AtPath, Result};
use crate::files::flush_folder;
use crate::ids::FileHash;
use crate::site::Folder;

/// Files that are flushed at a time: a disk that flushes several at once takes a fraction of the time.
const FLUSHED_AT_A_TIME: usize = 8;

/// Bytes that are read at a time.
const PIECE: usize = 256 * 1024;

/// A staging folder, empty at first.
#[derive(Debug)]
pub(super) struct Staging {
    site: Folder,
    path: PathBuf,
    blobs: BTreeSet<FileHash>,
}

impl Staging {
    /// Begins anew: what an installation that did not end left here is removed.
    pub(super) fn begin(site: &Folder) -> Result<Self> {
        let path = site.staging();
        clear(&path)?;
        fs::create_dir(&path).at(&path)?;
        Ok(Self {
            site: site.clone(),
            path,
            blobs: BTreeSet::new(),
        })
    }

    /// The private copy of the pack.
    pub(super) fn pack(&self) -> PathBuf {
        self.path.join("pack")
    }

    /// True if this blob is staged, or whole in its place.
    pub(super) fn has(&self, blob: FileHash) -> bool {
        self.blobs.contains(&blob) || is_whole(&self.site.blob(blob), blob)
    }

    /// Stages a blob that `write` produces and vouches for.
    pub(super) fn stage(
        &mut self,
        blob: FileHash,
        write: impl FnOnce(&mut Disk) -> Result<()>,
    ) -> Result<()> {
        let mut disk = Disk::create(self.path.join(blob.to_string()))?;
        let written = write(&mut disk);
        disk.finish(written)?;
        self.blobs.insert(blob);
        Ok(())
    }

    /// Flushes what was staged and moves it to its place, in a way that a power cut cannot part.
    pub(super) fn settle(&mut self) -> Result<()> {
        let blobs: Vec<_> = std::mem::take(&mut self.blobs).into_iter().collect();
        let staged: Vec<_> = blobs
            .iter()
            .map(|b| self.path.join(b.to_string()))
            .collect();
        at_once(&staged, |path| {
            let file = File::options().write(true).open(path).at(path)?;
            file.sync_all().at(path)
        })?;
        let mut folders = BTreeSet::new();
        for (blob, from) in blobs.iter().zip(&staged) {
            let to = self.site.blob(*blob);
            let folder = to.parent().unwrap_or(&to);
            fs::create_dir_all(folder).at(folder)?;
            fs::rename(from, &to).at(&to)?;
            folders.insert(folder.to_owned());
        }
        if let Some(above) = folders.first().and_then(|folder| folder.parent()) {
            folders.insert(above.to_owned());
        }
        let folders: Vec<_> = folders.into_iter().collect();
        at_once(&folders, |folder| flush_folder(folder).at(folder))
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // What cannot be removed now is removed when the next installation begins.
        let _ = clear(&self.path);
    }
}

fn clear(path: &Path) -> Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done.at(path),
    }
}

/// Does the same with every path, several at a time; the first failure is told.
fn at_once(paths: &[PathBuf], work: impl Fn(&Path) -> Result<()> + Sync) -> Result<()> {
    let share = paths.len().div_ceil(FLUSHED_AT_A_TIME).max(1);
    std::thread::scope(|scope| {
        let work = &work;
        let threads: Vec<_> = paths
            .chunks(share)
            .map(|share| scope.spawn(move || share.iter().try_for_each(|path| work(path))))
            .collect();
        threads
            .into_iter()
            .try_for_each(|thread| thread.join().expect("flushing does not panic"))
    })
}

/// A file under way that remembers when the disk failed, which is not the fault of its content.
#[derive(Debug)]
pub(super) struct Disk {
    path: PathBuf,
    file: File,
    fault: Option<io::Error>,
}

impl Disk {
    pub(super) fn create(path: PathBuf) -> Result<Self> {
        let file = File::create(&path).at(&path)?;
        Ok(Self {
            path,
            file,
            fault: None,
        })
    }

    /// How writing ended: a fault of the disk comes before what followed from it.
    pub(super) fn finish(self, written: Result<()>) -> Result<()> {
        match self.fault {
            Some(fault) => Err(fault).at(&self.path),
            None => written,
        }
    }
}

impl Write for Disk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes).map_err(|error| {
            let kind = error.kind();
            if kind != io::ErrorKind::Interrupted {
                self.fault = Some(error);
            }
            kind.into()
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// True if the file is there and its bytes have this hash.
pub(super) fn is_whole(path: &Path, blob: FileHash) -> bool {
    let hash = || -> io::Result<FileHash> {
        let mut file = File::open(path)?;
        let mut hash = Sha256::new();
        let mut piece = vec![0; PIECE];
        loop {
            match file.read(&mut piece)? {
                0 => return Ok(FileHash(hash.finalize().into())),
                n => hash.update(&piece[..n]),
            }
        }
    };
    // A blob that cannot be read counts as none, and is written anew.
    hash().is_ok_and(|found| found == blob)
}
