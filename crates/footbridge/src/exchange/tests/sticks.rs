//! A stick that is torn out, torn files, and files that change while they are read.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use super::*;
use crate::exchange::stick::Stick;
use crate::sticks::commands::StickState;
use crate::sticks::test_drives::{Fault, TestDrives};

/// Gives a site drives in the test's hand.
fn drives_of(site: &SharedSite) -> Arc<TestDrives> {
    let drives = Arc::<TestDrives>::default();
    let given = drives.clone();
    let give = |site: &mut Site| {
        site.host.drives = given;
        Ok(())
    };
    site.with(give).unwrap();
    drives
}

fn try_round(world: &World, site: &SharedSite) -> Result<ExchangeReport, &'static str> {
    crate::exchange::exchange(site, &world.stick(), &Work::idle()).map_err(|error| error.code())
}

/// 25: a bundle cut at any length is named and nothing of it is taken; the next one heals it.
#[test]
fn c25_a_bundle_cut_anywhere_is_refused_and_written_again() {
    let world = World::new();
    let station = world.admitted("Station 1");
    station.learn("Ana");
    world.round(&station.site);
    let whole = world.bundle(&station);
    let name = world.bundles_of(&station).remove(0);
    let before = world.events_at_centre();
    for length in (0..whole.len()).step_by(512) {
        std::fs::write(world.folder(FOLDER).join(&name), &whole[..length]).unwrap();
        assert_eq!(
            codes(&world.round(&world.centre)),
            ["bundle-damaged"],
            "{length}"
        );
        assert_eq!(world.events_at_centre(), before, "{length}");
    }
    world.round(&station.site);
    world.round(&world.centre);
    assert!(
        world.events_at_centre() > before,
        "the station wrote it again"
    );
}

/// 25: whichever step of a station's round meets a fault, the round is not called done, and the
/// next round carries everything.
#[test]
fn c25_whatever_step_of_a_round_fails_nothing_is_lost() {
    let world = World::new();
    let station = world.admitted("Station 1");
    let drives = drives_of(&station.site);
    for fault in [Fault::NoRoom, Fault::Io, Fault::Pulled(world.stick())] {
        for n in 0.. {
            station.learn("Ana");
            drives.fail_at(n, fault.clone());
            let went = try_round(&world, &station.site);
            drives.go_well();
            if !world.stick().exists() {
                drives.plug_in_again(&world.stick());
            }
            if let Ok(report) = &went {
                assert!(report.safe_to_remove);
            }
            world.round(&station.site);
            world.round(&world.centre);
            world.round(&station.site);
            let last = station.site.with(|site| Ok(site.last_seq())).unwrap();
            assert_eq!(station.receipted(), last, "{fault:?} at step {n}");
            let parts = world.names(FOLDER);
            assert!(
                parts.iter().all(|name| !name.ends_with(".part")),
                "{parts:?}"
            );
            if went.is_ok() {
                break;
            }
        }
    }
}

/// 26, for bundles: pulled at any moment of reading, the round is not done; the next one levels.
#[test]
fn c26_a_stick_pulled_while_it_is_read_leaves_a_whole_store() {
    let world = World::new();
    let stations = ["One", "Two"].map(|name| world.admitted(name));
    let drives = drives_of(&world.centre);
    for pause_micros in (0..16).map(|n| n * 600) {
        for station in &stations {
            station.learn("Ana");
            world.round(&station.site);
        }
        let (at, away) = (world.stick(), world.stick().with_extension("pulled"));
        let went = std::thread::scope(|scope| {
            let pulls = scope.spawn(move || {
                std::thread::sleep(std::time::Duration::from_micros(pause_micros));
                std::fs::rename(at, away).unwrap();
            });
            let went = try_round(&world, &world.centre);
            pulls.join().unwrap();
            went
        });
        if let Err(code) = went {
            assert_eq!(code, "stick-not-found", "after {pause_micros} us");
        }
        drives.plug_in_again(&world.stick());
        world.round(&world.centre);
        for station in &stations {
            world.round(&station.site);
            let last = station.site.with(|site| Ok(site.last_seq())).unwrap();
            assert_eq!(station.receipted(), last, "after {pause_micros} us");
        }
    }
    let whole = world.centre.with(|centre| centre.verify_journals());
    whole.unwrap();
}

