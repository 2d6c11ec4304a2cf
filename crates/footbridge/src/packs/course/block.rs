//! What a page is made of: typed blocks, and whatever a newer program calls a block.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::{Area, Cue, Run};

/// Kinds of blocks that this program shows.
const KINDS: [&str; 9] = [
    "paragraph",
    "list",
    "example",
    "places",
    "sort",
    "sequence",
    "hazards",
    "drawing",
    "video",
];

/// Longest name of a kind, in bytes.
const MAX_KIND_BYTES: usize = 40;

/// A typed block; no HTML reaches the window.
///
/// A known kind is read strictly: a field too many is a mistake. A kind that is not known comes
/// from a newer pack; it is kept as it is, so that a newer program shows it without another pack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    remote = "Self",
    tag = "kind",
    rename_all = "snake_case",
    deny_unknown_fields
)]
pub(crate) enum Block {
    /// A paragraph of sentences.
    Paragraph { sentences: Vec<Vec<Run>> },
    /// A bulleted list, one sentence each.
    List { items: Vec<Vec<Run>> },
    /// A worked example: steps that are uncovered one by one.
    Example { steps: Vec<Vec<Run>> },
    /// Numbered places in the picture of the step, each with its sentence.
    Places { places: Vec<Place> },
    /// Cards that are sorted into groups.
    Sort {
        groups: Vec<Group>,
        cards: Vec<Card>,
    },
    /// Lines that are put into order, as they stand before somebody did.
    Sequence { lines: Vec<SequenceLine> },
    /// A large still picture in which dangers are found.
    Hazards { spots: Vec<Spot> },
    /// A technical drawing whose features and dimensions say what they are.
    Drawing { parts: Vec<Part> },
    /// A film with captions, and everything that is said and shown in it as text.
    Video {
        /// File name inside `videos/`.
        video: String,
        title: String,
        captions: Vec<Cue>,
        transcript: Vec<String>,
    },
    /// A block of a kind that this program does not know.
    #[serde(skip)]
    Unknown(Map<String, Value>),
}

/// A group of a sort.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Group {
    pub(crate) id: String,
    pub(crate) name: Vec<Run>,
}

/// A card that belongs to one group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Card {
    pub(crate) id: String,
    pub(crate) group: String,
    /// File name inside `pictures/`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) picture: Option<String>,
    pub(crate) sentence: Vec<Run>,
}

/// A line with its place in the right order, from 1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SequenceLine {
    pub(crate) place: u32,
    pub(crate) sentence: Vec<Run>,
}

/// A spot of a picture that somebody may look at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Spot {
    pub(crate) id: String,
    pub(crate) area: Area,
    /// What one sees there, without saying whether it is dangerous.
    pub(crate) name: String,
    /// True if there is a danger.
    pub(crate) danger: bool,
    /// What is to be known about it.
    pub(crate) sentence: Vec<Run>,
}

/// A feature or a dimension of a drawing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Part {
    pub(crate) id: String,
    pub(crate) name: String,
    /// True for a dimension.
    pub(crate) dimension: bool,
    /// Where it is: once in each view that shows it.
    pub(crate) areas: Vec<Area>,
    pub(crate) sentence: Vec<Run>,
}

/// A place in the picture of a step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Place {
    pub(crate) area: Area,
    pub(crate) sentence: Vec<Run>,
}

impl Block {
    /// The sentences that are read aloud, in order.
    pub(crate) fn sentences(&self) -> Vec<&[Run]> {
        match self {
            Self::Paragraph { sentences: lines }
            | Self::List { items: lines }
            | Self::Example { steps: lines } => lines.iter().map(Vec::as_slice).collect(),
            Self::Places { places } => places.iter().map(|place| &*place.sentence).collect(),
            Self::Sort { groups, cards } => {
                let names = groups.iter().map(|group| &*group.name);
                names
                    .chain(cards.iter().map(|card| &*card.sentence))
                    .collect()
            }
            Self::Sequence { lines } => lines.iter().map(|line| &*line.sentence).collect(),
            Self::Hazards { spots } => spots.iter().map(|spot| &*spot.sentence).collect(),
            Self::Drawing { parts } => parts.iter().map(|part| &*part.sentence).collect(),
            // A film speaks for itself.
            Self::Video { .. } | Self::Unknown(_) => Vec::new(),
        }
    }
}

impl Block {
    /// Pictures of its own, by file name inside `pictures/`.
    pub(crate) fn pictures(&self) -> impl Iterator<Item = &str> {
        let cards = match self {
            Self::Sort { cards, .. } => &**cards,
            _ => &[],
        };
        cards.iter().filter_map(|card| card.picture.as_deref())
    }
}

impl Serialize for Block {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unknown(block) => block.serialize(serializer),
            // The derived one, which does not know the blocks of the future.
            known => Self::serialize(known, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Block {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let block = Map::<String, Value>::deserialize(deserializer)?;
        let kind = block.get("kind").and_then(Value::as_str);
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte == b'_';
        match kind {
            Some(kind) if KINDS.contains(&kind) => {
                Self::deserialize(Value::Object(block)).map_err(D::Error::custom)
            }
            Some(kind) if kind.len() <= MAX_KIND_BYTES && kind.bytes().all(plain) => {
                Ok(Self::Unknown(block))
            }
            _ => Err(D::Error::custom("a block has a kind")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> serde_json::Result<Block> {
        serde_json::from_str(json)
    }

    #[test]
    fn a_known_kind_is_read_strictly() {
        let block = read(r#"{"kind":"list","items":[[{"text":"A."}]]}"#).unwrap();
        assert_eq!(block.sentences().len(), 1);
        for (n, block) in [
            Block::Paragraph { sentences: vec![] },
            block,
            Block::Example { steps: vec![] },
            Block::Places { places: vec![] },
            Block::Sort {
                groups: vec![],
                cards: vec![],
            },
            Block::Sequence { lines: vec![] },
            Block::Hazards { spots: vec![] },
            Block::Drawing { parts: vec![] },
            Block::Video {
                video: String::new(),
                title: String::new(),
                captions: vec![],
                transcript: vec![],
            },
        ]
        .iter()
        .enumerate()
        {
            let written = serde_json::to_value(block).unwrap();
            assert_eq!(KINDS[n], written["kind"]);
        }
        for json in [
            r#"{"kind":"list","items":[],"more":1}"#,
            r#"{"kind":"list"}"#,
            r#"{"kind":"sort","groups":[]}"#,
            r#"{"kind":"sequence","lines":[{"place":1}]}"#,
            r#"{"kind":"hazards","spots":[],"score":1}"#,
            r#"{"kind":"drawing","parts":[{"id":"a"}]}"#,
            r#"{"kind":"paragraph","items":[]}"#,
            r#"{"kind":"A list"}"#,
            r#"{"kind":1}"#,
            r#"{"items":[]}"#,
            "[]",
        ] {
            assert!(read(json).is_err(), "{json}");
        }
    }

    #[test]
    fn a_block_of_the_future_is_kept_as_it_is() {
        let json = r#"{"kind":"hologram","rays":[1,{"of":"light"}]}"#;
        let block = read(json).unwrap();
        assert!(matches!(block, Block::Unknown(_)));
        assert!(block.sentences().is_empty());
        let written = serde_json::to_value(&block).unwrap();
        assert_eq!(written, serde_json::from_str::<Value>(json).unwrap());
    }
}
