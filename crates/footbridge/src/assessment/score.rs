//! Scoring: partial credit with floor zero, and which parts were right.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::packs::answer::{Answer, Key};
use crate::people::plain_words;

/// The part of a verdict that is no option: whether the sentence is true.
pub(crate) const VERDICT: &str = "verdict";

/// What a response is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Score {
    /// 0 to 100.
    pub(crate) credit_percent: u8,
    /// Options, left sides of a match or [`VERDICT`] that were right.
    pub(crate) right_parts: Vec<String>,
}

impl Score {
    pub(crate) fn fully_right(&self) -> bool {
        self.credit_percent == 100
    }

    fn all_or_nothing(right: bool) -> Self {
        Self {
            credit_percent: if right { 100 } else { 0 },
            right_parts: Vec::new(),
        }
    }
}

/// Scores a response against the key. Forms that differ are worth nothing.
pub(crate) fn score(key: &Key, response: &Answer) -> Score {
    match (key, response) {
        (Key::Choice { choice: key }, Answer::Choice { choice }) => parts(
            if key == choice {
                vec![choice.clone()]
            } else {
                Vec::new()
            },
            0,
            1,
        ),
        (Key::Choices { choices: key }, Answer::Choices { choices }) => {
            let (right, wrong): (Vec<_>, Vec<_>) = choices
                .iter()
                .cloned()
                .partition(|choice| key.contains(choice));
            parts(right, wrong.len(), key.len())
        }
        (Key::Pairs { pairs: key }, Answer::Pairs { pairs }) => {
            let right = pairs
                .iter()
                .filter(|(left, right)| key.get(*left) == Some(*right));
            parts(right.map(|(left, _)| left.clone()).collect(), 0, key.len())
        }
        (Key::Order { order: key }, Answer::Order { order }) => {
            let right = key.iter().zip(order).filter(|(key, given)| key == given);
            parts(
                right.map(|(_, given)| given.clone()).collect(),
                0,
                key.len(),
            )
        }
        (
            Key::Verdict {
                verdict: key,
                reason: key_reason,
            },
            Answer::Verdict { verdict, reason },
        ) => verdict_parts(key == verdict, key_reason.as_ref(), reason.as_ref()),
        (Key::Number { number, tolerance }, Answer::Number { number: given }) => {
            Score::all_or_nothing(number.distance(*given) <= *tolerance)
        }
        (Key::Text { accepted }, Answer::Text { text }) => {
            Score::all_or_nothing(is_accepted(accepted, text))
        }
        // What was done is worth nothing until a trainer has judged it.
        _ => parts(Vec::new(), 0, 1),
    }
}

/// A line of what a trainer judges: whether it is critical, and whether it is met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct JudgedLine {
    pub(crate) line: String,
    pub(crate) met: bool,
    pub(crate) critical: bool,
}

/// Scores what a trainer judged: the share of the lines that are met, and nothing where a
/// critical one is not.
pub(crate) fn score_judged(lines: &[JudgedLine]) -> Score {
    if lines.iter().any(|line| line.critical && !line.met) {
        return parts(Vec::new(), 0, 1);
    }
    let met = lines.iter().filter(|line| line.met);
    parts(met.map(|line| line.line.clone()).collect(), 0, lines.len())
}

/// A reason counts only for the right verdict: the right reason for the wrong one is a guess.
fn verdict_parts(right: bool, key: Option<&String>, reason: Option<&String>) -> Score {
    let mut right_parts = Vec::new();
    if right {
        right_parts.push(VERDICT.to_owned());
        right_parts.extend(reason.filter(|reason| key == Some(reason)).cloned());
    }
    parts(right_parts, 0, 1 + usize::from(key.is_some()))
}

/// Capitals, accents, and what separates words make no difference; the order of words does.
fn is_accepted(accepted: &BTreeMap<String, Vec<String>>, text: &str) -> bool {
    let given = plain_words(text);
    let mut words = accepted.values().flatten();
    !given.is_empty() && words.any(|words| plain_words(words) == given)
}

