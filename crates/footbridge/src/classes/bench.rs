//! `./dev bench classroom`: what a trainer and a learner wait for at a station that has been in
//! use for two years.
//!
//! A class of 30 works twice a week for two years at a course of 24 units, all planned with a
//! day; 970 others were there before and left. Everything is written through the journal, and
//! the stick was there a week ago.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use super::plan::commands::{PlanUnit, UnitWish};
use crate::assessment::events::{AttemptStarted, ResponseGiven};
use crate::desk::commands::SiteKind;
use crate::ids::{AttemptId, EventHash, FileHash, PersonId, SessionId};
use crate::learning::events::{PracticeAnswered, StepReached};
use crate::packs::answer::Answer;
use crate::packs::build;
use crate::packs::course::Course;
use crate::packs::install::tests::unproved;
use crate::people::commands::LeavingReason;
use crate::people::enrol::NewLearner;
use crate::people::events::{SessionClosed, SessionOpened};
use crate::setup::found::copy_folder;
use crate::site::tests::{TestClock, host_with, site_at};
use crate::site::{Site, Transaction};
use crate::storage::{OwnBundle, Span};

const STAFF: PersonId = PersonId([1; 16]);
const UNITS: usize = 24;
const CLASS: usize = 30;
const OTHERS: usize = 970;
const SESSIONS: usize = 208;
const SESSIONS_A_WEEK: usize = 2;
const EVENTS: u64 = 500_000;
const HALF_A_WEEK: i64 = 7 * 24 * 60 * 60 * 1000 / 2;
const ROUNDS: usize = 21;

const PACK: &str = "induction-plastics";

fn unit(number: usize) -> String {
    format!("u{number:02}")
}

/// The source of the real pack with its one unit 24 times.
fn long_course(folder: &Path) {
    let source = Path::new(build::tests::INDUCTION);
    copy_folder(source, folder).unwrap();
    let one = folder.join("units/a2");
    for number in 1..=UNITS {
        let here = folder.join("units").join(unit(number));
        copy_folder(&one, &here).unwrap();
        let file = here.join("unit.json");
        let text = std::fs::read_to_string(&file).unwrap();
        let text = text
            .replace("\"id\": \"a2\"", &format!("\"id\": \"{}\"", unit(number)))
            .replace("\"code\": \"A2\"", &format!("\"code\": \"U{number}\""));
        std::fs::write(&file, text).unwrap();
    }
    std::fs::remove_dir_all(one).unwrap();
    let file = folder.join("pack.json");
    let text = std::fs::read_to_string(&file).unwrap();
    let ids: Vec<_> = (1..=UNITS).map(|n| format!("\"{}\"", unit(n))).collect();
    let units = format!("\"units\": [{}]", ids.join(", "));
    std::fs::write(&file, text.replace("\"units\": [\"a2\"]", &units)).unwrap();
}

fn station(folder: &Path, clock: &Arc<TestClock>) -> Site {
    let source = folder.join("source");
    long_course(&source);
    let at = folder.join("station");
    let mut site = site_at(&at, host_with(1, Arc::clone(clock)), SiteKind::Station);
    let centre = site.centre().unwrap();
    let identity = footbridge_signing::sealing::Identity::from_secret(&centre.content_identity);
    let built = build::build(&source, &identity.unwrap().recipient()).unwrap();
    unproved(&mut site, &built.bytes).unwrap();
    site
}

/// Every step and every item of a unit, in order.
struct Work {
    steps: Vec<(String, u32)>,
    items: Vec<String>,
}

impl Work {
    fn of(course: &Course) -> Self {
        let unit = &course.units[0];
        let steps = unit.lessons.iter().flat_map(|lesson| {
            let numbers = 1..=lesson.steps.len() as u32;
            numbers.map(|step| (lesson.id.clone(), step))
        });
        Self {
            steps: steps.collect(),
            items: unit.items.iter().map(|item| item.id.clone()).collect(),
        }
    }

    /// One of a learner's sessions: some steps and some practice; the last of a unit is its check.
    fn session(&self, tx: &mut Transaction<'_>, draw: u64, who: PersonId, number: usize) {
        let per_unit = SESSIONS.div_ceil(UNITS);
        let (unit, part) = (unit(number / per_unit + 1), number % per_unit);
        let session = SessionId(id(draw, 1));
        let who = Some(who);
        let opened = SessionOpened {
            session,
            how: "card".into(),
        };
        tx.append(who, &opened).unwrap();
        let share = self.steps.len().div_ceil(per_unit - 1);
        for (lesson, step) in self.steps.iter().skip(part * share).take(share) {
            let reached = StepReached {
                pack: PACK.into(),
                version: 1,
                unit: unit.clone(),
                lesson: lesson.clone(),
                step: *step,
            };
            tx.append(who, &reached).unwrap();
        }
        for item in self.items.iter().cycle().skip(part * 12).take(12) {
            let answered = PracticeAnswered {
                pack: PACK.into(),
                version: 1,
                unit: unit.clone(),
                item: item.clone(),
                response: Answer::Choice { choice: "a".into() },
                fully_right: !draw.is_multiple_of(3),
            };
            tx.append(who, &answered).unwrap();
        }
        if part + 1 == per_unit {
            self.check(tx, draw, who, &unit);
        }
        let closed = SessionClosed {
            session,
            how: "finished".into(),
        };
        tx.append(who, &closed).unwrap();
    }