/// 41: a stick that does not keep what is written is named as defective, and so it is shown.
#[test]
fn c41_a_defective_stick_is_shown_as_such() {
    let world = World::new();
    let station = world.admitted("Station 1");
    let drives = drives_of(&station.site);
    let stick = crate::host::Stick {
        folder: Some(world.stick()),
        ..crate::host::Stick::default()
    };
    drives.plug_in(&[stick]);
    drives.keep_only(100);
    station.learn("Ana");
    let written = |place: &Place| place.site.with(|site| site.store.own_bundles()).unwrap();
    let before = written(&station);
    assert_eq!(
        try_round(&world, &station.site).unwrap_err(),
        "stick-defective"
    );
    let state = |place: &Place| {
        place
            .site
            .with(|site| Ok(site.sticks_here()?.state))
            .unwrap()
    };
    assert_eq!(state(&station), StickState::Defective);
    assert_eq!(written(&station), before, "nothing counts as written");
    drives.keep_only(u64::MAX);
    world.round(&station.site);
    assert_eq!(state(&station), StickState::Fine);
}

/// 45: what is used is what was verified, even while somebody rewrites the file.
#[test]
fn c45_a_file_that_changes_while_it_is_read_is_taken_whole_or_not_at_all() {
    let world = World::new();
    let station = world.admitted("Station 1");
    station.learn("Ana");
    world.round(&station.site);
    let good = world.bundle(&station);
    let path = world
        .folder(FOLDER)
        .join(world.bundles_of(&station).remove(0));
    let before = world.events_at_centre();
    let mut seen = BTreeSet::from([before]);
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let bad: Vec<_> = good.iter().map(|byte| !byte).collect();
            while !stop.load(Ordering::Relaxed) {
                rewrite(&path, &bad);
                rewrite(&path, &good);
            }
        });
        for _ in 0..200 {
            let stick = Stick::at(&world.stick()).unwrap();
            let mut round = crate::exchange::round::Round::default();
            crate::exchange::take::take_all(&world.centre, &stick, &Work::idle(), &mut round)
                .unwrap();
            let refused = codes(&round.report()).join(" ");
            assert!(["", "bundle-damaged"].contains(&&*refused), "{refused}");
            seen.insert(world.events_at_centre());
        }
        stop.store(true, Ordering::Relaxed);
    });
    std::fs::write(&path, &good).unwrap();
    world.round(&world.centre);
    assert!(world.events_at_centre() > before);
    world
        .centre
        .with(|centre| centre.verify_journals())
        .unwrap();
}

/// In place, as a program on a stick's own chip would.
fn rewrite(path: &Path, bytes: &[u8]) {
    use std::io::Write;
    let mut file = std::fs::OpenOptions::new().write(true).open(path).unwrap();
    for piece in bytes.chunks(64) {
        file.write_all(piece).unwrap();
    }
}

#[test]
fn parts_of_a_torn_round_go_and_what_others_call_part_stays() {
    let world = World::new();
    let station = world.admitted("Station 1");
    let hash = "0123456789abcdef0123456789abcdef";
    let target = format!("{}.pack.part", hash.repeat(2));
    let ours = [
        format!("bundles/{hash}.fbbundle.part"),
        format!("receipts/{hash}-a.json.part"),
        format!("kits/{hash}.fbkit.part"),
        format!("recovery/{hash}.fbrecovery.part"),
        format!("centres/{hash}/statement-b.json.part"),
        "programme/metadata/1.root.json.part".to_owned(),
        format!("programme/targets/packs/{target}"),
    ];
    let theirs = [
        "bundles/film.mkv.part".to_owned(),
        format!("bundles/{hash}.fbbundle.part.part"),
        format!("elsewhere/{hash}.fbbundle.part"),
        format!("programme/targets/packs/{hash}.part"),
    ];
    for name in ours.iter().chain(&theirs) {
        let path = world.folder(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, b"torn").unwrap();
    }
    world.round(&station.site);
    for name in &ours {
        assert!(!world.folder(name).exists(), "{name}");
    }
    for name in &theirs {
        assert!(world.folder(name).exists(), "{name}");
    }
}

#[test]
fn a_crowded_stick_is_named_and_the_round_goes_on() {
    let world = World::new();
    let station = world.admitted("Station 1");
    station.learn("Ana");
    for n in 0..=1000 {
        let name = format!("{n:032x}-a.json");
        std::fs::write(world.folder("receipts").join(name), b"").unwrap();
    }
    let report = world.round(&station.site);
    assert!(codes(&report).contains(&"stick-crowded"), "{report:?}");
    assert!(!report.went_out.is_empty());
}
