//! One or several of a list, and orders.

use roxmltree::Node;

use super::content::choice_text;
use super::declared::{Cardinality, Declared};
use super::entry::choices;
use super::machine::Machine;
use super::names::{attribute, below, name};
use super::value::Value;
use crate::checks::too_many;
use crate::context::Context;
use crate::number::number;
use crate::sets::{Worth, worth};
use crate::{Body, Choice, Fault, Loss, Refusal, Scoring, Text};

/// Reads an interaction with a list of choices.
pub(super) fn body(
    machine: &Machine<'_, '_>,
    node: Node<'_, '_>,
    id: &str,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let declared = machine.response(id)?;
    let kind = match name(node).as_ref() {
        "inlineChoiceInteraction" => "inlineChoice",
        "hottextInteraction" => "hottext",
        _ => "simpleChoice",
    };
    let found = if kind == "hottext" {
        below(node, kind)
            .map(|hot| {
                (
                    hot,
                    attribute(hot, "identifier").unwrap_or_default().to_owned(),
                )
            })
            .collect()
    } else {
        choices(node, kind)
    };
    let mut ids: Vec<String> = Vec::new();
    let mut texts = Vec::new();
    for (choice, id) in found {
        if ids.contains(&id) {
            return Err(Fault::Syntax.because(format!("two choices {id}")));
        }
        texts.push(choice_text(choice, context));
        ids.push(id);
    }
    let shuffle = attribute(node, "shuffle") == Some("true");
    if name(node) == "orderInteraction" {
        return order(machine, declared, &ids, texts, context);
    }
    let limit = attribute(node, "maxChoices")
        .and_then(|limit| number(limit).ok())
        .unwrap_or(1.0);
    let worth = weigh(machine, declared, &ids)?;
    if worth.negative && worth.scoring == Scoring::Parts {
        context.lose(Loss::NegativeMark);
    }
    if worth.partial_lost {
        context.lose(Loss::PartialCredit);
    }
    let options = texts.into_iter().zip(&worth.weights);
    let options: Vec<_> = options
        .map(|(text, weight)| Choice {
            text,
            weight: *weight,
            feedback: None,
        })
        .collect();
    if declared.cardinality == Cardinality::Single {
        return Ok(Body::Single { options, shuffle });
    }
    if limit > 1.0 && (limit as usize) < options.len() && worth.scoring == Scoring::Parts {
        context.lose(Loss::ChoiceLimit);
    }
    Ok(Body::Multiple {
        options,
        shuffle,
        scoring: worth.scoring,
    })
}

/// What each choice is worth.
pub(super) fn weigh(
    machine: &Machine<'_, '_>,
    declared: &Declared<'_, '_>,
    ids: &[String],
) -> Result<Worth, Refusal> {
    too_many(ids.len())?;
    if !machine.is_scored() {
        return Err(Fault::NoScoring.into());
    }
    let points = |set: &[usize]| {
        let texts: Vec<&str> = set.iter().map(|place| ids[*place].as_str()).collect();
        machine.score(&declared.id, declared.value(&texts))
    };
    if declared.cardinality == Cardinality::Single {
        let mut found = Vec::new();
        for place in 0..ids.len() {
            found.push(points(&[place])?);
        }
        let best = found.iter().copied().fold(0.0, f64::max);
        if best <= 0.0 {
            return Err(Fault::NoRightAnswer.into());
        }
        return Ok(Worth {
            weights: found
                .iter()
                .map(|points| (points / best).clamp(-1.0, 1.0))
                .collect(),
            scoring: Scoring::Parts,
            partial_lost: false,
            negative: false,
        });
    }
    let candidates = candidates(machine, declared, ids);
    worth(ids.len(), &candidates, &mut |set| points(set))?
        .ok_or_else(|| Fault::NoRightAnswer.into())
}

/// The sets that may be the right one: the key, what maps to more than nothing, what is compared.
fn candidates(
    machine: &Machine<'_, '_>,
    declared: &Declared<'_, '_>,
    ids: &[String],
) -> Vec<Vec<usize>> {
    let set = |wanted: &dyn Fn(&str) -> bool| -> Vec<usize> {
        (0..ids.len())
            .filter(|place| wanted(&ids[*place]))
            .collect()
    };
    let mut candidates = vec![set(&|id| declared.correct.iter().any(|key| key == id))];
    if let Some(mapping) = &declared.mapping {
        candidates.push(set(&|id| {
            mapping
                .entries
                .iter()
                .any(|entry| entry.key == id && entry.value > 0.0)
        }));
    }
    if let Some(own) = machine.own() {
        for group in below(own, "multiple") {
            let named: Vec<String> = below(group, "baseValue").map(crate::xml::words).collect();
            candidates.push(set(&|id| named.iter().any(|name| name.trim() == id)));
        }
        let named: Vec<String> = below(own, "baseValue").map(crate::xml::words).collect();
        candidates.push(set(&|id| named.iter().any(|name| name.trim() == id)));
    }
    candidates
}

fn order(
    machine: &Machine<'_, '_>,
    declared: &Declared<'_, '_>,
    ids: &[String],
    texts: Vec<Text>,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let key: Vec<&str> = declared.correct.iter().map(String::as_str).collect();
    if key.len() != ids.len() || declared.cardinality != Cardinality::Ordered {
        return Err(Fault::OrderUnclear.into());
    }
    let mut items = Vec::new();
    for (n, wanted) in key.iter().enumerate() {
        let place = ids
            .iter()
            .position(|id| id == wanted)
            .ok_or(Fault::OrderUnclear)?;
        if key[..n].contains(wanted) {
            return Err(Fault::OrderUnclear.into());
        }
        items.push(texts[place].clone());
    }
    let points = |order: &[&str]| machine.score(&declared.id, Value::texts(order, true));
    if points(&key)? <= 0.0 {
        return Err(Fault::NoRightAnswer.into());
    }
    // Credit for an order that is nearly right goes by rules of its own.
    for place in 1..key.len() {
        let mut other = key.clone();
        other.swap(place - 1, place);
        if points(&other)? > 0.0 {
            context.lose(Loss::PartialCredit);
            break;
        }
    }
    Ok(Body::Order {
        items,
        scoring: Scoring::Whole,
    })
}
