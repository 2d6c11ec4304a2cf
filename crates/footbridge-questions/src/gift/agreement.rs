//! The sample files, read here and by an independent parser whose readings lie beside them.
//!
//! Compared are number and order of questions, title, type, stem, answers with their weights and
//! feedback. What differs stands in [`DIFFERENCES`], with its reason in `docs/imports.md`.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::read;
use crate::context::{Context, NoPictures};
use crate::number::share;
use crate::rich::{from_auto, from_html, from_markdown};
use crate::{Accepted, Body, Fault, Kind, Question, Reading, Text};

/// File, number of the question in it, and what differs.
const DIFFERENCES: &[(&str, usize, &str)] = &[
    (
        "TFTwoFeedback.gift",
        2,
        r#"answers "true [] [feedback for true]", there "true [feedback for true] []""#,
    ),
    (
        "TFTwoFeedback.gift",
        3,
        r#"answers "true [feedback for false] []", there "true [] [feedback for false]""#,
    ),
];

fn samples() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let samples = root.join("shared/data/questions/gift");
    samples.is_dir().then_some(samples)
}

#[test]
fn sample_files_are_read_as_another_parser_reads_them() {
    let Some(samples) = samples() else {
        println!("skipped: ../shared/data/questions is not here");
        return;
    };
    let mut files: Vec<PathBuf> = fs::read_dir(samples)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "gift")
    });
    files.sort();
    let mut found = Vec::new();
    let mut compared = 0;
    for path in &files {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let expected: Value =
            serde_json::from_slice(&fs::read(path.with_extension("json")).unwrap()).unwrap();
        let expected = expected
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| one["type"] != "Category");
        let expected: Vec<&Value> = expected.collect();
        let readings = read(&fs::read(path).unwrap()).unwrap();
        if readings.len() != expected.len() {
            found.push((
                name.clone(),
                0,
                format!("{} questions, there {}", readings.len(), expected.len()),
            ));
        }
        for (n, (reading, expected)) in readings.iter().zip(expected).enumerate() {
            compared += 1;
            for difference in differences(reading, expected) {
                found.push((name.clone(), n + 1, difference));
            }
        }
    }
    println!(
        "compared: files={} questions={compared} differences={}",
        files.len(),
        found.len()
    );
    let found: Vec<(&str, usize, &str)> = found
        .iter()
        .map(|(file, n, what)| (file.as_str(), *n, what.as_str()))
        .collect();
    assert_eq!(found, DIFFERENCES);
    assert!(compared >= 90);
}

fn differences(reading: &Reading, expected: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if reading.title.as_deref() != expected["title"].as_str() {
        found.push(format!(
            "title {:?}, there {}",
            reading.title, expected["title"]
        ));
    }
    let kind = expected["type"].as_str().unwrap();
    let question = match (&reading.result, kind) {
        (Err(refusal), "Description") if refusal.fault == Fault::NotAQuestion => return found,
        (Err(refusal), _) => {
            found.push(format!("refused: {refusal}, there {kind}"));
            return found;
        }
        (Ok(taken), _) => &taken.question,
    };
    let kinds: &[Kind] = match kind {
        "MC" => &[Kind::Single, Kind::Multiple],
        "TF" => &[Kind::TrueFalse],
        "Short" => &[Kind::ShortText],
        "Numerical" => &[Kind::Number],
        "Matching" => &[Kind::Match],
        "Essay" => &[Kind::Open],
        _ => &[],
    };
    if !kinds.contains(&question.body.kind()) {
        found.push(format!(
            "type {}, there {kind}",
            question.body.kind().name()
        ));
        return found;
    }
    let same = |what: &str, one: String, other: String, found: &mut Vec<String>| {
        if one != other {
            found.push(format!("{what} {one:?}, there {other:?}"));
        }
    };
    same(
        "stem",
        plain(&question.stem),
        text(&expected["stem"]),
        &mut found,
    );
    let general = question
        .feedback
        .general
        .as_ref()
        .map(plain)
        .unwrap_or_default();
    same(
        "general feedback",
        general,
        text(&expected["globalFeedback"]),
        &mut found,
    );
    same(
        "answers",
        answers(question),
        expected_answers(expected, kind),
        &mut found,
    );
    found
}

/// Text without marks, blanks evened out.
fn plain(text: &Text) -> String {
    even(&text.plain())
}

fn even(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    // The other parser puts blanks around a gap, whatever stands there.
    words
        .join(" ")
        .replace(" _____", "_____")
        .replace("_____ ", "_____")
}

