//! A final: opened by a trainer, begun by a code, answered, ended by a code.

use footbridge::Desk;
use footbridge_world::{Files, World, call, learner, refusal, rows};
use serde_json::{Value, json};

const FINAL: &str = "final";
const MINUTE: u32 = 60_000;

fn name() -> Value {
    json!({ "id": FINAL })
}

/// A trainer opens the final; gives its codes.
fn open(world: &World, place: &str) -> (String, String) {
    let view = call(&mut world.staff(place), "finals.open", name());
    let codes = &view["lines"][0]["codes"];
    let code = |which: &str| codes[which].as_str().expect("a code").to_owned();
    (code("start"), code("end"))
}

/// The learner signs out and somebody else may sit down.
fn leave(mut desk: Desk) {
    call(&mut desk, "session.finish", json!({}));
}

fn start(desk: &mut Desk, code: &str) -> Value {
    call(desk, "final.start", json!({ "id": FINAL, "code": code }))
}

fn end(desk: &mut Desk, view: &Value, code: &str) -> Value {
    let request = json!({ "attempt": view["attempt"], "code": code });
    call(desk, "final.end", request)
}

/// Answers every item rightly, or the first one wrongly; gives the overview.
fn answer_all(desk: &mut Desk, first: Value, is_right: bool) -> Value {
    let mut view = first;
    while view["kind"] == "item" {
        let number = view["number"].as_u64().expect("a number");
        let item = view["item"]["id"].as_str().expect("an id");
        let (_, item) = item.split_once('/').expect("a unit and an item");
        let response = match is_right || number > 1 {
            true => learner::right_answer(item),
            false => other_than(&learner::right_answer(item), &view["item"]),
        };
        let request = json!({
            "attempt": view["attempt"],
            "number": number,
            "response": response,
            "then": number + 1,
        });
        view = call(desk, "final.answer", request);
    }
    view
}

/// An answer of the item's form that is not right.
fn other_than(right: &Value, item: &Value) -> Value {
    let options: Vec<_> = rows(&item["options"])
        .map(|one| one["id"].clone())
        .collect();
    let mut wrong = right.clone();
    match right["kind"].as_str() {
        Some("choice") => {
            let other = options.iter().find(|id| **id != right["choice"]);
            wrong["choice"] = other.expect("another option").clone();
        }
        Some("choices") => {
            let chosen = right["choices"].as_array().expect("a list");
            wrong["choices"] = json!([chosen[0]]);
        }
        Some("order") => wrong["order"].as_array_mut().expect("a list").reverse(),
        _ => {
            let pairs = wrong["pairs"].as_array_mut().expect("a list");
            let last = pairs[0][1].clone();
            pairs[0][1] = pairs[1][1].clone();
            pairs[1][1] = last;
        }
    }
    wrong
}

#[test]
fn a_final_begins_and_ends_with_the_codes_of_the_trainer() {
    let world = World::sample();
    let mut desk = world.learner("station1");
    let home = call(&mut desk, "learn.home", json!({}));
    assert_eq!(home["finals"], json!([]), "nothing is open");
    let early = json!({ "id": FINAL, "code": "000000" });
    assert_eq!(refusal(&mut desk, "final.start", early), "final-not-open");
    leave(desk);

    let (start_code, end_code) = open(&world, "station1");
    assert_ne!(start_code, end_code);
    assert!(start_code.len() == 6 && start_code.bytes().all(|b| b.is_ascii_digit()));
    let mut desk = world.learner("station1");
    let home = call(&mut desk, "learn.home", json!({}));
    assert_eq!(home["finals"][0]["standing"], "open");
    let waiting = call(&mut desk, "final.show", name());
    assert_eq!(
        [&waiting["kind"], &waiting["notNow"]],
        [&json!("waiting"), &Value::Null]
    );
    // The end code does not begin it; after three wrong codes a minute has to pass.
    let wrong = || json!({ "id": FINAL, "code": end_code });
    for _ in 0..3 {
        assert_eq!(
            refusal(&mut desk, "final.start", wrong()),
            "final-code-wrong"
        );
    }
    let right = json!({ "id": FINAL, "code": start_code });
    assert_eq!(refusal(&mut desk, "final.start", right), "final-code-wait");
    world.clock.advance(MINUTE);

    let spaced = format!("{} {}", &start_code[..3], &start_code[3..]);
    let first = start(&mut desk, &spaced);
    assert_eq!(
        [&first["number"], &first["secondsLeft"]],
        [&json!(1), &Value::Null]
    );
    assert_eq!(first["answered"].as_array().map(Vec::len), Some(10));
    let overview = answer_all(&mut desk, first.clone(), false);
    assert_eq!(overview["kind"], "overview");
    // An answer can be changed until the end; the last one counts.
    let again = json!({ "attempt": first["attempt"], "number": 1 });
    let seen = call(&mut desk, "final.item", again);
    assert_ne!(seen["response"], Value::Null, "the answer is still there");
    let overview = answer_all(&mut desk, seen, true);
    let wrong = json!({ "attempt": overview["attempt"], "code": start_code });
    assert_eq!(refusal(&mut desk, "final.end", wrong), "final-code-wrong");
    let result = end(&mut desk, &overview, &end_code);
    assert_eq!(
        [
            &result["kind"],
            &result["passed"],
            &result["right"],
            &result["criticalMissed"]
        ],
        [&json!("result"), &json!(true), &json!(10), &json!(0)],
        "{result}"
    );
    let late = json!({
        "attempt": overview["attempt"], "number": 1, "then": 2,
        "response": { "kind": "choice", "choice": "a" },
    });
    assert_eq!(refusal(&mut desk, "final.answer", late), "attempt-not-open");
    leave(desk);

    let mut staff = world.staff("station1");
    let view = call(&mut staff, "finals.show", json!({}));
    let sitting = &view["lines"][0]["sittings"][0];
    assert_eq!(
        [&sitting["standing"], &sitting["right"]],
        [&json!("passed"), &json!(10)]
    );
    call(&mut staff, "journal.verify", json!({}));
}

