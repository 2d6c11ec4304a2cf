//! A skeleton as the core sees it.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Parser;
use footbridge::Desk;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::*;
use crate::packs;

/// The command with these options, for a folder that is named first.
fn asked(folder: &Path, id: &str, more: &[&str]) -> args::New {
    let mut line: Vec<&std::ffi::OsStr> = ["footbridge", "pack", "new"].map(AsRef::as_ref).into();
    line.push(folder.as_os_str());
    line.extend(["--id", id, "--title", "Cut & \"weld\" $id"].map(std::ffi::OsStr::new));
    line.extend(more.iter().map(std::ffi::OsStr::new));
    let args = args::Args::try_parse_from(line).unwrap();
    let args::Command::Pack(args::Pack::New(new)) = args.command else {
        panic!("no skeleton");
    };
    new
}

/// A shelf with the term base that ships, and a desk without a site.
struct Author {
    shelf: TempDir,
    desk: Desk,
}

impl Author {
    fn new() -> Self {
        let shelf = tempfile::tempdir().unwrap();
        let terms = concat!(env!("CARGO_MANIFEST_DIR"), "/../../content-packs/terms.csv");
        fs::copy(terms, shelf.path().join("terms.csv")).unwrap();
        let home = shelf.path().join("home");
        let desk = Desk::console(home, footbridge_platform::host(None)).unwrap();
        Self { shelf, desk }
    }

    fn source(&self) -> PathBuf {
        self.shelf.path().join("course")
    }

    /// What is found in a new skeleton.
    fn found(&mut self, more: &[&str]) -> (Value, Vec<String>) {
        run(&asked(&self.source(), "welding", more)).unwrap();
        self.verify()
    }

    fn verify(&mut self) -> (Value, Vec<String>) {
        let source = self.source();
        let desk = &mut self.desk;
        let report = packs::verify(&[source], (true, "en"), |path| {
            let request = json!({ "path": path, "programme": null });
            Ok(desk.dispatch("pack.verify", request)?)
        });
        let report = report.unwrap()["packs"][0]["pack"].clone();
        let found = serde_json::from_value(report["findings"].clone()).unwrap();
        (report, found)
    }
}

/// Findings that ask for a text, and the others.
fn texts_to_write(found: &[String]) -> (Vec<&str>, Vec<&str>) {
    let asks = |found: &&str| {
        found.ends_with(": a text is empty") || found.contains(": a text is still to be written: ")
    };
    found.iter().map(String::as_str).partition(asks)
}

#[test]
fn a_skeleton_in_one_language_lacks_questions_and_nothing_else() {
    let mut author = Author::new();
    let (report, found) = author.found(&[]);
    let (texts, other) = texts_to_write(&found);
    assert_eq!(
        other,
        ["units/a1/unit.json: check: A1.DO: 1 are drawn of 1, and there should be 2"]
    );
    let lesson = "units/a1/lessons/first/en.md: line 1: \
        a text is still to be written: Write here the title of the lesson";
    assert!(texts.contains(&lesson), "{texts:?}");
    assert_eq!(report["pack"], "welding");
    assert_eq!(report["whole"], true);
    for (what, n) in [("units", 1), ("lessons", 1), ("items", 2), ("languages", 1)] {
        assert_eq!(report[what], n, "{what}");
    }
    let pack = fs::read(author.source().join("pack.json")).unwrap();
    let pack: Value = serde_json::from_slice(&pack).unwrap();
    assert_eq!(pack["title"], json!({ "en": "Cut & \"weld\" $id" }));
}

#[test]
fn a_skeleton_in_every_language_asks_for_texts_and_questions() {
    let mut author = Author::new();
    let languages = footbridge::i18n::LANGUAGES.join(",");
    let more = ["--languages", &languages, "--units", "a1,unit-2"];
    let (report, found) = author.found(&more);
    assert_eq!(report["whole"], false);
    assert_eq!(report["languages"], 1, "the first one is written");
    let (texts, other) = texts_to_write(&found);
    let empty = texts
        .iter()
        .filter(|text| text.ends_with("a text is empty"));
    // An alternative text; of each unit two questions and explanations, and three options.
    assert_eq!(empty.count(), (1 + 2 * 7) * 6, "{texts:?}");
    let pools = |found: &&&str| found.contains("are drawn of 1, and there should be 2");
    assert_eq!(other.iter().filter(pools).count(), 2);
    assert_eq!(other.len(), 2, "{other:?}");
}

#[test]
fn every_text_of_a_skeleton_is_asked_for_until_it_is_another_one() {
    let mut author = Author::new();
    let (_, found) = author.found(&[]);
    let (texts, _) = texts_to_write(&found);
    let mut n_written = 0;
    for (name, text) in files(&asked(&author.source(), "welding", &[])) {
        let n = text.matches("Write here").count();
        n_written += n;
        let name = name.to_string_lossy().replace('\\', "/");
        let of_file = texts.iter().filter(|text| text.starts_with(&name));
        assert_eq!(of_file.count(), n, "{name}");
    }
    assert_eq!(texts.len(), n_written);
    let lesson = author.source().join("units/a1/lessons/first/en.md");
    let text = fs::read_to_string(&lesson).unwrap();
    let text = text.replace("Write here one point.", "Write here your name.");
    fs::write(&lesson, text).unwrap();
    let (_, found) = author.verify();
    assert_eq!(texts_to_write(&found).0.len(), n_written - 1);
}

#[test]
fn what_is_no_id_no_language_or_no_title_is_refused_with_a_remedy() {
    let author = Author::new();
    let folder = author.source();
    let refused = |id: &str, more: &[&str], remedy: &str| {
        let failure = run(&asked(&folder, id, more)).unwrap_err();
        let detail = failure.wire().args["detail"].clone();
        assert!(detail.contains(remedy), "{id} {more:?}: {detail}");
        assert!(!folder.exists(), "{id} {more:?}: nothing is made");
    };
    let long = "a".repeat(65);
    for id in ["", "Welding", "we lding", "../welding", "schweißen", &long] {
        refused(id, &[], "--id: ");
        refused("welding", &["--units", id], "of a-z, 0-9 and -");
    }
    for language in ["", "EN", "english", "pt-pt", "pt_PT", "en,", "en,../de"] {
        refused(
            "welding",
            &["--languages", language],
            "write en, de or pt-PT",
        );
    }
    refused("welding", &["--languages", "en,de,en"], "leave one out");
    refused("welding", &["--units", "a1,a1"], "leave one out");
    let mut untitled = asked(&folder, "welding", &[]);
    untitled.title = " ".into();
    assert!(run(&untitled).is_err());
}

#[test]
fn a_folder_that_holds_something_is_left_as_it_is() {
    let author = Author::new();
    let folder = author.source();
    fs::create_dir(&folder).unwrap();
    run(&asked(&folder, "welding", &[])).unwrap();
    let written = folder.join("pack.json");
    fs::write(&written, "mine").unwrap();
    let failure = run(&asked(&folder, "welding", &[])).unwrap_err();
    let detail = &failure.wire().args["detail"];
    assert!(detail.ends_with("name a new folder"), "{detail}");
    assert_eq!(fs::read_to_string(&written).unwrap(), "mine");
    let failure = run(&asked(&written, "welding", &[])).unwrap_err();
    assert!(failure.wire().args["detail"].contains("is no folder"));
    assert_eq!(fs::read_to_string(&written).unwrap(), "mine");
    let names = fs::read_dir(author.shelf.path()).unwrap().count();
    assert_eq!(names, 2, "terms.csv and the course: nothing is left beside");
}