/// Every wrong part takes away what a right one gives; never below zero.
fn parts(right_parts: Vec<String>, wrong: usize, of: usize) -> Score {
    let earned = right_parts.len().saturating_sub(wrong).min(of);
    let credit_percent = (earned * 100).checked_div(of).unwrap_or(0) as u8;
    Score {
        credit_percent,
        right_parts,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::decimal::Decimal;

    fn ids(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    /// A key and an answer of the same form.
    fn both<K, A>(key: K, answer: A, text: &str) -> (Key, Answer)
    where
        K: Fn(Vec<String>) -> Key,
        A: Fn(Vec<String>) -> Answer,
    {
        (key(ids(text)), answer(ids(text)))
    }

    fn choices(text: &str) -> (Key, Answer) {
        both(
            |choices| Key::Choices { choices },
            |choices| Answer::Choices { choices },
            text,
        )
    }

    fn order(text: &str) -> (Key, Answer) {
        both(
            |order| Key::Order { order },
            |order| Answer::Order { order },
            text,
        )
    }

    fn pairs(text: &str) -> (Key, Answer) {
        let split = |pairs: Vec<String>| -> BTreeMap<String, String> {
            let pair = |p: String| (p[..1].to_owned(), p[1..].to_owned());
            pairs.into_iter().map(pair).collect()
        };
        both(
            |pairs| Key::Pairs {
                pairs: split(pairs),
            },
            |pairs| Answer::Pairs {
                pairs: split(pairs),
            },
            text,
        )
    }

    fn verdict(verdict: bool, reason: Option<&str>) -> (Key, Answer) {
        let reason = reason.map(str::to_owned);
        (
            Key::Verdict {
                verdict,
                reason: reason.clone(),
            },
            Answer::Verdict { verdict, reason },
        )
    }

    fn check(key: (Key, Answer), response: (Key, Answer), credit: u8, right: &str) {
        let score = score(&key.0, &response.1);
        assert_eq!(
            (score.credit_percent, score.right_parts),
            (credit, ids(right))
        );
    }

    #[test]
    fn one_choice_is_right_or_wrong() {
        let choice = |id: &str| {
            let choice = id.to_owned();
            (
                Key::Choice {
                    choice: choice.clone(),
                },
                Answer::Choice { choice },
            )
        };
        check(choice("a"), choice("a"), 100, "a");
        check(choice("a"), choice("b"), 0, "");
    }

    #[test]
    fn several_choices_earn_parts_and_never_less_than_nothing() {
        check(choices("a c"), choices("a c"), 100, "a c");
        check(choices("a c"), choices("a"), 50, "a");
        check(choices("a c"), choices("a b"), 0, "a");
        check(choices("a c"), choices("b d"), 0, "");
        check(choices("a c"), choices("a b c"), 50, "a c");
    }

    #[test]
    fn order_and_pairs_earn_by_place() {
        check(order("a b c d"), order("a b d c"), 50, "a b");
        check(pairs("1x 2y 3z"), pairs("1x 2z 3y"), 33, "1");
        check(pairs("1x 2y"), pairs("1x 2y"), 100, "1 2");
    }

    #[test]
    fn a_reason_counts_only_for_the_right_verdict() {
        check(verdict(true, None), verdict(true, None), 100, VERDICT);
        check(verdict(true, None), verdict(false, None), 0, "");
        let key = || verdict(false, Some("a"));
        check(key(), verdict(false, Some("a")), 100, "verdict a");
        check(key(), verdict(false, Some("b")), 50, VERDICT);
        check(key(), verdict(true, Some("a")), 0, "");
    }

    #[test]
    fn a_number_is_right_within_its_tolerance_both_ends_included() {
        let of = |text: &str| Decimal::read(text).unwrap();
        let key = Key::Number {
            number: of("12.5"),
            tolerance: of("0.05"),
        };
        for (given, credit) in [
            ("12,5", 100),
            ("12.45", 100),
            ("12.55", 100),
            ("12.449", 0),
            ("12.551", 0),
            ("-12.5", 0),
        ] {
            let answer = Answer::Number { number: of(given) };
            assert_eq!(score(&key, &answer).credit_percent, credit, "{given}");
        }
    }

    #[test]
    fn words_are_right_in_any_language_and_however_they_are_written() {
        let accepted = [
            ("en", vec!["guide pillar"]),
            ("ro", vec!["coloană de ghidare"]),
        ];
        let accepted = accepted.map(|(language, words)| {
            let words = words.into_iter().map(str::to_owned).collect();
            (language.to_owned(), words)
        });
        let key = Key::Text {
            accepted: accepted.into(),
        };
        for (given, credit) in [
            ("guide pillar", 100),
            ("  Guide-Pillar. ", 100),
            ("COLOANA DE GHIDARE", 100),
            ("pillar guide", 0),
            ("guide", 0),
            ("", 0),
            ("...", 0),
        ] {
            let text = given.to_owned();
            let answer = Answer::Text { text };
            assert_eq!(score(&key, &answer).credit_percent, credit, "{given:?}");
        }
    }

    #[test]
    fn a_response_of_another_form_is_worth_nothing() {
        check(order("a b"), choices("a b"), 0, "");
    }
}
