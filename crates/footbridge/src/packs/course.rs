//! A course as it stands inside a built pack: `course.json`, and the item keys beside it.
//!
//! The keys travel sealed (`keys.age`) and stand in the clear only inside the
//! encrypted store.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A text in every language of the pack.
pub(crate) type Texts = BTreeMap<String, String>;

/// `course.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Course {
    pub(crate) title: Texts,
    pub(crate) languages: Vec<String>,
    pub(crate) units: Vec<Unit>,
    pub(crate) words: Vec<Word>,
    /// Alternative texts by file name inside `pictures/`.
    pub(crate) pictures: BTreeMap<String, Texts>,
}

/// A unit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Unit {
    pub(crate) id: String,
    /// For people, for example `A2`.
    pub(crate) code: String,
    pub(crate) title: Texts,
    pub(crate) minutes: u32,
    pub(crate) lessons: Vec<Lesson>,
    pub(crate) can: Vec<Can>,
    pub(crate) practice: Practice,
    pub(crate) check: Check,
    pub(crate) items: Vec<Item>,
}

/// An "I can" sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Can {
    pub(crate) competency: String,
    pub(crate) text: Texts,
}

/// A lesson of one-page steps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lesson {
    pub(crate) id: String,
    pub(crate) title: Texts,
    pub(crate) minutes: u32,
    pub(crate) steps: Vec<Step>,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    /// File name inside `pictures/`.
    pub(crate) picture: Option<String>,
    /// The text, by language.
    pub(crate) texts: BTreeMap<String, StepText>,
}

/// A page in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StepText {
    pub(crate) heading: String,
    pub(crate) blocks: Vec<Block>,
}

/// A typed block; no HTML reaches the window.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Block {
    /// A paragraph of sentences.
    Paragraph { sentences: Vec<Vec<Run>> },
    /// A bulleted list, one sentence each.
    List { items: Vec<Vec<Run>> },
}

/// A stretch of text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Run {
    pub(crate) text: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) strong: bool,
    /// Id of a glossary word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) word: Option<String>,
}

/// A word of the glossary.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Word {
    pub(crate) id: String,
    pub(crate) picture: String,
    pub(crate) word: Texts,
    pub(crate) sentence: Texts,
}

/// Practice: `right` of the last `of`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Practice {
    pub(crate) items: Vec<String>,
    pub(crate) right: u32,
    pub(crate) of: u32,
}

/// The check: how many items of each competency are drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Check {
    pub(crate) preset: Preset,
    pub(crate) blueprint: Vec<BlueprintLine>,
}

/// When a learner sees answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Preset {
    /// After the last item.
    Check,
}

/// A line of the blueprint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BlueprintLine {
    pub(crate) competency: String,
    pub(crate) n: u32,
}

/// How an item is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ItemType {
    /// One of several texts.
    Single,
    /// All that are right.
    Multiple,
    /// One of several pictures.
    Picture,
    /// Left belongs to right.
    Match,
    /// Put in order.
    Order,
}

/// Where an item is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ItemUse {
    /// In the check's pool.
    Check,
    /// In practice.
    Practice,
}

/// An item without its key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Item {
    pub(crate) id: String,
    #[serde(rename = "use")]
    pub(crate) used_in: ItemUse,
    #[serde(rename = "type")]
    pub(crate) item_type: ItemType,
    pub(crate) competency: String,
    pub(crate) critical: bool,
    pub(crate) lesson: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) picture: Option<String>,
    pub(crate) question: Texts,
    /// For a match: the left side.
    pub(crate) options: Vec<ItemOption>,
    /// For a match: the right side; empty otherwise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) right_side: Vec<ItemOption>,
}

/// An option of an item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ItemOption {
    pub(crate) id: String,
    pub(crate) text: Texts,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) picture: Option<String>,
}

/// All item keys of a pack: `unit/item` to key.
pub(crate) type ItemKeys = BTreeMap<String, ItemKey>;

/// The key of an item and why it is right.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ItemKey {
    pub(crate) answer: Answer,
    pub(crate) explain: Texts,
}

/// A right answer, or a learner's response: one form for both, so that they can be compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Answer {
    /// One option.
    Choice { choice: String },
    /// Some options, sorted.
    Choices { choices: Vec<String> },
    /// Left to right.
    Pairs { pairs: BTreeMap<String, String> },
    /// From first to last.
    Order { order: Vec<String> },
}

impl Course {
    /// A unit by id.
    pub(crate) fn unit(&self, id: &str) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == id)
    }
}

impl Unit {
    /// An item by id.
    pub(crate) fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// A lesson by id.
    pub(crate) fn lesson(&self, id: &str) -> Option<&Lesson> {
        self.lessons.iter().find(|lesson| lesson.id == id)
    }
}
