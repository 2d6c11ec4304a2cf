//! An item as a learner sees it: without its key, with its options in the drawn order.

use super::commands::{AreaView, CriterionView, Feedback, ItemType, ItemView, OptionView};
use super::draw::Drawn;
use super::response::key_to_wire;
use super::score::{JudgedLine, score};
use crate::error::{PackError, Result};
use crate::learning::Reading;
use crate::packs::answer::{Answer, Criterion, Key};
use crate::packs::course::{self, Item, ItemKey, ItemOption, Unit};
use crate::packs::{Content, text_in};
use crate::site::Site;

impl Site {
    pub(crate) fn item_view(
        &self,
        content: &Content,
        reading: &Reading,
        item: &Item,
        drawn: &Drawn,
    ) -> Result<ItemView> {
        let second = reading.second.as_deref();
        let views = |order: &[String], options: &[ItemOption]| -> Result<Vec<OptionView>> {
            let find = |id: &String| options.iter().find(|option| option.id == *id);
            let known = order.iter().filter_map(find);
            known
                .map(|option| self.option_view(content, reading, option))
                .collect()
        };
        Ok(ItemView {
            id: item.id.clone(),
            item_type: item_type(item.item_type),
            question: text_in(&item.question, &reading.language).to_owned(),
            second_question: second.map(|language| text_in(&item.question, language).to_owned()),
            picture: item
                .picture
                .as_deref()
                .map(|name| self.picture(content, name, &reading.language))
                .transpose()?,
            options: views(&drawn.options, &item.options)?,
            right_side: views(&drawn.right_side, &item.right_side)?,
            unit: item.unit.clone(),
        })
    }

    fn option_view(
        &self,
        content: &Content,
        reading: &Reading,
        option: &ItemOption,
    ) -> Result<OptionView> {
        let second = reading.second.as_deref();
        Ok(OptionView {
            id: option.id.clone(),
            text: text_in(&option.text, &reading.language).to_owned(),
            second: second.map(|language| text_in(&option.text, language).to_owned()),
            picture: option
                .picture
                .as_deref()
                .map(|name| self.picture(content, name, &reading.language))
                .transpose()?,
            area: option.area.map(|area| AreaView {
                left: area.left,
                top: area.top,
                width: area.width,
                height: area.height,
            }),
        })
    }
}

/// What a learner is told after a response.
pub(crate) fn feedback(key: &ItemKey, response: &Answer, reading: &Reading) -> Feedback {
    let score = score(&key.answer, response);
    let second = reading.second.as_deref();
    Feedback {
        right: score.fully_right(),
        right_parts: score.right_parts,
        key: key_to_wire(&key.answer, &reading.language),
        explain: text_in(&key.explain, &reading.language).to_owned(),
        second_explain: second.map(|language| text_in(&key.explain, language).to_owned()),
        criteria: criteria(&key.answer, reading, None),
    }
}

/// What a trainer looks at, for comparing; after a judgement, with what was met.
pub(super) fn criteria(
    key: &Key,
    reading: &Reading,
    judged: Option<&[JudgedLine]>,
) -> Vec<CriterionView> {
    let Key::Judged { lines, .. } = key else {
        return Vec::new();
    };
    let met = |id: &str| {
        let line = judged?.iter().find(|line| line.line == id)?;
        Some(line.met)
    };
    let second = reading.second.as_deref();
    let view = |line: &Criterion| CriterionView {
        text: text_in(&line.text, &reading.language).to_owned(),
        second: second.map(|language| text_in(&line.text, language).to_owned()),
        critical: line.critical,
        met: met(&line.id),
    };
    lines.iter().map(view).collect()
}

/// The key of an item.
pub(crate) fn key_of<'c>(content: &'c Content, unit: &Unit, item: &str) -> Result<&'c ItemKey> {
    let name = format!("{}/{item}", unit.id);
    content
        .keys
        .get(&name)
        .ok_or_else(|| PackError::ItemNotFound.into())
}

fn item_type(item_type: course::ItemType) -> ItemType {
    match item_type {
        course::ItemType::Single => ItemType::Single,
        course::ItemType::Multiple => ItemType::Multiple,
        course::ItemType::Picture => ItemType::Picture,
        course::ItemType::Match => ItemType::Match,
        course::ItemType::Order => ItemType::Order,
        course::ItemType::TrueFalse => ItemType::TrueFalse,
        course::ItemType::Number => ItemType::Number,
        course::ItemType::Hotspot => ItemType::Hotspot,
        course::ItemType::ShortText => ItemType::ShortText,
        course::ItemType::Judged => ItemType::Judged,
    }
}
