//! What items of QTI 2 and 3 become.

use super::read;
use crate::picture::tests::png;
use crate::{
    Accepted, Body, Fault, Kind, Loss, OpenKind, Pictures, Reading, Scoring, Shape, Taken, Text,
};

struct OnePicture;

impl Pictures for OnePicture {
    fn find(&mut self, _: &str) -> Result<Vec<u8>, Loss> {
        Ok(png())
    }
}

const MATCH: &str = "<responseProcessing template='http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct'/>";
const MAP: &str = "<responseProcessing template='http://www.imsglobal.org/question/qti_v2p2/rptemplates/map_response.xml'/>";

fn item(declaration: &str, body: &str, rest: &str) -> Reading {
    let text = format!(
        "<assessmentItem xmlns='http://www.imsglobal.org/xsd/imsqti_v2p1' identifier='i' title='T' adaptive='false' timeDependent='false'>\
         {declaration}<outcomeDeclaration identifier='SCORE' cardinality='single' baseType='float'/>\
         <outcomeDeclaration identifier='F' cardinality='single' baseType='identifier'/>\
         <itemBody><p>What?</p>{body}</itemBody>{rest}</assessmentItem>"
    );
    read(text.as_bytes(), &mut OnePicture).unwrap().remove(0)
}

fn taken(declaration: &str, body: &str, rest: &str) -> Taken {
    item(declaration, body, rest)
        .result
        .unwrap_or_else(|refusal| panic!("{refusal}"))
}

fn whole(declaration: &str, body: &str, rest: &str) -> Body {
    let taken = taken(declaration, body, rest);
    assert!(taken.losses.is_empty(), "{:?}", taken.losses);
    taken.question.body
}

fn fault(declaration: &str, body: &str, rest: &str) -> Fault {
    item(declaration, body, rest).result.unwrap_err().fault
}

fn declared(cardinality: &str, base: &str, correct: &[&str], mapping: &str) -> String {
    let values: String = correct
        .iter()
        .map(|value| format!("<value>{value}</value>"))
        .collect();
    let correct = if values.is_empty() {
        String::new()
    } else {
        format!("<correctResponse>{values}</correctResponse>")
    };
    format!(
        "<responseDeclaration identifier='R' cardinality='{cardinality}' baseType='{base}'>{correct}{mapping}</responseDeclaration>"
    )
}

fn choice(limit: &str, ids: &[&str]) -> String {
    let choices: String = ids
        .iter()
        .map(|id| format!("<simpleChoice identifier='{id}'>say {id}</simpleChoice>"))
        .collect();
    format!(
        "<choiceInteraction responseIdentifier='R' shuffle='true' maxChoices='{limit}'><prompt>Choose.</prompt>{choices}</choiceInteraction>"
    )
}

fn weights(body: &Body) -> Vec<f64> {
    match body {
        Body::Single { options, .. } | Body::Multiple { options, .. } => {
            options.iter().map(|option| option.weight).collect()
        }
        other => panic!("{other:?}"),
    }
}

fn own(inside: &str) -> String {
    format!("<responseProcessing>{inside}</responseProcessing>")
}

const IF_RIGHT: &str = "<responseCondition><responseIf><match><variable identifier='R'/><correct identifier='R'/></match>\
    <setOutcomeValue identifier='SCORE'><baseValue baseType='float'>2</baseValue></setOutcomeValue>\
    <setOutcomeValue identifier='F'><baseValue baseType='identifier'>good</baseValue></setOutcomeValue></responseIf>\
    <responseElse><setOutcomeValue identifier='F'><baseValue baseType='identifier'>bad</baseValue></setOutcomeValue></responseElse></responseCondition>";

#[test]
fn one_of_several_by_template_or_in_other_words() {
    let key = declared("single", "identifier", &["b"], "");
    for rest in [
        MATCH.to_owned(),
        own(IF_RIGHT),
        String::new(),
        "<responseProcessing template=''/>".to_owned(),
    ] {
        let taken = taken(&key, &choice("1", &["a", "b", "c"]), &rest);
        assert_eq!(weights(&taken.question.body), [0.0, 1.0, 0.0]);
        assert_eq!(taken.question.stem.plain(), "What?\nChoose.");
    }
    assert_eq!(
        fault(
            &declared("single", "identifier", &[], ""),
            &choice("1", &["a", "b"]),
            ""
        ),
        Fault::NoScoring
    );
    assert_eq!(
        fault(
            &declared("single", "identifier", &["z"], ""),
            &choice("1", &["a", "b"]),
            MATCH
        ),
        Fault::NoRightAnswer
    );
}

