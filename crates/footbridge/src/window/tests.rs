//! Who may leave the program, and how often a page of a pack is handed out.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};

use super::*;
use crate::desk::tests::{PASSPHRASE, found};
use crate::site::tests::host_with;

fn desk(home: &Path) -> Desk {
    Desk::at(home, host_with(7, Arc::default())).unwrap()
}

fn ask(desk: &mut Desk, command: &str, request: Value) -> Value {
    desk.dispatch(command, request).unwrap()
}

fn code(desk: &mut Desk, command: &str) -> &'static str {
    desk.dispatch(command, json!({})).unwrap_err().code()
}

fn open(desk: &mut Desk) {
    ask(desk, "desk.open", json!({ "passphrase": PASSPHRASE }));
}

/// 74: the core decides who may close the window, not the window.
#[test]
fn e74_a_classroom_pc_is_held_until_staff_are_there() {
    let home = tempfile::tempdir().unwrap();
    found(home.path(), SiteKind::Station);
    let mut desk = desk(home.path());
    assert_eq!(desk.frame(), Frame::Held, "locked");
    for command in ["window.close", "window.leave_full_screen", "window.show"] {
        assert_eq!(code(&mut desk, command), "not-permitted");
    }
    open(&mut desk);
    assert_eq!(desk.frame(), Frame::FullScreen, "staff");
    ask(&mut desk, "window.leave_full_screen", json!({}));
    assert_eq!(desk.frame(), Frame::Free, "staff asked for it");
    ask(&mut desk, "session.finish", json!({}));
    assert_eq!(desk.frame(), Frame::Held, "nobody");
    assert_eq!(code(&mut desk, "window.close"), "not-permitted");
    assert!(!desk.closes());
    ask(
        &mut desk,
        "sign_in.staff",
        json!({ "passphrase": PASSPHRASE }),
    );
    ask(&mut desk, "window.close", json!({}));
    assert!(desk.closes());
}

/// 76: nothing can be dropped where learners sit, nor before somebody of the staff is there.
#[test]
fn e76_a_folder_is_taken_from_staff_at_an_office_or_a_centre_only() {
    for kind in [SiteKind::Station, SiteKind::Office, SiteKind::Centre] {
        let home = tempfile::tempdir().unwrap();
        found(home.path(), kind.clone());
        let mut desk = desk(home.path());
        assert!(!desk.takes_folders(), "locked");
        open(&mut desk);
        assert_eq!(desk.takes_folders(), kind != SiteKind::Station);
        ask(&mut desk, "session.finish", json!({}));
        assert!(!desk.takes_folders(), "nobody");
    }
    let home = tempfile::tempdir().unwrap();
    found(home.path(), SiteKind::Office);
    let mut kiosk = desk(home.path()).in_kiosk();
    open(&mut kiosk);
    assert!(!kiosk.takes_folders(), "learner mode");
}

#[test]
fn staff_switch_learner_mode_off_for_this_computer_also_while_it_is_closed() {
    let home = tempfile::tempdir().unwrap();
    found(home.path(), SiteKind::Station);
    let mut first = desk(home.path());
    open(&mut first);
    ask(
        &mut first,
        "window.set_learner_mode",
        json!({ "on": false }),
    );
    ask(&mut first, "session.finish", json!({}));
    assert_eq!(first.frame(), Frame::Free);
    drop(first);
    let mut again = desk(home.path());
    assert_eq!(again.frame(), Frame::Free, "locked, and the mark is read");
    open(&mut again);
    let view = ask(&mut again, "window.set_learner_mode", json!({ "on": true }));
    assert_eq!(view["learnerMode"], "on");
    drop(again);
    assert_eq!(desk(home.path()).in_kiosk().frame(), Frame::Held);
}

#[test]
fn an_office_is_held_only_when_the_computer_starts_it_so() {
    let home = tempfile::tempdir().unwrap();
    found(home.path(), SiteKind::Office);
    assert_eq!(desk(home.path()).frame(), Frame::Free);
    let mut kiosk = desk(home.path()).in_kiosk();
    assert_eq!(kiosk.frame(), Frame::Held);
    open(&mut kiosk);
    let off = json!({ "on": false });
    let refused = kiosk.dispatch("window.set_learner_mode", off).unwrap_err();
    assert_eq!(
        refused.code(),
        "not-permitted",
        "it is not the site's to say"
    );
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(desk(empty.path()).frame(), Frame::Free, "no site yet");
    let kiosk = desk(empty.path()).in_kiosk();
    assert_eq!(kiosk.frame(), Frame::FullScreen, "staff set it up");
}

/// 62: a ticket is good for one request, and for no other page.
#[test]
fn d62_a_page_is_handed_out_once() {
    let pages = Pages::default();
    let (first, second) = (FileHash::of(b"1"), FileHash::of(b"2"));
    pages.expect("aa", first, b"1".to_vec());
    assert!(pages.expects("aa") && !pages.expects("ab") && !pages.expects(""));
    assert_eq!(pages.take("ab"), None);
    assert_eq!(pages.take("aa").as_deref(), Some(b"1".as_slice()));
    assert!(!pages.expects("aa"));
    assert_eq!(pages.take("aa"), None);
    pages.expect("bb", first, b"1".to_vec());
    pages.expect("cc", second, b"2".to_vec());
    assert_eq!(pages.take("bb"), None, "only the page asked for last");
    pages.forget();
    assert_eq!(pages.take("cc"), None, "another person sits there");
}

/// 65: a page that killed the window is not shown again by itself.
#[test]
fn d65_a_page_that_never_ended_is_stopped_until_somebody_wants_it_again() {
    let pages = Pages::default();
    let [bad, good] = [FileHash::of(b"1"), FileHash::of(b"2")];
    pages.expect("aa", bad, Vec::new());
    pages.stop();
    assert!(!pages.was_stopped(bad), "it was never shown");
    pages.expect("bb", bad, Vec::new());
    pages.take("bb").unwrap();
    pages.stop();
    assert!(pages.was_stopped(bad) && !pages.was_stopped(good));
    pages.expect("cc", bad, Vec::new());
    assert!(!pages.was_stopped(bad), "asked for again");
}
