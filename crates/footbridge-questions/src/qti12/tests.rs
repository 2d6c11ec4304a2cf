//! What items of QTI 1.2 become.

use super::read;
use crate::picture::tests::png;
use crate::{
    Accepted, Body, Fault, Kind, Loss, NoPictures, OpenKind, Pictures, Reading, Scoring, Shape,
    Taken, Text,
};

fn items(inside: &str) -> Vec<Reading> {
    let text = format!(
        "<questestinterop><assessment title='Bank'><section ident='root_section'>{inside}</section></assessment></questestinterop>"
    );
    read(text.as_bytes(), &mut NoPictures).unwrap()
}

fn item(kind: &str, inside: &str) -> Reading {
    let text = format!(
        "<item ident='i1' title='T'><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel>\
         <fieldentry>{kind}</fieldentry></qtimetadatafield><qtimetadatafield><fieldlabel>points_possible</fieldlabel>\
         <fieldentry>2.0</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>{inside}</item>"
    );
    items(&text).remove(0)
}

fn taken(kind: &str, inside: &str) -> Taken {
    item(kind, inside)
        .result
        .unwrap_or_else(|refusal| panic!("{refusal}"))
}

fn whole(kind: &str, inside: &str) -> Body {
    let taken = taken(kind, inside);
    assert!(taken.losses.is_empty(), "{:?}", taken.losses);
    taken.question.body
}

fn fault(kind: &str, inside: &str) -> Fault {
    item(kind, inside).result.unwrap_err().fault
}

fn material(text: &str) -> String {
    format!(
        "<material><mattext texttype='text/html'>&lt;p&gt;{text}&lt;/p&gt;</mattext></material>"
    )
}

fn labels(ids: &[&str]) -> String {
    let label = |id: &&str| {
        format!(
            "<response_label ident='{id}'><material><mattext texttype='text/plain'>say {id}</mattext></material></response_label>"
        )
    };
    format!(
        "<render_choice>{}</render_choice>",
        ids.iter().map(label).collect::<String>()
    )
}

fn lid(id: &str, cardinality: &str, inside: &str) -> String {
    format!("<response_lid ident='{id}' rcardinality='{cardinality}'>{inside}</response_lid>")
}

fn shown(inside: &str) -> String {
    format!("<presentation>{}{inside}</presentation>", material("What?"))
}

fn when(condition: &str, action: &str, points: &str) -> String {
    format!(
        "<respcondition continue='No'><conditionvar>{condition}</conditionvar><setvar action='{action}' varname='SCORE'>{points}</setvar></respcondition>"
    )
}

fn equal(response: &str, value: &str) -> String {
    format!("<varequal respident='{response}'>{value}</varequal>")
}

