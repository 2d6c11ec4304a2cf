//! Matching, pairing, and gaps that are filled from a list.

use roxmltree::Node;

use super::choose::weigh;
use super::content::choice_text;
use super::declared::Declared;
use super::entry::choices;
use super::machine::Machine;
use super::names::{attribute, below, children, name};
use crate::context::Context;
use crate::rich::{Builder, walk};
use crate::text::place_among;
use crate::{Body, Choice, Fault, Loss, Refusal, Scoring, Text};

/// Entries of one side, by identifier.
type Entries = Vec<(String, Text)>;

/// Reads an interaction whose response is made of pairs.
pub(super) fn body(
    machine: &Machine<'_, '_>,
    node: Node<'_, '_>,
    id: &str,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let declared = machine.response(id)?;
    let shuffle = attribute(node, "shuffle") == Some("true");
    match name(node).as_ref() {
        "matchInteraction" => {
            let sets: Vec<_> = children(node, "simpleMatchSet").collect();
            let [left, right] = sets[..] else {
                return Err(Fault::Syntax.because("not two sets"));
            };
            let left = entries(left, "simpleAssociableChoice", context);
            let right = entries(right, "simpleAssociableChoice", context);
            matched(machine, declared, left, right, shuffle, context)
        }
        "associateInteraction" => {
            let pool = entries(node, "simpleAssociableChoice", context);
            let (left, right) = parted(declared, pool)?;
            context.lose(Loss::Sides);
            matched(machine, declared, left, right, shuffle, context)
        }
        _ => gaps(machine, declared, node, shuffle, context),
    }
}

fn entries(node: Node<'_, '_>, kind: &str, context: &mut Context<'_>) -> Entries {
    choices(node, kind)
        .into_iter()
        .map(|(choice, id)| (id, choice_text(choice, context)))
        .collect()
}

/// The pairs that count, with their shares.
fn pairs(
    machine: &Machine<'_, '_>,
    declared: &Declared<'_, '_>,
    context: &mut Context<'_>,
) -> Result<(Vec<(String, String)>, Scoring), Refusal> {
    let mut keys = declared.correct.clone();
    let mapped = declared.mapping.iter().flat_map(|mapping| &mapping.entries);
    for entry in mapped {
        if !keys.contains(&entry.key) {
            keys.push(entry.key.clone());
        }
    }
    if keys.is_empty() {
        return Err(Fault::NoScoring.into());
    }
    let worth = weigh(machine, declared, &keys)?;
    if worth.partial_lost {
        context.lose(Loss::PartialCredit);
    }
    let positive: Vec<f64> = worth
        .weights
        .iter()
        .copied()
        .filter(|weight| *weight > 0.0)
        .collect();
    if positive
        .iter()
        .any(|weight| (weight - positive[0]).abs() > 0.02)
    {
        context.lose(Loss::PairWeights);
    }
    let right = keys
        .iter()
        .zip(&worth.weights)
        .filter(|(_, weight)| **weight > 0.0);
    let pairs = right.map(|(key, _)| {
        let mut parts = key.split_whitespace().map(str::to_owned);
        match (parts.next(), parts.next(), parts.next()) {
            (Some(one), Some(other), None) => Ok((one, other)),
            _ => Err(Fault::Syntax.because(format!("pair {key}"))),
        }
    });
    Ok((pairs.collect::<Result<_, Refusal>>()?, worth.scoring))
}

fn matched(
    machine: &Machine<'_, '_>,
    declared: &Declared<'_, '_>,
    left: Entries,
    right: Entries,
    shuffle: bool,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let (pairs, scoring) = pairs(machine, declared, context)?;
    let in_left = |id: &str| left.iter().any(|(known, _)| known == id);
    // A pair without a direction may stand either way round.
    let turned = pairs.into_iter().map(|(one, other)| {
        if in_left(&one) {
            (one, other)
        } else {
            (other, one)
        }
    });
    let turned: Vec<(String, String)> = turned.collect();
    if let Some(body) = one_sided(&left, &right, &turned, shuffle, scoring, context)? {
        return Ok(body);
    }
    let back: Vec<_> = turned
        .into_iter()
        .map(|(one, other)| (other, one))
        .collect();
    one_sided(&right, &left, &back, shuffle, scoring, context)?.ok_or_else(|| Fault::Pairs.into())
}

/// A match in which each entry on the left has one on the right; nothing if one has several.
fn one_sided(
    left: &Entries,
    right: &Entries,
    pairs: &[(String, String)],
    shuffle: bool,
    scoring: Scoring,
    context: &mut Context<'_>,
) -> Result<Option<Body>, Refusal> {
    let (mut texts, mut places) = (Vec::new(), Vec::new());
    let mut left_over = false;
    for (id, text) in left {
        let partners: Vec<&String> = pairs
            .iter()
            .filter(|(one, _)| one == id)
            .map(|(_, other)| other)
            .collect();
        match partners[..] {
            [] => left_over = true,
            [one] => {
                let place = right.iter().position(|(known, _)| known == one);
                places.push(place.ok_or_else(|| Fault::Syntax.because(format!("no entry {one}")))?);
                texts.push(text.clone());
            }
            _ => return Ok(None),
        }
    }
    if texts.len() != pairs.len() {
        return Err(Fault::Pairs.into());
    }
    if left_over {
        context.lose(Loss::LeftOver);
    }
    Ok(Some(Body::Match {
        left: texts,
        right: right.iter().map(|(_, text)| text.clone()).collect(),
        pairs: places,
        shuffle,
        scoring,
    }))
}

