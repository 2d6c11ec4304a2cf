//! Authors' mistakes, each refused with the file that holds it.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::*;
use crate::packs::build::tests::INDUCTION;
use crate::setup::found::copy_folder;

mod blocks;
mod voices;

fn induction() -> TempDir {
    let folder = TempDir::new().unwrap();
    copy_folder(Path::new(INDUCTION), folder.path()).unwrap();
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
            "pack.json: missing field `kind`",
        ),
        (
            "pack.json",
            "\"tested_with\"",
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
            "\"of\": 12",
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
fn a_mistake_in_a_practical_task_is_refused_with_its_place() {
    const TASKS: &str = "units/a2/tasks.json";
    for (from, to, reason) in [
        (
            "\"id\": \"equipment\"",
            "\"id\": \"escape-route\"",
            "escape-route: this id stands twice",
        ),
        (
            "\"id\": \"leave\"",
            "\"id\": \"stop\"",
            "escape-route: stop: this id stands twice",
        ),
        (
            "\"pt-PT\": \"Pare logo o trabalho.\",",
            "",
            "escape-route: a text is not in pt-PT",
        ),
        ("\"ro\": ", "\"Ro\": ", "\"Ro\" is no language"),
        (
            "\"competency\": \"SAF.FIRE\"",
            "\"competency\": \"X\"",
            "competency X is not in this unit",
        ),
        (
            "\"occasions\": 2",
            "\"occasions\": 0",
            "a task is seen on 1 to 10 occasions",
        ),
        ("\"critical\": true", "\"critical\": 1", "invalid type"),
        ("\"lines\"", "\"rows\"", "unknown field `rows`"),
    ] {
        let refusal = refusal(TASKS, from, to);
        assert!(
            refusal.contains(reason),
            "{refusal:?} does not say {reason:?}"
        );
        assert!(
            refusal.contains(TASKS),
            "{refusal:?} does not name its file"
        );
    }
    let folder = induction();
    let path = folder.path().join(TASKS);
    fs::write(
        &path,
        r#"{"tasks": [{"id": "x", "competency": "SAF.FIRE", "title": {"en": "X", "pt-PT": "X"},
            "task": {"en": "X", "pt-PT": "X"}, "conditions": {"en": "X", "pt-PT": "X"},
            "tools": [], "lines": [], "occasions": 1}]}"#,
    )
    .unwrap();
    let none = read_source(folder.path()).unwrap_err().to_string();
    assert!(none.contains("x: a task has 1 to 20 lines"), "{none}");
    fs::remove_file(&path).unwrap();
    assert!(
        read_source(folder.path()).unwrap().course.units[0]
            .tasks
            .is_empty()
    );
}

