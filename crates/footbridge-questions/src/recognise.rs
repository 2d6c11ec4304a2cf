//! The format of a file, told by what stands in it.

use crate::{Fault, Refusal, aiken, decode, gift};

/// A format of questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// GIFT.
    Gift,
    /// Aiken.
    Aiken,
    /// Moodle XML.
    MoodleXml,
    /// QTI 1.2.
    Qti12,
    /// QTI 2.1, 2.2 or 3.0.
    Qti2,
    /// A zip archive.
    Archive,
}

/// The format of a file.
///
/// # Errors
/// [`Fault::FormatUnknown`] with what the file seems to be.
pub fn recognise(bytes: &[u8]) -> Result<Format, Refusal> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Ok(Format::Archive);
    }
    if bytes.is_empty() {
        return Err(Fault::FormatUnknown.because("empty"));
    }
    if is_markup(bytes) {
        let text = decode::xml(bytes)?;
        return by_root(&text);
    }
    let text = decode::text(bytes)?;
    let start = text.trim_start();
    if is_json(start) {
        return Err(Fault::FormatUnknown.because("JSON"));
    }
    if gift::is_likely(&text) {
        Ok(Format::Gift)
    } else if aiken::is_likely(&text) {
        Ok(Format::Aiken)
    } else {
        Err(Fault::FormatUnknown.because("text without questions"))
    }
}

fn is_markup(bytes: &[u8]) -> bool {
    let marks: [&[u8]; 3] = [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"];
    let bytes = marks
        .iter()
        .find_map(|mark| bytes.strip_prefix(*mark))
        .unwrap_or(bytes);
    let mut visible = bytes
        .iter()
        .filter(|byte| **byte != 0 && !byte.is_ascii_whitespace());
    visible.next() == Some(&b'<')
}

/// `{"…`, `[{…`, `["…`: no question of GIFT begins so.
fn is_json(start: &str) -> bool {
    let inside = |rest: &str, next: &[char]| rest.trim_start().starts_with(next);
    start
        .strip_prefix('{')
        .is_some_and(|rest| inside(rest, &['"']))
        || start
            .strip_prefix('[')
            .is_some_and(|rest| inside(rest, &['{', '"', '[']))
}

fn by_root(text: &str) -> Result<Format, Refusal> {
    let root = root(text).unwrap_or_default();
    match root {
        "quiz" => Ok(Format::MoodleXml),
        "questestinterop" => Ok(Format::Qti12),
        "assessmentItem"
        | "assessmentTest"
        | "assessmentSection"
        | "qti-assessment-item"
        | "qti-assessment-test"
        | "qti-assessment-section" => Ok(Format::Qti2),
        // A text may begin with a tag too: `<p>Who?</p> {=x ~y}`.
        _ if !text.trim_start().starts_with("<?xml") && gift::is_likely(text) && !is_page(root) => {
            Ok(Format::Gift)
        }
        _ => Err(Fault::FormatUnknown.because(format!("<{root}>"))),
    }
}

fn is_page(root: &str) -> bool {
    matches!(
        root.to_ascii_lowercase().as_str(),
        "html" | "svg" | "!doctype" | "head" | "body" | "script" | "style"
    )
}

/// The name of the first element, without its prefix; of a document type, the element it names.
fn root(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        rest = rest[rest.find('<')?..].strip_prefix('<')?;
        if let Some(inside) = rest.strip_prefix('?') {
            rest = &inside[inside.find("?>")? + 2..];
        } else if let Some(inside) = rest.strip_prefix("!--") {
            rest = &inside[inside.find("-->")? + 3..];
        } else {
            let named = rest
                .strip_prefix("!DOCTYPE")
                .or_else(|| rest.strip_prefix("!doctype"));
            let named = named.map_or(rest, str::trim_start);
            let end = named.find(|letter: char| {
                letter.is_whitespace() || matches!(letter, '>' | '/' | '[' | '<')
            });
            let name = &named[..end.unwrap_or(named.len())];
            return Some(name.rsplit(':').next().unwrap_or(name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_told_by_content() {
        let known = [
            ("::a::b{T}", Format::Gift),
            ("$CATEGORY: x\n", Format::Gift),
            ("<p>Who?</p> {=a ~b}", Format::Gift),
            ("Q?\nA. x\nB. y\nANSWER: A", Format::Aiken),
            (
                "\u{feff}<?xml version='1.0'?><!-- <a> --><quiz/>",
                Format::MoodleXml,
            ),
            (
                "<!DOCTYPE questestinterop SYSTEM 'x.dtd'><questestinterop/>",
                Format::Qti12,
            ),
            ("<qti:assessmentItem xmlns:qti='x'/>", Format::Qti2),
            ("<qti-assessment-item>", Format::Qti2),
            ("PK\u{3}\u{4}", Format::Archive),
        ];
        for (text, format) in known {
            assert_eq!(recognise(text.as_bytes()), Ok(format), "{text}");
        }
        let unknown = [
            "",
            "plain words",
            "{\"a\": {}}",
            "[{\"a\": 1}]",
            "p { color: red }",
            "a { b: 'c=d' }",
            "function f() {}\nvar x = {};",
            "<html><style>a{}</style></html>",
            "<manifest/>",
            "# Head\n\nText.",
            "fn main() {\n    let x = 1;\n}\n",
            "<",
            "<?xml",
            "<!--",
        ];
        for text in unknown {
            assert_eq!(
                recognise(text.as_bytes()).unwrap_err().fault,
                Fault::FormatUnknown,
                "{text}"
            );
        }
    }
}
