//! The desk over damaged files, and who may do what at which kind of site.

mod sessions;

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use serde_json::json;

use super::Desk;
use crate::desk::commands::SiteKind;
use crate::host::{Host, Volatile};
use crate::people::slots::Sidecar;
use crate::people::staff::{NewStaff, first_role};
use crate::site::tests::{belongs, host, host_with};
use crate::site::{Folder, NewSite, Site};

pub(crate) const PASSPHRASE: &str = "a long passphrase";

/// A site with one member of staff, closed again.
pub(crate) fn found(home: &Path, kind: SiteKind) -> Folder {
    let host = host();
    let folder = Folder::at(home.join("site"));
    let key = zeroize::Zeroizing::new([4; 32]);
    let new = NewSite {
        kind: kind.clone(),
        language: "en",
        name: "PC",
        belongs: &belongs(),
    };
    let mut site = Site::found(folder.clone(), host.clone(), &key, &new).unwrap();
    let staff = NewStaff::make(&host, "Paulo", PASSPHRASE).unwrap();
    site.join(&staff, &first_role(&kind)).unwrap();
    let recipient = staff.identity.recipient();
    let wrapped = (&staff.wrapped, &recipient);
    Sidecar::new(&host, &kind, "en", staff.person, wrapped, &key)
        .unwrap()
        .write(&folder)
        .unwrap();
    folder
}

fn desk(home: &Path) -> Desk {
    Desk::at(home, host_with(7, Arc::default())).unwrap()
}

fn code(desk: &mut Desk, command: &str, request: serde_json::Value) -> &'static str {
    desk.dispatch(command, request).unwrap_err().code()
}

#[test]
fn a_damaged_store_is_put_aside_and_stays_where_it_is() {
    let home = tempfile::tempdir().unwrap();
    let folder = found(home.path(), SiteKind::Station);
    let mut bytes = std::fs::read(folder.store()).unwrap();
    bytes[10] ^= 1;
    std::fs::write(folder.store(), &bytes).unwrap();
    let mut desk = desk(home.path());
    assert_eq!(
        code(&mut desk, "desk.open", json!({ "passphrase": PASSPHRASE })),
        "store-damaged"
    );
    assert_eq!(
        std::fs::read(folder.store()).unwrap(),
        bytes,
        "the damaged file was not touched"
    );
    assert!(desk.state().unwrap().store_put_aside);
}

#[test]
fn damage_in_the_middle_is_seen_after_an_unclean_stop() {
    let home = tempfile::tempdir().unwrap();
    let folder = found(home.path(), SiteKind::Station);
    let mut bytes = std::fs::read(folder.store()).unwrap();
    let middle = bytes.len() - 2000;
    bytes[middle] ^= 1;
    std::fs::write(folder.store(), &bytes).unwrap();
    std::fs::write(folder.path().join("running"), b"").unwrap();
    let mut desk = desk(home.path());
    assert_eq!(
        code(&mut desk, "desk.open", json!({ "passphrase": PASSPHRASE })),
        "store-damaged"
    );
}

#[test]
fn with_both_sidecars_damaged_the_page_is_locked_and_says_so() {
    let home = tempfile::tempdir().unwrap();
    let folder = found(home.path(), SiteKind::Station);
    for slots in folder.slots() {
        std::fs::write(slots, b"{").unwrap();
    }
    let mut desk = desk(home.path());
    assert_eq!(
        code(&mut desk, "desk.open", json!({ "passphrase": PASSPHRASE })),
        "store-damaged"
    );
}

#[test]
fn no_learner_signs_in_at_an_office_or_a_centre() {
    for kind in [SiteKind::Office, SiteKind::Centre] {
        let home = tempfile::tempdir().unwrap();
        found(home.path(), kind);
        let mut desk = desk(home.path());
        desk.dispatch("desk.open", json!({ "passphrase": PASSPHRASE }))
            .unwrap();
        desk.dispatch("session.finish", json!({})).unwrap();
        let request = json!({ "card": "4718-26", "pictures": [1, 2, 3, 4] });
        assert_eq!(code(&mut desk, "sign_in.learner", request), "not-permitted");
    }
}

#[test]
fn a_second_desk_finds_the_site_in_use() {
    let home = tempfile::tempdir().unwrap();
    found(home.path(), SiteKind::Station);
    let mut first = desk(home.path());
    first
        .dispatch("desk.open", json!({ "passphrase": PASSPHRASE }))
        .unwrap();
    let mut second = desk(home.path());
    assert_eq!(
        code(
            &mut second,
            "desk.open",
            json!({ "passphrase": PASSPHRASE })
        ),
        "site-in-use"
    );
}

#[test]
fn a_day_slot_that_no_longer_fits_is_forgotten_and_nothing_is_put_aside() {
    let home = tempfile::tempdir().unwrap();
    let folder = found(home.path(), SiteKind::Station);
    let volatile: Arc<MemoryVolatile> = Arc::default();
    let host = || Host {
        volatile: Some(volatile.clone()),
        ..host_with(7, Arc::default())
    };
    let wrong = zeroize::Zeroizing::new([9; 32]);
    super::day_slot::put(&host(), &folder, &wrong);
    let desk = Desk::at(home.path(), host()).unwrap();
    assert!(matches!(desk.seat, super::Seat::Locked { .. }));
    assert!(
        super::day_slot::key(&host(), &folder).is_none(),
        "it is forgotten"
    );
    assert!(!folder.holds_quarantine(), "a wrong key is no damage");
}

/// A volatile place in memory.
#[derive(Default)]
struct MemoryVolatile(Mutex<HashMap<String, Vec<u8>>>);

impl Volatile for MemoryVolatile {
    fn put(&self, name: &str, secret: &[u8]) -> std::io::Result<()> {
        self.0.lock().unwrap().insert(name.into(), secret.into());
        Ok(())
    }

    fn get(&self, name: &str) -> Option<Vec<u8>> {
        self.0.lock().unwrap().get(name).cloned()
    }

    fn remove(&self, name: &str) {
        self.0.lock().unwrap().remove(name);
    }
}
