//! Numbers are the same in every language, and so is what they say.

use std::collections::BTreeMap;

use crate::packs::course::Texts;
use crate::packs::findings::Finding;
use crate::packs::source::{Source, is_unwritten};
use crate::packs::walk;

pub(super) fn find(source: &Source) -> Vec<Finding> {
    let course = &source.course;
    let told = walk::texts(course, &source.keys);
    let in_json = told.into_iter().flat_map(|(place, texts)| {
        let numbers = by_language(texts);
        differing(&numbers).map(move |(language, reason)| Finding {
            place: format!("{place}: {language}"),
            reason,
        })
    });
    let in_lessons = walk::steps(course).flat_map(|(lesson, n, step)| {
        let spoken = step.texts.iter().map(|(language, text)| {
            let all = text.spoken().join("\n");
            (language.clone(), numbers(&all))
        });
        let spoken: BTreeMap<_, _> = spoken.collect();
        differing(&spoken).map(move |(language, reason)| Finding {
            place: format!("{lesson}/{language}.md: step {n}"),
            reason,
        })
    });
    in_json.chain(in_lessons).collect()
}

fn by_language(texts: &Texts) -> BTreeMap<String, Vec<String>> {
    let written = texts.iter().filter(|(_, text)| !is_unwritten(text));
    written
        .map(|(language, text)| (language.clone(), numbers(text)))
        .collect()
}

/// Languages whose numbers are not those of most languages; of a tie, those of the first.
fn differing(
    numbers: &BTreeMap<String, Vec<String>>,
) -> impl Iterator<Item = (String, String)> + use<> {
    let n_like = |one: &Vec<String>| numbers.values().filter(|other| *other == one).count();
    // Of several maxima `max_by_key` takes the last.
    let usual = numbers
        .values()
        .rev()
        .max_by_key(|one| n_like(one))
        .cloned();
    let usual = usual.unwrap_or_default();
    let others = numbers.iter().filter(|(_, own)| **own != usual);
    let told = others.map(|(language, own)| {
        let reason = format!(
            "other numbers than the other languages: {}, and there {}",
            said(own),
            said(&usual)
        );
        (language.clone(), reason)
    });
    told.collect::<Vec<_>>().into_iter()
}

fn said(numbers: &[String]) -> String {
    match numbers {
        [] => "none".into(),
        _ => numbers.join(" "),
    }
}

/// The numbers of a text in rising order of their digits, with a point for the decimals.
fn numbers(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let is_digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if !is_digit(at) {
            at += 1;
            continue;
        }
        let mut number = String::new();
        while is_digit(at) || (matches!(chars.get(at), Some('.' | ',')) && is_digit(at + 1)) {
            number.push(if is_digit(at) { chars[at] } else { '.' });
            at += 1;
        }
        found.push(number);
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_is_one_number_whatever_its_sign() {
        for (text, expected) in [
            ("0,05 mm, 3 times.", vec!["0.05", "3"]),
            ("3 Mal 0.05.", vec!["0.05", "3"]),
            ("From 200 to 300, ", vec!["200", "300"]),
            ("none", vec![]),
        ] {
            assert_eq!(numbers(text), expected, "{text}");
        }
    }

    #[test]
    fn the_language_that_differs_from_most_is_named() {
        let numbers = [("de", "4"), ("en", "5"), ("fr", "4")];
        let numbers = numbers.map(|(tag, number)| (tag.to_owned(), vec![number.to_owned()]));
        let found: Vec<_> = differing(&BTreeMap::from(numbers)).collect();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0, "en");
        assert!(found[0].1.ends_with("5, and there 4"), "{}", found[0].1);
    }
}
