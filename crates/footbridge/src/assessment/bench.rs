//! Part of `./dev bench player`: what an attempt of 30 items costs the core once it is answered.

use std::time::Instant;

use super::events::{AttemptStarted, ResponseGiven};
use super::{AttemptState, drawn_for_bench, key_of, score};
use crate::desk::commands::SiteKind;
use crate::ids::{AttemptId, PersonId};
use crate::packs::answer::{Answer, Key};
use crate::packs::build;
use crate::packs::install::tests::unproved;
use crate::site::Site;
use crate::site::tests::{TestClock, host_with, site_at};

const STAFF: PersonId = PersonId([1; 16]);
const ATTEMPT: AttemptId = AttemptId([2; 16]);
const PACK: &str = "induction-plastics";
const ITEMS: usize = 30;
const ROUNDS: usize = 101;

/// An answer that is right in every part.
fn right(key: &Key) -> Answer {
    match key.clone() {
        Key::Choice { choice } => Answer::Choice { choice },
        Key::Choices { choices } => Answer::Choices { choices },
        Key::Pairs { pairs } => Answer::Pairs { pairs },
        Key::Order { order } => Answer::Order { order },
        Key::Verdict { verdict, reason } => Answer::Verdict { verdict, reason },
        Key::Number { number, .. } => Answer::Number { number },
        Key::Text { accepted } => Answer::Text {
            text: accepted.into_values().next().unwrap().swap_remove(0),
        },
        Key::Judged { .. } => Answer::Done {
            text: String::new(),
        },
    }
}

fn station(folder: &std::path::Path) -> Site {
    let at = folder.join("station");
    let clock = std::sync::Arc::new(TestClock::default());
    let mut site = site_at(&at, host_with(1, clock), SiteKind::Station);
    let centre = site.centre().unwrap();
    let identity = footbridge_signing::sealing::Identity::from_secret(&centre.content_identity);
    let source = std::path::Path::new(build::tests::INDUCTION);
    let built = build::build(source, &identity.unwrap().recipient()).unwrap();
    unproved(&mut site, &built.bytes).unwrap();
    site
}

/// Answers 30 items of the shipped course, every one right.
fn answered(site: &mut Site, learner: PersonId) {
    let content = site.content().unwrap();
    let unit = &content.course.units[0];
    let items: Vec<_> = unit.items.iter().take(ITEMS).collect();
    assert_eq!(items.len(), ITEMS, "the pool is as large as that");
    let started = AttemptStarted {
        attempt: ATTEMPT,
        pack: PACK.into(),
        version: content.version,
        unit: unit.id.clone(),
        seed: String::new(),
        draw: items.iter().map(|item| drawn_for_bench(&item.id)).collect(),
        is_final: false,
        taken: None,
        read_in: None,
    };
    let given = items.iter().map(|item| {
        let key = &key_of(&content, unit, &item.id).unwrap().answer;
        let response = right(key);
        let score = score(key, &response);
        ResponseGiven {
            attempt: ATTEMPT,
            item: item.id.clone(),
            round: "first".into(),
            fully_right: score.fully_right(),
            credit_percent: score.credit_percent,
            response: Some(response),
            spent_seconds: None,
            corrects: false,
            note: String::new(),
            read_in: None,
        }
    });
    site.transact(Some(learner), |tx| {
        tx.append(Some(learner), &started)?;
        for one in given {
            tx.append(Some(learner), &one)?;
        }
        Ok(())
    })
    .unwrap();
}

/// Reads an attempt, marks each answer anew and works out the result.
fn marked(site: &Site, learner: PersonId) -> u32 {
    let content = site.content().unwrap();
    let unit = &content.course.units[0];
    let latest = AttemptState::latest(site, learner, PACK, &unit.id);
    let state = latest.unwrap().unwrap();
    let responses = site.store.responses(ATTEMPT).unwrap();
    let right = responses
        .iter()
        .filter(|row| {
            let response: Answer = serde_json::from_str(&row.response).unwrap();
            let key = key_of(&content, unit, &row.item).unwrap();
            score(&key.answer, &response).fully_right()
        })
        .count();
    assert_eq!(right, ITEMS);
    state.result().right
}

#[test]
#[ignore = "a measurement: ./dev bench player"]
fn thirty_items() {
    let folder = tempfile::tempdir().unwrap();
    let mut site = station(folder.path());
    let learner = site.enrol(STAFF, "Ana", "en").unwrap().person;
    answered(&mut site, learner);
    let mut millis: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let began = Instant::now();
            assert_eq!(marked(&site, learner) as usize, ITEMS);
            began.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    millis.sort_by(f64::total_cmp);
    println!("score30_ms={:.2}", millis[ROUNDS / 2]);
}
