//! The ceremony's files, and a programme for other tests to work on.

use std::fs;
use std::sync::Arc;

use footbridge_signing::sealing::Recipient;
use tempfile::TempDir;

use super::*;
use crate::host::{Clock, Drives, Flushing, Randomness, Removal, Stick, Stretching};
use crate::programme::key_files::{open_centre_keys, open_publisher_key, open_root_key};
use crate::programme::repository::{Signed, add_pack};
use crate::programme::{content_recipient, read_centre_keys, refresh_own};

/// A ceremony in a temporary folder.
pub(crate) struct Programme {
    pub(crate) folder: TempDir,
    pub(crate) keys: Ceremony,
}

/// 2026-11-21.
pub(crate) const NOW_MILLIS: i64 = 1_795_219_200_000;

impl Programme {
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let out = folder.path().join("keys");
        let keys = ceremony(&out, "Centre", &passphrases(), &host()).unwrap();
        Self { folder, keys }
    }

    pub(crate) fn recipient(&self) -> Recipient {
        content_recipient(&self.keys.programme).unwrap()
    }

    pub(crate) fn add(&self, pack: &[u8]) -> Result<Signed> {
        add_pack(&self.keys.programme, pack, &self.keys.publisher, NOW_MILLIS)
    }
}

fn passphrases() -> [String; 5] {
    ["root 1", "root 2", "root 3", "publisher", "centre"].map(String::from)
}

/// A host whose randomness counts, so that keys differ from each other.
pub(crate) fn host() -> Host {
    struct Fixed(std::sync::atomic::AtomicU8);
    impl Clock for Fixed {
        fn wall_millis(&self) -> i64 {
            NOW_MILLIS
        }
        fn monotonic_millis(&self) -> u64 {
            0
        }
    }
    impl Randomness for Fixed {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
        }
    }
    impl Drives for Fixed {
        fn sticks(&self) -> Vec<Stick> {
            Vec::new()
        }
        fn forget_cached(&self, _: &fs::File) {}

        fn settle(&self, _: &std::path::Path) -> std::io::Result<()> {
            Ok(())
        }

        fn eject(&self, _: &std::path::Path) -> std::io::Result<Removal> {
            Ok(Removal::Flushed)
        }
    }
    let fixed = Arc::new(Fixed(1.into()));
    Host {
        clock: fixed.clone(),
        random: fixed.clone(),
        drives: fixed,
        press: None,
        printer: Arc::new(crate::host::NoPrinter),
        computer: Arc::new(crate::host::SilentComputer),
        volatile: None,
        samples: None,
        stretching: Stretching::Test,
        flushing: Flushing::EachCommit,
        machine: None,
    }
}

#[test]
fn every_key_file_opens_under_its_own_passphrase_only() {
    let programme = Programme::new();
    let out = programme.folder.path().join("keys");
    let names: Vec<_> = programme
        .keys
        .private
        .iter()
        .map(|path| path.file_name().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "root-1.age",
            "root-2.age",
            "root-3.age",
            "publisher.age",
            "centre.age"
        ]
    );
    open_root_key(&out.join("root-2.age"), "root 2").unwrap();
    let publisher = open_publisher_key(&out.join("publisher.age"), "publisher").unwrap();
    assert_eq!(
        publisher.key.public(),
        programme.keys.publisher.key.public()
    );
    let centre = open_centre_keys(&out, "centre").unwrap();
    assert_eq!(
        CentreKeys::of(&centre),
        CentreKeys::of(&programme.keys.centre)
    );
    for error in [
        open_root_key(&out.join("root-2.age"), "root 1").unwrap_err(),
        open_publisher_key(&out.join("publisher.age"), "centre").unwrap_err(),
    ] {
        assert_eq!(error.code(), "passphrase-wrong");
    }
    let swapped = open_publisher_key(&out.join("centre.age"), "centre").unwrap_err();
    assert_eq!(swapped.code(), "key-invalid", "a key file of another kind");
}

#[test]
fn wrong_centre_keys_are_one_refusal_whatever_is_wrong() {
    let programme = Programme::new();
    let out = programme.folder.path().join("keys");
    let code = |folder: &Path, passphrase| open_centre_keys(folder, passphrase).unwrap_err().code();
    assert_eq!(
        code(&out, "publisher"),
        "centre-keys-wrong",
        "another passphrase"
    );
    assert_eq!(
        code(programme.folder.path(), "centre"),
        "centre-keys-wrong",
        "no file"
    );
    fs::copy(out.join("publisher.age"), out.join("centre.age")).unwrap();
    assert_eq!(code(&out, "publisher"), "centre-keys-wrong", "another file");
}

#[test]
fn nothing_private_stands_in_the_clear() {
    let programme = Programme::new();
    let keys = &programme.keys;
    let secrets = [
        hex::encode(*keys.publisher.key.seed()),
        hex::encode(*keys.centre.key.seed()),
        keys.centre.identity.secret().to_string(),
        keys.centre.content_identity.secret().to_string(),
    ];
    let mut folders = vec![programme.folder.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = fs::read(&path).unwrap();
            let holds = |secret: &String| {
                bytes
                    .windows(secret.len())
                    .any(|window| window == secret.as_bytes())
            };
            assert!(
                !secrets.iter().any(holds),
                "{} holds a secret",
                path.display()
            );
        }
    }
}

#[test]
fn the_programme_vouches_for_the_centre_from_its_first_day() {
    let programme = Programme::new();
    let refreshed = refresh_own(&programme.keys.programme).unwrap();
    assert_eq!((refreshed.root_version, refreshed.targets_version), (1, 1));
    let centre = &programme.keys.centre;
    let keys = read_centre_keys(&programme.keys.programme, &refreshed, centre.centre).unwrap();
    assert_eq!(keys, CentreKeys::of(centre));
    assert_eq!(programme.recipient(), centre.content_identity.recipient());
}

#[test]
fn keys_are_never_written_into_a_folder_that_holds_something() {
    let programme = Programme::new();
    let out = programme.folder.path().join("keys");
    assert!(ceremony(&out, "Centre", &passphrases(), &host()).is_err());
    let empty = ceremony(&out.join("new"), " ", &passphrases(), &host());
    assert_eq!(empty.unwrap_err().code(), "name-empty");
}

#[test]
fn a_changed_public_file_is_found_out() {
    let programme = Programme::new();
    let path = programme.keys.programme.join("public.json");
    let own = programme.recipient().to_string();
    let other = Identity::generate().recipient().to_string();
    let text = fs::read_to_string(&path).unwrap().replace(&own, &other);
    fs::write(&path, text).unwrap();
    let error = content_recipient(&programme.keys.programme).unwrap_err();
    assert_eq!(error.code(), "centre-keys-wrong");
}
