//! Fresh cards: cards whose pictures are known because they were just drawn.
//!
//! The store holds only salted hashes of pictures. Until the cards are printed, or whoever drew
//! them signs out, the desk remembers them, in memory and nowhere else.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use zeroize::Zeroize;

use super::{CardNumber, PictureCode};

/// A card to hand over.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct FreshCard {
    /// Whose it is.
    pub(crate) name: String,
    /// The number on it.
    pub(crate) card: CardNumber,
    /// Four pictures in order, each 0 to 11.
    pub(crate) pictures: [u8; 4],
    /// The language in which the learner reads.
    pub(crate) language: String,
}

impl FreshCard {
    pub(crate) fn new(name: &str, card: CardNumber, code: PictureCode, language: &str) -> Self {
        Self {
            name: name.into(),
            card,
            pictures: code.four(),
            language: language.into(),
        }
    }
}

impl Drop for FreshCard {
    fn drop(&mut self) {
        self.pictures.zeroize();
    }
}

/// Neither names nor pictures ever stand in a log.
impl std::fmt::Debug for FreshCard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FreshCard")
    }
}

/// The fresh cards of a desk; a job may add to them and print them.
#[derive(Debug, Clone, Default)]
pub(crate) struct FreshCards(Arc<Mutex<Vec<Held>>>);

#[derive(Debug)]
struct Held {
    card: FreshCard,
    /// It may be printed once more: paper jams.
    printed: bool,
}

impl FreshCards {
    /// Adds cards; a learner's older one, by its number, is of no use any more.
    pub(crate) fn add(&self, cards: impl IntoIterator<Item = FreshCard>) {
        let mut held = self.held();
        for card in cards {
            held.retain(|older| older.card.card != card.card || older.card.name != card.name);
            held.push(Held {
                card,
                printed: false,
            });
        }
    }

    /// How many were not printed yet.
    pub(crate) fn count(&self) -> usize {
        self.held().iter().filter(|held| !held.printed).count()
    }

    /// All of them, in the order in which they were drawn.
    pub(crate) fn all(&self) -> Vec<FreshCard> {
        self.held().iter().map(|held| held.card.clone()).collect()
    }

    /// Those that were not printed yet; all of them once each was printed.
    pub(crate) fn next(&self) -> Vec<FreshCard> {
        let held = self.held();
        let waiting = held.iter().filter(|held| !held.printed);
        let waiting: Vec<_> = waiting.map(|held| held.card.clone()).collect();
        drop(held);
        match waiting.is_empty() {
            true => self.all(),
            false => waiting,
        }
    }

    /// These went to a printer or into a file. One that was drawn anew meanwhile did not.
    pub(crate) fn were_printed(&self, cards: &[FreshCard]) {
        let cards: HashMap<_, _> = cards.iter().map(|card| (card.card, card)).collect();
        for held in self.held().iter_mut() {
            held.printed |= cards.get(&held.card.card) == Some(&&held.card);
        }
    }

    /// Forgets all of them: somebody signed out.
    pub(crate) fn forget(&self) {
        self.held().clear();
    }

    fn held(&self) -> MutexGuard<'_, Vec<Held>> {
        // A list of cards is whole after a panic elsewhere: each step above changes it at once.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::slice;

    use super::*;
    use crate::site::tests::host;

    #[test]
    fn a_new_card_takes_the_place_of_the_older_one_and_forgetting_leaves_none() {
        let host = host();
        let card = CardNumber::draw(&host);
        let fresh = FreshCards::default();
        let first = FreshCard::new("Ana", card, PictureCode::draw(&host), "en");
        let second = FreshCard::new("Ana", card, PictureCode::draw(&host), "en");
        fresh.add([first.clone()]);
        fresh.clone().add([second.clone()]);
        assert_eq!(fresh.all(), slice::from_ref(&second));
        fresh.were_printed(&[first]);
        assert_eq!(fresh.count(), 1, "the newer one was not printed");
        fresh.were_printed(slice::from_ref(&second));
        assert_eq!((fresh.count(), fresh.next()), (0, vec![second]));
        fresh.forget();
        assert_eq!(fresh.count(), 0);
    }
}
