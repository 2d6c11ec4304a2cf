//! What the operating system says of a stick, as one of our errors.

use std::io::{self, ErrorKind};

use super::Pen;
use crate::error::{Error, ExchangeError};

impl Pen<'_> {
    /// A fault of writing. A stick that was pulled answers in many ways, so it is looked for first.
    pub(super) fn fault(&self, error: &io::Error) -> Error {
        if let Err(gone) = self.stick.still_there() {
            return gone;
        }
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                ExchangeError::StickFull.into()
            }
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                ExchangeError::StickReadOnly.into()
            }
            _ => ExchangeError::StickWriteFailed.into(),
        }
    }
}
