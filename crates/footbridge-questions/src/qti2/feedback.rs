//! Feedback: which is shown is found out by running the scoring.

use roxmltree::Node;

use super::content::said;
use super::entry::nonsense;
use super::machine::Machine;
use super::names::{attribute, below, children, name};
use super::value::{Item, Value};
use crate::context::Context;
use crate::{Body, Choice, Feedback, Loss, Refusal, Text};

/// A response that was tried: the option it stands for, whether it is right, what came out.
struct Trial {
    option: Option<usize>,
    right: bool,
    shown: Vec<bool>,
}

/// Puts the feedback of an item where it belongs; what has no place is a loss.
pub(super) fn place(
    item: Node<'_, '_>,
    machine: &Machine<'_, '_>,
    interaction: Option<Node<'_, '_>>,
    body: &mut Body,
    feedback: &mut Feedback,
    context: &mut Context<'_>,
) -> Result<(), Refusal> {
    if let Some(interaction) = interaction {
        inside_choices(interaction, body, context);
    }
    let modal: Vec<Node<'_, '_>> = children(item, "modalFeedback").collect();
    if modal.is_empty() {
        return Ok(());
    }
    let trials = match interaction {
        Some(interaction) => trials(machine, interaction, body, &modal)?,
        None => Vec::new(),
    };
    for (n, node) in modal.iter().enumerate() {
        let text = said(*node, context);
        if text.is_empty() {
            continue;
        }
        let shown: Vec<&Trial> = trials.iter().filter(|trial| trial.shown[n]).collect();
        let text = match &shown[..] {
            [] => Some(text),
            _ if shown.len() == trials.len() => put(&mut feedback.general, text),
            _ if shown.iter().all(|trial| trial.right) && covers(&trials, &shown, true) => {
                put(&mut feedback.right, text)
            }
            _ if shown.iter().all(|trial| !trial.right) && covers(&trials, &shown, false) => {
                put(&mut feedback.wrong, text)
            }
            [one] => match one.option.and_then(|option| option_of(body, option)) {
                Some(option) => put(&mut option.feedback, text),
                None => Some(text),
            },
            _ => Some(text),
        };
        if text.is_some() {
            context.lose(Loss::Feedback);
        }
    }
    Ok(())
}

/// Whether all trials that are right, or wrong, are among those shown.
fn covers(trials: &[Trial], shown: &[&Trial], right: bool) -> bool {
    trials.iter().filter(|trial| trial.right == right).count() == shown.len()
}

fn trials(
    machine: &Machine<'_, '_>,
    interaction: Node<'_, '_>,
    body: &Body,
    modal: &[Node<'_, '_>],
) -> Result<Vec<Trial>, Refusal> {
    let id = attribute(interaction, "responseIdentifier").unwrap_or_default();
    let declared = machine.response(id)?;
    let mut responses: Vec<(Option<usize>, bool, Value)> = Vec::new();
    if let Body::Single { options, .. } | Body::Picture { options, .. } = body {
        let choices = below(interaction, "simpleChoice").chain(below(interaction, "inlineChoice"));
        let choices = choices.chain(below(interaction, "hottext"));
        for (n, choice) in choices.enumerate().take(options.len()) {
            let choice = attribute(choice, "identifier").unwrap_or_default();
            responses.push((Some(n), options[n].weight >= 1.0, declared.value(&[choice])));
        }
    } else {
        if !declared.correct.is_empty() {
            responses.push((None, true, declared.correct()));
        }
        responses.push((None, false, nonsense(declared)));
    }
    let mut trials = Vec::new();
    for (option, right, response) in responses {
        let outcomes = machine.run(&[(id, response)])?;
        let shown = modal.iter().map(|node| {
            let outcome = outcomes.get(attribute(*node, "outcomeIdentifier").unwrap_or_default());
            let id = Item::Text(
                attribute(*node, "identifier")
                    .unwrap_or_default()
                    .to_owned(),
            );
            let holds = outcome.is_some_and(|outcome| outcome.has(&id));
            holds == (attribute(*node, "showHide") != Some("hide"))
        });
        trials.push(Trial {
            option,
            right,
            shown: shown.collect(),
        });
    }
    Ok(trials)
}

/// Feedback inside a choice belongs to that choice.
fn inside_choices(interaction: Node<'_, '_>, body: &mut Body, context: &mut Context<'_>) {
    let is_choice = |node: &Node<'_, '_>| {
        matches!(
            name(*node).as_ref(),
            "simpleChoice" | "inlineChoice" | "hottext"
        )
    };
    for (n, choice) in interaction.descendants().filter(is_choice).enumerate() {
        let inside = below(choice, "feedbackInline").chain(below(choice, "feedbackBlock"));
        let inside: Vec<_> = inside.collect();
        for node in inside {
            let text = said(node, context);
            let left = match option_of(body, n) {
                Some(option) => put(&mut option.feedback, text),
                None => Some(text),
            };
            if left.is_some_and(|text| !text.is_empty()) {
                context.lose(Loss::Feedback);
            }
        }
    }
}

fn option_of(body: &mut Body, n: usize) -> Option<&mut Choice> {
    match body {
        Body::Single { options, .. }
        | Body::Multiple { options, .. }
        | Body::Picture { options, .. } => options.get_mut(n),
        _ => None,
    }
}

/// Gives the text back where another one stands already.
fn put(place: &mut Option<Text>, text: Text) -> Option<Text> {
    match place {
        Some(known) if *known == text => None,
        Some(_) => Some(text),
        None => {
            *place = text.filled();
            None
        }
    }
}
