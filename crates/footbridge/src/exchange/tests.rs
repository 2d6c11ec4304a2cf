//! A small world: one stick, one centre, as many stations as a story needs.

#[cfg(unix)]
mod bench;
#[cfg(unix)]
mod bench_round;
mod golden;
mod hostile;
mod month;
mod order;
mod papers;
mod roaming;
mod sticks;
mod story;
mod transfer;

use std::cell::Cell;
use std::path::PathBuf;
use std::sync::Arc;

use tempfile::TempDir;
use zeroize::Zeroizing;

use super::commands::{CameIn, ExchangeReport};
use super::kit::open_kit;
use super::stick::hash_name;
use super::take::{ENDING, FOLDER};
use crate::centre::commands::KitMade;
use crate::desk::commands::{SiteKind, StaffRole};
use crate::ids::{FileHash, JournalId, PersonId, SiteId};
use crate::jobs::{SharedSite, Work};
use crate::people::staff::NewStaff;
use crate::setup::found::copy_folder;
use crate::site::tests::{TestClock, belongs, host_with};
use crate::site::{Belongs, Folder, NewSite, Site};

pub(super) struct World {
    home: TempDir,
    pub(super) clock: Arc<TestClock>,
    pub(super) centre: SharedSite,
    pub(super) coordinator: PersonId,
    seeds: Cell<u64>,
}

/// A site with its member of staff.
pub(super) struct Place {
    pub(super) site: SharedSite,
    pub(super) staff: PersonId,
}

