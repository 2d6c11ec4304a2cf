//! What must work: reading, following new roots, recovering, going on.

use super::*;

#[test]
fn a_newcomer_reads_the_repository_from_its_root_alone() {
    let (repository, mut stick) = published(1);
    let read = read(&newcomer(), &stick).unwrap();
    let path = read.target_path(NAME).unwrap();
    assert_eq!(path, repository.target_path(NAME).unwrap());
    assert!(path.starts_with("targets/packs/") && path.ends_with(".a1.fbpack"));
    stick.put(vec![(path.clone(), b"pack".to_vec())]);
    let info = read.target(NAME).unwrap();
    assert!(check_target(info, &stick.0[&path][..]).is_ok());
    assert_eq!(
        read.target("packs/b1").unwrap_err().code(),
        "target-unknown"
    );
    assert_eq!(&read.trusted, repository.trusted());
    assert_eq!(read.expired, Vec::<String>::new());
}

#[test]
fn the_files_are_given_in_the_order_of_writing() {
    let mut repository = Repository::create(root_v1()).unwrap();
    let files = repository.publish(&[&key(9)], &expiries()).unwrap();
    let paths: Vec<_> = files.into_iter().map(|(path, _)| path).collect();
    let expected = [
        "metadata/1.root.json",
        "metadata/1.targets.json",
        "metadata/1.snapshot.json",
        "metadata/timestamp.json",
    ];
    assert_eq!(paths, expected);
}

#[test]
fn the_same_stick_again_changes_nothing() {
    let (_, stick) = published(2);
    let first = read(&newcomer(), &stick).unwrap();
    let again = read(&first.trusted, &stick).unwrap();
    assert_eq!(again.trusted, first.trusted);
    assert_eq!(again.targets_version, 2);
}

#[test]
fn what_is_stored_need_not_be_fetched_again() {
    let (_, mut stick) = published(1);
    let first = read(&newcomer(), &stick).unwrap();
    stick.0.retain(|path, _| path == "metadata/timestamp.json");
    assert_eq!(read(&first.trusted, &stick).unwrap().targets_version, 1);
}

#[test]
fn a_newer_stick_moves_trust_forward() {
    let (mut repository, mut stick) = published(1);
    let first = read(&newcomer(), &stick).unwrap();
    repository.remove_target(NAME).unwrap();
    stick.put(repository.publish(&[&key(9)], &expiries()).unwrap());
    let second = read(&first.trusted, &stick).unwrap();
    let versions = (
        second.timestamp_version,
        second.snapshot_version,
        second.targets_version,
    );
    assert_eq!(versions, (2, 2, 2));
    assert!(second.targets().is_empty());
}

#[test]
fn a_newcomer_follows_every_change_of_root() {
    let (mut repository, mut stick) = published(1);
    for publisher in [10, 11] {
        let old = repository.trusted().root.clone();
        let next = next_root(&old, &roles(publisher), LATER, &[&key(1), &key(3)]);
        repository.rotate_root(next.unwrap()).unwrap();
    }
    stick.put(repository.publish(&[&key(11)], &expiries()).unwrap());
    let read = read(&newcomer(), &stick).unwrap();
    assert_eq!(read.root_version, 3);
    assert_eq!(read.target(NAME).unwrap().length, 4);
}

#[test]
fn root_keys_may_sign_at_different_places() {
    let draft = first_root(&roles(9), LATER, &[&key(1)]).unwrap();
    let error = Repository::create(draft.clone()).unwrap_err();
    assert_eq!(error.code(), "metadata-signature");
    let twice = co_sign(&draft, &key(1)).unwrap();
    assert!(Repository::create(twice).is_err(), "one key signs for one");
    let complete = co_sign(&draft, &key(3)).unwrap();
    assert!(Repository::create(complete).is_ok());
}

