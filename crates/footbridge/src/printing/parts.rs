//! Many cards are printed in parts: each part is whole by itself, and between two of them the
//! work may stop.

use super::cards::{self, CARDS_A_PART};
use super::commands::{CardsPrinted, PrintTo, Printed};
use super::words::Words;
use super::{Document, places};
use crate::error::{Error, PrintError, Result};
use crate::jobs::commands::Stage;
use crate::jobs::{SharedSite, Work};
use crate::people::fresh::FreshCard;

/// Prints the cards, part by part.
///
/// Each part that is printed is handed to `was_printed`. What stops it before the first part is
/// an error. After that the answer says what was printed, what is left, and why it stopped if
/// nobody wished it to.
pub(super) fn print(
    site: &SharedSite,
    fresh: &[FreshCard],
    to: &PrintTo,
    work: &Work,
    was_printed: impl Fn(&[FreshCard]),
) -> Result<CardsPrinted> {
    let mut done = CardsPrinted {
        printed: 0,
        left: fresh.len() as u32,
        places: Vec::new(),
        stopped: None,
    };
    let parts = fresh.len().div_ceil(CARDS_A_PART);
    for (index, part) in fresh.chunks(CARDS_A_PART).enumerate() {
        let printed = work
            .at(Stage::Printing, index * CARDS_A_PART, fresh.len())
            .and_then(|()| one(site, part, Part { index, parts }, to));
        match printed {
            Ok(place) => {
                done.places.push(place);
                done.printed += part.len() as u32;
                done.left -= part.len() as u32;
                was_printed(part);
            }
            Err(error) if done.places.is_empty() => return Err(error),
            Err(Error::Cancelled) => break,
            Err(error) => {
                done.stopped = Some(error.wire());
                break;
            }
        }
    }
    site.with(|site| places::remember(site, to))?;
    Ok(done)
}

/// One part among several.
#[derive(Clone, Copy)]
pub(crate) struct Part {
    /// From 0.
    pub(crate) index: usize,
    /// How many there are.
    pub(crate) parts: usize,
}

/// The site is held to look at the place and to find the words, and not while a part is set.
fn one(site: &SharedSite, cards: &[FreshCard], part: Part, to: &PrintTo) -> Result<Printed> {
    let (host, place, document, stem) = site.with(|site| {
        let document = Document::Cards(cards::of(site, cards, part));
        let stem = places::file_stem(site, &document, part);
        let place = places::checked(site, to)?;
        Ok((site.host.clone(), place, document, stem))
    })?;
    let press = host.press.as_ref().ok_or(PrintError::NoPress)?;
    let pdf = press
        .set(&document)
        .map_err(|fault| PrintError::NotSet(fault.0))?;
    places::bring(&host, &place, &document.frame().title, &stem, &pdf)
}

impl Part {
    /// What is not parted.
    pub(crate) const ALL: Self = Self { index: 0, parts: 1 };

    /// Its number among all, by a text with `part` and `parts`; none where there is only one.
    /// All numbers of one print are equally long, so that files stand in order.
    pub(crate) fn said(self, words: &Words, key: &str) -> Option<String> {
        let parts = self.parts.to_string();
        let part = format!("{:0width$}", self.index + 1, width = parts.len());
        let args = [("part", &*part), ("parts", &*parts)];
        (self.parts > 1).then(|| words.say_with(key, &args))
    }
}
