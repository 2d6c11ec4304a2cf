//! Cancels, crashes and bad packs: what was active stays, and nothing else is left.

use super::*;

const FIRST: Source<'_> = &[("data/a.txt", "a"), ("data/b.txt", "b")];
const SECOND: Source<'_> = &[
    ("data/a.txt", "a"),
    ("data/c.txt", "c"),
    ("data/d.txt", "d"),
];

#[test]
fn a_cancel_at_any_step_leaves_nothing() {
    let shelf = Shelf::new();
    shelf.publish("a", 1, FIRST);
    shelf.install();
    let before = shelf.files();
    shelf.publish("a", 2, SECOND);
    let mut steps = 0;
    loop {
        match shelf.install_watched(&Work::cancelled_after(steps)) {
            Ok(report) => break assert_eq!(report.installed.len(), 1),
            Err(error) => assert_eq!(error.code(), "cancelled", "after {steps} steps"),
        }
        assert_eq!(shelf.files(), before, "after {steps} steps");
        assert_eq!(shelf.active(), [("a".to_owned(), 1)]);
        steps += 1;
    }
    assert!(
        steps > SECOND.len(),
        "every file is a step, {steps} were counted"
    );
    assert_eq!(shelf.active(), [("a".to_owned(), 2)]);
    assert!(!shelf.files().contains("staging"));
}

#[test]
fn what_a_crash_left_goes_when_the_next_installation_begins() {
    let shelf = Shelf::new();
    let staging = shelf.site.with(|site| Ok(site.folder.staging())).unwrap();
    std::fs::create_dir_all(&staging).unwrap();
    std::fs::write(staging.join("pack"), "half of a pack").unwrap();
    shelf.publish("a", 1, FIRST);
    shelf.install();
    assert!(!staging.exists());
    assert_eq!(shelf.active(), [("a".to_owned(), 1)]);
}

#[test]
fn one_bad_pack_stops_no_other() {
    let shelf = Shelf::new();
    for id in ["a", "b", "c"] {
        shelf.publish(id, 1, FIRST);
    }
    let bad = target_file(&shelf.programme.keys.programme, "b");
    let mut bytes = std::fs::read(&bad).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&bad, bytes).unwrap();
    let report = shelf.install();
    assert_eq!(refused(&report), [("packs/b.fbpack", "target-damaged")]);
    assert_eq!(shelf.active(), [("a".to_owned(), 1), ("c".to_owned(), 1)]);
    assert!(!shelf.files().contains("staging"));
}

#[test]
fn a_pack_that_grew_or_went_is_refused_by_its_name() {
    let shelf = Shelf::new();
    shelf.publish("a", 1, FIRST);
    shelf.publish("b", 1, FIRST);
    let programme = &shelf.programme.keys.programme;
    let (grown, gone) = (target_file(programme, "a"), target_file(programme, "b"));
    let mut bytes = std::fs::read(&grown).unwrap();
    bytes.push(0);
    std::fs::write(&grown, bytes).unwrap();
    std::fs::remove_file(gone).unwrap();
    let expected = [
        ("packs/a.fbpack", "too-large"),
        ("packs/b.fbpack", "metadata-missing"),
    ];
    assert_eq!(refused(&shelf.install()), expected);
}
