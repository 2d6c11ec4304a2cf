//! All sample files at once: every question has its line, and nothing breaks down.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use footbridge_questions::disk::import;
use footbridge_questions::{Outcome, Report};

fn samples() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let samples = root.join("shared/data/questions");
    samples.is_dir().then_some(samples)
}

#[test]
fn every_question_of_the_samples_is_taken_or_refused_with_a_reason() {
    let Some(samples) = samples() else {
        println!("skipped: ../shared/data/questions is not here");
        return;
    };
    let import = import(std::slice::from_ref(&samples));
    println!("{}", import.last_line());
    println!("{:?}", by_code(&import.report));
    assert_eq!(import.panics, 0);
    assert_eq!(
        import.taken.len(),
        import.report.taken() + import.report.lossy()
    );
    assert!(import.report.taken() >= 100, "{}", import.last_line());
    for line in &import.report.questions {
        let stated = match &line.outcome {
            Outcome::Taken { .. } => true,
            Outcome::Lossy { losses, .. } => !losses.is_empty(),
            Outcome::Refused { words, .. } => !words.is_empty(),
        };
        assert!(stated, "{line}");
    }
    // Counted without a parser: the items of each file of QTI 1.2 and of QTI 2.
    let lines_of = |path: &Path| {
        let name = path.display().to_string();
        import
            .report
            .questions
            .iter()
            .filter(|line| line.file == name && !line.place.starts_with("reference"))
            .count()
    };
    let mut counted = 0;
    for path in xml_files(&samples) {
        let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
        let text = without_comments(&text);
        let n = [
            "<item ",
            "<item>",
            "<assessmentItem ",
            "<assessmentItem\n",
            "<assessmentItem\r",
        ]
        .iter()
        .map(|tag| text.matches(tag).count())
        .sum::<usize>();
        let is_questions = text.contains("<questestinterop") || text.contains("<assessmentItem");
        let references =
            text.matches("<bankentry_item").count() + text.matches("<assessmentItemRef").count();
        if is_questions && references == 0 {
            assert_eq!(lines_of(&path), n, "{}", path.display());
            counted += n;
        }
    }
    assert!(counted > 150, "{counted}");
}

fn by_code(report: &Report) -> BTreeMap<&'static str, usize> {
    let mut codes = BTreeMap::new();
    for line in &report.questions {
        match &line.outcome {
            Outcome::Taken { kind } => *codes.entry(kind.name()).or_default() += 1,
            Outcome::Lossy { losses, .. } => losses
                .iter()
                .for_each(|loss| *codes.entry(loss.code()).or_default() += 1),
            Outcome::Refused { code, .. } => *codes.entry(code.code()).or_default() += 1,
        }
    }
    codes
}

fn xml_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the samples can be listed") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(xml_files(&path));
        } else if path
            .extension()
            .is_some_and(|extension| extension == "xml" || extension == "qti")
        {
            found.push(path);
        }
    }
    found
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = behind.split_once("-->").map_or("", |(_, after)| after);
    }
    kept + rest
}
