//! The parts of `./dev bench merge`. Each runs in a process of its own, so that what one
//! needs in memory and time says nothing about another; `.ci/bench_merge.py` puts them together.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

use super::*;
use crate::assessment::events::{AttemptResumed, AttemptStarted, ResponseGiven};
use crate::events::Event;
use crate::exchange::bundle::EVENTS_LIMIT;
use crate::ids::{AttemptId, SessionId};
use crate::learning::events::{PracticeAnswered, StepReached};
use crate::packs::answer::Answer;
use crate::people::events::{SessionClosed, SessionOpened};
use crate::storage::raw;

const CENTRE: &str = "VET centre";
const KEY: [u8; 32] = [3; 32];

const PACK: &str = "induction-plastics";
const UNIT: &str = "a2";

/// What one learner leaves behind in the end.
const EVENTS_OF_A_LEARNER: u64 = 60;
const LEARNERS_OF_A_STATION: u64 = 84;

/// A number or a path that the script gave.
fn given(name: &str) -> String {
    let name = format!("FOOTBRIDGE_BENCH_{name}");
    std::env::var(&name).unwrap_or_else(|_| panic!("{name}: run ./dev bench merge"))
}

fn home() -> PathBuf {
    given("HOME").into()
}

/// Processor time of this process so far.
fn cpu() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// Runs something; gives what it gave, and the processor seconds that it took.
fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let before = cpu();
    let value = work();
    (value, (cpu() - before).as_secs_f64())
}

fn centre() -> SharedSite {
    let folder = Folder::at(home().join(CENTRE));
    let host = host_with(99, Arc::default());
    SharedSite::new(Site::open(folder, host, &Zeroizing::new(KEY)).unwrap())
}

/// Stations whose learners have worked, and their bundles on the centre's stick.
#[test]
#[ignore = "a part of ./dev bench merge"]
fn make() {
    let learners = given("EVENTS")
        .parse::<u64>()
        .unwrap()
        .div_ceil(EVENTS_OF_A_LEARNER);
    let world = World::new();
    let outside = world.home.path().join("outside");
    let mut left = learners;
    let places = admitted_at_once(&world, learners.div_ceil(LEARNERS_OF_A_STATION));
    for (number, place) in places.iter().enumerate() {
        let here = left.min(LEARNERS_OF_A_STATION);
        (0..here).for_each(|learner| work(&world, place, learner));
        // On a stick of its own: nobody takes in what the others wrote.
        let own = outside.join(number.to_string());
        std::fs::create_dir_all(&own).unwrap();
        crate::exchange::exchange(&place.site, &own, &Work::idle()).unwrap();
        leave_only_own(&place.site, &own.join("FOOTBRIDGE").join(FOLDER));
        left -= here;
    }
    gather(&outside, &world.folder(FOLDER));
    let World {
        home: made, centre, ..
    } = world;
    drop(centre);
    std::fs::rename(made.keep(), home()).unwrap();
}

/// So many stations, each in a classroom of its own: the centre has nothing to carry from one to
/// the other. It admits all of them in one round, and none finds the bundles of another.
fn admitted_at_once(world: &World, stations: u64) -> Vec<Place> {
    let (stick, asking) = (world.folder(FOLDER), world.home.path().join("asking"));
    std::fs::create_dir_all(&asking).unwrap();
    let asks = |number| {
        let name = format!("Station {number}");
        let place = world.station(&name, &world.kit_of(&name, 1));
        world.round(&place.site);
        move_all(&stick, &asking);
        place
    };
    let places: Vec<_> = (1..=stations).map(asks).collect();
    move_all(&asking, &stick);
    world.round(&world.centre);
    world.admit_all();
    world.round(&world.centre);
    for place in &places {
        world.clear(FOLDER);
        world.round(&place.site);
    }
    world.clear(FOLDER);
    places
}

/// Removes from a stick what a site only carried on: bundles of the centre for others.
fn leave_only_own(site: &SharedSite, bundles: &Path) {
    let own = site.with(|site| site.store.own_bundles()).unwrap();
    let own: BTreeSet<_> = own.iter().map(|bundle| bundle.file.short()).collect();
    for bundle in bundles.read_dir().unwrap() {
        let path = bundle.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy();
        if !own.contains(&*name) {
            std::fs::remove_file(&path).unwrap();
        }
    }
}

/// All bundles of the sticks below a folder.
fn gather(outside: &Path, into: &Path) {
    for stick in outside.read_dir().unwrap() {
        move_all(&stick.unwrap().path().join("FOOTBRIDGE").join(FOLDER), into);
    }
}

fn move_all(from: &Path, into: &Path) {
    for file in from.read_dir().unwrap() {
        let file = file.unwrap();
        std::fs::rename(file.path(), into.join(file.file_name())).unwrap();
    }
}

