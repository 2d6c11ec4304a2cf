//! What one round of the stick has come to so far.

use std::collections::{BTreeMap, BTreeSet};

use super::commands::{CameIn, ExchangeReport, RefusedFile, WentOut};
use super::level::Level;
use super::papers::Refusal;
use super::party::Interval;
use crate::error::{Error, ExchangeError, Result, StoreError};
use crate::ids::{FileHash, JournalId, SiteId};
use crate::sticks::StickTraffic;
use crate::storage::OwnBundle;

/// A round under way.
#[derive(Debug, Default)]
pub(super) struct Round {
    pub(super) came_in: Vec<CameIn>,
    pub(super) went_out: Vec<WentOut>,
    pub(super) refused: Vec<RefusedFile>,
    /// The number of this exchange.
    pub(super) number: u64,
    /// Own bundles that lie on the stick unharmed.
    pub(super) own: BTreeMap<FileHash, OwnBundle>,
    /// Own bundles that were written in this round.
    pub(super) written: Vec<OwnBundle>,
    /// Stretches in bundles of others that lie on the stick.
    pub(super) there: BTreeMap<JournalId, Vec<Interval>>,
    /// Sites that ask, with bundles on this stick.
    pub(super) asking: BTreeSet<SiteId>,
    /// The centre has said something that was not known here.
    pub(super) news: bool,
    /// How the other computers of the classroom stand in the end.
    pub(super) level: Level,
    /// Exchanges since the centre last said something new.
    pub(super) without_news: u32,
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

    /// Tells of something that did not work and stops nothing.
    pub(super) fn tell_refused(&mut self, file: &str, error: &Error) {
        self.refused.push(RefusedFile {
            file: file.to_owned(),
            error: error.wire(),
        });
    }

    /// Bundles that were not taken, for the receipt.
    pub(super) fn refused_bundles(&self) -> Vec<Refusal> {
        self.refused
            .iter()
            .filter_map(|r| Refusal::of(&r.file, &r.error.code))
            .collect()
    }

    /// What went over the stick, for its log.
    pub(super) fn traffic(&self, written_bytes: u64) -> StickTraffic {
        let came_in = |line: &&CameIn| matches!(line, CameIn::Bundle { .. });
        let went_out = |line: &&WentOut| matches!(line, WentOut::Bundle { .. });
        StickTraffic {
            bundles_in: self.came_in.iter().filter(came_in).count() as u32,
            bundles_out: self.went_out.iter().filter(went_out).count() as u32,
            written_bytes,
        }
    }

    /// Bundles of others that were put onto this stick.
    pub(super) fn carry_on(&mut self, bundles: u32) {
        if bundles > 0 {
            self.went_out.push(WentOut::Carried { bundles });
        }
    }

    /// The report; only a round that went through to its end makes one.
    pub(super) fn report(self) -> ExchangeReport {
        ExchangeReport {
            came_in: self.came_in,
            went_out: self.went_out,
            refused: self.refused,
            others: self.level.others,
            behind: self.level.behind,
            without_news: self.without_news,
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
                | ExchangeError::StickDefective
                | ExchangeError::StickNotRegistered
        ),
        Error::Signing(_) | Error::Pack(_) | Error::Store(StoreError::Sqlite(_)) => true,
        _ => false,
    }
}
