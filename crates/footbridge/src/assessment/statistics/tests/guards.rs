//! From how many people on something is said, and what.

use super::*;

/// Figures of one item with the options a (right), b and c.
fn item(critical: bool, attempts: Vec<FirstAttempt>) -> ItemFigures {
    let roles = [
        ("a", OptionRole::Key),
        ("b", OptionRole::Distractor),
        ("c", OptionRole::Distractor),
    ];
    let options = roles.map(|(id, role)| (id.to_owned(), role)).into();
    let table = table(1, &TableItem { critical, options }, attempts);
    figures(&table).items["i0"].clone()
}

fn right_and_wrong(right: usize, wrong: usize, wrong_option: &str) -> Vec<FirstAttempt> {
    let right = people(right, "en", 1.0, "a");
    [right, people(wrong, "en", 0.0, wrong_option)].concat()
}

#[test]
fn hidden_then_grey_then_plain() {
    let standings = [0, 19, 20, 49, 50, usize::MAX].map(Standing::of);
    let wanted = [
        Standing::Hidden,
        Standing::Hidden,
        Standing::Grey,
        Standing::Grey,
        Standing::Plain,
        Standing::Plain,
    ];
    assert_eq!(standings, wanted);
    assert!(Standing::Hidden < Standing::Grey && Standing::Grey < Standing::Plain);
}

#[test]
fn a_safety_item_is_pointed_out_below_80_per_cent() {
    let below = item(true, right_and_wrong(15, 5, "bc"));
    assert_eq!(below.advice, [Advice::TeachAgain]);
    assert_eq!(item(true, right_and_wrong(16, 4, "bc")).advice, []);
    assert_eq!(item(false, right_and_wrong(15, 5, "bc")).advice, []);
}

#[test]
fn nothing_is_said_of_few_people() {
    let few = item(true, right_and_wrong(0, 19, "b"));
    assert_eq!((few.standing(), few.advice), (Standing::Hidden, vec![]));
}

#[test]
fn a_distractor_that_nobody_chose_is_to_be_rewritten() {
    let advice = item(false, right_and_wrong(18, 2, "b")).advice;
    assert_eq!(advice, [Advice::RewriteOption("c".into())]);
    // That nobody chose the key is no fault of the key's wording alone.
    assert_eq!(item(false, people(20, "en", 0.0, "bc")).advice, []);
}

#[test]
fn a_negative_correlation_says_to_check_the_key() {
    let rows = [["011"; 10], ["100"; 10]].concat();
    let items = figures(&marks(&rows)).items;
    assert_eq!(items["i0"].advice, [Advice::CheckKey]);
    assert_eq!(items["i1"].advice, []);
    let few = figures(&marks(&rows[1..])).items;
    assert_eq!(few["i0"].advice, []);
}

#[test]
fn languages_are_compared_from_thirty_people_each() {
    let german = |n: usize| {
        let right = people(21, "de", 1.0, "a");
        [right, people(n - 21, "de", 0.0, "bc")].concat()
    };
    let english = [people(27, "en", 1.0, "a"), people(3, "en", 0.0, "bc")].concat();
    let few = item(false, [german(29), english.clone()].concat());
    assert_eq!((few.languages.gap, few.advice), (None, vec![]));
    // 27 of 30 and 21 of 30: just 20 points, which in binary is a digit more.
    let enough = item(false, [german(30), english.clone()].concat());
    let gap = enough.languages.gap.expect("a gap");
    assert_eq!((gap.hardest.as_str(), gap.easiest.as_str()), ("de", "en"));
    near(gap.value, 0.2, 1e-12);
    assert!(gap.value > WIDE_GAP && !gap.is_wide());
    assert_eq!(enough.advice, []);
    let wide = item(false, [german(31), english].concat());
    assert!(wide.languages.gap.expect("a gap").is_wide());
    assert_eq!(wide.advice, [Advice::CompareLanguages]);
    assert_eq!(wide.languages.facility["de"].n, 31);
}

#[test]
fn a_credit_lies_within_nothing_and_all() {
    for refused in [-0.01, 1.01, f64::NAN, f64::INFINITY] {
        assert_eq!(Credit::new(refused), None);
    }
    assert_eq!(Credit::new(0.5).map(Credit::value), Some(0.5));
}