#[test]
fn feedback_is_found_out_by_running_the_scoring() {
    let modal = |id: &str, show: &str| {
        format!(
            "<modalFeedback outcomeIdentifier='F' identifier='{id}' showHide='{show}'>say {id}</modalFeedback>"
        )
    };
    let rest = own(IF_RIGHT) + &modal("good", "show") + &modal("bad", "show");
    let taken = taken(
        &declared("single", "identifier", &["b"], ""),
        &choice("1", &["a", "b"]),
        &rest,
    );
    assert!(taken.losses.is_empty());
    let feedback = &taken.question.feedback;
    assert_eq!(
        (
            feedback.right.as_ref().unwrap().plain(),
            feedback.wrong.as_ref().unwrap().plain()
        ),
        ("say good".to_owned(), "say bad".to_owned())
    );
    let by_choice =
        own("<setOutcomeValue identifier='F'><variable identifier='R'/></setOutcomeValue>")
            + &modal("a", "show");
    let none = item(
        &declared("single", "identifier", &["b"], ""),
        &choice("1", &["a", "b", "c"]),
        &by_choice,
    );
    assert_eq!(none.result.unwrap_err().fault, Fault::NoRightAnswer);
}

#[test]
fn several_right_ones_by_key_or_by_map() {
    let both = whole(
        &declared("multiple", "identifier", &["a", "c"], ""),
        &choice("0", &["a", "b", "c"]),
        MATCH,
    );
    assert!(matches!(
        both,
        Body::Multiple {
            scoring: Scoring::Whole,
            ..
        }
    ));
    assert_eq!(weights(&both), [0.5, 0.0, 0.5]);
    let map = "<mapping lowerBound='0' upperBound='2' defaultValue='-2'><mapEntry mapKey='a' mappedValue='1'/><mapEntry mapKey='c' mappedValue='1'/><mapEntry mapKey='b' mappedValue='-1'/></mapping>";
    let parts = taken(
        &declared("multiple", "identifier", &["a", "c"], map),
        &choice("0", &["a", "b", "c"]),
        MAP,
    );
    assert!(matches!(parts.question.body, Body::Multiple { .. }));
    let simple = "<mapping defaultValue='0'><mapEntry mapKey='a' mappedValue='1'/><mapEntry mapKey='c' mappedValue='1'/></mapping>";
    let parts = whole(
        &declared("multiple", "identifier", &["a", "c"], simple),
        &choice("0", &["a", "b", "c"]),
        MAP,
    );
    assert!(matches!(
        parts,
        Body::Multiple {
            scoring: Scoring::Parts,
            ..
        }
    ));
}

#[test]
fn true_and_false_by_word_and_identifier() {
    let body = "<choiceInteraction responseIdentifier='R' maxChoices='1'><simpleChoice identifier='true'>True \
        <feedbackInline outcomeIdentifier='F' identifier='true' showHide='show'>Yes.</feedbackInline></simpleChoice>\
        <simpleChoice identifier='false'>False</simpleChoice></choiceInteraction>";
    let body = whole(
        &declared("single", "identifier", &["true"], ""),
        body,
        MATCH,
    );
    assert!(
        matches!(body, Body::TrueFalse { is_true: true, ref if_true, .. } if if_true.as_ref().unwrap().plain() == "Yes.")
    );
}

#[test]
fn orders_by_key() {
    let body = choice("0", &["a", "b", "c"]).replace("choiceInteraction", "orderInteraction");
    let Body::Order {
        items,
        scoring: Scoring::Whole,
    } = whole(
        &declared("ordered", "identifier", &["c", "a", "b"], ""),
        &body,
        MATCH,
    )
    else {
        panic!("no order");
    };
    assert_eq!(
        items.iter().map(Text::plain).collect::<Vec<_>>(),
        ["say c", "say a", "say b"]
    );
    assert_eq!(
        fault(&declared("ordered", "identifier", &["c"], ""), &body, MATCH),
        Fault::OrderUnclear
    );
}

fn set(ids: &[&str]) -> String {
    let choices: String = ids.iter().map(|id| format!("<simpleAssociableChoice identifier='{id}' matchMax='1'>say {id}</simpleAssociableChoice>")).collect();
    format!("<simpleMatchSet>{choices}</simpleMatchSet>")
}

