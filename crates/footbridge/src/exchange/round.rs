//! What one round of the stick has come to so far.

use std::collections::BTreeSet;

use super::commands::{CameIn, ExchangeReport, RefusedFile, WentOut};
use super::papers::Refusal;
use crate::error::{Error, ExchangeError, Result, StoreError};
use crate::ids::{FileHash, SiteId};

/// A round under way.
#[derive(Debug, Default)]
pub(super) struct Round {
    pub(super) came_in: Vec<CameIn>,
    pub(super) went_out: Vec<WentOut>,
    pub(super) refused: Vec<RefusedFile>,
    /// Own bundles that lie on the stick unharmed.
    pub(super) own: BTreeSet<FileHash>,
    /// Sites that ask, with bundles on this stick.
    pub(super) asking: BTreeSet<SiteId>,
}

impl Round {
    /// Notes a file that was not taken. What is not the file's fault ends the round.
    pub(super) fn refuse(&mut self, file: &str, error: Error) -> Result<()> {
        if !is_the_files_fault(&error) {
            return Err(error);
        }
        self.refused.push(RefusedFile {
            file: file.to_owned(),
            error: error.wire(),
        });
        Ok(())
    }

    /// Bundles that were not taken, for the receipt.
    pub(super) fn refused_bundles(&self) -> Vec<Refusal> {
        self.refused
            .iter()
            .filter_map(|r| Refusal::of(&r.file, &r.error.code))
            .collect()
    }

    /// The report; only a round that went through to its end makes one.
    pub(super) fn report(self) -> ExchangeReport {
        ExchangeReport {
            came_in: self.came_in,
            went_out: self.went_out,
            refused: self.refused,
            safe_to_remove: true,
        }
    }
}

/// Disk, stick and cancelling are nobody's file; a row that the tables refuse came out of one.
fn is_the_files_fault(error: &Error) -> bool {
    match error {
        Error::Exchange(error) => !matches!(
            error,
            ExchangeError::StickNotFound(_)
                | ExchangeError::StickReadOnly
                | ExchangeError::StickFull
                | ExchangeError::StickWriteFailed
        ),
        Error::Signing(_) | Error::Pack(_) | Error::Store(StoreError::Sqlite(_)) => true,
        _ => false,
    }
}
