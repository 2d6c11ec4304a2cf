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

/// A first answer that fits the item's form; nobody knows yet whether it is right.
fn guess(item: &Value) -> Value {
    let ids = |side: &str| -> Vec<Value> {
        let options = rows(&item[side]);
        options.map(|option| option["id"].clone()).collect()
    };
    let options = ids("options");
    match item["itemType"].as_str() {
        Some("multiple") => json!({ "kind": "choices", "choices": &options[..2] }),
        Some("match") => {
            let pairs: Vec<_> = options.iter().zip(ids("rightSide")).collect();
            json!({ "kind": "pairs", "pairs": pairs })
        }
        Some("order") => json!({ "kind": "order", "order": options }),
        _ => json!({ "kind": "choice", "choice": options[0] }),
    }
}
