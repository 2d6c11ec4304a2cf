//! Sessions end by themselves, and the door stays shut to whoever may not come in.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};

use super::{PASSPHRASE, found};
use crate::desk::Desk;
use crate::desk::commands::SiteKind;
use crate::people::enrol::NewLearner;
use crate::site::tests::{TestClock, host_with};

const MINUTE: i64 = 60_000;
const OTHER: &str = "seven quiet lanterns drifting";

struct Room {
    desk: Desk,
    clock: Arc<TestClock>,
}

impl Room {
    fn open(home: &Path) -> Self {
        let clock: Arc<TestClock> = Arc::default();
        let desk = Desk::at(home, host_with(7, Arc::clone(&clock))).unwrap();
        let mut room = Self { desk, clock };
        room.call("desk.open", json!({ "passphrase": PASSPHRASE }));
        room
    }

    fn call(&mut self, command: &str, request: Value) -> Value {
        self.desk.dispatch(command, request).unwrap()
    }

    fn code(&mut self, command: &str, request: Value) -> &'static str {
        self.desk.dispatch(command, request).unwrap_err().code()
    }

    fn enrol(&mut self, name: &str) -> NewLearner {
        let site = self.desk.site().unwrap();
        let staff = crate::ids::PersonId([1; 16]);
        site.with(|site| site.enrol(staff, name, "en")).unwrap()
    }

    fn sign_in(&mut self, learner: &NewLearner) -> Value {
        let pictures = learner.code.pictures();
        let card = learner.card.to_string();
        self.call(
            "sign_in.learner",
            json!({ "card": card, "pictures": pictures }),
        )
    }

    /// How the latest session of the learner ended, as the journal tells it.
    fn ended(&self, learner: &NewLearner) -> Vec<String> {
        let site = self.desk.site().unwrap();
        site.with(|site| {
            let kind = crate::events::kinds::SESSION_CLOSED.number;
            let journal = site.keys.journal;
            let tip = site.store.tip(journal)?.unwrap();
            let events = site.store.chain_to(journal, tip.1, 1)?;
            let closed = events.iter().filter(|event| event.header.kind == kind);
            let _ = learner;
            Ok(closed
                .map(|event| {
                    let body = event.body.as_ref().unwrap();
                    let said: Value = serde_json::from_slice(&body.payload).unwrap();
                    said["how"].as_str().unwrap().to_owned()
                })
                .collect())
        })
        .unwrap()
    }
}

/// Case 83 of `docs/security.md`.
#[test]
fn a83_a_seat_that_was_left_ends_its_session_and_shows_no_name() {
    let home = tempfile::tempdir().unwrap();
    found(home.path(), SiteKind::Station);
    let mut room = Room::open(home.path());
    let ana = room.enrol("Ana Canary");
    room.call("session.finish", json!({}));
    room.sign_in(&ana);
    // Whoever works stays; what the window repeats by itself is no work.
    for _ in 0..3 {
        room.clock.advance(9 * MINUTE);
        room.call("session.stay", json!({}));
    }
    room.clock.advance(6 * MINUTE);
    assert_eq!(room.call("desk.state", json!({}))["phase"], "learner");
    room.clock.advance(4 * MINUTE);
    assert_eq!(room.code("learn.home", json!({})), "session-ended");
    let state = room.call("desk.state", json!({}));
    assert_eq!(
        (&state["phase"], &state["ended"]),
        (&json!("signIn"), &json!("idle"))
    );
    assert!(!state.to_string().contains("Canary"));
    assert_eq!(room.code("learn.home", json!({})), "not-permitted");
    assert_eq!(room.ended(&ana), ["idle"]);
    assert_eq!(room.sign_in(&ana)["ended"], Value::Null);
    room.call("session.finish", json!({}));
    assert_eq!(room.ended(&ana), ["idle", "finished"]);
    room.call("sign_in.staff", json!({ "passphrase": PASSPHRASE }));
    room.call("journal.verify", json!({}));
}

#[test]
fn even_who_works_all_day_signs_in_again_after_the_limit() {
    let home = tempfile::tempdir().unwrap();
    found(home.path(), SiteKind::Station);
    let mut room = Room::open(home.path());
    let ana = room.enrol("Ana");
    let limits = json!({
        "learnerIdleMinutes": 20, "staffIdleMinutes": 5, "sessionMinutes": 60,
    });
    let senseless = json!({
        "learnerIdleMinutes": 0, "staffIdleMinutes": 5, "sessionMinutes": 60,
    });
    assert_eq!(room.code("limits.set", senseless), "limits-senseless");
    assert_eq!(room.call("limits.set", limits.clone()), limits);
    room.call("session.finish", json!({}));
    room.sign_in(&ana);
    for _ in 0..5 {
        room.clock.advance(11 * MINUTE);
        room.call("session.stay", json!({}));
    }
    room.clock.advance(5 * MINUTE);
    let state = room.call("desk.state", json!({}));
    assert_eq!(state["ended"], "limit");
    assert_eq!(room.ended(&ana), ["limit"]);
}