impl World {
    pub(super) fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        std::fs::create_dir(home.path().join("stick")).unwrap();
        let clock: Arc<TestClock> = Arc::default();
        let seeds = Cell::new(1);
        let mut belongs = belongs();
        belongs.centre.classroom = None;
        belongs.centre.kit = None;
        belongs.centre.kit_token = None;
        let (site, coordinator) = found(&home, &clock, 1, SiteKind::Centre, "VET centre", &belongs);
        Self {
            home,
            clock,
            centre: SharedSite::new(site),
            coordinator,
            seeds,
        }
    }

    pub(super) fn stick(&self) -> PathBuf {
        self.home.path().join("stick")
    }

    pub(super) fn kit(&self, sites: u32) -> KitMade {
        self.kit_of("Workshop B", sites)
    }

    pub(super) fn kit_of(&self, classroom: &str, sites: u32) -> KitMade {
        let (by, stick) = (self.coordinator, self.stick());
        self.centre
            .with(|centre| centre.issue_kit(by, classroom, sites, &stick))
            .unwrap()
    }

    pub(super) fn station(&self, name: &str, kit: &KitMade) -> Place {
        self.place(SiteKind::Station, name, kit)
    }

    pub(super) fn place(&self, kind: SiteKind, name: &str, kit: &KitMade) -> Place {
        self.seeds.set(self.seeds.get() + 1);
        let belongs = open_kit(&self.stick(), &kit.file, &kit.words).unwrap();
        let seed = self.seeds.get();
        let (site, staff) = found(&self.home, &self.clock, seed, kind, name, &belongs);
        Place {
            site: SharedSite::new(site),
            staff,
        }
    }

    /// A station that the centre has admitted, and that knows it.
    pub(super) fn admitted(&self, name: &str) -> Place {
        self.admitted_by(name, &self.kit(1))
    }

    /// The same by a kit of one's choice.
    pub(super) fn admitted_by(&self, name: &str, kit: &KitMade) -> Place {
        let place = self.station(name, kit);
        self.round(&place.site);
        self.round(&self.centre);
        self.admit_all();
        self.round(&self.centre);
        self.round(&place.site);
        place
    }

    pub(super) fn admit_all(&self) {
        let asking = self
            .centre
            .with(|centre| centre.store.asking_sites())
            .unwrap();
        for row in asking {
            self.centre
                .with(|centre| centre.admit(self.coordinator, row.site))
                .unwrap();
        }
    }

    /// One round of the stick at a site.
    pub(super) fn round(&self, site: &SharedSite) -> ExchangeReport {
        self.clock.advance(60_000);
        super::exchange(site, &self.stick(), &Work::idle()).unwrap()
    }

    /// One round of any stick at a site; the code if it did not go through.
    pub(super) fn round_with(
        &self,
        stick: &std::path::Path,
        site: &SharedSite,
    ) -> Result<ExchangeReport, &'static str> {
        self.clock.advance(60_000);
        super::exchange(site, stick, &Work::idle()).map_err(|error| error.code())
    }

    /// The folder of a place.
    pub(super) fn home_of(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Events at the centre, in all journals.
    pub(super) fn events_at_centre(&self) -> u64 {
        let count = |centre: &mut Site| {
            let journals = centre.store.journals()?;
            journals
                .iter()
                .map(|row| centre.store.count_events(row.journal))
                .sum()
        };
        self.centre.with(count).unwrap()
    }

    pub(super) fn folder(&self, inner: &str) -> PathBuf {
        self.stick().join("FOOTBRIDGE").join(inner)
    }

    pub(super) fn names(&self, inner: &str) -> Vec<String> {
        let Ok(entries) = self.folder(inner).read_dir() else {
            return Vec::new();
        };
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// The only bundle of a place on the stick.
    pub(super) fn bundle(&self, of: &Place) -> Vec<u8> {
        let names = self.bundles_of(of);
        assert_eq!(names.len(), 1, "{names:?}");
        std::fs::read(self.folder(FOLDER).join(&names[0])).unwrap()
    }

    /// Names of the bundles on the stick that a place wrote.
    pub(super) fn bundles_of(&self, of: &Place) -> Vec<String> {
        let own = of.site.with(|site| site.store.own_bundles()).unwrap();
        let own: Vec<_> = own.iter().map(|own| hash_name(own.file, ENDING)).collect();
        let mut names = self.names(FOLDER);
        names.retain(|name| own.contains(name));
        names
    }

    /// Puts a bundle onto the stick under the name of its content.
    pub(super) fn put_bundle(&self, sealed: &[u8]) -> String {
        let name = hash_name(FileHash::of(sealed), ENDING);
        std::fs::create_dir_all(self.folder(FOLDER)).unwrap();
        std::fs::write(self.folder(FOLDER).join(&name), sealed).unwrap();
        name
    }

    pub(super) fn clear(&self, inner: &str) {
        for name in self.names(inner) {
            std::fs::remove_file(self.folder(inner).join(name)).unwrap();
        }
    }
}

impl Place {
    pub(super) fn id(&self) -> SiteId {
        self.site.with(|site| Ok(site.id())).unwrap()
    }

    /// A learner is enrolled and works for one session.
    pub(super) fn learn(&self, name: &str) -> PersonId {
        let work = |site: &mut Site| {
            let new = site.enrol(self.staff, name, "en")?;
            let session = site.open_session(new.person)?;
            site.choose_languages(new.person, "ro", None)?;
            site.end_session(new.person, session, "finished")?;
            Ok(new.person)
        };
        self.site.with(work).unwrap()
    }

    pub(super) fn journal(&self) -> JournalId {
        self.site.with(|site| Ok(site.keys.journal)).unwrap()
    }

    /// Kinds of the sentences that staff have not put away.
    pub(super) fn notices(&self) -> Vec<String> {
        let notices = self.site.with(|site| site.store.notices()).unwrap();
        notices.into_iter().map(|notice| notice.kind).collect()
    }

    pub(super) fn receipted(&self) -> u64 {
        self.site
            .with(|site| site.store.receipted_through(site.keys.journal))
            .unwrap()
    }
}

fn found(
    home: &TempDir,
    clock: &Arc<TestClock>,
    seed: u64,
    kind: SiteKind,
    name: &str,
    belongs: &Belongs,
) -> (Site, PersonId) {
    let host = host_with(seed, Arc::clone(clock));
    let folder = Folder::at(home.path().join(name));
    let staff = NewStaff::make(&host, "Ada", "correct horse battery").unwrap();
    let new = NewSite {
        kind,
        language: "en",
        name,
        belongs,
    };
    let mut site = Site::found(folder, host, &Zeroizing::new([3; 32]), &new).unwrap();
    site.join(&staff, &StaffRole::Trainer).unwrap();
    (site, staff.person)
}

/// Opens a place again, as after a start of its computer.
pub(super) fn reopened(world: &World, folder: PathBuf, seed: u64, staff: PersonId) -> Place {
    reopened_at(folder, host_with(seed, Arc::clone(&world.clock)), staff)
}

/// Opens a place on a computer with its own clock.
pub(super) fn reopened_at(folder: PathBuf, host: crate::host::Host, staff: PersonId) -> Place {
    let site = Site::open(Folder::at(folder), host, &Zeroizing::new([3; 32])).unwrap();
    Place {
        site: SharedSite::new(site),
        staff,
    }
}

/// Codes of the files that were refused.
pub(super) fn codes(report: &ExchangeReport) -> Vec<&str> {
    report
        .refused
        .iter()
        .map(|refused| refused.error.code.as_str())
        .collect()
}

/// New entries that came in by bundles.
pub(super) fn new_events(report: &ExchangeReport) -> u32 {
    let new = |line: &CameIn| match line {
        CameIn::Bundle { events, .. } => *events,
        _ => 0,
    };
    report.came_in.iter().map(new).sum()
}
