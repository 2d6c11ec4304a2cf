//! Places in pictures, and films with their captions.

use super::*;
use crate::packs::course::Block;
use crate::packs::film::tests::film;

const LANGUAGES: [&str; 2] = ["en", "pt-PT"];
const PICTURE: &str = "![](shape-must.svg)\n";

/// The shipped course with a block in a step of the first lesson, in these languages.
fn with_block(blocks: [&str; 2]) -> TempDir {
    let folder = induction();
    let lesson = folder.path().join("units/a2/lessons/signs");
    fs::remove_dir_all(folder.path().join("sounds")).unwrap();
    for (language, block) in LANGUAGES.into_iter().zip(blocks) {
        fs::remove_file(lesson.join(format!("{language}.voice.json"))).unwrap();
        let file = lesson.join(format!("{language}.md"));
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(PICTURE));
        let with = format!("{PICTURE}\n{block}\n");
        fs::write(&file, text.replacen(PICTURE, &with, 1)).unwrap();
    }
    folder
}

fn reason(folder: &TempDir) -> String {
    let error = read_source(folder.path()).expect_err("a mistake");
    assert_eq!(error.code(), "pack-content-wrong", "{error}");
    error.to_string()
}

#[test]
fn places_lie_in_the_picture_and_are_the_same_in_every_language() {
    const PLACE: &str = "- [](place:0,0,300,300) Here.";
    let folder = with_block([PLACE, "- [](place:0,0,300,300) Aqui."]);
    let source = read_source(folder.path()).unwrap();
    let step = &source.course.units[0].lessons[0].steps[3];
    assert!(matches!(&step.texts["en"].blocks[0], Block::Places { places } if places.len() == 1));
    let many = [PLACE; 10].join("\n");
    for (blocks, wanted) in [
        (
            [PLACE, "- [](place:0,0,300,301) Aqui."],
            "pt-PT.md: places are the same in every language",
        ),
        (
            [PLACE, "Aqui."],
            "pt-PT.md: places are the same in every language",
        ),
        (
            ["- [](place:800,0,300,300) Here."; 2],
            "a place lies inside the picture",
        ),
        ([&many; 2], "a picture has at most 9 places"),
        (
            ["- [](place:0,0,300,300) Here.\n\nA.\n\n- [](place:0,0,300,300) There."; 2],
            "a step has one list of places at most",
        ),
    ] {
        let said = reason(&with_block(blocks));
        assert!(said.contains(wanted), "{said}: {wanted}");
    }
}

/// A course with a film in one step, its captions ending at `to`.
fn with_film(name: &str, bytes: &[u8], to: u32, transcript: &str) -> TempDir {
    let folder = with_block(["[How it jumps](video:ball.webm)"; 2]);
    fs::create_dir(folder.path().join("videos")).unwrap();
    fs::write(folder.path().join("videos").join(name), bytes).unwrap();
    for language in LANGUAGES {
        let captions = format!(
            r#"{{"videos": [{{"video": "ball.webm", "transcript": [{transcript}],
                "times": [{{"from": 0, "to": {to}, "text": "Look."}}]}}]}}"#
        );
        let file = format!("units/a2/lessons/signs/{language}.captions.json");
        fs::write(folder.path().join(file), captions).unwrap();
    }
    folder
}

#[test]
fn a_film_has_captions_that_fit_and_a_transcript() {
    let whole = film(900.0);
    let folder = with_film("ball.webm", &whole, 900, "\"A ball jumps.\"");
    let source = read_source(folder.path()).unwrap();
    assert_eq!(source.videos["ball.webm"], whole);
    let identity = footbridge_signing::sealing::Identity::generate();
    let built = crate::packs::build::build(folder.path(), &identity.recipient()).unwrap();
    let read = crate::packs::read::read(std::io::Cursor::new(&built.bytes)).unwrap();
    assert_eq!(read.faults(), []);
    for (name, bytes, to, transcript, wanted) in [
        (
            "ball.webm",
            &whole,
            901,
            "\"A.\"",
            "after the end at 900 ms: correct the captions",
        ),
        ("ball.webm", &whole, 900, "", "a film has a transcript"),
        (
            "ball.webm",
            &b"RIFF".to_vec(),
            900,
            "\"A.\"",
            "videos/ball.webm: not a film",
        ),
        (
            "more.webm",
            &whole,
            900,
            "\"A.\"",
            "videos/more.webm: no step shows this film",
        ),
    ] {
        let said = reason(&with_film(name, bytes, to, transcript));
        assert!(said.contains(wanted), "{said}: {wanted}");
    }
    let without = with_film("ball.webm", &whole, 900, "\"A.\"");
    fs::remove_file(
        without
            .path()
            .join("units/a2/lessons/signs/en.captions.json"),
    )
    .unwrap();
    let said = reason(&without);
    assert!(
        said.contains("ball.webm has no captions and no transcript"),
        "{said}"
    );
}

