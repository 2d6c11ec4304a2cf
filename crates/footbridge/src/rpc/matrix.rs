//! The golden matrix: every command for every caller. A change must be seen in review.

use super::Caller;
use super::list::CALLERS;

const COLUMNS: &[(&str, &[Caller])] = &[
    ("setup", &[Caller::Setup]),
    ("locked", &[Caller::Locked]),
    ("nobody", &[Caller::Nobody]),
    ("learner", &[Caller::Learner]),
    ("officer", &[Caller::Staff]),
    ("trainer", &[Caller::Staff, Caller::Trainer]),
    ("coordinator", &[Caller::Staff, Caller::Coordinator]),
    ("console", &[Caller::Console]),
];

fn matrix() -> String {
    let mut text = String::new();
    for (command, allowed) in CALLERS {
        let may = |roles: &[Caller]| {
            allowed.contains(&Caller::Anyone) || roles.iter().any(|role| allowed.contains(role))
        };
        let names: Vec<_> = COLUMNS
            .iter()
            .filter(|(_, roles)| may(roles))
            .map(|(name, _)| *name)
            .collect();
        text.push_str(&format!("{command}: {}\n", names.join(" ")));
    }
    text
}

#[test]
fn every_command_answers_to_exactly_these_callers() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/rpc/matrix.txt");
    if std::env::var_os("FOOTBRIDGE_WRITE_MATRIX").is_some() {
        std::fs::write(file, matrix()).unwrap();
    }
    let golden = std::fs::read_to_string(file).unwrap_or_default();
    assert_eq!(
        golden,
        matrix(),
        "run with FOOTBRIDGE_WRITE_MATRIX=1 and read the change"
    );
}

#[test]
fn no_command_is_listed_twice() {
    let mut names: Vec<_> = CALLERS.iter().map(|(name, _)| name).collect();
    names.sort_unstable();
    assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
}
