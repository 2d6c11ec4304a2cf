//! Who may call what, tried at a desk: a learner's commands can name nobody else.

use footbridge::Desk;
use footbridge_world::{World, refusal, root};
use serde_json::json;

/// Commands, each with the callers that may call it, as the golden matrix has them.
fn matrix() -> Vec<(String, Vec<String>)> {
    let path = root().join("crates/footbridge/src/rpc/matrix.txt");
    let text = std::fs::read_to_string(path).expect("the matrix");
    let line = |line: &str| {
        let (command, callers) = line.split_once(':')?;
        let callers = callers.split_whitespace().map(str::to_owned).collect();
        Some((command.to_owned(), callers))
    };
    text.lines().filter_map(line).collect()
}

/// True if one of these words of the matrix means this caller at this kind of site.
fn means(words: &[String], caller: &str, kind: &str) -> bool {
    words.iter().any(|word| match word.split_once('@') {
        Some((name, kinds)) => name == caller && kinds.split('+').any(|one| one == kind),
        None => word == caller,
    })
}

/// Walks the commands that are not for a caller.
fn check(caller: &str, kind: &str, mut desk: Desk) {
    let mut n_refused = 0;
    for (command, callers) in matrix() {
        if !means(&callers, caller, kind) {
            assert_eq!(
                refusal(&mut desk, &command, json!({})),
                "not-permitted",
                "{command} by {caller} at a {kind}"
            );
            n_refused += 1;
        }
    }
    assert!(n_refused > 10, "{caller}: is this the matrix?");
}

#[test]
fn what_is_not_for_a_caller_is_refused_before_it_is_read() {
    let world = World::sample();
    check("learner", "station", world.learner("station1"));
    check("nobody", "station", world.sit("station1"));
    check("trainer", "station", world.staff("station1"));
    check("coordinator", "centre", world.sit("centre"));
    world.volatile.power_goes();
    check("locked", "", world.desk());
}

#[test]
fn a_learners_command_can_name_nobody_else() {
    let world = World::sample();
    let mut desk = world.learner("station1");
    let for_learners = matrix().into_iter().filter(|(command, callers)| {
        means(callers, "learner", "station") && !command.starts_with("sample.")
    });
    let other = "0".repeat(32);
    for (command, _) in for_learners {
        for name in ["person", "learner", "subject"] {
            assert_eq!(
                refusal(&mut desk, &command, json!({ name: other })),
                "request-malformed",
                "{command} with a {name}: the caller is the person"
            );
        }
    }
}

#[test]
fn a_command_that_does_not_exist_is_refused_for_everybody() {
    let world = World::sample();
    for mut desk in [world.sit("station1"), world.sit("centre")] {
        assert_eq!(
            refusal(&mut desk, "learn.everything", json!({})),
            "unknown-command"
        );
    }
}
