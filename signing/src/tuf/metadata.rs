//! The signed parts of TUF metadata as types.
//!
//! Unknown fields are ignored, as the specification demands; what is known is read strictly.
//! Nothing here is proved: only `envelope` turns bytes into these types.

use super::delegation::Delegations;
use super::name::Name;
use super::schemes::Signer;
use super::time::Time;
use crate::{PublicKey, hex};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256, Sha512};
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU64;

pub(super) const SPEC_VERSION: &str = "1.0.31";

/// The four roles that the root names; a delegated role is known by its name alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Root,
    Timestamp,
    Snapshot,
    Targets,
}

impl Role {
    pub(super) fn name(self) -> Name<'static> {
        Name(match self {
            Self::Root => "root",
            Self::Timestamp => "timestamp",
            Self::Snapshot => "snapshot",
            Self::Targets => "targets",
        })
    }
}

/// What all four kinds of metadata have.
pub(super) trait Metadata: DeserializeOwned + Serialize {
    const ROLE: Role;
    fn header(&self) -> &Header;

    /// Whether the file says of itself that it is of this kind and specification.
    fn is_of_its_kind(&self) -> bool {
        let header = self.header();
        Name(&header.kind) == Self::ROLE.name()
            && header.spec_version.starts_with("1.")
            && header.version > 0
            && self.is_sound()
    }

    /// Whether it says nothing that its kind may not say.
    fn is_sound(&self) -> bool {
        true
    }
}

/// The fields that every file begins with.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Header {
    #[serde(rename = "_type")]
    pub(super) kind: String,
    pub(super) spec_version: String,
    pub(super) version: u64,
    pub(super) expires: Time,
}

