//! The golden matrix: every command for every caller at every kind of site.
//! A change must be seen in review.

use super::list::RULES;
use super::{Caller, Rule};
use crate::access::Touch;
use crate::desk::commands::{SiteKind, StaffRole};

/// Callers for whom no site is open.
const BEFORE: &[(&str, Caller)] = &[
    ("setup", Caller::Setup),
    ("locked", Caller::Locked),
    ("console", Caller::Console),
];

const KINDS: &[(&str, SiteKind)] = &[
    ("station", SiteKind::Station),
    ("office", SiteKind::Office),
    ("centre", SiteKind::Centre),
];

/// Callers at an open site, with every name under which the list knows them.
pub(crate) fn at_a_site() -> Vec<(&'static str, Vec<Caller>)> {
    vec![
        ("nobody", vec![Caller::Nobody]),
        ("learner", vec![Caller::Learner]),
        ("officer", Caller::of_staff(&StaffRole::Officer)),
        ("trainer", Caller::of_staff(&StaffRole::Trainer)),
        ("coordinator", Caller::of_staff(&StaffRole::Coordinator)),
        ("publisher", Caller::of_staff(&StaffRole::Publisher)),
        ("guest", Caller::of_staff(&StaffRole::Guest)),
    ]
}

/// Whoever may call it: `caller`, or `caller@kinds` where only some kinds of site have it.
fn who(rule: &Rule) -> Vec<String> {
    let before = BEFORE
        .iter()
        .filter(|(_, caller)| rule.lets(&[*caller], None));
    let mut words: Vec<_> = before.map(|(name, _)| (*name).to_owned()).collect();
    for (name, callers) in at_a_site() {
        let kinds = KINDS
            .iter()
            .filter(|(_, kind)| rule.lets(&callers, Some(kind)));
        let kinds: Vec<_> = kinds.map(|(kind, _)| *kind).collect();
        match kinds.len() {
            0 => {}
            3 => words.push(name.to_owned()),
            _ => words.push(format!("{name}@{}", kinds.join("+"))),
        }
    }
    words
}

fn matrix() -> String {
    let line = |(command, rule, touch): &(&str, Rule, Touch)| {
        let touch = match touch {
            Touch::NoRecord => String::new(),
            touch => format!(" ({touch:?})"),
        };
        format!("{command}: {}{touch}\n", who(rule).join(" "))
    };
    RULES.iter().map(line).collect()
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
    let mut names: Vec<_> = RULES.iter().map(|(name, ..)| name).collect();
    names.sort_unstable();
    assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
}

/// A publisher and a guest see no personal data; a learner sees no record but their own.
#[test]
fn what_touches_a_record_is_for_staff_who_work_with_people() {
    let outsiders = ["nobody", "learner", "publisher", "guest"];
    for (command, rule, touch) in RULES.iter().filter(|(.., touch)| *touch != Touch::NoRecord) {
        for (name, callers) in at_a_site() {
            let may = KINDS
                .iter()
                .any(|(_, kind)| rule.lets(&callers, Some(kind)));
            assert!(
                !may || !outsiders.contains(&name),
                "{command} ({touch:?}) by {name}"
            );
        }
    }
}
