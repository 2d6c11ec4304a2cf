//! Cards for learners, each in the learner's own language.

use std::collections::HashSet;

use super::parts::Part;
use super::words::Words;
use super::{Card, Cards, Picture};
use crate::error::{PrintError, Result};
use crate::people::CardNumber;
use crate::people::fresh::{FreshCard, FreshCards};
use crate::site::Site;

/// Twenty-five sheets: a printer takes them in one go, and little is lost if it jams.
pub(super) const CARDS_A_PART: usize = 200;

/// Names of the sign-in pictures, in the order in which the sign-in page counts them.
const PICTURES: [&str; 12] = [
    "desk-picture-key",
    "desk-picture-sailboat",
    "desk-picture-tree",
    "desk-picture-croissant",
    "desk-picture-volleyball",
    "desk-picture-guitar",
    "desk-picture-sun",
    "desk-picture-fish",
    "desk-picture-armchair",
    "desk-picture-clock",
    "desk-picture-bird",
    "desk-picture-coffee",
];

/// The fresh cards with these numbers, in the order in which they were drawn; without numbers
/// those that were not printed yet.
pub(super) fn wanted(fresh: &FreshCards, numbers: Option<&[String]>) -> Result<Vec<FreshCard>> {
    let wanted: Vec<_> = match numbers {
        None => fresh.next(),
        Some(numbers) => {
            let numbers: HashSet<CardNumber> = numbers
                .iter()
                .map(|number| number.parse())
                .collect::<Result<_>>()?;
            let is_wanted = |card: &FreshCard| numbers.contains(&card.card);
            fresh.all().into_iter().filter(is_wanted).collect()
        }
    };
    match wanted.is_empty() {
        true => Err(PrintError::Nothing.into()),
        false => Ok(wanted),
    }
}

/// One part of the cards.
pub(super) fn of(site: &Site, fresh: &[FreshCard], part: Part) -> Cards {
    let words = Words::of(&site.language);
    let title = words.say("printing-cards-title");
    let title = match part.said(&words, "printing-cards-part") {
        Some(part) => format!("{title} ({part})"),
        None => title,
    };
    Cards {
        frame: words.frame(title, site.now_millis()),
        cards: fresh.iter().map(card).collect(),
    }
}

fn card(fresh: &FreshCard) -> Card {
    let words = Words::of(&fresh.language);
    let number = fresh.card.to_string();
    let picture = |index: u8| Picture {
        index,
        name: words.say(PICTURES[usize::from(index)]),
    };
    Card {
        language: words.language().into(),
        name: fresh.name.clone(),
        number_label: words.say("printing-card-number"),
        squares_label: words.say_with("printing-card-squares", &[("card", &number)]),
        number,
        digits: fresh.card.digits(),
        pictures_label: words.say("printing-card-pictures"),
        pictures: fresh.pictures.map(picture),
        what_to_do: words.say("printing-card-do"),
    }
}
