//! An item as its author wrote it, split into what learners see and its key.

use super::shapes::{ItemJson, KeyJson};
use crate::packs::answer::Key;
use crate::packs::course::{Item, ItemKey, ItemOption, ItemType};

/// Splits an item; whether options and key make sense is for the rules to say.
pub(super) fn split(mut source: ItemJson) -> Result<(Item, ItemKey), String> {
    let (options, right_side) = sides(&mut source)?;
    let key = ItemKey {
        answer: answer(source.item_type, source.key)?,
        explain: source.explain,
    };
    let item = Item {
        id: source.id,
        used_in: source.used_in,
        item_type: source.item_type,
        competency: source.competency,
        critical: source.critical,
        lesson: source.lesson,
        picture: source.picture,
        question: source.question,
        options,
        right_side,
        unit: source.unit,
    };
    Ok((item, key))
}

fn sides(source: &mut ItemJson) -> Result<(Vec<ItemOption>, Vec<ItemOption>), String> {
    let sides = (
        source.options.take(),
        source.left.take(),
        source.right.take(),
    );
    match (source.item_type, sides) {
        (ItemType::Match, (None, Some(left), Some(right))) => Ok((left, right)),
        (ItemType::Match, _) => Err("a match has left and right, and no options".into()),
        (ItemType::Number | ItemType::ShortText | ItemType::Judged, (None, None, None)) => {
            Ok((Vec::new(), Vec::new()))
        }
        (ItemType::Number | ItemType::ShortText, _) => {
            Err("a number or a short text has no options".into())
        }
        (ItemType::Judged, _) => Err("what a trainer judges has no options".into()),
        (_, (Some(options), None, None)) => Ok((options, Vec::new())),
        // Where no reason is asked for.
        (ItemType::TrueFalse, (None, None, None)) => Ok((Vec::new(), Vec::new())),
        _ => Err("options are needed, and left and right are for a match".into()),
    }
}

fn answer(item_type: ItemType, key: KeyJson) -> Result<Key, String> {
    Ok(match (item_type, key) {
        (ItemType::Single | ItemType::Picture, KeyJson::One(choice)) => Key::Choice { choice },
        (ItemType::Multiple | ItemType::Hotspot, KeyJson::Many(mut choices)) => {
            choices.sort();
            Key::Choices { choices }
        }
        (ItemType::Order, KeyJson::Many(order)) => Key::Order { order },
        (ItemType::Match, KeyJson::Pairs(pairs)) => Key::Pairs { pairs },
        (ItemType::TrueFalse, KeyJson::Verdict(key)) => Key::Verdict {
            verdict: key.verdict,
            reason: key.reason,
        },
        (ItemType::Number, KeyJson::Number(key)) => Key::Number {
            number: key.number,
            tolerance: key.tolerance,
        },
        (ItemType::ShortText, KeyJson::Text(key)) => Key::Text {
            accepted: key.accepted,
        },
        (ItemType::Judged, KeyJson::Judged(key)) => Key::Judged {
            lines: key.lines,
            model: key.model,
        },
        _ => return Err("key has not the form of its type".into()),
    })
}
