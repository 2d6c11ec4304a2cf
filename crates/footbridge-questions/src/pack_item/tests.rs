//! Each form of a question beside what a pack takes of it.

use super::*;
use crate::{Accepted, Area, NumberAnswer, Picture, Run, Scoring, Shape, Text, Unit, gift};
use crate::{Block, Fault};

/// The one question of a text in GIFT.
fn of_gift(text: &str) -> Question {
    let mut readings = gift::read(text.as_bytes()).unwrap();
    *readings.remove(0).result.unwrap().question
}

fn made(text: &str) -> (PackItem, Vec<&'static str>) {
    let (item, losses) = pack_item(&of_gift(text)).unwrap();
    (item, losses.iter().map(|loss| loss.code()).collect())
}

fn refused(text: &str) -> Fault {
    pack_item(&of_gift(text)).unwrap_err().fault
}

fn words(options: &[PackOption]) -> Vec<&str> {
    options.iter().map(|option| option.text.as_str()).collect()
}

#[test]
fn one_of_several_keeps_its_right_option_and_says_why() {
    let (item, losses) = made("Where? {~Left =Right#Because. ~Back}");
    assert_eq!(item.form, "single");
    assert_eq!(words(&item.options), ["Left", "Right", "Back"]);
    assert_eq!((item.right, item.explain.as_str()), (vec![1], "Because."));
    assert_eq!(losses, [""; 0]);
    let (item, losses) = made("Where? {~Left#No. =Right#Yes. ~%50%Back####In any case.}");
    assert_eq!(item.explain, "In any case.");
    assert_eq!(losses, ["feedback", "partial-credit"]);
    assert_eq!(
        refused("Where? {=Left ~%100%Right ~Back}"),
        Fault::SeveralRight
    );
}

#[test]
fn several_are_right_and_not_all_of_them() {
    let (item, losses) = made("Which? {~%50%A ~%-50%B ~%50%C ~%-50%D}");
    assert_eq!((item.form, item.right), ("multiple", vec![0, 2]));
    assert_eq!(losses, [""; 0]);
    let (item, losses) = made("Which? {~%75%A ~%25%B ~%-100%C}");
    assert_eq!(item.right, [0, 1]);
    assert_eq!(losses, ["weights"]);
    assert_eq!(refused("Which? {~%50%A ~%50%B}"), Fault::AllRight);
}

#[test]
fn a_sentence_is_true_or_false() {
    let (item, losses) = made("Green is safe. {T#No, it is.#Well seen.}");
    assert_eq!((item.form, item.verdict), ("true_false", Some(true)));
    assert_eq!(item.explain, "Well seen.");
    assert_eq!(losses, ["feedback"]);
    let (item, _) = made("Red is safe. {F}");
    assert_eq!((item.verdict, item.explain.as_str()), (Some(false), ""));
}

#[test]
fn pairs_are_one_to_one() {
    let (item, losses) = made("Match. {=a -> 1 =b -> 2 = -> 3}");
    assert_eq!(words(&item.options), ["a", "b"]);
    assert_eq!(words(&item.right_side), ["1", "2"]);
    assert_eq!((item.right, losses), (vec![0, 1], vec!["wrong-entries"]));
    assert_eq!(refused("Match. {=a -> 1 =b -> 1 =c -> 2}"), Fault::Pairs);
}

#[test]
fn numbers_are_decimal_and_exact() {
    for (gift, value, tolerance) in [
        ("{#3}", "3", "0"),
        ("{#3.141:0.005}", "3.141", "0.005"),
        ("{#-2.5..-1.5}", "-2", "0.5"),
        ("{#0.1..0.2}", "0.15", "0.05"),
        ("{#-0.000001:0}", "-0.000001", "0"),
    ] {
        let (item, losses) = made(&format!("How much? {gift}"));
        let number = item.number.unwrap();
        assert_eq!(
            (&*number.value, &*number.tolerance),
            (value, tolerance),
            "{gift}"
        );
        assert_eq!(losses, [""; 0]);
    }
    for gift in ["{#0.0000001}", "{#1234567890}", "{#0.000001..0.000002}"] {
        assert_eq!(
            refused(&format!("How much? {gift}")),
            Fault::Number,
            "{gift}"
        );
    }
    let (item, losses) = made("How much? {#=3:0.1 =%50%4:0.1 =7}");
    assert_eq!(item.number.unwrap().value, "3");
    assert_eq!(losses, ["partial-credit", "more-answers"]);
}

