//! What is judged: it holds nobody up, the last judgement counts, both are kept.

use std::fs;
use std::path::Path;

use footbridge_signing::sealing::Identity;
use serde_json::{Value, json};

use crate::access::tests::House;
use crate::desk::commands::{SiteKind, StaffRole};
use crate::packs::build;
use crate::packs::install::tests::unproved;
use crate::setup::found::copy_folder;
use crate::site::Site;

mod order;

const ITEM: &str = "c22";

/// The shipped course, whose check asks for one thing that is done, critical, and for nothing else.
pub(super) fn install_judged(site: &mut Site) {
    let folder = tempfile::tempdir().unwrap();
    copy_folder(Path::new(build::tests::INDUCTION), folder.path()).unwrap();
    let unit = folder.path().join("units/a2/unit.json");
    let items = folder.path().join("units/a2/items.json");
    change(&items, |items| {
        let all = items["items"].as_array_mut().unwrap();
        for item in all.iter_mut() {
            if item["use"] == "check" && item["competency"] == "SAF.REP" {
                item["competency"] = json!("SAF.PPE");
            }
        }
        let practised = all.iter().find(|item| item["type"] == "judged").unwrap();
        let mut asked = practised.clone();
        asked["id"] = json!(ITEM);
        asked["use"] = json!("check");
        asked["critical"] = json!(true);
        all.push(asked);
    });
    change(&unit, |unit| {
        unit["check"]["blueprint"] = json!([{ "competency": "SAF.REP", "n": 1 }]);
    });
    change(&folder.path().join("pack.json"), |pack| {
        let last = &mut pack["finals"][0];
        last["blueprint"] = json!([{ "competency": "SAF.REP", "n": 1 }]);
        last["cut"]["right"] = json!(1);
    });
    let identity = Identity::from_secret(&site.centre().unwrap().content_identity).unwrap();
    let built = build::build(folder.path(), &identity.recipient()).unwrap();
    unproved(site, &built.bytes).unwrap();
}

fn change(file: &Path, how: impl FnOnce(&mut Value)) {
    let mut value: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    how(&mut value);
    fs::write(file, value.to_string()).unwrap();
}

fn house() -> House {
    let mut house = House::of(SiteKind::Station);
    let site = house.desk.site().unwrap().clone();
    site.with(|site| {
        install_judged(site);
        Ok(())
    })
    .unwrap();
    house.sit_learner();
    house
}

fn check(house: &mut House) -> Value {
    house.call("check.show", json!({}))
}

/// The learner answers the item that waits.
fn answer(house: &mut House, text: &str) -> Value {
    house.sit_learner();
    let view = check(house);
    assert_eq!(view["item"]["itemType"], "judged");
    let response = json!({ "kind": "done", "text": text });
    let request = json!({ "attempt": view["attempt"], "item": ITEM, "response": response });
    house.call("check.answer", request)
}

fn listed(house: &mut House, which: &str) -> Vec<Value> {
    let list = house.call("marking.list", json!({}));
    list[which].as_array().unwrap().clone()
}

fn name(work: &Value) -> Value {
    json!({ "person": work["person"], "response": work["response"] })
}

/// Lines of the item; those that are named are not met.
fn marks(work: &Value, but: &[&str]) -> Value {
    let line = |line: &str| json!({ "line": line, "met": !but.contains(&line) });
    let lines: Vec<_> = ["what", "where", "when", "hurt"].map(line).into();
    json!({ "person": work["person"], "response": work["response"], "lines": lines })
}

fn judge(house: &mut House, work: &Value, but: &[&str]) -> Value {
    house.call("marking.judge", marks(work, but))
}

fn holds(house: &House) {
    let site = house.desk.site().unwrap();
    site.with(|site| site.verify_journals()).unwrap();
}

#[test]
fn what_was_done_waits_and_counts_once_it_was_judged() {
    let mut house = house();
    let result = answer(&mut house, " A box fell.\nNobody is hurt. ");
    assert_eq!(result["kind"], "result");
    assert_eq!(
        [&result["waiting"], &result["right"], &result["toLookAt"]],
        [1, 0, 0]
    );
    assert_eq!(result["unitCounts"], false);

    house.sit(StaffRole::Trainer);
    assert_eq!(house.call("class.show", json!({}))["toMark"], 1);
    let work = listed(&mut house, "waiting")[0].clone();
    assert_eq!([&work["name"], &work["unit"]], ["Rui Costa", "A2"]);
    let view = house.call("marking.show", name(&work));
    assert_eq!(view["text"], "A box fell.\nNobody is hurt.");
    assert_eq!(view["lines"].as_array().unwrap().len(), 4);

    let judged = judge(&mut house, &work, &[]);
    assert_eq!(judged["judgements"][0]["credit"], 100);
    assert_eq!(listed(&mut house, "waiting").len(), 0);
    assert_eq!(listed(&mut house, "judged")[0]["met"], 4);
    assert_eq!(house.call("class.show", json!({}))["toMark"], 0);
    house.sit_learner();
    let result = check(&mut house);
    assert_eq!(
        [&result["waiting"], &result["right"]],
        [&json!(0), &json!(1)]
    );
    assert_eq!(result["unitCounts"], true);
    holds(&house);
}