/// Their text by way of our reduction of markup: what is compared is the reading of GIFT.
fn text(value: &Value) -> String {
    let Some(source) = value["text"].as_str() else {
        return String::new();
    };
    let mut finder = NoPictures;
    let mut context = Context::new(&mut finder);
    let text = match value["format"].as_str() {
        Some("html") => from_html(source, &mut context),
        Some("markdown") => from_markdown(source, &mut context),
        _ => from_auto(source, &mut context),
    };
    plain(&text)
}

fn weight(weight: f64) -> String {
    format!("{:.4}", if weight == 0.0 { 0.0 } else { weight })
}

fn said(feedback: &Option<Text>) -> String {
    feedback.as_ref().map(plain).unwrap_or_default()
}

fn answers(question: &Question) -> String {
    let line = |text: String, share: f64, feedback: &Option<Text>| {
        format!("{} [{text}] {}", weight(share), said(feedback))
    };
    let lines: Vec<String> = match &question.body {
        Body::Single { options, .. } | Body::Multiple { options, .. } => options
            .iter()
            .map(|option| line(plain(&option.text), option.weight, &option.feedback))
            .collect(),
        Body::ShortText { answers } => {
            let otherwise = question
                .feedback
                .wrong
                .iter()
                .map(|said| line("*".to_owned(), 0.0, &Some(said.clone())));
            answers
                .iter()
                .map(|answer| line(even(&answer.text), answer.weight, &answer.feedback))
                .chain(otherwise)
                .collect()
        }
        Body::Number { answers, .. } => {
            let otherwise = question
                .feedback
                .wrong
                .iter()
                .map(|said| line("*".to_owned(), 0.0, &Some(said.clone())));
            answers
                .iter()
                .map(|answer| line(range(answer.accepted), answer.weight, &answer.feedback))
                .chain(otherwise)
                .collect()
        }
        Body::TrueFalse {
            is_true,
            if_true,
            if_false,
        } => vec![format!(
            "{is_true} [{}] [{}]",
            said(if_true),
            said(if_false)
        )],
        Body::Match {
            left, right, pairs, ..
        } => {
            let paired = left
                .iter()
                .zip(pairs)
                .map(|(left, place)| format!("{} -> {}", plain(left), plain(&right[*place])));
            let free = (0..right.len())
                .filter(|place| !pairs.contains(place))
                .map(|place| format!(" -> {}", plain(&right[place])));
            paired.chain(free).collect()
        }
        _ => Vec::new(),
    };
    lines.join("; ")
}

fn range(accepted: Accepted) -> String {
    match accepted {
        Accepted::Around { value, tolerance } => format!("{value} +- {tolerance}"),
        Accepted::Between { low, high } => format!("{low} to {high}"),
    }
}

fn expected_answers(expected: &Value, kind: &str) -> String {
    let choices = &expected["choices"];
    let share_of = |choice: &Value| match choice["weight"].as_f64() {
        Some(percent) => share(percent),
        None => f64::from(u8::from(choice["isCorrect"] == true)),
    };
    let line = |choice: &Value, says: String| {
        format!(
            "{} [{says}] {}",
            weight(share_of(choice)),
            text(&choice["feedback"])
        )
    };
    let lines: Vec<String> = match kind {
        "MC" | "Short" => {
            let choices = choices.as_array().unwrap().iter();
            choices
                .map(|choice| line(choice, text(&choice["text"])))
                .collect()
        }
        "Numerical" => match choices.as_array() {
            Some(choices) => choices
                .iter()
                .map(|choice| line(choice, expected_range(&choice["text"])))
                .collect(),
            None => vec![format!("{} [{}] ", weight(1.0), expected_range(choices))],
        },
        "TF" => vec![format!(
            "{} [{}] [{}]",
            expected["isTrue"],
            text(&expected["trueFeedback"]),
            text(&expected["falseFeedback"])
        )],
        "Matching" => {
            let pairs = expected["matchPairs"].as_array().unwrap().iter();
            pairs
                .map(|pair| {
                    format!(
                        "{} -> {}",
                        text(&pair["subquestion"]),
                        even(pair["subanswer"].as_str().unwrap())
                    )
                })
                .collect()
        }
        _ => Vec::new(),
    };
    lines.join("; ")
}

fn expected_range(number: &Value) -> String {
    let of = |name: &str| number[name].as_f64().unwrap_or(0.0);
    match number["type"].as_str() {
        Some("simple" | "range") => format!("{} +- {}", of("number"), of("range")),
        Some("high-low") => format!("{} to {}", of("numberLow"), of("numberHigh")),
        _ => number["text"].as_str().unwrap_or_default().to_owned(),
    }
}
