//! Files that were changed anywhere: whatever stands in them, each gives lines and no panic.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use footbridge_questions::archive::Archive;
use footbridge_questions::pack_item::pack_item;
use footbridge_questions::package::{Found, read_package};
use footbridge_questions::{
    NoPictures, Question, Reading, Refusal, aiken, gift, moodle, qti2, qti12, read_file, recognise,
};
use proptest::prelude::*;

/// The seeds that the fuzzer begins with.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fuzz/corpus")
        .join(target);
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("the seeds are committed")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    assert!(!paths.is_empty());
    paths
        .iter()
        .map(|path| fs::read(path).expect("a seed"))
        .collect()
}

/// Pieces that mean something to one of the formats.
const PIECES: [&str; 28] = [
    "{",
    "}",
    "=",
    "~",
    "#",
    "\\",
    "::",
    "->",
    "%50%",
    "%-1e308%",
    "####",
    "..",
    "\n\n",
    "$CATEGORY:",
    "ANSWER:",
    "A. ",
    "<",
    ">",
    "</",
    "<![CDATA[",
    "]]>",
    "&lt;",
    "&#0;",
    "<table>",
    "1e999",
    "\u{202e}",
    "\u{0}",
    "<!DOCTYPE a [<!ENTITY b 'c'>]>",
];

#[derive(Debug, Clone)]
enum Change {
    Insert(f64, usize),
    Delete(f64, usize),
    Flip(f64, u8),
    Repeat(f64, usize, usize),
    Cut(f64),
}

fn change() -> impl Strategy<Value = Change> {
    let at = 0.0..1.0f64;
    prop_oneof![
        (at.clone(), 0..PIECES.len()).prop_map(|(at, piece)| Change::Insert(at, piece)),
        (at.clone(), 1..40usize).prop_map(|(at, length)| Change::Delete(at, length)),
        (at.clone(), 1..=255u8).prop_map(|(at, mask)| Change::Flip(at, mask)),
        (at.clone(), 1..60usize, 1..6usize)
            .prop_map(|(at, length, times)| Change::Repeat(at, length, times)),
        at.prop_map(Change::Cut),
    ]
}

fn changed(mut bytes: Vec<u8>, changes: &[Change]) -> Vec<u8> {
    for change in changes {
        let place = |at: f64| (bytes.len() as f64 * at) as usize;
        match *change {
            Change::Insert(at, piece) => {
                let at = place(at);
                bytes.splice(at..at, PIECES[piece].bytes());
            }
            Change::Delete(at, length) => {
                let at = place(at);
                bytes.drain(at..bytes.len().min(at + length));
            }
            Change::Flip(at, mask) => {
                let at = place(at);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= mask;
                }
            }
            Change::Repeat(at, length, times) => {
                let at = place(at);
                let piece = bytes[at..bytes.len().min(at + length)].repeat(times);
                bytes.splice(at..at, piece);
            }
            Change::Cut(at) => bytes.truncate(place(at)),
        }
    }
    bytes
}

/// What every reading promises, whatever was read.
fn look_at(readings: Result<Vec<Reading>, Refusal>) {
    for reading in readings.into_iter().flatten() {
        assert!(!reading.place.is_empty());
        match reading.result {
            Ok(taken) => {
                let question = &taken.question;
                assert!(!question.stem.is_empty());
                let json = serde_json::to_value(question).expect("a question can be written");
                assert!(!holds_nothing(&json), "{json}");
                look_at_item(question);
            }
            Err(refusal) => assert!(!refusal.to_string().is_empty()),
        }
    }
}

/// What goes into a pack is one line each, and says which options are right.
fn look_at_item(question: &Question) {
    let Ok((item, _)) = pack_item(question) else {
        return;
    };
    let options = item.options.iter().chain(&item.right_side);
    let texts = options.map(|option| &option.text).chain(&item.accepted);
    for text in texts.chain([&item.question, &item.explain]) {
        assert!(!text.contains(char::is_control), "{text:?}");
    }
    let places = item.options.len().max(item.right_side.len());
    assert!(item.right.iter().all(|place| *place < places));
}

/// A number that is none is written as nothing.
fn holds_nothing(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Null => true,
        serde_json::Value::Array(inside) => inside.iter().any(holds_nothing),
        serde_json::Value::Object(inside) => inside.values().any(holds_nothing),
        _ => false,
    }
}

fn try_all(
    target: &str,
    seed: usize,
    changes: &[Change],
    read: impl Fn(&[u8]) -> Result<Vec<Reading>, Refusal>,
) {
    let seeds = seeds(target);
    let bytes = changed(seeds[seed % seeds.len()].clone(), changes);
    look_at(read(&bytes));
    if recognise(&bytes).is_ok() {
        look_at(read_file(&bytes, &mut NoPictures));
    }
}

proptest! {
    #[test]
    fn gift_never_breaks_down(seed in 0..8usize, changes in prop::collection::vec(change(), 1..6)) {
        try_all("gift", seed, &changes, gift::read);
    }

    #[test]
    fn aiken_never_breaks_down(seed in 0..8usize, changes in prop::collection::vec(change(), 1..6)) {
        try_all("aiken", seed, &changes, aiken::read);
    }

    #[test]
    fn moodle_xml_never_breaks_down(seed in 0..8usize, changes in prop::collection::vec(change(), 1..4)) {
        try_all("moodle_xml", seed, &changes, moodle::read);
    }

    #[test]
    fn qti_1_never_breaks_down(seed in 0..8usize, changes in prop::collection::vec(change(), 1..4)) {
        try_all("qti12", seed, &changes, |bytes| qti12::read(bytes, &mut NoPictures));
    }

    #[test]
    fn qti_2_and_3_never_break_down(seed in 0..8usize, changes in prop::collection::vec(change(), 1..4)) {
        try_all("qti2", seed, &changes, |bytes| qti2::read(bytes, &mut NoPictures));
    }

    #[test]
    fn archives_never_break_down(seed in 0..8usize, changes in prop::collection::vec(change(), 1..4)) {
        let seeds = seeds("question_archive");
        let bytes = changed(seeds[seed % seeds.len()].clone(), &changes);
        if let Ok(mut archive) = Archive::open(Cursor::new(bytes)) {
            for (_, found) in read_package(&mut archive) {
                if let Found::Questions(readings) = found {
                    look_at(Ok(readings));
                }
            }
        }
    }
}

#[test]
fn seeds_are_read() {
    let n_taken = |readings: Vec<Reading>| {
        readings
            .iter()
            .filter(|reading| reading.result.is_ok())
            .count()
    };
    for (target, at_least) in [
        ("gift", 3),
        ("aiken", 2),
        ("moodle_xml", 3),
        ("qti12", 2),
        ("qti2", 1),
    ] {
        for seed in seeds(target) {
            let readings = read_file(&seed, &mut NoPictures).unwrap();
            assert!(n_taken(readings) >= at_least, "{target}");
        }
    }
    for seed in seeds("question_archive") {
        let found = read_package(&mut Archive::open(Cursor::new(seed)).unwrap());
        assert!(found.iter().any(|(_, found)| matches!(found, Found::Questions(readings) if readings.iter().any(|reading| reading.result.is_ok()))));
    }
}
