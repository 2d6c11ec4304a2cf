//! Forging the programme on a stick with the keys that only its owners should have.

use footbridge::ids::FileHash;
use footbridge_signing::tuf::{
    self, Expiries, Expiry, Fetch, Refreshed, Repository, TargetInfo, Trusted, co_sign,
};
use footbridge_signing::{Error, SecretKey};
use serde_json::{Value, json};

use super::scene::{Scene, json_of, read, write};

/// 2030: long after the cases.
const EXPIRES: i64 = 1_900_000_000;
pub(crate) const PACK: &str = "packs/induction-plastics.fbpack";

struct FromStick<'s>(&'s Scene);

impl Fetch for FromStick<'_> {
    fn fetch(&mut self, path: &str, _: u64) -> Result<Option<Vec<u8>>, Error> {
        Ok(std::fs::read(self.0.inner("programme").join(path)).ok())
    }
}

/// The programme on the stick, as whoever trusts its first root reads it.
pub(crate) fn refreshed(scene: &Scene) -> Refreshed {
    let root = read(&scene.inner("programme/metadata/1.root.json"));
    let trusted = Trusted::in_root(root);
    tuf::refresh(&trusted, &mut FromStick(scene), 0, Expiry::Warn).expect("it is ours")
}

/// The pack on the stick.
pub(crate) fn pack(scene: &Scene) -> Vec<u8> {
    let path = refreshed(scene)
        .target_path(PACK)
        .expect("the pack is listed");
    read(&scene.inner("programme").join(path))
}

/// The publisher vouches for a pack in place of the one on the stick.
pub(crate) fn publish(scene: &Scene, pack: &[u8], version: u32) {
    let custom = json!({ "id": "induction-plastics", "version": version, "kind": "course" });
    publish_as(scene, PACK, pack, custom);
}

pub(crate) fn publish_as(scene: &Scene, name: &str, pack: &[u8], custom: Value) {
    let mut repository = Repository::resume(&refreshed(scene).trusted).expect("ours");
    let info = TargetInfo::of(pack, Some(custom));
    repository.set_target(name, info).expect("a good name");
    let path = repository.target_path(name).expect("it is listed");
    write(&scene.inner("programme").join(path), pack);
    let expiries = Expiries {
        targets: EXPIRES,
        snapshot: EXPIRES,
        timestamp: EXPIRES,
    };
    let files = repository.publish(&[&scene.secrets.publisher], &expiries);
    for (path, bytes) in files.expect("the publisher signs") {
        write(&scene.inner("programme").join(path), &bytes);
    }
}

/// Signs the next targets, snapshot and timestamp by a key, each changed first by its role.
pub(crate) fn sign_next(scene: &Scene, key: &SecretKey, change: impl Fn(&str, &mut Value)) {
    let metadata = scene.inner("programme/metadata");
    let mut listed: Option<(String, Value)> = None;
    for role in ["targets", "snapshot", "timestamp"] {
        let mut signed = newest(scene, role)["signed"].clone();
        signed["version"] = json!(signed["version"].as_u64().expect("a version") + 1);
        if let Some((name, file)) = listed {
            signed["meta"][name] = file;
        }
        change(role, &mut signed);
        let version = signed["version"].clone();
        let bytes = signed_by(signed, key);
        let name = match role {
            "timestamp" => "timestamp.json".to_owned(),
            _ => format!("{version}.{role}.json"),
        };
        write(&metadata.join(name), &bytes);
        let file = json!({
            "version": version,
            "length": bytes.len(),
            "hashes": { "sha256": FileHash::of(&bytes) },
        });
        listed = Some((format!("{role}.json"), file));
    }
}

/// A metadata file with one signature.
pub(crate) fn signed_by(signed: Value, key: &SecretKey) -> Vec<u8> {
    let unsigned = json!({ "signed": signed, "signatures": [] }).to_string();
    co_sign(unsigned.as_bytes(), key).expect("metadata")
}

/// The file of a role with the highest version.
pub(crate) fn newest(scene: &Scene, role: &str) -> Value {
    let files = scene.files("programme/metadata", &format!("{role}.json"));
    let version = |file: &Value| file["signed"]["version"].as_u64();
    let files = files.iter().map(|path| json_of(path));
    files.max_by_key(version).expect("each role has a file")
}
