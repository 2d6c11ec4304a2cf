//! Who judges, who sees what when, and what comes of it.

use serde_json::{Value, json};

use crate::access::tests::House;
use crate::desk::commands::{SiteKind, StaffRole};
use crate::ids::PersonId;
use crate::site::tests::rebuild::install;

const FINAL: &str = "final";

struct Room {
    house: House,
    trainers: Vec<(PersonId, String)>,
}

impl Room {
    /// A station with the real course and four trainers.
    fn new() -> Self {
        let house = House::of(SiteKind::Station);
        let site = house.desk.site().unwrap();
        site.with(|site| {
            install(site);
            Ok(())
        })
        .unwrap();
        let names = ["Ana", "Bo", "Cem", "Dora"];
        let join = |name: &&str| (house.join(name, &StaffRole::Trainer), (*name).to_owned());
        let trainers = names.iter().map(join).collect();
        Self { house, trainers }
    }

    fn sit(&mut self, trainer: usize) {
        let (person, name) = self.trainers[trainer].clone();
        self.house.sit_as(person, &name, StaffRole::Trainer);
    }

    fn show(&mut self) -> Value {
        self.house.call("cuts.show", json!({ "id": FINAL }))
    }

    fn judge(&mut self, item: &Value, of_ten: u8) -> Value {
        let request = json!({ "id": FINAL, "item": item, "ofTen": of_ten });
        self.house.call("cuts.judge", request)
    }

    /// A trainer judges every item; the first one as given, the others by turns.
    fn judge_all(&mut self, trainer: usize, first: u8) -> Value {
        self.sit(trainer);
        let items = self.show()["items"].as_array().unwrap().clone();
        let mut view = Value::Null;
        for (place, item) in items.iter().enumerate() {
            let of_ten = if place == 0 {
                first
            } else {
                6 + (place % 3) as u8
            };
            view = self.judge(&item["id"], of_ten);
        }
        view
    }

    fn entries(&self) -> u64 {
        let site = self.house.desk.site().unwrap();
        site.with(|site| Ok(site.last_seq())).unwrap()
    }
}

#[test]
fn nobody_sees_the_others_before_they_judged_everything() {
    let mut room = Room::new();
    for trainer in [0, 1] {
        let view = room.judge_all(trainer, 8);
        assert_eq!(view["proposal"], Value::Null, "two are too few");
        assert_eq!(view["judges"], trainer as u64 + 1);
    }
    let view = room.judge_all(2, 2);
    assert_ne!(view["proposal"], Value::Null);
    room.sit(3);
    let view = room.show();
    assert_eq!(view["judges"], 3);
    assert_eq!(view["proposal"], Value::Null, "Dora has not judged");
    let text = view.to_string();
    assert!(
        ["Ana", "Bo\"", "Cem"]
            .iter()
            .all(|name| !text.contains(name))
    );
    assert!(
        view["items"]
            .as_array()
            .unwrap()
            .iter()
            .all(|item| item["all"] == Value::Null)
    );
}

#[test]
fn the_proposal_stands_beside_the_cut_of_the_course_and_says_how_sure_it_is() {
    let mut room = Room::new();
    room.judge_all(0, 8);
    room.judge_all(1, 8);
    let view = room.judge_all(2, 2);
    let proposal = &view["proposal"];
    let names: Vec<_> = proposal["judges"].as_array().unwrap().iter().collect();
    assert_eq!(names[0]["name"], "Ana");
    // Three of seven signs are drawn: 0.6 more of one of them are 0.6 * 3 / 7 right answers.
    let (ana, cem) = (&names[0]["cut"], &names[2]["cut"]);
    let apart = ana.as_i64().unwrap() - cem.as_i64().unwrap();
    assert!(
        [25, 26].contains(&apart),
        "{apart} hundredths, each cut rounded"
    );
    let cut = proposal["cut"]["value"].as_i64().unwrap();
    assert_eq!(proposal["right"], (cut + 99) / 100);
    assert!(proposal["cut"]["low"].as_i64().unwrap() < cut);
    assert!(proposal["agreement"].as_i64().unwrap() < 80);
    assert_eq!(
        view["items"][0]["all"],
        json!({ "low": 2, "high": 8, "mean": 600 })
    );
    assert_eq!(view["inPack"]["right"], 10, "it changes nothing by itself");
}

#[test]
fn a_judgement_can_be_changed_and_the_same_again_writes_nothing() {
    let mut room = Room::new();
    room.sit(0);
    let item = room.show()["items"][0]["id"].clone();
    room.judge(&item, 5);
    let before = room.entries();
    let view = room.judge(&item, 5);
    assert_eq!(
        (room.entries(), &view["items"][0]["mine"]),
        (before, &json!(5))
    );
    let view = room.judge(&item, 10);
    assert_eq!(view["items"][0]["mine"], 10);
    assert_eq!(room.entries(), before + 1);
    let list = room.house.call("cuts.list", json!({}));
    assert_eq!(
        (&list["choices"][0]["id"], &list["choices"][0]["mine"]),
        (&json!(FINAL), &json!(1))
    );
    let site = room.house.desk.site().unwrap();
    site.with(|site| site.verify_journals().map(drop)).unwrap();
}

#[test]
fn what_cannot_be_judged_is_refused_with_a_word() {
    let mut room = Room::new();
    room.sit(0);
    let item = room.show()["items"][0]["id"].clone();
    for (id, item, of_ten, code) in [
        (FINAL, item.clone(), 11, "request-malformed"),
        (FINAL, json!("a2/p01"), 5, "not-found"),
        ("a9", item, 5, "unit-not-found"),
    ] {
        let request = json!({ "id": id, "item": item, "ofTen": of_ten });
        assert_eq!(room.house.code("cuts.judge", request), code);
    }
    let nowhere = json!({ "id": FINAL, "to": { "queue": "Office" } });
    assert_eq!(room.house.code("print.cut", nowhere), "print-list-empty");
}

#[test]
fn a_coordinator_reads_what_they_came_to_and_judges_nothing() {
    let mut room = Room::new();
    for trainer in 0..3 {
        room.judge_all(trainer, 7);
    }
    room.house.sit(StaffRole::Coordinator);
    let view = room.show();
    assert_eq!(view["mayJudge"], false);
    assert_ne!(view["proposal"], Value::Null);
    let request = json!({ "id": FINAL, "item": view["items"][0]["id"], "ofTen": 5 });
    assert_eq!(room.house.code("cuts.judge", request), "not-permitted");
}
