//! Practical tasks through the door of the dispatcher: who may, what counts, what is refused.

mod order;

use serde_json::{Value, json};

use super::Assessor;
use super::commands::{SheetOf, TaskMark};
use super::marks::{Agreement, LineMark, Mark, check_result, is_for_two, is_stopped};
use crate::access::tests::House;
use crate::desk::commands::{SiteKind, StaffRole};
use crate::ids::OccasionId;
use crate::printing::Document;
use crate::site::tests::rebuild::install;

/// Lines of the task "escape-route"; the critical ones are the 1st, 3rd, 6th and 7th.
const LINES: [&str; 8] = [
    "stop", "leave", "signs", "walk", "lift", "counted", "stay", "way",
];

fn house() -> House {
    let mut house = House::of(SiteKind::Station);
    let site = house.desk.site().unwrap().clone();
    site.with(|site| {
        install(site);
        Ok(())
    })
    .unwrap();
    house.sit(StaffRole::Trainer);
    house
}

fn sheet(house: &House) -> Value {
    let person = house.learner.to_string();
    json!({ "person": person, "unit": "a2", "task": "escape-route", "secondOf": null })
}

/// Every line with one mark, but for some.
fn marks(of_all: &str, but: &[(&str, &str)]) -> Value {
    let mark = |line: &&str| {
        let other = but.iter().find(|(name, _)| name == line);
        json!({ "line": line, "mark": other.map_or(of_all, |(_, mark)| *mark) })
    };
    LINES.iter().map(mark).collect()
}

fn keep(house: &mut House, sheet: &Value, marks: Value) -> Value {
    house.call("tasks.sheet", sheet.clone());
    let request = json!({ "sheet": sheet, "marks": marks, "comment": "" });
    house.call("tasks.keep", request)
}

fn close(house: &mut House, sheet: &Value, marks: Value, competent: bool) -> Value {
    keep(house, sheet, marks);
    house.call(
        "tasks.close",
        json!({ "sheet": sheet, "competent": competent }),
    )
}

fn listed(house: &mut House) -> Value {
    let person = house.learner.to_string();
    house.call("tasks.list", json!({ "person": person }))["tasks"][0].clone()
}

#[test]
fn a_task_counts_after_two_competent_occasions_and_stays() {
    let mut house = house();
    let sheet = sheet(&house);
    for (competent, n_competent, counts) in [
        (true, 1, false),
        (false, 1, false),
        (true, 2, true),
        (false, 2, true),
    ] {
        let closed = close(&mut house, &sheet, marks("alone", &[]), competent);
        assert_eq!(closed["competent"], competent);
        assert_eq!(closed["competentSoFar"], n_competent);
        assert_eq!(closed["counts"], counts);
    }
    let row = listed(&mut house);
    assert_eq!(row["occasions"].as_array().unwrap().len(), 4);
    assert_eq!(
        (&row["counts"], &row["begun"]),
        (&json!(true), &json!(false))
    );
    house
        .desk
        .site()
        .unwrap()
        .with(|site| site.verify_journals())
        .unwrap();
}

#[test]
fn one_failed_critical_line_stops_whatever_else_was_seen() {
    let mut house = house();
    let sheet = sheet(&house);
    let standing = keep(&mut house, &sheet, marks("alone", &[("leave", "notYet")]));
    assert_eq!(standing["stopped"], false, "leave is not critical");
    let standing = keep(&mut house, &sheet, marks("alone", &[("signs", "notYet")]));
    assert_eq!(standing["stopped"], true);
    let competent = json!({ "sheet": sheet, "competent": true });
    assert_eq!(house.code("tasks.close", competent.clone()), "task-stopped");
    keep(&mut house, &sheet, marks("alone", &[("stay", "notSeen")]));
    assert_eq!(
        house.code("tasks.close", competent.clone()),
        "task-critical-unseen"
    );
    keep(&mut house, &sheet, json!([]));
    assert_eq!(house.code("tasks.close", competent), "task-nothing-marked");
    let closed = close(
        &mut house,
        &sheet,
        marks("alone", &[("signs", "notYet")]),
        false,
    );
    assert_eq!(
        (&closed["stopped"], &closed["competent"]),
        (&json!(true), &json!(false))
    );
}

