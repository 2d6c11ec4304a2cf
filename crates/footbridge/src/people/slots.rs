//! Slots: the store key, sealed to each member of staff, in a sidecar kept twice.
//!
//! An identity is wrapped by Argon2id over the passphrase: an age file whose
//! own passphrase is the Argon2id output, so that no format of ours stands
//! between the passphrase and the key.

use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use footbridge_signing::sealing::{
    Identity, Recipient, WorkFactor, open, open_with_passphrase, seal, seal_with_passphrase,
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::desk::commands::SiteKind;
use crate::error::{PeopleError, Result, StoreError};
use crate::files::{Readers, write_whole};
use crate::host::{Host, Stretching};
use crate::ids::PersonId;
use crate::site::{Folder, SLOTS, kind_name};
use crate::storage::StoreKey;

/// Bytes that an identity or a store key can have when opened.
const SECRET_LIMIT: u64 = 1024;

/// An identity that only a passphrase opens.
#[derive(Clone)]
pub(crate) struct Wrapped {
    pub(crate) salt: [u8; 16],
    pub(crate) sealed: Vec<u8>,
}

/// The sidecar.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sidecar {
    format: u32,
    pub(crate) kind: String,
    pub(crate) language: String,
    stretching: Cost,
    slots: Vec<Slot>,
}

/// What Argon2id cost when the slots were made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cost {
    kib: u32,
    passes: u32,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Slot {
    staff: PersonId,
    salt: String,
    identity: String,
    store_key: String,
}

/// Who opened the store, and the key.
pub(crate) struct Opened {
    pub(crate) staff: PersonId,
    pub(crate) key: StoreKey,
}

/// Wraps an identity by a passphrase.
pub(crate) fn wrap(host: &Host, identity: &Identity, passphrase: &str) -> Result<Wrapped> {
    let salt = host.draw();
    let stretched = stretch(passphrase, &salt, cost(host.stretching))?;
    let sealed = seal_with_passphrase(&stretched, identity.secret().as_bytes(), WorkFactor::Test)?;
    Ok(Wrapped { salt, sealed })
}

impl Sidecar {
    /// A sidecar with one slot.
    pub(crate) fn new(
        host: &Host,
        kind: &SiteKind,
        language: &str,
        staff: PersonId,
        (wrapped, recipient): (&Wrapped, &Recipient),
        key: &StoreKey,
    ) -> Result<Self> {
        let slot = Slot {
            staff,
            salt: hex::encode(wrapped.salt),
            identity: hex::encode(&wrapped.sealed),
            store_key: hex::encode(seal(std::slice::from_ref(recipient), key.as_slice())?),
        };
        Ok(Self {
            format: 1,
            kind: kind_name(kind).into(),
            language: language.into(),
            stretching: cost(host.stretching),
            slots: vec![slot],
        })
    }

    /// Writes both copies, one after the other: at least one is whole at every moment.
    pub(crate) fn write(&self, folder: &Folder) -> Result<()> {
        let bytes = serde_json::to_vec_pretty(self).expect("a sidecar has plain fields");
        for name in SLOTS {
            write_whole(folder.path(), name, &bytes, Readers::Owner)?;
        }
        Ok(())
    }

    /// Reads the first copy that is whole.
    pub(crate) fn read(folder: &Folder) -> Result<Self> {
        let copies = folder.slots();
        copies
            .iter()
            .find_map(|path| read_copy(path))
            .ok_or_else(|| StoreError::Damaged.into())
    }

    /// Opens a slot with a passphrase.
    pub(crate) fn open(&self, passphrase: &str) -> Result<Opened> {
        for slot in &self.slots {
            if let Some(opened) = self.try_slot(slot, passphrase)? {
                return Ok(opened);
            }
        }
        Err(PeopleError::PassphraseWrong.into())
    }

    fn try_slot(&self, slot: &Slot, passphrase: &str) -> Result<Option<Opened>> {
        let mut salt = [0; 16];
        hex::decode_to_slice(&slot.salt, &mut salt).map_err(|_| StoreError::Damaged)?;
        let wrapped = hex::decode(&slot.identity).map_err(|_| StoreError::Damaged)?;
        let sealed = hex::decode(&slot.store_key).map_err(|_| StoreError::Damaged)?;
        let stretched = stretch(passphrase, &salt, self.stretching)?;
        let Ok(secret) = open_with_passphrase(&stretched, &wrapped, SECRET_LIMIT) else {
            return Ok(None);
        };
        let secret = std::str::from_utf8(&secret).map_err(|_| StoreError::Damaged)?;
        let key = open(&Identity::from_secret(secret)?, &sealed, SECRET_LIMIT)?;
        let key = key.as_slice().try_into().map_err(|_| StoreError::Damaged)?;
        Ok(Some(Opened {
            staff: slot.staff,
            key: Zeroizing::new(key),
        }))
    }
}

fn read_copy(path: &Path) -> Option<Sidecar> {
    let bytes = std::fs::read(path).ok()?;
    serde_json::from_slice(&bytes)
        .ok()
        .filter(|sidecar: &Sidecar| sidecar.format == 1)
}

fn cost(stretching: Stretching) -> Cost {
    match stretching {
        Stretching::Full => Cost {
            kib: 64 * 1024,
            passes: 3,
        },
        Stretching::Test => Cost { kib: 64, passes: 1 },
    }
}

fn stretch(passphrase: &str, salt: &[u8; 16], cost: Cost) -> Result<Zeroizing<String>> {
    let params =
        Params::new(cost.kib, cost.passes, 1, Some(32)).map_err(|_| StoreError::Damaged)?;
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut key = Zeroizing::new([0; 32]);
    argon
        .hash_password_into(passphrase.as_bytes(), salt, key.as_mut_slice())
        .map_err(|_| StoreError::Damaged)?;
    Ok(Zeroizing::new(hex::encode(key.as_slice())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::staff::NewStaff;
    use crate::site::tests::host;

    fn sidecar(folder: &Folder) -> (Sidecar, StoreKey) {
        let host = host();
        let staff = NewStaff::make(&host, "Ada", "correct horse battery").unwrap();
        let key: StoreKey = Zeroizing::new(host.draw());
        let recipient = staff.identity.recipient();
        let (kind, who) = (SiteKind::Station, staff.person);
        let sidecar =
            Sidecar::new(&host, &kind, "en", who, (&staff.wrapped, &recipient), &key).unwrap();
        sidecar.write(folder).unwrap();
        (sidecar, key)
    }

    #[test]
    fn the_passphrase_opens_the_store_key_and_nothing_else_does() {
        let folder = tempfile::tempdir().unwrap();
        let (sidecar, key) = sidecar(&Folder::at(folder.path()));
        assert_eq!(*sidecar.open("correct horse battery").unwrap().key, *key);
        let wrong = sidecar.open("correct horse batterz").map(drop).unwrap_err();
        assert_eq!(wrong.code(), "passphrase-wrong");
    }

    #[test]
    fn a_damaged_copy_is_replaced_by_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let folder = Folder::at(folder.path());
        sidecar(&folder);
        for broken in folder.slots() {
            let good = std::fs::read(&broken).unwrap();
            std::fs::write(&broken, &good[..good.len() / 2]).unwrap();
            assert!(Sidecar::read(&folder).is_ok(), "the other copy serves");
            std::fs::write(&broken, good).unwrap();
        }
    }

    #[test]
    fn what_ships_stretches_as_promised() {
        assert_eq!(
            cost(Stretching::Full),
            Cost {
                kib: 65_536,
                passes: 3
            }
        );
    }
}
