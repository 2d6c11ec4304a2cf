//! What each kind of question of GIFT becomes.

use super::read;
use crate::{Accepted, Body, Fault, Kind, Loss, Question, Scoring, TextAnswer};

fn questions(text: &str) -> Vec<Question> {
    let readings = read(text.as_bytes()).unwrap();
    let taken = readings.into_iter().map(|reading| {
        let taken = reading
            .result
            .unwrap_or_else(|refusal| panic!("{}: {refusal}", reading.place));
        assert!(taken.losses.is_empty(), "{:?}", taken.losses);
        *taken.question
    });
    taken.collect()
}

fn question(text: &str) -> Question {
    let mut all = questions(text);
    assert_eq!(all.len(), 1, "{text}");
    all.remove(0)
}

fn faults(text: &str) -> Vec<Option<Fault>> {
    let readings = read(text.as_bytes()).unwrap();
    readings
        .into_iter()
        .map(|reading| reading.result.err().map(|refusal| refusal.fault))
        .collect()
}

fn options(body: &Body) -> Vec<(String, f64, String)> {
    let (Body::Single { options, .. } | Body::Multiple { options, .. }) = body else {
        panic!("{body:?}");
    };
    let feedback =
        |text: &Option<crate::Text>| text.as_ref().map(crate::Text::plain).unwrap_or_default();
    options
        .iter()
        .map(|option| {
            (
                option.text.plain(),
                option.weight,
                feedback(&option.feedback),
            )
        })
        .collect()
}

fn three(text: &str, weight: f64, feedback: &str) -> (String, f64, String) {
    (text.to_owned(), weight, feedback.to_owned())
}

#[test]
fn one_of_several_with_titles_shares_and_feedback() {
    let read = question(
        "::Safety\\: shoes:: Which shoes? {\n  ~Sandals#No.\n  ~%50%Trainers\n  =Safety shoes # Yes!\n  #### Think of your toes.\n}",
    );
    assert_eq!(read.title.as_deref(), Some("Safety: shoes"));
    assert_eq!(read.stem.plain(), "Which shoes?");
    assert_eq!(
        options(&read.body),
        [
            three("Sandals", 0.0, "No."),
            three("Trainers", 0.5, ""),
            three("Safety shoes", 1.0, "Yes!")
        ]
    );
    assert_eq!(
        read.feedback.general.unwrap().plain(),
        "Think of your toes."
    );
    assert_eq!(read.body.kind(), Kind::Single);
}

#[test]
fn several_right_ones_have_shares_only() {
    let read =
        question("Which are metals? {~%33.33333%Iron ~%33.33333%Zinc ~%33.33333%Tin ~%-100%Wood}");
    let Body::Multiple {
        scoring: Scoring::Parts,
        ..
    } = read.body
    else {
        panic!("{read:?}");
    };
    let sum: f64 = options(&read.body)
        .iter()
        .map(|option| option.1.max(0.0))
        .sum();
    assert!((sum - 1.0).abs() < 1e-12);
    assert_eq!(options(&read.body)[3].1, -1.0);
}

#[test]
fn a_negative_share_of_one_of_several_is_a_loss() {
    let reading = read(b"Q? {=a ~%-50%b}").unwrap().remove(0);
    assert_eq!(reading.result.unwrap().losses, [Loss::NegativeMark].into());
}

#[test]
fn a_word_is_missing_in_the_middle() {
    let read = question(
        "The mould is {=closed ~open} before {injection} starts."
            .replace("{injection}", "injection")
            .as_str(),
    );
    assert_eq!(
        read.stem.plain(),
        "The mould is _____ before injection starts."
    );
    assert_eq!(faults("A {=b} c {=d}"), [Some(Fault::SeveralGaps)]);
}

#[test]
fn true_and_false_with_both_feedbacks() {
    let read = question("Hot?{TRUE#It is.#Right.}");
    let Body::TrueFalse {
        is_true: true,
        if_true,
        if_false,
    } = read.body
    else {
        panic!("{read:?}");
    };
    assert_eq!(
        (if_true.unwrap().plain(), if_false.unwrap().plain()),
        ("Right.".to_owned(), "It is.".to_owned())
    );
    for (text, truth) in [("x{T}", true), ("x{F}", false), ("x{ FALSE }", false)] {
        assert!(matches!(question(text).body, Body::TrueFalse { is_true, .. } if is_true == truth));
    }
}

#[test]
fn typed_words_with_shares_and_a_catch_all() {
    let read = question("Material? {=polyethylene =%50%PE#Say it in full. =%0%*#No plastic.}");
    let Body::ShortText { answers } = &read.body else {
        panic!("{read:?}");
    };
    let first = TextAnswer {
        text: "polyethylene".to_owned(),
        pattern: false,
        case_sensitive: false,
        weight: 1.0,
        feedback: None,
    };
    assert_eq!(answers[0], first);
    assert_eq!((answers.len(), answers[1].weight), (2, 0.5));
    assert_eq!(read.feedback.wrong.unwrap().plain(), "No plastic.");
    assert!(
        matches!(question("x? {One}").body, Body::ShortText { answers } if answers[0].text == "One")
    );
    assert!(
        matches!(question("x? {=a*b}").body, Body::ShortText { answers } if answers[0].pattern)
    );
    assert_eq!(faults("x? {=*}"), [Some(Fault::AnyAnswer)]);
}