#[test]
fn a_sheet_is_kept_with_every_mark_and_a_closed_one_takes_none() {
    let mut house = house();
    let sheet = sheet(&house);
    let one = json!([{ "line": "walk", "mark": "withHelp" }]);
    let request = json!({ "sheet": sheet, "marks": one, "comment": " slowly " });
    assert_eq!(
        house.code("tasks.keep", request.clone()),
        "task-sheet-closed"
    );
    house.call("tasks.sheet", sheet.clone());
    assert_eq!(
        listed(&mut house)["begun"],
        false,
        "an empty sheet is not begun"
    );
    let standing = house.call("tasks.keep", request);
    assert_eq!(standing["openLines"], 7);
    let again = house.call("tasks.sheet", sheet.clone());
    assert_eq!(again["comment"], "slowly");
    assert_eq!(again["lines"][3]["mark"], "withHelp");
    assert_eq!(again["lines"][0]["mark"], Value::Null);
    assert_eq!(listed(&mut house)["begun"], true);
    let keep =
        |marks: Value, comment: &str| json!({ "sheet": sheet, "marks": marks, "comment": comment });
    for (request, code) in [
        (
            keep(json!([{ "line": "no", "mark": "alone" }]), ""),
            "task-line-unknown",
        ),
        (
            keep(
                json!([{ "line": "walk", "mark": "alone" }, { "line": "walk", "mark": "notYet" }]),
                "",
            ),
            "task-line-unknown",
        ),
        (keep(json!([]), "two\nlines"), "task-words-wrong"),
        (keep(json!([]), &"x".repeat(201)), "task-words-wrong"),
    ] {
        assert_eq!(house.code("tasks.keep", request), code);
    }
    let again = house.call("tasks.sheet", sheet.clone());
    assert_eq!(
        again["lines"][3]["mark"], "withHelp",
        "what is refused changes nothing"
    );
    house.call("tasks.close", json!({ "sheet": sheet, "competent": false }));
    let closed = json!({ "sheet": sheet, "competent": false });
    assert_eq!(house.code("tasks.close", closed), "task-sheet-closed");
}