#[test]
fn a_critical_line_that_is_not_met_brings_the_item_again_explained() {
    let mut house = house();
    answer(&mut house, "");
    house.sit(StaffRole::Trainer);
    let work = listed(&mut house, "waiting")[0].clone();
    let judged = judge(&mut house, &work, &["where"]);
    assert_eq!(
        judged["judgements"][0]["credit"], 0,
        "three of four, but a critical one is missing"
    );

    house.sit_learner();
    let result = check(&mut house);
    assert_eq!([&result["toLookAt"], &result["waiting"]], [1, 0]);
    house.call("check.go_again", json!({ "attempt": result["attempt"] }));
    let again = check(&mut house);
    let met = |n: usize| again["explain"]["criteria"][n]["met"].clone();
    assert_eq!([met(0), met(1)], [json!(true), json!(false)]);
    let result = answer(&mut house, "At machine two.");
    assert_eq!([&result["toLookAt"], &result["waiting"]], [0, 1]);

    house.sit(StaffRole::Trainer);
    assert_eq!(
        house.code("marking.judge", marks(&work, &[])),
        "marking-not-found"
    );
    let work = listed(&mut house, "waiting")[0].clone();
    judge(&mut house, &work, &["hurt"]);
    house.sit_learner();
    let again = check(&mut house);
    assert_eq!(
        [&again["kind"], &again["round"]],
        ["item", "again"],
        "three of four lines are not all of it"
    );
    holds(&house);
}

#[test]
fn the_last_judgement_counts_both_are_kept_and_ones_own_can_be_taken_back() {
    let mut house = house();
    answer(&mut house, "Done.");
    house.sit(StaffRole::Trainer);
    let work = listed(&mut house, "waiting")[0].clone();
    judge(&mut house, &work, &["what"]);
    house.clock.advance(1000);
    house.sit(StaffRole::Coordinator);
    let second = judge(&mut house, &work, &[]);
    let judgement = |n: usize| second["judgements"][n].clone();
    assert_eq!(
        [&judgement(0)["counts"], &judgement(1)["counts"]],
        [false, true]
    );
    assert_eq!(
        [&judgement(0)["mine"], &judgement(1)["mine"]],
        [false, true]
    );
    house.sit_learner();
    assert_eq!(check(&mut house)["unitCounts"], true);

    house.sit(StaffRole::Coordinator);
    let back = |n: usize| {
        let mut request = name(&work);
        request["judgement"] = judgement(n)["judgement"].clone();
        request
    };
    assert_eq!(house.code("marking.take_back", back(0)), "marking-not-mine");
    house.clock.advance(1000);
    let view = house.call("marking.take_back", back(1));
    assert_eq!(view["judgements"].as_array().unwrap().len(), 1);
    assert_eq!(
        view["lines"][0]["met"], true,
        "its marks are there to be changed"
    );
    assert_eq!(house.code("marking.take_back", back(1)), "marking-not-mine");
    house.sit_learner();
    assert_eq!(check(&mut house)["unitCounts"], false);
    holds(&house);
}

#[test]
fn every_mark_is_kept_and_every_line_is_needed() {
    let mut house = house();
    answer(&mut house, "Done.");
    house.sit(StaffRole::Trainer);
    let work = listed(&mut house, "waiting")[0].clone();
    let some = |lines: Value| json!({ "person": work["person"], "response": work["response"], "lines": lines });
    let one = json!([{ "line": "when", "met": false }]);
    house.call("marking.keep", some(one.clone()));
    let view = house.call("marking.show", name(&work));
    assert_eq!(
        [&view["lines"][2]["met"], &view["lines"][0]["met"]],
        [&json!(false), &Value::Null]
    );
    assert_eq!(house.code("marking.judge", some(one)), "marking-lines-open");
    for lines in [
        json!([{ "line": "colour", "met": true }]),
        json!([{ "line": "what", "met": true }, { "line": "what", "met": false }]),
    ] {
        assert_eq!(
            house.code("marking.keep", some(lines)),
            "marking-line-unknown"
        );
    }
    let mut unknown = name(&work);
    unknown["response"] = json!("00".repeat(32));
    assert_eq!(house.code("marking.show", unknown), "marking-not-found");
    house.sit_learner();
    assert_eq!(house.code("marking.list", json!({})), "not-permitted");
}

