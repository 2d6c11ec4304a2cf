//! The writer: a repository in memory that gives out the files of its next publication.
//!
//! It writes consistent snapshots only and signs nothing that a client would refuse.
//! The targets' bytes stay with the caller, who puts them at [`Repository::target_path`].

use super::Trusted;
use super::envelope::Envelope;
use super::metadata::TimestampMeta;
use super::metadata::{Header, MetaFile, Metadata, Role, Root, Snapshot, Targets, Timestamp};
use super::schemes::Ed25519Only;
use super::target::{TargetInfo, check_name};
use crate::error::shown;
use crate::{Error, SecretKey};
use std::collections::BTreeMap;

/// When the files of a publication expire, in seconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expiries {
    /// Expiry of the targets.
    pub targets: i64,
    /// Expiry of the snapshot.
    pub snapshot: i64,
    /// Expiry of the timestamp.
    pub timestamp: i64,
}

/// A repository as its publisher knows it.
#[derive(Clone, Debug)]
pub struct Repository {
    trusted: Trusted,
    root: Root,
    new_roots: Vec<(String, Vec<u8>)>,
    targets: BTreeMap<String, TargetInfo>,
}

impl Repository {
    /// Begins a repository with its first root.
    ///
    /// # Errors
    /// [`Error::MetadataUnreadable`], or [`Error::MetadataSignature`] if the root's own
    /// threshold is not met.
    pub fn create(root: Vec<u8>) -> Result<Self, Error> {
        let mut repository = Self::resume(&Trusted::in_root(root))?;
        repository.remember_root();
        Ok(repository)
    }

    /// Goes on from what was published last, as a client trusts it.
    ///
    /// # Errors
    /// [`Error::MetadataUnreadable`] or [`Error::MetadataSignature`] if that is no such state.
    pub fn resume(trusted: &Trusted) -> Result<Self, Error> {
        let targets = match &trusted.targets {
            Some(bytes) => read::<Targets>(bytes)?.targets,
            None => BTreeMap::new(),
        };
        Ok(Self {
            root: Root::first(&trusted.root, &Ed25519Only)?,
            trusted: trusted.clone(),
            new_roots: Vec::new(),
            targets: targets
                .into_iter()
                .filter_map(|(name, file)| Some((name, TargetInfo::from_wire(file)?)))
                .collect(),
        })
    }

    /// Takes the next root, made with [`next_root`](super::next_root).
    ///
    /// # Errors
    /// [`Error::MetadataSignature`] unless the thresholds of the old and the new root are met;
    /// [`Error::MetadataRollback`] or [`Error::MetadataMismatch`] for a version that does not follow.
    pub fn rotate_root(&mut self, next: Vec<u8>) -> Result<(), Error> {
        self.root = self.root.successor(&next, &Ed25519Only)?;
        self.trusted.root = next;
        self.remember_root();
        Ok(())
    }

    /// The targets of the next publication.
    pub fn targets(&self) -> &BTreeMap<String, TargetInfo> {
        &self.targets
    }

    /// Adds a target, or replaces the one of that name.
    ///
    /// # Errors
    /// [`Error::TargetNameRefused`] for a name that could lead outside the repository.
    pub fn set_target(&mut self, name: &str, info: TargetInfo) -> Result<(), Error> {
        check_name(name)?;
        self.targets.insert(name.to_owned(), info);
        Ok(())
    }

    /// Takes a target out of the next publication and returns what was known of it.
    pub fn remove_target(&mut self, name: &str) -> Option<TargetInfo> {
        self.targets.remove(name)
    }

    /// Where the bytes of a target belong.
    ///
    /// # Errors
    /// [`Error::TargetUnknown`].
    pub fn target_path(&self, name: &str) -> Result<String, Error> {
        let target = self.targets.get(name);
        let target = target.ok_or_else(|| Error::TargetUnknown {
            name: shown(name.as_bytes()),
        })?;
        target.path(name, self.root.consistent_snapshot)
    }

