//! Pictures: what an SVG may hold so that showing it can do no harm.
//!
//! An allow-list of elements and attributes, walked by a reader that knows no
//! entities, no comments, no declarations and no text: nothing in a picture can
//! run, load, link or speak.

/// Largest picture, in bytes.
pub(crate) const MAX_SVG_BYTES: u64 = 256 * 1024;

const MAX_DEPTH: usize = 32;

const ELEMENTS: &[&str] = &[
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
];

const ATTRIBUTES: &[&str] = &[
    "xmlns",
    "viewBox",
    "transform",
    "d",
    "points",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "width",
    "height",
    "fill",
    "fill-opacity",
    "fill-rule",
    "opacity",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-opacity",
    "stroke-width",
];

/// Refuses everything but plain shapes; the reason is for the author.
pub(crate) fn check_svg(bytes: &[u8]) -> Result<(), String> {
    check_size(bytes.len() as u64)?;
    let text = std::str::from_utf8(bytes).map_err(|_| "not UTF-8 text".to_owned())?;
    let mut walk = Walk {
        rest: text.trim(),
        open: Vec::new(),
    };
    walk.root()
}

/// Refuses a picture of more bytes than an old computer paints at once.
pub(super) fn check_size(bytes: u64) -> Result<(), String> {
    match bytes > MAX_SVG_BYTES {
        true => Err(format!(
            "larger than {MAX_SVG_BYTES} bytes: draw it with fewer and simpler shapes"
        )),
        false => Ok(()),
    }
}

struct Walk<'a> {
    rest: &'a str,
    open: Vec<&'a str>,
}

impl<'a> Walk<'a> {
    /// One `svg` element from the first byte to the last.
    fn root(&mut self) -> Result<(), String> {
        if !self.rest.starts_with("<svg") {
            return Err("does not begin with <svg".into());
        }
        loop {
            self.tag()?;
            self.rest = self.rest.trim_start();
            if self.open.is_empty() {
                break;
            }
        }
        match self.rest {
            "" => Ok(()),
            _ => Err("something follows </svg>".into()),
        }
    }

    fn tag(&mut self) -> Result<(), String> {
        if let Some(rest) = self.rest.strip_prefix("</") {
            self.rest = rest;
            return self.closing_tag();
        }
        self.rest = match self.rest.strip_prefix('<') {
            Some(rest) => rest,
            None if self.rest.is_empty() => return Err("an element is not closed".into()),
            None => return Err("text is not allowed".into()),
        };
        let element = self.name();
        if !ELEMENTS.contains(&element) {
            return Err(format!("element <{element}> is not allowed"));
        }
        if self.open.len() >= MAX_DEPTH {
            return Err("elements are nested too deeply".into());
        }
        self.open.push(element);
        self.attributes()
    }

    fn closing_tag(&mut self) -> Result<(), String> {
        let element = self.name();
        if self.open.pop() != Some(element) {
            return Err(format!("</{element}> closes nothing"));
        }
        self.rest = self.rest.trim_start();
        self.expect(">")
    }

    fn attributes(&mut self) -> Result<(), String> {
        let mut seen = Vec::new();
        loop {
            let before = self.rest;
            self.rest = before.trim_start();
            if let Some(rest) = self.rest.strip_prefix("/>") {
                self.rest = rest;
                self.open.pop();
                return Ok(());
            }
            if let Some(rest) = self.rest.strip_prefix('>') {
                self.rest = rest;
                return Ok(());
            }
            if self.rest.len() == before.len() {
                return Err("an attribute needs a space before it".into());
            }
            let name = self.attribute()?;
            if seen.contains(&name) {
                return Err(format!("attribute {name} stands twice"));
            }
            seen.push(name);
        }
    }

    fn attribute(&mut self) -> Result<&'a str, String> {
        let name = self.name();
        if !ATTRIBUTES.contains(&name) {
            return Err(format!("attribute {name:?} is not allowed"));
        }
        self.expect("=\"")?;
        let Some((value, rest)) = self.rest.split_once('"') else {
            return Err(format!("attribute {name} has no end"));
        };
        self.rest = rest;
        if !is_plain(name, value) {
            return Err(format!("attribute {name} has a value that is not allowed"));
        }
        Ok(name)
    }

    fn name(&mut self) -> &'a str {
        let end = self
            .rest
            .find(|c: char| {
                !(c.is_ascii_alphanumeric() || matches!(c, '-' | ':' | '_' | '!' | '?'))
            })
            .unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        name
    }

    fn expect(&mut self, what: &str) -> Result<(), String> {
        match self.rest.strip_prefix(what) {
            Some(rest) => {
                self.rest = rest;
                Ok(())
            }
            None => Err(format!("{what} expected")),
        }
    }
}

/// Numbers, path letters, colours and transforms; the only address is SVG's own name.
fn is_plain(name: &str, value: &str) -> bool {
    if name == "xmlns" {
        return value == "http://www.w3.org/2000/svg";
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || " \n\r\t.,-+#()%".contains(c);
    value.chars().all(plain) && !value.to_ascii_lowercase().contains("url")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(inner: &str) -> String {
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">{inner}</svg>"#)
    }

    #[test]
    fn plain_shapes_pass() {
        let inner = r##"
            <g transform="translate(1 2) scale(-0.5)">
              <path d="M0 0L17,13Z" fill="#ffffff" stroke-width="2"/>
              <circle cx="1" cy="2" r="3" fill="none" ></circle>
            </g>"##;
        assert_eq!(check_svg(around(inner).as_bytes()), Ok(()));
    }

    #[test]
    fn whatever_could_run_load_link_or_speak_is_refused() {
        for inner in [
            "<script>alert(1)</script>",
            "<style>*{}</style>",
            "<foreignObject/>",
            "<a/>",
            "<text>word</text>",
            "word",
            "&lt;",
            "<!-- note -->",
            "<![CDATA[x]]>",
            "<?xml-stylesheet href='x'?>",
            r#"<rect onload="x"/>"#,
            r#"<rect ONCLICK="x"/>"#,
            r##"<use href="#a"/>"##,
            r##"<rect xlink:href="#a"/>"##,
            r#"<rect style="fill:red"/>"#,
            r#"<rect id="a"/>"#,
            r##"<rect fill="url(#a)"/>"##,
            r#"<rect fill="&#117;rl"/>"#,
            r#"<rect fill="u\72l(x)"/>"#,
        ] {
            assert!(check_svg(around(inner).as_bytes()).is_err(), "{inner}");
        }
    }

    #[test]
    fn what_is_not_one_well_formed_svg_is_refused() {
        let deep = around(&"<g>".repeat(MAX_DEPTH + 1));
        for text in [
            "",
            "word",
            "<svg",
            "<svg>",
            "<svg></g>",
            "<svg></svg><svg></svg>",
            "<svg><g></svg></g>",
            "<svg fill=\"red\"fill=\"blue\"/>",
            "<svg fill=\"red\" fill=\"blue\"/>",
            "<svg fill='red'/>",
            "<svg fill/>",
            "<svgx/>",
            "<!DOCTYPE svg><svg/>",
            "<?xml version=\"1.0\"?><svg/>",
            r#"<svg xmlns="http://example.org/"/>"#,
            &deep,
        ] {
            assert!(check_svg(text.as_bytes()).is_err(), "{text}");
        }
        assert!(check_svg(b"<svg>\xff</svg>").is_err());
        assert!(check_svg(&vec![b' '; MAX_SVG_BYTES as usize + 1]).is_err());
    }
}
