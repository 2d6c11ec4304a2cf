//! Words and numbers that are typed.

use roxmltree::Node;

use super::declared::Declared;
use super::machine::Machine;
use super::names::{attribute, below, children, is, name};
use super::value::{Item, Value};
use crate::number::number;
use crate::{Accepted, Body, Fault, NumberAnswer, Refusal, TextAnswer};

/// Reads a place to type into, or a slider.
pub(super) fn body(machine: &Machine<'_, '_>, id: &str) -> Result<Body, Refusal> {
    let declared = machine.response(id)?;
    match declared.base.as_str() {
        "float" | "integer" => numbers(machine, declared),
        "string" => words(machine, declared),
        other => Err(Fault::TypeUnknown.because(other)),
    }
}

/// Answers that are tried: more than an item has, and few enough to try.
const CANDIDATES: usize = 2_000;

/// What nobody types: whatever scores with it scores with anything.
const NONSENSE: &str = "\u{fffd}no such answer\u{fffd}";

fn words(machine: &Machine<'_, '_>, declared: &Declared<'_, '_>) -> Result<Body, Refusal> {
    let points = |text: &str| machine.score(&declared.id, declared.value(&[text]));
    if points(NONSENSE)? > 0.0 {
        return Err(Fault::AnyAnswer.into());
    }
    let mut found: Vec<(String, f64)> = Vec::new();
    let mut best: f64 = 0.0;
    for text in candidates(machine, declared)? {
        let score = points(&text)?;
        best = best.max(score);
        if score > 0.0 && !found.iter().any(|(known, _)| *known == text) {
            found.push((text, score));
        }
    }
    let mut answers = Vec::new();
    for (text, score) in found {
        let other_case = flipped(&text);
        let case_sensitive = other_case != text && points(&other_case)? < score;
        let weight = score / best;
        answers.push(TextAnswer {
            pattern: false,
            text,
            case_sensitive,
            weight,
            feedback: None,
        });
    }
    Ok(Body::ShortText { answers })
}

fn flipped(text: &str) -> String {
    let lower = text.to_lowercase();
    if lower == text {
        text.to_uppercase()
    } else {
        lower
    }
}

/// Whatever the item names as an answer to this response.
fn candidates(
    machine: &Machine<'_, '_>,
    declared: &Declared<'_, '_>,
) -> Result<Vec<String>, Refusal> {
    let mut texts = declared.correct.clone();
    let mapped = declared.mapping.iter().flat_map(|mapping| &mapping.entries);
    texts.extend(mapped.map(|entry| entry.key.clone()));
    if let Some(own) = machine.own() {
        let values =
            below(own, "baseValue").map(|value| crate::xml::words(value).trim().to_owned());
        texts.extend(values);
    }
    texts.retain(|text| !text.is_empty());
    texts.dedup();
    if texts.len() > CANDIDATES {
        return Err(Fault::TooLarge.because("answers"));
    }
    Ok(texts)
}

fn numbers(machine: &Machine<'_, '_>, declared: &Declared<'_, '_>) -> Result<Body, Refusal> {
    let points = |value: f64| machine.score(&declared.id, Value::number(value));
    // Nobody types these; whatever scores with both scores with anything.
    if points(-9.876_543_21e99)? > 0.0 && points(9.876_543_21e99)? > 0.0 {
        return Err(Fault::AnyAnswer.into());
    }
    let mut wanted: Vec<Accepted> = ranges(machine, declared)?;
    for text in candidates(machine, declared)? {
        if let Ok(value) = number(&text) {
            let inside = |range: &Accepted| match *range {
                Accepted::Around {
                    value: middle,
                    tolerance,
                } => (value - middle).abs() <= tolerance,
                Accepted::Between { low, high } => low <= value && value <= high,
            };
            if !wanted.iter().any(inside) {
                wanted.push(Accepted::Around {
                    value,
                    tolerance: 0.0,
                });
            }
        }
    }
    let mut found = Vec::new();
    let mut best: f64 = 0.0;
    for accepted in wanted {
        let middle = match accepted {
            Accepted::Around { value, .. } => value,
            Accepted::Between { low, high } => low + (high - low) / 2.0,
        };
        let score = points(middle)?;
        best = best.max(score);
        if score > 0.0 {
            found.push((accepted, score));
        }
    }
    let answers = found.into_iter().map(|(accepted, score)| NumberAnswer {
        accepted,
        weight: score / best,
        feedback: None,
    });
    Ok(Body::Number {
        answers: answers.collect(),
        units: Vec::new(),
    })
}

