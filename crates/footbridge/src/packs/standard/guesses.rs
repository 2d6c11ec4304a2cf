//! Nothing gives an answer away: who always takes the longest option, the first, or the one that
//! repeats the words of the question fares no better than by chance.

use std::collections::BTreeSet;

use crate::packs::answer::Key;
use crate::packs::course::{Item, ItemOption, ItemType, ItemUse};
use crate::packs::findings::Finding;
use crate::packs::source::Source;

/// So much better than chance is taken for chance.
const MARGIN: f64 = 0.10;

/// Shorter words are in every sentence.
const MIN_LETTERS: usize = 4;

/// How somebody guesses who knows nothing.
#[derive(Debug, Clone, Copy)]
enum Guess {
    Longest,
    First,
    Echo,
}

impl Guess {
    const ALL: [Self; 3] = [Self::Longest, Self::First, Self::Echo];

    fn said(self) -> &'static str {
        match self {
            Self::Longest => "the longest option",
            Self::First => "the first option",
            Self::Echo => "the option with most words of the question",
        }
    }

    /// How well an option looks; the highest is taken.
    fn rank(self, item: &Item, place: usize, option: &ItemOption, language: &str) -> usize {
        let text = option.text.get(language).map_or("", String::as_str);
        match self {
            Self::Longest => text.chars().count(),
            Self::First => usize::from(place == 0),
            Self::Echo => {
                let question = item.question.get(language).map_or("", String::as_str);
                words(question).intersection(&words(text)).count()
            }
        }
    }

    /// The chance of being right; who sees several that are equal takes any of them.
    fn hit(self, item: &Item, right: &str, language: &str) -> f64 {
        let ranked = item.options.iter().enumerate();
        let ranks: Vec<usize> = ranked
            .map(|(place, option)| self.rank(item, place, option, language))
            .collect();
        let highest = ranks.iter().max().copied().unwrap_or(0);
        let taken = ranks.iter().filter(|rank| **rank == highest).count();
        let of_right = item.options.iter().zip(&ranks);
        let is_taken = of_right
            .filter(|(option, _)| option.id == right)
            .any(|(_, rank)| *rank == highest);
        if is_taken { 1.0 / taken as f64 } else { 0.0 }
    }
}

pub(super) fn find(source: &Source) -> Vec<Finding> {
    let items: Vec<(&Item, &str)> = of_one_option(source).collect();
    if items.is_empty() {
        return Vec::new();
    }
    let mean = |hits: f64| hits / items.len() as f64;
    let chance = mean(
        items
            .iter()
            .map(|(item, _)| 1.0 / item.options.len() as f64)
            .sum(),
    );
    let mut found = Vec::new();
    for guess in Guess::ALL {
        for language in &source.course.languages {
            let hits = items
                .iter()
                .map(|(item, right)| guess.hit(item, right, language));
            let right = mean(hits.sum());
            if right > chance + MARGIN {
                found.push(Finding {
                    place: format!("units: {language}"),
                    reason: format!(
                        "who takes {} is right in {:.0} of 100, by chance in {:.0}",
                        guess.said(),
                        right * 100.0,
                        chance * 100.0
                    ),
                });
            }
        }
    }
    found
}

/// Questions of checks in which one option is right, with the id of that one.
fn of_one_option(source: &Source) -> impl Iterator<Item = (&Item, &str)> {
    let units = source.course.units.iter();
    let items = units.flat_map(|unit| unit.items.iter().map(move |item| (unit, item)));
    items.filter_map(|(unit, item)| {
        let asked = item.used_in == ItemUse::Check
            && matches!(item.item_type, ItemType::Single | ItemType::Picture);
        let key = source.keys.get(&format!("{}/{}", unit.id, item.id))?;
        match &key.answer {
            Key::Choice { choice } if asked => Some((item, choice.as_str())),
            _ => None,
        }
    })
}

fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| word.chars().count() >= MIN_LETTERS)
        .map(str::to_lowercase)
        .collect()
}
