//! States, register and policy, with sticks that exist only as folders.

mod policy;
mod states;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tempfile::TempDir;

use super::commands::{StickPlace, StickState, Sticks};
use super::plugged::Plugged;
use super::test_drives::TestDrives;
use crate::desk::commands::SiteKind;
use crate::host::{Host, Stick};
use crate::ids::PersonId;
use crate::site::Site;
use crate::site::tests::{host, site_at};

const STAFF: PersonId = PersonId([1; 16]);
const MIB: u64 = 1024 * 1024;

/// A site with drives in the test's hand, and folders that play sticks.
struct Bench {
    home: TempDir,
    drives: Arc<TestDrives>,
    site: Site,
}

impl Bench {
    fn new(kind: SiteKind) -> Self {
        let home = tempfile::tempdir().unwrap();
        let drives = Arc::<TestDrives>::default();
        let host = Host {
            drives: drives.clone(),
            ..host()
        };
        let site = site_at(&home.path().join("site"), host, kind);
        Self { home, drives, site }
    }

    fn folder(&self, name: &str) -> PathBuf {
        let folder = self.home.path().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    /// A stick as good as new, with its name as its serial number.
    fn stick(&self, name: &str) -> Stick {
        Stick {
            folder: Some(self.folder(name)),
            label: name.to_owned(),
            serial: Some(name.to_owned()),
            mounting: 1,
            file_system: "vfat".into(),
            read_only: false,
            free_bytes: Some(900 * MIB),
            total_bytes: Some(1000 * MIB),
        }
    }

    fn plug_in(&self, sticks: &[Stick]) {
        self.drives.plug_in(sticks);
    }

    fn shown(&self) -> Sticks {
        self.site.sticks_here().unwrap()
    }

    /// The state of the whole with only this stick plugged in.
    fn state_of(&self, stick: Stick) -> StickState {
        self.plug_in(&[stick]);
        let shown = self.shown();
        assert_eq!(shown.places.len(), 1);
        assert_eq!(shown.places[0].state, shown.state);
        shown.state
    }

    fn plugged(&self, folder: &Path) -> Plugged {
        Plugged::at(&self.site.host, folder)
    }

    fn register(&mut self, folder: &Path, name: &str) -> crate::error::Result<()> {
        let stick = self.plugged(folder);
        self.site.register_stick(STAFF, &stick, name)
    }
}

fn names(places: &[StickPlace]) -> Vec<Option<&str>> {
    places.iter().map(|place| place.name.as_deref()).collect()
}
