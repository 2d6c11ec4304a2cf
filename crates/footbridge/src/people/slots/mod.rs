//! Slots: the store key, sealed to each member of staff, in a sidecar kept twice.
//!
//! An identity is wrapped by Argon2id over the passphrase: an age file whose
//! own passphrase is the Argon2id output, so that no format of ours stands
//! between the passphrase and the key.

mod rekey;
mod settle;
mod stretch;
#[cfg(test)]
mod tests;

pub(crate) use stretch::{Wrapped, wrap};

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use footbridge_signing::sealing::{Identity, Recipient, open, open_with_passphrase, seal};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::desk::commands::SiteKind;
use crate::error::{PeopleError, RecoveryError, Result, StoreError};
use crate::files::{Readers, write_whole};
use crate::host::Host;
use crate::ids::{FileHash, PersonId};
use crate::site::{Folder, SLOTS, kind_name};
use crate::storage::StoreKey;
use stretch::{Cost, stretch};

/// Bytes that an identity or a store key can have when opened.
const SECRET_LIMIT: u64 = 1024;

/// Threads that try slots side by side; each needs 64 MiB.
const HANDS: usize = 4;

/// The sidecar.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sidecar {
    format: u32,
    pub(crate) kind: String,
    pub(crate) language: String,
    stretching: Cost,
    slots: Vec<Slot>,
    /// The slot of the printed recovery code, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    code: Option<CodeSlot>,
    /// While the store gets a new key: the slots of that key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next: Option<Next>,
    /// SHA-256 of everything else, so that a copy with a wrong digit gives way to the other.
    /// Sidecars of the first version have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sha256: Option<FileHash>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Slot {
    staff: PersonId,
    salt: String,
    identity: String,
    store_key: String,
}

/// The store key, sealed to the recipient of the printed recovery code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CodeSlot {
    recipient: String,
    store_key: String,
}

/// The slots of the key that the store is about to get.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Next {
    /// The first bytes of the store under that key, hex: they tell which store lies there.
    store_begins: String,
    slots: Vec<Slot>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    code: Option<CodeSlot>,
}

/// Bytes at the beginning of a store that are drawn anew with each key.
const BEGINNING: usize = 16;

/// A member of staff who may open the store.
#[derive(Clone)]
pub(crate) struct Holder {
    pub(crate) staff: PersonId,
    pub(crate) wrapped: Wrapped,
    pub(crate) recipient: Recipient,
}

/// Everybody for whom the store key is sealed.
#[derive(Clone)]
pub(crate) struct Holders {
    pub(crate) staff: Vec<Holder>,
    /// The recipient of the printed recovery code.
    pub(crate) code: Option<Recipient>,
}

impl Slot {
    fn of(holder: &Holder, key: &StoreKey) -> Result<Self> {
        let recipient = std::slice::from_ref(&holder.recipient);
        Ok(Self {
            staff: holder.staff,
            salt: hex::encode(holder.wrapped.salt),
            identity: hex::encode(&holder.wrapped.sealed),
            store_key: hex::encode(seal(recipient, key.as_slice())?),
        })
    }

    fn is_of(&self, holder: &Holder) -> bool {
        self.staff == holder.staff
            && self.salt == hex::encode(holder.wrapped.salt)
            && self.identity == hex::encode(&holder.wrapped.sealed)
    }
}

impl CodeSlot {
    fn of(recipient: &Recipient, key: &StoreKey) -> Result<Self> {
        let sealed = seal(std::slice::from_ref(recipient), key.as_slice())?;
        Ok(Self {
            recipient: recipient.to_string(),
            store_key: hex::encode(sealed),
        })
    }
}

