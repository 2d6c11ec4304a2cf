//! Checks and finals away from the screen: printed and typed in, or asked aloud.

use footbridge::Desk;
use footbridge::printing::{Form, FormAnswer};
use footbridge_world::{World, call, finished, learner, refusal, rows};
use serde_json::{Value, json};

const FINAL: &str = "final";
const UNIT: &str = "a2";
const MINUTE: u32 = 60_000;

fn learners(desk: &mut Desk) -> Vec<Value> {
    let view = call(desk, "forms.show", json!({}));
    rows(&view["learners"]).cloned().collect()
}

/// Prints forms into a folder; gives what was handed to the press.
fn print(world: &World, desk: &mut Desk, of: &str, whom: Value) -> Vec<Form> {
    let folder = tempfile::tempdir().expect("a folder");
    let request = json!({
        "of": of, "whom": whom, "language": null, "second": null,
        "to": { "folder": { "path": folder.path(), "stickConfirmed": false } },
    });
    let job = call(desk, "print.forms", request);
    let outcome = finished(desk, &job).expect("it is printed");
    let count = outcome["printed"]["printed"].as_u64().expect("a number");
    let forms = world.tray.forms();
    assert_eq!(forms.len() as u64, count);
    forms
}

fn begin(code: &str, person: &Value, correct: bool) -> Value {
    let day = json!("2026-11-18");
    json!({ "code": code, "person": person, "day": day, "offset": "+01:00", "correct": correct })
}

