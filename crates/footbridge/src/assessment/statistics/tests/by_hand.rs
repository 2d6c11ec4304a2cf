//! Figures that were computed on paper.

use super::*;
use crate::assessment::statistics::interval::{fisher, wilson};
use crate::assessment::statistics::quantile::f_quantile;

/// A staircase: sums 3, 2, 1, 0.
const STAIRS: [&str; 4] = ["111", "110", "100", "000"];

#[test]
fn the_whole_of_a_staircase() {
    let whole = figures(&marks(&STAIRS)).whole;
    assert_eq!((whole.n, whole.n_incomplete, whole.n_items), (4, 0, 3));
    near(whole.mean.expect("a mean"), 1.5, 1e-15);
    // Squares 2.25 + 0.25 + 0.25 + 2.25, by three.
    near(
        whole.deviation.expect("a deviation"),
        (5.0_f64 / 3.0).sqrt(),
        1e-15,
    );
    // Items vary by 1/4, 1/3, 1/4, together half of 5/3.
    let alpha = whole.alpha.expect("an alpha");
    near(alpha.value, 0.75, 1e-15);
    let error = whole.error_of_measurement.expect("an error");
    near(error, (5.0_f64 / 12.0).sqrt(), 1e-15);
    // F(3, 6): 6.5988 and 1 / 14.7347 in printed tables.
    near(alpha.interval.low, 1.0 - 0.25 * 6.5988, 1e-4);
    near(alpha.interval.high, 1.0 - 0.25 / 14.7347, 1e-4);
}

#[test]
fn the_items_of_a_staircase() {
    let items = figures(&marks(&STAIRS)).items;
    let facility = |id: &str| items[id].facility.expect("a facility").value;
    assert_eq!(
        [facility("i0"), facility("i1"), facility("i2")],
        [0.75, 0.5, 0.25]
    );
    // Item 1 1 1 0 with the others 2 1 0 0: 0.75 / sqrt(0.75 * 2.75).
    let rest = items["i0"].item_rest.expect("a correlation");
    near(rest.value, (3.0_f64 / 11.0).sqrt(), 1e-15);
    assert_eq!((rest.n, items["i0"].n, items["i0"].n_right), (4, 4, 3));
}

#[test]
fn intervals_are_those_of_the_books() {
    let eight_of_ten = wilson(0.8, 10).expect("an interval");
    near(eight_of_ten.low, 0.490_162, 1e-6);
    near(eight_of_ten.high, 0.943_318, 1e-6);
    let half_of_28 = fisher(0.5, 28).expect("an interval");
    near(half_of_28.low, 0.1560, 1e-4);
    near(half_of_28.high, 0.7359, 1e-4);
    assert_eq!(fisher(0.5, 3), None);
    assert_eq!(wilson(0.5, 0), None);
}

#[test]
fn quantiles_are_those_of_the_tables() {
    let f = |p, above, below| f_quantile(p, above, below).expect("a quantile");
    near(f(0.975, 1.0, 1.0), 647.789, 1e-3);
    near(f(0.975, 5.0, 10.0), 4.2361, 1e-4);
    near(f(0.025, 5.0, 10.0) * f(0.975, 10.0, 5.0), 1.0, 1e-12);
    assert_eq!(f_quantile(0.5, 0.0, 1.0), None);
}

/// Reference values of scipy 1.17.
#[test]
fn quantiles_hold_for_thousands_of_people() {
    let f = |p, above, below| f_quantile(p, above, below).expect("a quantile");
    near(f(0.025, 11_716.0, 2_331_484.0), 0.9744923909980194, 1e-10);
    near(f(0.975, 2_000.0, 198_000.0), 1.0632635195068334, 1e-10);
}

#[test]
fn left_out_is_wrong_and_not_reached_is_no_score() {
    let figures = figures(&marks(&["11", "1o", "0-", "1-", "o1"]));
    assert_eq!((figures.whole.n, figures.whole.n_incomplete), (3, 2));
    near(figures.whole.mean.expect("a mean"), 4.0 / 3.0, 1e-15);
    let second = &figures.items["i1"];
    assert_eq!(
        (second.n, second.n_omitted, second.n_not_reached),
        (3, 1, 2)
    );
    near(second.facility.expect("a facility").value, 2.0 / 3.0, 1e-15);
    assert_eq!(figures.items["i0"].n_omitted, 1);
    assert_eq!(figures.items["i0"].item_rest.expect("a correlation").n, 3);
}

#[test]
fn an_item_that_was_not_drawn_is_not_counted() {
    let mut table = marks(&["11", "10"]);
    table.attempts[0].responses.remove("i1");
    let answered_elsewhere = answer(1.0, "");
    table.attempts[0]
        .responses
        .insert("other".into(), answered_elsewhere);
    let figures = figures(&table);
    let second = &figures.items["i1"];
    assert_eq!((second.n, second.n_not_reached), (1, 0));
    assert_eq!((figures.whole.n, figures.items.len()), (1, 2));
}

#[test]
fn who_chose_what() {
    let roles = [
        ("a", OptionRole::Key),
        ("b", OptionRole::Distractor),
        ("c", OptionRole::Distractor),
    ];
    let item = TableItem {
        critical: false,
        options: roles.map(|(id, role)| (id.to_owned(), role)).into(),
    };
    let rows = [
        [answer(1.0, "a"), answer(1.0, "a")],
        [answer(1.0, "a"), answer(0.0, "b")],
        [answer(0.0, "b"), answer(0.5, "a")],
        [answer(0.0, "x"), Response::NotReached],
        [Response::Omitted, answer(1.0, "a")],
    ];
    let attempts = rows.map(|row| attempt("en", row)).into();
    let first = &figures(&table(2, &item, attempts)).items["i0"];
    let row = |option: &OptionFigures| (option.id.clone(), option.role, option.count);
    let rows: Vec<_> = first.options.iter().map(row).collect();
    let wanted = [
        ("a".to_owned(), Some(OptionRole::Key), 2),
        ("b".to_owned(), Some(OptionRole::Distractor), 1),
        ("c".to_owned(), Some(OptionRole::Distractor), 0),
        ("x".to_owned(), None, 1),
    ];
    assert_eq!(rows, wanted);
    let means: Vec<_> = first
        .options
        .iter()
        .map(|option| option.mean_score)
        .collect();
    assert_eq!(means, [Some(0.75), Some(0.25), None, Some(0.0)]);
    near(first.options[0].share, 0.4, 1e-15);
}

#[test]
fn what_does_not_vary_has_no_correlation_and_no_alpha() {
    let same = figures(&marks(&["10", "10", "10"]));
    assert_eq!((same.items["i0"].item_rest, same.whole.alpha), (None, None));
    assert_eq!(same.whole.deviation, Some(0.0));
    // Each makes up for the other: the sums are all the same.
    let against = figures(&marks(&["10", "01", "10", "01"]));
    assert_eq!(against.whole.alpha, None);
    near(
        against.items["i0"].item_rest.expect("a correlation").value,
        -1.0,
        1e-15,
    );
}