#[test]
fn staff_who_walk_away_are_signed_out_sooner() {
    let home = tempfile::tempdir().unwrap();
    found(home.path(), SiteKind::Station);
    let mut room = Room::open(home.path());
    room.clock.advance(3 * MINUTE);
    assert_eq!(room.code("staff.list", json!({})), "session-ended");
    room.call("sign_in.staff", json!({ "passphrase": PASSPHRASE }));
    room.call("staff.list", json!({}));
}

#[test]
fn a_trainer_opens_a_session_for_a_learner_and_both_are_in_the_entry() {
    let home = tempfile::tempdir().unwrap();
    found(home.path(), SiteKind::Station);
    let mut room = Room::open(home.path());
    let ana = room.enrol("Ana");
    let stranger = json!({ "person": crate::ids::PersonId([9; 16]).to_string() });
    assert_eq!(room.code("session.open_for", stranger), "not-found");
    let state = room.call(
        "session.open_for",
        json!({ "person": ana.person.to_string() }),
    );
    assert_eq!(
        (&state["phase"], &state["openedByTrainer"]),
        (&json!("learner"), &json!(true))
    );
    assert_eq!(room.code("staff.list", json!({})), "not-permitted");
    let site = room.desk.site().unwrap();
    site.with(|site| {
        let journal = site.keys.journal;
        let tip = site.store.tip(journal)?.unwrap();
        let events = site.store.chain_to(journal, tip.1, 1)?;
        let kind = crate::events::kinds::SESSION_OPENED.number;
        let opened = events
            .iter()
            .rfind(|event| event.header.kind == kind)
            .unwrap();
        let header = &opened.header;
        let who = |pseudonym| site.store.person_behind(journal, header.scope, pseudonym);
        assert_eq!(who(header.subject)?, Some(ana.person));
        let by = who(header.actor)?.unwrap();
        assert_eq!(site.store.staff_member(by)?.unwrap().name, "Paulo");
        Ok(())
    })
    .unwrap();
    room.call("session.finish", json!({}));
    assert_eq!(room.sign_in(&ana)["openedByTrainer"], false);
}

