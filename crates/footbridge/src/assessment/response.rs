//! A learner's response: from the wire into the form of a key, and back.

use std::collections::{BTreeMap, BTreeSet};

use super::commands::Response;
use crate::error::{PackError, Result};
use crate::packs::answer::{Answer, Key};
use crate::packs::course::{Item, ItemOption, ItemType};
use crate::packs::decimal::Decimal;
use crate::packs::text_in;

/// A few words are no essay.
const TEXT_LIMIT: usize = 200;
/// What there is to say of something that was done.
const DONE_LIMIT: usize = 2000;

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
        (ItemType::Multiple | ItemType::Hotspot, Response::Choices { choices }) => {
            some_of(item, choices)?
        }
        (ItemType::Match, Response::Pairs { pairs }) => all_pairs(item, pairs)?,
        (ItemType::Order, Response::Order { order }) => whole_order(item, order)?,
        (ItemType::TrueFalse, Response::Verdict { verdict, reason }) => {
            with_reason(item, *verdict, reason.as_ref())?
        }
        (ItemType::Number, Response::Number { number }) => Answer::Number {
            number: Decimal::read(number).ok_or(PackError::ResponseNumber)?,
        },
        (ItemType::ShortText, Response::Text { text }) => few_words(text)?,
        (ItemType::Judged, Response::Done { text }) => something_done(text)?,
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
        Answer::Verdict { verdict, reason } => Response::Verdict { verdict, reason },
        Answer::Number { number } => Response::Number {
            number: number.to_string(),
        },
        Answer::Text { text } => Response::Text { text },
        Answer::Done { text } => Response::Done { text },
    }
}

/// Shows what is right on the wire; words in the language of the reader.
pub(crate) fn key_to_wire(key: &Key, language: &str) -> Response {
    match key.clone() {
        Key::Choice { choice } => Response::Choice { choice },
        Key::Choices { choices } => Response::Choices { choices },
        Key::Pairs { pairs } => Response::Pairs {
            pairs: pairs.into_iter().collect(),
        },
        Key::Order { order } => Response::Order { order },
        Key::Verdict { verdict, reason } => Response::Verdict { verdict, reason },
        Key::Number { number, .. } => Response::Number {
            number: number.to_string(),
        },
        Key::Text { accepted } => {
            let words = accepted.get(language).or_else(|| accepted.values().next());
            let first = words.and_then(|words| words.first());
            Response::Text {
                text: first.cloned().unwrap_or_default(),
            }
        }
        Key::Judged { model, .. } => Response::Done {
            text: text_in(&model, language).to_owned(),
        },
    }
}

/// An item that gives reasons asks for one.
fn with_reason(item: &Item, verdict: bool, reason: Option<&String>) -> Result<Answer> {
    let fits = match reason {
        Some(reason) => has(&item.options, reason),
        None => item.options.is_empty(),
    };
    if !fits {
        return Err(PackError::ResponseForm.into());
    }
    Ok(Answer::Verdict {
        verdict,
        reason: reason.cloned(),
    })
}

fn few_words(text: &str) -> Result<Answer> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > TEXT_LIMIT || text.chars().any(char::is_control) {
        return Err(PackError::ResponseForm.into());
    }
    Ok(Answer::Text {
        text: text.to_owned(),
    })
}

/// Nothing needs to be written; lines may be.
fn something_done(text: &str) -> Result<Answer> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    let strange = |sign: char| sign.is_control() && sign != '\n';
    if text.chars().count() > DONE_LIMIT || text.chars().any(strange) {
        return Err(PackError::ResponseForm.into());
    }
    Ok(Answer::Done {
        text: text.to_owned(),
    })
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
