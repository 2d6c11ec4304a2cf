//! The client: from what was trusted last to what may be trusted now.
//!
//! Source: TUF 1.0.34 §5.3 (root), §5.4 (timestamp), §5.5 (snapshot), §5.6 (targets).

use super::envelope::load;
use super::metadata::{MetaFile, Metadata, Role, Root, Snapshot, Targets, Timestamp};
use super::target::TargetInfo;
use super::{Expiry, Fetch, Trusted};
use crate::Error;
use crate::error::shown;
use std::collections::BTreeMap;

/// Most new roots that one refresh follows; the next refresh goes on from there.
const MAX_NEW_ROOTS: u32 = 256;
const ROOT_LIMIT: u64 = 512 * 1024;
const TIMESTAMP_LIMIT: u64 = 16 * 1024;
const SNAPSHOT_LIMIT: u64 = 2 * 1024 * 1024;
const TARGETS_LIMIT: u64 = 16 * 1024 * 1024;

/// What a refresh came to.
#[derive(Clone, Debug)]
pub struct Refreshed {
    /// What to store for the next time.
    pub trusted: Trusted,
    /// Names of roles whose file has expired; empty under [`Expiry::Refuse`].
    pub expired: Vec<String>,
    /// Version of the root.
    pub root_version: u64,
    /// Version of the timestamp.
    pub timestamp_version: u64,
    /// Version of the snapshot.
    pub snapshot_version: u64,
    /// Version of the top-level targets.
    pub targets_version: u64,
    consistent_snapshot: bool,
    targets: BTreeMap<String, TargetInfo>,
}

impl Refreshed {
    /// The targets by name.
    pub fn targets(&self) -> &BTreeMap<String, TargetInfo> {
        &self.targets
    }

    /// What is known of one target.
    ///
    /// # Errors
    /// [`Error::TargetUnknown`].
    pub fn target(&self, name: &str) -> Result<&TargetInfo, Error> {
        self.targets.get(name).ok_or_else(|| Error::TargetUnknown {
            name: shown(name.as_bytes()),
        })
    }

    /// Where a target lies in the repository, with or without its hash as the root says.
    ///
    /// # Errors
    /// [`Error::TargetUnknown`], or [`Error::TargetNameRefused`] if the name could lead elsewhere.
    pub fn target_path(&self, name: &str) -> Result<String, Error> {
        self.target(name)?.path(name, self.consistent_snapshot)
    }
}

/// Reads a repository and says what may be trusted now; `trusted` itself stays as it is.
///
/// # Errors
/// As [`advance`].
pub fn refresh(
    trusted: &Trusted,
    fetch: &mut dyn Fetch,
    now: i64,
    expiry: Expiry,
) -> Result<Refreshed, Error> {
    advance(&mut trusted.clone(), fetch, now, expiry)
}

/// Reads a repository and moves `trusted` forward, file by proved file.
///
/// What was proved before a failure stays in `trusted` and may be stored:
/// the specification wants each file kept as soon as it is trusted.
/// A stored file that the current root's keys did not sign counts as absent.
///
/// # Errors
/// [`Error::MetadataMissing`], [`Error::MetadataUnreadable`], [`Error::MetadataSignature`],
/// [`Error::MetadataRollback`], [`Error::MetadataMismatch`], [`Error::TooLarge`],
/// under [`Expiry::Refuse`] [`Error::MetadataExpired`], and what `fetch` returns.
pub fn advance(
    trusted: &mut Trusted,
    fetch: &mut dyn Fetch,
    now: i64,
    expiry: Expiry,
) -> Result<Refreshed, Error> {
    let mut client = Client {
        trusted,
        fetch,
        now,
        expiry,
        expired: Vec::new(),
    };
    let root = client.update_root()?;
    let timestamp = client.update_timestamp(&root)?;
    let snapshot = client.update_snapshot(&root, &timestamp.meta.snapshot)?;
    let listed = snapshot
        .meta
        .get("targets.json")
        .ok_or(Role::Snapshot.unreadable())?;
    let targets = client.update_targets(&root, listed)?;
    Ok(Refreshed {
        expired: client.expired,
        trusted: client.trusted.clone(),
        root_version: root.header.version,
        timestamp_version: timestamp.header.version,
        snapshot_version: snapshot.header.version,
        targets_version: targets.header.version,
        consistent_snapshot: root.consistent_snapshot,
        targets: targets
            .targets
            .into_iter()
            .filter_map(|(name, file)| Some((name, TargetInfo::from_wire(file)?)))
            .collect(),
    })
}

struct Client<'a> {
    trusted: &'a mut Trusted,
    fetch: &'a mut dyn Fetch,
    now: i64,
    expiry: Expiry,
    expired: Vec<String>,
}