#[test]
fn after_the_power_went_a_final_goes_on_at_the_same_item_and_the_trainer_sees_it() {
    let world = World::sample();
    let (start_code, end_code) = open(&world, "station1");
    let mut desk = world.learner("station1");
    let first = start(&mut desk, &start_code);
    let skipped = json!({ "attempt": first["attempt"], "number": 4 });
    let fourth = call(&mut desk, "final.item", skipped);
    let draft = learner::guess(&fourth["item"]);
    let keep = json!({ "attempt": first["attempt"], "number": 4, "response": draft });
    call(&mut desk, "final.keep_draft", keep);
    drop(desk);
    world.volatile.power_goes();
    world.clock.advance(7 * MINUTE);

    let mut desk = world.learner("station1");
    let home = call(&mut desk, "learn.home", json!({}));
    assert_eq!(home["finals"][0]["standing"], "begun");
    let after = call(&mut desk, "final.show", name());
    assert_eq!([&after["number"], &after["response"]], [&json!(4), &draft]);
    assert_eq!(
        after["item"], fourth["item"],
        "the same options in the same order"
    );
    // Words that are opened meanwhile are an absence too.
    call(&mut desk, "learn.words", json!({}));
    world.clock.advance(MINUTE);
    let place = json!({ "attempt": first["attempt"], "number": 4 });
    call(&mut desk, "final.item", place);
    let request = json!({ "attempt": first["attempt"], "seconds": 12 });
    call(&mut desk, "final.note_other_window", request);
    end(&mut desk, &after, &end_code);
    leave(desk);

    let view = call(&mut world.staff("station1"), "finals.show", json!({}));
    let sitting = &view["lines"][0]["sittings"][0];
    let why: Vec<_> = rows(&sitting["absences"])
        .map(|one| one["why"].clone())
        .collect();
    assert_eq!(why, ["interrupted", "lessons", "otherWindow"], "{sitting}");
    let away = sitting["absences"][0]["seconds"].as_u64().unwrap();
    assert!((7 * 60..8 * 60).contains(&away), "{away}");
    assert_eq!(
        [&sitting["standing"], &sitting["answered"]],
        [&json!("notYet"), &json!(1)]
    );
}

#[test]
fn tries_end_until_a_trainer_gives_one_more() {
    let world = World::sample();
    let (start_code, end_code) = open(&world, "station1");
    let mut desk = world.learner("station1");
    for _ in 0..2 {
        let first = start(&mut desk, &start_code);
        let overview = answer_all(&mut desk, first, false);
        let result = end(&mut desk, &overview, &end_code);
        assert_eq!(
            [&result["passed"], &result["right"]],
            [&json!(false), &json!(9)]
        );
    }
    let request = json!({ "id": FINAL, "code": start_code });
    assert_eq!(
        refusal(&mut desk, "final.start", request),
        "final-no-more-tries"
    );
    let seen = call(&mut desk, "final.show", name());
    assert_eq!(seen["notNow"]["kind"], "noMoreTries");
    leave(desk);

    let mut staff = world.staff("station1");
    let view = call(&mut staff, "finals.show", json!({}));
    let sittings: Vec<_> = rows(&view["lines"][0]["sittings"]).collect();
    let needs: Vec<_> = sittings.iter().map(|one| one["needsTry"] == true).collect();
    assert_eq!(needs, [true, false], "the latest asks for one more");
    let give = json!({ "id": FINAL, "person": sittings[0]["person"] });
    call(&mut staff, "finals.give_try", give);
    call(&mut staff, "journal.verify", json!({}));
    drop(staff);
    let mut desk = world.learner("station1");
    assert_eq!(start(&mut desk, &start_code)["number"], 1);
}

