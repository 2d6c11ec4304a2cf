//! Several lists to choose from: matching, sorting into groups, gaps with lists.

use super::presentation::{Cardinality, Response};
use super::scoring::Scoring;
use crate::context::Context;
use crate::rich::GAP;
use crate::{Block, Body, Choice, Fault, Loss, Refusal, Run, Scoring as Counts, Text};

/// Reads several responses with labels.
pub(super) fn body(
    responses: &[Response<'_, '_>],
    scoring: &Scoring,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let groups = responses
        .iter()
        .all(|response| response.cardinality == Cardinality::Multiple);
    if groups {
        return sorted(responses, scoring, context);
    }
    let prompts = responses
        .iter()
        .map(|response| response.prompt.clone())
        .collect();
    matched(responses, prompts, scoring, context)
}

/// Gaps with lists: the stem with its gaps marked, and the body.
pub(super) fn gaps(
    stem: &mut Text,
    responses: &[Response<'_, '_>],
    scoring: &Scoring,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    for (n, response) in responses.iter().enumerate() {
        let name = response
            .id
            .strip_prefix("response_")
            .unwrap_or(&response.id);
        let shown = if responses.len() == 1 {
            GAP.to_owned()
        } else {
            format!("{GAP} ({})", n + 1)
        };
        replace(stem, &format!("[{name}]"), &shown);
    }
    if let [response] = responses {
        let worths = super::choice::worths(response, scoring)?;
        let best = worths.iter().copied().fold(0.0, f64::max);
        let labels = response.labels.iter().zip(&worths);
        let options = labels.map(|(label, worth)| Choice {
            text: label.text.clone(),
            weight: if best > 0.0 {
                (worth / best).max(-1.0)
            } else {
                0.0
            },
            feedback: None,
        });
        let options = options.collect();
        return Ok(Body::Single {
            options,
            shuffle: response.shuffle,
        });
    }
    context.lose(Loss::GapsAsMatch);
    let same = |one: &Response<'_, '_>| {
        one.labels
            .iter()
            .map(|label| label.text.plain())
            .collect::<Vec<_>>()
    };
    if responses
        .iter()
        .any(|response| same(response) != same(&responses[0]))
    {
        context.lose(Loss::Groups);
    }
    let prompts = (1..=responses.len())
        .map(|n| Text::of(&format!("({n})")))
        .collect();
    matched(responses, prompts, scoring, context)
}

pub(super) fn replace(stem: &mut Text, from: &str, to: &str) {
    for block in &mut stem.blocks {
        let lines = match block {
            Block::Paragraph { runs } => std::slice::from_mut(runs),
            Block::List { items, .. } => items.as_mut_slice(),
        };
        for run in lines.iter_mut().flatten() {
            if let Run::Words { text, .. } = run {
                *text = text.replace(from, to);
            }
        }
    }
}

/// Each response has one right label.
fn matched(
    responses: &[Response<'_, '_>],
    prompts: Vec<Text>,
    scoring: &Scoring,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let empty = scoring.score(&[].into())?;
    let mut rights = Vec::new();
    let mut gains = Vec::new();
    for response in responses {
        let worths = super::choice::worths(response, scoring)?;
        let gain = |place: usize| worths[place] - empty;
        let right: Vec<usize> = (0..worths.len())
            .filter(|place| gain(*place) > 0.0)
            .collect();
        gains.extend(right.first().map(|place| gain(*place)));
        rights.push(right);
    }
    let mut counts = Counts::Parts;
    if rights.iter().all(Vec::is_empty) {
        rights = together(responses, scoring)?;
        counts = Counts::Whole;
    }
    if gains
        .iter()
        .any(|gain| (gain - gains[0]).abs() > 0.02 * gains[0])
    {
        context.lose(Loss::PairWeights);
    }
    let (mut left, mut right, mut pairs) = (Vec::new(), Vec::<Text>::new(), Vec::new());
    let mut place_of = |text: &Text| {
        right
            .iter()
            .position(|known| known == text)
            .unwrap_or_else(|| {
                right.push(text.clone());
                right.len() - 1
            })
    };
    for ((response, prompt), rights) in responses.iter().zip(prompts).zip(&rights) {
        for label in response
            .labels
            .iter()
            .filter(|label| !label.text.is_empty())
        {
            place_of(&label.text);
        }
        match rights[..] {
            [] => context.lose(Loss::LeftOver),
            [one] => {
                left.push(prompt);
                pairs.push(place_of(&response.labels[one].text));
            }
            _ => return Err(Fault::Pairs.into()),
        }
    }
    if left.is_empty() {
        return Err(Fault::NoRightAnswer.into());
    }
    let shuffle = responses.iter().any(|response| response.shuffle);
    Ok(Body::Match {
        left,
        right,
        pairs,
        shuffle,
        scoring: counts,
    })
}

/// The labels of the one condition that asks for all of them together.
fn together(responses: &[Response<'_, '_>], scoring: &Scoring) -> Result<Vec<Vec<usize>>, Refusal> {
    let mut best = scoring
        .conditions
        .iter()
        .filter(|condition| condition.gives() > 0.0);
    let best = best.next().ok_or(Fault::NoRightAnswer)?;
    let wanted = best.when.wanted();
    let rights = responses.iter().map(|response| {
        let labels = response.labels.iter().enumerate();
        let named =
            labels.filter(|(_, label)| wanted.contains(&(response.id.as_str(), label.id.as_str())));
        named.map(|(place, _)| place).collect()
    });
    let rights: Vec<Vec<usize>> = rights.collect();
    let chosen = responses.iter().zip(&rights).map(|(response, rights)| {
        let labels = rights
            .iter()
            .map(|place| response.labels[*place].id.as_str());
        (response.id.as_str(), labels.collect())
    });
    if scoring.score(&chosen.collect())? > 0.0 {
        Ok(rights)
    } else {
        Err(Fault::Scoring.into())
    }
}

/// Each response is a group that several labels belong to: the labels become the left side.
fn sorted(
    responses: &[Response<'_, '_>],
    scoring: &Scoring,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let giving: Vec<_> = scoring
        .conditions
        .iter()
        .filter(|condition| condition.gives() > 0.0)
        .collect();
    let wanted: Vec<(&str, &str)> = giving
        .iter()
        .flat_map(|condition| condition.when.wanted())
        .collect();
    let (mut left, mut pairs) = (Vec::new(), Vec::new());
    let first = responses.first().ok_or(Fault::NoAnswers)?;
    for label in &first.labels {
        let groups = responses.iter().enumerate();
        let groups = groups
            .filter(|(_, response)| wanted.contains(&(response.id.as_str(), label.id.as_str())));
        let groups: Vec<usize> = groups.map(|(place, _)| place).collect();
        match groups[..] {
            [] => context.lose(Loss::LeftOver),
            [one] => {
                left.push(label.text.clone());
                pairs.push(one);
            }
            _ => return Err(Fault::Pairs.into()),
        }
    }
    let known = |id: &str| first.labels.iter().any(|label| label.id == id);
    if wanted.iter().any(|(_, id)| !known(id)) {
        return Err(Fault::Pairs.into());
    }
    if left.is_empty() {
        return Err(Fault::NoRightAnswer.into());
    }
    // A group counted as a whole there; here each entry counts.
    if wanted.len() > responses.len() {
        context.lose(Loss::PartialCredit);
    }
    Ok(Body::Match {
        left,
        right: responses
            .iter()
            .map(|response| response.prompt.clone())
            .collect(),
        pairs,
        shuffle: first.shuffle,
        scoring: Counts::Parts,
    })
}
