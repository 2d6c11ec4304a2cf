//! A learner gets in with a card number and four pictures.
//!
//! The counter of wrong tries is committed before the check, and a wait counts
//! in running time: neither pulling the plug nor setting the clock buys a try.
//! An unknown card takes the same way as a known one.

use super::{CardNumber, PictureCode};
use crate::error::{PeopleError, Result};
use crate::ids::PersonId;
use crate::site::Site;
use crate::storage::WrongTries;

/// After the tenth wrong try only staff can help.
const ONLY_STAFF_AFTER: u32 = 10;

/// Milliseconds to wait after so many wrong tries.
fn wait_after(tries: u32) -> u64 {
    const MINUTE: u64 = 60_000;
    match tries {
        0..=4 => 0,
        5 => MINUTE,
        6 => 5 * MINUTE,
        _ => 15 * MINUTE,
    }
}

impl Site {
    /// Whose card and pictures these are.
    pub(crate) fn check_learner(&mut self, card: &str, pictures: &[u8]) -> Result<PersonId> {
        let code = PictureCode::from_pictures(pictures)?;
        let card = card.parse::<CardNumber>()?.digits();
        self.refuse_while_waiting(&card)?;
        self.count_try(&card)?;
        let known = self.store.card(&card)?;
        let (salt, wanted) = known
            .as_ref()
            .map_or(([0; 32], [0; 32]), |row| (row.salt, row.code_hash));
        let right = same(&code.hash(&salt), &wanted);
        match known {
            Some(row) if right => {
                self.note(|write| write.clear_wrong_tries(&card))?;
                Ok(row.person)
            }
            _ => Err(PeopleError::SignInWrong.into()),
        }
    }

    fn refuse_while_waiting(&mut self, card: &str) -> Result<()> {
        let tries = self.store.wrong_tries(card)?;
        let left = if tries.tries >= ONLY_STAFF_AFTER {
            wait_after(tries.tries)
        } else if tries.boot == self.boot() {
            let waited = self
                .host
                .clock
                .monotonic_millis()
                .saturating_sub(tries.since_millis);
            tries.wait_millis.saturating_sub(waited)
        } else {
            self.restart_wait(card, tries)?
        };
        if left == 0 {
            Ok(())
        } else {
            Err(PeopleError::SignInWait {
                seconds: left.div_ceil(1000),
            }
            .into())
        }
    }

    /// The program was started anew: what was waited before is not known, so the wait begins again.
    fn restart_wait(&self, card: &str, tries: WrongTries) -> Result<u64> {
        if tries.wait_millis > 0 {
            self.write_tries(card, tries.tries)?;
        }
        Ok(tries.wait_millis)
    }

    fn count_try(&self, card: &str) -> Result<()> {
        let tries = self.store.wrong_tries(card)?.tries.saturating_add(1);
        self.write_tries(card, tries)
    }

    fn write_tries(&self, card: &str, tries: u32) -> Result<()> {
        let row = WrongTries {
            tries,
            wait_millis: wait_after(tries),
            boot: self.boot(),
            since_millis: self.host.clock.monotonic_millis(),
        };
        self.note(|write| write.set_wrong_tries(card, row))
    }
}

/// Compares in a time that does not depend on where the bytes differ.
fn same(left: &[u8; 32], right: &[u8; 32]) -> bool {
    left.iter()
        .zip(right)
        .fold(0, |difference, (a, b)| difference | (a ^ b))
        == 0
}
