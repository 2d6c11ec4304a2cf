//! The private keys of the sample data, for who wants to forge what only their owners can make.

use std::fs;
use std::path::Path;

use footbridge_signing::SecretKey;
use footbridge_signing::sealing::{Identity, open_with_passphrase};
use serde_json::Value;

use super::PASSPHRASE;

const KEY_FILE_BYTES: u64 = 64 * 1024;

/// What lies in the folder of the key ceremony.
#[derive(Debug)]
pub struct Secrets {
    /// Any two of them sign a root.
    pub roots: [SecretKey; 3],
    /// Signs packs.
    pub publisher: SecretKey,
    /// Signs statements and receipts.
    pub centre: SecretKey,
    /// Id of the centre, hex.
    pub centre_id: String,
    /// Opens bundles.
    pub identity: Identity,
    /// Opens item keys.
    pub content_identity: Identity,
}

impl Secrets {
    /// Opens all files of a folder under the passphrase of the sample data.
    pub fn open(keys: &Path) -> Self {
        let [one, two, three, publisher, centre] =
            ["root-1", "root-2", "root-3", "publisher", "centre"].map(|name| read(keys, name));
        let identity = |name: &str| {
            let text = centre[name].as_str().expect("a key file names its keys");
            Identity::from_secret(text).expect("an age identity")
        };
        Self {
            roots: [key(&one), key(&two), key(&three)],
            publisher: key(&publisher),
            centre: key(&centre),
            centre_id: centre["centre"].as_str().expect("an id").to_owned(),
            identity: identity("identity"),
            content_identity: identity("content_identity"),
        }
    }
}

fn read(keys: &Path, name: &str) -> Value {
    let sealed = fs::read(keys.join(format!("{name}.age"))).expect("a key file");
    let plain = open_with_passphrase(PASSPHRASE, &sealed, KEY_FILE_BYTES).expect("it opens");
    serde_json::from_slice(&plain).expect("a key file is JSON")
}

fn key(file: &Value) -> SecretKey {
    let seed = file["seed"]
        .as_str()
        .and_then(|seed| hex::decode(seed).ok());
    let seed = seed.and_then(|seed| seed.try_into().ok());
    SecretKey::from_seed(&seed.expect("32 bytes in hex"))
}
