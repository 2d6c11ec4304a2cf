//! Lists with names leave the program in a file only when two accounts agreed to these very lines.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::choose;
use crate::access::tests::House;
use crate::desk::commands::{SiteKind, StaffRole};
use crate::ids::PersonId;

const OFFSET: &str = "+01:00";
/// Commands that write lists at a classroom, and the beginnings of the names of their files.
const LISTS: [(&str, &str); 3] = [
    ("people.export", "learners-"),
    ("class.export", "class-"),
    ("access.export", "record-of-access-"),
];

/// A site with two trainers, and a folder for lists.
struct Pair {
    house: House,
    second: PersonId,
    folder: TempDir,
}

impl Pair {
    fn at(kind: SiteKind) -> Self {
        let mut house = House::of(kind);
        let second = house.join("Nuno Alves", &StaffRole::Trainer);
        house.clock.advance(60_000);
        house.sit(StaffRole::Trainer);
        let folder = tempfile::tempdir().unwrap();
        Self {
            house,
            second,
            folder,
        }
    }

    fn folder(&self) -> PathBuf {
        fs::canonicalize(self.folder.path()).unwrap()
    }

    fn request(&mut self, command: &str, folder: &Path) -> Value {
        let to = json!({ "path": folder.display().to_string(), "stickConfirmed": false });
        let days = json!({ "from": null, "until": null, "offset": OFFSET });
        match command {
            "people.export" => json!({ "to": to }),
            "class.export" => json!({ "group": null, "offset": OFFSET, "to": to }),
            "register.export" => json!({ "days": days, "group": null, "to": to }),
            _ => {
                let list = json!({ "search": "", "act": null, "page": 0 });
                let until = &self.house.call("access.list", list)["until"];
                json!({ "search": "", "act": null, "until": until, "offset": OFFSET, "to": to })
            }
        }
    }

    fn asking(&mut self, command: &str, folder: &Path) -> Value {
        let request = self.request(command, folder).to_string();
        json!({ "command": command, "request": request, "reason": "for the inspection" })
    }

    /// Asks, and gives what waits then.
    fn ask(&mut self, command: &str) -> Value {
        let asking = self.asking(command, &self.folder());
        let pending = self.house.call("approval.ask", asking)["pending"].clone();
        pending.as_array().unwrap().last().unwrap().clone()
    }

    fn sit_second(&mut self) -> &mut House {
        self.house
            .sit_as(self.second, "Nuno Alves", StaffRole::Trainer)
    }

    fn files(&self) -> Vec<String> {
        let files = fs::read_dir(self.folder()).unwrap();
        let name = |file: fs::DirEntry| file.file_name().into_string().unwrap();
        files.map(|file| name(file.unwrap())).collect()
    }
}

#[test]
fn r94_a_list_of_a_classroom_is_written_when_a_second_trainer_agrees() {
    for kind in [SiteKind::Station, SiteKind::Office] {
        for (command, begins) in LISTS {
            let mut pair = Pair::at(kind.clone());
            let shown = pair.ask(command);
            assert_eq!(shown["holding"], json!("export"), "{command}");
            let facts = shown["facts"].as_array().unwrap().iter();
            let names: Vec<_> = facts.map(|fact| fact["name"].clone()).collect();
            assert_eq!(names, [json!("list"), json!("lines"), json!("folder")]);
            assert_eq!(pair.files(), [""; 0], "asking writes nothing");
            let alone = pair.house.code("approval.give", choose(&shown));
            assert_eq!(alone, "approval-same-account");
            pair.house.clock.advance(60_000);
            let after = pair.sit_second().call("approval.give", choose(&shown));
            let file = pair.files().pop().expect("it is written");
            assert!(file.starts_with(begins) && file.ends_with(".csv"), "{file}");
            let path = pair.folder().join(&file);
            let written = json!({ "file": path.display().to_string(), "onStick": false });
            assert_eq!(after["written"], written, "{command}");
            let text = fs::read_to_string(path).unwrap();
            assert!(text.starts_with('\u{feff}') && text.contains("Rui Costa"));
            assert_eq!(pair.house.listed(json!("export")).len(), 1, "{command}");
        }
    }
}

