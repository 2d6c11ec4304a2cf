//! A repository on a stick of memory, and the ways to break it.

mod delegations;
mod hostile;
mod journeys;

use super::envelope::Envelope;
use super::metadata::{Header, MetaFile, Metadata, Role, Root, Snapshot, Targets, Timestamp};
use super::*;
use crate::SecretKey;
use serde_json::Value;
use std::collections::BTreeMap;

pub(super) const NOW: i64 = 1_800_000_000;
pub(super) const LATER: i64 = NOW + 1000;
pub(super) const NAME: &str = "packs/a1.fbpack";

/// The files of a stick, by path.
#[derive(Clone, Default)]
pub(super) struct Stick(pub(super) BTreeMap<String, Vec<u8>>);

impl Stick {
    pub(super) fn put(&mut self, files: Vec<(String, Vec<u8>)>) {
        self.0.extend(files);
    }

    /// Edits the JSON of a file without signing it again.
    pub(super) fn edit(&mut self, path: &str, edit: impl FnOnce(&mut Value)) {
        let bytes = self.0.get_mut(path).unwrap();
        let mut value: Value = serde_json::from_slice(bytes).unwrap();
        edit(&mut value);
        *bytes = serde_json::to_vec(&value).unwrap();
    }

    /// Replaces the newest timestamp and snapshot by signed ones that somebody else made up.
    pub(super) fn forge(&mut self, timestamp: u64, snapshot: &Snapshot) {
        let publisher = key(9);
        let bytes = signed(snapshot, &[&publisher]);
        let timestamp = Timestamp {
            header: Header::new(Role::Timestamp, timestamp, LATER),
            meta: metadata::TimestampMeta {
                snapshot: MetaFile::of(snapshot.header.version, &bytes),
            },
        };
        let path = format!("metadata/{}.snapshot.json", snapshot.header.version);
        self.0.insert(path, bytes);
        let bytes = signed(&timestamp, &[&publisher]);
        self.0.insert("metadata/timestamp.json".to_owned(), bytes);
    }
}

impl Fetch for Stick {
    fn fetch(&mut self, path: &str, _limit: u64) -> Result<Option<Vec<u8>>, Error> {
        Ok(self.0.get(path).cloned())
    }
}

/// Keys 1 to 3 are the root's, key 9 is the publisher's.
pub(super) fn key(n: u8) -> SecretKey {
    SecretKey::from_seed(&[n; 32])
}

pub(super) fn roles(publisher: u8) -> Roles {
    let root = [1, 2, 3].map(|n| key(n).public());
    Roles::two_of_three(root, key(publisher).public())
}

pub(super) fn expiries() -> Expiries {
    Expiries {
        targets: LATER,
        snapshot: LATER,
        timestamp: LATER,
    }
}

pub(super) fn root_v1() -> Vec<u8> {
    first_root(&roles(9), LATER, &[&key(1), &key(2)]).unwrap()
}

pub(super) fn signed<T: Metadata>(metadata: &T, keys: &[&SecretKey]) -> Vec<u8> {
    let mut envelope = Envelope::around(metadata).unwrap();
    for key in keys {
        envelope.sign(T::ROLE.name(), key).unwrap();
    }
    envelope.to_bytes()
}

pub(super) fn decoded<T: Metadata>(bytes: &[u8]) -> T {
    let name = T::ROLE.name();
    Envelope::read(bytes, name).unwrap().decode(name).unwrap()
}

/// A repository with one pack, published `times` times, and the stick it lies on.
pub(super) fn published(times: usize) -> (Repository, Stick) {
    let mut repository = Repository::create(root_v1()).unwrap();
    let mut stick = Stick::default();
    let info = TargetInfo::of(b"pack", None);
    repository.set_target(NAME, info).unwrap();
    for _ in 0..times {
        stick.put(repository.publish(&[&key(9)], &expiries()).unwrap());
    }
    (repository, stick)
}

pub(super) fn newcomer() -> Trusted {
    Trusted::in_root(root_v1())
}

pub(super) fn read(trusted: &Trusted, stick: &Stick) -> Result<Refreshed, Error> {
    refresh(trusted, &mut stick.clone(), NOW, Expiry::Refuse)
}

pub(super) fn code(result: Result<Refreshed, Error>) -> &'static str {
    result.expect_err("this must be refused").code()
}
