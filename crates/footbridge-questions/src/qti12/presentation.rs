//! What a learner sees: the stem and the places to answer.

use roxmltree::Node;

use super::material::{material, text_below};
use crate::context::Context;
use crate::rich::GAP;
use crate::xml::{below, child, is};
use crate::{Block, Run, Text};

/// The stem and the responses of an item.
#[derive(Debug, Default)]
pub(super) struct Presentation<'a, 'd> {
    pub(super) stem: Text,
    pub(super) responses: Vec<Response<'a, 'd>>,
}

/// A place to answer.
#[derive(Debug)]
pub(super) struct Response<'a, 'd> {
    pub(super) node: Node<'a, 'd>,
    pub(super) id: String,
    pub(super) kind: Kind,
    pub(super) cardinality: Cardinality,
    /// What stands before it.
    pub(super) prompt: Text,
    pub(super) labels: Vec<Label<'a, 'd>>,
    pub(super) shuffle: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Labels to choose from.
    Labels,
    /// Words or a number to type.
    Typed,
    /// A point.
    Point,
    /// Anything else.
    Group,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cardinality {
    Single,
    Multiple,
    Ordered,
}

/// What can be chosen.
#[derive(Debug)]
pub(super) struct Label<'a, 'd> {
    pub(super) node: Node<'a, 'd>,
    pub(super) id: String,
    pub(super) text: Text,
}

/// Reads a `presentation`.
pub(super) fn presentation<'a, 'd>(
    node: Node<'a, 'd>,
    context: &mut Context<'_>,
) -> Presentation<'a, 'd> {
    let mut found = Presentation::default();
    let mut gap = false;
    collect(node, &mut found, &mut gap, context);
    found
}

fn collect<'a, 'd>(
    node: Node<'a, 'd>,
    found: &mut Presentation<'a, 'd>,
    gap: &mut bool,
    context: &mut Context<'_>,
) {
    for part in node.children().filter(Node::is_element) {
        if is(part, "material") {
            let text = material(part, context);
            if text.is_empty() {
                continue;
            }
            // Words go on behind a place to type: it is a gap inside a sentence.
            if std::mem::take(gap) {
                join_by_gap(&mut found.stem, text);
            } else {
                found.stem.append(text);
            }
        } else if let Some(kind) = kind(part) {
            let response = response(part, kind, context);
            *gap = response.kind == Kind::Typed
                && response.prompt.is_empty()
                && !found.stem.is_empty();
            found.responses.push(response);
        } else {
            collect(part, found, gap, context);
        }
    }
}

fn kind(node: Node<'_, '_>) -> Option<Kind> {
    let name = node.tag_name().name().to_ascii_lowercase();
    match name.as_str() {
        "response_lid" => Some(Kind::Labels),
        "response_str" | "response_num" => Some(Kind::Typed),
        "response_xy" => Some(Kind::Point),
        "response_grp" | "response_extension" => Some(Kind::Group),
        _ => None,
    }
}

fn response<'a, 'd>(node: Node<'a, 'd>, kind: Kind, context: &mut Context<'_>) -> Response<'a, 'd> {
    let cardinality = match node
        .attribute("rcardinality")
        .unwrap_or_default()
        .to_ascii_lowercase()
        .as_str()
    {
        "multiple" => Cardinality::Multiple,
        "ordered" => Cardinality::Ordered,
        _ => Cardinality::Single,
    };
    let labels = below(node, "response_label").map(|label| Label {
        node: label,
        id: label
            .attribute("ident")
            .unwrap_or_default()
            .trim()
            .to_owned(),
        text: text_below(label, context),
    });
    let labels = labels.collect();
    let shuffled = |node: Node<'_, '_>| {
        node.attribute("shuffle")
            .is_some_and(|shuffle| shuffle.eq_ignore_ascii_case("yes"))
    };
    Response {
        node,
        id: node
            .attribute("ident")
            .unwrap_or_default()
            .trim()
            .to_owned(),
        kind,
        cardinality,
        prompt: text_below(node, context),
        labels,
        shuffle: node.descendants().any(shuffled),
    }
}

/// The picture that a hotspot lies on.
pub(super) fn hotspot_picture<'a, 'd>(response: &Response<'a, 'd>) -> Option<Node<'a, 'd>> {
    let render = below(response.node, "render_hotspot").next()?;
    let material = child(render, "material");
    material
        .and_then(|material| child(material, "matimage"))
        .or_else(|| below(render, "matimage").next())
}

/// Joins the last paragraph of a text and the first of another by a gap.
fn join_by_gap(stem: &mut Text, more: Text) {
    let mut blocks = more.blocks.into_iter();
    let next = blocks.next();
    match (stem.blocks.last_mut(), next) {
        (Some(Block::Paragraph { runs }), Some(Block::Paragraph { runs: behind })) => {
            runs.push(Run::words(&format!(" {GAP} ")));
            runs.extend(behind);
        }
        (_, next) => {
            stem.append(Text::of(GAP));
            stem.blocks.extend(next);
        }
    }
    stem.blocks.extend(blocks);
}
