//! What the clock of an event says, and who vouches for it.

use std::sync::Arc;

use super::*;
use crate::desk::commands::SiteKind;
use crate::site::tests::{TestClock, host_with, site_at};

const DAY: i64 = 24 * 60 * 60 * 1000;

/// A station whose last receipt was made a day ago by its own clock.
fn anchored(home: &std::path::Path) -> (Site, Arc<TestClock>, u64) {
    let clock: Arc<TestClock> = Arc::default();
    let site = site_at(home, host_with(1, Arc::clone(&clock)), SiteKind::Station);
    let anchor = site.now_millis();
    site.note(|write| write.set(Setting::Anchor, &anchor.to_string()))
        .unwrap();
    clock.advance(DAY);
    (site, clock, anchor)
}

/// Writes an event; gives its clock and who vouches for it.
fn write(site: &mut Site) -> (u64, ClockTrust) {
    let person = PersonId(site.host.draw());
    site.transact(None, |tx| {
        tx.pseudonym_of(Some(person), Scope::Class).map(drop)
    })
    .unwrap();
    let header = site.store.event(site.tip.hash).unwrap().unwrap().header;
    (header.wall_millis, header.clock_trust)
}

#[test]
fn without_a_receipt_nobody_vouches_for_the_clock() {
    let home = tempfile::tempdir().unwrap();
    let clock: Arc<TestClock> = Arc::default();
    let host = host_with(1, Arc::clone(&clock));
    let mut site = site_at(home.path(), host, SiteKind::Station);
    assert_eq!(write(&mut site).1, ClockTrust::Unknown);
}

#[test]
fn a_receipt_anchors_a_clock_that_agrees_with_it() {
    let home = tempfile::tempdir().unwrap();
    let (mut site, _, anchor) = anchored(home.path());
    let stamp = write(&mut site);
    assert_eq!(stamp, (anchor + DAY as u64, ClockTrust::Anchored));
}

/// 20: a clock that says 2099 is held back and flagged, and a right one afterwards is not.
#[test]
fn c20_a_clock_of_2099_is_held_back_and_nobody_vouches_for_it() {
    let home = tempfile::tempdir().unwrap();
    let (mut site, clock, anchor) = anchored(home.path());
    let running = site.host.clock.monotonic_millis();
    clock.jump(73 * 365 * DAY);
    let (said, trust) = write(&mut site);
    assert_eq!(said, anchor + running + CLOCK_AHEAD_AT_MOST);
    assert_eq!(trust, ClockTrust::Unknown);
    let order = site.tip.seq;
    clock.jump(-(73 * 365 * DAY));
    let (after, trust) = write(&mut site);
    assert!(after >= said, "a clock of the journal never runs back");
    assert_eq!(trust, ClockTrust::Unknown, "it repeats the one before");
    assert_eq!(site.tip.seq, order + 1);
}

/// 21: a clock that lost its battery.
#[test]
fn c21_a_clock_before_the_last_receipt_is_not_anchored() {
    let home = tempfile::tempdir().unwrap();
    let (mut site, clock, _) = anchored(home.path());
    let before = site.tip.wall_millis;
    clock.jump(-(40 * 365 * DAY));
    assert_eq!(write(&mut site), (before, ClockTrust::Unknown));
}