#[test]
fn versions_recover_from_a_fast_forward_when_keys_change() {
    let (mut repository, stick) = published(1);
    let mut forged = stick.clone();
    let mut snapshot: Snapshot = decoded(&stick.0["metadata/1.snapshot.json"]);
    snapshot.header.version = u64::MAX;
    forged.forge(u64::MAX, &snapshot);
    let misled = read(&newcomer(), &forged).unwrap().trusted;

    let mut honest = stick.clone();
    honest.put(repository.publish(&[&key(9)], &expiries()).unwrap());
    assert_eq!(code(read(&misled, &honest)), "metadata-rollback");

    let old = repository.trusted().root.clone();
    let next = next_root(&old, &roles(10), LATER, &[&key(1), &key(2)]).unwrap();
    repository.rotate_root(next).unwrap();
    honest.put(repository.publish(&[&key(10)], &expiries()).unwrap());
    assert_eq!(read(&misled, &honest).unwrap().timestamp_version, 3);
}

#[test]
fn a_timestamp_of_the_same_version_is_nothing_new() {
    let (_, stick) = published(1);
    let first = read(&newcomer(), &stick).unwrap();
    let mut other = stick.clone();
    let mut snapshot: Snapshot = decoded(&stick.0["metadata/1.snapshot.json"]);
    snapshot.header.version = 7;
    other.forge(1, &snapshot);
    assert_eq!(read(&first.trusted, &other).unwrap().snapshot_version, 1);
}

#[test]
fn expiry_warns_or_refuses_as_the_caller_says() {
    let (_, stick) = published(1);
    let refused = refresh(&newcomer(), &mut stick.clone(), LATER, Expiry::Refuse);
    assert_eq!(code(refused), "metadata-expired");
    let warned = refresh(&newcomer(), &mut stick.clone(), LATER, Expiry::Warn).unwrap();
    assert_eq!(warned.expired, ["root", "timestamp", "snapshot", "targets"]);
    let again = refresh(&warned.trusted, &mut stick.clone(), LATER, Expiry::Warn).unwrap();
    assert_eq!(again.expired.len(), 4, "stored files are warned of as well");
    // A clock that was once in the future does no lasting harm.
    assert!(read(&again.trusted, &stick).is_ok());
}

#[test]
fn only_the_last_root_may_not_have_expired() {
    let expired = first_root(&roles(9), NOW - 1, &[&key(1), &key(2)]).unwrap();
    let mut repository = Repository::create(expired.clone()).unwrap();
    let next = next_root(&expired, &roles(9), LATER, &[&key(1), &key(2)]).unwrap();
    repository.rotate_root(next).unwrap();
    let mut stick = Stick::default();
    stick.put(repository.publish(&[&key(9)], &expiries()).unwrap());
    assert!(read(&Trusted::in_root(expired), &stick).is_ok());
}

#[test]
fn a_repository_without_consistent_snapshots_is_read_too() {
    let (repository, stick) = published(1);
    let mut root: Root = decoded(&repository.trusted().root);
    root.consistent_snapshot = false;
    let root = signed(&root, &[&key(1), &key(2)]);
    let plain =
        Stick(BTreeMap::from_iter(stick.0.into_iter().map(
            |(path, bytes)| (path.replace("metadata/1.", "metadata/"), bytes),
        )));
    let read = read(&Trusted::in_root(root), &plain).unwrap();
    assert_eq!(read.target_path(NAME).unwrap(), format!("targets/{NAME}"));
}

#[test]
fn unknown_fields_and_foreign_keys_are_passed_over() {
    let (repository, _) = published(1);
    let (keys, mut stick) = ([&key(1), &key(2)], Stick::default());
    let path = "metadata/1.root.json";
    stick
        .0
        .insert(path.to_owned(), repository.trusted().root.clone());
    stick.edit(path, |root| {
        root["signed"]["more"] = serde_json::json!({ "anything": [1] });
        root["signed"]["keys"]["foreign"] =
            serde_json::json!({ "keytype": "rsa", "scheme": "x", "keyval": { "public": "y" } });
    });
    let mut envelope = Envelope::read(&stick.0[path], Role::Root.name()).unwrap();
    for key in keys {
        envelope.sign(Role::Root.name(), key).unwrap();
    }
    assert!(Root::first(&envelope.to_bytes(), &Ed25519Only).is_ok());
}

