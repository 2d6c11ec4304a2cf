//! The names of QTI 3.0 as those of 2.x: `qti-simple-choice` is `simpleChoice`.

use std::borrow::Cow;

use roxmltree::Node;

/// The name of an element as QTI 2 has it.
pub(super) fn name<'a>(node: Node<'a, '_>) -> Cow<'a, str> {
    let name = node.tag_name().name();
    match name.strip_prefix("qti-") {
        Some(rest) => Cow::Owned(camel(rest)),
        None => Cow::Borrowed(name),
    }
}

/// Whether an element has that name of QTI 2.
pub(super) fn is(node: Node<'_, '_>, wanted: &str) -> bool {
    node.is_element() && name(node) == wanted
}

/// An attribute by its name of QTI 2, also written with hyphens.
pub(super) fn attribute<'a>(node: Node<'a, '_>, wanted: &str) -> Option<&'a str> {
    let of = |name: &str| node.attribute(name);
    of(wanted).or_else(|| of(&kebab(wanted)))
}

/// The first child of that name.
pub(super) fn child<'a, 'd>(node: Node<'a, 'd>, wanted: &str) -> Option<Node<'a, 'd>> {
    children(node, wanted).next()
}

/// All children of that name.
pub(super) fn children<'a, 'd>(
    node: Node<'a, 'd>,
    wanted: &str,
) -> impl Iterator<Item = Node<'a, 'd>> {
    node.children().filter(move |child| is(*child, wanted))
}

/// All elements of that name below.
pub(super) fn below<'a, 'd>(
    node: Node<'a, 'd>,
    wanted: &str,
) -> impl Iterator<Item = Node<'a, 'd>> {
    node.descendants()
        .filter(move |found| *found != node && is(*found, wanted))
}

fn camel(kebab: &str) -> String {
    let mut camel = String::with_capacity(kebab.len());
    let mut parts = kebab.split('-');
    camel.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let mut letters = part.chars();
        camel.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
    }
    camel
}

fn kebab(camel: &str) -> String {
    let mut kebab = String::with_capacity(camel.len() + 4);
    for letter in camel.chars() {
        if letter.is_ascii_uppercase() {
            kebab.push('-');
        }
        kebab.push(letter.to_ascii_lowercase());
    }
    kebab
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_of_writing_are_one() {
        assert_eq!(camel("simple-match-set"), "simpleMatchSet");
        assert_eq!(camel("p"), "p");
        assert_eq!(kebab("responseIdentifier"), "response-identifier");
    }
}
