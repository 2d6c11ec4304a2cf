//! Files in the shapes in which other systems write them: encodings, marks, namespaces, comments,
//! archives. What the readers make of the questions themselves is tried beside each reader.

use std::io::{Cursor, Write};

use footbridge_questions::archive::Archive;
use footbridge_questions::package::{Found, read_package};
use footbridge_questions::{
    Accepted, Body, NoPictures, Question, Reading, Refusal, Shape, Text, read_file,
};

/// In a line for each question: its kind or the code of its refusal.
fn told(readings: Result<Vec<Reading>, Refusal>) -> Vec<&'static str> {
    let readings = match readings {
        Ok(readings) => readings,
        Err(refusal) => return vec![refusal.fault.code()],
    };
    let of = |reading: &Reading| match &reading.result {
        Ok(taken) => taken.question.body.kind().name(),
        Err(refusal) => refusal.fault.code(),
    };
    readings.iter().map(of).collect()
}

fn kinds(bytes: &[u8]) -> Vec<&'static str> {
    told(read_file(bytes, &mut NoPictures))
}

fn questions(bytes: &[u8]) -> Vec<Question> {
    let readings = read_file(bytes, &mut NoPictures).expect("a file of questions");
    let results = readings.into_iter().map(|reading| reading.result);
    let taken = results.map(|result| result.expect("a question"));
    taken.map(|taken| *taken.question).collect()
}

fn only(bytes: &[u8]) -> Question {
    let mut all = questions(bytes);
    assert_eq!(all.len(), 1);
    all.remove(0)
}

fn utf_16(text: &str, little: bool) -> Vec<u8> {
    let words = std::iter::once(0xfeff).chain(text.encode_utf16());
    let bytes = |word: u16| match little {
        true => word.to_le_bytes(),
        false => word.to_be_bytes(),
    };
    words.flat_map(bytes).collect()
}

fn windows_1252(text: &str) -> Vec<u8> {
    text.chars()
        .map(|sign| u8::try_from(u32::from(sign)).expect("a sign of one byte"))
        .collect()
}

const GIFT: &str = "::Straße:: Größer als was? {=links ~rechts}\r\n";

#[test]
fn gift_is_read_in_every_encoding() {
    let marked = format!("\u{feff}{GIFT}");
    for bytes in [
        GIFT.into(),
        marked.into_bytes(),
        utf_16(GIFT, true),
        utf_16(GIFT, false),
        windows_1252(GIFT),
    ] {
        let question = only(&bytes);
        assert_eq!(question.title.as_deref(), Some("Straße"));
        assert_eq!(question.stem, Text::of("Größer als was?"));
    }
}

#[test]
fn gift_keeps_escapes_comments_and_categories_apart() {
    let text = "// bank of 2019\n$CATEGORY: $course$/top/Safety\n\n\
        // [id:sig-01] [tag:green]\n::A\\:b:: Is 2\\=1+1 \\{yes\\} \\#1 \\~? {=a\\=b ~C\\:\\\\x}\n\
        // the last line, without a blank one behind it\n\n// nothing but a comment\n";
    let question = only(text.as_bytes());
    assert_eq!(question.title.as_deref(), Some("A:b"));
    assert_eq!(question.stem.plain(), "Is 2=1+1 {yes} #1 ~?");
    assert_eq!(question.id.as_deref(), Some("sig-01"));
    assert_eq!(question.tags, ["green"]);
    assert!(question.categories.concat().contains("Safety"));
    let Body::Single { options, .. } = question.body else {
        panic!("another kind");
    };
    assert_eq!(options[0].text.plain(), "a=b");
    assert_eq!(options[1].text.plain(), "C:\\x");
}