#[test]
fn what_was_proved_before_a_failure_is_kept() {
    let (mut repository, mut stick) = published(1);
    let old = repository.trusted().root.clone();
    let next = next_root(&old, &roles(9), LATER, &[&key(1), &key(2)]).unwrap();
    repository.rotate_root(next.clone()).unwrap();
    stick.put(repository.publish(&[&key(9)], &expiries()).unwrap());
    stick.0.remove("metadata/2.snapshot.json");
    let mut trusted = newcomer();
    let failed = advance(&mut trusted, &mut stick, NOW, Expiry::Refuse);
    assert_eq!(code(failed), "metadata-missing");
    assert_eq!(trusted.root, next);
    assert_eq!(trusted.timestamp, repository.trusted().timestamp);
    assert_eq!(trusted.snapshot, None);
}

#[test]
fn a_resumed_repository_goes_on_counting() {
    let (repository, mut stick) = published(2);
    let mut resumed = Repository::resume(repository.trusted()).unwrap();
    assert_eq!(resumed.targets(), repository.targets());
    stick.put(resumed.publish(&[&key(9)], &expiries()).unwrap());
    let read = read(repository.trusted(), &stick).unwrap();
    assert_eq!(read.timestamp_version, 3);
}

#[test]
fn a_publication_without_its_keys_changes_nothing() {
    let (mut repository, _) = published(1);
    let before = repository.trusted().clone();
    let error = repository.publish(&[&key(1)], &expiries()).unwrap_err();
    assert_eq!(error.code(), "metadata-signature");
    assert_eq!(repository.trusted(), &before);
    let info = TargetInfo::of(b"", None);
    let error = repository.set_target("../a", info).unwrap_err();
    assert_eq!(error.code(), "target-name-refused");
}

#[test]
fn a_root_says_who_signs() {
    let mut read = Roles::of_root(&root_v1()).unwrap();
    let mut made = roles(9);
    read.root.keys.sort_unstable();
    made.root.keys.sort_unstable();
    assert_eq!(read, made);
    let unsigned = first_root(&roles(9), LATER, &[&key(1)]).unwrap();
    assert!(Roles::of_root(&unsigned).is_err());
}

#[test]
fn added_keys_do_not_let_versions_go_down() {
    let (mut repository, mut stick) = published(2);
    let knows = read(&newcomer(), &stick).unwrap().trusted;
    let mut roles = roles(9);
    roles.timestamp.keys.push(key(10).public());
    let old = repository.trusted().root.clone();
    let next = next_root(&old, &roles, LATER, &[&key(1), &key(2)]).unwrap();
    repository.rotate_root(next.clone()).unwrap();
    stick.0.insert("metadata/2.root.json".to_owned(), next);
    let (_, older) = published(1);
    stick.0.extend(older.0);
    assert_eq!(code(read(&knows, &stick)), "metadata-rollback");
}

#[test]
fn other_schemes_count_only_where_they_were_brought_along() {
    /// Takes the message itself as a signature.
    struct Parrot;
    impl Schemes for Parrot {
        fn verifies(&self, kind: &str, scheme: &str, public: &str, m: &[u8], sig: &[u8]) -> bool {
            (kind, scheme, public) == ("parrot", "echo", "polly") && m == sig
        }
    }
    let (_, mut stick) = published(1);
    stick.0.insert("root".to_owned(), root_v1());
    stick.edit("root", |root| {
        root["signed"]["keys"]["p"] = serde_json::json!({
            "keytype": "parrot", "scheme": "echo", "keyval": { "public": "polly" }
        });
        let ids = root["signed"]["roles"]["root"]["keyids"]
            .as_array_mut()
            .unwrap();
        ids.push("p".into());
        let message = crate::canonical::encode(&root["signed"]).unwrap();
        let sig = crate::hex::encode(&message);
        root["signatures"] = serde_json::json!([{ "keyid": "p", "sig": sig }]);
    });
    let root = co_sign(&stick.0["root"], &key(1)).unwrap();
    assert!(Root::first(&root, &Parrot).is_ok());
    assert!(Root::first(&root, &Ed25519Only).is_err());
}
