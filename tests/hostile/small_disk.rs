//! A disk that a test may fill or break.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::Path;

use footbridge_world::image::{Image, Mounted, Unable};
use tempfile::TempDir;

const MIB: u64 = 1024 * 1024;

/// An ext4 disk of 32 MiB, mounted: the sample with its sounds takes more than half of one.
pub(crate) struct SmallDisk {
    pub(crate) mounted: Mounted,
    /// Holds the image; goes after it is unmounted.
    _home: TempDir,
}

impl SmallDisk {
    /// Mounts one; where that is not permitted, says which case is left out.
    pub(crate) fn mount(case: &str) -> Option<Self> {
        let home = tempfile::tempdir().expect("a folder for the disk");
        match Image::make(&home.path().join("disk.img"), 32 * MIB) {
            Ok(image) => Some(Self {
                mounted: image.mount().expect("it could be mounted a moment ago"),
                _home: home,
            }),
            Err(Unable(reason)) => {
                skip(case, reason);
                None
            }
        }
    }
}

/// Says that a case did not run, past what keeps the output of a passing test to itself.
pub(crate) fn skip(case: &str, reason: &str) {
    let line = format!("{case}: skipped reason={reason}\n");
    std::io::stderr()
        .write_all(line.as_bytes())
        .expect("standard error");
}

/// Fills the disk that a folder is on to its last byte, by a file of this name.
pub(crate) fn fill(folder: &Path) {
    fs::create_dir_all(folder).expect("a folder");
    let mut filler = File::create(folder.join("filler")).expect("a file");
    for piece in [256 * 1024, 4096, 1] {
        let zeros = vec![0; piece];
        let full = loop {
            if let Err(error) = filler.write_all(&zeros).and_then(|()| filler.sync_data()) {
                break error;
            }
        };
        assert_eq!(full.kind(), ErrorKind::StorageFull, "{full}");
    }
}

/// Makes room again.
pub(crate) fn make_room(folder: &Path) {
    fs::remove_file(folder.join("filler")).expect("the filler goes");
}
