//! Which figures come of which attempts, what is never shown, and what leaves the program.

use serde_json::{Value, json};

use super::commands::ChosenFigures;
use crate::access::tests::House;
use crate::assessment::drawn_for_bench;
use crate::assessment::events::{AttemptEnded, AttemptStarted, End, ReadIn, ResponseGiven};
use crate::desk::commands::{SiteKind, StaffRole};
use crate::ids::{AttemptId, PersonId};
use crate::packs::answer::Answer;
use crate::printing::Cell;
use crate::results::commands::TableForm;
use crate::site::Site;
use crate::site::tests::rebuild::install;

mod bench;

pub(super) const PACK: &str = "induction-plastics";
const CHECK: &str = "induction-plastics/a2";
const FINAL: &str = "induction-plastics/final";

/// What somebody did at one item: what they chose, and whether it was right.
#[derive(Clone)]
pub(super) struct Did {
    item: &'static str,
    choice: Option<&'static str>,
    right: bool,
}

pub(super) fn did(item: &'static str, choice: &'static str, right: bool) -> Did {
    let choice = Some(choice);
    Did {
        item,
        choice,
        right,
    }
}

fn left_out(item: &'static str) -> Did {
    let (choice, right) = (None, false);
    Did {
        item,
        choice,
        right,
    }
}

pub(super) fn who(number: u16) -> PersonId {
    let mut id = [7; 16];
    id[..2].copy_from_slice(&number.to_be_bytes());
    PersonId(id)
}

fn read_in(language: &str, second: Option<&str>) -> Option<ReadIn> {
    Some(ReadIn {
        language: language.into(),
        second: second.map(str::to_owned),
    })
}

/// An attempt of somebody; a final ends as it is said, or runs.
fn attempt(
    site: &mut Site,
    person: PersonId,
    language: Option<ReadIn>,
    all: &[Did],
    end: Option<Option<End>>,
) {
    let attempt = AttemptId::draw(&site.host);
    let started = AttemptStarted {
        attempt,
        pack: PACK.into(),
        version: 1,
        unit: if end.is_some() { "final" } else { "a2" }.into(),
        seed: String::new(),
        draw: all.iter().map(|one| drawn_for_bench(one.item)).collect(),
        is_final: end.is_some(),
        read_in: language.clone(),
        taken: None,
    };
    site.transact(Some(person), |tx| {
        tx.append(Some(person), &started)?;
        for one in all {
            let Some(choice) = one.choice else { continue };
            let given = ResponseGiven {
                attempt,
                item: one.item.into(),
                round: "first".into(),
                response: Some(Answer::Choice {
                    choice: choice.into(),
                }),
                fully_right: one.right,
                credit_percent: 100 * u8::from(one.right),
                spent_seconds: None,
                read_in: language.clone(),
                corrects: false,
                note: String::new(),
            };
            tx.append(Some(person), &given)?;
        }
        if let Some(Some(why)) = end {
            let ended = AttemptEnded {
                attempt,
                why,
                spent_seconds: 60,
                helped: Vec::new(),
            };
            tx.append(Some(person), &ended)?;
        }
        Ok(())
    })
    .unwrap();
}

/// A centre with the real course and a coordinator at it.
fn centre() -> House {
    let mut house = House::of(SiteKind::Centre);
    house.sit(StaffRole::Coordinator);
    with(&house, install);
    house
}

fn with<T>(house: &House, work: impl FnOnce(&mut Site) -> T) -> T {
    let site = house.desk.site().unwrap();
    site.with(|site| Ok(work(site))).unwrap()
}

/// So many people at the check: of ten, eight have the sign right and two take the same wrong
/// option; everybody who had the sign right has the mask wrong.
fn crowd(house: &House, people: u16, language: &str) {
    with(house, |site| {
        for number in 0..people {
            let right = number % 10 < 8;
            let sign = did("c03", if right { "b" } else { "a" }, right);
            let mask = did("c04", if right { "a" } else { "d" }, !right);
            attempt(
                site,
                who(number),
                read_in(language, None),
                &[sign, mask],
                None,
            );
        }
    });
}

fn chosen(id: &str) -> Value {
    json!({ "id": id, "version": null })
}

fn line<'v>(view: &'v Value, item: &str) -> &'v Value {
    let lines = view["items"].as_array().unwrap();
    lines.iter().find(|line| line["item"] == item).unwrap()
}