fn processing(inside: &str) -> String {
    format!(
        "<resprocessing><outcomes><decvar maxvalue='100' minvalue='0' varname='SCORE'/></outcomes>{inside}</resprocessing>"
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

#[test]
fn one_of_several_with_part_of_the_points() {
    let answers = when(&equal("r", "b"), "Set", "100") + &when(&equal("r", "c"), "Set", "50");
    let inside = shown(&lid("r", "Single", &labels(&["a", "b", "c"]))) + &processing(&answers);
    let taken = taken("multiple_choice_question", &inside);
    assert_eq!(weights(&taken.question.body), [0.0, 1.0, 0.5]);
    assert_eq!(
        (taken.question.points, &taken.question.categories[..]),
        (Some(2.0), &["Bank".to_owned()][..])
    );
    assert_eq!(taken.question.stem.plain(), "What?");
    assert_eq!(
        fault(
            "multiple_choice_question",
            &shown(&lid("r", "Single", &labels(&["a", "b"])))
        ),
        Fault::NoScoring
    );
    let none = shown(&lid("r", "Single", &labels(&["a", "b"]))) + &processing("");
    assert_eq!(
        fault("multiple_choice_question", &none),
        Fault::NoRightAnswer
    );
}

#[test]
fn several_right_ones_all_or_nothing_or_in_parts() {
    let list = shown(&lid("r", "Multiple", &labels(&["a", "b", "c"])));
    let all = format!(
        "<and>{}<not>{}</not>{}</and>",
        equal("r", "a"),
        equal("r", "b"),
        equal("r", "c")
    );
    let Body::Multiple {
        scoring: Scoring::Whole,
        options,
        ..
    } = whole(
        "multiple_answers_question",
        &(list.clone() + &processing(&when(&all, "Set", "100"))),
    )
    else {
        panic!("not whole");
    };
    assert_eq!(
        options
            .iter()
            .map(|option| option.weight > 0.0)
            .collect::<Vec<_>>(),
        [true, false, true]
    );
    let add = |id: &str, points: &str| {
        format!(
            "<respcondition continue='Yes'><conditionvar>{}</conditionvar><setvar action='Add'>{points}</setvar></respcondition>",
            equal("r", id)
        )
    };
    let parts = whole(
        "multiple_answers_question",
        &(list + &processing(&(add("a", "50") + &add("b", "-25") + &add("c", "50")))),
    );
    assert!(matches!(
        parts,
        Body::Multiple {
            scoring: Scoring::Parts,
            ..
        }
    ));
    assert_eq!(weights(&parts), [0.5, -0.25, 0.5]);
}

#[test]
fn the_best_score_may_be_named_and_the_rest_is_other() {
    let answers = "<respcondition title='correct'><conditionvar><varequal respident='r'>a</varequal></conditionvar>\
        <setvar variablename='SCORE' action='Set'>SCORE.max</setvar><displayfeedback linkrefid='correct'/></respcondition>\
        <respcondition title='incorrect'><conditionvar><other/></conditionvar><setvar variablename='SCORE' action='Set'>0</setvar>\
        <displayfeedback linkrefid='incorrect'/></respcondition>";
    let said = "<itemfeedback ident='correct'><flow_mat><material><mattext>Yes</mattext></material></flow_mat></itemfeedback>\
        <itemfeedback ident='incorrect'><flow_mat><material><mattext>No</mattext></material></flow_mat></itemfeedback>\
        <itemfeedback ident='b_fb'><flow_mat><material><mattext>Not b</mattext></material></flow_mat></itemfeedback>";
    let taken = taken(
        "multiple choice",
        &(shown(&lid("r", "Single", &labels(&["a", "b"]))) + &processing(answers) + said),
    );
    assert!(taken.losses.is_empty());
    assert_eq!(weights(&taken.question.body), [1.0, 0.0]);
    let feedback = &taken.question.feedback;
    assert_eq!(
        (
            feedback.right.as_ref().unwrap().plain(),
            feedback.wrong.as_ref().unwrap().plain()
        ),
        ("Yes".to_owned(), "No".to_owned())
    );
    assert!(
        matches!(&taken.question.body, Body::Single { options, .. } if options[1].feedback.as_ref().unwrap().plain() == "Not b")
    );
}

#[test]
fn true_and_false_are_told_by_their_words() {
    let label = |id: &str, text: &str| {
        format!(
            "<response_label ident='{id}'><material><mattext>{text}</mattext></material></response_label>"
        )
    };
    let list = lid(
        "r",
        "Single",
        &format!(
            "<render_choice>{}{}</render_choice>",
            label("1", "True"),
            label("2", "False")
        ),
    );
    let body = whole(
        "true_false_question",
        &(shown(&list) + &processing(&when(&equal("r", "2"), "Set", "100"))),
    );
    assert!(matches!(body, Body::TrueFalse { is_true: false, .. }));
}

#[test]
fn lists_for_each_left_side_are_a_match() {
    let side = |id: &str| {
        lid(
            id,
            "Single",
            &(material(&format!("left {id}")) + &labels(&["x", "y", "z"])),
        )
    };
    let shown = shown(&(side("r1") + &side("r2")));
    let answers = when(&equal("r1", "y"), "Add", "50") + &when(&equal("r2", "x"), "Add", "50");
    let Body::Match {
        left,
        right,
        pairs,
        scoring: Scoring::Parts,
        ..
    } = whole(
        "matching_question",
        &(shown.clone() + &processing(&answers)),
    )
    else {
        panic!("no match");
    };
    assert_eq!(
        (left[0].plain(), right.len(), pairs),
        ("left r1".to_owned(), 3, vec![1, 0])
    );
    let all = format!("{}{}", equal("r1", "y"), equal("r2", "x"));
    let together = whole(
        "matching_question",
        &(shown.clone() + &processing(&when(&all, "Set", "100"))),
    );
    assert!(matches!(
        together,
        Body::Match {
            scoring: Scoring::Whole,
            ..
        }
    ));
    let uneven = when(&equal("r1", "y"), "Add", "80") + &when(&equal("r2", "x"), "Add", "20");
    assert_eq!(
        taken("matching_question", &(shown + &processing(&uneven))).losses,
        [Loss::PairWeights].into()
    );
}

#[test]
fn groups_are_a_match_of_entries() {
    let group = |id: &str| {
        lid(
            id,
            "Multiple",
            &(material(&format!("group {id}")) + &labels(&["a", "b", "c"])),
        )
    };
    let answers = when(&(equal("g1", "a") + &equal("g1", "c")), "Add", "50")
        + &when(&equal("g2", "b"), "Add", "50");
    let taken = taken(
        "categorization_question",
        &(shown(&(group("g1") + &group("g2"))) + &processing(&answers)),
    );
    assert_eq!(taken.losses, [Loss::PartialCredit].into());
    assert!(matches!(&taken.question.body, Body::Match { pairs, .. } if pairs[..] == [0, 1, 0]));
}

#[test]
fn an_order_stands_in_its_condition() {
    let list = shown(&lid("r", "Ordered", &labels(&["a", "b", "c"])));
    let order = equal("r", "c") + &equal("r", "a") + &equal("r", "b");
    let Body::Order { items, .. } = whole(
        "ordering_question",
        &(list.clone() + &processing(&when(&order, "Add", "5"))),
    ) else {
        panic!("no order");
    };
    assert_eq!(
        items.iter().map(Text::plain).collect::<Vec<_>>(),
        ["say c", "say a", "say b"]
    );
    let short = processing(&when(&equal("r", "c"), "Add", "5"));
    assert_eq!(
        fault("ordering_question", &(list + &short)),
        Fault::OrderUnclear
    );
}

fn typed(kind: &str) -> String {
    shown(&format!(
        "<response_str ident='r' rcardinality='Single'><render_fib fibtype='{kind}'><response_label ident='a'/></render_fib></response_str>"
    ))
}

#[test]
fn typed_words_and_numbers() {
    let words = "<varequal respident='r' case='Yes'>POM</varequal><varequal respident='r'>acetal</varequal>";
    let Body::ShortText { answers } = whole(
        "short_answer_question",
        &(typed("String") + &processing(&when(words, "Set", "100"))),
    ) else {
        panic!("no words");
    };
    assert!(answers[0].case_sensitive && !answers[1].case_sensitive);
    let number = |condition: &str| match taken(
        "numerical_question",
        &(typed("Decimal") + &processing(&when(condition, "Set", "100"))),
    )
    .question
    .body
    {
        Body::Number { answers, .. } => answers[0].accepted,
        other => panic!("{other:?}"),
    };
    let with_margin = "<or><varequal respident='r'>200</varequal><and><vargte respident='r'>160</vargte><varlte respident='r'>240</varlte></and></or>";
    assert_eq!(
        number(with_margin),
        Accepted::Around {
            value: 200.0,
            tolerance: 40.0
        }
    );
    assert_eq!(
        number("<vargte respident='r'>1</vargte><varlte respident='r'>22</varlte>"),
        Accepted::Between {
            low: 1.0,
            high: 22.0
        }
    );
    let open = processing(&when(
        "<vargt respident='r'>1</vargt><varlte respident='r'>2</varlte>",
        "Set",
        "100",
    ));
    assert_eq!(
        taken("numerical_question", &(typed("Decimal") + &open)).losses,
        [Loss::OpenRange].into()
    );
    let any = processing(&when("<other/>", "Set", "100"));
    assert_eq!(
        fault("short_answer_question", &(typed("String") + &any)),
        Fault::AnyAnswer
    );
}

#[test]
fn blanks_in_a_sentence() {
    let stem = |inside: &str| {
        format!(
            "<presentation>{}{inside}</presentation>",
            material("A [x] is [y].")
        )
    };
    let blank = |id: &str| lid(id, "Single", &(material("hidden") + &labels(&["p", "q"])));
    let answers = when(&equal("response_x", "p"), "Add", "50")
        + &when(&equal("response_y", "q"), "Add", "50");
    let two = stem(&(blank("response_x") + &blank("response_y"))) + &processing(&answers);
    let both = taken("multiple_dropdowns_question", &two);
    assert_eq!(both.losses, [Loss::GapsAsMatch].into());
    assert_eq!(both.question.stem.plain(), "A _____ (1) is _____ (2).");
    assert_eq!(
        fault("fill_in_multiple_blanks_question", &two),
        Fault::SeveralGaps
    );
    let one =
        stem(&blank("response_x")) + &processing(&when(&equal("response_x", "p"), "Add", "100"));
    let taken = taken("fill_in_multiple_blanks_question", &one);
    assert_eq!(taken.question.stem.plain(), "A _____ is [y].");
    assert!(matches!(taken.question.body, Body::ShortText { ref answers } if answers.len() == 2));
}

#[test]
fn a_gap_stands_between_materials() {
    let inside = format!(
        "<presentation>{}<response_str ident='r'><render_fib/></response_str>{}</presentation>",
        material("The mould"),
        material("first.")
    );
    let taken = taken(
        "short_answer_question",
        &(inside + &processing(&when(&equal("r", "closes"), "Set", "1"))),
    );
    assert_eq!(taken.question.stem.plain(), "The mould _____ first.");
}

#[test]
fn what_people_judge_and_what_is_no_question() {
    assert!(matches!(
        whole("essay_question", &typed("String")),
        Body::Open {
            hand_in: OpenKind::Text,
            ..
        }
    ));
    assert!(matches!(
        whole("file_upload_question", &shown("")),
        Body::Open {
            hand_in: OpenKind::File,
            ..
        }
    ));
    assert_eq!(fault("text_only_question", &shown("")), Fault::NotAQuestion);
    assert_eq!(
        fault("calculated_question", &typed("Decimal")),
        Fault::Calculated
    );
    assert_eq!(
        fault("x", &(shown("<response_grp ident='r'/>") + &processing(""))),
        Fault::TypeUnknown
    );
    let strange = when("<varsubset respident='r'>a,b</varsubset>", "Set", "1");
    assert_eq!(
        fault(
            "x",
            &(shown(&lid("r", "Single", &labels(&["a", "b"]))) + &processing(&strange))
        ),
        Fault::Scoring
    );
}

#[test]
fn references_are_told_from_questions() {
    let found = items(
        "<itemref linkrefid='elsewhere'/><section title='Part 2'><bankentry_item item_ref='bank1'/></section>",
    );
    assert_eq!(found.len(), 2);
    assert!(
        found
            .iter()
            .all(|reading| reading.result.as_ref().unwrap_err().fault == Fault::ReferenceMissing)
    );
}

struct OnePicture;

impl Pictures for OnePicture {
    fn find(&mut self, _: &str) -> Result<Vec<u8>, Loss> {
        Ok(png())
    }
}

#[test]
fn areas_of_a_picture() {
    let spot = |area: &str, points: &str| {
        let text = format!(
            "<questestinterop><item ident='s'><presentation><response_xy ident='r' rcardinality='Single'>{}<render_hotspot>\
             <material><matimage uri='a.png'/></material><response_label ident='r' rarea='{area}'>{points}</response_label>\
             </render_hotspot></response_xy></presentation></item></questestinterop>",
            material("Where?")
        );
        read(text.as_bytes(), &mut OnePicture)
            .unwrap()
            .remove(0)
            .result
    };
    let taken = spot("rectangle", "0.1,0.2,0.5,0.8").unwrap();
    assert_eq!(taken.losses, [Loss::AreasUnnamed].into());
    assert_eq!(taken.question.body.kind(), Kind::Hotspot);
    assert!(
        matches!(&taken.question.body, Body::Hotspot { areas, .. } if areas[0].shape == Shape::Rectangle { sides: [0.1, 0.2, 0.5, 0.8] })
    );
    assert!(spot("bounded", "10,5 20,5 20,15").is_ok());
    for (area, points) in [
        ("rectangle", "0.3"),
        ("rectangle", ""),
        ("rectangle", "10,10,5,5"),
        ("blob", "1,2,3,4"),
        ("bounded", "1,2,x"),
    ] {
        assert_eq!(
            spot(area, points).unwrap_err().fault,
            Fault::Area,
            "{area} {points}"
        );
    }
}