#[test]
fn what_is_too_large_or_still_to_be_written_is_told_at_once_and_never_built() {
    let large = vec![0; 32 * 1024 * 1024];
    let folder = with_film("ball.webm", &large, 900, "\"A ball jumps.\"");
    let edit = |file: &str, from: &str, to: &str| {
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from} stands in {file}");
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
    };
    edit(
        "units/a2/items.json",
        "Which sign says what you must do?",
        "",
    );
    edit("units/a2/items.json", "Retângulo verde", " ");
    edit(
        "units/a2/items.json",
        "[\"empilhador\", \"empilhadora\", \"um empilhador\"]",
        "[]",
    );
    let svg = folder.path().join("pictures/shape-must.svg");
    let mut picture = fs::read_to_string(&svg).unwrap();
    picture.push_str(&" ".repeat(256 * 1024));
    fs::write(&svg, picture).unwrap();
    let (_, faults) = look_through(folder.path()).unwrap();
    let told: Vec<_> = faults.iter().map(ToString::to_string).collect();
    for wanted in [
        "units/a2/items.json: c01: question: en: a text is empty",
        "units/a2/items.json: c01: option b: pt-PT: a text is empty",
        "units/a2/items.json: p11: key: pt-PT: no words count yet",
        "units/a2/lessons/signs: pictures/shape-must.svg: larger than 262144 bytes: \
         draw it with fewer and simpler shapes",
        "units/a2/lessons/signs/en.md: step 4: videos/ball.webm: larger than 33554431 bytes: \
         cut it into shorter films",
    ] {
        assert!(
            told.contains(&wanted.to_owned()),
            "{wanted} is not in {told:#?}"
        );
    }
    assert!(reason(&folder).contains("c01: question: en: a text is empty"));
}

#[test]
fn what_there_is_to_do_can_be_done_and_is_the_same_in_every_language() {
    const SORT: &str = "- [Wear](group:must)\n- [Stop](group:no)\n- [](card:hat,must) A hat.\n- [](card:fire,no,shape-fire.svg) Fire.";
    const SPOT: &str = "- [The floor](hazard:oil,0,0,100,100) Oil.";
    const PART: &str = "- [The hole](feature:hole,0,0,100,100;500,0,100,100) It is round.";
    const LINES: &str = "- [](order:3) Go.\n- [](order:1) Stop.\n- [](order:2) Look.";
    for block in [SORT, SPOT, PART, LINES] {
        let folder = with_block([block; 2]);
        let source = read_source(folder.path()).unwrap();
        let step = &source.course.units[0].lessons[0].steps[3];
        let read = &step.texts["en"].blocks[0];
        let written = serde_json::to_value(read).unwrap();
        assert!(!matches!(read, Block::Unknown(_)), "{written}");
        assert_eq!(*read, serde_json::from_value(written).unwrap());
    }
    let thirteen: Vec<_> = (0..13)
        .map(|n| format!("- [](card:c{n},must) A card."))
        .collect();
    let many = format!(
        "- [A](group:must)\n- [B](group:no)\n{}",
        thirteen.join("\n")
    );
    let other = SORT.replace("shape-fire.svg", "shape-must.svg");
    for (blocks, wanted) in [
        (
            [SORT, "Nada."],
            "what there is to do is the same in every language",
        ),
        (
            [SORT, &other],
            "what there is to do is the same in every language",
        ),
        (
            [&SORT.replace("hat,must", "hat,maybe"); 2],
            "card hat: there is no group maybe",
        ),
        (
            [&SORT.replace("fire,no", "fire,must"); 2],
            "no card belongs to group no",
        ),
        (
            [&SORT.replace("card:fire", "card:hat"); 2],
            "hat: this id stands twice",
        ),
        (
            [&SORT.replace("shape-fire.svg", "../a.svg"); 2],
            "../a.svg has no alternative text",
        ),
        ([&many; 2], "2 to 12 cards are sorted"),
        (
            [&format!("{SORT}\n\nAnd.\n\n{LINES}"); 2],
            "a step has one thing to do at most",
        ),
        (
            ["- [](order:1) A.\n- [](order:2) B.\n- [](order:3) C."; 2],
            "in their right order already",
        ),
        (
            ["- [](order:1) A.\n- [](order:2) B.\n- [](order:2) C."; 2],
            "each once",
        ),
        (
            ["- [The floor](hazard:oil,950,0,100,100) Oil."; 2],
            "an area lies inside the picture",
        ),
        (
            ["- [The floor](safe:oil,0,0,100,100) Oil."; 2],
            "1 to 9 dangers",
        ),
        (
            [&format!("{SPOT}\n\nAnd.\n\n- [](place:0,0,300,300) Here."); 2],
            "a picture has places, or dangers",
        ),
        (
            ["- [The hole](feature:hole,0,0,10,10) Small."; 2],
            "an area lies inside the picture",
        ),
    ] {
        let said = reason(&with_block(blocks));
        assert!(said.contains(wanted), "{said}: {wanted}");
    }
}

#[test]
fn what_is_judged_has_lines_and_an_example() {
    const KEY: &str = "\"lines\": [";
    let said = |from: &str, to: &str| refusal("units/a2/items.json", from, to);
    assert!(said(KEY, "\"lines\": [], \"others\": [").contains("items.json"));
    let twice = said("\"id\": \"where\"", "\"id\": \"what\"");
    assert!(twice.contains("what: this id stands twice"), "{twice}");
    let options = said(
        "\"type\": \"judged\",",
        "\"type\": \"judged\", \"options\": [],",
    );
    assert!(
        options.contains("what a trainer judges has no options"),
        "{options}"
    );
    let form = said("\"type\": \"judged\",", "\"type\": \"short_text\",");
    assert!(form.contains("key has not the form of its type"), "{form}");
}