/// One pool in two sides: the first of each pair of the key to the left, all others to the right.
fn parted(declared: &Declared<'_, '_>, pool: Entries) -> Result<(Entries, Entries), Refusal> {
    let mapped = declared.mapping.iter().flat_map(|mapping| &mapping.entries);
    let keys = declared.correct.iter().chain(
        mapped
            .filter(|entry| entry.value > 0.0)
            .map(|entry| &entry.key),
    );
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for key in keys {
        let parts: Vec<&str> = key.split_whitespace().collect();
        let [one, other] = parts[..] else {
            return Err(Fault::Syntax.because(format!("pair {key}")));
        };
        let known = |id: &str| first.contains(&id) || second.contains(&id);
        match (known(one), known(other)) {
            (false, false) => {
                first.push(one);
                second.push(other);
            }
            (true, true) => {}
            _ => return Err(Fault::Pairs.into()),
        }
    }
    Ok(pool
        .into_iter()
        .partition(|(id, _)| first.contains(&id.as_str())))
}

/// Gaps in a text: one becomes a choice, several become a match.
fn gaps(
    machine: &Machine<'_, '_>,
    declared: &Declared<'_, '_>,
    node: Node<'_, '_>,
    shuffle: bool,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let mut words: Entries = entries(node, "gapText", context);
    for (image, id) in choices(node, "gapImg") {
        let mut builder = Builder::new(context);
        walk(image, &mut builder, &mut |_, _| false);
        words.push((id, builder.finish()));
    }
    let ids: Vec<String> = below(node, "gap")
        .map(|gap| attribute(gap, "identifier").unwrap_or_default().to_owned())
        .collect();
    let (pairs, scoring) = pairs(machine, declared, context)?;
    let is_gap = |id: &String| ids.contains(id);
    let turned = pairs.into_iter().map(|(one, other)| {
        if is_gap(&one) {
            (one, other)
        } else {
            (other, one)
        }
    });
    let turned: Vec<(String, String)> = turned.collect();
    if let [gap] = &ids[..] {
        let right: Vec<&String> = turned
            .iter()
            .filter(|(one, _)| one == gap)
            .map(|(_, word)| word)
            .collect();
        let options = words.into_iter().map(|(id, text)| Choice {
            text,
            weight: if right.contains(&&id) { 1.0 } else { 0.0 },
            feedback: None,
        });
        let options = options.collect();
        return Ok(Body::Single { options, shuffle });
    }
    context.lose(Loss::GapsAsMatch);
    let left: Entries = ids
        .into_iter()
        .enumerate()
        .map(|(n, id)| (id, Text::of(&format!("({})", n + 1))))
        .collect();
    one_sided(&left, &words, &turned, shuffle, scoring, context)?.ok_or_else(|| Fault::Pairs.into())
}

/// Several lists inside sentences: a match of gaps and words.
pub(super) fn inline(
    machine: &Machine<'_, '_>,
    nodes: &[Node<'_, '_>],
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    context.lose(Loss::GapsAsMatch);
    let (mut left, mut right, mut pairs) = (Vec::new(), Vec::<Text>::new(), Vec::new());
    let mut lists: Vec<Vec<String>> = Vec::new();
    for (n, node) in nodes.iter().enumerate() {
        let id = attribute(*node, "responseIdentifier").unwrap_or_default();
        let declared = machine.response(id)?;
        let found = entries(*node, "inlineChoice", context);
        let ids: Vec<String> = found.iter().map(|(id, _)| id.clone()).collect();
        let worth = weigh(machine, declared, &ids)?;
        let best = (0..ids.len())
            .filter(|place| worth.weights[*place] >= 1.0)
            .collect::<Vec<_>>();
        let [best] = best[..] else {
            return Err(Fault::Pairs.into());
        };
        let mut list = Vec::new();
        for (place, (_, text)) in found.into_iter().enumerate() {
            list.push(text.plain());
            let known = place_among(&mut right, text);
            if place == best {
                pairs.push(known);
            }
        }
        lists.push(list);
        left.push(Text::of(&format!("({})", n + 1)));
    }
    if lists.iter().any(|list| *list != lists[0]) {
        context.lose(Loss::Groups);
    }
    Ok(Body::Match {
        left,
        right,
        pairs,
        shuffle: true,
        scoring: Scoring::Parts,
    })
}