#[test]
fn pairs_of_two_sets_and_of_one_pool() {
    let sets = |left: &[&str], right: &[&str]| {
        format!(
            "<matchInteraction responseIdentifier='R' shuffle='true' maxAssociations='0'>{}{}</matchInteraction>",
            set(left),
            set(right)
        )
    };
    let key = declared("multiple", "directedPair", &["a x", "b y"], "");
    let Body::Match { pairs, right, .. } = whole(&key, &sets(&["a", "b"], &["y", "x", "z"]), MATCH)
    else {
        panic!("no match");
    };
    assert_eq!((pairs, right.len()), (vec![1, 0], 3));
    // One on the left has two on the right: the sides are turned round.
    let key = declared("multiple", "directedPair", &["a x", "a y", "b z"], "");
    assert!(
        matches!(whole(&key, &sets(&["a", "b"], &["x", "y", "z"]), MATCH), Body::Match { pairs, .. } if pairs == [0, 0, 1])
    );
    let key = declared("multiple", "directedPair", &["a x", "a y", "b y"], "");
    assert_eq!(
        fault(&key, &sets(&["a", "b"], &["x", "y"]), MATCH),
        Fault::Pairs
    );
    let pool: String = set(&["a", "b", "c", "d"])
        .replace("<simpleMatchSet>", "")
        .replace("</simpleMatchSet>", "");
    let pool = format!(
        "<associateInteraction responseIdentifier='R' maxAssociations='2'>{pool}</associateInteraction>"
    );
    let taken = taken(
        &declared("multiple", "pair", &["d a", "b c"], ""),
        &pool,
        MATCH,
    );
    assert_eq!(taken.losses, [Loss::Sides].into());
    assert_eq!(taken.question.body.kind(), Kind::Match);
}

#[test]
fn gaps_filled_from_lists() {
    let gaps = |n: usize| {
        let gap: String = (1..=n)
            .map(|n| format!("and <gap identifier='G{n}'/> "))
            .collect();
        format!(
            "<gapMatchInteraction responseIdentifier='R' shuffle='false'><gapText identifier='W' matchMax='1'>winter</gapText><gapText identifier='S' matchMax='1'>summer</gapText><p>Now {gap}.</p></gapMatchInteraction>"
        )
    };
    let one = taken(
        &declared("multiple", "directedPair", &["W G1"], ""),
        &gaps(1),
        MATCH,
    );
    assert!(one.losses.is_empty());
    assert_eq!(weights(&one.question.body), [1.0, 0.0]);
    assert_eq!(one.question.stem.plain(), "What?\nNow and _____ .");
    let two = taken(
        &declared("multiple", "directedPair", &["W G1", "S G2"], ""),
        &gaps(2),
        MATCH,
    );
    assert_eq!(two.losses, [Loss::GapsAsMatch].into());
    let inline = |id: &str| {
        format!(
            "<p>In <inlineChoiceInteraction responseIdentifier='{id}' shuffle='false'><inlineChoice identifier='a'>A</inlineChoice><inlineChoice identifier='b'>B</inlineChoice></inlineChoiceInteraction>.</p>"
        )
    };
    let key = declared("single", "identifier", &["b"], "");
    assert_eq!(weights(&whole(&key, &inline("R"), MATCH)), [0.0, 1.0]);
    let second = key.replace("identifier='R'", "identifier='R2'");
    let map = "<mapping defaultValue='0'><mapEntry mapKey='b' mappedValue='1'/></mapping></responseDeclaration>";
    let mapped = (key + &second).replace("</responseDeclaration>", map);
    let both = taken(&mapped, &(inline("R") + &inline("R2")), MAP);
    assert_eq!(both.losses, [Loss::GapsAsMatch].into());
}

const ENTRY: &str =
    "<p>The mould is <textEntryInteraction responseIdentifier='R' expectedLength='9'/> first.</p>";

