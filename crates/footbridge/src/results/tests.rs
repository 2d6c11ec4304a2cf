//! Which results are listed and saved, what is refused, and what stands on record of it.

use serde_json::{Value, json};

use super::commands::{ChosenResults, TableForm};
use crate::access::tests::House;
use crate::assessment::drawn_for_bench;
use crate::assessment::events::{
    AttemptEnded, AttemptLeft, AttemptStarted, Away, End, ResponseGiven,
};
use crate::desk::commands::{SiteKind, StaffRole};
use crate::ids::{AttemptId, PersonId};
use crate::packs::answer::Answer;
use crate::printing::Cell;
use crate::site::Site;
use crate::site::tests::rebuild::install;

const DAY: i64 = 24 * 60 * 60 * 1000;
const STAFF: PersonId = PersonId([1; 16]);

struct Centre {
    house: House,
    folder: tempfile::TempDir,
}

impl Centre {
    fn new() -> Self {
        let mut house = House::of(SiteKind::Centre);
        house.sit(StaffRole::Coordinator);
        Self {
            house,
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn with<T>(&self, work: impl FnOnce(&mut Site) -> T) -> T {
        let site = self.house.desk.site().unwrap();
        site.with(|site| Ok(work(site))).unwrap()
    }

    fn attempt(&self, person: PersonId, unit: &str, right: bool) {
        self.with(|site| attempt(site, person, unit, right));
    }

    fn list(&mut self, chosen: &Value) -> Value {
        let request = json!({ "chosen": chosen, "page": 0 });
        self.house.call("results.list", request)
    }

    fn names(&mut self, chosen: &Value) -> Vec<String> {
        let list = self.list(chosen);
        let rows = list["rows"].as_array().unwrap();
        let name = |row: &Value| row["name"].as_str().unwrap().to_owned();
        rows.iter().map(name).collect()
    }

    fn export(&self, chosen: &Value) -> Value {
        let to = json!({ "path": self.folder.path(), "stickConfirmed": true });
        json!({ "chosen": chosen, "form": "xlsx", "to": to })
    }
}

fn attempt(site: &mut Site, person: PersonId, unit: &str, right: bool) {
    let attempt = AttemptId::draw(&site.host);
    let started = AttemptStarted {
        attempt,
        pack: "induction-plastics".into(),
        version: 1,
        unit: unit.into(),
        seed: String::new(),
        draw: vec![drawn_for_bench("c01"), drawn_for_bench("c02")],
        is_final: false,
        taken: None,
        read_in: None,
    };
    let given = ResponseGiven {
        attempt,
        item: "c01".into(),
        round: "first".into(),
        response: Some(Answer::Choice { choice: "a".into() }),
        fully_right: right,
        credit_percent: 100 * u8::from(right),
        spent_seconds: None,
        corrects: false,
        note: String::new(),
        read_in: None,
    };
    site.transact(Some(person), |tx| {
        tx.append(Some(person), &started)?;
        tx.append(Some(person), &given).map(drop)
    })
    .unwrap();
}

fn all() -> Value {
    chosen(Value::Null, Value::Null, Value::Null)
}

fn chosen(unit: Value, from: Value, until: Value) -> Value {
    json!({ "unit": unit, "classroom": null, "from": from, "until": until, "offset": "+01:00" })
}

#[test]
fn the_list_is_narrowed_by_unit_and_days_and_counts_attempts() {
    let mut centre = Centre::new();
    let rui = centre.house.learner;
    let ana = centre.with(|site| site.enrol(STAFF, "Ana", "en").unwrap().person);
    centre.attempt(rui, "a2", false);
    centre.house.clock.advance(DAY);
    centre.attempt(rui, "a2", true);
    centre.attempt(ana, "a3", true);
    let list = centre.list(&all());
    assert_eq!((&list["total"], &list["more"]), (&json!(3), &json!(false)));
    let second = list["rows"][1].clone();
    assert_eq!(second["name"], "Rui Costa");
    assert_eq!(
        (
            &second["number"],
            &second["right"],
            &second["answered"],
            &second["count"]
        ),
        (&json!(2), &json!(1), &json!(1), &json!(2))
    );
    assert_eq!(list["units"].as_array().unwrap().len(), 2);
    let unit = chosen(json!("induction-plastics/a3"), Value::Null, Value::Null);
    assert_eq!(centre.names(&unit), ["Ana"]);
    let today = crate::time::day_at(centre.with(|site| site.now_millis()), 60).to_string();
    let from = chosen(Value::Null, json!(today), Value::Null);
    assert_eq!(centre.names(&from), ["Ana", "Rui Costa"]);
    let until = chosen(Value::Null, Value::Null, json!(today));
    assert_eq!(centre.names(&until).len(), 3);
}

/// A final of two items, the first of them wrong; it ends where that is said.
fn sit_a_final(site: &mut Site, person: PersonId, ends: bool) {
    let attempt = AttemptId::draw(&site.host);
    let items = ["a2/c03", "a2/c10"];
    let started = AttemptStarted {
        attempt,
        pack: "induction-plastics".into(),
        version: 1,
        unit: "final".into(),
        seed: String::new(),
        draw: items.map(drawn_for_bench).into(),
        is_final: true,
        read_in: None,
        taken: None,
    };
    let given = |item: &str, fully_right: bool| ResponseGiven {
        attempt,
        item: item.into(),
        round: "first".into(),
        response: Some(Answer::Choice { choice: "a".into() }),
        fully_right,
        credit_percent: 100 * u8::from(fully_right),
        spent_seconds: Some(60),
        read_in: None,
        corrects: false,
        note: String::new(),
    };
    let away = AttemptLeft {
        attempt,
        why: Away::OtherWindow,
        seconds: 90,
        spent_seconds: 100,
    };
    let ended = AttemptEnded {
        attempt,
        why: End::Ended,
        spent_seconds: 130,
        helped: vec!["more-time".into()],
    };
    site.transact(Some(person), |tx| {
        tx.append(Some(person), &started)?;
        tx.append(Some(person), &given(items[0], false))?;
        tx.append(Some(person), &given(items[1], true))?;
        tx.append(Some(person), &away)?;
        match ends {
            true => tx.append(Some(person), &ended).map(drop),
            false => Ok(()),
        }
    })
    .unwrap();
}

#[test]
fn a_final_stands_in_the_list_with_what_it_came_to() {
    let mut centre = Centre::new();
    centre.with(install);
    let rui = centre.house.learner;
    centre.with(|site| sit_a_final(site, rui, true));
    centre.house.clock.advance(DAY);
    centre.with(|site| sit_a_final(site, rui, false));
    let list = centre.list(&all());
    let [running, ended] = &list["rows"].as_array().unwrap()[..] else {
        panic!("two tries: {list}");
    };
    assert_eq!(
        (&running["number"], &ended["number"]),
        (&json!(2), &json!(1))
    );
    let outcome = &ended["outcome"];
    assert_eq!(
        ["standing", "needed", "criticalMissed", "minutes"].map(|field| &outcome[field]),
        [&json!("notYet"), &json!(10), &json!(1), &json!(3)]
    );
    assert_eq!(outcome["absences"][0]["seconds"], 90);
    assert_eq!(outcome["helped"], json!(["moreTime"]));
    let parts = outcome["competencies"].as_array().unwrap();
    let part = |code: &str| {
        let found = parts.iter().find(|part| part["competency"] == code);
        (&found.unwrap()["right"], &found.unwrap()["asked"])
    };
    assert_eq!(part("SAF.SIGN"), (&json!(0), &json!(1)));
    assert_eq!(part("SAF.PPE"), (&json!(1), &json!(1)));
    assert!(parts[0]["can"].as_str().unwrap().starts_with("I can"));
    // While it runs nobody is told how it goes.
    assert_eq!(running["outcome"]["standing"], "begun");
    assert_eq!(running["outcome"]["competencies"], json!([]));
    let only = chosen(json!("induction-plastics/final"), Value::Null, Value::Null);
    assert_eq!(centre.names(&only).len(), 2);
    let chosen: ChosenResults = serde_json::from_value(all()).unwrap();
    let leaving = centre.with(|site| site.results_leaving(&chosen, &TableForm::Xlsx).unwrap());
    let rows = leaving.book.unwrap().rows;
    assert_eq!(rows[0][8], Cell::Empty, "right answers of a running final");
    assert_eq!(rows[1][8], Cell::Number(1));
    assert_eq!(rows[1][10], Cell::Text("not yet".into()));
    assert_eq!(rows[1][11..16], [10, 1, 3, 1, 2].map(Cell::Number));
    let parts = "SAF.SIGN 0/1; SAF.PPE 1/1";
    assert_eq!(rows[1][17], Cell::Text(parts.into()));
}

#[test]
fn what_cannot_be_asked_is_refused_with_a_word() {
    let mut centre = Centre::new();
    for (from, until, code) in [
        (json!("2026-02-30"), Value::Null, "day-wrong"),
        (json!("2026-12-02"), json!("2026-12-01"), "days-backwards"),
    ] {
        let chosen = chosen(Value::Null, from, until);
        let request = json!({ "chosen": chosen, "page": 0 });
        assert_eq!(centre.house.code("results.list", request), code);
    }
    let mut elsewhere = all();
    elsewhere["offset"] = json!("noon");
    let request = json!({ "chosen": elsewhere, "page": 0 });
    assert_eq!(centre.house.code("results.list", request), "day-wrong");
    let nothing = json!({
        "command": "results.export",
        "request": centre.export(&all()).to_string(),
        "reason": "the quarterly report",
    });
    assert_eq!(
        centre.house.code("approval.ask", nothing),
        "print-list-empty"
    );
}

#[test]
fn names_leave_with_two_accounts_and_it_stands_on_record() {
    let mut centre = Centre::new();
    let rui = centre.house.learner;
    centre.attempt(rui, "a2", true);
    let request = centre.export(&all());
    assert_eq!(
        centre.house.code("results.export", request.clone()),
        "approval-needed"
    );
    let asked = json!({
        "command": "results.export",
        "request": request.to_string(),
        "reason": "the quarterly report",
    });
    let shown = centre.house.call("approval.ask", asked)["pending"][0].clone();
    assert_eq!(shown["facts"][0]["value"], "Results");
    let colleague = centre.house.join("Clara Lopes", &StaffRole::Coordinator);
    centre
        .house
        .sit_as(colleague, "Clara Lopes", StaffRole::Coordinator);
    let give = json!({ "approval": shown["approval"], "content": shown["content"] });
    centre.house.call("approval.give", give);
    let files: Vec<_> = std::fs::read_dir(centre.folder.path())
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    assert_eq!(files.len(), 1);
    assert!(files[0].to_string_lossy().ends_with(".xlsx"), "{files:?}");
    assert!(std::fs::read(&files[0]).unwrap().starts_with(b"PK"));
    assert_eq!(centre.house.listed(json!("export")).len(), 1);
}

#[test]
fn ten_thousand_lines_leave_typed_in_either_form() {
    let centre = Centre::new();
    let rui = centre.with(|site| site.enrol(STAFF, "=1+1", "en").unwrap().person);
    let lines = 10_000;
    centre.with(|site| {
        site.transact(Some(rui), |tx| {
            for n in 0..lines {
                let started = AttemptStarted {
                    attempt: AttemptId(u128::from(n as u32 + 1).to_be_bytes()),
                    pack: "induction-plastics".into(),
                    version: 1,
                    unit: "a2".into(),
                    seed: String::new(),
                    draw: vec![drawn_for_bench("c01")],
                    is_final: false,
                    taken: None,
                    read_in: None,
                };
                tx.append(Some(rui), &started)?;
            }
            Ok(())
        })
        .unwrap();
    });
    let chosen: ChosenResults = serde_json::from_value(all()).unwrap();
    let leaving = centre.with(|site| site.results_leaving(&chosen, &TableForm::Xlsx).unwrap());
    let book = leaving.book.unwrap();
    assert_eq!(book.rows.len(), lines);
    assert_eq!(book.rows[0][0], Cell::Text("=1+1".into()));
    assert_eq!(
        book.rows[0][3],
        Cell::Number(lines as u32),
        "the latest is the last"
    );
    assert!(matches!(book.rows[0][4], Cell::Moment(_)));
    assert!(leaving.table.csv("de").contains("\r\n\"'=1+1\";"));
    assert!(book.xlsx().unwrap().len() > 100_000);
}

#[test]
fn every_column_has_its_words_in_every_language() {
    for language in crate::i18n::LANGUAGES {
        let centre = Centre::new();
        let rui = centre.house.learner;
        centre.attempt(rui, "a2", true);
        let chosen: ChosenResults = serde_json::from_value(all()).unwrap();
        let book = centre.with(|site| {
            site.language = (*language).to_owned();
            site.results_leaving(&chosen, &TableForm::Xlsx)
                .unwrap()
                .book
        });
        let book = book.unwrap();
        book.xlsx().unwrap();
        for column in &book.columns {
            assert!(
                !column.head.starts_with("results-"),
                "{language}: {}",
                column.head
            );
            assert!(
                !column.about.starts_with("results-"),
                "{language}: {}",
                column.about
            );
        }
    }
}