    /// A check in which one item of five was missed at first.
    fn check(&self, tx: &mut Transaction<'_>, draw: u64, who: Option<PersonId>, unit: &str) {
        let attempt = AttemptId(id(draw, 2));
        let drawn: Vec<_> = self.items.iter().take(20).cloned().collect();
        let draw_of = |item: &String| crate::assessment::drawn_for_bench(item);
        let started = AttemptStarted {
            attempt,
            pack: PACK.into(),
            version: 1,
            unit: unit.to_owned(),
            seed: String::new(),
            draw: drawn.iter().map(draw_of).collect(),
            is_final: false,
            taken: None,
            read_in: None,
        };
        tx.append(who, &started).unwrap();
        for round in ["first", "again"] {
            for (place, item) in drawn.iter().enumerate() {
                let missed = place % 5 == 0;
                if round == "again" && !missed {
                    continue;
                }
                let given = ResponseGiven {
                    attempt,
                    item: item.clone(),
                    round: round.into(),
                    response: Some(Answer::Choice { choice: "a".into() }),
                    fully_right: round == "again" || !missed,
                    credit_percent: 100,
                    spent_seconds: None,
                    corrects: false,
                    note: String::new(),
                    read_in: None,
                };
                tx.append(who, &given).unwrap();
            }
        }
    }
}

fn id(draw: u64, of: u64) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&draw.to_be_bytes());
    bytes[8..].copy_from_slice(&of.to_be_bytes());
    bytes
}

/// Everything so far stands on the stick, which comes round once a week.
fn stick_was_here(site: &Site) {
    let bundle = OwnBundle {
        file: FileHash([1; 32]),
        recipients: FileHash([2; 32]),
        vector: FileHash([3; 32]),
        spans: [Span {
            journal: site.keys.journal,
            first: 1,
            last: site.last_seq(),
            head: EventHash([4; 32]),
        }]
        .into(),
        written_millis: 1,
    };
    site.note(|write| write.insert_own_bundle(&bundle)).unwrap();
}

/// Middle of some milliseconds.
fn median(mut millis: Vec<f64>) -> f64 {
    millis.sort_by(f64::total_cmp);
    millis[millis.len() / 2]
}

fn millis_of<T>(work: impl FnOnce() -> T) -> f64 {
    let began = Instant::now();
    drop(work());
    began.elapsed().as_secs_f64() * 1000.0
}

#[test]
#[ignore = "run ./dev bench classroom"]
fn classroom() {
    let folder = tempfile::tempdir().unwrap();
    let clock: Arc<TestClock> = Arc::default();
    let mut site = station(folder.path(), &clock);
    let work = Work::of(&site.content().unwrap().course);
    let enrol = |site: &mut Site, n: usize| site.enrol(STAFF, &format!("Learner {n}"), "en");
    let people: Vec<NewLearner> = (0..CLASS + OTHERS)
        .map(|n| enrol(&mut site, n).unwrap())
        .collect();
    let mut draw = 0;
    let mut learn = |site: &mut Site, person: PersonId, number: usize| {
        draw += 1;
        site.transact(Some(person), |tx| {
            work.session(tx, draw, person, number);
            Ok(())
        })
        .unwrap();
    };
    // Whoever was there before shares what is left of the entries.
    let of_class = CLASS as u64 * (SESSIONS as u64 * 20);
    let mut number = 0;
    while site.last_seq() + of_class < EVENTS {
        for person in &people[CLASS..] {
            learn(&mut site, person.person, number);
        }
        clock.advance(HALF_A_WEEK);
        number += 1;
    }
    for person in &people[CLASS..] {
        site.leave(STAFF, person.person, LeavingReason::Other, "2026-11-20")
            .unwrap();
    }
    for number in 0..SESSIONS {
        if number + SESSIONS_A_WEEK == SESSIONS {
            stick_was_here(&site);
        }
        for person in &people[..CLASS] {
            learn(&mut site, person.person, number);
        }
        clock.advance(HALF_A_WEEK);
    }
    let due = site.today().yesterday().unwrap().to_string();
    for number in 1..=UNITS {
        let wanted = PlanUnit {
            person: None,
            unit: unit(number),
            wish: Some(UnitWish::Essential),
            due: Some(due.clone()),
        };
        site.plan_for(STAFF, &wanted).unwrap();
    }
    let events = site.last_seq();
    // As in the morning: the store is opened anew, nothing of it is in memory.
    drop(site);
    let key = zeroize::Zeroizing::new([3; 32]);
    let at = crate::site::Folder::at(folder.path().join("station"));
    let mut site = Site::open(at, host_with(2, Arc::clone(&clock)), &key).unwrap();
    let rows = site.class_view().unwrap().rows.len();
    assert_eq!(rows, CLASS);
    let class = (0..ROUNDS).map(|_| millis_of(|| site.class_view().unwrap()));
    let class_ms = median(class.collect());
    let (mut sign_in, mut home) = (Vec::new(), Vec::new());
    for learner in people.iter().take(ROUNDS) {
        let card = learner.card.to_string();
        let pictures = learner.code.pictures();
        let mut open = None;
        sign_in.push(millis_of(|| {
            let person = site.check_learner(&card, &pictures).unwrap();
            open = Some((person, site.open_session(person).unwrap()));
        }));
        let (person, session) = open.unwrap();
        home.push(millis_of(|| site.home(person, session, None).unwrap()));
        site.end_session(person, session, "finished").unwrap();
    }
    println!(
        "classroom: events={events} class_ms={class_ms:.1} sign_in_ms={:.1} home_ms={:.1}",
        median(sign_in),
        median(home)
    );
}