/// A learner is enrolled, reads, practises, and takes the check, in three sessions.
pub(super) fn work(world: &World, place: &Place, number: u64) {
    let learn = |site: &mut Site| {
        let person = site
            .enrol(place.staff, &format!("Learner {number}"), "en")?
            .person;
        let draw = |site: &Site| site.host.draw::<16>();
        let attempt = AttemptId(draw(site));
        for day in 0..3_u32 {
            world.clock.advance(60_000);
            let session = SessionId(draw(site));
            let seed = hex::encode([number as u8; 32]);
            site.transact(Some(person), |tx| {
                let who = Some(person);
                tx.append(
                    who,
                    &SessionOpened {
                        session,
                        how: "card".into(),
                    },
                )?;
                for step in 1..=8 {
                    tx.append(who, &reached(day, step))?;
                }
                if day == 1 {
                    for item in 0..10 {
                        tx.append(who, &practised(item))?;
                    }
                }
                if day == 2 {
                    tx.append(who, &started(attempt, seed))?;
                    for item in 0..13 {
                        tx.append(who, &given_answer(attempt, item))?;
                    }
                    tx.append(who, &AttemptResumed { attempt })?;
                }
                tx.append(
                    who,
                    &SessionClosed {
                        session,
                        how: "finished".into(),
                    },
                )
            })?;
        }
        Ok(())
    };
    place.site.with(learn).unwrap();
}

fn reached(day: u32, step: u32) -> StepReached {
    StepReached {
        pack: PACK.into(),
        version: 1,
        unit: UNIT.into(),
        lesson: ["alarm", "equipment", "report"][day as usize].into(),
        step,
    }
}

fn practised(item: u32) -> PracticeAnswered {
    PracticeAnswered {
        pack: PACK.into(),
        version: 1,
        unit: UNIT.into(),
        item: format!("a2-practice-{item}"),
        response: choice(item),
        fully_right: !item.is_multiple_of(3),
    }
}

fn started(attempt: AttemptId, seed: String) -> AttemptStarted {
    let drawn = |item: u32| {
        let options = ["one", "two", "three", "four"];
        serde_json::json!({ "item": format!("a2-check-{item}"), "options": options })
    };
    let draw = serde_json::Value::from_iter((0..13).map(drawn));
    AttemptStarted {
        attempt,
        pack: PACK.into(),
        version: 1,
        unit: UNIT.into(),
        seed,
        draw: serde_json::from_value(draw).unwrap(),
        is_final: false,
        taken: None,
        read_in: None,
    }
}

fn given_answer(attempt: AttemptId, item: u32) -> ResponseGiven {
    ResponseGiven {
        attempt,
        item: format!("a2-check-{item}"),
        round: "first".into(),
        response: Some(choice(item)),
        fully_right: !item.is_multiple_of(3),
        credit_percent: if !item.is_multiple_of(3) { 100 } else { 0 },
        spent_seconds: None,
        corrects: false,
        note: String::new(),
        read_in: None,
    }
}

fn choice(item: u32) -> Answer {
    Answer::Choice {
        choice: ["one", "two", "three"][item as usize % 3].into(),
    }
}

/// The centre's whole round with these bundles, and the same round once more.
#[test]
#[ignore = "a part of ./dev bench merge"]
fn take() {
    let centre = centre();
    let stick = home().join("stick");
    let round = || crate::exchange::exchange(&centre, &stick, &Work::idle()).unwrap();
    let (report, cpu) = timed(round);
    let events = new_events(&report);
    let wanted = given("EVENTS").parse::<u32>().unwrap();
    assert!(
        report.refused.is_empty() && events >= wanted,
        "{events}: {report:?}"
    );
    let (again, repeat) = timed(round);
    assert_eq!(new_events(&again), 0, "nothing is new the second time");
    println!("measured events={events} cpu_s={cpu:.3} repeat_s={repeat:.4}");
}

/// The same bytes into bare tables.
#[test]
#[ignore = "a part of ./dev bench merge"]
fn bare() {
    let stretches = centre().with(stretches).unwrap();
    let file = home().join("raw.db");
    let (done, cpu) = timed(|| raw::insert(&file, &Zeroizing::new(KEY), &stretches));
    done.unwrap();
    let events: usize = stretches.iter().map(Vec::len).sum();
    println!("measured events={events} cpu_s={cpu:.3}");
}

/// Everything that the stations wrote, as bundles hold it.
fn stretches(site: &mut Site) -> crate::error::Result<Vec<Vec<Event>>> {
    let mut stretches = Vec::new();
    for row in site.store.journals()? {
        let last = site.store.tip(row.journal)?.map_or(0, |(seq, _)| seq);
        let mut first = 1;
        while row.journal != site.keys.journal && first <= last {
            let end = last.min(first + EVENTS_LIMIT - 1);
            stretches.push(site.store.stretch(row.journal, first, end)?);
            first = end + 1;
        }
    }
    Ok(stretches)
}
