//! QTI 2.1, 2.2 and 3.0.

mod choose;
mod content;
mod declared;
mod entry;
mod feedback;
mod item;
mod machine;
mod names;
mod pairs;
mod spot;
mod value;

use roxmltree::Node;

use crate::reading::Reference;
use crate::{Fault, Pictures, Reading, Refusal, decode, xml};
use names::{attribute, is, name};

/// Reads a file of QTI 2.1, 2.2 or 3.0: an item, or a test that names its items.
///
/// # Errors
/// A refusal of the file as a whole: too large, damaged, or with a document type.
pub fn read(bytes: &[u8], pictures: &mut dyn Pictures) -> Result<Vec<Reading>, Refusal> {
    let text = decode::xml(bytes)?;
    let document = xml::parse(&text)?;
    let root = document.root_element();
    if is(root, "assessmentItem") {
        return Ok(vec![item::read(root, pictures)]);
    }
    let mut readings = Vec::new();
    for node in root.descendants().filter(Node::is_element) {
        match name(node).as_ref() {
            // Items inside a test are not what the standard foresees, but some write them.
            "assessmentItem" => readings.push(item::read(node, pictures)),
            "assessmentItemRef" | "assessmentSectionRef" => readings.push(reference(node)),
            _ => {}
        }
    }
    Ok(readings)
}

fn reference(node: Node<'_, '_>) -> Reading {
    let href = attribute(node, "href").unwrap_or_default().trim();
    let id = attribute(node, "identifier").unwrap_or(href);
    let mut reading = Reading::refused(
        format!("reference {id}"),
        Fault::ReferenceMissing.because(href),
    );
    reading.refers_to = Some(Reference::File(href.to_owned()));
    reading
}

#[cfg(test)]
mod tests;
