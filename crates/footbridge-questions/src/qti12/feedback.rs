//! Feedback, which stands apart and is shown by conditions.

use roxmltree::Node;

use super::expression::Expression;
use super::material::text_below;
use super::presentation::Response;
use super::scoring::Scoring;
use crate::context::Context;
use crate::xml::{below, children};
use crate::{Body, Choice, Feedback, Loss, Text};

/// Puts the feedback of an item where it belongs.
pub(super) fn place(
    item: Node<'_, '_>,
    responses: &[Response<'_, '_>],
    scoring: &Scoring,
    body: &mut Body,
    feedback: &mut Feedback,
    context: &mut Context<'_>,
) {
    for said in children(item, "itemfeedback") {
        if below(said, "hint").next().is_some() {
            context.lose(Loss::Hints);
        }
        let text = text_of(said, context);
        if text.is_empty() {
            continue;
        }
        let id = said.attribute("ident").unwrap_or_default().trim();
        let text = match place_of(id, responses, scoring) {
            Place::General => put(&mut feedback.general, text),
            Place::Right => put(&mut feedback.right, text),
            Place::Wrong => put(&mut feedback.wrong, text),
            Place::Option(n) => put_option(body, n, text),
            Place::Nowhere => Some(text),
        };
        if text.is_some() {
            context.lose(Loss::Feedback);
        }
    }
}

/// All material of a feedback, also in the layers of flows and solutions.
fn text_of(said: Node<'_, '_>, context: &mut Context<'_>) -> Text {
    let mut text = text_below(said, context);
    for solution in below(said, "solutionmaterial") {
        text.append(text_below(solution, context));
    }
    text
}

#[derive(Debug, Clone, Copy)]
enum Place {
    General,
    Right,
    Wrong,
    Option(usize),
    Nowhere,
}

/// By the names that systems give, else by the condition that shows it.
fn place_of(id: &str, responses: &[Response<'_, '_>], scoring: &Scoring) -> Place {
    match id.to_ascii_lowercase().as_str() {
        "general_fb" | "general" | "generalfeedback" | "solution" => return Place::General,
        "correct_fb" | "correct" | "correctfeedback" => return Place::Right,
        "general_incorrect_fb" | "incorrect_fb" | "incorrect" | "incorrectfeedback" => {
            return Place::Wrong;
        }
        _ => {}
    }
    let labels = || match responses {
        [response] => response.labels.iter(),
        _ => [].iter(),
    };
    if let Some(n) = labels().position(|label| id == label.id || id == format!("{}_fb", label.id)) {
        return Place::Option(n);
    }
    let mut showing = scoring
        .conditions
        .iter()
        .filter(|condition| condition.says.iter().any(|link| link == id));
    let (Some(condition), None) = (showing.next(), showing.next()) else {
        return Place::Nowhere;
    };
    let when = match &condition.when {
        Expression::All(inside) if inside.len() == 1 => &inside[0],
        other => other,
    };
    match when {
        _ if condition.gives() > 0.0 => Place::Right,
        Expression::Equal { value, .. } => labels()
            .position(|label| label.id == *value)
            .map_or(Place::Nowhere, Place::Option),
        Expression::Other if condition.counts() => Place::Wrong,
        Expression::Other => Place::General,
        Expression::Not(_) => Place::Wrong,
        _ => Place::Nowhere,
    }
}

/// Gives the text back where another one stands already.
fn put(place: &mut Option<Text>, text: Text) -> Option<Text> {
    match place {
        Some(known) if *known == text => None,
        Some(_) => Some(text),
        None => {
            *place = Some(text);
            None
        }
    }
}

fn put_option(body: &mut Body, n: usize, text: Text) -> Option<Text> {
    let place = |option: Option<&mut Choice>, text: Text| match option {
        Some(option) => put(&mut option.feedback, text),
        None => Some(text),
    };
    match body {
        Body::Single { options, .. }
        | Body::Multiple { options, .. }
        | Body::Picture { options, .. } => place(options.get_mut(n), text),
        Body::TrueFalse {
            if_true, if_false, ..
        } => {
            // The labels stand in the usual order: true, then false.
            put(if n == 0 { if_true } else { if_false }, text)
        }
        _ => Some(text),
    }
}
