//! What stands behind "I can": counted right, never taken back, never with a name for learners.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::evidence::{Practised, best_stretch};
use crate::access::tests::House;
use crate::assessment::commands::{CheckView, Response};
use crate::desk::commands::{SiteKind, StaffRole};
use crate::packs::course::Practice;
use crate::printing::Document;
use crate::site::tests::rebuild::{install, some_response};

const FOUR_OF_FIVE: Practice = Practice {
    items: Vec::new(),
    right: 4,
    of: 5,
};

fn answers(text: &str) -> Vec<(bool, u64)> {
    (0..)
        .zip(text.chars())
        .map(|(n, c)| (c == '+', n))
        .collect()
}

#[test]
fn the_best_stretch_counts_and_the_earliest_of_equal_ones() {
    for (text, expected) in [
        ("", None),
        ("-", Some((0, 1, 0))),
        ("+-", Some((1, 1, 0))),
        ("-++", Some((2, 3, 2))),
        ("+++++-----", Some((5, 5, 4))),
        ("--++--+++-", Some((3, 5, 6))),
    ] {
        let found = best_stretch(&FOUR_OF_FIVE, &answers(text));
        let expected = expected.map(|(right, of, millis)| Practised { right, of, millis });
        assert_eq!(found, expected, "{text}");
    }
}

proptest! {
    #[test]
    fn more_practice_never_takes_anything_away(all in prop::collection::vec(any::<bool>(), 0..40)) {
        let all: Vec<_> = (0..).zip(all).map(|(n, right)| (right, n)).collect();
        let mut before = 0;
        for end in 1..=all.len() {
            let right = best_stretch(&FOUR_OF_FIVE, &all[..end]).map_or(0, |best| best.right);
            prop_assert!(right >= before && right <= FOUR_OF_FIVE.of);
            before = right;
        }
    }
}

fn line<'v>(view: &'v Value, competency: &str) -> &'v Value {
    let lines = view["units"][0]["lines"].as_array().unwrap();
    lines
        .iter()
        .find(|line| line["competency"] == competency)
        .unwrap()
}

fn levels(view: &Value) -> Vec<&str> {
    let lines = view["units"][0]["lines"].as_array().unwrap();
    lines
        .iter()
        .map(|line| line["level"].as_str().unwrap())
        .collect()
}

/// Answers the check as it comes and the missed items as they are explained, until it counts.
fn pass_the_check(house: &House) {
    let person = house.learner;
    let site = house.desk.site().unwrap().clone();
    let passed = site.with(|site| {
        let attempt = site.begin_check(person, Some("a2"))?;
        for _ in 0..200 {
            match site.check_view(person, attempt)? {
                CheckView::Item { item, explain, .. } => {
                    let response: Response =
                        explain.map_or_else(|| some_response(&item), |told| told.key);
                    site.answer_check(person, attempt, &item.id, &response)?;
                }
                CheckView::Result {
                    unit_counts: true, ..
                } => return Ok(true),
                CheckView::Result { .. } => site.resume_attempt(person, attempt)?,
            }
        }
        Ok(false)
    });
    assert!(passed.unwrap(), "the check has an end");
}

fn watch(house: &mut House, task: &str, lines: &[&str]) {
    let person = house.learner.to_string();
    let sheet = json!({ "person": person, "unit": "a2", "task": task, "secondOf": null });
    let marks: Value = lines
        .iter()
        .map(|line| json!({ "line": line, "mark": "alone" }))
        .collect();
    house.call("tasks.sheet", sheet.clone());
    house.call(
        "tasks.keep",
        json!({ "sheet": sheet, "marks": marks, "comment": "" }),
    );
    house.call("tasks.close", json!({ "sheet": sheet, "competent": true }));
}

#[test]
fn a_sentence_holds_once_the_unit_counts_and_its_task_does() {
    let mut house = House::of(SiteKind::Station);
    let site = house.desk.site().unwrap().clone();
    site.with(|site| {
        install(site);
        Ok(())
    })
    .unwrap();
    house.sit(StaffRole::Trainer);
    let show = json!({ "person": house.learner.to_string() });
    let before = house.call("profile.show", show.clone());
    assert_eq!(levels(&before), ["notBegun"; 4]);
    pass_the_check(&house);
    let checked = house.call("profile.show", show.clone());
    // Signs, equipment, fire, reporting: two of them have a practical task.
    assert_eq!(levels(&checked), ["can", "checked", "checked", "can"]);
    assert_eq!((&checked["can"], &checked["inAll"]), (&json!(2), &json!(4)));
    let drawn: u64 = ["SAF.SIGN", "SAF.PPE", "SAF.FIRE", "SAF.REP"]
        .map(|competency| {
            line(&checked, competency)["evidence"][0]["of"]
                .as_u64()
                .unwrap()
        })
        .iter()
        .sum();
    assert_eq!(drawn, 12, "every item of the check is evidence once");
    let route = [
        "stop", "leave", "signs", "walk", "lift", "counted", "stay", "way",
    ];
    watch(&mut house, "escape-route", &route);
    let once = house.call("profile.show", show.clone());
    assert_eq!(levels(&once), ["can", "checked", "checked", "can"]);
    let waits = &line(&once, "SAF.FIRE")["waitsFor"][0];
    assert_eq!(
        (&waits["competent"], &waits["wanted"]),
        (&json!(1), &json!(2))
    );
    watch(&mut house, "escape-route", &route);
    let twice = house.call("profile.show", show.clone());
    assert_eq!(levels(&twice), ["can", "checked", "can", "can"]);
    let evidence = line(&twice, "SAF.FIRE")["evidence"]
        .as_array()
        .unwrap()
        .len();
    assert_eq!(evidence, 3, "a check and two occasions");
    assert!(twice.to_string().contains("Trainer Silva"));
    let person = house.learner;
    let site = house.desk.site().unwrap().clone();
    let paper = site.with(|site| {
        let person = site.known_learner(person)?;
        site.profile_on_paper(&person)
    });
    let Document::List(list) = paper.unwrap() else {
        panic!("a list");
    };
    let rows = &list.parts[0].rows;
    assert_eq!(rows.len(), 4);
    assert_eq!(rows[2][2].len(), 3, "the same evidence as on the screen");
    let said = rows.concat().concat().concat();
    assert!(
        !said.contains("Silva"),
        "paper leaves the place: no name of staff"
    );
    house.sit(StaffRole::Officer);
    assert_eq!(house.code("profile.show", show), "not-permitted");
    house.sit_learner();
    let mine = house.call("learn.can", json!({}));
    assert_eq!(levels(&mine), ["can", "checked", "can", "can"]);
    assert!(
        !mine.to_string().contains("Silva"),
        "a learner never gets the name"
    );
    let home = house.call("learn.home", json!({ "unit": "a2" }));
    assert_eq!(home["can"].as_array().unwrap().len(), 3);
}
