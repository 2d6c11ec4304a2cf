//! Bundles in any order, with gaps in between, fold to the same state.

use std::path::Path;

use proptest::prelude::*;

use super::*;
use crate::exchange::round::Round;
use crate::storage::{PROJECTIONS, TipRow};

/// Three stretches of one journal, each in a bundle of its own, and one that overlaps the first two.
fn stretches(world: &World, station: &Place) -> Vec<Vec<u8>> {
    let bundle = || {
        world.clear(FOLDER);
        world.round(&station.site);
        world.bundle(station)
    };
    let tip = || {
        station
            .site
            .with(|site| site.store.tip(site.keys.journal))
            .unwrap()
            .unwrap()
    };
    let receipt = |(seq, head)| {
        let set = |site: &mut Site| {
            let journal = site.keys.journal;
            let tip = TipRow { journal, seq, head };
            site.note(|write| write.set_receipted(&[tip], &[(journal, 1, seq)]))
        };
        station.site.with(set).unwrap();
    };
    station.learn("Ana");
    let (first, first_tip) = (bundle(), tip());
    station.learn("Ion");
    let (overlapping, second_tip) = (bundle(), tip());
    receipt(first_tip);
    let second = bundle();
    receipt(second_tip);
    station.learn("Eva");
    vec![first, second, bundle(), overlapping]
}

/// Takes bundles at a fresh copy of the centre; gives every projection.
fn taken(centre: &Path, bundles: &[&Vec<u8>]) -> Vec<Vec<String>> {
    let home = tempfile::tempdir().unwrap();
    copy_folder(centre, home.path()).unwrap();
    let host = host_with(9, Arc::default());
    let mut site = Site::open(Folder::at(home.path()), host, &Zeroizing::new([3; 32])).unwrap();
    for bundle in bundles {
        let name = hash_name(FileHash::of(bundle), ENDING);
        crate::exchange::take::take(&mut site, &mut Round::default(), &name, bundle).unwrap();
    }
    site.verify_journals().unwrap();
    PROJECTIONS
        .iter()
        .map(|table| site.store.projection(table).unwrap())
        .collect()
}

#[test]
fn bundles_in_any_order_with_overlaps_and_repeats_fold_to_the_same_state() {
    let world = World::new();
    let station = world.admitted("Station 1");
    let bundles = stretches(&world, &station);
    let World { home, centre, .. } = world;
    drop(centre);
    let folder = home.path().join("VET centre");
    let expected = taken(&folder, &bundles.iter().collect::<Vec<_>>());
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(cases()));
    let orders = (
        Just(vec![0, 1, 2, 3]).prop_shuffle(),
        proptest::collection::vec(0..4_usize, 0..3),
    );
    runner
        .run(&orders, |(all, again)| {
            let order: Vec<_> = again.iter().chain(&all).map(|n| &bundles[*n]).collect();
            prop_assert_eq!(taken(&folder, &order), expected.clone());
            Ok(())
        })
        .unwrap();
}

#[test]
fn beyond_a_gap_entries_wait_and_the_receipt_does_not_cover_them() {
    let world = World::new();
    let station = world.admitted("Station 1");
    let bundles = stretches(&world, &station);
    world.clear(FOLDER);
    world.put_bundle(&bundles[2]);
    world.round(&world.centre);
    let (journal, last) = station
        .site
        .with(|site| Ok((site.keys.journal, site.last_seq())))
        .unwrap();
    let tip = |world: &World| {
        world
            .centre
            .with(|c| c.store.tip(journal))
            .unwrap()
            .map_or(0, |(seq, _)| seq)
    };
    assert!(tip(&world) < last, "the gap is open");
    world.put_bundle(&bundles[0]);
    world.put_bundle(&bundles[1]);
    world.round(&world.centre);
    assert_eq!(tip(&world), last, "the gap is closed");
}

/// Few in every run, many in `./dev prove properties`.
fn cases() -> u32 {
    let wanted = std::env::var("PROPTEST_CASES").ok();
    wanted.and_then(|n| n.parse().ok()).unwrap_or(8)
}
