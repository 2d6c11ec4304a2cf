//! Small tables computed by hand, the guards, and what must hold for any table.

mod by_hand;
mod guards;
mod properties;

use std::collections::{BTreeMap, BTreeSet};

use super::*;

/// An answer with this credit and these options, each a letter.
fn answer(credit: f64, chosen: &str) -> Response {
    Response::Answered {
        credit: Credit::new(credit).expect("a credit of a test lies within 0 and 1"),
        chosen: chosen.chars().map(String::from).collect::<BTreeSet<_>>(),
    }
}

/// The name of the item in a place.
fn name(place: usize) -> String {
    format!("i{place}")
}

fn attempt(language: &str, responses: impl IntoIterator<Item = Response>) -> FirstAttempt {
    let named = responses.into_iter().enumerate();
    let responses: BTreeMap<_, _> = named.map(|(place, r)| (name(place), r)).collect();
    let languages = responses.keys().map(|id| (id.clone(), language.to_owned()));
    FirstAttempt {
        languages: languages.collect(),
        responses,
    }
}

/// A table with as many items, all alike.
fn table(n_items: usize, item: &TableItem, attempts: Vec<FirstAttempt>) -> Table {
    let items: BTreeMap<_, _> = (0..n_items)
        .map(|place| (name(place), item.clone()))
        .collect();
    Table { items, attempts }
}

/// A row for each person: `1` right, `0` wrong, `o` left out, `-` not reached.
fn marks(rows: &[&str]) -> Table {
    let response = |mark: char| match mark {
        '-' => Response::NotReached,
        'o' => Response::Omitted,
        mark => answer(if mark == '1' { 1.0 } else { 0.0 }, ""),
    };
    let n_items = rows.iter().map(|row| row.len()).max().unwrap_or(0);
    let attempts = rows
        .iter()
        .map(|row| attempt("en", row.chars().map(response)));
    table(n_items, &TableItem::default(), attempts.collect())
}

/// People who all answer one item the same, so many of them.
fn people(n: usize, language: &str, credit: f64, chosen: &str) -> Vec<FirstAttempt> {
    vec![attempt(language, [answer(credit, chosen)]); n]
}

#[track_caller]
fn near(got: f64, wanted: f64, within: f64) {
    assert!((got - wanted).abs() <= within, "got {got}, wanted {wanted}");
}
