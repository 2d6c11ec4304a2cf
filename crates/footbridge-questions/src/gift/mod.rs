//! GIFT, the text format of Moodle.

mod answer;
mod blocks;
mod choices;
mod escapes;
mod numbers;
mod question;

use crate::decode;
use crate::{Reading, Refusal};
pub(crate) use blocks::category;
use blocks::{Block, blocks};

/// Reads a file of GIFT.
///
/// # Errors
/// A refusal of the file as a whole: too large, or no text.
pub fn read(bytes: &[u8]) -> Result<Vec<Reading>, Refusal> {
    let text = decode::text(bytes)?;
    let mut categories = Vec::new();
    let mut readings = Vec::new();
    for block in blocks(&text) {
        match block {
            Block::Category(path) => categories = path,
            Block::Question(source) => readings.push(question::read(&source, &categories)),
        }
    }
    Ok(readings)
}

/// Whether a text can hardly be anything else.
pub(crate) fn is_likely(text: &str) -> bool {
    let mut sources = blocks(text).into_iter();
    sources.any(|block| match block {
        Block::Category(_) => true,
        Block::Question(source) => question::is_likely(&source),
    })
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod agreement;