fn show(house: &mut House, id: &str) -> Value {
    house.call("figures.show", chosen(id))
}

fn item(house: &mut House, id: &str, item: &str) -> Value {
    house.call(
        "figures.item",
        json!({ "chosen": chosen(id), "item": item }),
    )
}

#[test]
fn below_twenty_people_nothing_is_shown_but_that() {
    let mut house = centre();
    crowd(&house, 19, "en");
    let view = show(&mut house, CHECK);
    let sign = line(&view, "c03");
    assert_eq!(sign["standing"], "hidden");
    assert_eq!(sign["people"], 19);
    for field in ["right", "correlation", "gap"] {
        assert_eq!(sign[field], Value::Null, "{field}");
    }
    assert_eq!(
        (&sign["advice"], &sign["neverChosen"]),
        (&json!([]), &json!(0))
    );
    assert_eq!(item(&mut house, CHECK, "c03")["options"], json!([]));
}

#[test]
fn from_twenty_on_figures_are_grey_and_from_fifty_plain() {
    for (people, standing) in [(20, "grey"), (49, "grey"), (50, "plain")] {
        let mut house = centre();
        crowd(&house, people, "en");
        assert_eq!(line(&show(&mut house, CHECK), "c03")["standing"], standing);
    }
}

#[test]
fn a_table_says_what_to_look_at_and_puts_it_first() {
    let mut house = centre();
    crowd(&house, 50, "en");
    let view = show(&mut house, CHECK);
    let sign = line(&view, "c03");
    assert_eq!(sign["right"]["ten"], 8);
    assert_eq!(sign["critical"], true);
    // Whoever had one of the two right had the other wrong.
    assert_eq!(sign["correlation"]["value"], -100);
    assert_eq!(sign["advice"], json!(["checkKey", "rewrite"]));
    assert_eq!(sign["neverChosen"], 1, "nobody took c");
    let mask = line(&view, "c04");
    assert_eq!(mask["right"]["ten"], 2);
    assert_eq!(mask["advice"][0], "teachAgain");
    let lines = view["items"].as_array().unwrap();
    assert!(lines[0]["advice"] != json!([]) && lines[2]["advice"] == json!([]));
    assert_eq!(
        lines.len(),
        21,
        "every item of the pool stands in the table"
    );
}

#[test]
fn an_item_opens_to_its_options_and_how_often_each_was_chosen() {
    let mut house = centre();
    crowd(&house, 50, "en");
    let view = item(&mut house, CHECK, "c03");
    assert_eq!(
        view["options"],
        json!([
            { "id": "a", "side": "wrong", "chosen": 10 },
            { "id": "b", "side": "right", "chosen": 40 },
            { "id": "c", "side": "wrong", "chosen": 0 },
        ])
    );
    assert_eq!(view["key"], json!({ "kind": "choice", "choice": "b" }));
    assert_eq!(view["item"]["id"], "c03");
    let unknown = json!({ "chosen": chosen(CHECK), "item": "c99" });
    assert_eq!(house.code("figures.item", unknown), "not-found");
    let nobody = chosen("induction-plastics/a9");
    assert_eq!(house.code("figures.show", nobody), "not-found");
}

#[test]
fn one_to_four_people_are_never_counted_and_cannot_be_worked_out() {
    let mut house = centre();
    crowd(&house, 30, "en");
    with(&house, |site| {
        for number in 30..33 {
            attempt(site, who(number), None, &[did("c03", "c", false)], None);
        }
    });
    let view = item(&mut house, CHECK, "c03");
    // Three took c; the six of a would tell it, so they are hidden as well.
    let shown: Vec<_> = view["options"].as_array().unwrap().iter().collect();
    assert_eq!(shown[0]["chosen"], Value::Null);
    assert_eq!(shown[1]["chosen"], 24);
    assert_eq!(shown[2]["chosen"], Value::Null);
    assert_eq!(view["line"]["omitted"], 0);
}

#[test]
fn the_first_attempt_counts_and_no_other() {
    let mut house = centre();
    crowd(&house, 20, "en");
    house.clock.advance(1000);
    with(&house, |site| {
        for number in 0..20 {
            attempt(site, who(number), None, &[did("c03", "c", false)], None);
        }
    });
    let view = item(&mut house, CHECK, "c03");
    assert_eq!(view["line"]["people"], 20);
    assert_eq!(view["options"][2]["chosen"], 0, "nobody took c at first");
    assert_eq!(view["line"]["notReached"], 0);
}

