//! The same word for the same thing: the term base of the shelf, and the words to avoid.

use std::path::Path;

use serde::Deserialize;

use crate::error::{AtPath, Result};
use crate::packs::content_rules::wrong;
use crate::packs::findings::Finding;
use crate::packs::source::Source;
use crate::packs::walk;

/// Beside the folders of the packs.
const FILE: &str = "terms.csv";

/// A row of the term base: a word in each language, and what is not said for it.
#[derive(Debug, Deserialize)]
struct Row {
    id: String,
    /// `de=Schild;en=tag`: a language and a word, several in a row.
    avoid: String,
}

/// A word that is not to be said in a language.
#[derive(Debug, PartialEq, Eq)]
struct Avoided {
    id: String,
    language: String,
    word: String,
}

/// A shelf need not have a term base.
pub(super) fn find(source: &Source, shelf: &Path) -> Result<Vec<Finding>> {
    let path = shelf.join(FILE);
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let text = std::fs::read_to_string(&path).at(&path)?;
    let avoided = read(&text)?;
    let mut found = Vec::new();
    for (place, texts) in walk::texts(&source.course, &source.keys) {
        for (language, text) in texts {
            found.extend(said(
                &format!("{place}: {language}"),
                language,
                text,
                &avoided,
            ));
        }
    }
    for (lesson, n, step) in walk::steps(&source.course) {
        for (language, text) in &step.texts {
            let place = format!("{lesson}/{language}.md: step {n}");
            found.extend(said(&place, language, &text.spoken().join("\n"), &avoided));
        }
    }
    Ok(found)
}

fn read(text: &str) -> Result<Vec<Avoided>> {
    let mut avoided = Vec::new();
    for (n, row) in csv::Reader::from_reader(text.as_bytes())
        .deserialize()
        .enumerate()
    {
        let line = n + 2;
        let row: Row = row.map_err(|error| wrong(FILE, format!("line {line}: {error}")))?;
        for one in row.avoid.split(';').filter(|one| !one.trim().is_empty()) {
            let Some((language, word)) = one.split_once('=') else {
                let reason = format!("line {line}: {one:?} is not language=word");
                return Err(wrong(FILE, reason));
            };
            avoided.push(Avoided {
                id: row.id.clone(),
                language: language.trim().into(),
                word: word.trim().into(),
            });
        }
    }
    Ok(avoided)
}

fn said<'a>(
    place: &'a str,
    language: &'a str,
    text: &'a str,
    avoided: &'a [Avoided],
) -> impl Iterator<Item = Finding> + 'a {
    let in_it = avoided
        .iter()
        .filter(move |one| one.language == language && stands_in(text, &one.word));
    in_it.map(move |one| Finding {
        place: place.to_owned(),
        reason: format!(
            "{:?}: take the word that {FILE} has for {}",
            one.word, one.id
        ),
    })
}

/// A whole word; capitals make no difference unless the word is all capitals.
fn stands_in(text: &str, word: &str) -> bool {
    let is_initials = word.chars().all(char::is_uppercase);
    let fold = |text: &str| match is_initials {
        true => text.to_owned(),
        false => text.to_lowercase(),
    };
    let (text, word) = (fold(text), fold(word));
    let ends = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
    text.match_indices(&word).any(|(at, _)| {
        ends(text[..at].chars().next_back()) && ends(text[at + word.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_whole_and_initials_as_they_are() {
        for (text, word, expected) in [
            ("Ask your Boss.", "boss", true),
            ("An embossed sign.", "boss", false),
            ("Use PPE here.", "PPE", true),
            ("ppe", "PPE", false),
            ("das Schild", "Schild", true),
            ("die Schilder", "Schild", false),
        ] {
            assert_eq!(stands_in(text, word), expected, "{text} / {word}");
        }
    }

    #[test]
    fn the_term_base_is_read_by_its_heads_and_a_slip_names_its_line() {
        let text = "id,en,avoid\nsign,sign,de=Schild; en=board\nload,load,\n";
        let avoided = read(text).unwrap();
        assert_eq!(avoided.len(), 2);
        assert_eq!((&*avoided[1].language, &*avoided[1].word), ("en", "board"));
        let error = read("id,en,avoid\nsign,sign,Schild\n")
            .unwrap_err()
            .to_string();
        assert!(error.contains("line 2"), "{error}");
    }
}