    /// Signs the next publication and returns its metadata files, by path, in the order of writing.
    ///
    /// New roots come first and `metadata/timestamp.json` last, so that a reader in between
    /// sees the old repository or the new one. Each key signs for the roles that are its own.
    ///
    /// # Errors
    /// [`Error::MetadataSignature`] if the keys do not meet a threshold, with nothing changed.
    pub fn publish(
        &mut self,
        keys: &[&SecretKey],
        expiries: &Expiries,
    ) -> Result<Vec<(String, Vec<u8>)>, Error> {
        let targets = self.make_targets(expiries.targets)?;
        let (targets_path, targets_bytes) = self.sign(&targets, keys)?;
        let snapshot = self.make_snapshot(expiries.snapshot, &targets, &targets_bytes)?;
        let (snapshot_path, snapshot_bytes) = self.sign(&snapshot, keys)?;
        let timestamp = self.make_timestamp(expiries.timestamp, &snapshot, &snapshot_bytes)?;
        let (_, timestamp_bytes) = self.sign(&timestamp, keys)?;

        self.trusted.targets = Some(targets_bytes.clone());
        self.trusted.snapshot = Some(snapshot_bytes.clone());
        self.trusted.timestamp = Some(timestamp_bytes.clone());
        let mut files = std::mem::take(&mut self.new_roots);
        files.push((targets_path, targets_bytes));
        files.push((snapshot_path, snapshot_bytes));
        files.push(("metadata/timestamp.json".to_owned(), timestamp_bytes));
        Ok(files)
    }

    /// What a client trusts that has read the last publication; store it to [`Repository::resume`].
    pub fn trusted(&self) -> &Trusted {
        &self.trusted
    }

    fn remember_root(&mut self) {
        let path = format!("metadata/{}.root.json", self.root.header.version);
        self.new_roots.push((path, self.trusted.root.clone()));
    }

    fn make_targets(&self, expires: i64) -> Result<Targets, Error> {
        let version = version_after::<Targets>(self.trusted.targets.as_deref())?;
        let wire = |(name, info): (&String, &TargetInfo)| (name.clone(), info.to_wire());
        Ok(Targets {
            header: Header::new(Role::Targets, version, expires),
            targets: self.targets.iter().map(wire).collect(),
            delegations: None,
        })
    }

    fn make_snapshot(
        &self,
        expires: i64,
        targets: &Targets,
        bytes: &[u8],
    ) -> Result<Snapshot, Error> {
        let version = version_after::<Snapshot>(self.trusted.snapshot.as_deref())?;
        let listed = MetaFile::of(targets.header.version, bytes);
        Ok(Snapshot {
            header: Header::new(Role::Snapshot, version, expires),
            meta: BTreeMap::from([("targets.json".to_owned(), listed)]),
        })
    }

    fn make_timestamp(
        &self,
        expires: i64,
        snapshot: &Snapshot,
        bytes: &[u8],
    ) -> Result<Timestamp, Error> {
        let version = version_after::<Timestamp>(self.trusted.timestamp.as_deref())?;
        Ok(Timestamp {
            header: Header::new(Role::Timestamp, version, expires),
            meta: TimestampMeta {
                snapshot: MetaFile::of(snapshot.header.version, bytes),
            },
        })
    }

    /// Signs with the role's keys among those given, and sees that they are enough.
    fn sign<T: Metadata>(
        &self,
        metadata: &T,
        keys: &[&SecretKey],
    ) -> Result<(String, Vec<u8>), Error> {
        let (name, keyring) = (T::ROLE.name(), self.root.keyring(T::ROLE));
        let mut envelope = Envelope::around(metadata)?;
        for key in keys {
            if keyring.key(&key.public().key_id()).is_some() {
                envelope.sign(name, key)?;
            }
        }
        envelope.check(name, keyring, &Ed25519Only)?;
        let path = name.path(Some(metadata.header().version));
        Ok((path, envelope.to_bytes()))
    }
}

/// Reads a file that was proved when it became trusted.
///
/// Its keys may have been replaced since, and its version must be counted on all the same.
fn read<T: Metadata>(bytes: &[u8]) -> Result<T, Error> {
    Envelope::read(bytes, T::ROLE.name())?.decode(T::ROLE.name())
}

fn version_after<T: Metadata>(bytes: Option<&[u8]>) -> Result<u64, Error> {
    let last = match bytes {
        Some(bytes) => read::<T>(bytes)?.header().version,
        None => 0,
    };
    last.checked_add(1).ok_or(T::ROLE.name().unreadable())
}