/// Who opened the store, and the key.
pub(crate) struct Opened {
    pub(crate) staff: PersonId,
    pub(crate) key: StoreKey,
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
        let holder = Holder {
            staff,
            wrapped: wrapped.clone(),
            recipient: recipient.clone(),
        };
        let holders = Holders {
            staff: vec![holder],
            code: None,
        };
        Self::for_all(host, kind, language, &holders, key)
    }

    /// A sidecar with a slot for each of these.
    pub(crate) fn for_all(
        host: &Host,
        kind: &SiteKind,
        language: &str,
        holders: &Holders,
        key: &StoreKey,
    ) -> Result<Self> {
        let mut sidecar = Self {
            format: 1,
            kind: kind_name(kind).into(),
            language: language.into(),
            stretching: Cost::of(host.stretching),
            slots: Vec::new(),
            code: None,
            next: None,
            sha256: None,
        };
        sidecar.seal_to(holders, key)?;
        Ok(sidecar)
    }

    /// Makes exactly the slots of these, all under one key.
    fn seal_to(&mut self, holders: &Holders, key: &StoreKey) -> Result<()> {
        let slots = holders.staff.iter().map(|holder| Slot::of(holder, key));
        self.slots = slots.collect::<Result<_>>()?;
        let code = holders.code.as_ref();
        self.code = code.map(|code| CodeSlot::of(code, key)).transpose()?;
        Ok(())
    }

    /// Writes both copies, one after the other: at least one is whole at every moment.
    pub(crate) fn write(&self, folder: &Folder) -> Result<()> {
        let summed = Self {
            sha256: Some(self.sum()),
            ..self.clone()
        };
        let bytes = serde_json::to_vec_pretty(&summed).expect("a sidecar has plain fields");
        for name in SLOTS {
            write_whole(folder.path(), name, &bytes, Readers::Owner)?;
        }
        Ok(())
    }

    /// The hash of everything but the hash.
    fn sum(&self) -> FileHash {
        let bare = Self {
            sha256: None,
            ..self.clone()
        };
        FileHash::of(&serde_json::to_vec(&bare).expect("a sidecar has plain fields"))
    }

    fn is_whole(&self) -> bool {
        self.format == 1 && self.sha256.is_none_or(|sha256| sha256 == self.sum())
    }

    /// Reads the slots of the store that lies there, from the first copy that is whole.
    pub(crate) fn read(folder: &Folder) -> Result<Self> {
        Ok(Self::read_as_written(folder)?.of_the_store_in(folder))
    }

    fn read_as_written(folder: &Folder) -> Result<Self> {
        let copies = folder.slots();
        copies
            .iter()
            .find_map(|path| read_copy(path))
            .ok_or_else(|| StoreError::Damaged.into())
    }

    /// The same with one generation of slots. A store that was about to get another key has it
    /// as soon as the new file stands in its place, and not before.
    fn of_the_store_in(mut self, folder: &Folder) -> Self {
        if let Some(next) = self.next.take()
            && beginning_of(&folder.store()).as_deref() == Some(next.store_begins.as_str())
        {
            self.slots = next.slots;
            self.code = next.code;
        }
        self.sha256 = None;
        self
    }

    /// Opens a slot with a passphrase. Every slot costs the same work, so several are tried at
    /// once; of two that open, the first counts.
    pub(crate) fn open(&self, passphrase: &str) -> Result<Opened> {
        let hands = std::thread::available_parallelism().map_or(1, usize::from);
        let next = AtomicUsize::new(0);
        let try_some = || {
            let mut opened = Vec::new();
            loop {
                let place = next.fetch_add(1, Ordering::Relaxed);
                let Some(slot) = self.slots.get(place) else {
                    return Ok(opened);
                };
                let found = self.try_slot(slot, passphrase)?;
                opened.extend(found.map(|found| (place, found)));
            }
        };
        let tried: Vec<Result<Vec<_>>> = std::thread::scope(|scope| {
            let hands = hands.min(HANDS).min(self.slots.len());
            let others: Vec<_> = (1..hands).map(|_| scope.spawn(try_some)).collect();
            let mut tried = vec![try_some()];
            tried.extend(others.into_iter().map(|other| {
                let ended = other.join();
                ended.unwrap_or_else(|_| Err(StoreError::Damaged.into()))
            }));
            tried
        });
        let mut opened = Vec::new();
        for some in tried {
            opened.extend(some?);
        }
        let first = opened.into_iter().min_by_key(|(place, _)| *place);
        first
            .map(|(_, opened)| opened)
            .ok_or_else(|| PeopleError::PassphraseWrong.into())
    }

    fn try_slot(&self, slot: &Slot, passphrase: &str) -> Result<Option<Opened>> {
        let mut salt = [0; 16];
        hex::decode_to_slice(&slot.salt, &mut salt).map_err(|_| StoreError::Damaged)?;
        let wrapped = hex::decode(&slot.identity).map_err(|_| StoreError::Damaged)?;
        let stretched = stretch(passphrase, &salt, self.stretching)?;
        let Ok(secret) = open_with_passphrase(&stretched, &wrapped, SECRET_LIMIT) else {
            return Ok(None);
        };
        let secret = std::str::from_utf8(&secret).map_err(|_| StoreError::Damaged)?;
        Ok(Some(Opened {
            staff: slot.staff,
            key: unsealed(&slot.store_key, &Identity::from_secret(secret)?)?,
        }))
    }

    /// Opens the slot of the printed recovery code.
    pub(crate) fn open_with_code(&self, code: &Identity) -> Result<StoreKey> {
        let slot = self.code.as_ref();
        let slot = slot.filter(|slot| slot.recipient == code.recipient().to_string());
        let slot = slot.ok_or(RecoveryError::CodeNotHere)?;
        unsealed(&slot.store_key, code)
    }
}

fn unsealed(sealed: &str, identity: &Identity) -> Result<StoreKey> {
    let sealed = hex::decode(sealed).map_err(|_| StoreError::Damaged)?;
    let key = open(identity, &sealed, SECRET_LIMIT)?;
    let key = key.as_slice().try_into().map_err(|_| StoreError::Damaged)?;
    Ok(Zeroizing::new(key))
}

/// The first bytes of a store, hex; none if there are not so many.
fn beginning_of(store: &Path) -> Option<String> {
    use std::io::Read;
    let mut bytes = [0; BEGINNING];
    let mut file = std::fs::File::open(store).ok()?;
    file.read_exact(&mut bytes).ok()?;
    Some(hex::encode(bytes))
}

fn read_copy(path: &Path) -> Option<Sidecar> {
    let bytes = std::fs::read(path).ok()?;
    let sidecar: Option<Sidecar> = serde_json::from_slice(&bytes).ok();
    sidecar.filter(Sidecar::is_whole)
}
