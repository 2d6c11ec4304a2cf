//! The frame of a metadata file: a signed part, and signatures over its canonical form.
//!
//! It counts signatures; what the signed part says is for others to judge.

use super::metadata::{Keyring, Metadata, Role, Root};
use crate::{Error, PublicKey, SecretKey, canonical, hex, json};
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

/// Reads a file of a role that the root names keys for, and proves it.
pub(super) fn load<T: Metadata>(bytes: &[u8], root: &Root) -> Result<T, Error> {
    let envelope = Envelope::read(bytes, T::ROLE)?;
    envelope.check(T::ROLE, root.keyring(T::ROLE))?;
    envelope.decode()
}

/// Adds a signature to a metadata file, so that a threshold can be met key by key.
///
/// The signed part stays as it is; an earlier signature of the same key is replaced.
///
/// # Errors
/// [`Error::MetadataUnreadable`] if the bytes are no metadata file.
pub fn co_sign(metadata: &[u8], key: &SecretKey) -> Result<Vec<u8>, Error> {
    let mut envelope = Envelope::read(metadata, Role::Root)?;
    envelope.sign(Role::Root, key)?;
    Ok(envelope.to_bytes())
}

impl Envelope {
    pub(super) fn read(bytes: &[u8], role: Role) -> Result<Self, Error> {
        json::parse(bytes)
            .and_then(serde_json::from_value)
            .map_err(|_| role.unreadable())
    }

    /// A file still to be signed.
    pub(super) fn around<T: Metadata>(signed: &T) -> Result<Self, Error> {
        Ok(Self {
            signed: serde_json::to_value(signed).map_err(|_| T::ROLE.unreadable())?,
            signatures: Vec::new(),
        })
    }

    pub(super) fn sign(&mut self, role: Role, key: &SecretKey) -> Result<(), Error> {
        let message = self.message(role)?;
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
    pub(super) fn decode<T: Metadata>(&self) -> Result<T, Error> {
        serde_json::from_value::<T>(self.signed.clone())
            .ok()
            .filter(T::is_of_its_kind)
            .ok_or(T::ROLE.unreadable())
    }

    /// Sees that enough keys of a role signed.
    ///
    /// Key ids and keys are both counted once: a key listed under two ids is one signer,
    /// and so is an id that signs twice.
    pub(super) fn check(&self, role: Role, keyring: Keyring<'_>) -> Result<(), Error> {
        let message = self.message(role)?;
        let mut ids = BTreeSet::new();
        let mut keys = BTreeSet::new();
        for signature in &self.signatures {
            if let Some(key) = signature.signer(&message, keyring) {
                ids.insert(&signature.keyid);
                keys.insert(key);
            }
        }
        if (ids.len().min(keys.len()) as u64) < keyring.threshold() {
            let role = role.name().to_owned();
            return Err(Error::MetadataSignature { role });
        }
        Ok(())
    }

    fn message(&self, role: Role) -> Result<Vec<u8>, Error> {
        canonical::encode(&self.signed).ok_or(role.unreadable())
    }
}

impl WireSignature {
    /// The role's key that made this signature over the message, if one did.
    fn signer(&self, message: &[u8], keyring: Keyring<'_>) -> Option<PublicKey> {
        let key = keyring.key(&self.keyid)?;
        let signature = hex::decode::<64>(&self.sig)?;
        key.verify(message, &signature).is_ok().then_some(key)
    }
}
