//! Set union: five sites and a copied disk write, what they wrote travels anyhow, and every
//! reader comes to the same state, which is also the one that a rebuild gives.
//!
//! Clocks are wrong by hours and by decades, names are given at two sites at once, an attempt
//! that began at one site goes on at another, and stretches are cut, repeated, late and shuffled.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use zeroize::Zeroizing;

use super::{TestClock, host_with, site_at};
use crate::assessment::events::{
    AttemptEnded, AttemptLeft, AttemptResumed, AttemptStarted, Away, End, ReadIn, ResponseGiven,
};
use crate::classes::help::How;
use crate::classes::plan::events::{ClassUnitPlanned, UnitPlanned};
use crate::classes::register::events::AttendanceNoted;
use crate::desk::commands::SiteKind;
use crate::events::{Event, kinds};
use crate::ids::{AttemptId, ClassroomId, FileHash, PersonId, SiteId};
use crate::learning::events::StepReached;
use crate::packs::answer::Answer;
use crate::people::events::{HelpCalled, LanguagesChosen, PersonNamed};
use crate::review::events::ReviewAnswered;
use crate::site::replay::rebuilt;
use crate::site::{Folder, Holder, Site, Stretch};
use crate::storage::{JournalRow, PROJECTIONS, Store};

const SITES: usize = 5;
const PEOPLE: u8 = 4;
const ATTEMPTS: u8 = 6;
const ACTS: usize = 12;
/// Deliveries that are tried with what one class of sites wrote.
const CASES_A_WORLD: u32 = 25;

/// A journal, as one writer knows it: of a copied disk there are two with the same beginning.
struct Chain {
    journal: JournalRow,
    events: Vec<Event>,
}

fn below(random: &mut ChaCha20Rng, limit: usize) -> usize {
    random.next_u32() as usize % limit
}

fn person(number: usize) -> PersonId {
    PersonId([u8::try_from(number).unwrap() + 1; 16])
}

/// One thing that may happen at a site, about people and attempts that all sites share.
fn act(site: &mut Site, random: &mut ChaCha20Rng) {
    let who = person(below(random, usize::from(PEOPLE)));
    let attempt = AttemptId([below(random, usize::from(ATTEMPTS)) as u8 + 1; 16]);
    let number = random.next_u32();
    match below(random, 13) {
        0 => {
            let supersedes = site
                .store
                .register_open(kinds::PERSON_NAMED.number, &who.0)
                .unwrap();
            let name = format!("Name {number}");
            append(site, who, &PersonNamed { name, supersedes });
        }
        1 => {
            let supersedes = site
                .store
                .register_open(kinds::LANGUAGES_CHOSEN.number, &who.0)
                .unwrap();
            let language = ["en", "ro", "pt-PT"][below(random, 3)].to_owned();
            let chosen = LanguagesChosen {
                language,
                second: None,
                supersedes,
            };
            append(site, who, &chosen);
        }
        2 => {
            let started = AttemptStarted {
                attempt,
                pack: "induction-plastics".into(),
                version: 1,
                unit: "a2".into(),
                seed: format!("{number:016x}"),
                draw: Vec::new(),
                is_final: number.is_multiple_of(2),
                taken: None,
                read_in: read_in(number),
            };
            append(site, who, &started);
        }
        3 | 4 => {
            let given = ResponseGiven {
                attempt,
                item: format!("item-{}", number % 4),
                round: ["first", "again"][below(random, 2)].into(),
                response: Some(Answer::Choice {
                    choice: format!("{}", number % 3),
                }),
                fully_right: number.is_multiple_of(3),
                credit_percent: 100 * u8::from(number.is_multiple_of(3)),
                spent_seconds: number.is_multiple_of(2).then_some(number % 3000),
                corrects: false,
                note: String::new(),
                read_in: read_in(number / 2),
            };
            append(site, who, &given);
        }
        10 => sit_at_a_final(site, who, attempt, number),
        5 => append(site, who, &AttemptResumed { attempt }),
        6 => append(site, who, &some_step(number)),
        7 => plan_something(site, who, number),
        8 => note_something(site, who, number),
        11 => append(site, who, &some_review(site, number)),
        9 => site.answer_help(who, who, How::Came).unwrap(),
        _ => {
            let session = site.open_session(who).unwrap();
            append(site, who, &HelpCalled { session });
            site.end_session(who, session, "finished").unwrap();
        }
    }
}

fn sit_at_a_final(site: &mut Site, who: PersonId, attempt: AttemptId, number: u32) {
    let spent_seconds = number % 3000;
    match number % 3 {
        0 => {
            let ended = AttemptEnded {
                attempt,
                why: [End::Ended, End::TimeOver][number as usize / 3 % 2],
                spent_seconds,
                helped: vec!["more-time".into()],
            };
            append(site, who, &ended);
        }
        _ => {
            let left = AttemptLeft {
                attempt,
                why: [Away::Interrupted, Away::OtherWindow][number as usize / 3 % 2],
                seconds: number % 100,
                spent_seconds,
            };
            append(site, who, &left);
        }
    }
}

