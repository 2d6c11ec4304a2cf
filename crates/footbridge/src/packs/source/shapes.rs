//! The JSON that authors write. What it has in common with a built course is the same type.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::packs::answer::Criterion;
use crate::packs::audience::Audience;
use crate::packs::course::{
    Can, Check, Cue, Final, ItemOption, ItemType, ItemUse, PracticalTask, Practice, Texts,
    VoiceKind, Word,
};
use crate::packs::decimal::Decimal;
use crate::packs::manifest::PackKind;

/// What every kind of pack says of itself in `pack.json`.
#[derive(Deserialize)]
pub(crate) struct Head {
    pub(crate) format: u32,
    pub(crate) id: String,
    pub(crate) kind: PackKind,
    pub(crate) version: u32,
    /// Kinds of sites that install it; all, if nothing is said.
    #[serde(default)]
    pub(crate) audience: Audience,
    /// The oldest program that can use it; the oldest that reads the format, if nothing is said.
    pub(crate) min_program: Option<String>,
}

/// `pack.json` of a pack that is no course. Its head was read as [`Head`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DataJson {
    #[serde(rename = "format")]
    pub(super) _format: u32,
    #[serde(rename = "id")]
    pub(super) _id: String,
    #[serde(rename = "kind")]
    pub(super) _kind: PackKind,
    #[serde(rename = "version")]
    pub(super) _version: u32,
    #[serde(rename = "audience", default)]
    pub(super) _audience: Audience,
    #[serde(rename = "min_program")]
    pub(super) _min_program: Option<String>,
    pub(super) title: Texts,
    pub(super) languages: Vec<String>,
}

/// `pack.json` of a course. Its head was read as [`Head`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackJson {
    #[serde(rename = "format")]
    pub(super) _format: u32,
    pub(super) id: String,
    #[serde(rename = "kind")]
    pub(super) _kind: PackKind,
    pub(super) version: u32,
    #[serde(rename = "audience", default)]
    pub(super) _audience: Audience,
    #[serde(rename = "min_program")]
    pub(super) _min_program: Option<String>,
    pub(super) title: Texts,
    pub(super) languages: Vec<String>,
    pub(super) units: Vec<String>,
    #[serde(default)]
    pub(super) finals: Vec<Final>,
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

/// `<language>.voice.json` beside a lesson.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VoiceJson {
    pub(super) voice: VoiceKind,
    pub(super) steps: Vec<SpokenStepJson>,
}

/// A step that is spoken: its sound, and when it says what.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SpokenStepJson {
    /// From 1.
    pub(super) step: usize,
    /// Who speaks, where it is not who speaks the rest.
    pub(super) voice: Option<VoiceKind>,
    pub(super) sound: String,
    pub(super) times: Vec<Cue>,
}

/// `<language>.captions.json` beside a lesson.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CaptionsJson {
    pub(super) videos: Vec<CaptionedJson>,
}

/// A film of the lesson: what is said when, and what is said and shown as text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CaptionedJson {
    pub(super) video: String,
    pub(super) times: Vec<Cue>,
    pub(super) transcript: Vec<String>,
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

/// `tasks.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TasksJson {
    pub(super) tasks: Vec<PracticalTask>,
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
    /// All but a match, a number, a short text and what is judged have options.
    pub(super) options: Option<Vec<ItemOption>>,
    /// A match has two sides.
    pub(super) left: Option<Vec<ItemOption>>,
    pub(super) right: Option<Vec<ItemOption>>,
    /// A number has a unit; it may be empty.
    pub(super) unit: Option<String>,
    pub(super) key: KeyJson,
    pub(super) explain: Texts,
    /// Where it was imported from; for authors only.
    #[serde(rename = "from", default)]
    pub(super) _from: Option<String>,
}

/// A key in the form that is easy to write.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum KeyJson {
    One(String),
    Many(Vec<String>),
    Number(NumberKeyJson),
    Verdict(VerdictKeyJson),
    Text(TextKeyJson),
    Judged(JudgedKeyJson),
    Pairs(BTreeMap<String, String>),
}

/// `{ "number": "12.5", "tolerance": "0.05" }`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NumberKeyJson {
    pub(super) number: Decimal,
    pub(super) tolerance: Decimal,
}

/// `{ "true": false, "reason": "a" }`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VerdictKeyJson {
    #[serde(rename = "true")]
    pub(super) verdict: bool,
    pub(super) reason: Option<String>,
}

/// `{ "accepted": { "en": ["caliper", "vernier caliper"] } }`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TextKeyJson {
    pub(super) accepted: BTreeMap<String, Vec<String>>,
}

/// `{ "lines": [{ "id": "place", "critical": true, "text": { … } }], "model": { "en": "…" } }`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct JudgedKeyJson {
    pub(super) lines: Vec<Criterion>,
    pub(super) model: Texts,
}
