//! Multiple choice, true or false, matching and ordering.

use roxmltree::Node;

use super::texts::{field, source, text, typed};
use crate::context::Context;
use crate::number::{number, share};
use crate::text::place_among;
use crate::xml::{child, child_words, children};
use crate::{Body, Choice, Fault, Loss, Refusal, Scoring, Text};

/// The `fraction` of an answer as a share of the whole.
pub(super) fn fraction(answer: Node<'_, '_>) -> Result<f64, Refusal> {
    match answer.attribute("fraction").map(str::trim) {
        None | Some("") => Ok(0.0),
        Some(percent) => number(percent).map(share),
    }
}

/// `true` or `1`; `otherwise` where it is not stated.
pub(super) fn flag(node: Node<'_, '_>, name: &str, otherwise: bool) -> bool {
    match child_words(node, name).as_deref() {
        Some("1" | "true" | "TRUE" | "True") => true,
        Some("0" | "false" | "FALSE" | "False") => false,
        _ => otherwise,
    }
}

pub(super) fn multichoice(node: Node<'_, '_>, context: &mut Context<'_>) -> Result<Body, Refusal> {
    let mut options = Vec::new();
    for answer in children(node, "answer") {
        options.push(Choice {
            text: text(answer, context),
            weight: fraction(answer)?,
            feedback: field(answer, "feedback", context).filled(),
        });
    }
    let shuffle = flag(node, "shuffleanswers", true);
    Ok(if flag(node, "single", true) {
        Body::Single { options, shuffle }
    } else {
        Body::Multiple {
            options,
            shuffle,
            scoring: Scoring::Parts,
        }
    })
}

pub(super) fn true_false(node: Node<'_, '_>, context: &mut Context<'_>) -> Result<Body, Refusal> {
    let mut right = None;
    let (mut if_true, mut if_false) = (None, None);
    for answer in children(node, "answer") {
        let says = match source(answer).trim().to_ascii_lowercase().as_str() {
            "true" => true,
            "false" => false,
            other => return Err(Fault::Syntax.because(format!("answer {other}"))),
        };
        let said = field(answer, "feedback", context).filled();
        if says {
            if_true = said;
        } else {
            if_false = said;
        }
        if fraction(answer)? > 0.0 && right.replace(says).is_some_and(|other| other != says) {
            return Err(Fault::AnyAnswer.into());
        }
    }
    let is_true = right.ok_or(Fault::NoRightAnswer)?;
    Ok(Body::TrueFalse {
        is_true,
        if_true,
        if_false,
    })
}

pub(super) fn matching(node: Node<'_, '_>, context: &mut Context<'_>) -> Result<Body, Refusal> {
    let (mut left, mut right, mut pairs) = (Vec::new(), Vec::<Text>::new(), Vec::new());
    for pair in children(node, "subquestion") {
        let from = text(pair, context);
        let answer = child(pair, "answer").ok_or(Fault::NoAnswers)?;
        // The drag-and-drop type has marked-up answers with a format; the plain one has words.
        let to = match answer.attribute("format") {
            Some(_) => text(answer, context),
            None => Text::of(&typed(answer)),
        };
        let place = place_among(&mut right, to);
        if !from.is_empty() {
            left.push(from);
            pairs.push(place);
        }
    }
    Ok(Body::Match {
        left,
        right,
        pairs,
        shuffle: flag(node, "shuffleanswers", true),
        scoring: Scoring::Parts,
    })
}

pub(super) fn ordering(node: Node<'_, '_>, context: &mut Context<'_>) -> Result<Body, Refusal> {
    let mut items = Vec::new();
    for (n, answer) in children(node, "answer").enumerate() {
        let stated = answer
            .attribute("fraction")
            .and_then(|place| number(place).ok());
        items.push((stated.unwrap_or(n as f64 + 1.0), text(answer, context)));
    }
    let all_the_same = items.windows(2).all(|pair| pair[0].0 == pair[1].0);
    if !all_the_same {
        items.sort_by(|one, other| one.0.total_cmp(&other.0));
    }
    let setting = |name| {
        child_words(node, name)
            .unwrap_or_default()
            .to_ascii_uppercase()
    };
    if !matches!(setting("selecttype").as_str(), "" | "0" | "ALL") {
        context.lose(Loss::Subset);
    }
    let whole = matches!(setting("gradingtype").as_str(), "-1" | "ALL_OR_NOTHING");
    Ok(Body::Order {
        items: items.into_iter().map(|(_, text)| text).collect(),
        scoring: if whole {
            Scoring::Whole
        } else {
            Scoring::Parts
        },
    })
}