#[test]
fn gift_weighs_answers_as_it_says() {
    let question = only(b"Which? {~%0%a ~%100%b ~%-33.33333%c}");
    let Body::Multiple { options, .. } = question.body else {
        panic!("another kind");
    };
    let weights: Vec<_> = options.iter().map(|option| option.weight).collect();
    assert_eq!(weights, [0.0, 1.0, -1.0 / 3.0]);
    for (text, low, high) in [
        ("A? {#3.1..3.2}", 3.1, 3.2),
        ("B? {#=1..2}", 1.0, 2.0),
        ("C? {#\n=-5..-4#yes\n=%50%-6..-3#near\n}", -5.0, -4.0),
    ] {
        let Body::Number { answers, .. } = only(text.as_bytes()).body else {
            panic!("another kind");
        };
        assert_eq!(
            answers[0].accepted,
            Accepted::Between { low, high },
            "{text}"
        );
    }
}

#[test]
fn gift_that_is_broken_costs_one_question() {
    let text = "::x:: Where? {=a ~b\n\n::y:: Next? {=c ~d}\n\nRead this.\n\nAll? {~a ~b}\n";
    let expected = ["syntax", "single", "not-a-question", "no-right-answer"];
    assert_eq!(kinds(text.as_bytes()), expected);
    assert_eq!(
        kinds(b"::a:: Is it? {true}"),
        ["short_text"],
        "only capitals are a verdict"
    );
    assert_eq!(kinds(b"Is it? {T}"), ["true_false"]);
}

#[test]
fn aiken_is_read_with_either_sign_and_several_lines() {
    let text = "\u{feff}What is red?\r\nOr orange?\r\nA) fire\r\nB) ice\r\nANSWER: A\r\n\
        What is blue?\r\nA. fire\r\nB. sea\r\nANSWER: B";
    assert_eq!(kinds(text.as_bytes()), ["single"; 2]);
    assert_eq!(kinds(b"Which?\nA. x\nB. y\nANSWER: C"), ["no-right-answer"]);
}

const MOODLE: &str = "<quiz><question type=\"category\"><category><text>$course$/top/Safety</text>\
    </category></question><question type=\"multichoice\"><name><text>Q</text></name>\
    <questiontext format=\"html\"><text><![CDATA[<p>Größe?</p>]]></text></questiontext>\
    <defaultgrade>1.0000000</defaultgrade><single>true</single>\
    <answer fraction=\"100\" format=\"html\"><text>Left &amp; up</text></answer>\
    <answer fraction=\"0\" format=\"html\"><text>Right&#160;side</text></answer></question></quiz>";

#[test]
fn moodle_xml_is_what_it_declares() {
    let declared = |label: &str| format!("<?xml version=\"1.0\" encoding=\"{label}\"?>\n{MOODLE}");
    let typed = format!("<?xml version=\"1.0\"?><!DOCTYPE quiz SYSTEM \"quiz.dtd\">{MOODLE}");
    for bytes in [
        MOODLE.into(),
        declared("UTF-8").into(),
        format!("\u{feff}{}", declared("utf-8")).into_bytes(),
        utf_16(&declared("UTF-16"), true),
        utf_16(&declared("UTF-16"), false),
        windows_1252(&declared("ISO-8859-1")),
        windows_1252(&declared("windows-1252")),
        typed.into_bytes(),
    ] {
        let question = only(&bytes);
        assert_eq!(question.stem, Text::of("Größe?"));
        assert_eq!(question.categories, ["Safety"]);
    }
    let entity = MOODLE.replace("&#160;", "&nbsp;");
    assert_eq!(kinds(entity.as_bytes()), ["xml-broken"]);
}

#[test]
fn moodle_types_without_a_counterpart_are_refused_by_name() {
    for (kind, code) in [
        ("calculated", "calculated"),
        ("calculatedmulti", "calculated"),
        ("calculatedsimple", "calculated"),
        ("random", "random"),
        ("randomsamatch", "random"),
        ("description", "not-a-question"),
        ("ddmarker", "type-unknown"),
        ("ddimageortext", "type-unknown"),
        ("coderunner", "type-unknown"),
    ] {
        let text = format!(
            "<quiz><question type='{kind}'><questiontext><text>Q</text></questiontext></question></quiz>"
        );
        assert_eq!(kinds(text.as_bytes()), [code], "{kind}");
    }
    let cloze = |gaps: &str| {
        let text = format!(
            "<quiz><question type='cloze'><questiontext><text>{gaps}</text></questiontext></question></quiz>"
        );
        kinds(text.as_bytes())
    };
    assert_eq!(cloze("Red is {1:MULTICHOICE:=danger~safe}."), ["single"]);
    assert_eq!(cloze("It is {1:NUMERICAL:=5:0.1} mm."), ["number"]);
    assert_eq!(cloze("{1:SA:=a} and {1:NM:=5:0.1}."), ["several-gaps"]);
}

