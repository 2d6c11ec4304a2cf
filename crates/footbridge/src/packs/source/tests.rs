//! Authors' mistakes, each refused with the file that holds it.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::*;
use crate::packs::build::tests::INDUCTION;

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        match from.is_dir() {
            true => copy(&from, &to),
            false => drop(fs::copy(&from, &to).unwrap()),
        }
    }
}

fn induction() -> TempDir {
    let folder = TempDir::new().unwrap();
    copy(Path::new(INDUCTION), folder.path());
    folder
}

/// The refusal after `from` was replaced, once, by `to` in a file.
fn refusal(file: &str, from: &str, to: &str) -> String {
    let folder = induction();
    let path = folder.path().join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from} stands in {file}");
    fs::write(&path, text.replacen(from, to, 1)).unwrap();
    let error = read_source(folder.path()).expect_err(to);
    assert_eq!(error.code(), "pack-content-wrong", "{error}");
    error.to_string()
}

#[test]
fn the_shipped_pack_keeps_every_rule() {
    let source = read_source(Path::new(INDUCTION)).unwrap();
    assert_eq!(source.id, "induction-plastics");
    assert_eq!(source.keys.len() as u32, source.course.n_items());
    assert_eq!(source.findings, [], "nothing reads badly");
}

#[test]
fn a_mistake_in_json_is_refused_with_its_file() {
    const ITEMS: &str = "units/a2/items.json";
    const UNIT: &str = "units/a2/unit.json";
    for (file, from, to, reason) in [
        (
            "pack.json",
            "\"format\": 1",
            "\"format\": 2",
            "pack.json: format is not 1",
        ),
        (
            "pack.json",
            "\"version\": 1",
            "\"version\": 0",
            "pack.json: versions begin at 1",
        ),
        (
            "pack.json",
            "\"kind\"",
            "\"sort\"",
            "pack.json: unknown field `sort`",
        ),
        (
            "pack.json",
            "\"id\": \"i",
            "\"id\": \"I",
            "pack.json: \"Induction-plastics\" is no id",
        ),
        (
            "pack.json",
            "[\"en\"",
            "[\"en\", \"en\"",
            "pack.json: en: this language stands twice",
        ),
        (
            "pack.json",
            "\"pt-PT\"]",
            "\"pt-PT\", \"fr\"]",
            "lessons/signs/fr.md: the file is missing",
        ),
        (
            "pack.json",
            "[\"a2\"]",
            "[\"a3\"]",
            "units/a3/unit.json: the file is missing",
        ),
        (
            "glossary.json",
            "\"id\": \"goggles\"",
            "\"id\": \"hard-hat\"",
            "glossary.json: hard-hat: this id stands twice",
        ),
        (
            "glossary.json",
            "word-goggles.svg",
            "word-x.svg",
            "glossary.json: goggles: word-x.svg has no alternative text",
        ),
        (
            "glossary.json",
            "{\"en\": \"goggles\", ",
            "{",
            "glossary.json: goggles: a text is not in en",
        ),
        (
            "pictures.json",
            "\"shape-must.svg\"",
            "\"shape-fire.svg\"",
            "pictures.json: \"shape-fire.svg\" stands twice",
        ),
        (
            "pictures.json",
            "\"en\": \"Blue disc.\", ",
            "",
            "pictures.json: shape-must.svg: a text is not in en",
        ),
        (
            "pictures.json",
            "\"Blue disc.\"",
            "\" \"",
            "pictures.json: shape-must.svg: en: a text is empty",
        ),
        (
            "pictures.json",
            "Blue disc",
            "Blue\u{202e}disc",
            "an invisible sign",
        ),
        (
            UNIT,
            "\"id\": \"a2\"",
            "\"id\": \"a3\"",
            "unit.json: id is not a2",
        ),
        (
            UNIT,
            "\"minutes\": 40",
            "\"minutes\": 0",
            "unit.json: minutes begin at 1",
        ),
        (
            UNIT,
            "\"p01\"",
            "\"p99\"",
            "unit.json: practice: there is no item p99",
        ),
        (
            UNIT,
            "\"p01\"",
            "\"c01\"",
            "unit.json: practice: c01 is an item of the check",
        ),
        (
            UNIT,
            "\"of\": 5",
            "\"of\": 9",
            "unit.json: practice: right is at most of",
        ),
        (
            UNIT,
            "\"n\": 4",
            "\"n\": 40",
            "unit.json: check: SAF.SIGN: 40 items are drawn",
        ),
        (
            UNIT,
            "{\"competency\": \"SAF.SIGN\"",
            "{\"competency\": \"SAF.X\"",
            "check: SAF.X: this competency is not",
        ),
        (
            ITEMS,
            "\"id\": \"c02\"",
            "\"id\": \"c01\"",
            "items.json: c01: this id stands twice",
        ),
        (
            ITEMS,
            "\"key\": \"c\"",
            "\"key\": \"x\"",
            "units/a2/items.json: c01: key names an unknown option",
        ),
        (
            ITEMS,
            "\"key\": \"c\"",
            "\"key\": [\"c\"]",
            "items.json: c01: key has not the form of its type",
        ),
        (
            ITEMS,
            "\"l1\": \"r3\"",
            "\"l1\": \"r4\"",
            "items.json: c02: key does not name every option once",
        ),
        (
            ITEMS,
            "\"l1\": \"r3\", ",
            "",
            "items.json: c02: key does not name every option once",
        ),
        (
            ITEMS,
            "\"left\"",
            "\"options\"",
            "items.json: c02: a match has left and right",
        ),
        (
            ITEMS,
            "\"key\": [\"b\", \"d\"]",
            "\"key\": []",
            "items.json: c05: key names no option",
        ),
        (
            ITEMS,
            "\"key\": [\"b\", \"d\"]",
            "\"key\": [\"b\", \"b\"]",
            "items.json: c05: key names an option twice",
        ),
        (
            ITEMS,
            "\"key\": [\"b\", \"d\"]",
            "\"key\": [\"a\",\"b\",\"c\",\"d\"]",
            "items.json: c05: key names all options",
        ),
        (
            ITEMS,
            "\"key\": [\"c\", \"e\", \"a\"",
            "\"key\": [\"c\", \"e\", \"e\"",
            "c11: key does not name every option once",
        ),
        (
            ITEMS,
            "\"picture\": \"shape-must.svg\",",
            "",
            "c01: every option of a picture item has a picture",
        ),
        (
            ITEMS,
            "\"lesson\": \"signs\"",
            "\"lesson\": \"x\"",
            "items.json: c01: lesson x is not in this unit",
        ),
        (
            ITEMS,
            "\"competency\": \"SAF.SIGN\"",
            "\"competency\": \"X\"",
            "c01: competency X is not in this unit",
        ),
        (
            ITEMS,
            "\"type\": \"picture\"",
            "\"type\": \"essay\"",
            "items.json: unknown variant `essay`",
        ),
    ] {
        let refusal = refusal(file, from, to);
        assert!(
            refusal.contains(reason),
            "{refusal:?} does not say {reason:?}"
        );
        let other = reason.contains("the file is missing");
        assert!(
            refusal.contains(file) || other,
            "{refusal:?} does not name {file}"
        );
    }
}

