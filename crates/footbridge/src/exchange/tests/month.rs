//! A month of three stations, an office, two sticks and a centre, in which everything goes wrong once.
//!
//! The inner stick goes from PC to PC and to the office every morning; the gate stick goes from
//! the office to the centre and back once a week. A stick is lost, one is torn, one is full, a
//! disk is copied, a clock says 2099, and an image from last week is put back.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::*;
use crate::sticks::test_drives::{Fault, TestDrives};
use crate::storage::PROJECTIONS;

const DAY: i64 = 24 * 60 * 60 * 1000;
const NAMES: [&str; 3] = ["PC 1", "PC 2", "PC 3"];

struct Month {
    world: World,
    pcs: Vec<Place>,
    office: Place,
    inner: TempDir,
    gate: TempDir,
    /// Everybody who was enrolled and saw "saved".
    enrolled: Vec<PersonId>,
    day: i64,
}

impl Month {
    fn begin() -> Self {
        let world = World::new();
        let kit = world.kit(4);
        let pcs = NAMES.map(|name| world.station(name, &kit)).into();
        let office = world.place(SiteKind::Office, "Office", &kit);
        let mut month = Self {
            world,
            pcs,
            office,
            inner: tempfile::tempdir().unwrap(),
            gate: tempfile::tempdir().unwrap(),
            enrolled: Vec::new(),
            day: 0,
        };
        for _ in 0..2 {
            month.morning();
            month.go_out_and_back();
        }
        month
    }

    /// Every computer meets the inner stick, the office last.
    fn morning(&mut self) {
        for place in self.pcs.iter().chain([&self.office]) {
            self.world
                .round_with(self.inner.path(), &place.site)
                .unwrap();
        }
    }

    /// The gate stick goes out and comes back.
    fn go_out_and_back(&mut self) {
        for _ in 0..2 {
            for site in [&self.office.site, &self.world.centre] {
                self.world.round_with(self.gate.path(), site).unwrap();
            }
            self.world.admit_all();
        }
        self.world
            .round_with(self.gate.path(), &self.office.site)
            .unwrap();
    }

    /// People learn at every PC, and some come for the first time.
    fn lessons(&mut self) {
        self.day += 1;
        self.world.clock.advance(DAY);
        for number in 0..self.pcs.len() {
            let place = &self.pcs[number];
            if (self.day + number as i64) % 3 == 0 {
                let name = format!("Learner {}-{number}", self.day);
                self.enrolled.push(place.learn(&name));
            }
            let known = place.site.with(|site| site.store.learners()).unwrap();
            if let Some(learner) = known.get(self.day as usize % known.len().max(1)) {
                let visit = |site: &mut Site| {
                    let session = site.open_session(learner.person)?;
                    site.end_session(learner.person, session, "finished")
                };
                place.site.with(visit).unwrap();
            }
        }
    }

    fn pass_days(&mut self, through: i64) {
        while self.day < through {
            self.lessons();
            self.morning();
            if self.day % 7 == 0 {
                self.go_out_and_back();
            }
        }
    }

    fn take_pc(&mut self, number: usize) -> (PathBuf, PersonId) {
        let place = self.pcs.remove(number);
        (self.world.home_of(NAMES[number]), place.staff)
    }
}

fn bundles_below(stick: &Path) -> Vec<PathBuf> {
    let folder = stick.join("FOOTBRIDGE").join(FOLDER);
    let mut files: Vec<_> = folder
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
}

/// What the classroom's work folds to: the same everywhere once all are level.
const SHARED: [&str; 6] = [
    "persons",
    "cards",
    "sessions",
    "register_values",
    "epochs",
    "sites",
];

fn shared_state(site: &SharedSite) -> Vec<(&'static str, Vec<String>)> {
    site.with(|site| {
        site.verify_journals()?;
        let table = |name: &&'static str| Ok((*name, site.store.projection(name)?));
        SHARED.iter().map(table).collect()
    })
    .unwrap()
}