#[test]
fn who_may_not_is_refused_and_what_is_not_there_has_its_code() {
    let mut house = house();
    let sheet = sheet(&house);
    let closed = close(&mut house, &sheet, marks("alone", &[]), true);
    let person = house.learner.to_string();
    let occasion = json!({ "person": person, "occasion": closed["occasion"] });
    for role in [StaffRole::Officer, StaffRole::Publisher, StaffRole::Guest] {
        house.sit(role);
        for (command, request) in [
            ("tasks.list", json!({ "person": person })),
            ("tasks.sheet", sheet.clone()),
            (
                "tasks.keep",
                json!({ "sheet": sheet, "marks": [], "comment": "" }),
            ),
            ("tasks.close", json!({ "sheet": sheet, "competent": false })),
            ("tasks.occasion", occasion.clone()),
            ("learn.tasks", json!({})),
        ] {
            assert_eq!(house.code(command, request), "not-permitted", "{command}");
        }
    }
    house.sit(StaffRole::Trainer);
    let mut other = sheet.clone();
    other["task"] = json!("nothing");
    assert_eq!(house.code("tasks.sheet", other), "task-not-found");
    let mut other = sheet.clone();
    other["person"] = json!("00".repeat(16));
    assert_eq!(house.code("tasks.sheet", other), "not-found");
    // Of another learner it is as if the occasion were not there.
    let ana = house.desk.site().unwrap().clone();
    let trainer = house.learner;
    let ana = ana
        .with(|site| Ok(site.enrol(trainer, "Ana", "en")?.person))
        .unwrap();
    let mut others = occasion.clone();
    others["person"] = json!(ana.to_string());
    assert_eq!(
        house.code("tasks.occasion", others),
        "task-occasion-unknown"
    );
    house.sit_learner();
    let mine = house.call("learn.tasks", json!({}));
    assert_eq!(mine["tasks"][0]["occasions"].as_array().unwrap().len(), 1);
    house.learner = ana;
    house.sit_learner();
    let theirs = house.call("learn.tasks", json!({}));
    assert!(
        theirs["tasks"][0]["occasions"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    let answer = json!({ "occasion": closed["occasion"], "agrees": true, "words": "" });
    assert_eq!(
        house.code("learn.answer_task", answer),
        "task-occasion-unknown"
    );
}

#[test]
fn the_learner_answers_once_and_sees_role_and_number_only() {
    let mut house = house();
    let sheet = sheet(&house);
    let closed = close(&mut house, &sheet, marks("withHelp", &[]), false);
    assert_eq!(closed["by"]["name"], "Trainer Silva");
    let answer = |agrees: bool, words: &str| json!({ "occasion": closed["occasion"], "agrees": agrees, "words": words });
    house.sit_learner();
    assert_eq!(
        house.code("learn.answer_task", answer(false, " ")),
        "task-words-missing"
    );
    let mine = house.call("learn.answer_task", answer(false, "I did it alone."));
    let text = mine.to_string();
    assert!(!text.contains("Silva"), "a learner never gets the name");
    let occasion = &mine["tasks"][0]["occasions"][0];
    assert_eq!(occasion["by"]["role"], "trainer");
    assert!(occasion["by"]["alias"].as_u64().unwrap() >= 10);
    assert_eq!(occasion["answer"]["words"], "I did it alone.");
    assert_eq!(
        house.code("learn.answer_task", answer(true, "")),
        "task-answered-already"
    );
    house.sit(StaffRole::Coordinator);
    let person = house.learner.to_string();
    let seen = json!({ "person": person, "occasion": closed["occasion"] });
    assert_eq!(
        house.call("tasks.occasion", seen)["answer"]["agrees"],
        false
    );
}

#[test]
fn a_second_account_marks_by_itself_and_both_stand_side_by_side() {
    let mut house = house();
    let first = sheet(&house);
    let closed = close(
        &mut house,
        &first,
        marks("alone", &[("lift", "notSeen")]),
        true,
    );
    let mut second = first.clone();
    second["secondOf"] = closed["occasion"].clone();
    assert_eq!(closed["maySecond"], false);
    assert_eq!(
        house.code("tasks.sheet", second.clone()),
        "task-second-is-first"
    );
    house.sit(StaffRole::Coordinator);
    let view = house.call("tasks.sheet", second.clone());
    assert!(
        view["lines"]
            .as_array()
            .unwrap()
            .iter()
            .all(|line| line["mark"].is_null())
    );
    assert_eq!(
        (&view["second"], &view["number"]),
        (&json!(true), &json!(1))
    );
    let theirs = marks("alone", &[("walk", "withHelp"), ("stop", "notYet")]);
    let both = close(&mut house, &second, theirs, false);
    assert_eq!(both["competent"], true, "the first result stands");
    let other = &both["second"];
    assert_eq!(
        (&other["same"], &other["of"], &other["percent"]),
        (&json!(5), &json!(7), &json!(71))
    );
    assert_eq!(both["lines"][3]["second"], "withHelp");
    let third = house.join("Third Silva", &StaffRole::Trainer);
    house.sit_as(third, "Third Silva", StaffRole::Trainer);
    assert_eq!(house.code("tasks.sheet", second), "task-second-there");
    house
        .desk
        .site()
        .unwrap()
        .with(|site| site.verify_journals())
        .unwrap();
}

#[test]
fn the_sheet_on_paper_has_every_line_and_opens_nothing() {
    let mut house = house();
    let by = Assessor {
        person: house.join("Paulo Silva", &StaffRole::Trainer),
        role: StaffRole::Trainer,
    };
    let asked = SheetOf {
        person: house.learner.to_string(),
        unit: "a2".into(),
        task: "escape-route".into(),
        second_of: None,
    };
    let site = house.desk.site().unwrap().clone();
    let document = site.with(|site| site.sheet_on_paper(&by, &asked)).unwrap();
    let Document::TaskSheet(paper) = document else {
        panic!("a sheet of a task");
    };
    let critical: Vec<bool> = paper.lines.iter().map(|line| line.critical).collect();
    let first_third_sixth_seventh = [true, false, true, false, false, true, true, false];
    assert_eq!(critical, first_third_sixth_seventh);
    assert_eq!((paper.marks.len(), paper.results.len()), (4, 2));
    assert_eq!(paper.fields[0].value, "Rui Costa");
    assert!(paper.fields[1].value.contains('-'), "the card number");
    assert!(paper.fields[2].value.is_empty(), "the day is for a pen");
    let open = json!({ "sheet": sheet(&house), "marks": [], "comment": "" });
    assert_eq!(house.code("tasks.keep", open), "task-sheet-closed");
}

#[test]
fn what_staff_do_with_tasks_stands_in_the_record_of_access() {
    let mut house = house();
    let sheet = sheet(&house);
    close(&mut house, &sheet, marks("alone", &[]), true);
    let changes = house.listed(json!("change"));
    assert!(changes.contains(&("change".to_owned(), Some("Rui Costa".to_owned()))));
    let views = house.listed(json!("view"));
    assert!(views.contains(&("view".to_owned(), Some("Rui Costa".to_owned()))));
}

fn marked(marks: &[(Mark, bool)]) -> Vec<LineMark> {
    let line = |(place, (mark, critical)): (usize, &(Mark, bool))| LineMark {
        line: place.to_string(),
        mark: *mark,
        critical: *critical,
    };
    marks.iter().enumerate().map(line).collect()
}

#[test]
fn the_hard_stop_is_for_critical_lines_only() {
    let all = [Mark::Alone, Mark::WithHelp, Mark::NotYet, Mark::NotSeen];
    for mark in all {
        assert!(!is_stopped(&marked(&[(Mark::Alone, true), (mark, false)])));
        assert_eq!(is_stopped(&marked(&[(mark, true)])), mark == Mark::NotYet);
    }
    let mixed = marked(&[
        (Mark::Alone, true),
        (Mark::NotYet, false),
        (Mark::NotSeen, false),
    ]);
    assert!(check_result(&mixed, true).is_ok());
}

#[test]
fn agreement_counts_lines_that_both_saw() {
    let first = marked(&[
        (Mark::Alone, true),
        (Mark::NotSeen, true),
        (Mark::NotYet, false),
    ]);
    let second = marked(&[
        (Mark::Alone, true),
        (Mark::Alone, true),
        (Mark::WithHelp, false),
    ]);
    let agreement = Agreement::between(&first, &second);
    assert_eq!(
        (agreement.same, agreement.of, agreement.percent()),
        (1, 2, Some(50))
    );
    let nothing = Agreement::between(&first[1..2], &second[1..2]);
    assert_eq!(nothing.percent(), None);
}

/// One in five, give or take four standard deviations of the binomial.
#[test]
fn about_one_occasion_in_five_is_for_two_assessors() {
    let occasion = |n: u16| {
        let mut id = [7; 16];
        id[..2].copy_from_slice(&n.to_be_bytes());
        OccasionId(id)
    };
    let n = (0..10_000).filter(|n| is_for_two(occasion(*n))).count();
    assert!((1840..=2160).contains(&n), "{n} of 10000");
}

#[test]
fn a_mark_has_one_word_on_the_wire() {
    let words = ["alone", "withHelp", "notYet", "notSeen"].map(|word| json!(word));
    for (mark, word) in [
        TaskMark::Alone,
        TaskMark::WithHelp,
        TaskMark::NotYet,
        TaskMark::NotSeen,
    ]
    .into_iter()
    .zip(words)
    {
        assert_eq!(serde_json::to_value(mark).unwrap(), word);
    }
}
