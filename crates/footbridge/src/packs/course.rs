//! A course as it stands inside a built pack: `course.json`, and the item keys beside it.
//!
//! The keys travel sealed (`keys.age`) and stand in the clear only inside the
//! encrypted store.

mod block;
mod voice;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::answer::Key;
pub(crate) use block::{Block, Card, Group, Part, Place, SequenceLine, Spot};
pub(crate) use voice::{Cue, Span, Voice, VoiceKind, WordVoice, check_times};

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
    /// Final assessments over several units.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) finals: Vec<Final>,
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
    /// What a trainer watches in the workshop.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) tasks: Vec<PracticalTask>,
}

/// A practical task: done in the workshop, watched by a trainer, line by line.
///
/// Its texts may be in more languages than the pack, because staff read them too.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PracticalTask {
    pub(crate) id: String,
    /// The competency that it shows as a whole.
    pub(crate) competency: String,
    pub(crate) title: Texts,
    /// What is to be done.
    pub(crate) task: Texts,
    /// Where, with whom, and what has to be ready.
    pub(crate) conditions: Texts,
    pub(crate) tools: Vec<Texts>,
    pub(crate) lines: Vec<TaskLine>,
    /// On how many occasions it has to be seen.
    pub(crate) occasions: u32,
}

/// A line of a practical task: one thing that can be seen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TaskLine {
    pub(crate) id: String,
    pub(crate) competency: String,
    /// True where a failure stops the task, whatever else was seen.
    pub(crate) critical: bool,
    pub(crate) text: Texts,
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
    /// File name inside `pages/`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) page: Option<String>,
    /// The text, by language.
    pub(crate) texts: BTreeMap<String, StepText>,
}

/// A page in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StepText {
    pub(crate) heading: String,
    /// What the step's page is called, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) page: Option<String>,
    pub(crate) blocks: Vec<Block>,
    /// The same, spoken; none where nobody recorded it in this language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) voice: Option<Voice>,
}

impl StepText {
    /// What is read aloud after the heading, in the order of reading.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = &[Run]> {
        self.blocks.iter().flat_map(Block::sentences)
    }

    /// What a voice says, in the order of reading: the heading, then each sentence.
    pub(crate) fn spoken(&self) -> Vec<String> {
        let text = |runs: &[Run]| runs.iter().map(|run| run.text.as_str()).collect();
        let sentences = self.sentences().map(text);
        std::iter::once(self.heading.clone())
            .chain(sentences)
            .collect()
    }

    /// True if a block is of a kind that only a newer program knows.
    pub(crate) fn has_unknown(&self) -> bool {
        let unknown = |block: &Block| matches!(block, Block::Unknown(_));
        self.blocks.iter().any(unknown)
    }
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
    /// The word alone, in first languages of learners from elsewhere, by tag.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub(crate) own: Texts,
    /// How it sounds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) voice: Option<WordVoice>,
}

impl Word {
    /// The word alone, in a language of the course or another one; none where nobody wrote it.
    pub(crate) fn word_in(&self, language: &str) -> Option<&str> {
        let found = self.word.get(language).or_else(|| self.own.get(language));
        found.map(String::as_str)
    }

    /// The sound in a language: a file name inside `sounds/`.
    pub(crate) fn sound_in(&self, language: &str) -> Option<&str> {
        let voice = self.voice.as_ref()?;
        voice.sounds.get(language).map(String::as_str)
    }
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

/// A final: drawn from the pools of all units, begun and ended by a trainer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Final {
    /// Not the id of a unit.
    pub(crate) id: String,
    pub(crate) title: Texts,
    /// How long it usually takes.
    pub(crate) minutes: u32,
    pub(crate) blueprint: Vec<BlueprintLine>,
    pub(crate) cut: Cut,
    /// How often it may be tried, the first time among them.
    pub(crate) tries: u32,
    /// Whole days between two tries; 0 for none.
    #[serde(default)]
    pub(crate) days_between: u32,
    /// Minutes after which it ends; none for no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) limit_minutes: Option<u32>,
}

/// How many items must be right, and why so many.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cut {
    pub(crate) right: u32,
    /// How the number was found, for example by five judges after Angoff.
    pub(crate) reason: Texts,
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
    /// A sentence that is true or false, and why.
    TrueFalse,
    /// A number in a unit.
    Number,
    /// Places in a picture.
    Hotspot,
    /// A few words.
    ShortText,
    /// Something that is done or made, and judged by a trainer line by line.
    Judged,
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
    /// For a match: the left side; for true or false: the reasons. None for a number, words, or
    /// what a trainer judges.
    pub(crate) options: Vec<ItemOption>,
    /// For a match: the right side; empty otherwise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) right_side: Vec<ItemOption>,
    /// For a number: the symbol of its unit, `mm` for example; it may be empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) unit: Option<String>,
}

/// An option of an item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ItemOption {
    pub(crate) id: String,
    pub(crate) text: Texts,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) picture: Option<String>,
    /// For a hotspot: where it lies in the picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) area: Option<Area>,
}

/// A rectangle in a picture, in thousandths of its width and height.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Area {
    pub(crate) left: u16,
    pub(crate) top: u16,
    pub(crate) width: u16,
    pub(crate) height: u16,
}

/// All item keys of a pack: `unit/item` to key.
pub(crate) type ItemKeys = BTreeMap<String, ItemKey>;

/// The key of an item and why it is right.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ItemKey {
    pub(crate) answer: Key,
    pub(crate) explain: Texts,
}

impl Course {
    /// A unit by id.
    pub(crate) fn unit(&self, id: &str) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == id)
    }

    /// A final by id.
    pub(crate) fn final_called(&self, id: &str) -> Option<&Final> {
        self.finals.iter().find(|assessment| assessment.id == id)
    }

    /// An item of the check of any unit, by `unit/item`.
    pub(crate) fn pool_item(&self, name: &str) -> Option<(&Unit, &Item)> {
        let (unit, item) = name.split_once('/')?;
        let unit = self.unit(unit)?;
        let item = unit.item(item)?;
        (item.used_in == ItemUse::Check).then_some((unit, item))
    }
}

impl Final {
    /// How many items are drawn.
    pub(crate) fn count(&self) -> u32 {
        self.blueprint.iter().map(|line| line.n).sum()
    }
}

impl Course {
    /// Who speaks in it.
    pub(crate) fn voices(&self) -> BTreeSet<VoiceKind> {
        let lessons = self.units.iter().flat_map(|unit| &unit.lessons);
        let texts = lessons
            .flat_map(|lesson| &lesson.steps)
            .flat_map(|step| step.texts.values());
        let pages = texts.filter_map(|text| text.voice.as_ref().map(|voice| voice.kind));
        let words = self.words.iter();
        pages
            .chain(words.filter_map(|word| word.voice.as_ref().map(|voice| voice.kind)))
            .collect()
    }
}

impl Unit {
    /// An item by id.
    pub(crate) fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// A practical task by id.
    pub(crate) fn task(&self, id: &str) -> Option<&PracticalTask> {
        self.tasks.iter().find(|task| task.id == id)
    }

    /// A lesson by id.
    pub(crate) fn lesson(&self, id: &str) -> Option<&Lesson> {
        self.lessons.iter().find(|lesson| lesson.id == id)
    }
}
