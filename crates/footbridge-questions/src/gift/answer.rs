//! What stands in the braces decides how a question is answered.

use super::choices;
use super::escapes::{find, split};
use super::numbers;
use super::question::{Format, marked, typed};
use crate::context::Context;
use crate::text::place_among;
use crate::{Body, Fault, Feedback, Loss, OpenKind, Refusal, Scoring, Text, TextAnswer};

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Essay,
    Number,
    Choices,
    Match,
    TrueFalse,
    ShortText,
}

/// In the order in which Moodle decides.
pub(super) fn kind(inside: &str) -> Kind {
    if inside.is_empty() {
        Kind::Essay
    } else if inside.starts_with('#') {
        Kind::Number
    } else if find(inside, "~").is_some() {
        Kind::Choices
    } else if find(inside, "=").is_some() && find(inside, "->").is_some() {
        Kind::Match
    } else {
        let word = split(inside, "#").map_or(inside, |(word, _)| word);
        match word.trim() {
            "T" | "TRUE" | "F" | "FALSE" => Kind::TrueFalse,
            _ => Kind::ShortText,
        }
    }
}

/// Reads what stands in the braces.
pub(super) fn body(
    inside: &str,
    format: Format,
    feedback: &mut Feedback,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    match kind(inside) {
        Kind::Essay => Ok(Body::Open {
            hand_in: OpenKind::Text,
            for_assessor: None,
        }),
        Kind::Number => numbers::body(&inside[1..], format, feedback, context),
        Kind::Choices => choices::body(inside, format, context),
        Kind::Match => pairs(inside, format, context),
        Kind::TrueFalse => Ok(true_false(inside, format, context)),
        Kind::ShortText => short_text(inside, format, feedback, context),
    }
}

/// `TRUE#said after a wrong answer#said after a right answer`.
fn true_false(inside: &str, format: Format, context: &mut Context<'_>) -> Body {
    let mut parts = inside.splitn(2, '#');
    let is_true = parts
        .next()
        .is_some_and(|word| word.trim().starts_with('T'));
    let said = parts.next().unwrap_or_default();
    let (wrong, right) = split(said, "#").unwrap_or((said, ""));
    let wrong = marked(wrong, format, context).filled();
    let right = marked(right, format, context).filled();
    let (if_true, if_false) = if is_true {
        (right, wrong)
    } else {
        (wrong, right)
    };
    Body::TrueFalse {
        is_true,
        if_true,
        if_false,
    }
}

/// `=left -> right` for each pair; an empty left side only adds to what is chosen from.
fn pairs(inside: &str, format: Format, context: &mut Context<'_>) -> Result<Body, Refusal> {
    let mut left = Vec::new();
    let mut right: Vec<Text> = Vec::new();
    let mut pairs = Vec::new();
    for option in choices::options(inside)? {
        if !option.feedback.trim().is_empty() {
            context.lose(Loss::Feedback);
        }
        let (from, to) =
            split(option.text, "->").ok_or_else(|| Fault::Syntax.because("a pair without ->"))?;
        let to = Text::of(&typed(to));
        let place = place_among(&mut right, to);
        let from = marked(from, format, context);
        if !from.is_empty() {
            left.push(from);
            pairs.push(place);
        }
    }
    Ok(Body::Match {
        left,
        right,
        pairs,
        shuffle: true,
        scoring: Scoring::Parts,
    })
}

fn short_text(
    inside: &str,
    format: Format,
    feedback: &mut Feedback,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let mut answers = Vec::new();
    let options = match find(inside, "=") {
        Some(_) => choices::options(inside)?,
        None => vec![choices::Escaped::of(true, inside)],
    };
    for option in options {
        let text = typed(option.text);
        let said = marked(option.feedback, format, context).filled();
        let weight = option.weight().clamp(0.0, 1.0);
        if text == "*" && weight == 0.0 {
            feedback.wrong = said;
            continue;
        }
        answers.push(TextAnswer {
            pattern: text.contains('*'),
            text,
            case_sensitive: false,
            weight,
            feedback: said,
        });
    }
    Ok(Body::ShortText { answers })
}