impl Client<'_> {
    /// Follows the chain of roots; only the last one's expiry counts.
    fn update_root(&mut self) -> Result<Root, Error> {
        let mut root = Root::first(&self.trusted.root)?;
        for _ in 0..MAX_NEW_ROOTS {
            let path = format!("metadata/{}.root.json", root.next_version()?);
            let Some(bytes) = self.fetch_if_there(&path, ROOT_LIMIT)? else {
                break;
            };
            let next = root.successor(&bytes)?;
            self.forget_what_old_keys_signed(&root, &next);
            self.trusted.root = bytes;
            root = next;
        }
        self.check_expiry(&root)?;
        Ok(root)
    }

    /// Lets versions go down once after a theft of keys, when new keys start afresh (§5.3.11).
    fn forget_what_old_keys_signed(&mut self, old: &Root, new: &Root) {
        let kept = |role| old.keyring(role).same_as(&new.keyring(role));
        if !kept(Role::Timestamp) || !kept(Role::Snapshot) {
            self.trusted.timestamp = None;
            self.trusted.snapshot = None;
        }
    }

    fn update_timestamp(&mut self, root: &Root) -> Result<Timestamp, Error> {
        let bytes = self.fetch("metadata/timestamp.json", TIMESTAMP_LIMIT)?;
        let new: Timestamp = load(&bytes, root)?;
        if let Some(stored) = stored::<Timestamp>(self.trusted.timestamp.as_deref(), root) {
            if new.header.version < stored.header.version {
                return Err(Role::Timestamp.rollback());
            }
            // The same version again is nothing new, whatever it says: the stored one stays.
            if new.header.version == stored.header.version {
                self.check_expiry(&stored)?;
                return Ok(stored);
            }
            if new.meta.snapshot.version < stored.meta.snapshot.version {
                return Err(Role::Snapshot.rollback());
            }
        }
        self.check_expiry(&new)?;
        self.trusted.timestamp = Some(bytes);
        Ok(new)
    }

    fn update_snapshot(&mut self, root: &Root, listed: &MetaFile) -> Result<Snapshot, Error> {
        let stored = stored::<Snapshot>(self.trusted.snapshot.as_deref(), root);
        if let Some(stored) = current(stored.as_ref(), self.trusted.snapshot.as_deref(), listed) {
            self.check_expiry(stored)?;
            return Ok(stored.clone());
        }
        let (bytes, new) = self.fetch_listed::<Snapshot>(root, listed, SNAPSHOT_LIMIT)?;
        if let Some(stored) = stored {
            check_nothing_went_down(&stored, &new)?;
        }
        self.check_expiry(&new)?;
        self.trusted.snapshot = Some(bytes);
        Ok(new)
    }

    /// Rollback needs no check here: the snapshot's list of versions never goes down.
    fn update_targets(&mut self, root: &Root, listed: &MetaFile) -> Result<Targets, Error> {
        let stored = stored::<Targets>(self.trusted.targets.as_deref(), root);
        if let Some(stored) = current(stored.as_ref(), self.trusted.targets.as_deref(), listed) {
            self.check_expiry(stored)?;
            return Ok(stored.clone());
        }
        let (bytes, new) = self.fetch_listed::<Targets>(root, listed, TARGETS_LIMIT)?;
        self.check_expiry(&new)?;
        self.trusted.targets = Some(bytes);
        Ok(new)
    }

    /// Fetches a file that another one lists; hashes come before signatures (§5.5.2, §5.6.2).
    fn fetch_listed<T: Metadata>(
        &mut self,
        root: &Root,
        listed: &MetaFile,
        limit: u64,
    ) -> Result<(Vec<u8>, T), Error> {
        let name = T::ROLE.name();
        let path = if root.consistent_snapshot {
            format!("metadata/{}.{name}.json", listed.version)
        } else {
            format!("metadata/{name}.json")
        };
        let bytes = self.fetch(&path, listed.length.unwrap_or(limit).min(limit))?;
        if !listed.describes(&bytes) {
            return Err(T::ROLE.mismatch());
        }
        let new: T = load(&bytes, root)?;
        if new.header().version != listed.version {
            return Err(T::ROLE.mismatch());
        }
        Ok((bytes, new))
    }

    fn fetch(&mut self, path: &str, limit: u64) -> Result<Vec<u8>, Error> {
        self.fetch_if_there(path, limit)?
            .ok_or_else(|| Error::MetadataMissing {
                path: path.to_owned(),
            })
    }

    fn fetch_if_there(&mut self, path: &str, limit: u64) -> Result<Option<Vec<u8>>, Error> {
        let bytes = self.fetch.fetch(path, limit)?;
        match bytes {
            Some(bytes) if bytes.len() as u64 > limit => Err(Error::TooLarge { limit }),
            bytes => Ok(bytes),
        }
    }

    fn check_expiry<T: Metadata>(&mut self, metadata: &T) -> Result<(), Error> {
        if !metadata.header().expires.is_over_at(self.now) {
            return Ok(());
        }
        let role = T::ROLE.name().to_owned();
        match self.expiry {
            Expiry::Refuse => Err(Error::MetadataExpired { role }),
            Expiry::Warn => {
                self.expired.push(role);
                Ok(())
            }
        }
    }
}

/// A stored file, if the keys of the current root signed it.
fn stored<T: Metadata>(bytes: Option<&[u8]>, root: &Root) -> Option<T> {
    load(bytes?, root).ok()
}

/// A stored file, if it is the one that is listed.
fn current<'a, T: Metadata>(
    stored: Option<&'a T>,
    bytes: Option<&[u8]>,
    listed: &MetaFile,
) -> Option<&'a T> {
    stored.filter(|stored| {
        stored.header().version == listed.version
            && bytes.is_some_and(|bytes| listed.describes(bytes))
    })
}

/// No listed file may vanish or go back to an older version (§5.5.5).
fn check_nothing_went_down(stored: &Snapshot, new: &Snapshot) -> Result<(), Error> {
    let kept = |(name, old): (&String, &MetaFile)| {
        let new = new.meta.get(name);
        new.is_some_and(|new| new.version >= old.version)
    };
    if stored.meta.iter().all(kept) {
        return Ok(());
    }
    Err(Role::Snapshot.rollback())
}
