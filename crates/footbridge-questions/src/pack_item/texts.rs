//! Texts and pictures of an item: one plain line, and a drawing beside it.

use super::{Making, PackOption, PackPicture};
use crate::fault::is_invisible;
use crate::{Block, Loss, Picture, Run, Text};

impl Making<'_> {
    /// The words of a text in one line.
    pub(super) fn plain(&mut self, text: &Text) -> String {
        if has_layout(text) {
            self.losses.insert(Loss::Layout);
        }
        one_line(&text.words())
    }

    /// The picture at this place of the question.
    pub(super) fn picture(&self, at: usize, alt: &str) -> PackPicture {
        let drawing = self.question.pictures.get(at).and_then(drawing);
        PackPicture {
            svg: drawing.unwrap_or_default(),
            alt: one_line(alt),
        }
    }

    pub(super) fn option(&mut self, text: &Text) -> PackOption {
        let mut pictures = text.pictures();
        let first = pictures.next();
        if pictures.next().is_some() {
            self.losses.insert(Loss::PicturesMany);
        }
        PackOption {
            text: self.plain(text),
            picture: first.map(|(at, alt)| self.picture(at, alt)),
            area: None,
        }
    }
}

/// Drawings are text; what is in front of the drawing itself says nothing.
fn drawing(picture: &Picture) -> Option<String> {
    if picture.media_type != "image/svg+xml" {
        return None;
    }
    let text = std::str::from_utf8(&picture.bytes).ok()?;
    let begin = text.find("<svg")?;
    Some(text[begin..].trim_end().to_owned())
}

/// Words with one blank between them, without signs that nobody sees.
pub(super) fn one_line(text: &str) -> String {
    let seen = |sign: &char| sign.is_whitespace() || !(sign.is_control() || is_invisible(*sign));
    let text: String = text.chars().filter(seen).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text is more than one plain line.
fn has_layout(text: &Text) -> bool {
    let marked = |runs: &[Run]| {
        runs.iter().any(|run| match run {
            Run::Words {
                strong, emphasis, ..
            } => *strong || *emphasis,
            Run::Break => true,
            Run::Picture { .. } => false,
        })
    };
    let has_words = |block: &&Block| match block {
        Block::Paragraph { runs } => runs.iter().any(|run| !matches!(run, Run::Picture { .. })),
        Block::List { .. } => true,
    };
    text.blocks.iter().filter(has_words).count() > 1
        || text.blocks.iter().any(|block| match block {
            Block::Paragraph { runs } => marked(runs),
            Block::List { .. } => true,
        })
}
