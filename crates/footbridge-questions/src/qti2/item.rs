//! One item.

use roxmltree::Node;

use super::content::{Content, content};
use super::machine::Machine;
use super::names::{attribute, below, child, children, name};
use super::{choose, entry, feedback, pairs, spot};
use crate::checks::Draft;
use crate::context::Context;
use crate::number::number;
use crate::{Body, Fault, Loss, OpenKind, Pictures, Reading, Refusal, Taken};

/// Reads an item.
pub(super) fn read(node: Node<'_, '_>, pictures: &mut dyn Pictures) -> Reading {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let stated = |name| {
        attribute(node, name)
            .map(words)
            .filter(|text| !text.is_empty())
    };
    let (id, title) = (stated("identifier"), stated("title"));
    let draft = Draft {
        id: id.clone(),
        title: title.clone(),
        language: language(node),
        points: points(node),
        ..Draft::default()
    };
    let result = taken(node, draft, Context::new(pictures));
    let place = format!("item {}", id.as_deref().unwrap_or("without identifier"));
    Reading::of(place, title, id, result)
}

fn language(node: Node<'_, '_>) -> Option<String> {
    const XML: &str = "http://www.w3.org/XML/1998/namespace";
    let stated = node
        .attribute((XML, "lang"))
        .or_else(|| node.attribute("lang"));
    stated
        .map(str::trim)
        .filter(|tag| !tag.is_empty())
        .map(str::to_owned)
}

/// The best score that the item states.
fn points(node: Node<'_, '_>) -> Option<f64> {
    let outcomes = || children(node, "outcomeDeclaration");
    let of = |outcome: Node<'_, '_>, id: &str| attribute(outcome, "identifier") == Some(id);
    let best = outcomes().find(|outcome| of(*outcome, "MAXSCORE"));
    let best = best
        .and_then(|outcome| child(outcome, "defaultValue"))
        .and_then(|node| number(&crate::xml::words(node)).ok());
    let score = outcomes().find(|outcome| of(*outcome, "SCORE"));
    best.or_else(|| number(attribute(score?, "normalMaximum")?).ok())
}

fn taken(node: Node<'_, '_>, mut draft: Draft, mut context: Context<'_>) -> Result<Taken, Refusal> {
    if attribute(node, "adaptive").is_some_and(|adaptive| adaptive.trim() == "true") {
        return Err(Fault::Adaptive.into());
    }
    if child(node, "templateDeclaration").is_some() || child(node, "templateProcessing").is_some() {
        return Err(Fault::Template.into());
    }
    let body = child(node, "itemBody").ok_or(Fault::NotAQuestion)?;
    if children(node, "assessmentStimulusRef").next().is_some() {
        context.lose(Loss::Stimulus);
    }
    let Content {
        stem,
        interactions,
        for_assessor,
        feedback: inline_feedback,
        ..
    } = content(body, &mut context)?;
    draft.stem = stem;
    let mut body = answer(node, &interactions, &mut context)?;
    match &mut body {
        Body::Open {
            for_assessor: place,
            ..
        } => *place = for_assessor.filled(),
        _ if !for_assessor.is_empty() => context.lose(Loss::Rubric),
        _ => {}
    }
    if inline_feedback {
        context.lose(Loss::Feedback);
    }
    if !matches!(body, Body::Open { .. }) {
        let machine = Machine::of(node)?;
        let one = match interactions[..] {
            [one] => Some(one),
            _ => None,
        };
        feedback::place(
            node,
            &machine,
            one,
            &mut body,
            &mut draft.feedback,
            &mut context,
        )?;
        if let Some(one) = one {
            body = true_false(one, body);
        }
    } else if children(node, "modalFeedback").next().is_some() {
        context.lose(Loss::Feedback);
    }
    draft.with(body, context)
}

fn answer(
    node: Node<'_, '_>,
    interactions: &[Node<'_, '_>],
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let all = |wanted: &str| interactions.iter().all(|one| name(*one) == wanted);
    let one = match interactions {
        [] => return Err(Fault::NotAQuestion.into()),
        [one] => *one,
        _ if all("inlineChoiceInteraction") => {
            let machine = Machine::of(node)?;
            return pairs::inline(&machine, interactions, context);
        }
        _ if all("textEntryInteraction") => return Err(Fault::SeveralGaps.into()),
        _ => return Err(Fault::SeveralParts.into()),
    };
    let id = attribute(one, "responseIdentifier")
        .unwrap_or_default()
        .trim();
    let kind = name(one);
    match kind.as_ref() {
        "extendedTextInteraction" => return Ok(open(OpenKind::Text)),
        "uploadInteraction" => return Ok(open(OpenKind::File)),
        _ => {}
    }
    let machine = Machine::of(node)?;
    if !machine.is_scored() {
        return Err(Fault::NoScoring.into());
    }
    match kind.as_ref() {
        "choiceInteraction"
        | "orderInteraction"
        | "inlineChoiceInteraction"
        | "hottextInteraction" => choose::body(&machine, one, id, context),
        "matchInteraction" | "associateInteraction" | "gapMatchInteraction" => {
            pairs::body(&machine, one, id, context)
        }
        "textEntryInteraction" | "sliderInteraction" => entry::body(&machine, id),
        "hotspotInteraction" => spot::hotspot(&machine, one, id, context),
        "selectPointInteraction" => spot::point(&machine, one, id, context),
        other => Err(Fault::TypeUnknown.because(other)),
    }
}

fn open(hand_in: OpenKind) -> Body {
    Body::Open {
        hand_in,
        for_assessor: None,
    }
}

/// Two choices whose identifiers are `true` and `false`.
fn true_false(interaction: Node<'_, '_>, body: Body) -> Body {
    let ids: Vec<String> = below(interaction, "simpleChoice")
        .map(|choice| {
            attribute(choice, "identifier")
                .unwrap_or_default()
                .to_lowercase()
        })
        .collect();
    let Body::Single { options, shuffle } = body else {
        return body;
    };
    let said = options
        .iter()
        .map(|option| option.text.plain().trim().to_lowercase())
        .collect::<Vec<_>>();
    let says = |n: usize, word: &str| ids[n] == word && said[n] == word;
    let sides = match ids.len() {
        2 if options.len() == 2 && says(0, "true") && says(1, "false") => Some((0, 1)),
        2 if options.len() == 2 && says(0, "false") && says(1, "true") => Some((1, 0)),
        _ => None,
    };
    match sides {
        Some((yes, no)) if options[yes].weight != options[no].weight => Body::TrueFalse {
            is_true: options[yes].weight > options[no].weight,
            if_true: options[yes].feedback.clone(),
            if_false: options[no].feedback.clone(),
        },
        _ => Body::Single { options, shuffle },
    }
}