impl Header {
    pub(super) fn new(role: Role, version: u64, expires: i64) -> Self {
        Self {
            kind: role.name().0.to_owned(),
            spec_version: SPEC_VERSION.to_owned(),
            version,
            expires: Time::at(expires),
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Root {
    #[serde(flatten)]
    pub(super) header: Header,
    #[serde(default)]
    pub(super) consistent_snapshot: bool,
    pub(super) keys: BTreeMap<String, Key>,
    pub(super) roles: RoleTable,
}

impl Root {
    /// Who signs for a role.
    pub(super) fn keyring(&self, role: Role) -> Keyring<'_> {
        let role = match role {
            Role::Root => &self.roles.root,
            Role::Timestamp => &self.roles.timestamp,
            Role::Snapshot => &self.roles.snapshot,
            Role::Targets => &self.roles.targets,
        };
        Keyring::of(&self.keys, role)
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct RoleTable {
    pub(super) root: RoleKeys,
    pub(super) timestamp: RoleKeys,
    pub(super) snapshot: RoleKeys,
    pub(super) targets: RoleKeys,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct RoleKeys {
    pub(super) keyids: BTreeSet<String>,
    pub(super) threshold: NonZeroU64,
}

/// A key object; keys of other kinds than ours may stand in a file and never count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Key {
    keytype: String,
    scheme: String,
    keyval: Map<String, Value>,
}

impl Key {
    pub(super) fn of(key: &PublicKey) -> Self {
        let ed25519 = || "ed25519".to_owned();
        Self {
            keytype: ed25519(),
            scheme: ed25519(),
            keyval: Map::from_iter([("public".to_owned(), key.to_hex().into())]),
        }
    }

    /// Who this key is; nothing if it does not say that in the usual place.
    fn signer(&self) -> Option<Signer<'_>> {
        Some(Signer {
            keytype: &self.keytype,
            scheme: &self.scheme,
            public: self.keyval.get("public")?.as_str()?,
        })
    }
}

/// The keys of one role, and how many of them must sign.
#[derive(Clone, Copy)]
pub(super) struct Keyring<'a> {
    keys: &'a BTreeMap<String, Key>,
    role: &'a RoleKeys,
}

impl<'a> Keyring<'a> {
    pub(super) fn of(keys: &'a BTreeMap<String, Key>, role: &'a RoleKeys) -> Self {
        Self { keys, role }
    }

    pub(super) fn threshold(&self) -> u64 {
        self.role.threshold.get()
    }

    /// The key that this role has under an id.
    pub(super) fn key(&self, id: &str) -> Option<Signer<'_>> {
        if !self.role.keyids.contains(id) {
            return None;
        }
        self.keys.get(id)?.signer()
    }

    /// The role's keys; nothing if one of them is of a scheme that is not ours.
    pub(super) fn own_keys(&self) -> Option<Vec<PublicKey>> {
        let own = |id: &String| {
            let signer = self.key(id).filter(Signer::is_ours)?;
            PublicKey::from_hex(signer.public).ok()
        };
        self.role.keyids.iter().map(own).collect()
    }

    /// Whether every one of these keys still signs in the other keyring.
    pub(super) fn is_within(&self, other: &Keyring<'_>) -> bool {
        let kept =
            |id: &String| other.role.keyids.contains(id) && self.keys.get(id) == other.keys.get(id);
        self.role.keyids.iter().all(kept)
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Timestamp {
    #[serde(flatten)]
    pub(super) header: Header,
    pub(super) meta: TimestampMeta,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct TimestampMeta {
    #[serde(rename = "snapshot.json")]
    pub(super) snapshot: MetaFile,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Snapshot {
    #[serde(flatten)]
    pub(super) header: Header,
    pub(super) meta: BTreeMap<String, MetaFile>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Targets {
    #[serde(flatten)]
    pub(super) header: Header,
    pub(super) targets: BTreeMap<String, TargetFile>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) delegations: Option<Delegations>,
}

/// How one file speaks of another.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct MetaFile {
    pub(super) version: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) length: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) hashes: Option<Hashes>,
}

impl MetaFile {
    pub(super) fn of(version: u64, bytes: &[u8]) -> Self {
        Self {
            version,
            length: Some(bytes.len() as u64),
            hashes: Some(Hashes::of(Sha256::digest(bytes).into())),
        }
    }

    /// Whether these bytes have the length and hashes listed, so far as any are.
    pub(super) fn describes(&self, bytes: &[u8]) -> bool {
        self.length
            .is_none_or(|length| length == bytes.len() as u64)
            && self
                .hashes
                .as_ref()
                .is_none_or(|hashes| hashes.match_bytes(bytes))
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct TargetFile {
    pub(super) length: u64,
    pub(super) hashes: Hashes,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) custom: Option<Value>,
}

/// Hashes by the name of their algorithm, in hex.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Hashes(BTreeMap<String, String>);

impl Hashes {
    pub(super) fn of(sha256: [u8; 32]) -> Self {
        Self::from_entries([("sha256", hex::encode(&sha256))])
    }

    pub(super) fn from_entries(entries: impl IntoIterator<Item = (&'static str, String)>) -> Self {
        let owned = |(algorithm, hash): (&str, String)| (algorithm.to_owned(), hash);
        Self(entries.into_iter().map(owned).collect())
    }

    /// The hashes by algorithm, in hex.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(algorithm, hash)| (algorithm.as_str(), hash.as_str()))
    }

    /// Every hash must match; one of an unknown algorithm cannot.
    fn match_bytes(&self, bytes: &[u8]) -> bool {
        !self.0.is_empty()
            && self
                .0
                .iter()
                .all(|(algorithm, hash)| match algorithm.as_str() {
                    "sha256" => *hash == hex::encode(&Sha256::digest(bytes)),
                    "sha512" => *hash == hex::encode(&Sha512::digest(bytes)),
                    _ => false,
                })
    }
}

impl Metadata for Root {
    const ROLE: Role = Role::Root;
    fn header(&self) -> &Header {
        &self.header
    }
}

impl Metadata for Timestamp {
    const ROLE: Role = Role::Timestamp;
    fn header(&self) -> &Header {
        &self.header
    }
}

impl Metadata for Snapshot {
    const ROLE: Role = Role::Snapshot;
    fn header(&self) -> &Header {
        &self.header
    }
}

impl Metadata for Targets {
    const ROLE: Role = Role::Targets;
    fn header(&self) -> &Header {
        &self.header
    }

    fn is_sound(&self) -> bool {
        self.delegations.as_ref().is_none_or(Delegations::are_sound)
    }
}