/// As it was not written down at first, in one language, in two.
fn read_in(number: u32) -> Option<ReadIn> {
    let second = number.is_multiple_of(4).then(|| "ro".to_owned());
    let language = "en".to_owned();
    (!number.is_multiple_of(3)).then_some(ReadIn { language, second })
}

fn some_step(number: u32) -> StepReached {
    StepReached {
        pack: "induction-plastics".into(),
        version: 1,
        unit: ["a2", "a3"][number as usize % 2].into(),
        lesson: "signs".into(),
        step: number % 3 + 1,
    }
}

/// Days by wrong clocks, and what is no day at all.
fn some_review(site: &Site, number: u32) -> ReviewAnswered {
    let today = crate::time::day(site.now_millis()).to_string();
    ReviewAnswered {
        pack: "induction-plastics".into(),
        version: 1,
        unit: "a2".into(),
        item: format!("item-{}", number % 4),
        day: [&today, "2019-02-28", "2097-12-31", "tomorrow"][number as usize % 4].to_owned(),
        response: Answer::Choice {
            choice: format!("{}", number % 3),
        },
        fully_right: number.is_multiple_of(2),
    }
}

fn plan_something(site: &mut Site, who: PersonId, number: u32) {
    let (pack, unit) = ("induction-plastics".to_owned(), format!("a{}", number % 2));
    // A wish that no program knows travels like any other.
    let wish = ["essential", "optional", "not-planned", "urgent"][number as usize % 4].to_owned();
    let owner = |whose: [u8; 16]| [&whose, pack.as_bytes(), b"/", unit.as_bytes()].concat();
    let open = |site: &Site, kind: u16, owner: &[u8]| site.store.register_open(kind, owner);
    if number.is_multiple_of(3) {
        let classroom = ClassroomId([7; 16]);
        let kind = kinds::CLASS_UNIT_PLANNED.number;
        let planned = ClassUnitPlanned {
            classroom,
            supersedes: open(site, kind, &owner(classroom.0)).unwrap(),
            pack,
            unit,
            wish,
            due: None,
            place: number % 5,
        };
        site.transact(Some(who), |tx| tx.append(None, &planned))
            .unwrap();
    } else {
        let kind = kinds::UNIT_PLANNED.number;
        let planned = UnitPlanned {
            supersedes: open(site, kind, &owner(who.0)).unwrap(),
            pack,
            unit,
            wish: (!number.is_multiple_of(5)).then_some(wish),
            due: Some("2026-12-01".into()),
            place: number % 5,
        };
        append(site, who, &planned);
    }
}

fn note_something(site: &mut Site, who: PersonId, number: u32) {
    let day = format!("2026-11-{}", 10 + number % 3);
    let owner = [&who.0, day.as_bytes()].concat();
    let kind = kinds::ATTENDANCE_NOTED.number;
    let noted = AttendanceNoted {
        supersedes: site.store.register_open(kind, &owner).unwrap(),
        day,
        state: [Some("present"), Some("excused"), Some("elsewhere"), None][number as usize % 4]
            .map(str::to_owned),
        reason: Some("court".into()),
        minutes: Some(number % 300),
    };
    append(site, who, &noted);
}

fn append<P: crate::events::Payload>(site: &mut Site, who: PersonId, payload: &P) {
    site.transact(Some(who), |tx| tx.append(Some(who), payload))
        .unwrap();
}

/// Days by which the clock of each site is wrong; the last one is dead and says 1970.
const WRONG_BY_DAYS: [i64; SITES] = [0, 0, 26_700, -3, -20_700];
const DAY: i64 = 24 * 60 * 60 * 1000;

fn write_at(folder: &Path, number: usize, random: &mut ChaCha20Rng) -> Vec<Chain> {
    let clock: Arc<TestClock> = Arc::default();
    clock.advance(WRONG_BY_DAYS[number] * DAY + random.next_u32() as i64 % 10_000_000);
    let seed = random.next_u64();
    let at = folder.join(number.to_string());
    let mut site = site_at(&at, host_with(seed, Arc::clone(&clock)), SiteKind::Station);
    let mut play = |site: &mut Site, acts| {
        for _ in 0..acts {
            clock.advance(random.next_u32() as i64 % 40_000_000 - 10_000_000);
            act(site, random);
        }
    };
    play(&mut site, ACTS);
    if number > 0 {
        return vec![chain_of(&site)];
    }
    // The disk is copied, and both go on.
    drop(site);
    let copy = folder.join("copy");
    std::fs::create_dir(&copy).unwrap();
    for entry in at.read_dir().unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), copy.join(entry.file_name())).unwrap();
    }
    let chains = [at, copy].into_iter().zip([seed ^ 1, seed ^ 2]);
    chains
        .map(|(at, seed)| {
            let host = host_with(seed, Arc::clone(&clock));
            let key = Zeroizing::new([3; 32]);
            let mut site = Site::open(Folder::at(at), host, &key).unwrap();
            play(&mut site, ACTS / 3);
            chain_of(&site)
        })
        .collect()
}

