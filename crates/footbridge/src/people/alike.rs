//! Learners who may be one person: the same name in the same classroom. Help, and nothing more.

use super::CardNumber;
use super::commands::{Alike, AlikeRow, RecordView};
use crate::error::Result;
use crate::site::Site;
use crate::storage::PersonRow;

impl Site {
    /// Pairs of learners who look alike, by name.
    pub(super) fn alike(&self) -> Result<Alike> {
        let mut learners: Vec<_> = self
            .store
            .learners()?
            .into_iter()
            .map(|row| (plain(row.name.as_deref().unwrap_or_default()), row))
            .filter(|(name, _)| !name.is_empty())
            .collect();
        learners.sort_by(|(name, row), (other_name, other)| {
            (name, row.classroom, row.person).cmp(&(other_name, other.classroom, other.person))
        });
        let mut rows = Vec::new();
        for pair in learners.windows(2) {
            let [(name, one), (other_name, other)] = pair else {
                continue;
            };
            if name == other_name && one.classroom == other.classroom {
                rows.push(AlikeRow {
                    first: self.record_view(one)?,
                    second: self.record_view(other)?,
                });
            }
        }
        Ok(Alike { rows })
    }

    fn record_view(&self, row: &PersonRow) -> Result<RecordView> {
        let card = self.store.card_of(row.person)?;
        let card = card.and_then(|card| card.card.parse::<CardNumber>().ok());
        Ok(RecordView {
            person: row.person.to_string(),
            name: row.name.clone().unwrap_or_default(),
            card: card.map(|card| card.to_string()).unwrap_or_default(),
        })
    }
}

/// A name without capitals, accents, and what separates its parts, in order of the parts.
pub(crate) fn plain(name: &str) -> String {
    let mut parts = parts(name);
    parts.sort_unstable();
    parts.join(" ")
}

/// Words without capitals, accents, and what separates them, in the order in which they stand.
pub(crate) fn plain_words(text: &str) -> String {
    parts(text).join(" ")
}

fn parts(text: &str) -> Vec<String> {
    let letters: String = text.to_lowercase().chars().flat_map(without_mark).collect();
    letters
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The letter below its mark, for the Latin letters of our seven languages and their neighbours.
fn without_mark(letter: char) -> impl Iterator<Item = char> {
    let plain = match letter {
        '\u{300}'..='\u{36f}' => "",
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ä' | 'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ō' | 'ő' => "o",
        'ö' | 'ø' | 'œ' => "oe",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ū' | 'ů' | 'ű' => "u",
        'ü' => "ue",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return [Some(letter), None].into_iter().flatten(),
    };
    let mut letters = plain.chars();
    [letters.next(), letters.next()].into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_without_capitals_accents_and_order() {
        for (one, other) in [
            ("Ștefan Popa", "stefan  popa"),
            ("MÜLLER, Jörg", "Joerg Mueller"),
            ("Jose\u{301} Peña", "José Pena"),
            ("Ana-Maria", "ana maria"),
        ] {
            assert_eq!(plain(one), plain(other), "{one}");
        }
        assert_ne!(plain("Ana"), plain("Anna"));
    }
}