#[test]
fn in_practice_it_is_compared_and_does_not_count() {
    let mut house = house();
    let mut seen = false;
    for _ in 0..24 {
        let before = house.call("practice.show", json!({}));
        let item = &before["item"];
        if item["itemType"] != "judged" {
            let view = serde_json::from_value(item.clone()).unwrap();
            let response = crate::site::tests::rebuild::some_response(&view);
            let request = json!({ "item": item["id"], "response": response });
            house.call("practice.answer", request);
            continue;
        }
        let response = json!({ "kind": "done", "text": "" });
        let request = json!({ "item": item["id"], "response": response });
        let after = house.call("practice.answer", request);
        assert_eq!(after["practice"]["right"], before["right"]);
        assert_eq!(after["practice"]["reached"], before["reached"]);
        assert_ne!(
            after["practice"]["item"]["id"], item["id"],
            "it does not come at once again"
        );
        let told = &after["feedback"];
        assert_eq!(told["criteria"].as_array().unwrap().len(), 4);
        assert_eq!(told["criteria"][0]["met"], Value::Null);
        assert!(
            told["key"]["text"]
                .as_str()
                .unwrap()
                .contains("Nobody is hurt")
        );
        seen = true;
    }
    assert!(seen);
    house.sit(StaffRole::Trainer);
    assert_eq!(
        listed(&mut house, "waiting").len(),
        0,
        "practice waits for nobody"
    );
    holds(&house);
}

#[test]
fn nobody_judges_themselves_and_words_have_an_end() {
    let mut house = house();
    let view = check(&mut house);
    let send = |text: String| {
        let response = json!({ "kind": "done", "text": text });
        json!({ "attempt": view["attempt"], "item": ITEM, "response": response })
    };
    for text in ["a".repeat(2001), "a\u{7}b".into()] {
        assert_eq!(
            house.code("check.answer", send(text)),
            "response-wrong-form"
        );
    }
    house.call("check.keep_draft", send("half".into()));
    assert_eq!(check(&mut house)["draft"]["text"], "half");
    house.call("check.answer", send("é".repeat(2000)));
    let (site, learner) = (house.desk.site().unwrap().clone(), house.learner);
    site.with(|site| {
        let (_, attempt) = site.store.attempts_with_work()?[0];
        let response = site.store.responses(attempt)?[0].event;
        let judged = super::events::ResponseJudged {
            attempt,
            response,
            lines: vec![],
            takes_back: None,
            role: "trainer".into(),
            alias: 10,
        };
        site.transact(Some(learner), |tx| {
            tx.append(Some(learner), &judged).map(drop)
        })
    })
    .unwrap();
    assert_eq!(check(&mut house)["waiting"], 1);
    holds(&house);
}

#[test]
fn a_final_is_decided_when_it_was_judged_and_not_tried_again_before() {
    let mut house = house();
    house.sit(StaffRole::Trainer);
    let name = json!({ "id": "final" });
    let open = house.call("finals.open", name.clone());
    let code = |which: &str| open["lines"][0]["codes"][which].clone();
    house.sit_learner();
    let start = json!({ "id": "final", "code": code("start") });
    let first = house.call("final.start", start.clone());
    let response = json!({ "kind": "done", "text": "At machine two." });
    let attempt = first["attempt"].clone();
    house.call(
        "final.answer",
        json!({ "attempt": attempt, "number": 1, "response": response, "then": 2 }),
    );
    house.sit(StaffRole::Trainer);
    assert_eq!(
        listed(&mut house, "waiting").len(),
        0,
        "until it ends the answer can change"
    );
    house.sit_learner();
    let end = json!({ "attempt": attempt, "code": code("end") });
    let result = house.call("final.end", end);
    assert_eq!([&result["waiting"], &result["right"]], [1, 0]);
    assert_eq!(result["passed"], false);
    assert_eq!(result["notNow"]["kind"], "waits");
    assert_eq!(house.code("final.start", start), "final-waits");

    house.sit(StaffRole::Trainer);
    let tries = house.call("finals.show", json!({}));
    assert_eq!(tries["lines"][0]["sittings"][0]["standing"], "waits");
    let work = listed(&mut house, "waiting")[0].clone();
    judge(&mut house, &work, &[]);
    house.sit_learner();
    let result = house.call("final.show", name);
    assert_eq!(
        [&result["passed"], &result["waiting"]],
        [&json!(true), &json!(0)]
    );
    holds(&house);
}
