//! A private copy of a target, proved while it is made: the medium is read once.

use std::io::{self, BufReader, Read};
use std::path::Path;

use footbridge_signing::Error as SigningError;
use footbridge_signing::tuf::{self, TargetInfo};

use super::staging::Disk;
use crate::error::{Error, Result};
use crate::files::{Opened, open_regular};
use crate::jobs::Work;
use crate::jobs::commands::Stage;

/// Bytes that are read at a time.
const PIECE: usize = 256 * 1024;

/// Copies `path` of a folder to a file of ours and sees that it is what the metadata say.
///
/// What was written is to be thrown away if this fails.
pub(super) fn copy_proved(
    folder: &Path,
    path: &str,
    info: &TargetInfo,
    to: &Path,
    work: &Work,
) -> Result<()> {
    let limit = info.length;
    let file = match open_regular(folder, path).map_err(SigningError::from)? {
        Opened::File(_, length) if length > limit => {
            return Err(SigningError::TooLarge { limit }.into());
        }
        Opened::File(file, _) => file,
        Opened::Absent => {
            let path = path.to_owned();
            return Err(SigningError::MetadataMissing { path }.into());
        }
        Opened::Other => return Err(SigningError::Io(io::ErrorKind::InvalidInput).into()),
    };
    let mut from = Watched {
        from: BufReader::with_capacity(PIECE, file),
        work,
        done: 0,
        total: limit,
        stopped: None,
    };
    let mut to = Disk::create(to.to_owned())?;
    let copied = tuf::copy_target(info, &mut from, &mut to);
    match from.stopped {
        Some(stop) => Err(stop),
        None => to.finish(copied.map_err(Error::from)),
    }
}

/// A reader that says how far it is and stops when the person cancels.
struct Watched<'w, R> {
    from: R,
    work: &'w Work,
    done: u64,
    total: u64,
    stopped: Option<Error>,
}

impl<R: Read> Read for Watched<'_, R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let (done, total) = (self.done as usize, self.total as usize);
        if let Err(stop) = self.work.at(Stage::Checking, done, total) {
            self.stopped = Some(stop);
            return Err(io::ErrorKind::Other.into());
        }
        let n = self.from.read(bytes)?;
        self.done += n as u64;
        Ok(n)
    }
}