#[test]
fn the_picture_of_an_old_moodle_question_stands_behind_its_text() {
    let with = |picture: &str| {
        format!(
            "<quiz><question type='truefalse'><questiontext><text>Red?</text></questiontext>{picture}\
             <answer fraction='100'><text>true</text></answer>\
             <answer fraction='0'><text>false</text></answer></question></quiz>"
        )
    };
    let png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ";
    let question = only(
        with(&format!(
            "<image>x.png</image><image_base64>{png}</image_base64>"
        ))
        .as_bytes(),
    );
    assert_eq!(question.pictures[0].name, "x.png");
    assert_eq!(question.stem.pictures().count(), 1);
    let readings = read_file(with("<image>x.png</image>").as_bytes(), &mut NoPictures).unwrap();
    let taken = readings[0].result.as_ref().unwrap();
    let losses: Vec<_> = taken.losses.iter().map(|loss| loss.code()).collect();
    assert_eq!(losses, ["picture-missing"]);
    assert_eq!(kinds(with("<image></image>").as_bytes()), ["true_false"]);
}

const QTI_1: &str = "<questestinterop><assessment title='Safety' ident='A1'><section ident='S1'>\
    <item title='Exit' ident='I1'><presentation><flow><material><mattext>Größe?</mattext></material>\
    <response_lid ident='R' rcardinality='Single'><render_choice shuffle='Yes'>\
    <response_label ident='A'><material><mattext>Left</mattext></material></response_label>\
    <response_label ident='B'><material><mattext>Right</mattext></material></response_label>\
    </render_choice></response_lid></flow></presentation><resprocessing>\
    <outcomes><decvar vartype='Integer' defaultval='0'/></outcomes><respcondition>\
    <conditionvar><varequal respident='R'>A</varequal></conditionvar><setvar action='Set'>1</setvar>\
    </respcondition></resprocessing></item></section></assessment></questestinterop>";

/// The same with a prefix before every element.
fn prefixed(text: &str, prefix: &str) -> String {
    let open = text.replace('<', &format!("<{prefix}:"));
    let closed = open.replace(&format!("<{prefix}:/"), &format!("</{prefix}:"));
    closed.replacen('>', &format!(" xmlns:{prefix}='urn:x'>"), 1)
}

#[test]
fn qti_1_is_read_with_its_document_type_its_namespace_and_its_encoding() {
    let behind = |head: &str| format!("{head}{QTI_1}");
    for bytes in [
        behind("<!DOCTYPE questestinterop SYSTEM 'ims_qtiasiv1p2.dtd'>").into_bytes(),
        behind(
            "<?xml version='1.0' standalone='no'?><?xml-stylesheet href='a'?><!-- x -->\
            <!DOCTYPE questestinterop PUBLIC '-//IMS//x' 'http://x/y.dtd'>",
        )
        .into_bytes(),
        windows_1252(&behind(
            "<?xml version='1.0' encoding='ISO-8859-1'?>\n<!DOCTYPE questestinterop SYSTEM 'x'>",
        )),
        utf_16(
            &behind(
                "<?xml version='1.0' encoding='UTF-16'?>\n<!DOCTYPE questestinterop SYSTEM 'x'>",
            ),
            true,
        ),
        QTI_1
            .replacen(
                '>',
                " xmlns='http://www.imsglobal.org/xsd/ims_qtiasiv1p2'>",
                1,
            )
            .into_bytes(),
        prefixed(QTI_1, "qti").into_bytes(),
    ] {
        let question = only(&bytes);
        assert_eq!(question.stem, Text::of("Größe?"));
        assert_eq!(question.id.as_deref(), Some("I1"));
    }
    let entity = behind("<!DOCTYPE questestinterop [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>");
    assert_eq!(kinds(entity.as_bytes()), ["xml-dtd"]);
}

