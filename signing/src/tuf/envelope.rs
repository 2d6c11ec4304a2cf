//! The frame of a metadata file: a signed part, and signatures over its canonical form.
//!
//! It counts signatures; what the signed part says is for others to judge.

use super::metadata::{Keyring, Metadata, Role};
use super::name::Name;
use super::schemes::Schemes;
use crate::{Error, SecretKey, canonical, hex, json};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;

/// A metadata file taken apart, with nothing proved yet.
#[derive(Serialize, Deserialize)]
pub(super) struct Envelope {
    signed: Value,
    signatures: Vec<WireSignature>,
}

#[derive(Serialize, Deserialize)]
struct WireSignature {
    keyid: String,
    sig: String,
}

/// Reads a file of a role and proves it with the keys that are told for that role.
pub(super) fn load<T: Metadata>(
    bytes: &[u8],
    name: Name<'_>,
    keyring: Keyring<'_>,
    others: &dyn Schemes,
) -> Result<T, Error> {
    let envelope = Envelope::read(bytes, name)?;
    envelope.check(name, keyring, others)?;
    envelope.decode(name)
}

/// Adds a signature to a metadata file, so that a threshold can be met key by key.
///
/// The signed part stays as it is; an earlier signature of the same key is replaced.
///
/// # Errors
/// [`Error::MetadataUnreadable`] if the bytes are no metadata file.
pub fn co_sign(metadata: &[u8], key: &SecretKey) -> Result<Vec<u8>, Error> {
    let mut envelope = Envelope::read(metadata, Role::Root.name())?;
    envelope.sign(Role::Root.name(), key)?;
    Ok(envelope.to_bytes())
}

impl Envelope {
    pub(super) fn read(bytes: &[u8], name: Name<'_>) -> Result<Self, Error> {
        json::parse(bytes)
            .and_then(serde_json::from_value)
            .map_err(|_| name.unreadable())
    }

    /// A file still to be signed.
    pub(super) fn around<T: Metadata>(signed: &T) -> Result<Self, Error> {
        Ok(Self {
            signed: serde_json::to_value(signed).map_err(|_| T::ROLE.name().unreadable())?,
            signatures: Vec::new(),
        })
    }

    pub(super) fn sign(&mut self, name: Name<'_>, key: &SecretKey) -> Result<(), Error> {
        let message = self.message(name)?;
        let keyid = key.public().key_id();
        self.signatures.retain(|signature| signature.keyid != keyid);
        self.signatures.push(WireSignature {
            sig: hex::encode(&key.sign(&message)),
            keyid,
        });
        Ok(())
    }

    pub(super) fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a JSON value can be written")
    }

    /// Takes the signed part as metadata of a kind.
    pub(super) fn decode<T: Metadata>(&self, name: Name<'_>) -> Result<T, Error> {
        serde_json::from_value::<T>(self.signed.clone())
            .ok()
            .filter(T::is_of_its_kind)
            .ok_or(name.unreadable())
    }

    /// Sees that enough keys of a role signed.
    ///
    /// Key ids and keys are both counted once: a key listed under two ids is one signer.
    /// An id that stands there twice spoils the whole file (TUF 1.0.34 §4.2).
    pub(super) fn check(
        &self,
        name: Name<'_>,
        keyring: Keyring<'_>,
        others: &dyn Schemes,
    ) -> Result<(), Error> {
        let message = self.message(name)?;
        let mut seen = BTreeSet::new();
        let mut keys = BTreeSet::new();
        for WireSignature { keyid, sig } in &self.signatures {
            if !seen.insert(keyid) {
                return Err(name.unsigned());
            }
            let signer = keyring.key(keyid);
            if let Some(signer) = signer.filter(|signer| signer.made(&message, sig, others)) {
                keys.insert((signer.keytype, signer.public));
            }
        }
        match (keys.len() as u64) < keyring.threshold() {
            true => Err(name.unsigned()),
            false => Ok(()),
        }
    }

    fn message(&self, name: Name<'_>) -> Result<Vec<u8>, Error> {
        canonical::encode(&self.signed).ok_or(name.unreadable())
    }
}
