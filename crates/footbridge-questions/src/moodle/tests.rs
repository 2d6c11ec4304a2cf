//! What each type of Moodle XML becomes.

use base64::Engine as _;

use super::read;
use crate::picture::tests::png;
use crate::{Accepted, Body, Fault, Kind, Loss, OpenKind, Question, Reading, Scoring, Text};

fn readings(inside: &str) -> Vec<Reading> {
    read(format!("<?xml version='1.0' encoding='UTF-8'?><quiz>{inside}</quiz>").as_bytes()).unwrap()
}

fn quiz(kind: &str, inside: &str) -> Reading {
    let text = format!(
        "<question type='{kind}'><name><text>A name</text></name>\
         <questiontext format='html'><text><![CDATA[<p>What?</p>]]></text></questiontext>{inside}</question>"
    );
    readings(&text).remove(0)
}

fn question(kind: &str, inside: &str) -> Question {
    let taken = quiz(kind, inside).result.unwrap();
    assert!(taken.losses.is_empty(), "{:?}", taken.losses);
    *taken.question
}

fn fault(kind: &str, inside: &str) -> Fault {
    quiz(kind, inside).result.unwrap_err().fault
}

fn answer(percent: &str, text: &str) -> String {
    format!(
        "<answer fraction='{percent}' format='html'><text>{text}</text><feedback format='html'><text>said {text}</text></feedback></answer>"
    )
}

fn plain(texts: &[Text]) -> Vec<String> {
    texts.iter().map(Text::plain).collect()
}

#[test]
fn multiple_choice_with_all_its_fields() {
    let inside = format!(
        "<generalfeedback format='html'><text>General</text></generalfeedback><defaultgrade>2.0</defaultgrade>\
         <penalty>0.3333333</penalty><hidden>0</hidden><idnumber>K7</idnumber><single>true</single>\
         <shuffleanswers>0</shuffleanswers><correctfeedback format='html'><text>Good</text></correctfeedback>{}{}\
         <tags><tag><text>press</text></tag></tags>",
        answer("100", "yes"),
        answer("0", "no")
    );
    let read = question("multichoice", &inside);
    assert_eq!(
        (read.title.as_deref(), read.id.as_deref(), read.points),
        (Some("A name"), Some("K7"), Some(2.0))
    );
    assert_eq!(read.tags, ["press"]);
    assert_eq!(read.feedback.right.as_ref().unwrap().plain(), "Good");
    let Body::Single {
        options,
        shuffle: false,
    } = &read.body
    else {
        panic!("{read:?}");
    };
    assert_eq!((options[0].weight, options[1].weight), (1.0, 0.0));
    assert_eq!(options[0].feedback.as_ref().unwrap().plain(), "said yes");
}

#[test]
fn several_right_ones_keep_their_shares() {
    let inside = format!(
        "<single>false</single>{}{}{}",
        answer("33.33333", "a"),
        answer("66.66667", "b"),
        answer("-50", "c")
    );
    let Body::Multiple {
        options,
        scoring: Scoring::Parts,
        ..
    } = question("multichoice", &inside).body
    else {
        panic!("not multiple");
    };
    assert_eq!(
        options
            .iter()
            .map(|option| option.weight)
            .collect::<Vec<_>>(),
        [1.0 / 3.0, 2.0 / 3.0, -0.5]
    );
    let negative = format!("{}{}", answer("100", "a"), answer("-50", "c"));
    assert_eq!(
        quiz("multichoice", &negative).result.unwrap().losses,
        [Loss::NegativeMark].into()
    );
}

#[test]
fn categories_and_descriptions_are_no_questions() {
    let text = "<question type='category'><category><text>$course$/top/A/B</text></category></question>\
        <question type='description'><name><text>Read</text></name><questiontext><text>Words</text></questiontext></question>\
        <question type='essay'><name><text>E</text></name><questiontext format='plain_text'><text>Write.</text></questiontext></question>";
    let all = readings(text);
    assert_eq!(all.len(), 2);
    assert_eq!(
        all[0].result.as_ref().unwrap_err().fault,
        Fault::NotAQuestion
    );
    assert_eq!(
        all[1].result.as_ref().unwrap().question.categories,
        ["A", "B"]
    );
}

#[test]
fn true_and_false() {
    let read = question(
        "truefalse",
        &format!("{}{}", answer("0", "true"), answer("100", "false")),
    );
    assert!(
        matches!(read.body, Body::TrueFalse { is_true: false, ref if_true, .. } if if_true.as_ref().unwrap().plain() == "said true")
    );
    assert_eq!(
        fault("truefalse", &answer("0", "true")),
        Fault::NoRightAnswer
    );
}

