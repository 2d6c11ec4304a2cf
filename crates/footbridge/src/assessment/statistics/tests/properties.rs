//! What must hold for any table.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn response() -> impl Strategy<Value = Response> {
    prop_oneof![
        1 => Just(Response::NotReached),
        1 => Just(Response::Omitted),
        2 => (0.0..=1.0).prop_map(|credit| answer(credit, "b")),
        3 => prop_oneof![Just(0.0), Just(1.0)].prop_map(|credit| answer(credit, "ac")),
    ]
}

/// People with some of the items drawn, in two languages.
fn any_attempts() -> impl Strategy<Value = Vec<FirstAttempt>> {
    let person = ("de|en", vec(response(), 0..7));
    let person = person.prop_map(|(language, responses)| attempt(&language, responses));
    vec(person, 0..60)
}

fn any_table() -> impl Strategy<Value = Table> {
    let options = [("a", OptionRole::Key), ("d", OptionRole::Distractor)];
    let options: BTreeMap<_, _> = options.map(|(id, role)| (id.to_owned(), role)).into();
    (0_usize..7, any::<bool>(), any_attempts()).prop_map(move |(n_items, critical, attempts)| {
        let options = options.clone();
        table(n_items, &TableItem { critical, options }, attempts)
    })
}

/// Everybody has every item; right or wrong.
fn right_or_wrong() -> impl Strategy<Value = Vec<Vec<bool>>> {
    (2_usize..8).prop_flat_map(|n_items| vec(vec(any::<bool>(), n_items), 2..50))
}

/// Kuder and Richardson's formula 20, with variances of the population as they have it.
fn kr20(rows: &[Vec<bool>]) -> Option<f64> {
    let (people, items) = (rows.len() as f64, rows[0].len());
    let right = |item: usize| rows.iter().filter(|row| row[item]).count() as f64 / people;
    let of_items: f64 = (0..items)
        .map(|item| right(item) * (1.0 - right(item)))
        .sum();
    let points = |row: &Vec<bool>| row.iter().filter(|right| **right).count() as f64;
    let mean = rows.iter().map(points).sum::<f64>() / people;
    let of_points = rows
        .iter()
        .map(|row| (points(row) - mean).powi(2))
        .sum::<f64>()
        / people;
    let items = items as f64;
    (of_points > 1e-12).then(|| items / (items - 1.0) * (1.0 - of_items / of_points))
}

fn same(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() <= 1e-7 * one.abs().max(1.0),
        (None, None) => true,
        _ => false,
    }
}

/// The same people in the opposite order, and the items too: item 0 is item 9 then.
fn turned_round(table: &Table) -> Table {
    let other = |id: &String| format!("i{}", 9 - (id.as_bytes()[1] - b'0'));
    let turn = |attempt: &FirstAttempt| FirstAttempt {
        languages: attempt.languages.clone(),
        responses: attempt
            .responses
            .iter()
            .map(|(id, r)| (other(id), r.clone()))
            .collect(),
    };
    Table {
        items: table
            .items
            .iter()
            .map(|(id, item)| (other(id), item.clone()))
            .collect(),
        attempts: table.attempts.iter().rev().map(turn).collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn alpha_of_right_and_wrong_is_kr20(rows in right_or_wrong()) {
        let text = |row: &Vec<bool>| row.iter().map(|right| if *right { '1' } else { '0' }).collect();
        let text: Vec<String> = rows.iter().map(text).collect();
        let lines: Vec<&str> = text.iter().map(String::as_str).collect();
        let alpha = figures(&marks(&lines)).whole.alpha.map(|alpha| alpha.value);
        prop_assert!(same(alpha, kr20(&rows)), "{alpha:?} and {:?}", kr20(&rows));
    }

    #[test]
    fn order_makes_no_difference(table in any_table()) {
        let (one, other) = (figures(&table), figures(&turned_round(&table)));
        prop_assert!(same(one.whole.mean, other.whole.mean));
        prop_assert!(same(one.whole.deviation, other.whole.deviation));
        let alpha = |figures: &Figures| figures.whole.alpha.map(|alpha| alpha.value);
        prop_assert!(same(alpha(&one), alpha(&other)));
        for (item, turned) in one.items.values().zip(other.items.values().rev()) {
            prop_assert_eq!((item.n, item.n_omitted), (turned.n, turned.n_omitted));
            prop_assert_eq!(&item.advice, &turned.advice);
            let rest = |item: &ItemFigures| item.item_rest.map(|rest| rest.value);
            prop_assert!(same(rest(item), rest(turned)));
            let facility = |item: &ItemFigures| item.facility.map(|facility| facility.value);
            prop_assert!(same(facility(item), facility(turned)));
        }
    }

    #[test]
    fn any_table_has_figures_that_are_numbers(table in any_table()) {
        let figures = figures(&table);
        let whole = &figures.whole;
        prop_assert!(whole.n_items == 0 || whole.n + whole.n_incomplete == table.attempts.len());
        let alpha = whole.alpha.map(|alpha| (alpha.value, Some(alpha.interval)));
        let of_items = figures.items.values().flat_map(|item| {
            let facility = item.facility.map(|facility| (facility.value, Some(facility.interval)));
            [facility, item.item_rest.map(|rest| (rest.value, rest.interval))]
        });
        for (value, interval) in of_items.chain([alpha]).flatten() {
            prop_assert!(value.is_finite() && value <= 1.0, "{value}");
            if let Some(Interval { low, high }) = interval {
                prop_assert!(low <= value && value <= high, "{value} in {low} to {high}");
            }
        }
        for number in [whole.mean, whole.deviation, whole.error_of_measurement] {
            prop_assert!(number.is_none_or(|number| number.is_finite() && number >= 0.0));
        }
        for item in figures.items.values() {
            prop_assert!(item.n_right + item.n_omitted <= item.n);
            prop_assert_eq!(item.advice.is_empty() || item.standing() > Standing::Hidden, true);
            let counted: usize = item.languages.facility.values().map(|language| language.n).sum();
            prop_assert_eq!(counted, item.n);
            for option in &item.options {
                prop_assert!(option.count <= item.n && (0.0..=1.0).contains(&option.share));
            }
        }
    }
}
