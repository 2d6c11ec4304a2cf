//! XML whose document type defines no entity, not too deep and not too large.

use roxmltree::{Document, Error, Node, ParsingOptions};

use crate::{Fault, Refusal};

const DEPTH: usize = 120;
const NODES: u32 = 4_000_000;

/// Parses a text, without what stands before its first element.
pub(crate) fn parse(text: &str) -> Result<Document<'_>, Refusal> {
    let text = after_prolog(text)?;
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        Error::DtdDetected => Fault::XmlDtd.into(),
        Error::NodesLimitReached => Fault::TooLarge.into(),
        other => Fault::XmlBroken.because(other.to_string()),
    })?;
    if is_too_deep(document.root()) {
        return Err(Fault::TooDeep.into());
    }
    Ok(document)
}

/// What begins with the first element.
///
/// Older systems name the file of their document type, which is passed over: it is never opened.
/// So are elements and attributes that are declared in the document itself, as no reader here
/// asks for them; a type that defines an entity is refused. Blanks before the declaration are
/// against the rules and common.
fn after_prolog(text: &str) -> Result<&str, Refusal> {
    let mut rest = text;
    let mut has_type = false;
    loop {
        rest = rest.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
        if let Some(after) = after_aside(rest)? {
            rest = after;
        } else if let Some(inside) = after_doctype_word(rest) {
            if has_type {
                return Err(Fault::XmlDtd.because("it stands twice"));
            }
            has_type = true;
            rest = after_doctype(inside)?;
        } else {
            return Ok(rest);
        }
    }
}

/// What stands behind a comment or an instruction, if one begins here.
fn after_aside(rest: &str) -> Result<Option<&str>, Refusal> {
    for (begin, end) in [("<!--", "-->"), ("<?", "?>")] {
        if let Some(inside) = rest.strip_prefix(begin) {
            let (_, after) = inside
                .split_once(end)
                .ok_or_else(|| Fault::XmlBroken.because(format!("{begin} without {end}")))?;
            return Ok(Some(after));
        }
    }
    Ok(None)
}

fn after_doctype_word(rest: &str) -> Option<&str> {
    const WORD: &str = "<!DOCTYPE";
    let word = rest.get(..WORD.len())?;
    word.eq_ignore_ascii_case(WORD).then(|| &rest[WORD.len()..])
}

fn after_doctype(inside: &str) -> Result<&str, Refusal> {
    match sign_outside_quotes(inside, &['>', '[', '<']) {
        Some((at, '>')) => Ok(&inside[at + 1..]),
        Some((at, '[')) => after_declarations(&inside[at + 1..]),
        _ => Err(Fault::XmlBroken.because("the document type has no end")),
    }
}

/// Passes over what is declared in the document itself, up to the end of its type.
fn after_declarations(inside: &str) -> Result<&str, Refusal> {
    let mut rest = inside;
    loop {
        rest = rest.trim_start();
        if let Some(after) = after_aside(rest)? {
            rest = after;
        } else if let Some(after) = rest.strip_prefix(']') {
            let end = after.trim_start().strip_prefix('>');
            return end.ok_or_else(|| Fault::XmlDtd.into());
        } else {
            let harmless = ["<!ELEMENT", "<!ATTLIST", "<!NOTATION"];
            let known = harmless.iter().find_map(|word| rest.strip_prefix(word));
            let declared = known.ok_or(Fault::XmlDtd)?;
            match sign_outside_quotes(declared, &['>', '<', '%']) {
                Some((at, '>')) => rest = &declared[at + 1..],
                _ => return Err(Fault::XmlDtd.into()),
            }
        }
    }
}

/// The first of these signs that stands outside of quotes, and where.
fn sign_outside_quotes(text: &str, signs: &[char]) -> Option<(usize, char)> {
    let mut quote = None;
    for (at, letter) in text.char_indices() {
        match quote {
            Some(open) if letter == open => quote = None,
            Some(_) => {}
            None if matches!(letter, '"' | '\'') => quote = Some(letter),
            None if signs.contains(&letter) => return Some((at, letter)),
            None => {}
        }
    }
    None
}

/// Walks without recursion, so that depth costs nothing.
fn is_too_deep(root: Node<'_, '_>) -> bool {
    let mut depth = 0;
    let mut at = root;
    loop {
        if let Some(child) = at.first_child() {
            depth += 1;
            if depth > DEPTH {
                return true;
            }
            at = child;
            continue;
        }
        loop {
            if let Some(next) = at.next_sibling() {
                at = next;
                break;
            }
            match at.parent() {
                Some(parent) => {
                    depth -= 1;
                    at = parent;
                }
                None => return false,
            }
        }
    }
}

