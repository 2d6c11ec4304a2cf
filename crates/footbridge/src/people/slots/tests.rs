//! Slots: who opens them, and what damage does to them.

use super::*;
use crate::people::staff::NewStaff;
use crate::site::tests::host;

fn sidecar(folder: &Folder) -> (Sidecar, StoreKey) {
    let host = host();
    let staff = NewStaff::make(&host, "Ada", "correct horse battery").unwrap();
    let key: StoreKey = Zeroizing::new(host.draw());
    let recipient = staff.identity.recipient();
    let (kind, who) = (SiteKind::Station, staff.person);
    let sidecar =
        Sidecar::new(&host, &kind, "en", who, (&staff.wrapped, &recipient), &key).unwrap();
    sidecar.write(folder).unwrap();
    (sidecar, key)
}

#[test]
fn the_passphrase_opens_the_store_key_and_nothing_else_does() {
    let folder = tempfile::tempdir().unwrap();
    let (sidecar, key) = sidecar(&Folder::at(folder.path()));
    assert_eq!(*sidecar.open("correct horse battery").unwrap().key, *key);
    let wrong = sidecar.open("correct horse batterz").map(drop).unwrap_err();
    assert_eq!(wrong.code(), "passphrase-wrong");
}

#[test]
fn a_damaged_copy_is_replaced_by_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let folder = Folder::at(folder.path());
    sidecar(&folder);
    for broken in folder.slots() {
        let good = std::fs::read(&broken).unwrap();
        std::fs::write(&broken, &good[..good.len() / 2]).unwrap();
        assert!(Sidecar::read(&folder).is_ok(), "the other copy serves");
        std::fs::write(&broken, good).unwrap();
    }
}

/// Case 9 of `docs/security.md`.
#[test]
fn with_any_byte_of_one_copy_changed_the_passphrase_still_opens() {
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::at(home.path());
    let (_, key) = sidecar(&folder);
    for broken in folder.slots() {
        let good = std::fs::read(&broken).unwrap();
        for at in 0..good.len() {
            let mut bytes = good.clone();
            bytes[at] ^= 1;
            std::fs::write(&broken, bytes).unwrap();
            let read = Sidecar::read_as_written(&folder).unwrap();
            assert_eq!(read.sum(), read.sha256.unwrap(), "byte {at}");
            // The sum says that nothing changed; a few are opened all the same.
            if at % 40 == 0 {
                let opened = read.open("correct horse battery").unwrap();
                assert_eq!(*opened.key, *key, "byte {at}");
            }
        }
        std::fs::write(&broken, good).unwrap();
    }
}

#[test]
fn with_the_same_byte_of_both_copies_changed_nothing_opens_and_nothing_panics() {
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::at(home.path());
    sidecar(&folder);
    let good = std::fs::read(&folder.slots()[0]).unwrap();
    for at in 0..good.len() {
        for bit in [1, 0x80] {
            let mut bytes = good.clone();
            bytes[at] ^= bit;
            folder
                .slots()
                .iter()
                .for_each(|copy| std::fs::write(copy, &bytes).unwrap());
            // White space between the fields says nothing.
            if let Ok(read) = Sidecar::read(&folder) {
                assert!(read.open("correct horse battery").is_ok(), "byte {at}");
            }
        }
    }
}