#[test]
fn a_number_has_one_unit() {
    let mut question = of_gift("How long? {#3:0.5}");
    let unit = |name: &str, factor| Unit {
        name: name.to_owned(),
        factor,
    };
    let answers = vec![NumberAnswer {
        accepted: Accepted::Around {
            value: 3.0,
            tolerance: 0.5,
        },
        weight: 1.0,
        feedback: None,
    }];
    question.body = Body::Number {
        answers,
        units: vec![unit("cm", 10.0), unit("mm", 1.0)],
    };
    let (item, losses) = pack_item(&question).unwrap();
    assert_eq!(item.number.unwrap().unit, "mm");
    assert_eq!(losses, [Loss::OtherUnits].into());
}

#[test]
fn words_that_count_in_full_are_kept() {
    let (item, losses) = made("What? {=caliper =vernier caliper =%50%gauge =cal*}");
    assert_eq!(item.form, "short_text");
    assert_eq!(item.accepted, ["caliper", "vernier caliper"]);
    assert_eq!(losses, ["partial-credit", "patterns"]);
    assert_eq!(refused("What? {=%100%*iper =*r}"), Fault::NoPackForm);
    assert_eq!(refused("Say why. {}"), Fault::NoPackForm);
}

fn area(shape: Shape, weight: f64) -> Area {
    Area {
        shape,
        name: None,
        weight,
    }
}

#[test]
fn places_become_rectangles_without_names() {
    let mut question = of_gift("Where? {T}");
    let svg = "<?xml version='1.0'?>\n<svg viewBox='0 0 1 1'></svg>\n";
    question.pictures = vec![Picture::new("a.svg", svg.into()).unwrap()];
    let rectangle = Shape::Rectangle {
        sides: [0.1, 0.2, 0.3, 0.5],
    };
    let round = Shape::Ellipse {
        centre: [0.9, 0.5],
        radii: [0.2, 0.1],
    };
    let hotspot = |areas| Body::Hotspot {
        picture: 0,
        areas,
        several: false,
        scoring: Scoring::Parts,
    };
    question.body = hotspot(vec![area(rectangle.clone(), 1.0), area(round, 0.0)]);
    let (item, losses) = pack_item(&question).unwrap();
    assert_eq!(item.picture.unwrap().svg, "<svg viewBox='0 0 1 1'></svg>");
    assert_eq!(item.options[0].area, Some([100, 200, 200, 300]));
    assert_eq!(item.options[1].area, Some([700, 400, 300, 200]));
    assert_eq!((item.options[0].text.as_str(), item.right), ("", vec![0]));
    assert_eq!(losses, [Loss::AreaShape].into());
    question.body = hotspot(vec![area(rectangle.clone(), 1.0)]);
    assert_eq!(pack_item(&question).unwrap_err().fault, Fault::NoWrongArea);
    let slit = Shape::Polygon {
        corners: vec![[0.0, 0.0], [0.039, 0.0], [0.0, 1.0]],
    };
    question.body = hotspot(vec![area(rectangle, 1.0), area(slit, 0.0)]);
    assert_eq!(pack_item(&question).unwrap_err().fault, Fault::Area);
}

#[test]
fn texts_become_one_line_with_one_picture_beside() {
    let mut question = of_gift("Where? {T}");
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0".to_vec();
    question.pictures = vec![Picture::new("a.png", png).unwrap()];
    let picture = |alt: &str| Run::Picture {
        picture: 0,
        alt: alt.to_owned(),
    };
    let words = Run::Words {
        text: "Now\u{202e}  look".to_owned(),
        strong: true,
        emphasis: false,
    };
    let runs = vec![words, Run::Break, picture("A door"), picture("")];
    question.stem = Text {
        blocks: vec![Block::Paragraph { runs }],
    };
    question.points = Some(3.0);
    let (item, losses) = pack_item(&question).unwrap();
    assert_eq!(item.question, "Now look");
    let shown = PackPicture {
        svg: String::new(),
        alt: "A door".into(),
    };
    assert_eq!(item.picture, Some(shown));
    let expected = [Loss::Points, Loss::Layout, Loss::PicturesMany];
    assert_eq!(losses, expected.into());
}