/// The ranges that the processing compares this response with.
fn ranges(
    machine: &Machine<'_, '_>,
    declared: &Declared<'_, '_>,
) -> Result<Vec<Accepted>, Refusal> {
    let mut found = Vec::new();
    let Some(own) = machine.own() else {
        return Ok(found);
    };
    for equal in below(own, "equal") {
        let parts: Vec<_> = equal.children().filter(Node::is_element).collect();
        let [one, other] = parts[..] else {
            continue;
        };
        let value = match (variable(one, &declared.id), variable(other, &declared.id)) {
            (true, false) => constant(other, declared),
            (false, true) => constant(one, declared),
            _ => continue,
        };
        let Some(value) = value else {
            continue;
        };
        if let Some((low, high)) = range(equal, &Value::number(value))? {
            let (below, above) = (value - low, high - value);
            let even = (below - above).abs() <= 1e-9 * value.abs().max(1.0);
            found.push(if even {
                Accepted::Around {
                    value,
                    tolerance: below,
                }
            } else {
                Accepted::Between { low, high }
            });
        }
    }
    for both in below(own, "and") {
        let (mut low, mut high) = (None, None);
        for part in both.children().filter(Node::is_element) {
            let parts: Vec<_> = part.children().filter(Node::is_element).collect();
            let [one, other] = parts[..] else {
                continue;
            };
            if !variable(one, &declared.id) {
                continue;
            }
            match name(part).as_ref() {
                "gt" | "gte" => low = constant(other, declared),
                "lt" | "lte" => high = constant(other, declared),
                _ => {}
            }
        }
        if let (Some(low), Some(high)) = (low, high)
            && low <= high
        {
            found.push(Accepted::Between { low, high });
        }
    }
    Ok(found)
}

fn variable(node: Node<'_, '_>, id: &str) -> bool {
    is(node, "variable") && attribute(node, "identifier") == Some(id)
}

fn constant(node: Node<'_, '_>, declared: &Declared<'_, '_>) -> Option<f64> {
    match name(node).as_ref() {
        "baseValue" => number(&crate::xml::words(node)).ok(),
        "correct" if attribute(node, "identifier") == Some(&declared.id) => {
            declared.correct().as_number()
        }
        _ => None,
    }
}

/// The range that an `equal` accepts around a value; nothing if the value is no number.
pub(super) fn range(node: Node<'_, '_>, value: &Value) -> Result<Option<(f64, f64)>, Refusal> {
    let Some(value) = value.as_number() else {
        return Ok(None);
    };
    let tolerances = attribute(node, "tolerance").unwrap_or_default();
    let tolerances: Vec<f64> = tolerances
        .split_whitespace()
        .map(number)
        .collect::<Result<_, _>>()?;
    let (below, above) = match tolerances[..] {
        [] => (0.0, 0.0),
        [both] => (both, both),
        [below, above, ..] => (below, above),
    };
    match attribute(node, "toleranceMode").unwrap_or("exact") {
        "exact" => Ok(Some((value, value))),
        "absolute" => Ok(Some((value - below.abs(), value + above.abs()))),
        "relative" => {
            let part = |percent: f64| (value * percent / 100.0).abs();
            Ok(Some((value - part(below), value + part(above))))
        }
        other => Err(Fault::Scoring.because(other)),
    }
}

/// The choices of a list inside a sentence, or of any interaction: node and identifier.
pub(super) fn choices<'a, 'd>(node: Node<'a, 'd>, wanted: &str) -> Vec<(Node<'a, 'd>, String)> {
    let direct = children(node, wanted);
    direct
        .map(|choice| {
            (
                choice,
                attribute(choice, "identifier")
                    .unwrap_or_default()
                    .trim()
                    .to_owned(),
            )
        })
        .collect()
}

/// What a response that nobody would give looks like.
pub(super) fn nonsense(declared: &Declared<'_, '_>) -> Value {
    match declared.base.as_str() {
        "float" | "integer" => Value::number(-9.876_543_21e99),
        _ => Value::one(Item::Text(NONSENSE.to_owned())),
    }
}