#[test]
fn a_long_line_of_a_task_is_a_finding_in_any_language() {
    let folder = induction();
    let path = folder.path().join("units/a2/tasks.json");
    let text = fs::read_to_string(&path).unwrap();
    let short = "Hören Sie sofort mit der Arbeit auf.";
    assert!(text.contains(short));
    let long = "Dieser Satz geht weiter und weiter bis niemand mehr weiß wie er begann.";
    fs::write(&path, text.replacen(short, long, 1)).unwrap();
    let found = read_source(folder.path()).unwrap().findings;
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("units/a2/tasks.json: escape-route: stop: de: 13 words"),
        "{found:?}"
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

/// Puts a page into the first step of some languages, with a file or without.
fn with_page(languages: &[&str], file: Option<(&str, &[u8])>) -> TempDir {
    let folder = induction();
    for language in languages {
        let lesson = folder
            .path()
            .join(format!("units/a2/lessons/signs/{language}.md"));
        let text = fs::read_to_string(&lesson).unwrap();
        let picture = "![](shapes-five.svg)\n";
        assert!(text.contains(picture));
        let page = format!("{picture}\n[Try it](page:try.html)\n");
        fs::write(&lesson, text.replacen(picture, &page, 1)).unwrap();
    }
    if let Some((name, bytes)) = file {
        fs::create_dir(folder.path().join("pages")).unwrap();
        fs::write(folder.path().join("pages").join(name), bytes).unwrap();
    }
    folder
}

#[test]
fn a_page_is_there_and_used_and_named_in_every_language() {
    const PAGE: &[u8] = b"<!doctype html><p>Try it</p>";
    const BOTH: &[&str] = &["en", "pt-PT"];
    let folder = with_page(BOTH, Some(("try.html", PAGE)));
    let source = read_source(folder.path()).unwrap();
    assert_eq!(source.pages["try.html"], PAGE);
    let identity = footbridge_signing::sealing::Identity::generate();
    let built = crate::packs::build::build(folder.path(), &identity.recipient()).unwrap();
    let read = crate::packs::read::read(std::io::Cursor::new(&built.bytes)).unwrap();
    let step = &read.course().unwrap().units[0].lessons[0].steps[0];
    assert_eq!(step.page.as_deref(), Some("try.html"));
    let large = [PAGE, vec![b' '; 1024 * 1024].as_slice()].concat();
    for (languages, file, reason) in [
        (BOTH, None, "pages/try.html: the page is missing"),
        (&[], Some(("try.html", PAGE)), "no step shows this page"),
        (
            &["en"],
            Some(("try.html", PAGE)),
            "not the page of the first language",
        ),
        (BOTH, Some(("try.htm", PAGE)), "not an .html"),
        (
            BOTH,
            Some(("try.html", b"<p>".as_slice())),
            "does not begin with",
        ),
        (BOTH, Some(("try.html", large.as_slice())), "larger than"),
    ] {
        let folder = with_page(languages, file);
        let error = read_source(folder.path()).expect_err(reason);
        assert_eq!(error.code(), "pack-content-wrong", "{reason}");
        assert!(error.to_string().contains(reason), "{error}: {reason}");
    }
}

#[test]
fn an_item_has_what_its_type_needs_and_nothing_of_another() {
    const ITEMS: &str = "units/a2/items.json";
    let hotspot = "\"left\": 520, \"top\": 530, \"width\": 450";
    let words = "\"pt-PT\": [\"empilhador\", \"empilhadora\", \"um empilhador\"]";
    let reason = "{\"true\": true, \"reason\": \"b\"}";
    for (from, to, why) in [
        ("\"unit\": \"\",", "", "p09: a number has a unit"),
        (
            "\"unit\": \"\",",
            "\"unit\": \"millimetres of mercury\",",
            "p09: a number has a unit",
        ),
        (
            "\"tolerance\": \"0\"",
            "\"tolerance\": \"-1\"",
            "p09: a tolerance is not negative",
        ),
        ("\"number\": \"112\"", "\"number\": \"1 12\"", ITEMS),
        (reason, "{\"true\": true}", "p08: key names no reason"),
        (
            reason,
            "{\"true\": true, \"reason\": \"z\"}",
            "p08: key names an unknown option",
        ),
        (reason, "\"b\"", "p08: key has not the form of its type"),
        (
            hotspot,
            "\"left\": 620, \"top\": 530, \"width\": 450",
            "p10: every option of a hotspot has an area inside the picture",
        ),
        (
            hotspot,
            "\"left\": 520, \"top\": 530, \"width\": 30",
            "p10: every option of a hotspot has an area inside the picture",
        ),
        (
            "[\"a\", \"c\", \"d\"]",
            "[\"a\", \"b\", \"c\", \"d\"]",
            "p10: key names all options",
        ),
        (
            words,
            "\"fr\": [\"chariot\"]",
            "p11: key has no words in a language of the pack",
        ),
        (
            words,
            "\"pt-PT\": [\"...\"]",
            "p11: key has 1 to 20 accepted words",
        ),
    ] {
        let said = refusal(ITEMS, from, to);
        assert!(said.contains(why), "{to}: {said}");
    }
}
