//! What a pack takes of a question: one item, in the words of the core's `pack.add_items`.
//!
//! A pack asks less than other systems do: plain sentences, one picture, one answer that is right,
//! every item worth the same. What goes on the way is named as a loss, as in reading.

mod bodies;
mod numbers;
#[cfg(test)]
mod tests;
mod texts;

use std::collections::BTreeSet;

use serde::Serialize;

use crate::{Body, Loss, Question, Refusal};

/// An item that a pack may take.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PackItem {
    /// Its type, as packs call it.
    pub form: &'static str,
    /// The language of its texts, where the file states one.
    pub language: Option<String>,
    /// What is asked.
    pub question: String,
    /// The picture beside the question.
    pub picture: Option<PackPicture>,
    /// The options; of a match its left side, of an order the steps in the right order.
    pub options: Vec<PackOption>,
    /// The right side of a match.
    pub right_side: Vec<PackOption>,
    /// Places of the right options; of a match the right side of each left one.
    pub right: Vec<usize>,
    /// Whether a sentence is true.
    pub verdict: Option<bool>,
    /// A number and how far off it may be, as decimal numbers, and its unit.
    pub number: Option<PackNumber>,
    /// Words that count.
    pub accepted: Vec<String>,
    /// What is right and why; empty where the file does not say.
    pub explain: String,
}

/// A picture, if packs can show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackPicture {
    /// The drawing; empty for a picture of another kind.
    pub svg: String,
    /// What is to be seen; empty where the file does not say.
    pub alt: String,
}

/// An option.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackOption {
    /// Its words; empty where the file has none.
    pub text: String,
    /// Its picture.
    pub picture: Option<PackPicture>,
    /// Left, top, width and height in thousandths of the picture.
    pub area: Option<[u16; 4]>,
}

/// A number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackNumber {
    /// What is right.
    pub value: String,
    /// How far off an answer may be.
    pub tolerance: String,
    /// Its unit; may be empty.
    pub unit: String,
}

/// What a pack takes of a question, and what is lost on the way.
///
/// # Errors
/// A refusal where packs have no such form.
pub fn pack_item(question: &Question) -> Result<(PackItem, BTreeSet<Loss>), Refusal> {
    let mut making = Making {
        question,
        item: PackItem::default(),
        losses: BTreeSet::new(),
        explained: false,
    };
    making.item.language.clone_from(&question.language);
    making.stem();
    making.body()?;
    making.explanation();
    if question.points.is_some_and(|points| points != 1.0) {
        making.losses.insert(Loss::Points);
    }
    Ok((making.item, making.losses))
}

/// An item that is being made.
struct Making<'q> {
    question: &'q Question,
    item: PackItem,
    losses: BTreeSet<Loss>,
    /// Whether what is said after the right answer became the explanation.
    explained: bool,
}

impl Making<'_> {
    /// A hotspot has its own picture.
    fn stem(&mut self) {
        let stem = &self.question.stem;
        self.item.question = self.plain(stem);
        let hotspot = match self.question.body {
            Body::Hotspot { picture, .. } => Some(picture),
            _ => None,
        };
        let shown: Vec<_> = stem
            .pictures()
            .filter(|(at, _)| Some(*at) != hotspot)
            .collect();
        if shown.len() > usize::from(hotspot.is_none()) {
            self.losses.insert(Loss::PicturesMany);
        }
        let first = hotspot.map(|at| (at, "")).or(shown.first().copied());
        self.item.picture = first.map(|(at, alt)| self.picture(at, alt));
    }

    /// What is said in any case, else what is said after the right answer.
    fn explanation(&mut self) {
        let said = &self.question.feedback;
        let (general, right) = (said.general.as_ref(), said.right.as_ref());
        if let Some(text) = general.or(right.filter(|_| !self.explained)) {
            if self.explained {
                self.losses.insert(Loss::Feedback);
            }
            self.item.explain = self.plain(text);
        }
        let unsaid = [
            general.and(right).or(right.filter(|_| self.explained)),
            said.partly.as_ref(),
            said.wrong.as_ref(),
        ];
        if unsaid.iter().any(Option::is_some) {
            self.losses.insert(Loss::Feedback);
        }
    }
}