#[test]
fn typed_words() {
    let map = "<mapping defaultValue='0'><mapEntry mapKey='York' mappedValue='2'/><mapEntry mapKey='york town' mappedValue='1' caseSensitive='false'/></mapping>";
    let Body::ShortText { answers } =
        whole(&declared("single", "string", &["York"], map), ENTRY, MAP)
    else {
        panic!("no words");
    };
    assert_eq!((answers[0].weight, answers[0].case_sensitive), (1.0, true));
    assert_eq!((answers[1].weight, answers[1].case_sensitive), (0.5, false));
    let same = own(
        "<responseCondition><responseIf><or><stringMatch caseSensitive='false'><variable identifier='R'/><correct identifier='R'/></stringMatch>\
        <stringMatch caseSensitive='true'><baseValue baseType='string'>Zu</baseValue><variable identifier='R'/></stringMatch></or>\
        <setOutcomeValue identifier='SCORE'><baseValue baseType='float'>1</baseValue></setOutcomeValue></responseIf></responseCondition>",
    );
    let Body::ShortText { answers } =
        whole(&declared("single", "string", &["shut"], ""), ENTRY, &same)
    else {
        panic!("no words");
    };
    assert_eq!(
        answers
            .iter()
            .map(|answer| (answer.text.as_str(), answer.case_sensitive))
            .collect::<Vec<_>>(),
        [("shut", false), ("Zu", true)]
    );
    let pattern = own(
        "<responseCondition><responseIf><patternMatch pattern='a+'><variable identifier='R'/></patternMatch><setOutcomeValue identifier='SCORE'><baseValue baseType='float'>1</baseValue></setOutcomeValue></responseIf></responseCondition>",
    );
    assert_eq!(
        fault(&declared("single", "string", &["a"], ""), ENTRY, &pattern),
        Fault::Scoring
    );
    let two = format!("{ENTRY}{ENTRY}");
    assert_eq!(
        fault(&declared("single", "string", &["a"], ""), &two, MATCH),
        Fault::SeveralGaps
    );
}

#[test]
fn typed_numbers_with_tolerance() {
    let equal = |mode: &str| {
        own(&format!(
            "<responseCondition><responseIf><equal {mode}><variable identifier='R'/><correct identifier='R'/></equal>\
        <setOutcomeValue identifier='SCORE'><sum><variable identifier='SCORE'/><baseValue baseType='float'>1</baseValue></sum></setOutcomeValue></responseIf></responseCondition>"
        ))
    };
    let accepted = |rest: &str| match whole(&declared("single", "float", &["200"], ""), ENTRY, rest)
    {
        Body::Number { answers, .. } => answers
            .iter()
            .map(|answer| answer.accepted)
            .collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        accepted(&equal("toleranceMode='relative' tolerance='5 5'")),
        [Accepted::Around {
            value: 200.0,
            tolerance: 10.0
        }]
    );
    assert_eq!(
        accepted(&equal("toleranceMode='absolute' tolerance='1 2'")),
        [Accepted::Between {
            low: 199.0,
            high: 202.0
        }]
    );
    assert_eq!(
        accepted(MATCH),
        [Accepted::Around {
            value: 200.0,
            tolerance: 0.0
        }]
    );
    let range = own(
        "<responseCondition><responseIf><and><gte><variable identifier='R'/><baseValue baseType='float'>1</baseValue></gte>\
        <lte><variable identifier='R'/><baseValue baseType='float'>3</baseValue></lte></and>\
        <setOutcomeValue identifier='SCORE'><baseValue baseType='float'>1</baseValue></setOutcomeValue></responseIf></responseCondition>",
    );
    assert_eq!(
        accepted(&range),
        [Accepted::Between {
            low: 1.0,
            high: 3.0
        }]
    );
}

#[test]
fn what_people_judge() {
    let text = "<extendedTextInteraction responseIdentifier='R'><prompt>Write.</prompt></extendedTextInteraction><rubricBlock view='scorer'><p>Count names.</p></rubricBlock>";
    let body = whole(&declared("single", "string", &[], ""), text, "");
    assert!(
        matches!(body, Body::Open { hand_in: OpenKind::Text, for_assessor: Some(ref text) } if text.plain() == "Count names.")
    );
    let file = "<uploadInteraction responseIdentifier='R'/>";
    assert!(matches!(
        whole(&declared("single", "file", &[], ""), file, ""),
        Body::Open {
            hand_in: OpenKind::File,
            ..
        }
    ));
}

