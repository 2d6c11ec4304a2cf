//! Text with the few marks that a question may have.

use serde::Serialize;

/// A text: paragraphs and lists.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct Text {
    /// From top to bottom.
    pub blocks: Vec<Block>,
}

/// Where a text stands on a side of a match; one that is new there is put at its end.
pub(crate) fn place_among(side: &mut Vec<Text>, text: Text) -> usize {
    let known = side.iter().position(|known| *known == text);
    known.unwrap_or_else(|| {
        side.push(text);
        side.len() - 1
    })
}

/// A paragraph or a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// What stands in it.
        runs: Vec<Run>,
    },
    /// A list of one level.
    List {
        /// Whether its lines are numbered.
        ordered: bool,
        /// Its lines.
        items: Vec<Vec<Run>>,
    },
}

/// A stretch of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Run {
    /// Words with the same marks.
    Words {
        /// The words.
        text: String,
        /// Strong emphasis.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        strong: bool,
        /// Emphasis.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        emphasis: bool,
    },
    /// A line break inside a paragraph.
    Break,
    /// A picture of the question, by its place among [`crate::Question::pictures`].
    Picture {
        /// Index into the pictures.
        picture: usize,
        /// Alternative text; empty where the file gave none.
        alt: String,
    },
}

impl Text {
    /// A text of one paragraph without marks; none for an empty string.
    pub fn of(words: &str) -> Self {
        let mut blocks = Vec::new();
        if !words.is_empty() {
            let runs = vec![Run::words(words)];
            blocks.push(Block::Paragraph { runs });
        }
        Self { blocks }
    }

    /// Whether nothing stands in it, neither words nor a picture.
    pub fn is_empty(&self) -> bool {
        self.lines().all(<[Run]>::is_empty)
    }

    /// The text, or nothing if it is empty.
    pub fn filled(self) -> Option<Self> {
        (!self.is_empty()).then_some(self)
    }

    /// Its words without any mark: a line for each paragraph, break and line of a list.
    pub fn plain(&self) -> String {
        let lines: Vec<_> = self.lines().map(plain_line).collect();
        lines.join("\n")
    }

    /// The picture, if the text is one picture and nothing else.
    pub fn only_picture(&self) -> Option<usize> {
        let mut runs = self.lines().flatten();
        match (runs.next(), runs.next()) {
            (Some(Run::Picture { picture, .. }), None) => Some(*picture),
            _ => None,
        }
    }

    /// Its words alone, without pictures and marks; a line for each paragraph, break and line of a
    /// list.
    pub fn words(&self) -> String {
        let mut words = String::new();
        for run in self
            .lines()
            .flat_map(|line| line.iter().chain([&Run::Break]))
        {
            match run {
                Run::Words { text, .. } => words.push_str(text),
                Run::Break => words.push('\n'),
                Run::Picture { .. } => words.push(' '),
            }
        }
        words
    }

    /// Its pictures with their alternative texts, from top to bottom.
    pub fn pictures(&self) -> impl Iterator<Item = (usize, &str)> {
        self.lines().flatten().filter_map(|run| match run {
            Run::Picture { picture, alt } => Some((*picture, alt.as_str())),
            _ => None,
        })
    }

    /// Paragraphs and lines of lists, from top to bottom.
    fn lines(&self) -> impl Iterator<Item = &[Run]> {
        self.blocks.iter().flat_map(|block| match block {
            Block::Paragraph { runs } => std::slice::from_ref(runs).iter().map(Vec::as_slice),
            Block::List { items, .. } => items.as_slice().iter().map(Vec::as_slice),
        })
    }

    /// Puts the blocks of another text behind its own.
    pub(crate) fn append(&mut self, other: Self) {
        self.blocks.extend(other.blocks);
    }
}

impl Run {
    /// Words without marks.
    pub(crate) fn words(words: &str) -> Self {
        Self::Words {
            text: words.to_owned(),
            strong: false,
            emphasis: false,
        }
    }
}

fn plain_line(runs: &[Run]) -> String {
    let mut line = String::new();
    for run in runs {
        match run {
            Run::Words { text, .. } => line.push_str(text),
            Run::Break => line.push('\n'),
            Run::Picture { alt, .. } => line.push_str(alt),
        }
    }
    line
}
