//! What the computer says of itself: room on the disk, the program's file.

use std::env;
use std::io;
use std::path::{Path, PathBuf};

use footbridge::host::{Computer, Way};

use crate::kiosk;

/// This computer, and the engine that shows pages on it.
#[derive(Debug, Default)]
pub struct ThisComputer {
    engine: Option<String>,
}

impl ThisComputer {
    /// A computer whose pages are shown by this engine.
    pub fn with_engine(engine: String) -> Self {
        let engine = Some(engine);
        Self { engine }
    }
}

impl Computer for ThisComputer {
    #[cfg(unix)]
    fn free_bytes(&self, folder: &Path) -> io::Result<u64> {
        let found = rustix::fs::statvfs(folder)?;
        Ok(found.f_bavail.saturating_mul(found.f_frsize))
    }

    #[cfg(not(unix))]
    fn free_bytes(&self, folder: &Path) -> io::Result<u64> {
        let disks = sysinfo::Disks::new_with_refreshed_list();
        let holds = |disk: &&sysinfo::Disk| folder.starts_with(disk.mount_point());
        let nearest = disks
            .iter()
            .filter(holds)
            .max_by_key(|disk| disk.mount_point().as_os_str().len());
        let nearest = nearest.ok_or(io::ErrorKind::NotFound)?;
        Ok(nearest.available_space())
    }

    fn program_file(&self) -> io::Result<PathBuf> {
        env::current_exe()
    }

    fn engine(&self) -> Option<String> {
        self.engine.clone()
    }

    fn ways(&self) -> Vec<Way> {
        let points = kiosk::look().into_iter();
        points
            .map(|point| Way {
                name: point.name,
                state: point.state,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_disk_has_room_and_the_program_a_file() {
        let here = ThisComputer::default();
        let folder = tempfile::tempdir().unwrap();
        assert!(here.free_bytes(folder.path()).unwrap() > 0);
        assert!(here.free_bytes(&folder.path().join("nowhere")).is_err());
        assert!(here.program_file().unwrap().is_file());
        assert_eq!(here.engine(), None);
        assert!(!here.ways().is_empty());
    }
}
