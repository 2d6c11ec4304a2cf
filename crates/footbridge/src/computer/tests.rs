//! What the check says of good and bad computers, in every language, and of nobody.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::commands::ComputerStanding::{Fine, Look, Unknown};
use super::commands::{ComputerLine, ComputerStanding, Trial, Tried};
use super::disk::DiskTrial;
use super::{lines, register, report, ways};
use crate::desk::commands::SiteKind;
use crate::host::{Clock, Computer, Host, WAYS, Way, WayState};
use crate::i18n::LANGUAGES;
use crate::ids::PersonId;
use crate::printing::Words;
use crate::site::Site;
use crate::site::tests::{host, site_at};
use crate::storage::Setting;

/// A computer with so much room on its disk.
struct Room(Option<u64>);

impl Computer for Room {
    fn free_bytes(&self, _: &Path) -> io::Result<u64> {
        self.0.ok_or_else(|| io::ErrorKind::PermissionDenied.into())
    }

    fn program_file(&self) -> io::Result<PathBuf> {
        Ok(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml").into())
    }

    fn engine(&self) -> Option<String> {
        Some("WebKitGTK 2.50.6".into())
    }

    /// One in three is open, one in three cannot be seen.
    fn ways(&self) -> Vec<Way> {
        let states = [WayState::Closed, WayState::Unknown, WayState::Open];
        let states = states.into_iter().cycle();
        let named = WAYS.into_iter().zip(states);
        named.map(|(name, state)| Way { name, state }).collect()
    }
}

const QUICK: DiskTrial = DiskTrial::Works {
    slowest_flush_millis: 12,
};

/// A clock that stands.
struct StoppedAt(u64);

impl Clock for StoppedAt {
    fn wall_millis(&self) -> i64 {
        self.0.try_into().unwrap()
    }

