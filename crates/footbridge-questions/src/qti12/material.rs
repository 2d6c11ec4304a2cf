//! Material: texts, pictures and what surrounds them.

use roxmltree::Node;

use crate::context::{Context, base64_bytes};
use crate::rich::{Builder, from_auto, from_html, from_plain, walk};
use crate::xml::{is, words};
use crate::{Block, Loss, Picture, Run, Text};

/// The text of all material below a node, outside of responses.
pub(super) fn text_below(node: Node<'_, '_>, context: &mut Context<'_>) -> Text {
    let mut text = Text::default();
    for part in node.children().filter(Node::is_element) {
        if is(part, "material") {
            append(&mut text, material(part, context));
        } else if is(part, "flow") || is(part, "flow_mat") || is(part, "flow_label") {
            append(&mut text, text_below(part, context));
        }
    }
    text
}

/// The text of one `material`.
pub(super) fn material(node: Node<'_, '_>, context: &mut Context<'_>) -> Text {
    let mut text = Text::default();
    for part in node.children().filter(Node::is_element) {
        let name = part.tag_name().name().to_ascii_lowercase();
        match name.as_str() {
            "mattext" | "mat_formattedtext" => append(&mut text, mattext(part, context)),
            "matemtext" => append(&mut text, emphasised(mattext(part, context))),
            "mat_extension" => append(&mut text, material(part, context)),
            "matimage" => append(&mut text, picture_text(part, context)),
            "mataudio" | "matvideo" | "matapplication" | "matapplet" => context.lose(Loss::Media),
            "matref" => context.lose(Loss::Stimulus),
            "matbreak" => {}
            _ => {}
        }
    }
    text
}

/// Blackboard wraps every text in layers that are parts of one paragraph; others follow each other.
fn append(text: &mut Text, more: Text) {
    text.append(more);
}

fn mattext(node: Node<'_, '_>, context: &mut Context<'_>) -> Text {
    // Some write the markup as elements, most as escaped words.
    if node.children().any(|child| child.is_element()) {
        let mut builder = Builder::new(context);
        walk(node, &mut builder, &mut |_, _| false);
        return builder.finish();
    }
    let source = words(node);
    let kind = node
        .attribute("texttype")
        .or_else(|| node.attribute("type"))
        .unwrap_or_default();
    let kind = kind.to_ascii_lowercase();
    if kind.contains("html") {
        from_html(&source, context)
    } else if kind == "text/plain" {
        from_plain(source.trim(), context)
    } else {
        from_auto(source.trim(), context)
    }
}

fn emphasised(mut text: Text) -> Text {
    for block in &mut text.blocks {
        if let Block::Paragraph { runs } = block {
            for run in runs {
                if let Run::Words { emphasis, .. } = run {
                    *emphasis = true;
                }
            }
        }
    }
    text
}

fn picture_text(node: Node<'_, '_>, context: &mut Context<'_>) -> Text {
    let alt = node.attribute("label").unwrap_or_default().to_owned();
    let found = picture(node, context);
    let mut builder = Builder::new(context);
    match found {
        Some(picture) => builder.picture_at(picture, alt),
        None if !alt.is_empty() => builder.words(&format!("[{alt}]")),
        None => {}
    }
    builder.finish()
}

/// The picture of a `matimage`: beside the file, or inside it as base64.
pub(super) fn picture(node: Node<'_, '_>, context: &mut Context<'_>) -> Option<usize> {
    if let Some(uri) = node.attribute("uri").filter(|uri| !uri.trim().is_empty()) {
        return context.picture(uri);
    }
    let loaded = match node.attribute("embedded") {
        Some("base64") => {
            base64_bytes(&words(node)).and_then(|bytes| Picture::new("picture", bytes))
        }
        _ => Err(Loss::PictureMissing),
    };
    context.add(loaded)
}
