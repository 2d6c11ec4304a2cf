//! What the record of access keeps and shows.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::desk::Desk;
use crate::desk::commands::{SiteKind, StaffRole};
use crate::ids::{PersonId, SessionId};
use crate::people::staff::NewStaff;
use crate::rpc::Who;
use crate::site::tests::{TestClock, belongs, host_with};
use crate::site::{Folder, NewSite, Site};

const MINUTE: i64 = 60_000;

/// A site of a kind, open, with a member of staff of each role and one learner.
pub(crate) struct House {
    _home: tempfile::TempDir,
    pub(crate) clock: Arc<TestClock>,
    pub(crate) desk: Desk,
    staff: Vec<(StaffRole, PersonId)>,
    pub(crate) learner: PersonId,
}

fn roles() -> [StaffRole; 5] {
    [
        StaffRole::Officer,
        StaffRole::Trainer,
        StaffRole::Coordinator,
        StaffRole::Publisher,
        StaffRole::Guest,
    ]
}

fn site_in(home: &Path, kind: SiteKind, clock: &Arc<TestClock>) -> Site {
    let new = NewSite {
        kind,
        language: "en",
        name: "PC",
        belongs: &belongs(),
    };
    let key = zeroize::Zeroizing::new([4; 32]);
    let host = host_with(3, clock.clone());
    Site::found(Folder::at(home.join("site")), host, &key, &new).unwrap()
}

impl House {
    pub(crate) fn of(kind: SiteKind) -> Self {
        let home = tempfile::tempdir().unwrap();
        let clock: Arc<TestClock> = Arc::default();
        let mut desk = Desk::at(home.path(), host_with(5, clock.clone())).unwrap();
        let mut site = site_in(home.path(), kind, &clock);
        let mut staff = Vec::new();
        for role in roles() {
            let name = format!("{role:?} Silva");
            let new = NewStaff::make(&site.host, &name, "a long passphrase").unwrap();
            site.join(&new, &role).unwrap();
            staff.push((role, new.person));
        }
        let trainer = staff[1].1;
        let learner = site.enrol(trainer, "Rui Costa", "en").unwrap().person;
        desk.seat_at(site);
        Self {
            _home: home,
            clock,
            desk,
            staff,
            learner,
        }
    }

    pub(crate) fn sit(&mut self, role: StaffRole) -> &mut Self {
        let person = self.staff.iter().find(|(one, _)| *one == role).unwrap().1;
        self.desk.set_who(Some(Who::Staff {
            person,
            name: format!("{role:?} Silva"),
            role,
        }));
        self
    }

    /// Somebody else of the same role joins.
    pub(crate) fn join(&self, name: &str, role: &StaffRole) -> PersonId {
        let joined = self.desk.site().unwrap().with(|site| {
            let new = NewStaff::make(&site.host, name, "another passphrase")?;
            site.join(&new, role)?;
            Ok(new.person)
        });
        joined.unwrap()
    }

    pub(crate) fn sit_as(&mut self, person: PersonId, name: &str, role: StaffRole) -> &mut Self {
        let name = name.into();
        self.desk.set_who(Some(Who::Staff { person, name, role }));
        self
    }

    pub(crate) fn sit_learner(&mut self) -> &mut Self {
        self.desk.set_who(Some(Who::Learner {
            person: self.learner,
            session: SessionId([1; 16]),
        }));
        self
    }

    pub(crate) fn call(&mut self, command: &str, request: Value) -> Value {
        self.desk
            .dispatch(command, request)
            .unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    pub(crate) fn code(&mut self, command: &str, request: Value) -> &'static str {
        self.desk.dispatch(command, request).unwrap_err().code()
    }

    fn entries(&self) -> u64 {
        self.desk
            .site()
            .unwrap()
            .with(|site| Ok(site.last_seq()))
            .unwrap()
    }

    /// Act and name of every line, as the coordinator sees them.
    pub(crate) fn listed(&mut self, act: Value) -> Vec<(String, Option<String>)> {
        self.sit(StaffRole::Coordinator);
        let request = json!({ "search": "", "act": act, "page": 0 });
        let list = self.call("access.list", request);
        let line = |entry: &Value| {
            let text = |name: &str| entry[name].as_str().map(str::to_owned);
            (text("act").unwrap(), text("name"))
        };
        list["entries"]
            .as_array()
            .unwrap()
            .iter()
            .map(line)
            .collect()
    }
}