#[test]
fn languages_are_compared_where_they_were_read_alone() {
    let mut house = centre();
    with(&house, |site| {
        for number in 0..90 {
            // English is easy, Portuguese is not; whoever read both tells of neither.
            let (language, second) =
                [("en", None), ("pt-PT", None), ("en", Some("pt-PT"))][usize::from(number / 30)];
            let right = number < 30 || number % 2 == 0;
            let sign = did("c03", if right { "b" } else { "a" }, right);
            attempt(site, who(number), read_in(language, second), &[sign], None);
        }
    });
    let view = item(&mut house, CHECK, "c03");
    assert_eq!(
        view["line"]["gap"],
        json!({ "points": 50, "easiest": "en", "hardest": "pt-PT" })
    );
    assert_eq!(
        view["languages"],
        json!([
            { "language": "en", "people": 30, "right": 10 },
            { "language": "pt-PT", "people": 30, "right": 5 },
        ])
    );
    assert!(
        view["line"]["advice"]
            .to_string()
            .contains("compareLanguages")
    );
}

#[test]
fn what_was_left_out_and_what_nobody_came_to_stand_apart() {
    let mut house = centre();
    let all = [
        left_out("a2/c03"),
        did("a2/c04", "d", true),
        left_out("a2/c10"),
    ];
    with(&house, |site| {
        for number in 0..25 {
            let why = if number < 10 {
                End::TimeOver
            } else {
                End::Ended
            };
            attempt(site, who(number), None, &all, Some(Some(why)));
        }
        // Whoever still sits at it can change every answer.
        attempt(site, who(25), None, &all, Some(None));
    });
    let view = show(&mut house, FINAL);
    assert_eq!(view["chosen"]["of"], "final");
    assert_eq!(view["people"], 25);
    let counts = |item: &str| {
        let line = line(&view, item);
        ["people", "omitted", "notReached"].map(|field| line[field].as_u64())
    };
    assert_eq!(counts("a2/c03"), [Some(25), Some(25), Some(0)]);
    assert_eq!(counts("a2/c10"), [Some(15), Some(15), Some(10)]);
    assert_eq!(line(&view, "a2/c04")["unit"], "A2");
    let list = house.call("figures.list", json!({}));
    assert_eq!(list["choices"][0]["people"], 25);
}

#[test]
fn figures_leave_without_a_name_and_with_one_account() {
    let mut house = centre();
    crowd(&house, 50, "en");
    let rui = house.learner;
    with(&house, |site| {
        attempt(
            site,
            rui,
            read_in("en", None),
            &[did("c03", "b", true)],
            None,
        );
    });
    let folder = tempfile::tempdir().unwrap();
    for form in ["csv", "xlsx"] {
        let to = json!({ "path": folder.path(), "stickConfirmed": true });
        let request = json!({ "chosen": chosen(CHECK), "form": form, "to": to });
        let saved = house.call("figures.export", request);
        let bytes = std::fs::read(saved["file"].as_str().unwrap()).unwrap();
        match form {
            "csv" => {
                let text = String::from_utf8(bytes).unwrap();
                assert!(!text.contains("Rui"), "{text}");
                assert!(text.contains("\"-1.00\""), "a number below zero stays one");
            }
            _ => assert!(bytes.starts_with(b"PK")),
        }
    }
}

#[test]
fn every_column_has_its_words_in_every_language() {
    let house = centre();
    crowd(&house, 20, "en");
    let chosen: ChosenFigures = serde_json::from_value(chosen(CHECK)).unwrap();
    for language in crate::i18n::LANGUAGES {
        let book = with(&house, |site| {
            site.language = (*language).to_owned();
            site.figures_leaving(&chosen, &TableForm::Xlsx)
                .unwrap()
                .book
        });
        let book = book.unwrap();
        book.xlsx().unwrap();
        for column in &book.columns {
            assert!(!column.head.starts_with("figures-"), "{}", column.head);
            assert!(!column.about.starts_with("figures-"), "{}", column.about);
        }
        for cell in book.rows.iter().flatten() {
            let is_key = |text: &String| text.starts_with("figures-");
            assert!(
                !matches!(cell, Cell::Text(text) if is_key(text)),
                "{cell:?}"
            );
        }
    }
}
