//! Words and numbers that are typed.

use super::expression::{Expression, Operator};
use super::presentation::Response;
use super::scoring::{Condition, Scoring};
use crate::context::Context;
use crate::number::number;
use crate::xml::below;
use crate::{Accepted, Body, Fault, Loss, NumberAnswer, OpenKind, Refusal, TextAnswer};

/// An answer that a person judges.
pub(super) fn open(hand_in: OpenKind) -> Body {
    Body::Open {
        hand_in,
        for_assessor: None,
    }
}

/// Whether a place to type takes numbers only.
pub(super) fn is_numeric(response: &Response<'_, '_>) -> bool {
    let name = response.node.tag_name().name();
    let type_of = |node: roxmltree::Node<'_, '_>| {
        let kind = node
            .attribute("fibtype")
            .or_else(|| node.attribute("numtype"))
            .unwrap_or_default();
        matches!(
            kind.to_ascii_lowercase().as_str(),
            "decimal" | "integer" | "scientific" | "real"
        )
    };
    name.eq_ignore_ascii_case("response_num") || below(response.node, "render_fib").any(type_of)
}

/// What the conditions that give points accept.
pub(super) fn typed(
    response: &Response<'_, '_>,
    scoring: &Scoring,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let best = scoring
        .conditions
        .iter()
        .map(Condition::gives)
        .fold(0.0, f64::max);
    if best <= 0.0 {
        return Err(Fault::NoRightAnswer.into());
    }
    let mut numbers = Vec::new();
    let mut texts = Vec::new();
    let numeric = is_numeric(response);
    for condition in scoring
        .conditions
        .iter()
        .filter(|condition| condition.gives() > 0.0)
    {
        let weight = condition.gives() / best;
        if numeric {
            let accepted = accepted(&condition.when, context)?;
            numbers.extend(accepted.into_iter().map(|accepted| NumberAnswer {
                accepted,
                weight,
                feedback: None,
            }));
        } else {
            words(&condition.when, weight, &mut texts)?;
        }
    }
    Ok(if numeric {
        Body::Number {
            answers: numbers,
            units: Vec::new(),
        }
    } else {
        Body::ShortText { answers: texts }
    })
}

fn words(when: &Expression, weight: f64, answers: &mut Vec<TextAnswer>) -> Result<(), Refusal> {
    let mut add = |text: String, pattern: bool, case: bool| {
        let same = |known: &TextAnswer| known.text == text && known.case_sensitive == case;
        if !answers.iter().any(same) {
            answers.push(TextAnswer {
                text,
                pattern,
                case_sensitive: case,
                weight,
                feedback: None,
            });
        }
    };
    match when {
        Expression::Equal { value, case, .. } => add(value.clone(), false, *case),
        Expression::Contains { value, case, .. } => {
            add(format!("*{}*", value.replace('*', "\\*")), true, *case)
        }
        Expression::Any(inside) => {
            for expression in inside {
                words(expression, weight, answers)?;
            }
        }
        Expression::All(inside) => match &inside[..] {
            [one] => words(one, weight, answers)?,
            // Several equalities side by side can only be meant as a choice between them.
            several
                if several
                    .iter()
                    .all(|one| matches!(one, Expression::Equal { .. })) =>
            {
                for expression in several {
                    words(expression, weight, answers)?;
                }
            }
            _ => return Err(Fault::Scoring.into()),
        },
        Expression::Other => return Err(Fault::AnyAnswer.into()),
        _ => return Err(Fault::Scoring.into()),
    }
    Ok(())
}

/// The numbers that a condition accepts.
fn accepted(when: &Expression, context: &mut Context<'_>) -> Result<Vec<Accepted>, Refusal> {
    match when {
        Expression::Equal { value, .. } => Ok(vec![Accepted::Around {
            value: number(value)?,
            tolerance: 0.0,
        }]),
        Expression::Any(inside) => {
            let mut all = Vec::new();
            for expression in inside {
                all.extend(accepted(expression, context)?);
            }
            Ok(widest(all))
        }
        Expression::All(inside) => match &inside[..] {
            [one] => accepted(one, context),
            several
                if several
                    .iter()
                    .all(|one| matches!(one, Expression::Compare { .. })) =>
            {
                Ok(vec![between(several, context)?])
            }
            _ => Err(Fault::Scoring.into()),
        },
        Expression::Other => Err(Fault::AnyAnswer.into()),
        _ => Err(Fault::Scoring.into()),
    }
}

fn between(comparisons: &[Expression], context: &mut Context<'_>) -> Result<Accepted, Refusal> {
    let (mut low, mut high) = (None, None);
    for comparison in comparisons {
        let Expression::Compare {
            operator, value, ..
        } = comparison
        else {
            return Err(Fault::Scoring.into());
        };
        let end = Some(number(value)?);
        match operator {
            Operator::AtLeast | Operator::More => low = end,
            Operator::AtMost | Operator::Less => high = end,
        }
        if matches!(operator, Operator::More | Operator::Less) {
            context.lose(Loss::OpenRange);
        }
    }
    match (low, high) {
        (Some(low), Some(high)) if low <= high => Ok(Accepted::Between { low, high }),
        _ => Err(Fault::Scoring.because("a range with one end")),
    }
}

/// A value and the range around it, as many systems write both, are one answer.
fn widest(all: Vec<Accepted>) -> Vec<Accepted> {
    match all[..] {
        [
            Accepted::Around {
                value,
                tolerance: 0.0,
            },
            Accepted::Between { low, high },
        ] if low <= value && value <= high => {
            let (below, above) = (value - low, high - value);
            if (below - above).abs() <= 1e-9 * value.abs().max(1.0) {
                vec![Accepted::Around {
                    value,
                    tolerance: below.max(above),
                }]
            } else {
                vec![Accepted::Between { low, high }]
            }
        }
        _ => all,
    }
}

/// One gap whose labels are all right answers, as Canvas writes it.
pub(super) fn listed(
    response: &Response<'_, '_>,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let mut answers: Vec<TextAnswer> = Vec::new();
    for label in &response.labels {
        let comparison = label
            .node
            .attribute("scoring_algorithm")
            .unwrap_or_default();
        let text = label.text.plain();
        let (text, pattern) = match comparison {
            "" | "Equivalence" | "TextEquivalence" | "TextInChoices" => (text, false),
            "TextContainsAnswer" => (format!("*{}*", text.replace('*', "\\*")), true),
            "TextCloseEnough" => {
                context.lose(Loss::TextComparison);
                (text, false)
            }
            _ => return Err(Fault::Scoring.because(comparison)),
        };
        answers.push(TextAnswer {
            text,
            pattern,
            case_sensitive: false,
            weight: 1.0,
            feedback: None,
        });
    }
    Ok(Body::ShortText { answers })
}
