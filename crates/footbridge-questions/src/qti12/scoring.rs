//! Response processing, run on answers to find out what each is worth.

use roxmltree::Node;

use super::expression::{Chosen, Expression, inside};
use crate::number::number;
use crate::xml::{below, child, children};
use crate::{Fault, Refusal};

/// A `respcondition`.
#[derive(Debug)]
pub(super) struct Condition {
    pub(super) when: Expression,
    sets: Vec<(Action, f64)>,
    /// Whether later ones are looked at once it was met; nothing where the file does not say.
    goes_on: Option<bool>,
    /// Identifiers of feedback that is shown.
    pub(super) says: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Action {
    Set,
    Add,
    Subtract,
    Other,
}

/// All conditions of an item.
#[derive(Debug, Default)]
pub(super) struct Scoring {
    pub(super) conditions: Vec<Condition>,
    /// Whether the item has response processing at all.
    pub(super) stated: bool,
}

/// Conditions of an item; all are run again and again.
const CONDITIONS: usize = 2_000;

/// Reads the `resprocessing` of an item.
pub(super) fn scoring(item: Node<'_, '_>) -> Result<Scoring, Refusal> {
    let mut scoring = Scoring::default();
    for processing in children(item, "resprocessing") {
        scoring.stated = true;
        let best = below(processing, "decvar")
            .find_map(|variable| number(variable.attribute("maxvalue")?).ok());
        let best = best.filter(|best| *best > 0.0).unwrap_or(100.0);
        for node in children(processing, "respcondition") {
            scoring.conditions.push(condition(node, best)?);
            if scoring.conditions.len() > CONDITIONS {
                return Err(Fault::TooLarge.because("conditions"));
            }
        }
    }
    Ok(scoring)
}

fn condition(node: Node<'_, '_>, best: f64) -> Result<Condition, Refusal> {
    let when = child(node, "conditionvar").map(inside).unwrap_or_default();
    let mut sets = Vec::new();
    for set in children(node, "setvar") {
        let action = match set
            .attribute("action")
            .unwrap_or("Set")
            .to_ascii_lowercase()
            .as_str()
        {
            "set" => Action::Set,
            "add" => Action::Add,
            "subtract" => Action::Subtract,
            _ => Action::Other,
        };
        let value = crate::xml::words(set);
        // Blackboard names the best score instead of stating it.
        let value = match value.trim() {
            "SCORE.max" => best,
            "SCORE.min" | "" => 0.0,
            stated => number(stated)?,
        };
        sets.push((action, value));
    }
    let says = children(node, "displayfeedback").filter_map(|link| link.attribute("linkrefid"));
    Ok(Condition {
        when: match <[Expression; 1]>::try_from(when) {
            Ok([one]) => one,
            Err(several) => Expression::All(several),
        },
        sets,
        goes_on: node
            .attribute("continue")
            .map(|goes_on| goes_on.eq_ignore_ascii_case("yes")),
        says: says.map(|link| link.trim().to_owned()).collect(),
    })
}

impl Condition {
    /// What it gives to whoever meets it and nothing else.
    pub(super) fn gives(&self) -> f64 {
        self.sets
            .iter()
            .map(|(action, value)| match action {
                Action::Set | Action::Add => *value,
                Action::Subtract => -value,
                Action::Other => 0.0,
            })
            .sum()
    }

    /// Whether it changes the score at all.
    pub(super) fn counts(&self) -> bool {
        !self.sets.is_empty()
    }
}

impl Scoring {
    /// Whether any condition gives points.
    pub(super) fn gives_points(&self) -> bool {
        self.conditions
            .iter()
            .any(|condition| condition.gives() > 0.0)
    }

    /// The score of what was chosen.
    pub(super) fn score(&self, chosen: &Chosen<'_>) -> Result<f64, Refusal> {
        let mut score = 0.0;
        let mut met = false;
        for condition in self
            .conditions
            .iter()
            .filter(|condition| condition.counts())
        {
            if !condition.when.is_met(chosen, met)? {
                continue;
            }
            met = true;
            for (action, value) in &condition.sets {
                match action {
                    Action::Set => score = *value,
                    Action::Add => score += value,
                    Action::Subtract => score -= value,
                    Action::Other => return Err(Fault::Scoring.because("an unknown action")),
                }
            }
            if condition.goes_on == Some(false) {
                break;
            }
        }
        if score.is_finite() {
            Ok(score)
        } else {
            Err(Fault::Number.because("the score"))
        }
    }
}
