//! One item.

use roxmltree::Node;

use super::presentation::{Kind, Presentation, presentation};
use super::scoring::{Scoring, scoring};
use super::{choice, entry, feedback, metadata, pairs, spot};
use crate::checks::{Draft, too_many};
use crate::context::Context;
use crate::number::number;
use crate::xml::{below, child};
use crate::{Body, Fault, Loss, OpenKind, Pictures, Reading, Refusal, Taken};

/// Reads the item that is the nth of its file.
pub(super) fn read(
    node: Node<'_, '_>,
    n: usize,
    categories: &[String],
    pictures: &mut dyn Pictures,
) -> Reading {
    let id = node
        .attribute("ident")
        .map(str::trim)
        .filter(|id| !id.is_empty())
        .map(str::to_owned);
    let title = node
        .attribute("title")
        .map(|title| title.split_whitespace().collect::<Vec<_>>().join(" "));
    let title = title.filter(|title| !title.is_empty());
    let draft = Draft {
        id: id.clone(),
        title: title.clone(),
        categories: categories.to_vec(),
        points: points(node),
        language: language(node),
        ..Draft::default()
    };
    let result = taken(node, draft, Context::new(pictures));
    let place = match &id {
        Some(id) => format!("item {n} ({id})"),
        None => format!("item {n}"),
    };
    Reading::of(place, title, id, result)
}

fn points(node: Node<'_, '_>) -> Option<f64> {
    let stated = metadata(node, "points_possible").or_else(|| metadata(node, "qmd_weighting"));
    let stated = stated.or_else(|| metadata(node, "cc_weighting"));
    stated.and_then(|points| number(&points).ok())
}

fn language(node: Node<'_, '_>) -> Option<String> {
    const XML: &str = "http://www.w3.org/XML/1998/namespace";
    let stated = node.ancestors().chain(child(node, "presentation"));
    stated
        .filter_map(|node| node.attribute((XML, "lang")))
        .find(|tag| !tag.trim().is_empty())
        .map(str::to_owned)
}

