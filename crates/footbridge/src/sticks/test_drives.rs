//! Sticks in the hand of a test: what is plugged in, and the fault they meet.

use std::fs::{File, rename};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::host::{Drives, Removal, Stick, StickStep};

/// What happens to a stick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    /// No room is left.
    NoRoom,
    /// It cannot be written.
    ReadOnly,
    /// The device answers with an error.
    Io,
    /// Somebody pulls it out of this folder.
    Pulled(PathBuf),
}

/// Drives of a test.
#[derive(Debug, Default)]
pub(crate) struct TestDrives {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    plugged: Vec<Stick>,
    /// Steps until the fault, and the fault.
    fault: Option<(usize, Fault)>,
    /// Bytes at the beginning of a file that a stick of false capacity really keeps.
    keeps: Option<u64>,
}

impl TestDrives {
    /// Plugs these in, instead of what was there.
    pub(crate) fn plug_in(&self, sticks: &[Stick]) {
        self.state.lock().unwrap().plugged = sticks.to_vec();
    }

    /// The step after `n` others meets a fault; all before and after it go well.
    pub(crate) fn fail_at(&self, n: usize, fault: Fault) {
        self.state.lock().unwrap().fault = Some((n, fault));
    }

    /// No fault is waiting any more.
    pub(crate) fn go_well(&self) {
        self.state.lock().unwrap().fault = None;
    }

    /// From now on only so many bytes of a file are really kept.
    pub(crate) fn keep_only(&self, bytes: u64) {
        self.state.lock().unwrap().keeps = Some(bytes);
    }

    /// The stick that was pulled is put in again.
    pub(crate) fn plug_in_again(&self, folder: &Path) {
        rename(pulled(folder), folder).unwrap();
    }

    fn due(&self) -> Option<Fault> {
        let mut state = self.state.lock().unwrap();
        let (n, fault) = state.fault.take()?;
        if n == 0 {
            return Some(fault);
        }
        state.fault = Some((n - 1, fault));
        None
    }
}

fn pulled(folder: &Path) -> PathBuf {
    folder.with_extension("pulled")
}

impl Drives for TestDrives {
    fn sticks(&self) -> Vec<Stick> {
        self.state.lock().unwrap().plugged.clone()
    }

    fn forget_cached(&self, file: &File) {
        let keeps = self.state.lock().unwrap().keeps;
        if let Some(keeps) = keeps
            && file.metadata().unwrap().len() > keeps
        {
            forget_beyond(file, keeps);
        }
    }

    fn settle(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn eject(&self, folder: &Path) -> io::Result<Removal> {
        let mut state = self.state.lock().unwrap();
        state
            .plugged
            .retain(|stick| stick.folder.as_deref() != Some(folder));
        Ok(Removal::Unmounted)
    }

    fn before(&self, _: StickStep) -> io::Result<()> {
        match self.due() {
            None => Ok(()),
            Some(Fault::NoRoom) => Err(ErrorKind::StorageFull.into()),
            Some(Fault::ReadOnly) => Err(ErrorKind::ReadOnlyFilesystem.into()),
            Some(Fault::Io) => Err(io::Error::other("the device answers with an error")),
            Some(Fault::Pulled(folder)) => {
                rename(&folder, pulled(&folder))?;
                Err(io::Error::other("the device is gone"))
            }
        }
    }
}

/// What lies beyond reads as zeros, as it does on such sticks.
#[cfg(unix)]
fn forget_beyond(file: &File, keeps: u64) {
    use std::os::fd::AsRawFd;
    let path = std::fs::read_link(format!("/dev/fd/{}", file.as_raw_fd())).unwrap();
    let length = file.metadata().unwrap().len();
    let writable = File::options().write(true).open(path).unwrap();
    writable.set_len(keeps).unwrap();
    writable.set_len(length).unwrap();
}

#[cfg(not(unix))]
fn forget_beyond(_: &File, _: u64) {}
