//! Scoring: partial credit with floor zero, and which parts were right.

use crate::packs::course::Answer;

/// What a response is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Score {
    /// 0 to 100.
    pub(crate) credit_percent: u8,
    /// Options, or left sides of a match, that were right.
    pub(crate) right_parts: Vec<String>,
}

impl Score {
    pub(crate) fn fully_right(&self) -> bool {
        self.credit_percent == 100
    }
}

/// Scores a response against the key. Forms that differ are worth nothing.
pub(crate) fn score(key: &Answer, response: &Answer) -> Score {
    match (key, response) {
        (Answer::Choice { choice: key }, Answer::Choice { choice }) => parts(
            if key == choice {
                vec![choice.clone()]
            } else {
                Vec::new()
            },
            0,
            1,
        ),
        (Answer::Choices { choices: key }, Answer::Choices { choices }) => {
            let (right, wrong): (Vec<_>, Vec<_>) = choices
                .iter()
                .cloned()
                .partition(|choice| key.contains(choice));
            parts(right, wrong.len(), key.len())
        }
        (Answer::Pairs { pairs: key }, Answer::Pairs { pairs }) => {
            let right = pairs
                .iter()
                .filter(|(left, right)| key.get(*left) == Some(*right));
            parts(right.map(|(left, _)| left.clone()).collect(), 0, key.len())
        }
        (Answer::Order { order: key }, Answer::Order { order }) => {
            let right = key.iter().zip(order).filter(|(key, given)| key == given);
            parts(
                right.map(|(_, given)| given.clone()).collect(),
                0,
                key.len(),
            )
        }
        _ => parts(Vec::new(), 0, 1),
    }
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

    fn ids(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    fn choices(text: &str) -> Answer {
        Answer::Choices { choices: ids(text) }
    }

    fn order(text: &str) -> Answer {
        Answer::Order { order: ids(text) }
    }

    fn pairs(text: &str) -> Answer {
        let pair = |p: &str| (p[..1].to_owned(), p[1..].to_owned());
        Answer::Pairs {
            pairs: text.split_whitespace().map(pair).collect(),
        }
    }

    fn check(key: Answer, response: Answer, credit: u8, right: &str) {
        let score = score(&key, &response);
        assert_eq!(
            (score.credit_percent, score.right_parts),
            (credit, ids(right))
        );
    }

    #[test]
    fn one_choice_is_right_or_wrong() {
        let choice = |id: &str| Answer::Choice { choice: id.into() };
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
    fn a_response_of_another_form_is_worth_nothing() {
        check(order("a b"), choices("a b"), 0, "");
    }
}
