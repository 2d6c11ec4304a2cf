//! Numbers with tolerances and units.

use roxmltree::Node;

use super::choices::fraction;
use super::texts::{field, typed};
use crate::context::Context;
use crate::number::number;
use crate::xml::{child_words, children};
use crate::{Accepted, Body, Fault, Feedback, Loss, NumberAnswer, Refusal, Unit};

pub(super) fn numerical(
    node: Node<'_, '_>,
    feedback: &mut Feedback,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let mut answers = Vec::new();
    for answer in children(node, "answer") {
        let text = typed(answer);
        let weight = fraction(answer)?.max(0.0);
        let said = field(answer, "feedback", context).filled();
        if text == "*" {
            if weight > 0.0 {
                return Err(Fault::AnyAnswer.into());
            }
            feedback.wrong = said.or(feedback.wrong.take());
            continue;
        }
        let tolerance = match child_words(answer, "tolerance") {
            Some(tolerance) => number(&tolerance)?.abs(),
            None => 0.0,
        };
        answers.push(NumberAnswer {
            accepted: Accepted::Around {
                value: number(&text)?,
                tolerance,
            },
            weight,
            feedback: said,
        });
    }
    let units = units(node, context)?;
    Ok(Body::Number { answers, units })
}

fn units(node: Node<'_, '_>, context: &mut Context<'_>) -> Result<Vec<Unit>, Refusal> {
    let setting = |name| child_words(node, name).unwrap_or_default();
    let mut units = Vec::new();
    for unit in children(node, "units").flat_map(|units| children(units, "unit")) {
        let name = child_words(unit, "unit_name").unwrap_or_default();
        let factor = match child_words(unit, "multiplier") {
            // Moodle divides what was typed by its multiplier.
            Some(multiplier) => 1.0 / number(&multiplier)?,
            None => 1.0,
        };
        if !factor.is_finite() || factor <= 0.0 {
            return Err(Fault::Number.because(format!("unit {name}")));
        }
        if !name.is_empty() {
            units.push(Unit { name, factor });
        }
    }
    // 3: no unit is asked for, though some may be listed.
    if setting("showunits") == "3" {
        units.clear();
    }
    let graded = !matches!(setting("unitgradingtype").as_str(), "" | "0");
    if graded && !units.is_empty() {
        context.lose(Loss::UnitGrading);
    }
    Ok(units)
}