/// A response as it would be typed from the sheet.
fn typed(row: &Value, response: &Value) -> String {
    let place = |side: &str, id: &Value| {
        let mut options = rows(&row["item"][side]);
        options
            .position(|option| option["id"] == *id)
            .expect("an option")
    };
    let mark = |id: &Value| text(&row["marks"][place("options", id)]);
    match response["kind"].as_str() {
        Some("choice") => mark(&response["choice"]),
        Some("choices") => rows(&response["choices"]).map(mark).collect(),
        Some("order") => {
            let order: Vec<_> = rows(&response["order"]).cloned().collect();
            let number = |option: &Value| {
                let place = order.iter().position(|id| *id == option["id"]);
                (place.expect("a step") + 1).to_string()
            };
            let numbers: Vec<_> = rows(&row["item"]["options"]).map(number).collect();
            numbers.join(" ")
        }
        _ => {
            let right = |option: &Value| {
                let mut pairs = rows(&response["pairs"]);
                let pair = pairs.find(|pair| pair[0] == option["id"]).expect("a pair");
                text(&row["rightMarks"][place("rightSide", &pair[1])])
            };
            rows(&row["item"]["options"]).map(right).collect()
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

/// The right answer to a row, whichever unit it is of.
fn right(row: &Value) -> Value {
    let id = text(&row["item"]["id"]);
    learner::right_answer(id.rsplit('/').next().expect("an id"))
}

/// Types the right answer into every row but the first.
fn type_all_but_the_first(desk: &mut Desk, entry: &Value) {
    for row in rows(&entry["items"]).skip(1) {
        let request = json!({
            "attempt": entry["attempt"], "number": row["number"], "typed": typed(row, &right(row)),
        });
        let kept = call(desk, "forms.type", request);
        assert_eq!(
            [&kept["problem"], &kept["answered"]],
            [&Value::Null, &json!(true)],
            "{kept}"
        );
    }
}

fn name(entry: &Value) -> Value {
    json!({ "attempt": entry["attempt"] })
}

#[test]
fn a_final_on_paper_is_typed_in_taken_in_once_and_mended() {
    let world = World::sample();
    let mut desk = world.staff("station1");
    let people = learners(&mut desk);
    let person = &people[0]["person"];
    let forms = print(&world, &mut desk, FINAL, json!({ "learners": [person] }));
    let form = &forms[0];
    assert_eq!(forms.len(), 1);
    assert_eq!(form.name, text(&people[0]["name"]));
    assert_eq!(form.items.len(), 10);
    let code = &form.code;

    // Small letters and no dashes; the day must have come, and the form must be theirs.
    let wrong = begin("222-222-22A", person, false);
    assert_eq!(refusal(&mut desk, "forms.begin", wrong), "form-code-wrong");
    let mut ahead = begin(code, person, false);
    ahead["day"] = json!("2026-11-20");
    assert_eq!(refusal(&mut desk, "forms.begin", ahead), "form-day-ahead");
    let mut early = begin(code, person, false);
    early["day"] = json!("2026-11-17");
    assert_eq!(
        refusal(&mut desk, "forms.begin", early),
        "form-day-too-early"
    );
    let mend = begin(code, person, true);
    assert_eq!(refusal(&mut desk, "forms.begin", mend), "form-not-taken-in");
    let lower = form.plain_code.to_lowercase();
    let entry = call(&mut desk, "forms.begin", begin(&lower, person, false));
    assert_eq!(entry["person"], *person);

    // The rows are those of the sheet, in its order and with its signs.
    for (row, item) in rows(&entry["items"]).zip(&form.items) {
        assert_eq!(row["number"], item.number);
        if let FormAnswer::Options(options) = &item.answer {
            let marks: Vec<_> = options.iter().map(|option| &option.mark).collect();
            assert_eq!(json!(marks), row["marks"]);
            let texts: Vec<_> = options.iter().map(|option| &option.said.text).collect();
            let shown: Vec<_> = rows(&row["item"]["options"])
                .map(|one| text(&one["text"]))
                .collect();
            assert_eq!(texts, shown.iter().collect::<Vec<_>>());
        }
    }

    // What cannot be read is kept, and said; it is not taken in.
    type_all_but_the_first(&mut desk, &entry);
    let request = json!({ "attempt": entry["attempt"], "number": 1, "typed": "?" });
    let kept = call(&mut desk, "forms.type", request);
    assert_eq!(kept["typed"], "?");
    assert_ne!(kept["problem"], Value::Null);
    assert_eq!(
        refusal(&mut desk, "forms.take", name(&entry)),
        "form-row-wrong"
    );
    drop(desk);
    world.volatile.power_goes();
    world.clock.advance(MINUTE);

    // After the power went everything typed is there.
    let mut desk = world.staff("station1");
    let open = call(&mut desk, "forms.show", json!({}));
    assert_eq!(open["open"][0]["answered"], 9);
    let request = json!({ "attempt": entry["attempt"], "number": 1, "typed": "" });
    call(&mut desk, "forms.type", request);
    let taken = call(&mut desk, "forms.take", name(&entry));
    assert_eq!(
        [&taken["right"], &taken["answered"], &taken["counts"]],
        [&json!(9), &json!(9), &json!(false)],
        "{taken}"
    );
    let again = begin(code, person, false);
    assert_eq!(refusal(&mut desk, "forms.begin", again), "form-taken-in");
    assert_eq!(
        refusal(&mut desk, "forms.take", name(&entry)),
        "form-entry-gone"
    );

    // Mended: the last answer counts, and both stand in the journal.
    let mending = call(&mut desk, "forms.begin", begin(code, person, true));
    assert_eq!(mending["corrects"], true);
    assert_eq!(
        mending["items"][1]["answered"], true,
        "what was typed stands there"
    );
    let first = &mending["items"][0];
    let request = json!({
        "attempt": entry["attempt"], "number": 1, "typed": typed(first, &right(first)),
    });
    call(&mut desk, "forms.type", request);
    let taken = call(&mut desk, "forms.take", name(&entry));
    assert_eq!(
        [&taken["right"], &taken["counts"]],
        [&json!(10), &json!(true)],
        "{taken}"
    );
    let view = call(&mut desk, "finals.show", json!({}));
    let sitting = &view["lines"][0]["sittings"][0];
    assert_eq!(
        [&sitting["way"], &sitting["standing"], &sitting["right"]],
        [&json!("paper"), &json!("passed"), &json!(10)]
    );
    assert!(text(&sitting["at"]).starts_with("2026-11-18"), "{sitting}");
    call(&mut desk, "journal.verify", json!({}));
    drop(desk);

    let mut desk = world.learner("station1");
    let seen = call(&mut desk, "final.show", json!({ "id": FINAL }));
    assert_eq!(
        [&seen["kind"], &seen["way"]],
        [&json!("result"), &json!("paper")]
    );
}

#[test]
fn tries_count_on_paper_too_and_a_sheet_waits_for_one_more() {
    let world = World::sample();
    let mut desk = world.staff("station1");
    let people = learners(&mut desk);
    let person = &people[0]["person"];
    let forms = print(&world, &mut desk, FINAL, json!({ "anybody": 3 }));
    assert_eq!(forms.len(), 3);
    assert_ne!(forms[0].code, forms[1].code);
    for form in &forms[..2] {
        let entry = call(&mut desk, "forms.begin", begin(&form.code, person, false));
        call(&mut desk, "forms.take", name(&entry));
    }
    let third = begin(&forms[2].code, person, false);
    assert_eq!(
        refusal(&mut desk, "forms.begin", third.clone()),
        "final-no-more-tries"
    );
    let give = json!({ "id": FINAL, "person": person });
    call(&mut desk, "finals.give_try", give);
    let entry = call(&mut desk, "forms.begin", third);
    let taken = call(&mut desk, "forms.take", name(&entry));
    assert_eq!(
        [&taken["answered"], &taken["counts"]],
        [&json!(0), &json!(false)]
    );
    call(&mut desk, "journal.verify", json!({}));
}

#[test]
fn a_form_travels_with_the_stick_and_is_typed_in_elsewhere_against_the_same_draw() {
    let world = World::admitted();
    let mut desk = world.staff("station1");
    let forms = print(&world, &mut desk, UNIT, json!({ "anybody": 1 }));
    let code = &forms[0].code;
    let hers = learners(&mut desk)[0]["person"].clone();
    drop(desk);
    let mut desk = world.staff("station2");
    let person = learners(&mut desk)
        .into_iter()
        .find(|one| one["person"] != hers)
        .expect("a learner")["person"]
        .clone();
    let unknown = begin(code, &person, false);
    assert_eq!(
        refusal(&mut desk, "forms.begin", unknown.clone()),
        "form-code-unknown"
    );
    drop(desk);
    world.go_round();

    let mut desk = world.staff("station2");
    let entry = call(&mut desk, "forms.begin", unknown);
    let questions: Vec<_> = rows(&entry["items"])
        .map(|row| text(&row["item"]["question"]))
        .collect();
    let printed: Vec<_> = forms[0]
        .items
        .iter()
        .map(|item| item.question.text.clone())
        .collect();
    assert_eq!(questions, printed);
    type_all_but_the_first(&mut desk, &entry);
    let first = &entry["items"][0];
    let request = json!({
        "attempt": entry["attempt"], "number": 1, "typed": typed(first, &right(first)),
    });
    call(&mut desk, "forms.type", request);
    let taken = call(&mut desk, "forms.take", name(&entry));
    assert_eq!(
        [&taken["isFinal"], &taken["counts"]],
        [&json!(false), &json!(true)],
        "{taken}"
    );
    // What counts is not taken away by another sheet.
    let more = print(&world, &mut desk, UNIT, json!({ "anybody": 1 }));
    let second = begin(&more[0].code, &person, false);
    assert_eq!(
        refusal(&mut desk, "forms.begin", second),
        "form-unit-counts"
    );
    drop(desk);
    world.go_round();
    let mut centre = world.sit("centre");
    let chosen = json!({
        "unit": null, "classroom": null, "from": null, "until": null, "offset": "+01:00",
    });
    let list = call(
        &mut centre,
        "results.list",
        json!({ "chosen": chosen, "page": 0 }),
    );
    let row = rows(&list["rows"]).find(|row| row["person"] == person);
    assert_eq!(row.expect("a result")["way"], "paper");
    call(&mut centre, "journal.verify", json!({}));
}

#[test]
fn asked_aloud_it_goes_on_after_the_power_went_and_the_learner_reads_how_it_was_taken() {
    let world = World::sample();
    let mut desk = world.staff("station1");
    let person = learners(&mut desk)[0]["person"].clone();
    let ask = || json!({ "person": person, "of": UNIT, "offset": "+01:00" });
    let entry = call(&mut desk, "forms.ask", ask());
    assert_eq!(
        [&entry["way"], &entry["code"]],
        [&json!("aloud"), &Value::Null]
    );
    let say = |row: &Value, response: Value, note: &str| {
        json!({
            "attempt": entry["attempt"], "number": row["number"],
            "response": response, "note": note,
        })
    };
    let all: Vec<_> = rows(&entry["items"]).cloned().collect();
    let kept = call(
        &mut desk,
        "forms.say",
        say(&all[0], Value::Null, "thought long"),
    );
    assert_eq!(
        [&kept["answered"], &kept["note"]],
        [&json!(false), &json!("thought long")]
    );
    let two_lines = say(&all[0], Value::Null, "one\ntwo");
    assert_eq!(
        refusal(&mut desk, "forms.say", two_lines),
        "task-words-wrong"
    );
    let of_paper = json!({ "attempt": entry["attempt"], "number": 1, "typed": "a" });
    assert_eq!(
        refusal(&mut desk, "forms.type", of_paper),
        "form-entry-gone"
    );
    drop(desk);
    world.volatile.power_goes();

    let mut desk = world.staff("station1");
    let again = call(&mut desk, "forms.ask", ask());
    assert_eq!(again["attempt"], entry["attempt"]);
    assert_eq!(again["items"][0]["note"], "thought long");
    for row in &all {
        call(&mut desk, "forms.say", say(row, right(row), ""));
    }
    let taken = call(&mut desk, "forms.take", name(&entry));
    assert_eq!(
        [&taken["counts"], &taken["criticalMissed"]],
        [&json!(true), &json!(0)],
        "{taken}"
    );
    assert_eq!(refusal(&mut desk, "forms.ask", ask()), "form-unit-counts");
    call(&mut desk, "journal.verify", json!({}));
    drop(desk);

    let mut desk = world.learner("station1");
    let seen = call(&mut desk, "check.show", json!({ "unit": UNIT }));
    assert_eq!(
        [&seen["kind"], &seen["way"], &seen["unitCounts"]],
        [&json!("result"), &json!("aloud"), &json!(true)],
        "{seen}"
    );
}

#[test]
fn what_was_missed_on_paper_is_explained_at_the_computer_and_comes_again() {
    let world = World::sample();
    let mut desk = world.staff("station1");
    let person = learners(&mut desk)[0]["person"].clone();
    let forms = print(&world, &mut desk, UNIT, json!({ "learners": [person] }));
    let entry = call(
        &mut desk,
        "forms.begin",
        begin(&forms[0].code, &person, false),
    );
    let taken = call(&mut desk, "forms.take", name(&entry));
    assert_eq!(
        [&taken["answered"], &taken["counts"]],
        [&json!(0), &json!(false)]
    );
    drop(desk);

    let mut desk = world.learner("station1");
    let seen = call(&mut desk, "check.show", json!({ "unit": UNIT }));
    assert_eq!(
        [&seen["kind"], &seen["way"]],
        [&json!("result"), &json!("paper")],
        "{seen}"
    );
    let missed = seen["toLookAt"].as_u64().expect("a number");
    assert!(missed > 0, "critical items were left out");
    let again = call(
        &mut desk,
        "check.go_again",
        json!({ "attempt": seen["attempt"] }),
    );
    assert_eq!(
        [&again["kind"], &again["round"]],
        [&json!("item"), &json!("again")]
    );
    let result = learner::answer_check(&mut desk, 200);
    assert_eq!(result["unitCounts"], true, "{result}");
}

#[test]
fn put_away_it_is_gone_and_nothing_was_written() {
    let world = World::sample();
    let mut desk = world.staff("station1");
    let person = learners(&mut desk)[0]["person"].clone();
    let ask = json!({ "person": person, "of": FINAL, "offset": "+01:00" });
    let entry = call(&mut desk, "forms.ask", ask);
    let view = call(&mut desk, "forms.drop", name(&entry));
    assert_eq!(view["open"], json!([]));
    assert_eq!(
        refusal(&mut desk, "forms.entry", name(&entry)),
        "form-entry-gone"
    );
    let finals = call(&mut desk, "finals.show", json!({}));
    assert_eq!(finals["lines"][0]["sittings"], json!([]));
}
