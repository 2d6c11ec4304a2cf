//! Versions of one pack: shared blobs, the one before, deltas, and never back.

use super::*;
use crate::setup::found::copy_folder;

const A: (&str, &str) = ("data/a.txt", "the same in both");
const B: (&str, &str) = ("data/b.txt", "only in the first");
const C: (&str, &str) = ("data/c.txt", "new in the second");
const D: (&str, &str) = ("data/d.txt", "new in the third");

#[test]
fn versions_share_blobs_and_the_one_before_stays_until_the_next() {
    let shelf = Shelf::new();
    shelf.publish("a", 1, &[A, B]);
    shelf.install();
    shelf.publish("a", 2, &[A, C]);
    let report = shelf.install();
    assert_eq!(report.installed[0].version, 2);
    assert!([A, B, C].iter().all(|(_, content)| shelf.has_blob(content)));
    let previous = |site: &mut Site| site.store.previous_version("a");
    assert_eq!(shelf.site.with(previous).unwrap(), Some(1));
    shelf.publish("a", 3, &[C, D]);
    shelf.install();
    assert_eq!(shelf.active(), [("a".to_owned(), 3)]);
    assert_eq!(shelf.site.with(previous).unwrap(), Some(2));
    assert!([A, C, D].iter().all(|(_, content)| shelf.has_blob(content)));
    assert!(!shelf.has_blob(B.1), "only version 1 used it");
    let first = |site: &mut Site| site.store.pack_version("a", 1);
    assert!(shelf.site.with(first).unwrap().is_none());
}

#[test]
fn a_blob_that_another_pack_uses_stays() {
    let shelf = Shelf::new();
    shelf.publish("b", 1, &[B]);
    shelf.publish("a", 1, &[A, B]);
    shelf.install();
    for version in 2..4 {
        shelf.publish("a", version, &[C]);
        shelf.install();
    }
    assert!(shelf.has_blob(B.1) && !shelf.has_blob(A.1));
}

#[test]
fn a_delta_pack_leaves_out_what_the_site_has() {
    let shelf = Shelf::new();
    let first = shelf.publish("a", 1, &[A, B]);
    shelf.install();
    let delta = shelf
        .build_on(Some(&first), "a", 2, &[A, C], json!({}))
        .unwrap();
    assert_eq!(delta.left_out, 1);
    assert_eq!(delta.manifest.files.len(), 2);
    shelf.programme.add(&delta.bytes).unwrap();
    assert_eq!(shelf.install().installed.len(), 1);
    assert_eq!(shelf.active(), [("a".to_owned(), 2)]);
    let blobs = shelf.site.with(|site| site.store.blobs_of("a", 2)).unwrap();
    assert_eq!(blobs.len(), 2, "its list is whole");
    let stranger = shelf.another(SiteKind::Station);
    let there = install_from(&stranger, &shelf.programme.keys.programme, &Work::idle());
    let refusal = [("packs/a.fbpack", "pack-delta-base-missing")];
    assert_eq!(refused(&there.unwrap()), refusal);
    assert!(active(&stranger).is_empty());
}

#[test]
fn a_delta_builds_on_an_older_version_of_the_same_pack() {
    let shelf = Shelf::new();
    let first = shelf.publish("a", 1, &[A]);
    let code = |id: &str, version| {
        let built = shelf.build_on(Some(&first), id, version, &[A, B], json!({}));
        built
            .map(|built| built.left_out)
            .map_err(|error| error.code())
    };
    assert_eq!(code("a", 2), Ok(1));
    assert_eq!(code("a", 1), Err("pack-content-wrong"));
    assert_eq!(code("b", 2), Err("pack-content-wrong"));
}

#[test]
fn a_delta_whose_base_was_changed_on_the_disk_is_refused() {
    let shelf = Shelf::new();
    let first = shelf.publish("a", 1, &[A, B]);
    shelf.install();
    let blob = |site: &mut Site| Ok(site.folder.blob(FileHash::of(A.1.as_bytes())));
    let blob = shelf.site.with(blob).unwrap();
    std::fs::write(blob, "the same in bot!").unwrap();
    let delta = shelf
        .build_on(Some(&first), "a", 2, &[A, C], json!({}))
        .unwrap();
    shelf.programme.add(&delta.bytes).unwrap();
    assert_eq!(refused(&shelf.install())[0].1, "pack-delta-base-missing");
    assert_eq!(shelf.active(), [("a".to_owned(), 1)]);
}

#[test]
fn a_lost_blob_is_put_back_from_the_same_pack() {
    let shelf = Shelf::new();
    shelf.publish("a", 1, &[A, B]);
    shelf.install();
    let blob = |site: &mut Site| Ok(site.folder.blob(FileHash::of(A.1.as_bytes())));
    std::fs::remove_file(shelf.site.with(blob).unwrap()).unwrap();
    let entries = shelf.site.with(|site| Ok(site.last_seq())).unwrap();
    let report = shelf.install();
    assert!(report.installed.is_empty() && report.refused.is_empty());
    assert!(shelf.has_blob(A.1));
    assert_eq!(
        shelf.site.with(|site| Ok(site.last_seq())).unwrap(),
        entries
    );
    assert_eq!(shelf.install().already, 1);
}

#[test]
fn a_pack_that_is_listed_no_longer_stays_and_is_marked() {
    let shelf = Shelf::new();
    shelf.publish("a", 1, &[A]);
    shelf.publish("b", 1, &[B]);
    shelf.install();
    shelf.unlist("a");
    let report = shelf.install();
    assert!(report.refused.is_empty());
    let list = shelf.site.with(|site| site.pack_list()).unwrap();
    let listed: Vec<_> = list
        .packs
        .iter()
        .map(|row| (row.pack.as_str(), row.listed))
        .collect();
    assert_eq!(listed, [("a", false), ("b", true)]);
    shelf.publish("a", 2, &[A, C]);
    shelf.install();
    let list = shelf.site.with(|site| site.pack_list()).unwrap();
    assert!(list.packs.iter().all(|row| row.listed));
}

#[test]
fn an_older_programme_on_another_stick_changes_nothing() {
    let shelf = Shelf::new();
    shelf.publish("a", 1, &[A]);
    let drawer = TempDir::new().unwrap();
    copy_folder(&shelf.programme.keys.programme, drawer.path()).unwrap();
    shelf.publish("a", 2, &[B]);
    shelf.install();
    let report = install_from(&shelf.site, drawer.path(), &Work::idle()).unwrap();
    assert!(report.older_programme && report.installed.is_empty() && report.refused.is_empty());
    assert_eq!(shelf.active(), [("a".to_owned(), 2)]);
    // The newest list under the old timestamp is no programme that ever was.
    let newest = refresh_own(&shelf.programme.keys.programme).unwrap();
    let timestamp = drawer.path().join("metadata/timestamp.json");
    let halved = std::fs::read(&timestamp).unwrap();
    std::fs::write(&timestamp, &halved[..halved.len() / 2]).unwrap();
    let error = install_from(&shelf.site, drawer.path(), &Work::idle()).unwrap_err();
    assert_eq!(error.code(), "metadata-unreadable");
    assert!(newest.timestamp_version > 1);
}