#[test]
fn numbers_ranges_and_tolerances() {
    let accepted = |text: &str| match question(text).body {
        Body::Number { answers, .. } => answers
            .iter()
            .map(|answer| (answer.accepted, answer.weight))
            .collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    let around = |value, tolerance| Accepted::Around { value, tolerance };
    assert_eq!(accepted("x {#1822}"), [(around(1822.0, 0.0), 1.0)]);
    assert_eq!(
        accepted("x {#-4.1415:0.0005}."),
        [(around(-4.1415, 0.0005), 1.0)]
    );
    assert_eq!(
        accepted("x {#-5..5}"),
        [(
            Accepted::Between {
                low: -5.0,
                high: 5.0
            },
            1.0
        )]
    );
    assert_eq!(
        accepted("x {#\n=12,5:0 #yes\n=%50%12:1}"),
        [(around(12.5, 0.0), 1.0), (around(12.0, 1.0), 0.5)]
    );
    let with_otherwise = question("x {#3:2~#Completely wrong}");
    assert_eq!(
        with_otherwise.feedback.wrong.unwrap().plain(),
        "Completely wrong"
    );
    assert_eq!(faults("x {#}"), [Some(Fault::NoAnswers)]);
    assert_eq!(faults("x {#abc}"), [Some(Fault::Number)]);
    assert_eq!(faults("x {#5..1}"), [Some(Fault::Number)]);
    assert_eq!(faults("x {#1,500}"), [Some(Fault::NumberAmbiguous)]);
}

#[test]
fn pairs_with_one_right_side_too_many() {
    let read = question("Match. {=PE -> bottle =PS -> cup =LDPE -> bottle = -> tyre}");
    let Body::Match {
        left, right, pairs, ..
    } = &read.body
    else {
        panic!("{read:?}");
    };
    assert_eq!(left.len(), 3);
    assert_eq!(
        right.iter().map(crate::Text::plain).collect::<Vec<_>>(),
        ["bottle", "cup", "tyre"]
    );
    assert_eq!(pairs[..], [0, 1, 0]);
    assert_eq!(faults("Match. {=a -> b =c}"), [Some(Fault::Syntax)]);
}

#[test]
fn open_questions_and_what_is_none() {
    assert_eq!(question("Describe your day. {}").body.kind(), Kind::Open);
    assert_eq!(faults("Read this first."), [Some(Fault::NotAQuestion)]);
    assert_eq!(
        faults("::Only a title:: Words"),
        [Some(Fault::NotAQuestion)]
    );
}

#[test]
fn formats_escapes_and_line_ends() {
    let read = question(
        "\u{feff}[html]<p>5 \\= <b>2</b> + 3 \\{ok\\} \\# 100\\:1 \\~ \\\\</p>{\r\n=<i>yes</i>\r\n~[plain]<no>\r\n}\r\n",
    );
    assert_eq!(read.stem.plain(), "5 = 2 + 3 {ok} # 100:1 ~ \\");
    assert_eq!(options(&read.body)[1].0, "<no>");
    assert_eq!(
        question("[markdown]a **b**\\n\\n- c {T}").stem.blocks.len(),
        2
    );
    assert_eq!(
        question("One\\ntwo\nthree {T}").stem.plain(),
        "One\ntwo three"
    );
    assert_eq!(question("if a<b then? {T}").stem.plain(), "if a<b then?");
    let latin = b"Gr\xfc\xdfe?{=ja ~nein}";
    assert_eq!(read_stem(latin), "Grüße?");
}

fn read_stem(bytes: &[u8]) -> String {
    let reading = read(bytes).unwrap().remove(0);
    reading.result.unwrap().question.stem.plain()
}

#[test]
fn categories_comments_ids_and_tags() {
    let text = "// a comment {\n$CATEGORY: $course$/top/Press//Hall/Start\n\n// [id:42] [tag:press]\n// [tag:safety]\nQ one {T}\n\n$CATEGORY: Other\nQ two {F}\n";
    let all = questions(text);
    assert_eq!(all[0].categories, ["Press/Hall", "Start"]);
    assert_eq!(all[0].id.as_deref(), Some("42"));
    assert_eq!(all[0].tags, ["press", "safety"]);
    assert_eq!(all[1].categories, ["Other"]);
}

#[test]
fn a_broken_question_does_not_swallow_the_next() {
    assert_eq!(
        faults("Broken {=a\n\nNext {T}\n\n}"),
        [Some(Fault::Syntax), None, Some(Fault::Syntax)]
    );
    assert_eq!(
        faults("Blank inside {\n=a\n\n~b\n}\n\nNext {T}"),
        [None, None]
    );
    assert_eq!(faults("{=a ~b}"), [Some(Fault::NoText)]);
    assert_eq!(faults("x {~a ~b}"), [Some(Fault::NoRightAnswer)]);
    assert_eq!(faults("x {=a ~}"), [Some(Fault::EmptyOption)]);
    assert_eq!(faults("x {words =a ~b}"), [Some(Fault::Syntax)]);
    assert_eq!(faults("::never closed {T}"), [Some(Fault::Syntax)]);
}

#[test]
fn a_picture_of_another_system_is_a_named_loss() {
    let reading =
        read(b"[html]<p>Look <img src\\=\"@@PLUGINFILE@@/3.png\" alt\\=\"a press\"></p>{T}")
            .unwrap()
            .remove(0);
    let taken = reading.result.unwrap();
    assert_eq!(taken.losses, [Loss::PictureMissing].into());
    assert_eq!(taken.question.stem.plain(), "Look [a press]");
}