/// The type that a system gives its items, in small letters.
fn kind(node: Node<'_, '_>) -> String {
    let labels = [
        "question_type",
        "cc_profile",
        "bbmd_questiontype",
        "qmd_itemtype",
        "qmd_questiontype",
    ];
    let mut stated = labels.iter().filter_map(|label| metadata(node, label));
    // Blackboard keeps its metadata in elements of their own.
    let inline = || {
        below(node, "bbmd_questiontype")
            .map(crate::xml::words)
            .next()
    };
    stated
        .next()
        .or_else(inline)
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

fn taken(node: Node<'_, '_>, mut draft: Draft, mut context: Context<'_>) -> Result<Taken, Refusal> {
    let kind = kind(node);
    if kind.starts_with("calculated") || kind.contains("formula") {
        return Err(Fault::Calculated.because(kind));
    }
    let shown = child(node, "presentation").ok_or(Fault::NotAQuestion)?;
    let Presentation { stem, responses } = presentation(shown, &mut context);
    draft.stem = stem;
    let labels = responses.iter().map(|response| response.labels.len());
    labels.into_iter().try_for_each(too_many)?;
    too_many(responses.len())?;
    too_many(crate::xml::children(node, "itemfeedback").count())?;
    note_losses(node, &mut context);
    let scoring = scoring(node)?;
    let mut body = match &responses[..] {
        [] => no_response(&kind)?,
        [one] if draft.stem.is_empty() => {
            // Some put the question inside the response.
            draft.stem = one.prompt.clone();
            body(&kind, &mut draft, &responses, &scoring, &mut context)?
        }
        [one] if !is_gap(&kind) && one.kind != Kind::Group => {
            draft.stem.append(one.prompt.clone());
            body(&kind, &mut draft, &responses, &scoring, &mut context)?
        }
        _ => body(&kind, &mut draft, &responses, &scoring, &mut context)?,
    };
    feedback::place(
        node,
        &responses,
        &scoring,
        &mut body,
        &mut draft.feedback,
        &mut context,
    );
    draft.with(body, context)
}

fn no_response(kind: &str) -> Result<Body, Refusal> {
    match kind {
        "file_upload_question" | "file upload" => Ok(entry::open(OpenKind::File)),
        "essay_question" | "essay" | "cc.essay.v0p1" => Ok(entry::open(OpenKind::Text)),
        _ => Err(Fault::NotAQuestion.into()),
    }
}

fn is_gap(kind: &str) -> bool {
    matches!(
        kind,
        "fill_in_multiple_blanks_question" | "multiple_dropdowns_question"
    )
}

fn body(
    kind: &str,
    draft: &mut Draft,
    responses: &[super::presentation::Response<'_, '_>],
    scoring: &Scoring,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let all = |wanted: Kind| responses.iter().all(|response| response.kind == wanted);
    let is_spot = |response: &super::presentation::Response<'_, '_>| {
        below(response.node, "render_hotspot").next().is_some()
    };
    if is_gap(kind) && all(Kind::Labels) {
        return blanks(kind, draft, responses, scoring, context);
    }
    match responses {
        [one] if one.kind == Kind::Point || is_spot(one) => spot::body(one, scoring, context),
        [one] if one.kind == Kind::Labels => {
            if !scoring.stated {
                return Err(Fault::NoScoring.into());
            }
            if let ("short_answer_question", false) = (kind, one.labels.is_empty()) {
                return Err(Fault::Scoring.into());
            }
            let is_true_false = kind.contains("true") || kind.contains("either");
            choice::body(one, scoring, is_true_false, context)
        }
        [one] if one.kind == Kind::Typed => {
            let by_hand = kind.contains("essay")
                || kind.contains("short response")
                || !scoring.gives_points();
            if by_hand && !entry::is_numeric(one) {
                return Ok(entry::open(OpenKind::Text));
            }
            entry::typed(one, scoring, context)
        }
        _ if all(Kind::Labels) => {
            if !scoring.stated {
                return Err(Fault::NoScoring.into());
            }
            pairs::body(responses, scoring, context)
        }
        _ if all(Kind::Typed) => Err(Fault::SeveralGaps.into()),
        [one] if one.kind == Kind::Group => {
            Err(Fault::TypeUnknown.because(one.node.tag_name().name()))
        }
        _ => Err(Fault::SeveralParts.into()),
    }
}

/// Canvas: `[name]` in the stem, and a response for each name.
fn blanks(
    kind: &str,
    draft: &mut Draft,
    responses: &[super::presentation::Response<'_, '_>],
    scoring: &Scoring,
    context: &mut Context<'_>,
) -> Result<Body, Refusal> {
    let from_list = |response: &super::presentation::Response<'_, '_>| {
        kind == "multiple_dropdowns_question"
            || response.labels.iter().any(|label| {
                matches!(
                    label.node.attribute("answer_type"),
                    Some("dropdown" | "wordbank")
                )
            })
    };
    if responses.iter().all(from_list) {
        return pairs::gaps(&mut draft.stem, responses, scoring, context);
    }
    match responses {
        [one] => {
            let name = one.id.strip_prefix("response_").unwrap_or(&one.id);
            pairs::replace(&mut draft.stem, &format!("[{name}]"), crate::rich::GAP);
            entry::listed(one, context)
        }
        _ => Err(Fault::SeveralGaps.into()),
    }
}

fn note_losses(node: Node<'_, '_>, context: &mut Context<'_>) {
    if metadata(node, "calculator_type").is_some_and(|tool| tool != "none") {
        context.lose(Loss::Tool);
    }
    if child(node, "duration").is_some() {
        context.lose(Loss::TimeLimit);
    }
    if node.attribute("parent_stimulus_item_ident").is_some()
        || metadata(node, "parent_stimulus_item_ident").is_some()
    {
        context.lose(Loss::Stimulus);
    }
    let candidate = |rubric: &Node<'_, '_>| {
        rubric
            .attribute("view")
            .is_some_and(|view| view.eq_ignore_ascii_case("candidate"))
    };
    if crate::xml::children(node, "rubric").any(|rubric| !candidate(&rubric)) {
        context.lose(Loss::Rubric);
    }
}