#[test]
fn codes_travel_with_the_stick_and_a_closed_final_is_ended_by_its_code() {
    let world = World::admitted();
    let (start_code, end_code) = open(&world, "station1");
    world.go_round();
    let mut desk = world.learner("station2");
    let first = start(&mut desk, &start_code);
    leave(desk);
    let closed = call(&mut world.staff("station2"), "finals.close", name());
    assert_eq!(closed["lines"][0]["codes"], Value::Null);
    let mut desk = world.learner("station2");
    assert_eq!(call(&mut desk, "final.show", name())["kind"], "item");
    assert_eq!(end(&mut desk, &first, &end_code)["kind"], "result");
    let seen = call(&mut desk, "final.show", name());
    assert_eq!(seen["notNow"]["kind"], "notOpen");
    leave(desk);
    call(&mut world.staff("station2"), "journal.verify", json!({}));
}

/// The sample, with a final that has a limit of ten minutes and two days between its tries.
fn with_a_limit() -> (World, tempfile::TempDir) {
    let samples = tempfile::tempdir().expect("a folder");
    let from = footbridge_world::shelf();
    Files::read(&from).write(samples.path());
    let file = samples.path().join("induction-plastics/pack.json");
    let text = std::fs::read_to_string(&file).expect("pack.json");
    let mut pack: Value = serde_json::from_str(&text).expect("pack.json");
    pack["finals"][0]["limit_minutes"] = json!(10);
    pack["finals"][0]["days_between"] = json!(2);
    std::fs::write(&file, pack.to_string()).expect("pack.json");
    (World::make(samples.path(), 0), samples)
}

#[test]
fn when_the_time_is_over_what_stands_on_the_screen_counts_and_needs_stretch_it() {
    let (world, _samples) = with_a_limit();
    let (start_code, _) = open(&world, "station1");
    let mut desk = world.learner("station1");
    let first = start(&mut desk, &start_code);
    assert_eq!(first["secondsLeft"], 600);
    world.clock.advance(4 * MINUTE);
    let place = json!({ "attempt": first["attempt"], "number": 1 });
    assert_eq!(call(&mut desk, "final.item", place)["secondsLeft"], 360);
    leave(desk);

    // Twice the time, said in the middle; while nobody sits there it stands still.
    world.clock.advance(30 * MINUTE);
    let mut staff = world.staff("station1");
    let people = call(&mut staff, "people.list", json!({}));
    let needs = json!({
        "person": people["here"][0]["person"],
        "accommodations": {
            "timePercent": 200, "readAloud": false, "fewerOptions": false,
            "readerPresent": false, "glossary": null,
        },
        "display": null,
    });
    call(&mut staff, "person.set_accommodations", needs);
    drop(staff);
    let mut desk = world.learner("station1");
    let again = call(&mut desk, "final.show", name());
    assert_eq!(again["secondsLeft"], 16 * 60, "{again}");
    let item = again["item"]["id"].as_str().expect("an id");
    let (_, item) = item.split_once('/').expect("a unit and an item");
    let draft = json!({
        "attempt": again["attempt"], "number": again["number"],
        "response": learner::right_answer(item),
    });
    call(&mut desk, "final.keep_draft", draft);
    for minutes in [8, 9] {
        world.clock.advance(minutes * MINUTE);
        call(&mut desk, "session.stay", json!({}));
    }
    let place = json!({ "attempt": first["attempt"], "number": 2 });
    let result = call(&mut desk, "final.item", place);
    assert_eq!(
        [&result["kind"], &result["right"]],
        [&json!("result"), &json!(1)],
        "{result}"
    );
    assert_eq!(result["notNow"]["kind"], "tooEarly", "{result}");
    let request = json!({ "id": FINAL, "code": start_code });
    assert_eq!(
        refusal(&mut desk, "final.start", request),
        "final-too-early"
    );
    leave(desk);
    let mut staff = world.staff("station1");
    let view = call(&mut staff, "finals.show", json!({}));
    let sitting = &view["lines"][0]["sittings"][0];
    assert_eq!(
        [&sitting["timeOver"], &sitting["helped"]],
        [&json!(true), &json!(["moreTime"])]
    );
    call(&mut staff, "journal.verify", json!({}));
}
