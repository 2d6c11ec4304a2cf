//! Texts with a format and with files beside them.

use roxmltree::Node;

use crate::context::{Context, Pictures, base64_bytes};
use crate::path::percent_decoded;
use crate::rich::{from_auto, from_html, from_markdown, from_plain};
use crate::xml::{child, children, words};
use crate::{Loss, Text};

/// The files that stand anywhere in a question, by name.
pub(super) struct Inline<'a, 'd> {
    pub(super) question: Node<'a, 'd>,
}

impl Pictures for Inline<'_, '_> {
    fn find(&mut self, reference: &str) -> Result<Vec<u8>, Loss> {
        let reference = reference
            .strip_prefix("@@PLUGINFILE@@")
            .unwrap_or(reference);
        let wanted = reference.trim_start_matches('/');
        let is_wanted = |file: &Node<'_, '_>| {
            let name = file.attribute("name").unwrap_or_default();
            let folder = file.attribute("path").unwrap_or("/").trim_matches('/');
            let path = if folder.is_empty() {
                name.to_owned()
            } else {
                format!("{folder}/{name}")
            };
            path == wanted || percent_decoded(&path) == wanted || name == wanted
        };
        let mut files = crate::xml::below(self.question, "file");
        let file = files.find(is_wanted).ok_or(Loss::PictureMissing)?;
        if !matches!(file.attribute("encoding"), None | Some("base64")) {
            return Err(Loss::PictureUnknown);
        }
        base64_bytes(&words(file))
    }
}

/// The text of the first child of that name.
pub(super) fn field(node: Node<'_, '_>, name: &str, context: &mut Context<'_>) -> Text {
    child(node, name)
        .map(|field| text(field, context))
        .unwrap_or_default()
}

/// The text in a node with `format` and `<text>`; without a format it is what surrounds it: HTML.
pub(super) fn text(node: Node<'_, '_>, context: &mut Context<'_>) -> Text {
    let source = source(node);
    match format(node) {
        "plain_text" | "2" => from_plain(&source, context),
        "markdown" | "4" => from_markdown(&source, context),
        "moodle_auto_format" | "0" => from_auto(&source, context),
        "html" | "1" => from_html(&source, context),
        _ => from_auto(&source, context),
    }
}

fn format<'a>(node: Node<'a, '_>) -> &'a str {
    // Options of older exports have no format of their own.
    node.attribute("format").unwrap_or("auto")
}

/// The words in `<text>`, as they stand.
pub(super) fn source(node: Node<'_, '_>) -> String {
    children(node, "text").map(words).collect()
}

/// Words that are typed: trimmed, on one line.
pub(super) fn typed(node: Node<'_, '_>) -> String {
    let source = source(node);
    source.split_whitespace().collect::<Vec<_>>().join(" ")
}