#[test]
fn matching_with_one_too_many() {
    let pair = |left: &str, right: &str| {
        format!(
            "<subquestion format='html'><text>{left}</text><answer><text>{right}</text></answer></subquestion>"
        )
    };
    let inside = format!(
        "<shuffleanswers>true</shuffleanswers>{}{}{}",
        pair("PE", "bottle"),
        pair("PS", "cup"),
        pair("", "tyre")
    );
    let Body::Match {
        left, right, pairs, ..
    } = question("matching", &inside).body
    else {
        panic!("no match");
    };
    assert_eq!(
        (plain(&left), plain(&right), pairs),
        (
            vec!["PE".to_owned(), "PS".to_owned()],
            vec!["bottle".to_owned(), "cup".to_owned(), "tyre".to_owned()],
            vec![0, 1]
        )
    );
    assert_eq!(fault("matching", &pair("a", "b")), Fault::OneOption);
}

#[test]
fn ordering_goes_by_position() {
    let inside = format!(
        "<gradingtype>ALL_OR_NOTHING</gradingtype>{}{}",
        answer("2.0000000", "second"),
        answer("1.0000000", "first")
    );
    let Body::Order {
        items,
        scoring: Scoring::Whole,
    } = question("ordering", &inside).body
    else {
        panic!("no order");
    };
    assert_eq!(plain(&items), ["first", "second"]);
}

#[test]
fn numbers_with_tolerance_and_units() {
    let inside = "<answer fraction='100'><text>12.5</text><tolerance>0.05</tolerance></answer>\
        <answer fraction='0'><text>*</text><feedback><text>Measure again.</text></feedback></answer>\
        <units><unit><multiplier>1</multiplier><unit_name>mm</unit_name></unit>\
        <unit><multiplier>0.1</multiplier><unit_name>cm</unit_name></unit></units><unitgradingtype>0</unitgradingtype><showunits>0</showunits>";
    let read = question("numerical", inside);
    let Body::Number { answers, units } = &read.body else {
        panic!("{read:?}");
    };
    assert_eq!(
        answers[0].accepted,
        Accepted::Around {
            value: 12.5,
            tolerance: 0.05
        }
    );
    assert_eq!((units[0].factor, units[1].factor), (1.0, 10.0));
    assert_eq!(
        read.feedback.wrong.as_ref().unwrap().plain(),
        "Measure again."
    );
    let graded = inside.replace("<unitgradingtype>0", "<unitgradingtype>1");
    assert_eq!(
        quiz("numerical", &graded).result.unwrap().losses,
        [Loss::UnitGrading].into()
    );
    assert_eq!(
        fault(
            "numerical",
            "<answer fraction='100'><text>many</text></answer>"
        ),
        Fault::Number
    );
}

#[test]
fn short_answers_with_capitals_and_patterns() {
    let inside = "<usecase>1</usecase><answer fraction='100'><text>POM*</text></answer><answer fraction='50'><text>pom</text></answer>";
    let Body::ShortText { answers } = question("shortanswer", inside).body else {
        panic!("no words");
    };
    assert!(answers[0].pattern && answers[0].case_sensitive && !answers[1].pattern);
    assert_eq!(answers[1].weight, 0.5);
}

#[test]
fn essays_ask_for_text_or_a_file() {
    let hand_in = |inside: &str| match question("essay", inside).body {
        Body::Open {
            hand_in,
            for_assessor,
        } => (hand_in, for_assessor.map(|text| text.plain())),
        other => panic!("{other:?}"),
    };
    let note = "<graderinfo format='html'><text>Look for names.</text></graderinfo>";
    assert_eq!(
        hand_in(note),
        (OpenKind::Text, Some("Look for names.".to_owned()))
    );
    assert_eq!(
        hand_in("<attachments>1</attachments><responseformat>noinline</responseformat>").0,
        OpenKind::File
    );
}

