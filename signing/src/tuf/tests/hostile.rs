//! What must be refused, each case with its code.

use super::*;
use proptest::prelude::*;

const ROOT: &str = "metadata/2.root.json";
const TIMESTAMP: &str = "metadata/timestamp.json";
const SNAPSHOT: &str = "metadata/2.snapshot.json";
const TARGETS: &str = "metadata/2.targets.json";

/// A stick at its second publication, broken in one place, for one who knows the first.
fn check(name: &str, expected: &str, break_it: impl FnOnce(&mut Stick)) {
    let (mut repository, mut stick) = published(1);
    let knows_first = read(&newcomer(), &stick).unwrap().trusted;
    let old = repository.trusted().root.clone();
    let next = next_root(&old, &roles(9), LATER, &[&key(1), &key(2)]).unwrap();
    repository.rotate_root(next).unwrap();
    stick.put(repository.publish(&[&key(9)], &expiries()).unwrap());
    assert!(read(&knows_first, &stick).is_ok(), "{name}");
    break_it(&mut stick);
    match read(&knows_first, &stick) {
        Ok(_) => panic!("{name} was let through"),
        Err(error) => assert_eq!(error.code(), expected, "{name}"),
    }
}

fn resigned<T: Metadata>(stick: &mut Stick, path: &str, keys: &[u8], edit: impl FnOnce(&mut T)) {
    let mut metadata: T = decoded(&stick.0[path]);
    edit(&mut metadata);
    let keys: Vec<_> = keys.iter().map(|&n| key(n)).collect();
    let keys: Vec<_> = keys.iter().collect();
    stick.0.insert(path.to_owned(), signed(&metadata, &keys));
}

#[test]
fn roots_that_do_not_follow_are_refused() {
    check("one key of two", "metadata-signature", |stick| {
        resigned(stick, ROOT, &[1], |_: &mut Root| {});
    });
    check("one key twice", "metadata-signature", |stick| {
        stick.edit(ROOT, |root| {
            root["signatures"][1] = root["signatures"][0].clone();
        });
    });
    check("keys of the new root only", "metadata-signature", |stick| {
        let keys = [4, 5, 6].map(|n| key(n).public());
        let thieves = Roles::two_of_three(keys, key(9).public());
        let bytes = next_root(&root_v1(), &thieves, LATER, &[&key(4), &key(5)]).unwrap();
        stick.0.insert(ROOT.to_owned(), bytes);
    });
    check("keys of the old root only", "metadata-signature", |stick| {
        let keys = [4, 5, 6].map(|n| key(n).public());
        let thieves = Roles::two_of_three(keys, key(9).public());
        let bytes = next_root(&root_v1(), &thieves, LATER, &[&key(1), &key(2)]).unwrap();
        stick.0.insert(ROOT.to_owned(), bytes);
    });
    check("a version left out", "metadata-mismatch", |stick| {
        resigned(stick, ROOT, &[1, 2], |root: &mut Root| {
            root.header.version = 3
        });
    });
    check("the first root again", "metadata-rollback", |stick| {
        stick.0.insert(ROOT.to_owned(), root_v1());
    });
    check("cut in half", "metadata-unreadable", |stick| {
        let bytes = stick.0.get_mut(ROOT).unwrap();
        bytes.truncate(bytes.len() / 2);
    });
    check("too large", "too-large", |stick| {
        stick.0.insert(ROOT.to_owned(), vec![b' '; 600_000]);
    });
}

#[test]
fn one_key_under_two_ids_is_one_signer() {
    let mut stick = Stick::default();
    stick.0.insert(ROOT.to_owned(), root_v1());
    stick.edit(ROOT, |root| {
        let id = key(1).public().key_id();
        let same = root["signed"]["keys"][&id].clone();
        root["signed"]["keys"]["alias"] = same;
        root["signed"]["roles"]["root"]["keyids"] = serde_json::json!([id, "alias"]);
        root["signatures"] = serde_json::json!([]);
    });
    let mut bytes = co_sign(&stick.0[ROOT], &key(1)).unwrap();
    stick.0.insert(ROOT.to_owned(), bytes);
    stick.edit(ROOT, |root| {
        let mut second = root["signatures"][0].clone();
        second["keyid"] = "alias".into();
        root["signatures"].as_array_mut().unwrap().push(second);
    });
    bytes = stick.0[ROOT].clone();
    assert_eq!(
        Root::first(&bytes, &Ed25519Only).unwrap_err().code(),
        "metadata-signature"
    );
}

