//! A new key for the store, and a crash at each step of it.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::*;
use crate::desk::commands::SiteKind;
use crate::ids::PersonId;
use crate::people::slots::settle::Settled;
use crate::people::staff::NewStaff;
use crate::site::NewSite;
use crate::site::tests::{belongs, host};
use crate::storage::PROJECTIONS;

const ADA: &str = "correct horse battery staple";
const BEN: &str = "seven quiet lanterns drifting";

/// A station with two members of staff, both with a slot.
fn station(folder: &Path) -> (Site, PersonId) {
    let host = host();
    let folder = Folder::at(folder);
    let key: StoreKey = Zeroizing::new([4; 32]);
    let new = NewSite {
        kind: SiteKind::Station,
        language: "en",
        name: "Station 1",
        belongs: &belongs(),
    };
    let mut site = Site::found(folder.clone(), host.clone(), &key, &new).unwrap();
    let [ada, ben] = [("Ada", ADA), ("Ben", BEN)].map(|(name, passphrase)| {
        let staff = NewStaff::make(&host, name, passphrase).unwrap();
        site.join(&staff, &crate::desk::commands::StaffRole::Trainer)
            .unwrap();
        staff.person
    });
    let holders = site.holders().unwrap();
    let sidecar = Sidecar::for_all(&host, &SiteKind::Station, "en", &holders, &key).unwrap();
    sidecar.write(&folder).unwrap();
    assert_eq!(site.settle_slots().unwrap(), Settled::Already);
    site.enrol(ada, "Ana", "en").unwrap();
    site.keep_copy_if_due().unwrap();
    (site, ben)
}

fn without(site: &Site, person: PersonId) -> Holders {
    let mut holders = site.holders().unwrap();
    holders.staff.retain(|holder| holder.staff != person);
    holders
}

fn copy_of(folder: &Path, to: PathBuf) -> PathBuf {
    crate::setup::found::copy_folder(folder, &to).unwrap();
    to
}

fn projections(site: &Site) -> Vec<Vec<String>> {
    let rows = |table: &&str| site.store.projection(table).unwrap();
    PROJECTIONS.iter().map(rows).collect()
}

/// Case 11 of `docs/security.md`: what lay on the disk at each step is opened as another site.
#[test]
fn a11_whenever_the_power_goes_during_a_rekey_the_store_opens_and_nothing_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let place = home.path().join("site");
    let (mut site, ben) = station(&place);
    let before = projections(&site);
    let former = Sidecar::read(&site.folder).unwrap();
    let holders = without(&site, ben);
    let mut cuts = Vec::new();
    rekey(&mut site, &former, &holders, &mut |step| {
        cuts.push((step, copy_of(&place, home.path().join(format!("{step:?}")))));
    })
    .unwrap();
    assert_eq!(projections(&site), before);
    assert_eq!(cuts.len(), 6, "every step was met");
    for (step, cut) in cuts {
        let folder = Folder::at(&cut);
        let sidecar = Sidecar::read(&folder).unwrap();
        let opened = sidecar.open(ADA).unwrap();
        let mut again = Site::open(folder.clone(), host(), &opened.key).unwrap();
        assert_eq!(projections(&again), before, "{step:?}");
        let is_new = matches!(step, Step::Swapped | Step::NewNamed | Step::CopiesRenewed);
        assert_eq!(sidecar.open(BEN).is_err(), is_new, "{step:?}");
        // The next opening tidies up: here nobody left, so Ben gets his slot again.
        let added = if is_new {
            Settled::Added
        } else {
            Settled::Already
        };
        assert_eq!(again.settle_slots().unwrap(), added, "{step:?}");
        assert!(folder.next_store_files().iter().all(|file| !file.exists()));
        assert!(Sidecar::read_as_written(&folder).unwrap().next.is_none());
        assert!(!folder.holds_quarantine());
        again.verify_journals().unwrap();
        assert_eq!(again.epoch().unwrap(), 1, "{step:?}: nothing was set back");
    }
}

/// Case 92 of `docs/security.md`.
#[test]
fn a92_who_left_opens_the_new_store_with_no_old_slot() {
    let home = tempfile::tempdir().unwrap();
    let place = home.path().join("site");
    let (mut site, ben) = station(&place);
    let old = copy_of(&place, home.path().join("old"));
    site.say_staff_left(ben, ben, true).unwrap();
    assert_eq!(site.settle_slots().unwrap(), Settled::Rekeyed);
    let folder = site.folder.clone();
    drop(site);
    let wrong = Sidecar::read(&folder).unwrap().open(BEN).map(drop);
    assert_eq!(wrong.unwrap_err().code(), "passphrase-wrong");
    // The sidecar of before and the passphrase of before: a key, but not of this store.
    let stale = Sidecar::read(&Folder::at(&old)).unwrap().open(BEN).unwrap();
    let error = Site::open(folder.clone(), host(), &stale.key)
        .map(drop)
        .unwrap_err();
    assert_eq!(
        error.code(),
        "store-damaged",
        "a wrong key and damage look alike"
    );
    for copy in std::fs::read_dir(folder.copies()).unwrap() {
        let copy = copy.unwrap().path();
        assert!(!crate::storage::Store::is_closed_whole(&copy, &stale.key));
    }
    let opened = Sidecar::read(&folder).unwrap().open(ADA).unwrap();
    let site = Site::open(folder, host(), &opened.key).unwrap();
    site.verify_journals().unwrap();
    let copies = crate::recovery::copies::copies_in(&site.folder).unwrap();
    assert_eq!(copies.len(), 1, "copies are renewed");
    assert!(crate::storage::Store::is_closed_whole(
        &copies[0].path,
        &opened.key
    ));
}

#[test]
fn a_disk_without_room_for_a_second_store_leaves_the_first_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let (mut site, ben) = station(&home.path().join("site"));
    site.say_staff_left(ben, ben, true).unwrap();
    // A folder in the way of the new file stands for any error of the disk.
    std::fs::create_dir_all(site.folder.next_store().join("in the way")).unwrap();
    assert!(site.settle_slots().is_err());
    assert!(site.settle_slots_or_later().is_ok());
    site.verify_journals().unwrap();
    assert!(Sidecar::read(&site.folder).unwrap().open(ADA).is_ok());
    std::fs::remove_dir_all(site.folder.next_store()).unwrap();
    assert_eq!(site.settle_slots().unwrap(), Settled::Rekeyed);
    assert!(Sidecar::read(&site.folder).unwrap().open(BEN).is_err());
}