    fn monotonic_millis(&self) -> u64 {
        0
    }
}

fn site(folder: &Path, free_bytes: Option<u64>) -> Site {
    let host = Host {
        computer: Arc::new(Room(free_bytes)),
        ..host()
    };
    site_at(folder, host, SiteKind::Station)
}

fn tried(renderer: Option<&str>) -> Tried {
    Tried {
        sound: Trial::Works,
        video: Trial::Fails,
        renderer: renderer.map(str::to_owned),
    }
}

fn seen(lines: &[ComputerLine]) -> Vec<(&str, &ComputerStanding)> {
    lines
        .iter()
        .map(|line| (&*line.finding, &line.standing))
        .collect()
}

#[test]
fn each_line_says_fine_or_look() {
    let home = tempfile::tempdir().unwrap();
    let site = site(home.path(), Some(5 << 30));
    let found = lines::of(&site, &tried(Some("llvmpipe (LLVM 15)")), QUICK).unwrap();
    let wanted = [
        ("sound-works", &Fine),
        ("video-fails", &Look),
        ("graphics-slow", &Fine),
        ("stick-none", &Unknown),
        ("clock-right", &Fine),
        ("disk-room", &Fine),
        ("writing-works", &Fine),
        ("printer-none", &Fine),
        ("voice-none", &Fine),
    ];
    assert_eq!(seen(&found), wanted);
    assert_eq!(found[5].args["gib"], "5.0");
}

#[test]
fn a_clock_before_what_the_centre_said_and_a_full_disk_are_shown() {
    let home = tempfile::tempdir().unwrap();
    let mut site = site(home.path(), Some(900 << 20));
    let later = site.now_millis() + 3 * 24 * 60 * 60 * 1000;
    site.note(|write| write.set(Setting::Anchor, &later.to_string()))
        .unwrap();
    let found = lines::of(&site, &tried(None), QUICK).unwrap();
    assert!(seen(&found).contains(&("clock-behind", &Look)));
    assert!(seen(&found).contains(&("disk-low", &Look)));
    assert!(seen(&found).contains(&("graphics-unknown", &Unknown)));
    site.host.computer = Arc::new(Room(None));
    let found = lines::of(&site, &tried(None), QUICK).unwrap();
    assert!(seen(&found).contains(&("disk-unknown", &Look)));
}

#[test]
fn a_clock_far_ahead_of_the_last_entry_is_shown_with_its_year() {
    let home = tempfile::tempdir().unwrap();
    let mut site = site(home.path(), Some(5 << 30));
    let found = |site: &Site| lines::of(site, &tried(None), QUICK).unwrap();
    let written = site.last_millis();
    for (days, finding) in [(399, "clock-right"), (401, "clock-ahead")] {
        site.host.clock = Arc::new(StoppedAt(written + days * 24 * 60 * 60 * 1000));
        assert!(
            found(&site).iter().any(|line| line.finding == finding),
            "{days}"
        );
    }
    let register = register::of(&site, None).unwrap();
    let report = report::of(&site, &found(&site), &[], &register, "de").unwrap();
    let text = format!("{report:?}");
    assert!(text.contains(" 2027, "), "{text}");
    assert!(text.contains("5,0 GiB"), "{text}");
}

#[test]
fn a_slow_a_lying_and_a_full_disk_are_told_apart() {
    let home = tempfile::tempdir().unwrap();
    let site = site(home.path(), None);
    let slow = |slowest_flush_millis| DiskTrial::Works {
        slowest_flush_millis,
    };
    let cases = [
        (slow(1000), "writing-works", &Fine),
        (slow(1001), "writing-slow", &Look),
        (DiskTrial::Differs, "writing-differs", &Look),
        (DiskTrial::Fails, "writing-fails", &Look),
    ];
    for (trial, finding, standing) in cases {
        let found = lines::of(&site, &tried(None), trial).unwrap();
        assert_eq!(seen(&found)[6], (finding, standing));
    }
}

#[test]
fn a_long_name_of_what_draws_is_cut_where_it_can_be_seen() {
    let home = tempfile::tempdir().unwrap();
    let site = site(home.path(), None);
    let found = lines::of(&site, &tried(Some(&"ä".repeat(81))), QUICK).unwrap();
    assert_eq!(found[2].args["renderer"], format!("{}…", "ä".repeat(80)));
}

#[test]
fn the_register_has_the_hash_of_the_program_file() {
    let home = tempfile::tempdir().unwrap();
    let site = site(home.path(), None);
    let hash = register::program_sha256(&site.host).unwrap();
    let file = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")).unwrap();
    assert_eq!(hash, hex::encode(crate::ids::sha256(&[&file])));
}

/// A report is handed around: no name of a person, a site or a stick may stand in it.
#[test]
fn a_report_names_nobody() {
    let home = tempfile::tempdir().unwrap();
    let mut site = site(home.path(), Some(1 << 30));
    site.enrol(PersonId([1; 16]), "Canary Wharfinger", "en")
        .unwrap();
    for language in LANGUAGES {
        let lines = lines::of(&site, &tried(Some("x")), QUICK).unwrap();
        let register = register::of(&site, Some("ab".into())).unwrap();
        let ways = ways::in_order(site.host.computer.ways());
        let report = report::of(&site, &lines, &ways, &register, language).unwrap();
        let text = format!("{report:?}");
        let place = home.path().display().to_string();
        for name in [
            "Canary",
            "Wharfinger",
            "Station 1",
            &place,
            &site.id().to_string(),
        ] {
            assert!(!text.contains(name), "{language}: {name}");
        }
        assert!(text.contains("WebKitGTK 2.50.6"));
        assert!(!text.contains("\"computer-"), "{language}: {text}");
    }
}

#[test]
fn every_finding_has_a_sentence_and_a_remedy_where_one_is_due() {
    for language in LANGUAGES {
        let words = Words::of(language);
        for (finding, standing) in lines::FINDINGS {
            let mut keys = vec![format!("computer-found-{finding}")];
            if standing == Look {
                keys.push(format!("computer-do-{finding}"));
            }
            for key in keys {
                assert_ne!(words.say(&key), key, "{language}");
            }
        }
    }
}

#[test]
fn a_report_says_how_it_stands_with_the_ways_past_the_window() {
    let home = tempfile::tempdir().unwrap();
    let site = site(home.path(), None);
    let register = register::of(&site, None).unwrap();
    let printed = |states: &[WayState]| {
        let named = WAYS.into_iter().zip(states.iter().copied());
        let found = named.map(|(name, state)| Way { name, state }).collect();
        let report = report::of(&site, &[], &ways::in_order(found), &register, "en").unwrap();
        report.parts
    };
    assert_eq!(printed(&[]).len(), 2, "nobody is locked in");
    use WayState::{Closed, Open, Unknown};
    let cases: [(&[WayState], &str, usize); 3] = [
        (
            &[Closed, Closed],
            "All 2 ways past the window are closed.",
            0,
        ),
        (
            &[Closed, Unknown],
            "1 way past the window could not be seen",
            1,
        ),
        (
            &[Unknown, Open, Closed, Open],
            "2 ways past the window are open.",
            3,
        ),
    ];
    for (states, said, to_do) in cases {
        let part = &printed(states)[1];
        assert!(part.about.as_ref().unwrap().starts_with(said), "{part:?}");
        let remedies = part.lines.iter().filter(|line| line.remedy.is_some());
        assert_eq!(remedies.count(), to_do);
        let looks = part.lines.iter().filter_map(|line| line.verdict.as_ref());
        assert_eq!(looks.filter(|verdict| verdict.look).count(), to_do);
    }
    let first = &printed(&[Closed, Open])[1].lines[0];
    assert!(first.remedy.as_ref().unwrap().contains("“session”"));
}
