//! Roots: the keys of every role, and the chain from one root to the next.

use super::envelope::Envelope;
use super::metadata::{Header, Key, Role, RoleKeys, RoleTable, Root};
use super::name::Name;
use super::schemes::{Ed25519Only, Schemes};
use crate::{Error, PublicKey, SecretKey};
use std::num::NonZeroU64;

const ROOT: Name<'static> = Name("root");

/// The keys of one role, and how many of them must sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signers {
    /// The keys.
    pub keys: Vec<PublicKey>,
    /// How many distinct ones must sign.
    pub threshold: NonZeroU64,
}

impl Signers {
    /// A role with a single key.
    pub fn one(key: PublicKey) -> Self {
        Self {
            keys: vec![key],
            threshold: NonZeroU64::MIN,
        }
    }
}

/// Who signs for the four top-level roles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roles {
    /// Who may change this table.
    pub root: Signers,
    /// Who says which targets there are.
    pub targets: Signers,
    /// Who says which metadata belong together.
    pub snapshot: Signers,
    /// Who says which snapshot is the newest.
    pub timestamp: Signers,
}

impl Roles {
    /// The default: any two of three root keys, and one publisher for all the rest.
    pub fn two_of_three(root: [PublicKey; 3], publisher: PublicKey) -> Self {
        Self {
            root: Signers {
                keys: root.to_vec(),
                threshold: NonZeroU64::MIN.saturating_add(1),
            },
            targets: Signers::one(publisher),
            snapshot: Signers::one(publisher),
            timestamp: Signers::one(publisher),
        }
    }

    /// Who signs as a root says, to be changed for the next one.
    ///
    /// # Errors
    /// [`Error::MetadataSignature`] if the root does not sign for itself,
    /// [`Error::MetadataUnreadable`] if it is none, or names keys of schemes that are not ours.
    pub fn of_root(root: &[u8]) -> Result<Self, Error> {
        let root = Root::first(root, &Ed25519Only)?;
        let signers = |role| {
            let keyring = root.keyring(role);
            let threshold = NonZeroU64::new(keyring.threshold());
            Some(Signers {
                keys: keyring.own_keys()?,
                threshold: threshold?,
            })
        };
        let roles = || {
            Some(Self {
                root: signers(Role::Root)?,
                targets: signers(Role::Targets)?,
                snapshot: signers(Role::Snapshot)?,
                timestamp: signers(Role::Timestamp)?,
            })
        };
        roles().ok_or(ROOT.unreadable())
    }
}

/// Writes version 1 of a root, signed by the keys at hand.
///
/// Further keys sign with [`co_sign`](super::co_sign), also at another place and time;
/// whether they are enough is seen when the root is used.
///
/// # Errors
/// [`Error::MetadataUnreadable`] if the root could not be written.
pub fn first_root(roles: &Roles, expires: i64, keys: &[&SecretKey]) -> Result<Vec<u8>, Error> {
    draft(roles, 1, expires, keys)
}

/// Writes the root that follows another; it needs the thresholds of both.
///
/// # Errors
/// [`Error::MetadataUnreadable`] if the previous root cannot be read.
pub fn next_root(
    previous: &[u8],
    roles: &Roles,
    expires: i64,
    keys: &[&SecretKey],
) -> Result<Vec<u8>, Error> {
    let previous: Root = Envelope::read(previous, ROOT)?.decode(ROOT)?;
    draft(roles, previous.next_version()?, expires, keys)
}

impl Root {
    /// Takes a root that signs for itself, as the one that trust begins with.
    pub(super) fn first(bytes: &[u8], others: &dyn Schemes) -> Result<Self, Error> {
        let envelope = Envelope::read(bytes, ROOT)?;
        let root: Self = envelope.decode(ROOT)?;
        envelope.check(ROOT, root.keyring(Role::Root), others)?;
        Ok(root)
    }

    /// Takes the root that follows this one.
    ///
    /// Source: TUF 1.0.34 §5.3.4 and §5.3.5: signed by the threshold of the old root
    /// and of the new one, and exactly one version higher.
    pub(super) fn successor(&self, bytes: &[u8], others: &dyn Schemes) -> Result<Self, Error> {
        let envelope = Envelope::read(bytes, ROOT)?;
        envelope.check(ROOT, self.keyring(Role::Root), others)?;
        let next: Self = envelope.decode(ROOT)?;
        envelope.check(ROOT, next.keyring(Role::Root), others)?;
        match next.header.version {
            version if version == self.next_version()? => Ok(next),
            version if version <= self.header.version => Err(ROOT.rollback()),
            _ => Err(ROOT.mismatch()),
        }
    }

    pub(super) fn next_version(&self) -> Result<u64, Error> {
        let next = self.header.version.checked_add(1);
        next.ok_or(ROOT.unreadable())
    }
}

fn draft(roles: &Roles, version: u64, expires: i64, keys: &[&SecretKey]) -> Result<Vec<u8>, Error> {
    let root = Root {
        header: Header::new(Role::Root, version, expires),
        consistent_snapshot: true,
        keys: [
            &roles.root,
            &roles.targets,
            &roles.snapshot,
            &roles.timestamp,
        ]
        .into_iter()
        .flat_map(|signers| &signers.keys)
        .map(|key| (key.key_id(), Key::of(key)))
        .collect(),
        roles: RoleTable {
            root: role_keys(&roles.root),
            timestamp: role_keys(&roles.timestamp),
            snapshot: role_keys(&roles.snapshot),
            targets: role_keys(&roles.targets),
        },
    };
    let mut envelope = Envelope::around(&root)?;
    for key in keys {
        envelope.sign(ROOT, key)?;
    }
    Ok(envelope.to_bytes())
}

fn role_keys(signers: &Signers) -> RoleKeys {
    RoleKeys {
        keyids: signers.keys.iter().map(PublicKey::key_id).collect(),
        threshold: signers.threshold,
    }
}