/// Case 91 of `docs/security.md`; the cost of a try is in `people/slots/stretch.rs`.
#[test]
fn a91_wrong_passphrases_wait_longer_and_longer_and_are_told_afterwards() {
    let home = tempfile::tempdir().unwrap();
    let folder = found(home.path(), SiteKind::Station);
    let clock: Arc<TestClock> = Arc::default();
    let desk = Desk::at(home.path(), host_with(7, Arc::clone(&clock))).unwrap();
    let mut room = Room { desk, clock };
    let wrong = || json!({ "passphrase": "not the passphrase" });
    let right = || json!({ "passphrase": PASSPHRASE });
    for _ in 0..3 {
        assert_eq!(room.code("desk.open", wrong()), "passphrase-wrong");
    }
    assert_eq!(
        room.code("desk.open", right()),
        "passphrase-wait",
        "not even the right one"
    );
    // The count is on the disk, and a wait begins anew with the program.
    drop(room.desk);
    room.desk = Desk::at(home.path(), host_with(8, Arc::clone(&room.clock))).unwrap();
    assert_eq!(room.code("desk.open", right()), "passphrase-wait");
    room.clock.advance(5_000);
    for _ in 0..40 {
        assert_eq!(room.code("desk.open", wrong()), "passphrase-wrong");
        room.clock.advance(MINUTE);
    }
    room.call("desk.open", right());
    let site = room.desk.site().unwrap();
    let told = site.with(|site| {
        let journal = site.keys.journal;
        let tip = site.store.tip(journal)?.unwrap();
        let events = site.store.chain_to(journal, tip.1, 1)?;
        let kind = crate::events::kinds::PASSPHRASES_REFUSED.number;
        let told = events.iter().rfind(|event| event.header.kind == kind);
        Ok(String::from_utf8(told.unwrap().body.clone().unwrap().payload).unwrap())
    });
    assert_eq!(told.unwrap(), r#"{"times":43}"#);
    let written = std::fs::read_to_string(folder.path().join("passphrase-tries.json")).unwrap();
    assert_eq!(written, r#"{"times":0}"#);
    room.call("session.finish", json!({}));
    assert_eq!(room.code("sign_in.staff", wrong()), "passphrase-wrong");
    room.call("sign_in.staff", right());
}

/// Case 93 of `docs/security.md`.
#[test]
fn a93_the_printed_code_opens_once_and_a_new_one_is_asked_for() {
    let home = tempfile::tempdir().unwrap();
    let folder = found(home.path(), SiteKind::Station);
    let mut room = Room::open(home.path());
    let made = room.call("recovery.new_code", json!({}));
    let groups = made["groups"].as_array().unwrap();
    let code: Vec<_> = groups.iter().map(|group| group.as_str().unwrap()).collect();
    let code = code.join("-");
    drop(room.desk);
    let sidecar_of_before = std::fs::read(&folder.slots()[0]).unwrap();

    let desk = || Desk::at(home.path(), host_with(9, Arc::default())).unwrap();
    let with = |code: &str, passphrase: &str| json!({ "code": code, "name": "paulo", "passphrase": passphrase });
    let mut room = Room {
        desk: desk(),
        clock: Arc::default(),
    };
    let other = "MPJZ-MPJN-MPJZ-MPJK-MPJS-MPJK-MPJK-MPJT";
    assert_eq!(
        room.code("desk.open_with_code", with(other, OTHER)),
        "recovery-code-not-here"
    );
    assert_eq!(
        room.code("desk.open_with_code", with(&code, "weak")),
        "passphrase-weak"
    );
    let state = room.call("desk.open_with_code", with(&code, OTHER));
    assert_eq!(state["phase"], "staff");
    let list = room.call("staff.list", json!({}));
    assert_eq!(
        list["here"].as_array().unwrap().len(),
        1,
        "Paulo has a new passphrase"
    );
    let view = room.call("recovery.show", json!({}));
    assert_eq!(
        (&view["codeUsed"], &view["codeMade"]),
        (&json!(true), &Value::Null)
    );
    drop(room.desk);

    // Neither the code nor the forgotten passphrase opens again, not even with the old slots.
    let mut room = Room {
        desk: desk(),
        clock: Arc::default(),
    };
    assert_eq!(
        room.code("desk.open_with_code", with(&code, OTHER)),
        "recovery-code-not-here"
    );
    let former = json!({ "passphrase": PASSPHRASE });
    assert_eq!(room.code("desk.open", former), "passphrase-wrong");
    drop(room.desk);
    let now = std::fs::read(&folder.slots()[0]).unwrap();
    folder
        .slots()
        .iter()
        .for_each(|copy| std::fs::write(copy, &sidecar_of_before).unwrap());
    let mut room = Room {
        desk: desk(),
        clock: Arc::default(),
    };
    assert_eq!(
        room.code("desk.open_with_code", with(&code, OTHER)),
        "store-damaged"
    );
    drop(room.desk);
    folder
        .slots()
        .iter()
        .for_each(|copy| std::fs::write(copy, &now).unwrap());
    let mut room = Room {
        desk: desk(),
        clock: Arc::default(),
    };
    room.call("desk.open", json!({ "passphrase": OTHER }));
    room.call("recovery.new_code", json!({}));
    assert_eq!(room.call("recovery.show", json!({}))["codeUsed"], false);
    room.call("journal.verify", json!({}));
}

/// Case 102 of `docs/security.md`: every command, asked of a computer that nobody opened.
#[test]
fn a102_a_locked_computer_tells_nothing_of_anybody() {
    let home = tempfile::tempdir().unwrap();
    found(home.path(), SiteKind::Station);
    let mut room = Room::open(home.path());
    room.enrol("Ana Canary");
    drop(room.desk);
    for _ in 0..3 {
        let desk = Desk::at(home.path(), host_with(9, Arc::default())).unwrap();
        let mut room = Room {
            desk,
            clock: Arc::default(),
        };
        let state = room.call("desk.state", json!({})).to_string();
        assert!(
            !state.contains("Canary") && !state.contains("Paulo"),
            "{state}"
        );
        assert!(state.contains(r#""siteName":null"#));
        for command in [
            "class.show",
            "staff.list",
            "learn.home",
            "site.about",
            "stick.list",
        ] {
            assert_eq!(room.code(command, json!({})), "not-permitted");
        }
        let copies = room.call("recovery.copies", json!({})).to_string();
        assert!(!copies.contains(&*home.path().to_string_lossy()));
    }
}