#[test]
fn a_month_in_which_everything_goes_wrong_once_ends_level_and_equal() {
    assert!(SHARED.iter().all(|table| PROJECTIONS.contains(table)));
    let mut month = Month::begin();

    month.pass_days(3);
    // The inner stick is lost on its way, after two computers.
    month.lessons();
    for place in &month.pcs[..2] {
        month
            .world
            .round_with(month.inner.path(), &place.site)
            .unwrap();
    }
    month.inner = tempfile::tempdir().unwrap();

    month.pass_days(8);
    // A file on the gate stick is torn.
    month
        .world
        .round_with(month.gate.path(), &month.office.site)
        .unwrap();
    let torn = bundles_below(month.gate.path()).pop().unwrap();
    let bytes = std::fs::read(&torn).unwrap();
    std::fs::write(&torn, &bytes[..bytes.len() / 2]).unwrap();
    let report = month
        .world
        .round_with(month.gate.path(), &month.world.centre)
        .unwrap();
    assert_eq!(codes(&report), ["bundle-damaged"]);

    month.pass_days(11);
    // The disk of PC 2 is copied into a fourth computer, and both go on.
    let (folder, staff) = month.take_pc(1);
    let fourth = month.world.home_of("PC 4");
    copy_folder(&folder, &fourth).unwrap();
    month
        .pcs
        .insert(1, reopened(&month.world, folder, 201, staff));
    month.pcs.push(reopened(&month.world, fourth, 202, staff));

    month.pass_days(14);
    let image = month.world.home_of("image of PC 1");
    let (folder, staff) = month.take_pc(0);
    copy_folder(&folder, &image).unwrap();
    month
        .pcs
        .insert(0, reopened(&month.world, folder, 203, staff));

    month.pass_days(15);
    // The clock of PC 3 says 2099 from now on.
    let (folder, staff) = month.take_pc(2);
    let far: Arc<TestClock> = Arc::default();
    far.advance(73 * 365 * DAY);
    month
        .pcs
        .insert(2, reopened_at(folder, host_with(204, far), staff));

    month.pass_days(18);
    // The stick is full at PC 1.
    let drives = Arc::<TestDrives>::default();
    let given = drives.clone();
    let give = |site: &mut Site| {
        site.host.drives = given;
        Ok(())
    };
    month.pcs[0].site.with(give).unwrap();
    month.lessons();
    drives.fail_at(1, Fault::NoRoom);
    let full = month
        .world
        .round_with(month.inner.path(), &month.pcs[0].site);
    assert_eq!(full.unwrap_err(), "stick-full");
    drives.go_well();

    month.pass_days(21);
    // PC 1 is put back to the image of a week ago, and nobody says so.
    let (folder, staff) = month.take_pc(0);
    std::fs::remove_dir_all(&folder).unwrap();
    copy_folder(&image, &folder).unwrap();
    month
        .pcs
        .insert(0, reopened(&month.world, folder, 205, staff));

    month.pass_days(30);
    for _ in 0..3 {
        month.morning();
        month.go_out_and_back();
    }
    month.morning();
    let last: Vec<_> = month
        .pcs
        .iter()
        .chain([&month.office])
        .map(|place| {
            let report = month.world.round_with(month.inner.path(), &place.site);
            report.unwrap().behind.len()
        })
        .collect();
    assert_eq!(last, [0; 5], "all computers are level");

    let expected = shared_state(&month.pcs[0].site);
    for place in month.pcs.iter().chain([&month.office]) {
        assert_eq!(shared_state(&place.site), expected);
    }
    let learners = |site: &SharedSite| {
        let mut people: Vec<_> = site
            .with(|site| site.store.learners())
            .unwrap()
            .into_iter()
            .map(|row| row.person)
            .collect();
        people.sort_unstable();
        people
    };
    month.enrolled.sort_unstable();
    assert_eq!(learners(&month.world.centre), month.enrolled);
    assert_eq!(learners(&month.office.site), month.enrolled);
    let sessions = |site: &SharedSite| site.with(|site| site.store.projection("sessions")).unwrap();
    assert_eq!(sessions(&month.world.centre), sessions(&month.office.site));
    everything_is_on_record(&month);
}

/// What went wrong stands where the coordinator looks.
fn everything_is_on_record(month: &Month) {
    let seen = |centre: &mut Site| {
        let store = &centre.store;
        let reasons: std::collections::BTreeSet<_> = store
            .epochs()?
            .into_iter()
            .filter_map(|epoch| epoch.reason)
            .collect();
        Ok((
            store.forked_journals()?.len(),
            store.clock_doubts()?.iter().any(|doubt| doubt.ahead),
            store.refused_files()?.len(),
            reasons.contains("copied"),
        ))
    };
    let (forks, clock, refused, copied) = month.world.centre.with(seen).unwrap();
    assert!(forks >= 2, "the copied disk and the old image: {forks}");
    assert!(clock, "the clock of 2099");
    assert_eq!(refused, 1, "the torn file");
    assert!(copied);
    for place in &month.pcs {
        let receipted = place.receipted();
        let last = place.site.with(|site| Ok(site.last_seq())).unwrap();
        assert!(receipted > 0 && receipted <= last);
    }
}
