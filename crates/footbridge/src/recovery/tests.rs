//! A computer that comes back: from a copy beside its store, or on another computer.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::desk::Desk;
use crate::desk::commands::SiteKind;
use crate::people::slots::Sidecar;
use crate::people::staff::{NewStaff, first_role};
use crate::site::tests::{TestClock, belongs, host_with};
use crate::site::{Folder, NewSite, Site};

mod put_back;
mod replacement;

const PASSPHRASE: &str = "a long passphrase";

/// A site with one member of staff, closed again.
fn found(home: &Path, clock: &Arc<TestClock>, kind: SiteKind) -> Folder {
    let host = host_with(1, Arc::clone(clock));
    let folder = Folder::at(home.join("site"));
    let key = zeroize::Zeroizing::new([4; 32]);
    let new = NewSite {
        kind: kind.clone(),
        language: "en",
        name: "PC",
        belongs: &belongs(),
    };
    let mut site = Site::found(folder.clone(), host.clone(), &key, &new).unwrap();
    let staff = NewStaff::make(&host, "Paulo", PASSPHRASE).unwrap();
    site.join(&staff, &first_role(&kind)).unwrap();
    let recipient = staff.identity.recipient();
    let wrapped = (&staff.wrapped, &recipient);
    Sidecar::new(&host, &kind, "en", staff.person, wrapped, &key)
        .unwrap()
        .write(&folder)
        .unwrap();
    folder
}

fn desk(home: &Path, clock: &Arc<TestClock>) -> Desk {
    Desk::at(home, host_with(7, Arc::clone(clock))).unwrap()
}

fn ask(desk: &mut Desk, command: &str, request: Value) -> Value {
    let mut asked = desk.dispatch(command, request.clone());
    if asked
        .as_ref()
        .is_err_and(|error| error.code() == "session-ended")
    {
        // Minutes and days pass in these tests; staff sign in again.
        let again = json!({ "passphrase": PASSPHRASE });
        desk.dispatch("sign_in.staff", again).unwrap();
        asked = desk.dispatch(command, request);
    }
    asked.unwrap_or_else(|error| panic!("{command}: {error}"))
}

fn refused(desk: &mut Desk, command: &str, request: Value) -> &'static str {
    desk.dispatch(command, request).unwrap_err().code()
}

fn open(desk: &mut Desk) {
    ask(desk, "desk.open", json!({ "passphrase": PASSPHRASE }));
}

#[test]
fn a_code_is_shown_once_and_only_its_recipient_is_kept() {
    let home = tempfile::tempdir().unwrap();
    let clock: Arc<TestClock> = Arc::default();
    found(home.path(), &clock, SiteKind::Station);
    let mut desk = desk(home.path(), &clock);
    open(&mut desk);
    assert!(ask(&mut desk, "recovery.show", json!({}))["codeMade"].is_null());
    let made = ask(&mut desk, "recovery.new_code", json!({}));
    let groups: Vec<_> = made["groups"].as_array().unwrap().iter().collect();
    assert_eq!(groups.len(), 8);
    let text: Vec<_> = groups.iter().map(|group| group.as_str().unwrap()).collect();
    let code = super::Code::parse(&text.join("-")).unwrap();
    let kept = desk
        .site()
        .unwrap()
        .with(|site| site.store.recovery_code())
        .unwrap()
        .unwrap();
    assert_eq!(kept.recipient, code.identity().recipient().to_string());
    let shown = ask(&mut desk, "recovery.show", json!({}));
    assert!(shown["codeMade"].is_string());
    assert_eq!(shown["copies"].as_array().unwrap().len(), 1);
}

#[test]
fn a_centre_has_its_own_keys_and_no_code() {
    let home = tempfile::tempdir().unwrap();
    let clock: Arc<TestClock> = Arc::default();
    found(home.path(), &clock, SiteKind::Centre);
    let mut desk = desk(home.path(), &clock);
    open(&mut desk);
    assert_eq!(
        refused(&mut desk, "recovery.new_code", json!({})),
        "not-permitted"
    );
}
