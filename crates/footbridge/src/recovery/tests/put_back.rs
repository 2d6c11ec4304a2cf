//! A damaged store gives way to the newest good copy, and nothing of it is thrown away.

use super::*;
use crate::recovery::copies::copies_in;
use crate::site::Why;

fn damage(file: &Path, from_end: usize) -> Vec<u8> {
    let mut bytes = std::fs::read(file).unwrap();
    let at = bytes.len() - from_end;
    bytes[at] ^= 1;
    std::fs::write(file, &bytes).unwrap();
    bytes
}

/// A site whose store was damaged after a day of work with a copy at its beginning.
fn damaged_site(home: &Path, clock: &Arc<TestClock>) -> (Folder, Vec<u8>) {
    let folder = found(home, clock, SiteKind::Station);
    let mut desk = desk(home, clock);
    open(&mut desk);
    ask(
        &mut desk,
        "class.enrol",
        json!({ "name": "Ana", "language": "en" }),
    );
    drop(desk);
    clock.advance(2 * 24 * 60 * 60 * 1000);
    let mut desk = super::desk(home, clock);
    open(&mut desk);
    ask(
        &mut desk,
        "class.enrol",
        json!({ "name": "Ion", "language": "en" }),
    );
    drop(desk);
    let mut head = std::fs::read(folder.store()).unwrap();
    head[10] ^= 1;
    std::fs::write(folder.store(), &head).unwrap();
    (folder, head)
}

fn names(desk: &mut Desk) -> Vec<String> {
    let class = ask(desk, "class.show", json!({}));
    let learners = class["rows"].as_array().unwrap();
    learners
        .iter()
        .map(|learner| learner["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_newest_good_copy_takes_over_and_the_damaged_store_is_kept() {
    let home = tempfile::tempdir().unwrap();
    let clock: Arc<TestClock> = Arc::default();
    let (folder, damaged) = damaged_site(home.path(), &clock);
    let mut desk = desk(home.path(), &clock);
    let passphrase = json!({ "passphrase": PASSPHRASE });
    assert_eq!(
        refused(&mut desk, "desk.open", passphrase.clone()),
        "store-damaged"
    );
    let copies = ask(&mut desk, "recovery.copies", json!({}));
    assert_eq!(copies.as_array().unwrap().len(), 2);
    let wrong = json!({ "passphrase": "not this one at all" });
    assert_eq!(
        refused(&mut desk, "recovery.put_back", wrong),
        "passphrase-wrong"
    );
    ask(&mut desk, "recovery.put_back", passphrase);
    assert_eq!(names(&mut desk), ["Ana"], "what came later is not here yet");
    let (epochs, notices) = desk
        .site()
        .unwrap()
        .with(|site| Ok((site.store.epochs()?, site.store.notices()?)))
        .unwrap();
    let reasons: Vec<_> = epochs.iter().map(|epoch| epoch.reason.as_deref()).collect();
    assert_eq!(reasons, [None, Some(Why::Restored.name())]);
    assert_eq!(notices[0].kind, Why::Restored.name());
    let kept: Vec<_> = walk(&folder.path().join("quarantine"))
        .into_iter()
        .filter(|file| std::fs::read(file).unwrap() == damaged)
        .collect();
    assert!(!kept.is_empty(), "the damaged store is kept");
    ask(&mut desk, "journal.verify", json!({}));
    drop(desk);
    let mut again = super::desk(home.path(), &clock);
    open(&mut again);
    let epochs = again.site().unwrap().with(|site| site.store.epochs());
    assert_eq!(epochs.unwrap().len(), 2, "no further epoch");
}

#[test]
fn a_damaged_copy_is_passed_over_and_without_a_good_one_nothing_changes() {
    let home = tempfile::tempdir().unwrap();
    let clock: Arc<TestClock> = Arc::default();
    let (folder, damaged) = damaged_site(home.path(), &clock);
    let copies = copies_in(&folder).unwrap();
    damage(&copies[0].path, 100);
    let mut desk = desk(home.path(), &clock);
    let passphrase = json!({ "passphrase": PASSPHRASE });
    damage(&copies[1].path, 100);
    assert_eq!(
        refused(&mut desk, "recovery.put_back", passphrase.clone()),
        "no-good-copy"
    );
    assert_eq!(std::fs::read(folder.store()).unwrap(), damaged);
    damage(&copies[1].path, 100);
    ask(&mut desk, "recovery.put_back", passphrase);
    assert!(
        names(&mut desk).is_empty(),
        "the older copy is of the day before"
    );
}

#[test]
fn a_store_that_is_whole_is_not_put_back() {
    let home = tempfile::tempdir().unwrap();
    let clock: Arc<TestClock> = Arc::default();
    found(home.path(), &clock, SiteKind::Station);
    let mut desk = desk(home.path(), &clock);
    open(&mut desk);
    drop(desk);
    let mut desk = super::desk(home.path(), &clock);
    let passphrase = json!({ "passphrase": PASSPHRASE });
    assert_eq!(
        refused(&mut desk, "recovery.put_back", passphrase),
        "put-back-not-needed"
    );
    open(&mut desk);
}

fn walk(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => files.extend(walk(&path)),
            false => files.push(path),
        }
    }
    files
}
