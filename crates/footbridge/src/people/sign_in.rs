//! A learner gets in with a card number and four pictures.
//!
//! The counter of wrong tries is committed before the check, and a wait counts
//! in running time: neither pulling the plug nor setting the clock buys a try.
//! An unknown card takes the same way as a known one. Many wrong tries at one computer, whatever
//! the cards, make every try of a learner there wait some seconds; staff are not slowed by it.

use std::collections::VecDeque;

use super::commands::GiveTries;
use super::events::TriesGiven;
use super::{CardNumber, PictureCode};
use crate::error::{OrNotFound, PeopleError, Result};
use crate::ids::PersonId;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;
use crate::storage::WrongTries;

/// After the tenth wrong try only staff can help.
const ONLY_STAFF_AFTER: u32 = 10;

/// So many wrong tries at one computer within [`BUDGET_MILLIS`] are taken for slips.
const BUDGET: usize = 30;
/// Ten minutes of running time.
const BUDGET_MILLIS: u64 = 10 * 60_000;
/// How far apart tries are once the budget is spent.
const BEYOND_BUDGET_MILLIS: u64 = 5_000;

/// The wrong tries of learners at this computer within the last ten minutes of running time,
/// earliest first, whatever the cards. A start of the program forgets them: it takes longer than
/// they would have cost.
#[derive(Debug, Default)]
pub(crate) struct StationBudget(VecDeque<u64>);

impl StationBudget {
    /// Milliseconds until the next try is looked at.
    fn left_at(&mut self, now: u64) -> u64 {
        self.0
            .retain(|wrong| now.saturating_sub(*wrong) < BUDGET_MILLIS);
        let latest = self.0.back().filter(|_| self.0.len() >= BUDGET);
        latest.map_or(0, |latest| {
            BEYOND_BUDGET_MILLIS.saturating_sub(now.saturating_sub(*latest))
        })
    }

    fn spend(&mut self, now: u64) {
        self.0.push_back(now);
        if self.0.len() > BUDGET {
            self.0.pop_front();
        }
    }
}

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
        self.refuse_beyond_budget()?;
        let card = card.parse::<CardNumber>().inspect_err(|_| {
            // Whoever tries numbers at random spends the budget as well.
            self.budget.spend(self.host.clock.monotonic_millis());
        })?;
        let card = card.digits();
        self.refuse_while_waiting(&card)?;
        self.count_try(&card)?;
        let mut found = None;
        let known = self.store.cards(&card)?;
        // Of several cards with one number, all are tried; of none, a card that fits nothing.
        let nobody = known.is_empty().then_some((None, [0; 32], [0; 32]));
        let rows = known
            .iter()
            .map(|row| (Some(row.person), row.salt, row.code_hash));
        for (person, salt, wanted) in rows.chain(nobody) {
            if same(&code.hash(&salt), &wanted) {
                found = found.or(person);
            }
        }
        // Who left is told what a wrong card is told.
        let found = match found {
            Some(person) if self.has_left(person)? => None,
            found => found,
        };
        let Some(person) = found else {
            self.budget.spend(self.host.clock.monotonic_millis());
            return Err(PeopleError::SignInWrong.into());
        };
        self.note(|write| write.clear_wrong_tries(&card))?;
        Ok(person)
    }

    fn refuse_beyond_budget(&mut self) -> Result<()> {
        match self.budget.left_at(self.host.clock.monotonic_millis()) {
            0 => Ok(()),
            left => Err(PeopleError::SignInWait {
                seconds: left.div_ceil(1000),
            }
            .into()),
        }
    }

    /// Staff give a learner new tries.
    pub(crate) fn give_tries(&mut self, by: PersonId, person: PersonId) -> Result<()> {
        let person = self.store.main_person(person)?;
        self.store.person(person)?.or_not_found("learner")?;
        let cards = self.store.cards_of(person)?;
        self.transact(Some(by), |tx| {
            for card in &cards {
                tx.clear_wrong_tries(&card.card)?;
            }
            tx.append(Some(person), &TriesGiven {}).map(drop)
        })
    }

    fn refuse_while_waiting(&mut self, card: &str) -> Result<()> {
        let tries = self.store.wrong_tries(card)?;
        if tries.tries >= ONLY_STAFF_AFTER {
            return Err(PeopleError::SignInOnlyStaff.into());
        }
        let left = if tries.boot == self.boot() {
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

/// `sign_in.give_tries`.
pub(crate) fn give_tries(call: &mut Call<'_>, request: GiveTries) -> Result<Nothing> {
    let by = call.staff()?;
    let person = request.person.parse()?;
    call.with_site(|site| site.give_tries(by, person))?;
    Ok(Nothing {})
}

/// Compares in a time that does not depend on where the bytes differ.
fn same(left: &[u8; 32], right: &[u8; 32]) -> bool {
    left.iter()
        .zip(right)
        .fold(0, |difference, (a, b)| difference | (a ^ b))
        == 0
}

#[cfg(test)]
mod tests;
