//! A learner's response: from the wire into the form of a key, and back.

use std::collections::{BTreeMap, BTreeSet};

use super::commands::Response;
use crate::error::{PackError, Result};
use crate::packs::course::{Answer, Item, ItemOption, ItemType};

/// Reads a response; it must be of the item's form and name only its options.
pub(crate) fn to_answer(item: &Item, response: &Response) -> Result<Answer> {
    let answer = match (item.item_type, response) {
        (ItemType::Single | ItemType::Picture, Response::Choice { choice })
            if has(&item.options, choice) =>
        {
            Answer::Choice {
                choice: choice.clone(),
            }
        }
        (ItemType::Multiple, Response::Choices { choices }) => some_of(item, choices)?,
        (ItemType::Match, Response::Pairs { pairs }) => all_pairs(item, pairs)?,
        (ItemType::Order, Response::Order { order }) => whole_order(item, order)?,
        _ => return Err(PackError::ResponseForm.into()),
    };
    Ok(answer)
}

/// Shows an answer on the wire.
pub(crate) fn to_wire(answer: &Answer) -> Response {
    match answer.clone() {
        Answer::Choice { choice } => Response::Choice { choice },
        Answer::Choices { choices } => Response::Choices { choices },
        Answer::Pairs { pairs } => Response::Pairs {
            pairs: pairs.into_iter().collect(),
        },
        Answer::Order { order } => Response::Order { order },
    }
}

fn has(options: &[ItemOption], id: &str) -> bool {
    options.iter().any(|option| option.id == id)
}

fn some_of(item: &Item, choices: &[String]) -> Result<Answer> {
    let chosen: BTreeSet<_> = choices.iter().cloned().collect();
    if chosen.is_empty() || !chosen.iter().all(|id| has(&item.options, id)) {
        return Err(PackError::ResponseForm.into());
    }
    Ok(Answer::Choices {
        choices: chosen.into_iter().collect(),
    })
}

fn all_pairs(item: &Item, pairs: &[(String, String)]) -> Result<Answer> {
    let given: BTreeMap<_, _> = pairs.iter().cloned().collect();
    let every_left = item.options.iter().all(|left| given.contains_key(&left.id));
    let known_right = given.values().all(|right| has(&item.right_side, right));
    if !every_left
        || !known_right
        || given.len() != item.options.len()
        || given.len() != pairs.len()
    {
        return Err(PackError::ResponseForm.into());
    }
    Ok(Answer::Pairs { pairs: given })
}

fn whole_order(item: &Item, order: &[String]) -> Result<Answer> {
    let distinct: BTreeSet<_> = order.iter().collect();
    let whole = distinct.len() == item.options.len()
        && order.len() == item.options.len()
        && order.iter().all(|id| has(&item.options, id));
    if whole {
        Ok(Answer::Order {
            order: order.to_vec(),
        })
    } else {
        Err(PackError::ResponseForm.into())
    }
}
