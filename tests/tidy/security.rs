//! `docs/security.md` names a test for every case, and every test that it names exists.

use std::collections::BTreeSet;

use super::tree::{read, sources};

/// A name of so many words in backticks is a test.
const WORDS_OF_A_TEST: usize = 4;

fn tests() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in sources(&["rs"]) {
        for after in file.text.split("#[test]").skip(1) {
            let name = after
                .split("fn ")
                .nth(1)
                .and_then(|rest| rest.split('(').next());
            names.extend(name.map(str::to_owned));
        }
    }
    names
}

#[test]
fn every_case_stands_in_the_table_and_its_tests_exist() {
    let page = read("docs/security.md");
    for number in 1..=68 {
        let row = format!("\n| {number} |");
        assert_eq!(page.matches(&row).count(), 1, "case {number}");
    }
    let tests = tests();
    for name in page.split('`').skip(1).step_by(2) {
        let is_test = name.split('_').count() >= WORDS_OF_A_TEST && !name.contains([' ', '/']);
        assert!(!is_test || tests.contains(name), "no test is called {name}");
    }
}
