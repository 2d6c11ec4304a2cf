//! QTI 1.2, as Canvas, Blackboard, Respondus and others write it.

mod choice;
mod entry;
mod expression;
mod feedback;
mod item;
mod material;
mod pairs;
mod presentation;
mod scoring;
mod spot;

use roxmltree::Node;

use crate::reading::Reference;
use crate::xml::{self, child, children, is};
use crate::{Fault, Pictures, Reading, Refusal, decode};

/// Reads a file of QTI 1.2.
///
/// # Errors
/// A refusal of the file as a whole: too large, damaged, or with a document type.
pub fn read(bytes: &[u8], pictures: &mut dyn Pictures) -> Result<Vec<Reading>, Refusal> {
    let text = decode::xml(bytes)?;
    let document = xml::parse(&text)?;
    let mut reader = Reader {
        pictures,
        categories: Vec::new(),
        readings: Vec::new(),
    };
    let root = document.root_element();
    if is(root, "item") {
        reader.item(root);
    } else {
        reader.inside(root);
    }
    Ok(reader.readings)
}

struct Reader<'p> {
    pictures: &'p mut dyn Pictures,
    categories: Vec<String>,
    readings: Vec<Reading>,
}

impl Reader<'_> {
    fn inside(&mut self, node: Node<'_, '_>) {
        for part in node.children().filter(Node::is_element) {
            if is(part, "item") {
                self.item(part);
            } else if is(part, "itemref") {
                self.reference(part, "linkrefid");
            } else if is(part, "bankentry_item") {
                self.reference(part, "item_ref");
            } else if is(part, "assessment") || is(part, "section") || is(part, "objectbank") {
                let title = title_of(part);
                let named = title.is_some();
                self.categories.extend(title);
                self.inside(part);
                if named {
                    self.categories.pop();
                }
            }
        }
    }

    fn item(&mut self, node: Node<'_, '_>) {
        let n = self.readings.len() + 1;
        self.readings
            .push(item::read(node, n, &self.categories, self.pictures));
    }

    fn reference(&mut self, node: Node<'_, '_>, attribute: &str) {
        let id = node.attribute(attribute).unwrap_or_default();
        let mut reading =
            Reading::refused(format!("item {id}"), Fault::ReferenceMissing.because(id));
        reading.refers_to = Some(Reference::Id(id.to_owned()));
        self.readings.push(reading);
    }
}

/// A title that says something: the sections of most systems have names nobody gave.
fn title_of(part: Node<'_, '_>) -> Option<String> {
    let attribute = part
        .attribute("title")
        .map(str::trim)
        .filter(|title| !title.is_empty());
    let title = attribute
        .map(str::to_owned)
        .or_else(|| metadata(part, "bank_title"))?;
    let empty = matches!(
        title.as_str(),
        "Main" | "root_section" | "QTI" | "undefined"
    );
    (!empty).then_some(title)
}

/// A field of the metadata of a part.
fn metadata(part: Node<'_, '_>, label: &str) -> Option<String> {
    let holder = child(part, "itemmetadata").unwrap_or(part);
    let mut fields =
        children(holder, "qtimetadata").flat_map(|data| children(data, "qtimetadatafield"));
    let field = fields.find(|field| {
        xml::child_words(*field, "fieldlabel")
            .is_some_and(|found| found.eq_ignore_ascii_case(label))
    });
    field.and_then(|field| xml::child_words(field, "fieldentry"))
}

#[cfg(test)]
mod tests;
