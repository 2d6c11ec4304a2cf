//! What a learner arranges on a page is there again, is theirs alone, and takes nothing strange.

use footbridge::Desk;
use footbridge_world::{World, call, refusal};
use serde_json::{Value, json};

const SORT: (&str, u32) = ("signs-in-action", 7);
const HAZARDS: (&str, u32) = ("report", 8);

fn show(desk: &mut Desk, (lesson, step): (&str, u32)) -> Value {
    call(
        desk,
        "learn.step",
        json!({ "unit": "a2", "lesson": lesson, "step": step }),
    )
}

fn arrange((lesson, step): (&str, u32), arrangement: Value) -> Value {
    json!({ "unit": "a2", "lesson": lesson, "step": step, "arrangement": arrangement })
}

fn found(spots: Value) -> Value {
    json!({ "kind": "found", "spots": spots })
}

#[test]
fn what_was_arranged_is_there_again_for_whoever_did_it() {
    let world = World::sample();
    let mut desk = world.learner("station1");
    assert_eq!(show(&mut desk, SORT)["arranged"], Value::Null);
    let sorted = json!({ "kind": "sorted", "cards": ["phone", "exit"] });
    let seen = found(json!(["oil", "machine"]));
    call(&mut desk, "learn.arrange", arrange(SORT, sorted.clone()));
    call(&mut desk, "learn.arrange", arrange(HAZARDS, seen.clone()));
    call(
        &mut desk,
        "learn.arrange",
        arrange(HAZARDS, found(json!(["oil"]))),
    );
    drop(desk);
    let mut desk = world.learner("station1");
    assert_eq!(show(&mut desk, SORT)["arranged"], sorted);
    assert_eq!(
        show(&mut desk, HAZARDS)["arranged"],
        found(json!(["oil"])),
        "the last word counts"
    );
    drop(desk);
    let mut other = world.learner("station2");
    assert_eq!(show(&mut other, SORT)["arranged"], Value::Null);
}

#[test]
fn what_a_page_does_not_have_is_refused_and_changes_nothing() {
    let world = World::sample();
    let mut desk = world.learner("station1");
    for (place, arrangement) in [
        (SORT, json!({ "kind": "sorted", "cards": ["unicorn"] })),
        (SORT, json!({ "kind": "sorted", "cards": ["exit", "exit"] })),
        (SORT, found(json!(["oil"]))),
        (SORT, json!({ "kind": "ordered", "places": [1] })),
        (HAZARDS, found(json!(["unicorn"]))),
        (("report", 1), found(json!([]))),
    ] {
        let request = arrange(place, arrangement);
        let said = refusal(&mut desk, "learn.arrange", request.clone());
        assert_eq!(said, "response-wrong-form", "{request}");
    }
    let nowhere = arrange(("report", 99), found(json!([])));
    assert_eq!(
        refusal(&mut desk, "learn.arrange", nowhere),
        "step-not-found"
    );
    assert_eq!(show(&mut desk, SORT)["arranged"], Value::Null);
}
