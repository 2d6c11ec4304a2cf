//! 94: what needs two accounts is done by two.

mod lists;

use serde_json::{Value, json};

use crate::access::tests::House;
use crate::desk::commands::{SiteKind, StaffRole};
use crate::ids::PersonId;

const MINUTE: i64 = 60_000;

struct Centre {
    house: House,
    colleague: PersonId,
}

impl Centre {
    fn new() -> Self {
        let house = House::of(SiteKind::Centre);
        let colleague = house.join("Clara Lopes", &StaffRole::Coordinator);
        let mut centre = Self { house, colleague };
        centre.house.sit(StaffRole::Coordinator);
        centre
    }

    fn sit_colleague(&mut self) {
        let colleague = self.colleague;
        self.house
            .sit_as(colleague, "Clara Lopes", StaffRole::Coordinator);
    }

    fn erasure(&self) -> Value {
        json!({ "person": self.house.learner.to_string() })
    }

    fn ask(&mut self) -> Value {
        let asked = json!({
            "command": "centre.erase_person",
            "request": self.erasure().to_string(),
            "reason": "asked for it in writing",
        });
        self.house.call("approval.ask", asked)["pending"][0].clone()
    }

    fn is_there(&self) -> bool {
        let person = self.house.learner;
        let there = self
            .house
            .desk
            .site()
            .unwrap()
            .with(|site| site.store.person(person));
        there.unwrap().is_some()
    }
}

fn choose(shown: &Value) -> Value {
    json!({ "approval": shown["approval"], "content": shown["content"] })
}

#[test]
fn r94_an_erasure_needs_a_second_account_and_both_are_on_record() {
    let mut centre = Centre::new();
    let erasure = centre.erasure();
    assert_eq!(
        centre.house.code("centre.erase_person", erasure),
        "approval-needed"
    );
    let shown = centre.ask();
    assert!(centre.is_there(), "asking erases nothing");
    assert_eq!(
        (&shown["own"], &shown["minutesLeft"]),
        (&json!(true), &json!(10))
    );
    assert_eq!(
        shown["facts"][0],
        json!({ "name": "name", "value": "Rui Costa" })
    );
    assert_eq!(
        centre.house.code("approval.give", choose(&shown)),
        "approval-same-account"
    );
    assert!(centre.is_there());
    centre.sit_colleague();
    let again = centre.house.call("approval.list", json!({}))["pending"][0].clone();
    assert_eq!(
        (&again["own"], &again["askedBy"]),
        (&json!(false), &json!("Coordinator Silva"))
    );
    let after = centre.house.call("approval.give", choose(&again));
    assert!(!centre.is_there());
    assert_eq!(after["pending"], json!([]));
    assert_eq!(after["erasures"].as_array().unwrap().len(), 1);
    for act in ["ask", "approve"] {
        assert_eq!(centre.house.listed(json!(act)).len(), 1, "{act}");
    }
    centre.sit_colleague();
    assert_eq!(
        centre.house.code("approval.give", choose(&again)),
        "approval-expired",
        "once"
    );
}

#[test]
fn r94_after_ten_running_minutes_nobody_can_agree_any_more() {
    let mut centre = Centre::new();
    let shown = centre.ask();
    centre.sit_colleague();
    // The clock on the wall does not help.
    centre.house.clock.jump(60 * MINUTE);
    assert_eq!(
        centre.house.call("approval.list", json!({}))["pending"][0]["minutesLeft"],
        json!(10)
    );
    centre.house.clock.advance(10 * MINUTE);
    assert_eq!(
        centre.house.code("approval.give", choose(&shown)),
        "approval-expired"
    );
    assert!(centre.is_there());
}

#[test]
fn r94_the_agreement_holds_for_exactly_what_was_seen() {
    let mut centre = Centre::new();
    let shown = centre.ask();
    centre.sit_colleague();
    let other = json!({ "approval": shown["approval"], "content": "0".repeat(64) });
    assert_eq!(
        centre.house.code("approval.give", other),
        "approval-changed"
    );
    // Meanwhile the record becomes another one.
    let learner = centre.house.learner;
    let site = centre.house.desk.site().unwrap();
    site.with(|site| site.open_session(learner)).unwrap();
    assert_eq!(
        centre.house.code("approval.give", choose(&shown)),
        "approval-changed"
    );
    assert!(centre.is_there());
    let erasure = centre.erasure();
    assert_eq!(
        centre.house.code("centre.erase_person", erasure),
        "approval-needed",
        "an agreement that failed is good for nothing else"
    );
}

#[test]
fn r94_only_what_needs_two_can_be_asked_for_and_anybody_can_say_no() {
    let mut centre = Centre::new();
    for (command, code) in [
        ("centre.overview", "request-malformed"),
        ("approval.ask", "request-malformed"),
        ("centre.nothing", "unknown-command"),
    ] {
        let asked = json!({ "command": command, "request": "{}", "reason": "why not" });
        assert_eq!(centre.house.code("approval.ask", asked), code, "{command}");
    }
    let unnamed = json!({
        "command": "centre.erase_person", "request": "{\"person\": 1}", "reason": "x",
    });
    assert_eq!(
        centre.house.code("approval.ask", unnamed),
        "request-malformed"
    );
    let without = json!({
        "command": "centre.erase_person",
        "request": centre.erasure().to_string(),
        "reason": " \n ",
    });
    assert_eq!(
        centre.house.code("approval.ask", without),
        "request-malformed"
    );
    let shown = centre.ask();
    centre.sit_colleague();
    assert_eq!(
        centre.house.call("approval.decline", choose(&shown))["pending"],
        json!([])
    );
    assert_eq!(
        centre.house.code("approval.give", choose(&shown)),
        "approval-expired"
    );
}

/// Whatever leaves the program in a file with names is held before its handler runs, and so is
/// whatever else needs two, for everybody who may do it, wherever they may.
#[test]
fn r94_nothing_that_needs_two_runs_for_one_account_alone() {
    let mut held = Vec::new();
    for kind in [SiteKind::Station, SiteKind::Office, SiteKind::Centre] {
        let mut house = House::of(kind.clone());
        for (command, rule, touch) in crate::rpc::RULES {
            if !super::needs_two(command, *touch) {
                continue;
            }
            for role in [
                StaffRole::Officer,
                StaffRole::Trainer,
                StaffRole::Coordinator,
            ] {
                if rule.lets(&crate::rpc::Caller::of_staff(&role), Some(&kind)) {
                    let request = crate::rpc::sample_request(command);
                    let code = house.sit(role).code(command, request);
                    assert_eq!(code, "approval-needed", "{command}");
                    held.push(*command);
                }
            }
        }
    }
    for command in [
        "access.export",
        "centre.erase_person",
        "centre.take_keys",
        "class.export",
        "people.export",
        "register.export",
    ] {
        assert!(held.contains(&command), "{command} in {held:?}");
    }
}
