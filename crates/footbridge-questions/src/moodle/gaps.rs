//! Gaps that are filled by choosing words: `[[1]]` in the text, words in a list.

use roxmltree::Node;

use super::choices::flag;
use super::texts::{text, typed};
use crate::checks::too_many;
use crate::context::Context;
use crate::rich::GAP;
use crate::xml::{child, child_words, children};
use crate::{Block, Body, Choice, Fault, Loss, Refusal, Run, Scoring, Text};

/// The stem with its gaps numbered, and a choice for one gap or a match for several.
pub(super) fn gaps(
    node: Node<'_, '_>,
    kind: &str,
    context: &mut Context<'_>,
) -> Result<(Text, Body), Refusal> {
    let mut stem = child(node, "questiontext")
        .map(|stem| text(stem, context))
        .unwrap_or_default();
    let boxes = if kind == "ddwtos" {
        "dragbox"
    } else {
        "selectoption"
    };
    let mut words = Vec::new();
    for option in children(node, boxes) {
        let group = child_words(option, "group").unwrap_or_default();
        words.push((Text::of(&typed(option)), group));
    }
    let order = gap_order(&stem);
    if order.is_empty() || words.is_empty() {
        return Err(Fault::NoAnswers.into());
    }
    if order.iter().any(|word| *word == 0 || *word > words.len()) {
        return Err(Fault::Syntax.because("a gap without a word"));
    }
    too_many(order.len())?;
    let shuffle = flag(node, "shuffleanswers", true);
    if let [right] = order[..] {
        mark_gaps(&mut stem, &|_| GAP.to_owned());
        let group = words[right - 1].1.clone();
        let choices = words
            .into_iter()
            .enumerate()
            .filter(|(_, (_, other))| *other == group);
        let options = choices.map(|(n, (text, _))| Choice {
            text,
            weight: if n + 1 == right { 1.0 } else { 0.0 },
            feedback: None,
        });
        let options = options.collect();
        return Ok((stem, Body::Single { options, shuffle }));
    }
    mark_gaps(&mut stem, &|n| format!("{GAP} ({n})"));
    context.lose(Loss::GapsAsMatch);
    if words.iter().any(|(_, group)| *group != words[0].1) {
        context.lose(Loss::Groups);
    }
    let mut right: Vec<Text> = Vec::new();
    let mut place_of = Vec::new();
    for (text, _) in words {
        let place = right
            .iter()
            .position(|known| *known == text)
            .unwrap_or_else(|| {
                right.push(text);
                right.len() - 1
            });
        place_of.push(place);
    }
    let left = (1..=order.len())
        .map(|n| Text::of(&format!("({n})")))
        .collect();
    let pairs = order.iter().map(|word| place_of[word - 1]).collect();
    let body = Body::Match {
        left,
        right,
        pairs,
        shuffle,
        scoring: Scoring::Parts,
    };
    Ok((stem, body))
}

/// The numbers in `[[1]] … [[3]]`, in the order of the text.
fn gap_order(stem: &Text) -> Vec<usize> {
    let mut order = Vec::new();
    let mut copy = stem.clone();
    for_words(&mut copy, &mut |text| {
        for (number, _) in marks(text) {
            order.push(number);
        }
    });
    order
}

/// Puts something else in the place of the gaps, which are counted from 1.
fn mark_gaps(stem: &mut Text, shown: &dyn Fn(usize) -> String) {
    let mut n = 0;
    for_words(stem, &mut |text| {
        for (_, mark) in marks(text) {
            n += 1;
            *text = text.replacen(&mark, &shown(n), 1);
        }
    });
}

fn for_words(text: &mut Text, change: &mut dyn FnMut(&mut String)) {
    for block in &mut text.blocks {
        let lines = match block {
            Block::Paragraph { runs } => std::slice::from_mut(runs),
            Block::List { items, .. } => items.as_mut_slice(),
        };
        for run in lines.iter_mut().flatten() {
            if let Run::Words { text, .. } = run {
                change(text);
            }
        }
    }
}

/// The gaps in a stretch of words: number and mark.
fn marks(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, behind)) = rest.split_once("[[") {
        rest = behind;
        let Some((inside, after)) = behind.split_once("]]") else {
            break;
        };
        if let Ok(number) = inside.trim().parse() {
            found.push((number, format!("[[{inside}]]")));
            rest = after;
        }
    }
    found
}