#[test]
fn gaps_become_a_choice_or_a_match() {
    let gap = |kind: &str, stem: &str, words: &str| {
        let text = format!(
            "<question type='{kind}'><name><text>g</text></name><questiontext format='html'><text>{stem}</text></questiontext>{words}</question>"
        );
        readings(&text).remove(0)
    };
    let words = "<selectoption><text>open</text><group>1</group></selectoption><selectoption><text>closed</text><group>1</group></selectoption><selectoption><text>red</text><group>2</group></selectoption>";
    let one = gap("gapselect", "The mould is [[2]] now.", words)
        .result
        .unwrap();
    assert!(one.losses.is_empty());
    assert_eq!(one.question.stem.plain(), "The mould is _____ now.");
    assert!(
        matches!(&one.question.body, Body::Single { options, .. } if options.len() == 2 && options[1].weight == 1.0)
    );
    let two = gap("gapselect", "It is [[1]], then [[2]].", words)
        .result
        .unwrap();
    assert_eq!(two.losses, [Loss::GapsAsMatch, Loss::Groups].into());
    assert_eq!(
        two.question.stem.plain(),
        "It is _____ (1), then _____ (2)."
    );
    let drag = words.replace("selectoption", "dragbox");
    assert_eq!(
        gap("ddwtos", "[[2]] light", &drag)
            .result
            .unwrap()
            .question
            .body
            .kind(),
        Kind::Single
    );
    assert_eq!(
        gap("ddwtos", "[[9]] light", &drag)
            .result
            .unwrap_err()
            .fault,
        Fault::Syntax
    );
}

#[test]
fn embedded_answers_with_one_gap() {
    let cloze = |stem: &str| {
        readings(&format!("<question type='cloze'><name><text>c</text></name><questiontext format='html'><text>{stem}</text></questiontext></question>")).remove(0)
    };
    let one = cloze("A press {1:SHORTANSWER:=closes#Yes~%50%shuts~opens} first.")
        .result
        .unwrap();
    assert_eq!(one.question.stem.plain(), "A press _____ first.");
    assert!(matches!(&one.question.body, Body::ShortText { answers } if answers[1].weight == 0.5));
    let number = cloze("{2:NUMERICAL:=3.5:0.1} mm").result.unwrap();
    assert!(
        matches!(&number.question.body, Body::Number { answers, .. } if answers[0].accepted == Accepted::Around { value: 3.5, tolerance: 0.1 })
    );
    let choice = cloze("{:MULTICHOICE:=a~b~%25%c\\~d} x").result.unwrap();
    assert!(
        matches!(&choice.question.body, Body::Single { options, .. } if options[2].text.plain() == "c~d")
    );
    assert_eq!(
        cloze("{1:SA:=a} and {1:SA:=b}").result.unwrap_err().fault,
        Fault::SeveralGaps
    );
    assert_eq!(
        cloze("no {gap} here").result.unwrap_err().fault,
        Fault::NotAQuestion
    );
}

#[test]
fn what_has_no_counterpart_is_refused_by_name() {
    for kind in ["calculated", "calculatedmulti", "calculatedsimple"] {
        assert_eq!(fault(kind, ""), Fault::Calculated);
    }
    assert_eq!(fault("random", ""), Fault::Random);
    for kind in ["ddimageortext", "ddmarker", "stack", "coderunner", "kprime"] {
        assert_eq!(fault(kind, ""), Fault::TypeUnknown);
    }
    assert_eq!(fault("multichoice", ""), Fault::NoAnswers);
}

#[test]
fn pictures_come_along_and_make_a_picture_choice() {
    let base64 = base64::engine::general_purpose::STANDARD.encode(png());
    let option = |percent: &str, name: &str| {
        format!(
            "<answer fraction='{percent}' format='html'><text><![CDATA[<p><img src=\"@@PLUGINFILE@@/{name}%201.png\" alt=\"{name}\"/></p>]]></text>\
                 <file name='{name} 1.png' path='/' encoding='base64'>{base64}</file></answer>"
        )
    };
    let read = question(
        "multichoice",
        &format!(
            "<single>true</single>{}{}",
            option("100", "helmet"),
            option("0", "cap")
        ),
    );
    assert_eq!(read.body.kind(), Kind::Picture);
    assert_eq!(read.pictures.len(), 2);
    assert_eq!(read.pictures[0].media_type, "image/png");
    let without = option("100", "helmet").replace("encoding='base64'>", "encoding='base64'>!!");
    assert_eq!(
        fault(
            "multichoice",
            &format!("{without}{}", answer("0", "b")).replace(" alt=\"helmet\"", "")
        ),
        Fault::EmptyOption
    );
}

#[test]
fn hints_are_a_named_loss() {
    let inside = format!(
        "{}{}<hint format='html'><text>Look again.</text></hint>",
        answer("100", "a"),
        answer("0", "b")
    );
    assert_eq!(
        quiz("multichoice", &inside).result.unwrap().losses,
        [Loss::Hints].into()
    );
}
