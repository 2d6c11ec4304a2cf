//! A small repository in memory, some file of which the fuzzer replaces.

use footbridge_signing::tuf::{
    Expiries, Fetch, Repository, Roles, TargetInfo, co_sign, first_root,
};
use footbridge_signing::{Error, SecretKey};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::OnceLock;

pub const NOW: i64 = 1_800_000_000;

/// Files that may be replaced, by the first byte of the input.
const PATHS: [&str; 6] = [
    "metadata/1.root.json",
    "metadata/2.root.json",
    "metadata/timestamp.json",
    "metadata/1.snapshot.json",
    "metadata/1.targets.json",
    "metadata/1.a.json",
];

pub struct Stick(pub BTreeMap<String, Vec<u8>>);

impl Stick {
    pub fn replace(&mut self, which: u8, bytes: Vec<u8>) {
        let path = PATHS[usize::from(which) % PATHS.len()];
        self.0.insert(path.to_owned(), bytes);
    }
}

impl Fetch for Stick {
    fn fetch(&mut self, path: &str, _limit: u64) -> Result<Option<Vec<u8>>, Error> {
        Ok(self.0.get(path).cloned())
    }
}

/// Which file the input replaces, and by what; a letter is easier to type than a byte.
pub fn split(data: &[u8]) -> (u8, &[u8]) {
    match data {
        [which, bytes @ ..] => (which.wrapping_sub(b'a'), bytes),
        [] => (0, data),
    }
}

/// Makes a metadata file of a signed part, signed by all keys.
pub fn signed(part: &[u8]) -> Option<Vec<u8>> {
    let part: Value = serde_json::from_slice(part).ok()?;
    let file = json!({ "signed": part, "signatures": [] });
    let file = serde_json::to_vec(&file).expect("JSON can be written");
    [1, 2, 9]
        .iter()
        .try_fold(file, |file, n| co_sign(&file, &key(*n)).ok())
}

fn key(n: u8) -> SecretKey {
    SecretKey::from_seed(&[n; 32])
}

/// The honest files, without hashes in timestamp and snapshot, so that any one may be replaced.
pub fn files() -> &'static BTreeMap<String, Vec<u8>> {
    static FILES: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    FILES.get_or_init(|| {
        let roles = Roles::two_of_three([1, 2, 3].map(|n| key(n).public()), key(9).public());
        let root = first_root(&roles, NOW + 1000, &[&key(1), &key(2)]).expect("a root");
        let mut repository = Repository::create(root).expect("a repository");
        let info = TargetInfo::of(b"pack", None);
        repository
            .set_target("packs/a1.fbpack", info)
            .expect("a fine name");
        let later = NOW + 1000;
        let expiries = Expiries {
            targets: later,
            snapshot: later,
            timestamp: later,
        };
        let published = repository
            .publish(&[&key(9)], &expiries)
            .expect("its key signs");
        let mut files: BTreeMap<_, _> = published.into_iter().collect();
        for path in ["metadata/1.snapshot.json", "metadata/timestamp.json"] {
            let mut file: Value = serde_json::from_slice(&files[path]).expect("JSON");
            for meta in file["signed"]["meta"]
                .as_object_mut()
                .expect("a list")
                .values_mut()
            {
                *meta = json!({ "version": 1 });
            }
            if path.contains("snapshot") {
                file["signed"]["meta"]["a.json"] = json!({ "version": 1 });
            }
            let part = serde_json::to_vec(&file["signed"]).expect("JSON can be written");
            files.insert(path.to_owned(), signed(&part).expect("keys sign"));
        }
        files
    })
}