#[test]
fn metadata_that_are_not_the_newest_or_not_proved_are_refused() {
    check("wrong key", "metadata-signature", |stick| {
        resigned(stick, TIMESTAMP, &[7], |_: &mut Timestamp| {});
    });
    check("missing signature", "metadata-signature", |stick| {
        stick.edit(TIMESTAMP, |file| file["signatures"] = serde_json::json!([]));
    });
    check("changed byte", "metadata-signature", |stick| {
        stick.edit(TIMESTAMP, |file| file["signed"]["version"] = 99.into());
    });
    check("another role's file", "metadata-unreadable", |stick| {
        let snapshot = stick.0[SNAPSHOT].clone();
        stick.0.insert(TIMESTAMP.to_owned(), snapshot);
    });
    check("no timestamp", "metadata-missing", |stick| {
        stick.0.remove(TIMESTAMP);
    });
    check("timestamp too large", "too-large", |stick| {
        stick.0.insert(TIMESTAMP.to_owned(), vec![b' '; 20_000]);
    });
    check("a key named twice", "metadata-unreadable", |stick| {
        let twice = [b"{\"signed\":{},", &stick.0[TIMESTAMP][1..]].concat();
        stick.0.insert(TIMESTAMP.to_owned(), twice);
    });
    check("a fraction", "metadata-unreadable", |stick| {
        stick.edit(TIMESTAMP, |file| file["signed"]["version"] = 2.5.into());
    });
    check("another specification", "metadata-unreadable", |stick| {
        resigned(stick, TIMESTAMP, &[9], |file: &mut Timestamp| {
            file.header.spec_version = "2.0.0".to_owned();
        });
    });
    check("snapshot changed", "metadata-mismatch", |stick| {
        stick.edit(SNAPSHOT, |file| file["signed"]["version"] = 9.into());
    });
    check("snapshot missing", "metadata-missing", |stick| {
        stick.0.remove(SNAPSHOT);
    });
    check(
        "targets of another publication",
        "metadata-mismatch",
        |stick| {
            let first = stick.0["metadata/1.targets.json"].clone();
            stick.0.insert(TARGETS.to_owned(), first);
        },
    );
    check("targets cut in half", "metadata-mismatch", |stick| {
        let bytes = stick.0.get_mut(TARGETS).unwrap();
        bytes.truncate(bytes.len() / 2);
    });
}

/// Forges what only the publisher's stolen keys could sign, at version 3 and without hashes.
fn forged(edit: impl FnOnce(&mut Snapshot)) -> &'static str {
    let (repository, mut stick) = published(2);
    let mut snapshot: Snapshot = decoded(&stick.0[SNAPSHOT]);
    snapshot.header.version = 3;
    edit(&mut snapshot);
    stick.forge(3, &snapshot);
    code(read(repository.trusted(), &stick))
}

#[test]
fn versions_never_go_down_even_with_good_signatures() {
    let (repository, _) = published(2);
    let (_, older) = published(1);
    let trusted = repository.trusted();
    assert_eq!(code(read(trusted, &older)), "metadata-rollback");

    let targets = "targets.json";
    let lowered = forged(|snapshot| {
        snapshot.meta.get_mut(targets).unwrap().version = 1;
    });
    assert_eq!(lowered, "metadata-rollback", "targets went down");
    let vanished = forged(|snapshot| {
        let listed = snapshot.meta.remove(targets).unwrap();
        snapshot.meta.insert("other.json".to_owned(), listed);
    });
    assert_eq!(
        vanished, "metadata-rollback",
        "targets are not listed any more"
    );
    let older_snapshot = forged(|snapshot| snapshot.header.version = 1);
    assert_eq!(
        older_snapshot, "metadata-rollback",
        "the snapshot went down"
    );
    let ahead = forged(|snapshot| {
        let listed = snapshot.meta.get_mut(targets).unwrap();
        (listed.version, listed.length, listed.hashes) = (3, None, None);
    });
    assert_eq!(ahead, "metadata-missing", "listed, but not there");
}

#[test]
fn without_hashes_the_version_still_has_to_agree() {
    let (repository, mut stick) = published(2);
    let mut snapshot: Snapshot = decoded(&stick.0[SNAPSHOT]);
    snapshot.header.version = 3;
    let listed = snapshot.meta.get_mut("targets.json").unwrap();
    (listed.version, listed.length, listed.hashes) = (3, None, None);
    let targets = stick.0[TARGETS].clone();
    assert_eq!(decoded::<Targets>(&targets).header.version, 2);
    stick
        .0
        .insert("metadata/3.targets.json".to_owned(), targets);
    stick.forge(3, &snapshot);
    assert_eq!(
        code(read(repository.trusted(), &stick)),
        "metadata-mismatch"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn damage_never_changes_what_is_trusted(
        file in 0usize..4,
        at in 0usize..10_000,
        bit in 0u8..8,
        cut in any::<bool>(),
    ) {
        let (repository, mut stick) = published(2);
        let path = [SNAPSHOT, TARGETS, TIMESTAMP, "metadata/1.root.json"][file];
        let bytes = stick.0.get_mut(path).unwrap();
        let at = at % bytes.len();
        if cut {
            bytes.truncate(at);
        } else {
            bytes[at] ^= 1 << bit;
        }
        // A client at root 1 does not look at it again.
        if let Ok(read) = read(&newcomer(), &stick) {
            prop_assert_eq!(file, 3);
            prop_assert_eq!(&read.trusted, repository.trusted());
        }
        if file == 3 {
            let _ = Root::first(&stick.0[path], &Ed25519Only);
        }
    }
}

#[test]
fn a_key_id_that_signs_twice_spoils_the_file() {
    let (_, mut stick) = published(1);
    stick.edit(TIMESTAMP, |file| {
        let again = file["signatures"][0].clone();
        file["signatures"].as_array_mut().unwrap().push(again);
    });
    assert_eq!(code(read(&newcomer(), &stick)), "metadata-signature");
}
