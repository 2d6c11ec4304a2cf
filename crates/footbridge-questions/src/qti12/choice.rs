//! One or several of a list, and orders.

use super::presentation::{Cardinality, Response};
use super::scoring::Scoring;
use crate::context::Context;
use crate::sets::worth;
use crate::xml::below;
use crate::{Body, Choice, Fault, Loss, Refusal, Scoring as Counts, Text};

/// Reads a response with labels.
pub(super) fn body(
    response: &Response<'_, '_>,
    scoring: &Scoring,
    is_true_false: bool,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    match response.cardinality {
        Cardinality::Single => single(response, scoring, is_true_false),
        Cardinality::Multiple => multiple(response, scoring, context),
        Cardinality::Ordered => ordered(response, scoring, context),
    }
}

fn option(text: &Text, weight: f64) -> Choice {
    Choice {
        text: text.clone(),
        weight,
        feedback: None,
    }
}

/// What each label is worth by itself, in points.
pub(super) fn worths(response: &Response<'_, '_>, scoring: &Scoring) -> Result<Vec<f64>, Refusal> {
    let labels = response.labels.iter();
    labels
        .map(|label| points(response, scoring, &[&label.id]))
        .collect()
}

fn points(response: &Response<'_, '_>, scoring: &Scoring, labels: &[&str]) -> Result<f64, Refusal> {
    scoring.score(&[(response.id.as_str(), labels.to_vec())].into())
}

fn single(
    response: &Response<'_, '_>,
    scoring: &Scoring,
    is_true_false: bool,
) -> Result<Body, Refusal> {
    let worths = worths(response, scoring)?;
    let best = worths.iter().copied().fold(0.0, f64::max);
    if best <= 0.0 {
        return Err(Fault::NoRightAnswer.into());
    }
    if is_true_false
        && response.labels.len() == 2
        && let Some(is_true) = true_false(response, &worths)
    {
        return Ok(Body::TrueFalse {
            is_true,
            if_true: None,
            if_false: None,
        });
    }
    let labels = response.labels.iter().zip(&worths);
    let options = labels.map(|(label, worth)| option(&label.text, (worth / best).max(-1.0)));
    Ok(Body::Single {
        options: options.collect(),
        shuffle: response.shuffle,
    })
}

/// The right answer, if the two labels say true and false.
fn true_false(response: &Response<'_, '_>, worths: &[f64]) -> Option<bool> {
    let says = |place: usize| {
        let label = &response.labels[place];
        let word = label.text.plain().trim().to_ascii_lowercase();
        let id = label.id.to_ascii_lowercase();
        match (word.as_str(), id.as_str()) {
            ("true", _) | (_, "true") => Some(true),
            ("false", _) | (_, "false") => Some(false),
            _ => None,
        }
    };
    let (first, second) = (says(0)?, says(1)?);
    let differ = first != second && worths[0] != worths[1];
    differ.then_some(if worths[0] > worths[1] { first } else { second })
}

fn multiple(
    response: &Response<'_, '_>,
    scoring: &Scoring,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let ids: Vec<&str> = response
        .labels
        .iter()
        .map(|label| label.id.as_str())
        .collect();
    let mut run = |set: &[usize]| {
        let labels: Vec<&str> = set.iter().map(|place| ids[*place]).collect();
        points(response, scoring, &labels)
    };
    let worth =
        worth(ids.len(), &candidates(response, scoring), &mut run)?.ok_or(Fault::NoRightAnswer)?;
    if worth.partial_lost {
        context.lose(Loss::PartialCredit);
    }
    let labels = response.labels.iter().zip(&worth.weights);
    Ok(Body::Multiple {
        options: labels
            .map(|(label, weight)| option(&label.text, *weight))
            .collect(),
        shuffle: response.shuffle,
        scoring: worth.scoring,
    })
}

/// What each condition that gives points asks for, and all of that together.
fn candidates(response: &Response<'_, '_>, scoring: &Scoring) -> Vec<Vec<usize>> {
    let mut candidates: Vec<Vec<usize>> = Vec::new();
    let mut together: Vec<usize> = Vec::new();
    for condition in scoring
        .conditions
        .iter()
        .filter(|condition| condition.gives() > 0.0)
    {
        let wanted = condition.when.wanted();
        let named = |id: &str| wanted.contains(&(response.id.as_str(), id));
        let labels = response.labels.iter().enumerate();
        let set: Vec<usize> = labels
            .filter(|(_, label)| named(&label.id))
            .map(|(place, _)| place)
            .collect();
        together.extend(&set);
        candidates.push(set);
    }
    together.sort_unstable();
    together.dedup();
    candidates.push(together);
    candidates
}

fn ordered(
    response: &Response<'_, '_>,
    scoring: &Scoring,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let best = scoring
        .conditions
        .iter()
        .filter(|condition| condition.gives() > 0.0);
    let best = best
        .max_by_key(|condition| condition.when.wanted().len())
        .ok_or(Fault::OrderUnclear)?;
    let mut items: Vec<Text> = Vec::new();
    let mut seen = Vec::new();
    for (_, id) in best.when.wanted() {
        let label = response
            .labels
            .iter()
            .find(|label| label.id == id)
            .ok_or(Fault::OrderUnclear)?;
        if seen.contains(&id) {
            return Err(Fault::OrderUnclear.into());
        }
        seen.push(id);
        items.push(label.text.clone());
    }
    if items.len() != response.labels.len() {
        return Err(Fault::OrderUnclear.into());
    }
    let words_at_the_ends = below(response.node, "render_extension")
        .any(|extension| crate::xml::children(extension, "material").next().is_some());
    if words_at_the_ends {
        context.lose(Loss::OrderLabels);
    }
    Ok(Body::Order {
        items,
        scoring: Counts::Whole,
    })
}