#[test]
fn a_mistake_in_a_lesson_or_a_picture_is_refused_with_its_file() {
    const LESSON: &str = "units/a2/lessons/equipment/pt-PT.md";
    const PICTURE: &str = "pictures/shape-must.svg";
    for (file, from, to, reason) in [
        (LESSON, "(word:", "(word:x", "is not in the glossary"),
        (LESSON, "(word:", "(https://", "only word:… is allowed"),
        (
            LESSON,
            "(scene-choose.svg)",
            "(scene-turning.svg)",
            "step 2: not the picture of the first language",
        ),
        (
            LESSON,
            "\n## ",
            "\n### ",
            "line 3: a step begins with its ## heading",
        ),
        (
            LESSON,
            "\n## ",
            "\n<b>x</b>\n\n## ",
            "line 3: a step begins with its ## heading",
        ),
        (
            PICTURE,
            "<svg ",
            "<svg onload=\"x\" ",
            "attribute \"onload\" is not allowed",
        ),
        (
            PICTURE,
            "<svg ",
            "<!DOCTYPE svg><svg ",
            "does not begin with <svg",
        ),
    ] {
        let refusal = refusal(file, from, to);
        let folder = file.rsplit_once('/').unwrap().0;
        assert!(
            refusal.contains(reason),
            "{refusal:?} does not say {reason:?}"
        );
        assert!(refusal.contains(folder), "{refusal:?} does not name {file}");
    }
}

#[test]
fn a_file_too_many_or_too_few_is_refused() {
    let code = |change: &dyn Fn(&Path)| {
        let folder = induction();
        change(folder.path());
        read_source(folder.path()).unwrap_err().to_string()
    };
    let more = code(&|folder| fs::write(folder.join("pictures/zz.svg"), "<svg/>").unwrap());
    assert!(
        more.contains("pictures/zz.svg: no text uses this picture"),
        "{more}"
    );
    let less = code(&|folder| fs::remove_file(folder.join("pictures/shape-must.svg")).unwrap());
    assert!(
        less.contains("pictures/shape-must.svg is missing"),
        "{less}"
    );
    let stray = code(&|folder| fs::write(folder.join("units/a2/lessons/signs/fr.md"), "").unwrap());
    assert!(
        stray.contains("units/a2/lessons/signs/fr.md: nothing speaks of this file"),
        "{stray}"
    );
    let nothing = read_source(TempDir::new().unwrap().path()).unwrap_err();
    assert!(
        nothing
            .to_string()
            .contains("pack.json: the file is missing"),
        "{nothing}"
    );
}

#[test]
fn languages_tell_the_same_steps() {
    let folder = induction();
    let path = folder.path().join("units/a2/lessons/alarm/pt-PT.md");
    let text = fs::read_to_string(&path).unwrap();
    let last = text.rfind("\n## ").unwrap();
    fs::write(&path, &text[..last]).unwrap();
    let refusal = read_source(folder.path()).unwrap_err().to_string();
    assert!(
        refusal.contains("units/a2/lessons/alarm/pt-PT.md: "),
        "{refusal}"
    );
    assert!(
        refusal.contains("steps, but the first language has"),
        "{refusal}"
    );
}

#[test]
fn a_long_sentence_is_a_finding_and_no_mistake() {
    let folder = induction();
    let path = folder.path().join("units/a2/lessons/alarm/en.md");
    let text = fs::read_to_string(&path).unwrap();
    let long =
        "\n\nThis sentence goes on and on until nobody who reads it remembers how it began.\n";
    fs::write(&path, text.trim_end().to_owned() + long).unwrap();
    let source = read_source(folder.path()).unwrap();
    let found: Vec<String> = source.findings.iter().map(ToString::to_string).collect();
    assert!(
        found[0].starts_with("units/a2/lessons/alarm/en.md: step "),
        "{found:?}"
    );
    assert!(found[0].contains("15 words in a sentence"), "{found:?}");
}