#[test]
fn places_in_a_picture() {
    let spot = "<hotspotInteraction responseIdentifier='R' maxChoices='1'><object type='image/png' width='200' height='100' data='a.png'/>\
        <hotspotChoice shape='circle' coords='50,50,10' identifier='A' hotspotLabel='the nozzle'/><hotspotChoice shape='rect' coords='0,0,20,10' identifier='B' hotspotLabel='the hopper'/></hotspotInteraction>";
    let Body::Hotspot { areas, .. } =
        whole(&declared("single", "identifier", &["A"], ""), spot, MATCH)
    else {
        panic!("no hotspot");
    };
    assert_eq!(
        areas[0].shape,
        Shape::Ellipse {
            centre: [0.25, 0.5],
            radii: [0.05, 0.1]
        }
    );
    assert_eq!((areas[0].weight, areas[1].weight), (1.0, 0.0));
    let point = "<selectPointInteraction responseIdentifier='R' maxChoices='1'><object type='image/png' data='a.png'/></selectPointInteraction>";
    let map = "<areaMapping defaultValue='0'><areaMapEntry shape='circle' coords='20,10,4' mappedValue='1'/></areaMapping>";
    let rest = MATCH.replace("match_correct", "map_response_point");
    let taken = taken(&declared("single", "point", &["20 10"], map), point, &rest);
    assert_eq!(taken.losses, [Loss::AreasUnnamed].into());
    assert_eq!(
        fault(&declared("single", "point", &["20 10"], ""), point, &rest),
        Fault::Scoring
    );
}

#[test]
fn what_goes_beyond_is_refused_by_name() {
    let key = declared("single", "identifier", &["a"], "");
    let two = choice("1", &["a", "b"]);
    let odd = own(
        "<responseCondition><responseIf><customOperator><variable identifier='R'/></customOperator><setOutcomeValue identifier='SCORE'/></responseIf></responseCondition>",
    );
    assert_eq!(fault(&key, &two, &odd), Fault::Scoring);
    assert_eq!(
        fault(
            &key,
            &two,
            "<responseProcessing template='http://example.org/own'/>"
        ),
        Fault::Scoring
    );
    assert_eq!(
        fault(
            &(key.clone() + "<templateDeclaration identifier='t'/>"),
            &two,
            MATCH
        ),
        Fault::Template
    );
    assert_eq!(fault(&key, "", MATCH), Fault::NotAQuestion);
    assert_eq!(
        fault(&key, &(two.clone() + ENTRY), MATCH),
        Fault::SeveralParts
    );
    assert_eq!(
        fault(&key, "<drawingInteraction responseIdentifier='R'/>", MATCH),
        Fault::TypeUnknown
    );
    assert_eq!(fault(&key, &choice("1", &["a", "a"]), MATCH), Fault::Syntax);
    let adaptive = b"<assessmentItem adaptive='true'><itemBody/></assessmentItem>";
    assert_eq!(
        read(adaptive, &mut OnePicture).unwrap()[0]
            .result
            .as_ref()
            .unwrap_err()
            .fault,
        Fault::Adaptive
    );
}

#[test]
fn version_3_is_the_same_with_hyphens() {
    let text = "<qti-assessment-item xmlns='http://www.imsglobal.org/xsd/imsqtiasi_v3p0' identifier='q3' title='Three' xml:lang='de' adaptive='false'>\
        <qti-response-declaration identifier='R' cardinality='multiple' base-type='identifier'><qti-correct-response><qti-value>a</qti-value><qti-value>b</qti-value></qti-correct-response>\
        <qti-mapping default-value='0'><qti-map-entry map-key='a' mapped-value='1'/><qti-map-entry map-key='b' mapped-value='1'/></qti-mapping></qti-response-declaration>\
        <qti-outcome-declaration identifier='SCORE' cardinality='single' base-type='float' normal-maximum='2'/>\
        <qti-item-body><p>Was?</p><qti-choice-interaction response-identifier='R' max-choices='0' shuffle='true'><qti-prompt>Alle.</qti-prompt>\
        <qti-simple-choice identifier='a'>A</qti-simple-choice><qti-simple-choice identifier='b'>B</qti-simple-choice><qti-simple-choice identifier='c'>C</qti-simple-choice>\
        </qti-choice-interaction></qti-item-body>\
        <qti-response-processing template='https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/map_response.xml'/></qti-assessment-item>";
    let taken = read(text.as_bytes(), &mut OnePicture)
        .unwrap()
        .remove(0)
        .result
        .unwrap();
    assert!(taken.losses.is_empty());
    assert_eq!(
        (taken.question.language.as_deref(), taken.question.points),
        (Some("de"), Some(2.0))
    );
    assert_eq!(weights(&taken.question.body), [0.5, 0.5, 0.0]);
}

#[test]
fn a_test_names_its_items() {
    let test = b"<qti-assessment-test><qti-assessment-item-ref identifier='x' href='items/x.xml'/></qti-assessment-test>";
    let found = read(test, &mut OnePicture).unwrap();
    assert_eq!(
        found[0].result.as_ref().unwrap_err().fault,
        Fault::ReferenceMissing
    );
}
