//! Publications: each higher than the last, each proved from the first root on.

use std::fs;

use footbridge_signing::SecretKey;
use footbridge_signing::tuf::{self, Expiry, Trusted};

use super::*;
use crate::packs::build::tests::INDUCTION;
use crate::packs::build::{build, pack};
use crate::packs::read::tests::entries;
use crate::programme::ceremony::tests::{NOW_MILLIS, Programme};
use crate::programme::{FolderFetch, first_root, read_target};

/// The real pack under another version.
fn version(programme: &Programme, version: u32) -> Vec<u8> {
    let mut built = build(Path::new(INDUCTION), &programme.recipient()).unwrap();
    let whole = entries(&built.bytes);
    built.manifest.version = version;
    let files: Vec<_> = built
        .manifest
        .files
        .iter()
        .map(|file| (file.name.clone(), whole[&file.name].clone()))
        .collect();
    pack(&built.manifest, &files).unwrap()
}

#[test]
fn a_site_sees_the_pack_that_was_added() {
    let programme = Programme::new();
    let folder = &programme.keys.programme;
    let trusted = Trusted::in_root(first_root(folder).unwrap());
    let refresh = |trusted: &Trusted| {
        tuf::refresh(
            trusted,
            &mut FolderFetch(folder),
            NOW_MILLIS / 1000,
            Expiry::Refuse,
        )
        .unwrap()
    };
    let before = refresh(&trusted);
    let bytes = version(&programme, 1);
    let signed = programme.add(&bytes).unwrap();
    assert_eq!((signed.targets_version, signed.n_packs), (2, 1));
    let after = refresh(&before.trusted);
    assert_eq!(after.targets_version, 2);
    let name = "packs/induction-plastics.fbpack";
    let target = PackTarget::read(name, after.target(name).unwrap()).unwrap();
    assert_eq!(
        (target.id.as_str(), target.version),
        ("induction-plastics", 1)
    );
    assert_eq!(read_target(folder, &after, name).unwrap().as_bytes(), bytes);
    programme.add(&version(&programme, 3)).unwrap();
    let newest = refresh(&after.trusted);
    let info = newest.target(name).unwrap();
    assert_eq!(PackTarget::read(name, info).unwrap().version, 3);
    assert_eq!(newest.targets().len(), 2, "the pack and the centre's keys");
}

#[test]
fn a_version_that_is_not_higher_is_refused_and_nothing_is_written() {
    let programme = Programme::new();
    programme.add(&version(&programme, 2)).unwrap();
    for lower in [1, 2] {
        let error = programme.add(&version(&programme, lower)).unwrap_err();
        assert_eq!(error.code(), "pack-content-wrong", "version {lower}");
    }
    assert_eq!(
        refresh_own(&programme.keys.programme)
            .unwrap()
            .targets_version,
        2
    );
}

#[test]
fn a_stranger_cannot_publish() {
    let programme = Programme::new();
    let stranger = PublisherSecret {
        key: SecretKey::from_seed(&[99; 32]),
        content_recipient: programme.recipient(),
    };
    let bytes = version(&programme, 1);
    let error = add_pack(&programme.keys.programme, &bytes, &stranger, NOW_MILLIS).unwrap_err();
    assert_eq!(error.code(), "metadata-signature");
    assert_eq!(
        refresh_own(&programme.keys.programme)
            .unwrap()
            .targets_version,
        1
    );
}

#[test]
fn a_publication_that_was_cut_short_is_done_again() {
    let programme = Programme::new();
    let folder = &programme.keys.programme;
    let timestamp = folder.join("metadata/timestamp.json");
    let before = fs::read(&timestamp).unwrap();
    programme.add(&version(&programme, 1)).unwrap();
    fs::write(&timestamp, before).unwrap();
    assert_eq!(
        refresh_own(folder).unwrap().targets_version,
        1,
        "the old publication still holds"
    );
    assert_eq!(
        programme
            .add(&version(&programme, 1))
            .unwrap()
            .targets_version,
        2
    );
    assert_eq!(refresh_own(folder).unwrap().targets_version, 2);
}

#[test]
fn a_damaged_pack_is_not_published() {
    let programme = Programme::new();
    let mut bytes = version(&programme, 1);
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    assert!(programme.add(&bytes).is_err());
}
