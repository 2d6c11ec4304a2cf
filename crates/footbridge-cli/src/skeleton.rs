//! `footbridge pack new`: the skeleton of a course, with everything that a course must have.
//!
//! Its texts say what to write in their place. What makes a pack good stands in
//! `docs/authoring.md`, and what it must keep is for the core to say: `pack verify`.

mod left;
mod template;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::json;

use crate::args;
use crate::run::Outcome;
pub(crate) use left::left;
use template::Names;

/// Longest id, as the core has it.
const MAX_ID_BYTES: usize = 64;

/// Files of a course, by name in its folder.
const OF_PACK: [(&str, &str); 5] = [
    ("pack.json", include_str!("skeleton/pack.json")),
    ("glossary.json", include_str!("skeleton/glossary.json")),
    ("pictures.json", include_str!("skeleton/pictures.json")),
    ("pictures/plain.svg", include_str!("skeleton/plain.svg")),
    ("SOURCES.md", include_str!("skeleton/SOURCES.md")),
];

/// Files of a unit, by name in its folder.
const OF_UNIT: [(&str, &str); 3] = [
    ("unit.json", include_str!("skeleton/unit.json")),
    ("items.json", include_str!("skeleton/items.json")),
    ("tasks.json", include_str!("skeleton/tasks.json")),
];

/// The lesson of a unit, in any language.
const LESSON: &str = include_str!("skeleton/lesson.md");

/// Makes the folder, whole or not at all, and says what comes next.
pub(crate) fn run(asked: &args::New) -> Outcome {
    check(asked)?;
    let folder = &asked.folder;
    refuse_full(folder)?;
    let files = files(asked);
    write(&files, folder).with_context(|| folder.display().to_string())?;
    Ok(json!({
        "folder": folder,
        "files": files.len(),
        "write": "replace every text that begins with \"Write here\", and the plain picture",
        "then": format!("footbridge pack verify {}", folder.display()),
    }))
}

fn check(asked: &args::New) -> Result<()> {
    check_id("--id", &asked.id)?;
    for unit in &asked.units {
        check_id("--units", unit)?;
    }
    check_once("--units", &asked.units)?;
    for language in &asked.languages {
        ensure!(
            is_tag(language),
            "--languages: {language:?} is no language: write en, de or pt-PT, with commas between"
        );
    }
    check_once("--languages", &asked.languages)?;
    ensure!(
        !asked.title.trim().is_empty() && !asked.title.contains(char::is_control),
        "--title: write one line that says what the course is about"
    );
    Ok(())
}

/// Ids are names of folders too, so nothing is made of one that is none.
fn check_id(option: &str, id: &str) -> Result<()> {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    ensure!(
        (1..=MAX_ID_BYTES).contains(&id.len()) && id.bytes().all(plain),
        "{option}: {id:?} is no id: write 1 to {MAX_ID_BYTES} of a-z, 0-9 and -, \
         such as first-aid"
    );
    Ok(())
}

fn check_once(option: &str, named: &[String]) -> Result<()> {
    let mut seen = BTreeSet::new();
    for one in named {
        ensure!(
            seen.insert(one),
            "{option}: {one} stands twice: leave one out"
        );
    }
    Ok(())
}

/// Tags such as `en` and `pt-PT`.
fn is_tag(tag: &str) -> bool {
    let (language, region) = tag.split_once('-').unwrap_or((tag, "XX"));
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && region.len() == 2
        && region.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// An author's work is never written over.
fn refuse_full(folder: &Path) -> Result<()> {
    if folder.symlink_metadata().is_err() {
        return Ok(());
    }
    let named = folder.display();
    let mut entries = fs::read_dir(folder)
        .with_context(|| format!("{named} is there and is no folder: name a new one"))?;
    if entries.next().is_some() {
        bail!("{named} is there and is not empty: name a new folder");
    }
    Ok(())
}

/// Every file of the skeleton: its name in the folder, and its text.
fn files(asked: &args::New) -> Vec<(PathBuf, String)> {
    let names = Names::of_pack(asked);
    let of_pack = OF_PACK.map(|(name, template)| (PathBuf::from(name), names.fill(template)));
    let of_units = asked
        .units
        .iter()
        .flat_map(|unit| of_unit(asked, &names, unit));
    of_pack.into_iter().chain(of_units).collect()
}

fn of_unit(asked: &args::New, names: &Names<'_>, unit: &str) -> Vec<(PathBuf, String)> {
    let names = names.with_unit(unit);
    let folder = Path::new("units").join(unit);
    let texts = OF_UNIT.map(|(name, template)| (folder.join(name), names.fill(template)));
    let lesson = folder.join("lessons").join("first");
    let lessons = asked.languages.iter().map(|language| {
        let file = lesson.join(format!("{language}.md"));
        (file, LESSON.to_owned())
    });
    texts.into_iter().chain(lessons).collect()
}

/// Writes beside the place and moves it there last.
fn write(files: &[(PathBuf, String)], folder: &Path) -> Result<()> {
    let beside = match folder.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(beside)?;
    let work = tempfile::tempdir_in(beside)?;
    let made = work.path().join("pack");
    for (name, text) in files {
        let file = made.join(name);
        fs::create_dir_all(file.parent().unwrap_or(&made))?;
        fs::write(file, text)?;
    }
    if folder.is_dir() {
        fs::remove_dir(folder)?;
    }
    fs::rename(made, folder)?;
    Ok(())
}

#[cfg(test)]
mod tests;
