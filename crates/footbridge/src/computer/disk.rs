//! A trial of the disk: a few MiB are written beside the store, flushed, read back and removed.

use std::fs::{self, File};
use std::io::{self, Read, Seek, Write};
use std::path::Path;

use crate::host::Host;

/// The file of the trial; one that a crash left behind is removed by the next trial.
const NAME: &str = "disk-trial.part";
/// So many pieces are written, each flushed by itself as an answer is.
const PIECES: usize = 8;
const PIECE_BYTES: usize = 512 * 1024;

/// What came of a trial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DiskTrial {
    /// What was read back is what was written.
    Works {
        /// The longest of all flushes, in milliseconds.
        slowest_flush_millis: u64,
    },
    /// What was read back is something else.
    Differs,
    /// It could not be written, flushed, read or removed.
    Fails,
}

/// Tries the disk under a folder. Nothing stays behind, whatever happens.
pub(super) fn tried(host: &Host, folder: &Path) -> DiskTrial {
    let path = folder.join(NAME);
    // One that is not there is as good as one that was removed.
    let _ = fs::remove_file(&path);
    let trial = write_and_read(host, &path).unwrap_or(DiskTrial::Fails);
    match fs::remove_file(&path) {
        Ok(()) => trial,
        Err(_) => DiskTrial::Fails,
    }
}

fn write_and_read(host: &Host, path: &Path) -> io::Result<DiskTrial> {
    let mut file = File::options()
        .read(true)
        .write(true)
        .create_new(true)
        .open(path)?;
    let mut slowest = 0;
    // No two pieces are alike, so that one in the place of another shows.
    let pieces: Vec<[u8; 32]> = (0..PIECES).map(|_| host.draw()).collect();
    for piece in &pieces {
        file.write_all(&piece.repeat(PIECE_BYTES / piece.len()))?;
        let before = host.clock.monotonic_millis();
        file.sync_all()?;
        let took = host.clock.monotonic_millis().saturating_sub(before);
        slowest = slowest.max(took);
    }
    host.drives.forget_cached(&file);
    file.rewind()?;
    let mut back = vec![0; PIECE_BYTES];
    for piece in &pieces {
        file.read_exact(&mut back)?;
        if back.chunks(piece.len()).any(|part| part != piece) {
            return Ok(DiskTrial::Differs);
        }
    }
    Ok(DiskTrial::Works {
        slowest_flush_millis: slowest,
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;
    use crate::host::{Clock, Drives, Removal, Stick};
    use crate::site::tests::host;

    /// A disk that loses what nobody looks at.
    struct Forgetful;

    impl Drives for Forgetful {
        fn sticks(&self) -> Vec<Stick> {
            Vec::new()
        }

        fn forget_cached(&self, mut file: &File) {
            file.seek(io::SeekFrom::Start(3_000_000)).unwrap();
            file.write_all(b"other bytes").unwrap();
        }

        fn settle(&self, _: &Path) -> io::Result<()> {
            Ok(())
        }

        fn eject(&self, _: &Path) -> io::Result<Removal> {
            Ok(Removal::Flushed)
        }
    }

    /// A clock that goes on whenever somebody looks: 7 ms, then 14, then 21 and so on.
    struct Restless(AtomicU64, AtomicU64);

    impl Clock for Restless {
        fn wall_millis(&self) -> i64 {
            0
        }

        fn monotonic_millis(&self) -> u64 {
            let step = self.1.fetch_add(7, Ordering::Relaxed);
            self.0.fetch_add(step, Ordering::Relaxed)
        }
    }

    #[test]
    fn a_disk_that_keeps_its_word_works_and_nothing_stays_behind() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(NAME), "left by a crash").unwrap();
        let mut host = host();
        host.clock = Arc::new(Restless(0.into(), 0.into()));
        let trial = tried(&host, folder.path());
        // The last of eight flushes lies between the 15th and the 16th look.
        let slowest_flush_millis = 14 * 7;
        assert_eq!(
            trial,
            DiskTrial::Works {
                slowest_flush_millis
            }
        );
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn other_bytes_than_were_written_are_found() {
        let folder = tempfile::tempdir().unwrap();
        let mut host = host();
        host.drives = Arc::new(Forgetful);
        assert_eq!(tried(&host, folder.path()), DiskTrial::Differs);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn where_nothing_can_be_written_it_fails() {
        let folder = tempfile::tempdir().unwrap();
        let absent = folder.path().join("nowhere");
        assert_eq!(tried(&host(), &absent), DiskTrial::Fails);
    }
}
