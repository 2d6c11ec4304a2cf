//! 82: keys mashed, a button pressed two hundred times: one answer, one call, one attempt.

use footbridge_world::learner::{practise, read_steps};
use footbridge_world::{World, call};
use serde_json::{Value, json};

const CLICKS: usize = 200;

fn entries(world: &World) -> u64 {
    let mut staff = world.staff("station1");
    let about = call(&mut staff, "site.about", json!({}));
    about["entries"].as_u64().expect("a count")
}

#[test]
fn f82_two_hundred_clicks_are_one_answer_and_one_attempt() {
    let world = World::sample();
    let mut desk = world.learner("station1");
    read_steps(&mut desk, 1000);
    practise(&mut desk, 100);
    let view = call(&mut desk, "check.show", json!({}));
    let item = &view["item"];
    let first = item["options"][0]["id"].clone();
    let response = match item["itemType"].as_str() {
        Some("multiple" | "hotspot") => json!({ "kind": "choices", "choices": [first] }),
        Some("order") => json!({ "kind": "order", "order": ids(&item["options"]) }),
        Some("match") => {
            let pairs: Vec<_> = ids(&item["options"])
                .into_iter()
                .zip(ids(&item["rightSide"]))
                .map(|(left, right)| json!([left, right]))
                .collect();
            json!({ "kind": "pairs", "pairs": pairs })
        }
        _ => json!({ "kind": "choice", "choice": first }),
    };
    let answer = json!({ "attempt": view["attempt"], "item": item["id"], "response": response });
    let after = call(&mut desk, "check.answer", answer.clone());
    for _ in 1..CLICKS {
        assert_eq!(call(&mut desk, "check.answer", answer.clone()), after);
        assert_eq!(
            call(&mut desk, "check.show", json!({}))["attempt"],
            view["attempt"]
        );
    }
    drop(desk);
    let before = entries(&world);
    let mut desk = world.learner("station1");
    for _ in 0..CLICKS {
        call(&mut desk, "learn.call_trainer", json!({}));
        call(&mut desk, "learn.home", json!({}));
    }
    drop(desk);
    // Who sat there before is signed out, the computer is opened, the learner signs in, calls and
    // is signed out, staff sign in to count: eight at the most, and nothing for the rest.
    let more = entries(&world) - before;
    assert!(more <= 8, "{more} entries for {CLICKS} clicks");
}

fn ids(list: &Value) -> Vec<Value> {
    let list = list.as_array().expect("a list");
    list.iter().map(|one| one["id"].clone()).collect()
}
