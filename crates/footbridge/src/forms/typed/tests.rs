//! Every form of items, as it is typed from paper.

use super::*;
use crate::packs::course::{ItemOption, ItemUse, Texts};

fn options(ids: &str) -> Vec<ItemOption> {
    let option = |id: &str| ItemOption {
        id: id.into(),
        text: Texts::new(),
        picture: None,
        area: None,
    };
    ids.split_whitespace().map(option).collect()
}

fn ids(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// An item whose options stand on the sheet in this order.
fn item(item_type: ItemType, order: &str, right: &str) -> (Item, Drawn) {
    let item = Item {
        id: "i".into(),
        used_in: ItemUse::Check,
        item_type,
        competency: "C".into(),
        critical: false,
        lesson: "l".into(),
        picture: None,
        question: Texts::new(),
        options: options(order),
        right_side: options(right),
        unit: Some("mm".into()),
    };
    let drawn = Drawn {
        item: "i".into(),
        options: ids(order),
        right_side: ids(right),
    };
    (item, drawn)
}

/// Reads it, and what it reads is written so that it is read the same again.
fn reads(of: &(Item, Drawn), typed: &str) -> Answer {
    let (item, drawn) = of;
    let answer = read(item, drawn, typed).unwrap().expect("an answer");
    let written = write(item, drawn, &answer);
    assert_eq!(
        read(item, drawn, &written).unwrap().as_ref(),
        Some(&answer),
        "{written}"
    );
    answer
}

fn refused(of: &(Item, Drawn), typed: &str) -> &'static str {
    read(&of.0, &of.1, typed).unwrap_err().code()
}

#[test]
fn a_letter_is_the_option_that_has_it_on_the_sheet() {
    let one = item(ItemType::Single, "z y x", "");
    for typed in ["b", " B ", "b)", "b."] {
        let choice = "y".into();
        assert_eq!(reads(&one, typed), Answer::Choice { choice }, "{typed}");
    }
    assert_eq!(refused(&one, "d"), "form-typed-unknown");
    assert_eq!(refused(&one, "ab"), "form-typed-one");
    assert_eq!(read(&one.0, &one.1, "  ").unwrap(), None);
}

#[test]
fn several_letters_stand_together_or_apart() {
    let several = item(ItemType::Multiple, "z y x w", "");
    for typed in ["ac", "c a", "A, C", "a+c"] {
        let choices = ids("x z");
        assert_eq!(
            reads(&several, typed),
            Answer::Choices { choices },
            "{typed}"
        );
    }
    assert_eq!(refused(&several, "aa"), "form-typed-twice");
    assert_eq!(refused(&several, "1"), "form-typed-unknown");
}

#[test]
fn places_in_a_picture_have_numbers() {
    let few = item(ItemType::Hotspot, "z y x", "");
    let choices = ids("x z");
    assert_eq!(reads(&few, "13"), Answer::Choices { choices });
    let many = item(ItemType::Hotspot, "a b c d e f g h i j k", "");
    let choices = ids("a k");
    assert_eq!(reads(&many, "11 1"), Answer::Choices { choices });
}

#[test]
fn a_verdict_has_a_letter_and_so_has_its_reason() {
    let said = item(ItemType::TrueFalse, "why because", "");
    let verdict = |verdict, reason: Option<&str>| Answer::Verdict {
        verdict,
        reason: reason.map(str::to_owned),
    };
    assert_eq!(reads(&said, "ad"), verdict(true, Some("because")));
    assert_eq!(reads(&said, "b c"), verdict(false, Some("why")));
    assert_eq!(reads(&said, "b"), verdict(false, None));
    assert_eq!(refused(&said, "ab"), "form-typed-verdict");
    assert_eq!(refused(&said, "c"), "form-typed-verdict");
    assert_eq!(refused(&said, "e"), "form-typed-unknown");
    let bare = item(ItemType::TrueFalse, "", "");
    assert_eq!(reads(&bare, "a"), verdict(true, None));
}

#[test]
fn a_match_has_a_letter_for_each_line_and_a_dash_for_one_left_open() {
    let both = item(ItemType::Match, "1 2 3", "x y z");
    let of = |text: &[(&str, &str)]| Answer::Pairs {
        pairs: text
            .iter()
            .map(|(a, b)| ((*a).into(), (*b).into()))
            .collect(),
    };
    let all = [("1", "y"), ("2", "x"), ("3", "z")];
    assert_eq!(reads(&both, "bac"), of(&all));
    assert_eq!(reads(&both, "B A C"), of(&all));
    assert_eq!(reads(&both, "b-c"), of(&[("1", "y"), ("3", "z")]));
    assert_eq!(refused(&both, "ba"), "form-typed-pairs");
    assert_eq!(refused(&both, "---"), "form-typed-pairs");
    assert_eq!(refused(&both, "bad"), "form-typed-unknown");
}

#[test]
fn steps_have_each_number_once() {
    let steps = item(ItemType::Order, "z y x", "");
    let order = ids("y x z");
    assert_eq!(reads(&steps, "312"), Answer::Order { order });
    for wrong in ["31", "311", "314", "abc"] {
        assert_eq!(refused(&steps, wrong), "form-typed-steps", "{wrong}");
    }
}

#[test]
fn numbers_and_words_are_taken_as_they_stand() {
    let number = item(ItemType::Number, "", "");
    let answer = Answer::Number {
        number: Decimal::read("12.5").unwrap(),
    };
    assert_eq!(reads(&number, "12,5 mm"), answer);
    assert_eq!(refused(&number, "a dozen"), "response-no-number");
    let words = item(ItemType::ShortText, "", "");
    let text = "guide pillar".into();
    assert_eq!(reads(&words, " guide pillar "), Answer::Text { text });
    assert_eq!(refused(&words, &"x".repeat(201)), "form-typed-words");
}
