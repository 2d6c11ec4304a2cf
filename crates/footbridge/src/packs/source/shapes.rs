//! The JSON that authors write. What it has in common with a built course is the same type.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::packs::course::{Can, Check, ItemOption, ItemType, ItemUse, Practice, Texts, Word};
use crate::packs::manifest::PackKind;

/// `pack.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackJson {
    pub(super) format: u32,
    pub(super) id: String,
    #[serde(rename = "kind")]
    pub(super) _kind: PackKind,
    pub(super) version: u32,
    pub(super) title: Texts,
    pub(super) languages: Vec<String>,
    pub(super) units: Vec<String>,
    /// Groups of readers who tried the texts; for authors only.
    #[serde(rename = "tested_with")]
    pub(super) _tested_with: Vec<String>,
}

/// `glossary.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GlossaryJson {
    pub(super) words: Vec<Word>,
}

/// An entry of `pictures.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PictureJson {
    pub(super) alt: Texts,
}

/// `unit.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UnitJson {
    pub(super) id: String,
    pub(super) code: String,
    pub(super) title: Texts,
    pub(super) minutes: u32,
    pub(super) lessons: Vec<LessonJson>,
    pub(super) can: Vec<Can>,
    pub(super) practice: Practice,
    pub(super) check: Check,
}

/// A lesson in `unit.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LessonJson {
    pub(super) id: String,
    pub(super) minutes: u32,
}

/// `items.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ItemsJson {
    pub(super) items: Vec<ItemJson>,
}

/// An item with its key.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ItemJson {
    pub(super) id: String,
    #[serde(rename = "use")]
    pub(super) used_in: ItemUse,
    #[serde(rename = "type")]
    pub(super) item_type: ItemType,
    pub(super) competency: String,
    pub(super) critical: bool,
    pub(super) lesson: String,
    pub(super) picture: Option<String>,
    pub(super) question: Texts,
    /// All but a match have options.
    pub(super) options: Option<Vec<ItemOption>>,
    /// A match has two sides.
    pub(super) left: Option<Vec<ItemOption>>,
    pub(super) right: Option<Vec<ItemOption>>,
    pub(super) key: KeyJson,
    pub(super) explain: Texts,
}

/// A key in the form that is easy to write.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum KeyJson {
    One(String),
    Many(Vec<String>),
    Pairs(BTreeMap<String, String>),
}
