//! Wrong passphrases of staff: each one more makes the next try wait longer, up to a minute.
//!
//! The count is flushed to the disk before a passphrase is looked at, so that pulling the plug
//! buys nothing. It lies beside the store, which is closed while the page is locked. Whoever can
//! delete it can copy the sidecar as well; what holds then is Argon2id and a strong passphrase.
//! A wait counts in running time, begins anew with the program, and is never longer than a
//! minute: staff must always come in.

use serde::{Deserialize, Serialize};

use super::Desk;
use crate::error::{PeopleError, Result};
use crate::files::{Readers, write_whole};
use crate::people::slots::{Opened, Sidecar};
use crate::site::Folder;

/// Tries before the first wait.
const FREE: u32 = 2;
const FIRST_WAIT_MILLIS: u64 = 5_000;
const LONGEST_WAIT_MILLIS: u64 = 60_000;

/// Wrong tries at one site since the right passphrase, as far as this run of the program knows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tries {
    times: u32,
    since_millis: u64,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    times: u32,
}

/// Milliseconds to wait after so many wrong tries.
fn wait_after(times: u32) -> u64 {
    match times.checked_sub(FREE + 1) {
        None => 0,
        Some(doublings) => FIRST_WAIT_MILLIS
            .saturating_mul(1_u64.checked_shl(doublings).unwrap_or(u64::MAX))
            .min(LONGEST_WAIT_MILLIS),
    }
}

impl Desk {
    /// Opens a slot with a passphrase: the one way to try one.
    ///
    /// # Errors
    /// [`PeopleError::PassphraseWait`] while the wait after wrong tries lasts; nothing is tried.
    pub(crate) fn try_passphrase(&mut self, sidecar: &Sidecar, typed: &str) -> Result<Opened> {
        let before = self.tries();
        let waited = self.now().saturating_sub(before.since_millis);
        let left = wait_after(before.times).saturating_sub(waited);
        if left > 0 {
            return Err(PeopleError::PassphraseWait {
                seconds: left.div_ceil(1000),
            }
            .into());
        }
        self.count_try(before.times.saturating_add(1));
        let opened = sidecar.open(typed)?;
        self.refused += before.times;
        self.count_try(0);
        Ok(opened)
    }

    fn tries(&mut self) -> Tries {
        if let Some(known) = self.tries {
            return known;
        }
        let now = self.now();
        *self.tries.insert(Tries {
            times: read(&self.folder()),
            since_millis: now,
        })
    }

    fn count_try(&mut self, times: u32) {
        let bytes = serde_json::to_vec(&Written { times }).expect("a count has plain fields");
        let folder = self.folder();
        // A full disk must not keep staff out: the count holds while the program runs.
        let _ = write_whole(folder.path(), Folder::TRIES, &bytes, Readers::Owner);
        self.tries = Some(Tries {
            times,
            since_millis: self.now(),
        });
    }
}

/// A count that cannot be read is none: it slows, and proves nothing.
fn read(folder: &Folder) -> u32 {
    let bytes = std::fs::read(folder.path().join(Folder::TRIES)).ok();
    let written = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    written.map_or(0, |written: Written| written.times)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_to_a_minute_and_no_further() {
        let waits: Vec<_> = (0..9).map(|times| wait_after(times) / 1000).collect();
        assert_eq!(waits, [0, 0, 0, 5, 10, 20, 40, 60, 60]);
        assert_eq!(wait_after(u32::MAX), LONGEST_WAIT_MILLIS);
    }
}