/// 89: every command in every role at every kind of site.
#[test]
fn r89_what_is_not_for_a_caller_is_refused_and_the_refusal_is_noted() {
    for kind in [SiteKind::Station, SiteKind::Office, SiteKind::Centre] {
        let mut house = House::of(kind.clone());
        for (name, callers) in crate::rpc::at_a_site() {
            match name {
                "nobody" => house.desk.set_who(None),
                "learner" => {
                    house.sit_learner();
                }
                role => {
                    let role = roles()
                        .into_iter()
                        .find(|one| format!("{one:?}").to_lowercase() == role);
                    house.sit(role.unwrap());
                }
            }
            let mut refused = 0;
            for (command, rule, _) in crate::rpc::RULES {
                if rule.lets(&callers, Some(&kind)) {
                    continue;
                }
                let before = house.entries();
                assert_eq!(
                    house.code(command, json!({})),
                    "not-permitted",
                    "{command} by {name}"
                );
                assert_eq!(house.entries(), before, "{command} by {name}");
                refused += 1;
            }
            let noted = house
                .desk
                .site()
                .unwrap()
                .with(|site| site.store.refused_calls(1000));
            let noted = noted
                .unwrap()
                .into_iter()
                .filter(|row| row.caller == name)
                .count();
            assert!(refused > 10, "{name}: is this the list?");
            assert_eq!(noted, refused, "{name} at {kind:?}");
        }
    }
}

#[test]
fn a_thousand_refused_calls_are_one_line_and_few_writes() {
    let mut house = House::of(SiteKind::Station);
    house.sit_learner();
    for _ in 0..1000 {
        house.code("class.show", json!({}));
    }
    house.clock.advance(2 * MINUTE);
    house.code("class.show", json!({}));
    let rows = house
        .desk
        .site()
        .unwrap()
        .with(|site| site.store.refused_calls(10))
        .unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].count, rows[0].caller.as_str()), (1001, "learner"));
}

#[test]
fn a_look_at_the_class_is_one_entry_in_ten_minutes_whatever_the_class() {
    let mut house = House::of(SiteKind::Station);
    house.sit(StaffRole::Trainer);
    for name in ["Ana", "Bea", "Cruz"] {
        house.call("class.enrol", json!({ "name": name, "language": "en" }));
    }
    house.call("class.show", json!({}));
    let after_first = house.entries();
    house.call("class.show", json!({}));
    house.clock.advance(9 * MINUTE);
    house.call("class.show", json!({}));
    assert_eq!(house.entries(), after_first, "the same look");
    house.clock.advance(2 * MINUTE);
    house.call("class.show", json!({}));
    assert_eq!(house.entries(), after_first + 1, "another look");
    assert_eq!(
        house
            .listed(json!("view"))
            .iter()
            .filter(|(_, name)| name.is_none())
            .count(),
        2
    );
}

#[test]
fn whoever_changes_a_record_is_on_record_without_a_word_of_the_command() {
    let mut house = House::of(SiteKind::Station);
    let changes = house.listed(json!("change"));
    assert!(
        changes.len() >= 3,
        "name, card, languages and class: {changes:?}"
    );
    assert!(
        changes
            .iter()
            .all(|(_, name)| name.as_deref() == Some("Rui Costa"))
    );
}

#[test]
fn a_look_at_one_person_is_in_their_record_and_the_learner_sees_role_and_number_only() {
    let mut house = House::of(SiteKind::Centre);
    house.sit(StaffRole::Coordinator);
    let request = json!({ "person": house.learner.to_string() });
    house.call("centre.learner", request.clone());
    house.call("centre.learner", request);
    let looks: Vec<_> = house.listed(json!("view"));
    let at_rui = looks
        .iter()
        .filter(|(_, name)| name.as_deref() == Some("Rui Costa"));
    assert_eq!(at_rui.count(), 1, "{looks:?}");
}