const QTI_2: &str = "<assessmentItem identifier='i' title='Exit' adaptive='false' timeDependent='false'>\
    <responseDeclaration identifier='R' cardinality='single' baseType='identifier'><correctResponse>\
    <value>A</value></correctResponse></responseDeclaration><itemBody><choiceInteraction \
    responseIdentifier='R' shuffle='true' maxChoices='1'><prompt>Größe?</prompt>\
    <simpleChoice identifier='A'>Left</simpleChoice><simpleChoice identifier='B'>Right</simpleChoice>\
    </choiceInteraction></itemBody><responseProcessing \
    template='http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct'/></assessmentItem>";

#[test]
fn qti_2_is_read_with_its_namespace_and_its_encoding() {
    let declared = |label: &str| {
        format!("<?xml version='1.0' encoding='{label}'?>\n<?xml-model href='x'?>{QTI_2}")
    };
    for bytes in [
        declared("UTF-8").into_bytes(),
        format!("\u{feff}{}", declared("UTF-8")).into_bytes(),
        utf_16(&declared("UTF-16"), false),
        windows_1252(&declared("windows-1252")),
        prefixed(QTI_2, "imsqti").into_bytes(),
    ] {
        assert_eq!(only(&bytes).title.as_deref(), Some("Exit"));
    }
}

#[test]
fn archives_hold_their_files_in_folders_beside_what_a_mac_adds() {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let typed = format!("<?xml version='1.0'?><!DOCTYPE questestinterop SYSTEM 'x.dtd'>{QTI_1}");
    let files: [(&str, &[u8]); 5] = [
        ("course/imsmanifest.xml", b"<manifest/>"),
        ("course/tests/a b.xml", typed.as_bytes()),
        ("course/more/bank.gift", GIFT.as_bytes()),
        ("__MACOSX/course/tests/._a b.xml", b"\0\x05\x16\x07\0\x02"),
        (".DS_Store", b"\0\0\0\x01Bud1"),
    ];
    for (name, bytes) in files {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    let bytes = zip.finish().unwrap().into_inner();
    let mut archive = Archive::open(Cursor::new(bytes)).unwrap();
    let mut taken = Vec::new();
    for (name, found) in read_package(&mut archive) {
        match found {
            Found::Questions(readings) => taken.extend(told(Ok(readings))),
            Found::Companion => assert!(name.ends_with("imsmanifest.xml")),
            Found::PassedOver(_) => assert!(name.contains("MACOSX") || name.contains(".DS_Store")),
            Found::Refused(refusal) => panic!("{name}: {refusal}"),
        }
    }
    assert_eq!(taken, ["single"; 2]);
}

#[test]
fn places_of_a_picture_are_shares_of_it() {
    let png = "iVBORw0KGgoAAAANSUhEUgAAACgAAAAUCAIAAAA=";
    let item = format!(
        "<assessmentItem identifier='h'><responseDeclaration identifier='R' cardinality='single' \
         baseType='identifier'><correctResponse><value>A</value></correctResponse></responseDeclaration>\
         <itemBody><hotspotInteraction responseIdentifier='R' maxChoices='1'><prompt>Where?</prompt>\
         <object type='image/png' data='data:image/png;base64,{png}' width='40' height='20'/>\
         <hotspotChoice identifier='A' shape='rect' coords='0,0,20,10'/>\
         <hotspotChoice identifier='B' shape='circle' coords='30,10,5'/></hotspotInteraction></itemBody>\
         </assessmentItem>"
    );
    let Body::Hotspot { areas, .. } = only(item.as_bytes()).body else {
        panic!("another kind");
    };
    let sides = [0.0, 0.0, 0.5, 0.5];
    assert_eq!(areas[0].shape, Shape::Rectangle { sides });
    assert_eq!((areas[0].weight, areas[1].weight), (1.0, 0.0));
}
