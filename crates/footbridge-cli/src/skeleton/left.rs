//! Texts of the skeleton that nobody replaced: a learner must never read one.
//!
//! They are known by their whole text, so that a lesson may say "Write here your name."

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{LESSON, OF_PACK, OF_UNIT};

/// How a text of the skeleton begins.
const BEGINS: &str = "Write here";

/// Names every line of a source that still says what to write there; none where nothing can be
/// read.
pub(crate) fn left(source: &Path) -> Vec<String> {
    let templates = OF_PACK.iter().chain(&OF_UNIT).map(|(_, text)| *text);
    let texts: BTreeSet<&str> = templates
        .chain([LESSON])
        .flat_map(str::lines)
        .filter_map(said)
        .collect();
    let mut found = Vec::new();
    look(source, "", &texts, &mut found);
    found
}

/// What a line of a template or a source says to write.
fn said(line: &str) -> Option<&str> {
    let at = line.find(BEGINS)?;
    line[at..].split('"').next()
}

fn look(folder: &Path, inside: &str, texts: &BTreeSet<&str>, found: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        let name = format!("{inside}{name}");
        if path.is_dir() && !path.is_symlink() {
            look(&path, &format!("{name}/"), texts, found);
        } else if name.ends_with(".md") || name.ends_with(".json") {
            let text = fs::read_to_string(&path).unwrap_or_default();
            found.extend(lines(&name, &text, texts));
        }
    }
}

fn lines(name: &str, text: &str, texts: &BTreeSet<&str>) -> Vec<String> {
    let numbered = (1..).zip(text.lines());
    let unwritten = numbered.filter_map(|(n, line)| {
        let said = said(line).filter(|said| texts.contains(said))?;
        Some(format!(
            "{name}: line {n}: a text is still to be written: {said}"
        ))
    });
    unwritten.collect()
}
