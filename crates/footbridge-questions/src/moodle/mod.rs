//! Moodle XML.

mod choices;
mod cloze;
mod gaps;
mod numeric;
mod question;
mod texts;
mod words;

use crate::gift::category;
use crate::{Reading, Refusal, decode, xml};

/// Reads a file of Moodle XML.
///
/// # Errors
/// A refusal of the file as a whole: too large, damaged, or with a document type.
pub fn read(bytes: &[u8]) -> Result<Vec<Reading>, Refusal> {
    let text = decode::xml(bytes)?;
    let document = xml::parse(&text)?;
    let mut categories = Vec::new();
    let mut readings = Vec::new();
    for (n, node) in xml::children(document.root_element(), "question").enumerate() {
        if node.attribute("type") == Some("category") {
            let path = xml::child(node, "category")
                .map(xml::words)
                .unwrap_or_default();
            categories = category(&path);
        } else {
            readings.push(question::read(node, n + 1, &categories));
        }
    }
    Ok(readings)
}

#[cfg(test)]
mod tests;