#[test]
fn learners_read_who_used_their_record_and_no_name_until_the_site_allows_it() {
    let mut house = House::of(SiteKind::Station);
    house.clock.advance(MINUTE);
    house.sit(StaffRole::Trainer).call("class.show", json!({}));
    let mine = house.sit_learner().call("learn.my_record", json!({}));
    let lines = mine["entries"].as_array().unwrap();
    assert_eq!(
        lines.len(),
        2,
        "enrolled, and looked at in the class: {mine}"
    );
    assert_eq!(
        (&lines[0]["act"], &lines[0]["inList"]),
        (&json!("view"), &json!(true))
    );
    assert_eq!(lines[1]["act"], json!("change"));
    assert_eq!(lines[1]["by"]["role"], json!("trainer"));
    assert!(lines[1]["by"]["alias"].as_u64().unwrap() >= 10);
    assert!(!mine.to_string().contains("Silva"), "no name: {mine}");
    house
        .sit(StaffRole::Trainer)
        .call("access.show_names", json!({ "shown": true }));
    let mine = house.sit_learner().call("learn.my_record", json!({}));
    assert!(mine.to_string().contains("Trainer Silva"), "{mine}");
}

#[test]
fn a_trainer_finds_entries_by_name_and_sees_what_was_refused() {
    let mut house = House::of(SiteKind::Station);
    house.sit_learner().code("class.show", json!({}));
    let list = |house: &mut House, search: &str| {
        let request = json!({ "search": search, "act": null, "page": 0 });
        house.sit(StaffRole::Trainer).call("access.list", request)
    };
    let found = list(&mut house, "rui");
    assert!(!found["entries"].as_array().unwrap().is_empty());
    assert!(
        list(&mut house, "nobody of that name")["entries"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    assert_eq!(found["refused"][0]["command"], json!("class.show"));
    assert_eq!(found["refused"][0]["name"], json!("Rui Costa"));
}

#[test]
fn the_notice_is_due_once_and_reading_it_is_recorded() {
    let mut house = House::of(SiteKind::Station);
    house.sit_learner();
    assert_eq!(house.call("learn.notice", json!({}))["due"], json!(true));
    assert_eq!(
        house.code("learn.read_notice", json!({ "version": 2 })),
        "request-malformed"
    );
    assert_eq!(
        house.call("learn.read_notice", json!({ "version": 1 }))["due"],
        json!(false)
    );
    let after = house.entries();
    house.call("learn.read_notice", json!({ "version": 1 }));
    assert_eq!(house.entries(), after, "once");
}

#[test]
fn the_record_folded_anew_equals_the_live_one() {
    let mut house = House::of(SiteKind::Station);
    house.sit(StaffRole::Trainer).call("class.show", json!({}));
    house.call("access.show_names", json!({ "shown": true }));
    house
        .sit_learner()
        .call("learn.read_notice", json!({ "version": 1 }));
    let verified = house
        .sit(StaffRole::Trainer)
        .call("journal.verify", json!({}));
    assert!(verified["tables"].as_u64().unwrap() > 20, "{verified}");
}

/// 96: whoever has the key can change a row; the journal is walked and says so.
#[test]
fn r96_an_entry_changed_with_the_key_is_found() {
    let mut house = House::of(SiteKind::Station);
    house.sit(StaffRole::Trainer);
    house.call("journal.verify", json!({}));
    let site = house.desk.site().unwrap();
    site.with(|site| site.store.forge_newest_body()).unwrap();
    assert_eq!(house.code("journal.verify", json!({})), "journal-broken");
}

/// 100: no message of an error holds what was typed or who it is about.
#[test]
fn r100_no_error_repeats_what_was_asked() {
    let mut house = House::of(SiteKind::Station);
    house.sit(StaffRole::Trainer);
    for command in crate::rpc::RULES.iter().map(|(command, ..)| *command) {
        let request = json!({ "person": "canary-7f3a", "canary-7f3a": "canary-7f3a" });
        if let Err(error) = house.desk.dispatch(command, request) {
            let said = format!("{error} {error:?} {:?}", error.wire());
            assert!(!said.contains("canary-7f3a"), "{command}: {said}");
        }
    }
}
