//! Answers and judgements of two computers: one state, whichever comes first.

use proptest::prelude::*;

use super::super::commands::{MarkWork, MetLine, TakeJudgementBack};
use super::{ITEM, install_judged};
use crate::assessment::commands::{CheckView, Response};
use crate::assessment::{AttemptResult, AttemptState};
use crate::desk::commands::StaffRole;
use crate::ids::PersonId;
use crate::people::tests::{bring, journal_of, station, taken};
use crate::site::Site;
use crate::tasks::Assessor;

const STAFF: [PersonId; 2] = [PersonId([1; 16]), PersonId([2; 16])];

fn by(n: u8) -> Assessor {
    Assessor {
        person: STAFF[usize::from(n % 2)],
        role: StaffRole::Trainer,
    }
}

/// The learner goes on as far as they can.
fn learn(site: &mut Site, person: PersonId) {
    let attempt = site.begin_check(person, None).unwrap();
    site.resume_attempt(person, attempt).unwrap();
    if let CheckView::Item { .. } = site.check_view(person, attempt).unwrap() {
        let response = Response::Done { text: "so".into() };
        site.answer_check(person, attempt, ITEM, &response).unwrap();
    }
}

/// One account judges whatever is listed, or takes its last judgement back.
fn mark(site: &mut Site, n: u8) {
    let list = site.to_mark().unwrap();
    let Some(work) = list.waiting.iter().chain(&list.judged).next() else {
        return;
    };
    let (person, response) = (work.person.clone(), work.response.clone());
    let who = by(n);
    let said = site.work_view(who.person, &person, &response).unwrap();
    let mine = said.judgements.iter().rfind(|one| one.mine);
    if let Some(mine) = mine.filter(|_| n.is_multiple_of(5)) {
        let judgement = mine.judgement.clone();
        let back = TakeJudgementBack {
            person,
            response,
            judgement,
        };
        site.take_judgement_back(&who, &back).unwrap();
        return;
    }
    let line = |(place, line): (usize, &str)| MetLine {
        line: line.into(),
        met: n >> place & 1 == 1 || n > 200,
    };
    let lines = ["what", "where", "when", "hurt"].into_iter().enumerate();
    let lines = lines.map(line).collect();
    site.judge(
        &who,
        &MarkWork {
            person,
            response,
            lines,
        },
    )
    .unwrap();
}

/// What the learner does, and what two accounts do.
fn play(site: &mut Site, person: PersonId, act: u8) {
    match act % 3 {
        0 => learn(site, person),
        _ => mark(site, act),
    }
}

fn result(site: &Site, person: PersonId) -> AttemptResult {
    let row = site.store.attempts(person).unwrap().remove(0);
    AttemptState::of(site, row).unwrap().result()
}

/// Few in every run, many in `./dev prove properties`.
fn cases() -> u32 {
    let wanted = std::env::var("PROPTEST_CASES").ok();
    wanted.and_then(|n| n.parse().ok()).unwrap_or(6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn judgements_fold_to_one_state_in_any_order(
        here in prop::collection::vec(any::<u8>(), 1..12),
        there in prop::collection::vec(any::<u8>(), 1..8),
        order in prop::collection::vec(0..64_usize, 0..24),
    ) {
        let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        let mut one = station(folders[0].path(), 31);
        let mut other = station(folders[1].path(), 32);
        for site in [&mut one, &mut other] {
            install_judged(site);
        }
        let person = one.enrol(STAFF[0], "Ana", "en").unwrap().person;
        learn(&mut one, person);
        for act in here {
            play(&mut one, person, act);
        }
        bring(&one, &other);
        for act in there {
            play(&mut other, person, act);
        }
        bring(&other, &one);
        prop_assert_eq!(result(&one, person), result(&other, person));
        one.verify_journals().unwrap();
        other.verify_journals().unwrap();
        let journals = [journal_of(&one), journal_of(&other)];
        let in_order = taken(&journals, &[]);
        prop_assert_eq!(taken(&journals, &order), in_order);
    }
}
