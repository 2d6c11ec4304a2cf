//! `./dev bench round`: one stick goes twice round a classroom after a week of work.
//!
//! The time of a round is what the machine needs with a folder as a stick, and what a stick of
//! 15 MB/s would need for the bytes on top: everything that lies there read once, everything
//! new written and read back.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use super::bench::work;
use super::*;

const STATIONS: usize = 12;
const LEARNERS_OF_A_STATION: u64 = 8;
const STICK_BYTES_A_SECOND: f64 = 15e6;

/// Bytes of every file below a folder, by its path.
fn files(folder: &Path, found: &mut BTreeMap<PathBuf, u64>) {
    for entry in folder.read_dir().into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            let bytes = path.metadata().unwrap().len();
            found.insert(path, bytes);
        }
    }
}

fn on(stick: &Path) -> BTreeMap<PathBuf, u64> {
    let mut found = BTreeMap::new();
    files(stick, &mut found);
    found
}

fn classroom(world: &World) -> Vec<Place> {
    let kit = world.kit(STATIONS as u32);
    let name = |n: usize| format!("Station {n}");
    let places: Vec<_> = (0..STATIONS)
        .map(|n| world.station(&name(n), &kit))
        .collect();
    let all = || {
        places
            .iter()
            .for_each(|place| drop(world.round(&place.site)))
    };
    all();
    world.round(&world.centre);
    world.admit_all();
    world.round(&world.centre);
    all();
    places
}

#[test]
#[ignore = "run ./dev bench round"]
fn twice_round() {
    let world = World::new();
    let places = classroom(&world);
    for place in &places {
        (0..LEARNERS_OF_A_STATION).for_each(|learner| work(&world, place, learner));
    }
    let mut seconds = 0.0;
    for _ in 0..2 {
        for place in &places {
            let before = on(&world.stick());
            let began = Instant::now();
            world.round(&place.site);
            seconds += began.elapsed().as_secs_f64();
            let mut new = on(&world.stick());
            new.retain(|path, bytes| before.get(path) != Some(bytes));
            let bytes = before.values().sum::<u64>() + 2 * new.values().sum::<u64>();
            seconds += bytes as f64 / STICK_BYTES_A_SECOND;
        }
    }
    let everybody = STATIONS * LEARNERS_OF_A_STATION as usize;
    for place in &places {
        let learners = place.site.with(|site| site.store.learners()).unwrap();
        assert_eq!(learners.len(), everybody, "the classroom is level");
    }
    println!("round: machine_s={seconds:.1} stations={STATIONS}");
}
