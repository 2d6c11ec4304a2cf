//! An item as its author wrote it, split into what learners see and its key.

use super::shapes::{ItemJson, KeyJson};
use crate::packs::course::{Answer, Item, ItemKey, ItemOption, ItemType};

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
        (_, (Some(options), None, None)) => Ok((options, Vec::new())),
        _ => Err("options are needed, and left and right are for a match".into()),
    }
}

fn answer(item_type: ItemType, key: KeyJson) -> Result<Answer, String> {
    Ok(match (item_type, key) {
        (ItemType::Single | ItemType::Picture, KeyJson::One(choice)) => Answer::Choice { choice },
        (ItemType::Multiple, KeyJson::Many(mut choices)) => {
            choices.sort();
            Answer::Choices { choices }
        }
        (ItemType::Order, KeyJson::Many(order)) => Answer::Order { order },
        (ItemType::Match, KeyJson::Pairs(pairs)) => Answer::Pairs { pairs },
        _ => return Err("key has not the form of its type".into()),
    })
}
