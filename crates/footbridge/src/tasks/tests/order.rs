//! Occasions, second assessors and answers from two computers: one state in any order.

use proptest::prelude::*;

use super::super::Assessor;
use super::super::commands::{AnswerTask, MarkedLine, SheetOf, TaskMark};
use super::super::standing::standings;
use super::LINES;
use crate::desk::commands::StaffRole;
use crate::ids::PersonId;
use crate::people::tests::{bring, journal_of, station, taken};
use crate::site::Site;
use crate::site::tests::rebuild::install;

const STAFF: [PersonId; 2] = [PersonId([1; 16]), PersonId([2; 16])];

#[derive(Debug, Clone, Copy)]
enum Act {
    /// A task is watched; the number says how it went and by whom.
    Watch(u8),
    /// The latest occasion is marked by the other account.
    Second(u8),
    /// The learner answers the latest occasion.
    Answer(bool),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => any::<u8>().prop_map(Act::Watch),
        2 => any::<u8>().prop_map(Act::Second),
        1 => any::<bool>().prop_map(Act::Answer),
    ]
}

fn by(n: u8) -> Assessor {
    Assessor {
        person: STAFF[usize::from(n % 2)],
        role: StaffRole::Trainer,
    }
}

fn marks(n: u8) -> Vec<MarkedLine> {
    let all = [
        TaskMark::Alone,
        TaskMark::WithHelp,
        TaskMark::NotYet,
        TaskMark::NotSeen,
    ];
    let line = |(place, line): (usize, &&str)| MarkedLine {
        line: (*line).to_owned(),
        mark: match place == usize::from(n % 8) {
            true => all[usize::from(n / 8 % 4)],
            false => TaskMark::Alone,
        },
    };
    LINES.iter().enumerate().map(line).collect()
}

/// Marks a sheet as the screen does; what may not be done changes nothing.
fn mark(site: &mut Site, who: &Assessor, sheet: &SheetOf, n: u8) {
    if site.open_sheet(who, sheet).is_err() {
        return;
    }
    site.keep_sheet(who, sheet, &marks(n), "seen").unwrap();
    if site.close_sheet(who, sheet, n < 200).is_err() {
        site.close_sheet(who, sheet, false).unwrap();
    }
}

fn play(site: &mut Site, person: PersonId, act: Act) {
    let rows = site.store.task_occasions(person).unwrap();
    let latest = rows.last().map(|row| row.occasion.to_string());
    let sheet = |second_of| SheetOf {
        person: person.to_string(),
        unit: "a2".into(),
        task: "escape-route".into(),
        second_of,
    };
    match (act, latest) {
        (Act::Watch(n), _) => mark(site, &by(n), &sheet(None), n),
        (Act::Second(n), Some(latest)) => {
            mark(site, &by(n), &sheet(Some(latest.clone())), n);
            mark(site, &by(n + u8::from(n < 255)), &sheet(Some(latest)), n);
        }
        (Act::Answer(agrees), Some(occasion)) => {
            let words = if agrees { "" } else { "no" }.to_owned();
            // A second answer is refused, which is as it should be.
            let _ = site.answer_task(
                person,
                &AnswerTask {
                    occasion,
                    agrees,
                    words,
                },
            );
        }
        _ => {}
    }
}

fn counts(site: &Site, person: PersonId) -> bool {
    let content = site.content().unwrap();
    let unit = content.unit("a2").unwrap();
    standings(site, person, &content, unit).unwrap()[0].counts()
}

/// Few in every run, many in `./dev prove properties`.
fn cases() -> u32 {
    let wanted = std::env::var("PROPTEST_CASES").ok();
    wanted.and_then(|n| n.parse().ok()).unwrap_or(6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_seen_folds_to_one_state_in_any_order_and_never_stops_counting(
        here in prop::collection::vec(act(), 1..10),
        there in prop::collection::vec(act(), 1..10),
        order in prop::collection::vec(0..64_usize, 0..24),
    ) {
        let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        let mut one = station(folders[0].path(), 11);
        let mut other = station(folders[1].path(), 12);
        for site in [&mut one, &mut other] {
            install(site);
        }
        let person = one.enrol(STAFF[0], "Ana", "en").unwrap().person;
        bring(&one, &other);
        for act in here {
            let counted = counts(&one, person);
            play(&mut one, person, act);
            prop_assert!(counts(&one, person) || !counted);
        }
        bring(&one, &other);
        for act in there {
            let counted = counts(&other, person);
            play(&mut other, person, act);
            prop_assert!(counts(&other, person) || !counted);
        }
        one.verify_journals().unwrap();
        other.verify_journals().unwrap();
        let journals = [journal_of(&one), journal_of(&other)];
        let in_order = taken(&journals, &[]);
        prop_assert_eq!(taken(&journals, &order), in_order);
    }
}