fn chain_of(site: &Site) -> Chain {
    let journal = site.store.journal(site.keys.journal).unwrap().unwrap();
    let last = site.last_seq();
    Chain {
        events: site.store.stretch(journal.journal, 1, last).unwrap(),
        journal,
    }
}

/// First and last place of a stretch inside a chain.
type Cut = (usize, usize, usize);

/// Some stretches in any order, many of them twice and many never; then everything, in any order.
fn delivery(chains: &[Chain], random: &mut ChaCha20Rng) -> Vec<Cut> {
    let mut cuts = Vec::new();
    for (number, chain) in chains.iter().enumerate() {
        for _ in 0..below(random, 6) {
            let first = below(random, chain.events.len());
            let last = first + below(random, chain.events.len() - first);
            cuts.push((number, first, last));
        }
    }
    let again: Vec<_> = cuts
        .iter()
        .filter(|_| random.next_u32().is_multiple_of(3))
        .copied()
        .collect();
    cuts.extend(again);
    shuffle(&mut cuts, random);
    let mut all: Vec<_> = (0..chains.len())
        .map(|number| (number, 0, chains[number].events.len() - 1))
        .collect();
    shuffle(&mut all, random);
    cuts.extend(all);
    cuts
}

fn shuffle(cuts: &mut [Cut], random: &mut ChaCha20Rng) {
    for at in (1..cuts.len()).rev() {
        cuts.swap(at, below(random, at + 1));
    }
}

const READER: SiteId = SiteId([99; 16]);

fn delivered(chains: &[Chain], cuts: &[Cut]) -> Store {
    let store = Store::in_memory().unwrap();
    let holder = Holder {
        site: READER,
        kind: SiteKind::Centre,
    };
    for (number, first, last) in cuts {
        let chain = &chains[*number];
        let stretch = Stretch {
            journal: &chain.journal,
            events: &chain.events[*first..=*last],
            seal: None,
            may_withhold: false,
        };
        store
            .write(|write| Site::merge_into(write, &holder, &stretch))
            .unwrap();
    }
    store
}

/// One hash over everything that is folded, and over the ends of all journals.
fn state_of(store: &Store) -> FileHash {
    let mut text = format!("{:?}\n", store.all_tips().unwrap());
    for table in PROJECTIONS {
        text += &store.projection(table).unwrap().join("\n");
        text += "\n--\n";
    }
    FileHash::of(text.as_bytes())
}

/// 500 in every run, 10,000 in `./dev prove union`.
fn cases() -> u32 {
    let wanted = std::env::var("FOOTBRIDGE_UNION_CASES").ok();
    wanted.and_then(|n| n.parse().ok()).unwrap_or(500)
}

/// Tries many deliveries of what one class of sites wrote; gives how many forks were seen.
fn try_world(world: u32) -> usize {
    let mut random = ChaCha20Rng::seed_from_u64(u64::from(world));
    let folder = tempfile::tempdir().unwrap();
    let chains: Vec<_> = (0..SITES)
        .flat_map(|number| write_at(folder.path(), number, &mut random))
        .collect();
    let in_order: Vec<_> = (0..chains.len())
        .map(|number| (number, 0, chains[number].events.len() - 1))
        .collect();
    let expected = delivered(&chains, &in_order);
    // A rebuild sees the same events in the same order, however they came: it is compared once.
    let again = rebuilt(&expected, READER).unwrap();
    for table in PROJECTIONS {
        let (live, anew) = (expected.projection(table), again.projection(table));
        assert_eq!(live.unwrap(), anew.unwrap(), "{table}, world {world}");
    }
    let expected = state_of(&expected);
    let mut forks = 0;
    for case in 0..CASES_A_WORLD {
        let cuts = delivery(&chains, &mut random);
        let store = delivered(&chains, &cuts);
        let state = state_of(&store);
        assert_eq!(state, expected, "world {world}, case {case}: {cuts:?}");
        forks += store.forked_journals().unwrap().len();
    }
    forks
}

#[test]
fn c30_whatever_travels_in_whatever_order_comes_to_one_state() {
    let worlds = cases().div_ceil(CASES_A_WORLD);
    let next = AtomicU32::new(0);
    let forks = AtomicUsize::new(0);
    let work = || {
        loop {
            let world = next.fetch_add(1, Ordering::Relaxed);
            if world >= worlds {
                return;
            }
            forks.fetch_add(try_world(world), Ordering::Relaxed);
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    let tried = (worlds * CASES_A_WORLD) as usize;
    assert_eq!(forks.into_inner(), tried, "the copy is seen every time");
    println!("union: cases={tried} sites={SITES}");
}
