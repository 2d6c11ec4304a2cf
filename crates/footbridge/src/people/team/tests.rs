//! Staff who join, change their passphrase and leave, at one computer and beside it.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::desk::Desk;
use crate::desk::commands::SiteKind;
use crate::desk::tests::found;
use crate::site::tests::host_with;

const PAULO: &str = crate::desk::tests::PASSPHRASE;
const EVA: &str = "seven quiet lanterns drifting";
const NEW: &str = "marble otter twelve umbrellas";

fn open_desk(home: &std::path::Path, passphrase: &str) -> crate::error::Result<Desk> {
    let mut desk = Desk::at(home, host_with(7, Arc::default())).unwrap();
    desk.dispatch("desk.open", json!({ "passphrase": passphrase }))?;
    Ok(desk)
}

fn code(desk: &mut Desk, command: &str, request: Value) -> &'static str {
    desk.dispatch(command, request).unwrap_err().code()
}

fn person(list: &Value, place: &str, name: &str) -> String {
    let members = list[place].as_array().unwrap();
    let member = members.iter().find(|member| member["name"] == name);
    member.unwrap()["staff"].as_str().unwrap().to_owned()
}

fn add_eva(desk: &mut Desk) -> Value {
    let eva = json!({ "name": "Eva", "role": "officer", "passphrase": EVA });
    desk.dispatch("staff.add", eva).unwrap()
}

#[test]
fn who_joins_opens_the_computer_and_who_leaves_does_not_until_brought_back() {
    let home = tempfile::tempdir().unwrap();
    found(home.path(), SiteKind::Station);
    let mut desk = open_desk(home.path(), PAULO).unwrap();
    let list = add_eva(&mut desk);
    let eva = json!({ "staff": person(&list, "here", "Eva") });
    drop(desk);
    drop(open_desk(home.path(), EVA).unwrap());

    let mut desk = open_desk(home.path(), PAULO).unwrap();
    let list = desk.dispatch("staff.remove", eva.clone()).unwrap();
    assert_eq!(person(&list, "left", "Eva"), eva["staff"].as_str().unwrap());
    drop(desk);
    let gone = open_desk(home.path(), EVA).map(drop).unwrap_err();
    assert_eq!(gone.code(), "passphrase-wrong");

    let mut desk = open_desk(home.path(), PAULO).unwrap();
    desk.dispatch("staff.bring_back", eva.clone()).unwrap();
    assert_eq!(code(&mut desk, "staff.bring_back", eva), "not-found");
    desk.dispatch("journal.verify", json!({})).unwrap();
    drop(desk);
    drop(open_desk(home.path(), EVA).unwrap());
}

#[test]
fn somebody_who_can_open_always_stays() {
    let home = tempfile::tempdir().unwrap();
    found(home.path(), SiteKind::Station);
    let mut desk = open_desk(home.path(), PAULO).unwrap();
    let list = desk.dispatch("staff.list", json!({})).unwrap();
    let paulo = json!({ "staff": person(&list, "here", "Paulo") });
    assert_eq!(code(&mut desk, "staff.remove", paulo.clone()), "staff-last");
    add_eva(&mut desk);
    assert_eq!(code(&mut desk, "staff.remove", paulo), "staff-not-oneself");
}

#[test]
fn a_changed_passphrase_opens_and_the_one_before_does_not() {
    let home = tempfile::tempdir().unwrap();
    found(home.path(), SiteKind::Station);
    let mut desk = open_desk(home.path(), PAULO).unwrap();
    add_eva(&mut desk);
    let change = |former: &str, new: &str| json!({ "former": former, "new": new });
    let command = "staff.change_passphrase";
    assert_eq!(
        code(&mut desk, command, change(EVA, NEW)),
        "passphrase-wrong"
    );
    assert_eq!(
        code(&mut desk, command, change(PAULO, "short")),
        "passphrase-weak"
    );
    assert_eq!(
        code(&mut desk, command, change(PAULO, EVA)),
        "passphrase-weak",
        "it is Eva's"
    );
    desk.dispatch(command, change(PAULO, NEW)).unwrap();
    drop(desk);
    assert!(open_desk(home.path(), PAULO).is_err());
    drop(open_desk(home.path(), NEW).unwrap());
    drop(open_desk(home.path(), EVA).unwrap());
}

#[test]
fn names_and_roles_are_those_of_this_computer() {
    let home = tempfile::tempdir().unwrap();
    found(home.path(), SiteKind::Station);
    let mut desk = open_desk(home.path(), PAULO).unwrap();
    let add = |name: &str, role: &str| json!({ "name": name, "role": role, "passphrase": NEW });
    assert_eq!(
        code(&mut desk, "staff.add", add("paulo", "trainer")),
        "staff-name-taken"
    );
    assert_eq!(
        code(&mut desk, "staff.add", add("Eva", "coordinator")),
        "role-not-here"
    );
    assert_eq!(
        code(&mut desk, "staff.add", add(" ", "trainer")),
        "name-empty"
    );
    add_eva(&mut desk);
    desk.dispatch("session.finish", json!({})).unwrap();
    desk.dispatch("sign_in.staff", json!({ "passphrase": EVA }))
        .unwrap();
    assert_eq!(
        code(&mut desk, "staff.add", add("Ion", "officer")),
        "not-permitted"
    );
}
