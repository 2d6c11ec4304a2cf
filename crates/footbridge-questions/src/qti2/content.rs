//! The body of an item: its words, its interactions, and what stands apart.

use roxmltree::Node;

use super::names::{attribute, below, child, is, name};
use crate::context::Context;
use crate::rich::{Builder, walk};
use crate::{Fault, Loss, Refusal, Text};

/// What the body of an item holds.
#[derive(Debug, Default)]
pub(super) struct Content<'a, 'd> {
    pub(super) stem: Text,
    pub(super) interactions: Vec<Node<'a, 'd>>,
    pub(super) for_assessor: Text,
    /// Feedback that stands between the words.
    pub(super) feedback: bool,
    refused: Option<Fault>,
}

/// Reads an `itemBody`.
pub(super) fn content<'a, 'd>(
    body: Node<'a, 'd>,
    context: &mut Context<'_>,
) -> Result<Content<'a, 'd>, Refusal> {
    let mut found = Content::default();
    let mut rubrics = Vec::new();
    let n_inline = below(body, "textEntryInteraction").count()
        + below(body, "inlineChoiceInteraction").count();
    let n_gaps = n_inline + below(body, "gap").count();
    let mut n = 0;
    let mut builder = Builder::new(context);
    let mut state = State {
        found: &mut found,
        rubrics: &mut rubrics,
        n: &mut n,
        n_gaps,
    };
    state.inside(body, &mut builder);
    found.stem = builder.finish();
    for rubric in rubrics {
        let mut builder = Builder::new(context);
        walk(rubric, &mut builder, &mut |_, _| false);
        found.for_assessor.append(builder.finish());
    }
    match found.refused {
        Some(fault) => Err(fault.into()),
        None => Ok(found),
    }
}

struct State<'s, 'a, 'd> {
    found: &'s mut Content<'a, 'd>,
    rubrics: &'s mut Vec<Node<'a, 'd>>,
    /// Gaps so far.
    n: &'s mut usize,
    n_gaps: usize,
}

impl<'a, 'd> State<'_, 'a, 'd> {
    fn inside(&mut self, node: Node<'a, 'd>, builder: &mut Builder<'_, '_>) {
        walk(node, builder, &mut |node, builder| {
            self.takes(node, builder)
        });
    }

    /// Whether an element is none of the words.
    fn takes(&mut self, node: Node<'a, 'd>, builder: &mut Builder<'_, '_>) -> bool {
        match name(node).as_ref() {
            "textEntryInteraction" | "inlineChoiceInteraction" => {
                self.found.interactions.push(node);
                self.gap(builder);
            }
            "gap" => self.gap(builder),
            "endAttemptInteraction" | "infoControl" => builder.context().lose(Loss::Hints),
            // These hold words with places to answer in them.
            "gapMatchInteraction" | "hottextInteraction" => {
                self.found.interactions.push(node);
                builder.paragraph_ends();
                self.inside(node, builder);
                builder.paragraph_ends();
            }
            "gapText" | "gapImg" => {}
            "hottext" | "prompt" | "contentBody" => {
                let own = name(node) == "prompt";
                if own {
                    builder.paragraph_ends();
                }
                self.inside(node, builder);
                if own {
                    builder.paragraph_ends();
                }
            }
            other if other.ends_with("Interaction") => {
                self.found.interactions.push(node);
                builder.paragraph_ends();
                if let Some(prompt) = child(node, "prompt") {
                    self.inside(prompt, builder);
                }
                builder.paragraph_ends();
            }
            "feedbackBlock" | "feedbackInline" | "modalFeedback" => self.found.feedback = true,
            "rubricBlock" => {
                let view = attribute(node, "view").unwrap_or("candidate");
                if view.split_whitespace().any(|view| view == "candidate") {
                    builder.paragraph_ends();
                    self.inside(node, builder);
                    builder.paragraph_ends();
                } else {
                    self.rubrics.push(node);
                }
            }
            "templateBlock" | "templateInline" | "printedVariable" => {
                self.found.refused = Some(Fault::Template);
            }
            "include" => builder.context().lose(Loss::Stimulus),
            "stylesheet" | "catalogInfo" => {}
            _ => {
                if node
                    .attribute("dir")
                    .is_some_and(|direction| direction.eq_ignore_ascii_case("rtl"))
                {
                    builder.context().lose(Loss::TextDirection);
                }
                return false;
            }
        }
        true
    }

    fn gap(&mut self, builder: &mut Builder<'_, '_>) {
        *self.n += 1;
        builder.gap();
        if self.n_gaps > 1 {
            builder.words(&format!(" ({})", self.n));
        }
    }
}

/// The text of a choice, without the feedback inside it.
pub(super) fn choice_text(node: Node<'_, '_>, context: &mut Context<'_>) -> Text {
    let mut builder = Builder::new(context);
    walk(node, &mut builder, &mut |node, _| {
        is(node, "feedbackInline") || is(node, "feedbackBlock")
    });
    builder.finish()
}

/// All words below a node, with no marks of its own kind.
pub(super) fn said(node: Node<'_, '_>, context: &mut Context<'_>) -> Text {
    let mut builder = Builder::new(context);
    walk(node, &mut builder, &mut |node, builder| {
        let layer = is(node, "contentBody");
        if layer {
            walk(node, builder, &mut |_, _| false);
        }
        layer
    });
    builder.finish()
}
