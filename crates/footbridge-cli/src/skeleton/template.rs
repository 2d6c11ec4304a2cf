//! Templates: JSON as an author writes it, with names and texts still open.
//!
//! `$id`, `$unit` and the like are names. A JSON text `"every: …"` is written in every language of
//! the pack, because the form refuses an empty one; `"first: …"` is written in the first language
//! and stands empty in the others, which `pack verify` then asks for. A line holds one text.

use serde_json::json;

use crate::args;

/// In place of a title, which may hold any sign.
const TITLE: &str = "$title";

/// What a template is filled with.
pub(super) struct Names<'a> {
    asked: &'a args::New,
    /// Sign in the template, and what is put there; ids and tags only.
    plain: Vec<(&'static str, String)>,
}

impl<'a> Names<'a> {
    /// Names of the whole pack.
    pub(super) fn of_pack(asked: &'a args::New) -> Self {
        let plain = vec![
            ("$id", asked.id.clone()),
            ("$languages", listed(&asked.languages)),
            ("$units", listed(&asked.units)),
        ];
        Self { asked, plain }
    }

    /// The same and those of a unit.
    pub(super) fn with_unit(&self, unit: &str) -> Self {
        let mut plain = self.plain.clone();
        // A name that begins like another one comes after it.
        plain.push(("$unit", unit.to_owned()));
        plain.push(("$code", unit.to_uppercase()));
        Self {
            asked: self.asked,
            plain,
        }
    }

    /// Fills every line of a template.
    pub(super) fn fill(&self, template: &str) -> String {
        let lines = template.lines().map(|line| self.line(line) + "\n");
        lines.collect()
    }

    fn line(&self, line: &str) -> String {
        let mut line = line.to_owned();
        for (sign, name) in &self.plain {
            line = line.replace(sign, name);
        }
        let in_every = self.text(&line, "\"every: ", |_, text| text.to_owned());
        let in_first = |n: usize, text: &str| match n {
            0 => text.to_owned(),
            _ => String::new(),
        };
        in_every
            .or_else(|| self.text(&line, "\"first: ", in_first))
            .unwrap_or(line)
    }

    /// The line with its text in every language, a line for each if there are several.
    fn text(
        &self,
        line: &str,
        sign: &str,
        in_language: impl Fn(usize, &str) -> String,
    ) -> Option<String> {
        let (before, rest) = line.split_once(sign)?;
        let (text, after) = rest.split_once('"')?;
        let text = match text {
            TITLE => &self.asked.title,
            text => text,
        };
        let languages = self.asked.languages.iter().enumerate();
        let texts = languages.map(|(n, language)| {
            let text = json!(in_language(n, text));
            format!("{}: {text}", json!(language))
        });
        let texts: Vec<String> = texts.collect();
        let texts = match &texts[..] {
            [only] => format!("{{{only}}}"),
            several => {
                let indent = " ".repeat(line.len() - line.trim_start().len());
                let several = several.join(&format!(",\n{indent}  "));
                format!("{{\n{indent}  {several}\n{indent}}}")
            }
        };
        Some(format!("{before}{texts}{after}"))
    }
}

fn listed(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| json!(name).to_string()).collect();
    format!("[{}]", names.join(", "))
}