/// The first child element of that name, whatever its namespace.
pub(crate) fn child<'a, 'd>(node: Node<'a, 'd>, name: &str) -> Option<Node<'a, 'd>> {
    children(node, name).next()
}

/// All child elements of that name.
pub(crate) fn children<'a, 'd>(
    node: Node<'a, 'd>,
    name: &str,
) -> impl Iterator<Item = Node<'a, 'd>> {
    node.children().filter(move |child| is(*child, name))
}

/// All elements of that name below.
pub(crate) fn below<'a, 'd>(node: Node<'a, 'd>, name: &str) -> impl Iterator<Item = Node<'a, 'd>> {
    node.descendants()
        .filter(move |found| *found != node && is(*found, name))
}

/// Whether it is an element of that name.
pub(crate) fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name().eq_ignore_ascii_case(name)
}

/// All words below a node, joined as they stand.
pub(crate) fn words(node: Node<'_, '_>) -> String {
    let texts = node.descendants().filter(Node::is_text);
    texts.filter_map(|text| text.text()).collect()
}

/// The trimmed words of the first child of that name; nothing if there are none.
pub(crate) fn child_words(node: Node<'_, '_>, name: &str) -> Option<String> {
    let text = words(child(node, name)?);
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_type_without_entities_is_passed_over() {
        for head in [
            "<!DOCTYPE a SYSTEM 'ims_qtiasiv1p2p1.dtd'>",
            "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>",
            "<!DOCTYPE a SYSTEM \"http://[::1]/a>b.dtd\">",
            "<!DOCTYPE a PUBLIC '-//IMS//DTD QTI//EN' \"it's.dtd\" >",
            "<!DOCTYPE a>",
            "<!doctype a [ ]>",
            "<!DOCTYPE a SYSTEM 'x.dtd' [\n<!-- ours: ]> -->\n<!ELEMENT b (c+)>\n\
             <!ATTLIST b\tc (Yes|No) 'No' d CDATA '>'>\n<?x ]?>]>",
            "\u{feff} <?xml version='1.1'?><!-- <a> --><?style x?>\n<!DOCTYPE a SYSTEM 'x'>\n<!-- -->",
        ] {
            let text = format!("{head}<a>b</a>");
            let document = parse(&text).unwrap();
            assert_eq!(words(document.root()), "b", "{head}");
        }
        assert!(parse("\n <?xml version='1.0'?><a/>").is_ok());
    }

    #[test]
    fn a_document_type_that_defines_an_entity_is_refused() {
        let many = "<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>".repeat(10);
        for text in [
            "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".to_owned(),
            format!("<!DOCTYPE a [{many}]><a>&b;</a>"),
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>".to_owned(),
            "<!DOCTYPE a SYSTEM 'x.dtd' [<!ENTITY b 'c'>]><a/>".to_owned(),
            "<!DOCTYPE a [<!ELEMENT a ANY><!ENTITY b 'c'>]><a/>".to_owned(),
            "<!DOCTYPE a [<!ELEMENT a %p;>]><a/>".to_owned(),
            "<!DOCTYPE a [<!ATTLIST a b CDATA '&c;><!ENTITY c 'd'>]><a/>".to_owned(),
            "<!DOCTYPE a [<![INCLUDE[<!ENTITY b 'c'>]]>]><a/>".to_owned(),
            "<!DOCTYPE a SYSTEM 'x' [<!ENTITY % p SYSTEM 'http://x/'> %p;]><a/>".to_owned(),
            "<!DOCTYPE a []\u{a0}[<!ENTITY b 'c'>]><a/>".to_owned(),
            "<!DOCTYPE a><!DOCTYPE a><a/>".to_owned(),
            "<a><!DOCTYPE a></a>".to_owned(),
        ] {
            let fault = parse(&text).unwrap_err().fault;
            assert!(matches!(fault, Fault::XmlDtd | Fault::XmlBroken), "{text}");
        }
        let named = "<!DOCTYPE a SYSTEM 'x.dtd'><a>&b;</a>";
        assert_eq!(parse(named).unwrap_err().fault, Fault::XmlBroken);
        for cut in ["<!DOCTYPE a SYSTEM 'x", "<!DOCTYPE a <a/>", "<!--", "<?xml"] {
            assert_eq!(parse(cut).unwrap_err().fault, Fault::XmlBroken, "{cut}");
        }
    }

    #[test]
    fn depth_and_broken_entities_are_refused() {
        let deep = "<a>".repeat(100_000) + &"</a>".repeat(100_000);
        assert_eq!(parse(&deep).unwrap_err().fault, Fault::TooDeep);
        assert_eq!(parse("<a>&x;</a>").unwrap_err().fault, Fault::XmlBroken);
    }
}
