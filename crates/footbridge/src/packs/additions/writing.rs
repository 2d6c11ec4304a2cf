//! Writing into a source: what stood there stays as its author laid it out, and a failure
//! anywhere leaves everything as it was.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::draft::{Draft, Pictures};
use crate::error::{AtPath, Result};
use crate::files::{Readers, write_whole};
use crate::packs::content_rules::wrong;
use crate::packs::manifest::PICTURES;

const ALTERNATIVES: &str = "pictures.json";

/// The two lists of a source before anything is added.
pub(super) struct Writing<'w> {
    source: &'w Path,
    file: &'w str,
    items: String,
    alternatives: String,
}

impl<'w> Writing<'w> {
    pub(super) fn of(source: &'w Path, file: &'w str) -> Result<Self> {
        let text = |name: &str| {
            let path = source.join(name);
            fs::read_to_string(&path).at(&path)
        };
        Ok(Self {
            items: text(file)?,
            alternatives: text(ALTERNATIVES)?,
            source,
            file,
        })
    }

    /// Pictures first and items last: until the items are there, nothing else is spoken of.
    pub(super) fn write(self, drafts: &[Draft], pictures: &Pictures) -> Result<()> {
        let items: Vec<_> = drafts
            .iter()
            .map(|draft| indented(&draft.json, 4))
            .collect();
        let items = with(&self.items, ']', &items, 2)
            .ok_or_else(|| wrong(self.file, "the list of items has no end"))?;
        let alt = pictures
            .new
            .iter()
            .map(|(name, (_, alt))| format!("  {}: {}", json!(name), json!({ "alt": alt })));
        let alt: Vec<_> = alt.collect();
        let alternatives = with(&self.alternatives, '}', &alt, 0)
            .ok_or_else(|| wrong(ALTERNATIVES, "the list of pictures has no end"))?;
        self.sees_only_more(&items, drafts.len())?;

        let mut written = Vec::new();
        let done = self.put(pictures, &alternatives, &items, &mut written);
        if done.is_err() {
            self.take_back(&written);
        }
        done
    }

    fn put(
        &self,
        pictures: &Pictures,
        alternatives: &str,
        items: &str,
        written: &mut Vec<PathBuf>,
    ) -> Result<()> {
        for (name, (svg, _)) in &pictures.new {
            let name = format!("{PICTURES}{name}");
            written.push(self.source.join(&name));
            self.save(&name, svg)?;
        }
        if !pictures.new.is_empty() {
            self.save(ALTERNATIVES, alternatives)?;
        }
        self.save(self.file, items)
    }

    fn save(&self, name: &str, text: &str) -> Result<()> {
        write_whole(self.source, name, text.as_bytes(), Readers::Anybody)
    }

    /// The first failure is the one to tell; what cannot be taken back is found by `pack.verify`.
    fn take_back(&self, written: &[PathBuf]) {
        for path in written {
            let _ = fs::remove_file(path);
        }
        let _ = self.save(ALTERNATIVES, &self.alternatives);
        let _ = self.save(self.file, &self.items);
    }

    /// The new text is the old list with so many items more.
    fn sees_only_more(&self, new: &str, n_more: usize) -> Result<()> {
        let items = |text: &str| -> Option<Vec<Value>> {
            let mut json: Value = serde_json::from_str(text).ok()?;
            serde_json::from_value(json["items"].take()).ok()
        };
        match (items(&self.items), items(new)) {
            (Some(old), Some(new)) if new.len() == old.len() + n_more && new.starts_with(&old) => {
                Ok(())
            }
            _ => Err(wrong(self.file, "the list of items cannot be added to")),
        }
    }
}

/// The text with entries before its last closing sign, which stands behind so many blanks.
fn with(text: &str, close: char, entries: &[String], blanks: usize) -> Option<String> {
    if entries.is_empty() {
        return Some(text.to_owned());
    }
    let (before, after) = text.split_at(text.rfind(close)?);
    let before = before.trim_end();
    let comma = if before.ends_with(['[', '{']) {
        ""
    } else {
        ","
    };
    let entries = entries.join(",\n");
    Some(format!(
        "{before}{comma}\n{entries}\n{}{after}",
        " ".repeat(blanks)
    ))
}

fn indented(text: &str, blanks: usize) -> String {
    let indent = " ".repeat(blanks);
    let lines = text.lines().map(|line| format!("{indent}{line}"));
    lines.collect::<Vec<_>>().join("\n")
}
