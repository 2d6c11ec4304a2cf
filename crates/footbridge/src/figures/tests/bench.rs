//! `./dev bench figures`: what a coordinator waits for at a centre with 10,000 first attempts.

use std::time::Instant;

use super::did;
use crate::assessment::drawn_for_bench;
use crate::assessment::events::{AttemptStarted, ReadIn, ResponseGiven};
use crate::desk::commands::SiteKind;
use crate::figures::commands::{ChosenFigures, ShowItemFigures};
use crate::ids::{AttemptId, PersonId};
use crate::packs::answer::Answer;
use crate::site::Site;
use crate::site::tests::rebuild::install;
use crate::site::tests::{TestClock, host_with, site_at};

const PEOPLE: u32 = 10_000;
const ITEMS: [&str; 12] = [
    "c01", "c03", "c04", "c06", "c08", "c10", "c14", "c15", "c17", "c19", "c05", "c12",
];
const ROUNDS: usize = 9;

fn id(number: u32, of: u8) -> [u8; 16] {
    let mut id = [of; 16];
    id[..4].copy_from_slice(&number.to_be_bytes());
    id
}

fn write(site: &mut Site, number: u32) {
    let (person, attempt) = (PersonId(id(number, 1)), AttemptId(id(number, 2)));
    let language = ["en", "pt-PT"][number as usize % 2].to_owned();
    let read_in = Some(ReadIn {
        language,
        second: None,
    });
    let started = AttemptStarted {
        attempt,
        pack: "induction-plastics".into(),
        version: 1,
        unit: "a2".into(),
        seed: String::new(),
        draw: ITEMS.map(drawn_for_bench).into(),
        is_final: false,
        read_in: read_in.clone(),
        taken: None,
    };
    site.transact(Some(person), |tx| {
        tx.append(Some(person), &started)?;
        for (place, item) in (0..).zip(ITEMS) {
            let right = !(number.wrapping_mul(2_654_435_761) >> (place + 4)).is_multiple_of(4);
            let one = did(item, if right { "a" } else { "b" }, right);
            let given = ResponseGiven {
                attempt,
                item: one.item.into(),
                round: "first".into(),
                response: Some(Answer::Choice {
                    choice: one.choice.unwrap_or_default().into(),
                }),
                fully_right: right,
                credit_percent: 100 * u8::from(right),
                spent_seconds: None,
                read_in: read_in.clone(),
                corrects: false,
                note: String::new(),
            };
            tx.append(Some(person), &given)?;
        }
        Ok(())
    })
    .unwrap();
}

/// The middle of some rounds, in milliseconds.
fn median(mut work: impl FnMut()) -> u128 {
    let mut rounds: Vec<_> = (0..ROUNDS)
        .map(|_| {
            let begin = Instant::now();
            work();
            begin.elapsed().as_millis()
        })
        .collect();
    rounds.sort_unstable();
    rounds[ROUNDS / 2]
}

#[test]
#[ignore = "writes 130,000 entries: ./dev bench figures"]
fn ten_thousand_attempts() {
    let folder = tempfile::tempdir().unwrap();
    let clock: std::sync::Arc<TestClock> = std::sync::Arc::default();
    let mut site = site_at(folder.path(), host_with(1, clock), SiteKind::Centre);
    install(&mut site);
    for number in 0..PEOPLE {
        write(&mut site, number);
    }
    let chosen = ChosenFigures {
        id: "induction-plastics/a2".into(),
        version: None,
    };
    let view = site.figures_view(&chosen).unwrap();
    assert_eq!(view.people, Some(PEOPLE));
    let list = median(|| drop(site.figures_choices().unwrap()));
    let table = median(|| drop(site.figures_view(&chosen).unwrap()));
    let asked = ShowItemFigures {
        chosen,
        item: "c01".into(),
    };
    let one = median(|| drop(site.item_figures(&asked).unwrap()));
    println!("figures: attempts={PEOPLE} items=12 list_ms={list} table_ms={table} item_ms={one}");
}