#[test]
fn what_cannot_be_written_waits_for_nobody() {
    let mut pair = Pair::at(SiteKind::Station);
    let stick = pair.folder().join("FOOTBRIDGE/bundles");
    fs::create_dir_all(&stick).unwrap();
    let own = pair.house.desk.site().unwrap();
    let own = own.with(|site| Ok(site.folder.path().to_owned())).unwrap();
    for (command, _) in LISTS {
        for (folder, code) in [
            (stick.clone(), "print-folder-ours"),
            (own.clone(), "print-folder-ours"),
            (PathBuf::from("relative"), "print-folder-not-found"),
        ] {
            let asking = pair.asking(command, &folder);
            assert_eq!(pair.house.code("approval.ask", asking), code, "{command}");
        }
    }
    let nobody = json!({
        "command": "class.export",
        "request": json!({
            "group": "0".repeat(32), "offset": OFFSET,
            "to": { "path": pair.folder().display().to_string(), "stickConfirmed": false },
        }).to_string(),
        "reason": "x",
    });
    assert_eq!(pair.house.code("approval.ask", nobody), "print-list-empty");
    assert_eq!(
        pair.house.call("approval.list", json!({}))["pending"],
        json!([])
    );
}

#[test]
fn r94_another_class_than_the_one_that_was_shown_is_not_written() {
    let mut pair = Pair::at(SiteKind::Station);
    let shown = pair.ask("people.export");
    let new = json!({ "name": "Ana", "language": "en" });
    pair.house.call("class.enrol", new);
    let code = pair.sit_second().code("approval.give", choose(&shown));
    assert_eq!(code, "approval-changed");
    assert_eq!(pair.files(), [""; 0]);
}

/// Who may not do it themselves neither sees what waits nor agrees to it.
#[test]
fn r94_an_officer_agrees_to_the_register_and_sees_no_list_of_results() {
    let mut pair = Pair::at(SiteKind::Office);
    let class = pair.ask("class.export");
    let register = pair.ask("register.export");
    let officer = pair.house.sit(StaffRole::Officer);
    let seen = officer.call("approval.list", json!({}))["pending"].clone();
    assert_eq!(seen.as_array().unwrap().len(), 1, "{seen}");
    assert_eq!(seen[0]["approval"], register["approval"]);
    for act in ["approval.give", "approval.decline"] {
        assert_eq!(officer.code(act, choose(&class)), "not-permitted", "{act}");
    }
    officer.call("approval.give", choose(&register));
    assert_eq!(pair.files().len(), 1);
    assert!(pair.files()[0].starts_with("register-"));
}

#[test]
fn the_record_of_access_is_saved_as_it_was_shown_and_only_as_far_as_one_may_see() {
    let mut pair = Pair::at(SiteKind::Station);
    pair.house.call("class.show", json!({}));
    let shown = pair.ask("access.export");
    pair.house.call("class.show", json!({}));
    pair.house.call("people.list", json!({}));
    pair.sit_second().call("approval.give", choose(&shown));
    let file = pair.folder().join(pair.files().pop().unwrap());
    let text = fs::read_to_string(file).unwrap();
    let lines: Vec<_> = text.lines().collect();
    let head = "\u{feff}\"When (+01:00)\",\"Who did it\",\"Role\",\"Number\",\"What was done\"";
    assert!(lines[0].starts_with(head), "{}", lines[0]);
    let looks = lines.iter().filter(|line| line.contains("\"Looked at\""));
    let looks: Vec<_> = looks.collect();
    // The class, and the record itself; neither the asking nor what came after.
    assert!(
        looks.iter().any(|line| line.contains("\"class\"")),
        "{text}"
    );
    assert!(
        !text.contains("Asked for") && !text.contains("\"name\",\"List"),
        "{text}"
    );
    assert!(text.contains("\"Trainer Silva\",\"Trainer\""), "{text}");
    let role = StaffRole::Officer;
    let request = pair.request("access.export", &pair.folder());
    assert_eq!(
        pair.house.sit(role).code("access.export", request),
        "not-permitted"
    );
}
