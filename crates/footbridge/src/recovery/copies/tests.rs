//! Copies are made once a day, never of a damaged store, and hold nobody who was erased.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::*;
use crate::desk::commands::SiteKind;
use crate::ids::PersonId;
use crate::site::tests::{TestClock, host_with, site_at};
use crate::storage::Store;

fn names(folder: &Folder) -> Vec<u64> {
    let copies = copies_in(folder).unwrap();
    copies.iter().map(|copy| copy.made_millis).collect()
}

#[test]
fn one_copy_a_day_and_fewer_with_age() {
    let home = tempfile::tempdir().unwrap();
    let clock: Arc<TestClock> = Arc::default();
    let host = host_with(1, Arc::clone(&clock));
    let site = site_at(home.path(), host, SiteKind::Station);
    let start = site.now_millis();
    for _ in 0..60 {
        for _ in 0..3 {
            site.keep_copy_if_due().unwrap();
            clock.advance((DAY / 3) as i64);
        }
    }
    let ages: Vec<_> = names(&site.folder)
        .iter()
        .map(|made| (start + 59 * DAY - made) / DAY)
        .collect();
    assert_eq!(ages[..3], [0, 1, 2], "{ages:?}");
    assert_eq!(ages.len(), NEWEST + WEEKS, "{ages:?}");
    assert!(
        ages[3..].windows(2).all(|pair| pair[0] < pair[1]),
        "{ages:?}"
    );
    assert!((21..=35).contains(&ages[6]), "{ages:?}");
}

#[test]
fn a_clock_that_was_set_back_makes_one_copy_and_then_one_a_day_again() {
    let home = tempfile::tempdir().unwrap();
    let clock: Arc<TestClock> = Arc::default();
    let host = host_with(1, Arc::clone(&clock));
    let site = site_at(home.path(), host, SiteKind::Station);
    site.keep_copy_if_due().unwrap();
    clock.advance(-(400 * DAY as i64));
    for _ in 0..5 {
        site.keep_copy_if_due().unwrap();
    }
    let after = names(&site.folder);
    assert_eq!(
        after.len(),
        2,
        "one, although the newest lies ahead of the clock"
    );
    assert_eq!(after[0], after[1] + 1, "the later one is the newest");
    clock.advance(DAY as i64);
    site.keep_copy_if_due().unwrap();
    assert_eq!(names(&site.folder).len(), 3);
}

/// 15: a store that is damaged makes no copy, and the good ones stay.
#[test]
fn c15_a_damaged_store_never_takes_the_place_of_a_good_copy() {
    let home = tempfile::tempdir().unwrap();
    let clock: Arc<TestClock> = Arc::default();
    let host = host_with(1, Arc::clone(&clock));
    let mut site = site_at(home.path(), host, SiteKind::Station);
    for name in ["Ana", "Ion", "Eva", "Leo"] {
        site.enrol(PersonId([1; 16]), name, "en").unwrap();
    }
    site.keep_copy_if_due().unwrap();
    let good = names(&site.folder);
    assert_eq!(good.len(), 1);
    site.store.leave_no_trace().unwrap();
    let mut bytes = std::fs::read(site.folder.store()).unwrap();
    let last = bytes.len() - 100;
    bytes[last] ^= 1;
    std::fs::write(site.folder.store(), bytes).unwrap();
    for _ in 0..10 {
        clock.advance(DAY as i64);
        assert_eq!(site.keep_copy_if_due().unwrap_err().code(), "store-damaged");
        assert_eq!(names(&site.folder), good, "nothing was rotated out");
    }
    assert_eq!(site.renew_copies().unwrap_err().code(), "store-damaged");
    assert_eq!(names(&site.folder), good);
}

/// 110: after an order was obeyed no copy holds what was erased.
#[test]
fn a110_no_copy_keeps_what_was_erased() {
    let home = tempfile::tempdir().unwrap();
    let clock: Arc<TestClock> = Arc::default();
    let host = host_with(1, Arc::clone(&clock));
    let mut site = site_at(home.path(), host, SiteKind::Centre);
    let by = PersonId([1; 16]);
    let ana = site.enrol(by, "Canary", "en").unwrap().person;
    site.enrol(by, "Ion", "en").unwrap();
    for _ in 0..5 {
        site.keep_copy_if_due().unwrap();
        clock.advance(DAY as i64);
    }
    let before = names(&site.folder);
    assert!(before.len() >= 3);
    let says = |copy: &LocalCopy| {
        let file = home.path().join("looked-at.db");
        std::fs::copy(&copy.path, &file).unwrap();
        let store = Store::open(&file, &Zeroizing::new([3; 32])).unwrap();
        let bodies = store.all_in_order().unwrap().into_iter().any(|hash| {
            let body = store.event(hash).unwrap().unwrap().body;
            body.is_some_and(|body| body.payload.windows(6).any(|seen| seen == b"Canary"))
        });
        bodies || format!("{:?}", store.learners().unwrap()).contains("Canary")
    };
    assert!(copies_in(&site.folder).unwrap().iter().all(says));
    site.erase_person(by, ana).unwrap();
    let after = copies_in(&site.folder).unwrap();
    assert_eq!(after.len(), 1, "one fresh copy in the place of all");
    assert!(!after.iter().any(says) && !before.contains(&after[0].made_millis));
    assert!(
        site.store
            .setting(Setting::CopiesOutdated)
            .unwrap()
            .is_none()
    );
}

#[test]
fn a_part_that_a_crash_left_is_removed_and_never_taken_for_a_copy() {
    let home = tempfile::tempdir().unwrap();
    let site = site_at(home.path(), host_with(1, Arc::default()), SiteKind::Station);
    create_dir_all(site.folder.copies()).unwrap();
    let part = site.folder.copies().join("7.db.part");
    std::fs::write(&part, b"half").unwrap();
    assert!(names(&site.folder).is_empty());
    site.keep_copy_if_due().unwrap();
    assert!(!part.exists() && names(&site.folder).len() == 1);
}
