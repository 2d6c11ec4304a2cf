//! HTML that stands as elements inside XML.

use roxmltree::Node;

use super::Builder;

/// Feeds what stands inside a node; `special` sees every element first and says whether it took it.
pub(crate) fn walk<'a, 'd>(
    node: Node<'a, 'd>,
    builder: &mut Builder<'_, '_>,
    special: &mut dyn FnMut(Node<'a, 'd>, &mut Builder<'_, '_>) -> bool,
) {
    for child in node.children() {
        if let Some(text) = child.text().filter(|_| child.is_text()) {
            builder.words(text);
        } else if child.is_element() && !special(child, builder) {
            let name = child.tag_name().name().to_ascii_lowercase();
            let attribute = |wanted: &str| {
                let mut found = child.attributes().filter(|attribute| {
                    attribute.namespace().is_none() && attribute.name().eq_ignore_ascii_case(wanted)
                });
                found.next().map(|attribute| attribute.value().to_owned())
            };
            builder.start(&name, &attribute);
            walk(child, builder, special);
            builder.end(&name);
        }
    }
}
