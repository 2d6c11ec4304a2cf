//! A learner at a desk: reads, practises, takes the check.

use std::collections::BTreeMap;

use footbridge::Desk;
use serde_json::{Value, json};

use super::{call, rows};

/// Reads at most so many steps, from where the home page says to go on; gives how many it were.
pub fn read_steps(desk: &mut Desk, at_most: usize) -> usize {
    let mut target = call(desk, "learn.home", json!({}))["goOn"].clone();
    for read in 0..at_most {
        if target["kind"] != "step" {
            return read;
        }
        let request = json!({ "lesson": target["lesson"], "step": target["step"] });
        target = call(desk, "learn.step", request)["next"].clone();
    }
    at_most
}

/// Practises at most so many items, learning from the feedback.
pub fn practise(desk: &mut Desk, at_most: usize) {
    let mut known = BTreeMap::<String, Value>::new();
    for _ in 0..at_most {
        let item = call(desk, "practice.show", json!({}))["item"].clone();
        let Some(id) = item["id"].as_str() else {
            return;
        };
        let response = known.get(id).cloned().unwrap_or_else(|| guess(&item));
        let request = json!({ "item": id, "response": response });
        let answered = call(desk, "practice.answer", request);
        known.insert(id.to_owned(), answered["feedback"]["key"].clone());
    }
}

/// Answers at most so many items of the check: guesses first, then does as the explanation
/// says. Gives where the check stands.
pub fn answer_check(desk: &mut Desk, at_most: usize) -> Value {
    for _ in 0..at_most {
        let view = call(desk, "check.show", json!({}));
        if view["kind"] == "item" {
            let request = json!({
                "attempt": view["attempt"],
                "item": view["item"]["id"],
                "response": response_to(&view),
            });
            call(desk, "check.answer", request);
        } else if view["unitCounts"] == true {
            break;
        } else {
            let again = json!({ "attempt": view["attempt"] });
            call(desk, "check.go_again", again);
        }
    }
    call(desk, "check.show", json!({}))
}

/// Does the whole unit; gives the result.
pub fn do_unit(desk: &mut Desk) -> Value {
    read_steps(desk, 1000);
    practise(desk, 100);
    answer_check(desk, 200)
}

fn response_to(view: &Value) -> Value {
    match &view["explain"]["key"] {
        Value::Null => guess(&view["item"]),
        key => key.clone(),
    }
}

/// The right answer to an item of unit A2, as its source has it.
pub fn right_answer(item: &str) -> Value {
    let file = super::shelf().join("induction-plastics/units/a2/items.json");
    let text = std::fs::read_to_string(file).expect("the source of the sample");
    let source: Value = serde_json::from_str(&text).expect("items.json");
    let found = rows(&source["items"]).find(|one| one["id"] == item);
    let found = found.expect("an item of the unit");
    let key = &found["key"];
    match found["type"].as_str() {
        Some("multiple") => json!({ "kind": "choices", "choices": key }),
        Some("order") => json!({ "kind": "order", "order": key }),
        Some("match") => {
            let pairs: BTreeMap<String, String> =
                serde_json::from_value(key.clone()).expect("pairs");
            let pairs: Vec<_> = pairs.into_iter().collect();
            json!({ "kind": "pairs", "pairs": pairs })
        }
        _ => json!({ "kind": "choice", "choice": key }),
    }
}

/// A first answer that fits the item's form; nobody knows yet whether it is right.
pub fn guess(item: &Value) -> Value {
    let ids = |side: &str| -> Vec<Value> {
        let options = rows(&item[side]);
        options.map(|option| option["id"].clone()).collect()
    };
    let options = ids("options");
    match item["itemType"].as_str() {
        // A set: the site gives it back sorted, however the options were shown.
        Some("multiple") => {
            let mut pair = options[..2].to_vec();
            pair.sort_by_key(Value::to_string);
            json!({ "kind": "choices", "choices": pair })
        }
        Some("match") => {
            let pairs: Vec<_> = options.iter().zip(ids("rightSide")).collect();
            json!({ "kind": "pairs", "pairs": pairs })
        }
        Some("hotspot") => json!({ "kind": "choices", "choices": [options[0]] }),
        Some("trueFalse") => {
            json!({ "kind": "verdict", "verdict": true, "reason": options.first() })
        }
        Some("number") => json!({ "kind": "number", "number": "1" }),
        Some("shortText") => json!({ "kind": "text", "text": "a" }),
        Some("order") => json!({ "kind": "order", "order": options }),
        Some("judged") => json!({ "kind": "done", "text": "" }),
        _ => json!({ "kind": "choice", "choice": options[0] }),
    }
}
