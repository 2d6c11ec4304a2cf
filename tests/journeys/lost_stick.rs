//! A lost stick heals itself on the next one.

use std::fs;

use footbridge_world::{World, call, learner, rows};
use serde_json::{Value, json};

/// Entries in the bundles that went out.
fn entries(report: &Value) -> u64 {
    rows(&report["wentOut"])
        .filter_map(|line| line["events"].as_u64())
        .sum()
}

#[test]
fn what_was_on_a_lost_stick_travels_again_on_the_next() {
    let world = World::admitted();
    let mut desk = world.learner("station1");
    learner::read_steps(&mut desk, 5);
    call(&mut desk, "session.finish", json!({}));
    drop(desk);
    let lost = tempfile::tempdir().expect("a stick");
    let sent = world.exchange_with("station1", lost.path());
    let sent = entries(&sent.expect("the stick is written"));
    assert!(sent > 0, "the work went out");
    lost.close().expect("the stick is lost");

    let next = tempfile::tempdir().expect("another stick");
    let again = world.exchange_with("station1", next.path());
    let again = entries(&again.expect("the next stick is written"));
    assert!(again >= sent, "all of it travels again: {sent}, {again}");
    let report = world.exchange_with("centre", next.path());
    let report = report.expect("the centre reads it");
    let came_in = rows(&report["cameIn"]).find(|line| line["site"] == "Station 1");
    let came_in = came_in.expect("the bundle is taken");
    let of = |field: &str| came_in[field].as_u64().unwrap_or_default();
    assert!(of("events") > 0, "{report}");
    assert_eq!(
        of("events") + of("known"),
        again,
        "nothing is missing: {report}"
    );
    let back = world.exchange_with("station1", next.path());
    let back = back.expect("the stick comes back");
    let receipt = rows(&back["cameIn"]).find(|line| line["kind"] == "receipt");
    assert!(receipt.is_some(), "{back}");
    let class = call(&mut world.staff("station1"), "class.show", json!({}));
    let ticks = &class["rows"][0]["lastSession"]["ticks"];
    assert_eq!(ticks["arrived"], true, "the session arrived: {class}");
}

#[test]
fn a_stick_that_is_pulled_is_named_and_nothing_counts_as_sent() {
    let world = World::admitted();
    let mut desk = world.learner("station1");
    learner::read_steps(&mut desk, 2);
    call(&mut desk, "session.finish", json!({}));
    drop(desk);
    let gone = world.home().join("gone");
    let refused = world.exchange_with("station1", &gone);
    assert_eq!(refused, Err("stick-not-found".to_owned()));
    fs::create_dir(&gone).expect("the stick is plugged in again");
    let sent = world.exchange_with("station1", &gone);
    assert!(entries(&sent.expect("it is written")) > 0);
}
