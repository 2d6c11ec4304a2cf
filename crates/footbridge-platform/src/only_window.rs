//! One window for a data folder: a second start calls the first one to the front.
//!
//! No socket and no signal: the first window holds a lock on a file, and a second start, which
//! does not get it, changes the file's time. The first one looks at that.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::thread;
use std::time::{Duration, SystemTime};

const FILE: &str = "window.lock";
/// How long somebody waits at most for the first window to come to the front.
const LOOK: Duration = Duration::from_millis(300);
/// So often a second start looks whether the first one was only just ending.
const LOOKS: u32 = 6;

/// The right to be the window of a folder, until the process ends.
#[derive(Debug)]
pub struct OnlyWindow {
    file: File,
}

impl OnlyWindow {
    /// Takes the right. `None`: another window has it, and was called to the front.
    #[expect(
        clippy::disallowed_methods,
        reason = "the file only has to look changed; what time it says is never read"
    )]
    pub fn of(folder: &Path) -> io::Result<Option<Self>> {
        make_private(folder)?;
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(folder.join(FILE))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { file })),
            Err(TryLockError::WouldBlock) => {
                file.set_modified(SystemTime::now())?;
                Self::once_free(file)
            }
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// A program that was killed holds the lock until its last thread has come back from the disk.
    fn once_free(file: File) -> io::Result<Option<Self>> {
        for _ in 0..LOOKS {
            thread::sleep(LOOK);
            match file.try_lock() {
                Ok(()) => return Ok(Some(Self { file })),
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
        Ok(None)
    }

    /// Does something whenever the program is started a second time.
    pub fn when_called(self, show: impl Fn() + Send + 'static) {
        thread::spawn(move || {
            let mut last = self.changed();
            loop {
                thread::sleep(LOOK);
                let now = self.changed();
                if now != last {
                    last = now;
                    show();
                }
            }
        });
    }

    fn changed(&self) -> Option<SystemTime> {
        self.file.metadata().and_then(|about| about.modified()).ok()
    }
}

#[cfg(unix)]
fn make_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
}

#[cfg(not(unix))]
fn make_private(folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn a_second_start_calls_the_first_and_gets_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path().join("new");
        let first = OnlyWindow::of(&home).unwrap().expect("nobody is there");
        let (sender, called) = channel();
        first.when_called(move || sender.send(()).unwrap());
        thread::sleep(Duration::from_millis(50));
        assert!(OnlyWindow::of(&home).unwrap().is_none());
        called.recv_timeout(LOOK * 5).expect("the first was called");
        let elsewhere = folder.path().join("other");
        assert!(OnlyWindow::of(&elsewhere).unwrap().is_some());
    }

    #[test]
    fn the_right_ends_with_its_holder() {
        let folder = tempfile::tempdir().unwrap();
        drop(OnlyWindow::of(folder.path()).unwrap().unwrap());
        assert!(OnlyWindow::of(folder.path()).unwrap().is_some());
    }

    #[test]
    fn a_start_while_the_first_is_just_ending_gets_the_window() {
        let folder = tempfile::tempdir().unwrap();
        let first = OnlyWindow::of(folder.path())
            .unwrap()
            .expect("nobody is there");
        let (home, (sender, begun)) = (folder.path().to_owned(), channel());
        let second = thread::spawn(move || {
            sender.send(()).unwrap();
            OnlyWindow::of(&home).unwrap()
        });
        begun.recv().unwrap();
        drop(first);
        assert!(second.join().unwrap().is_some());
    }
}
