//! The sticks that are plugged in, as the operating system mounted them.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(windows)]
mod windows;

use std::fs::File;
use std::io;
use std::path::Path;

use footbridge::host::{Drives, Removal, Stick};

/// The sticks of this computer.
#[derive(Debug, Clone, Copy)]
pub struct SystemDrives;

#[cfg(target_os = "linux")]
impl Drives for SystemDrives {
    fn sticks(&self) -> Vec<Stick> {
        linux::sticks(Path::new("/"))
    }

    fn forget_cached(&self, file: &File) {
        // The reader compares hashes either way; a system that refuses the hint
        // only makes the comparison less telling.
        let _ = rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed);
    }

    fn settle(&self, folder: &Path) -> io::Result<()> {
        Ok(rustix::fs::syncfs(File::open(folder)?)?)
    }

    fn eject(&self, folder: &Path) -> io::Result<Removal> {
        self.settle(folder)?;
        linux::unmount(folder)
    }
}

/// Where a whole stick cannot be flushed at once, each file of it is; see
/// [`Drives::settle`].
#[cfg(not(target_os = "linux"))]
impl Drives for SystemDrives {
    #[cfg(windows)]
    fn sticks(&self) -> Vec<Stick> {
        windows::sticks()
    }

    #[cfg(not(windows))]
    fn sticks(&self) -> Vec<Stick> {
        Vec::new()
    }

    fn forget_cached(&self, _: &File) {}

    fn settle(&self, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Every file was flushed when it was written: nothing is left to do.
    fn eject(&self, _: &Path) -> io::Result<Removal> {
        Ok(Removal::Flushed)
    }
}
