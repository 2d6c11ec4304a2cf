//! The client: from what was trusted last to what may be trusted now.
//!
//! Source: TUF 1.0.34 §5.3 (root), §5.4 (timestamp), §5.5 (snapshot), §5.6 (targets).

use super::delegation::Delegations;
use super::envelope::load;
use super::metadata::{MetaFile, Metadata, Role, Root, Snapshot, Targets, Timestamp};
use super::reader::{Listed, Reader};
use super::target::TargetInfo;
use super::{Expiry, Fetch, Terms, Trusted};
use crate::Error;
use crate::error::shown;
use std::collections::BTreeMap;

/// Most new roots that one refresh follows; the next refresh goes on from there.
const MAX_NEW_ROOTS: u32 = 256;
const ROOT_LIMIT: u64 = 512 * 1024;
const TIMESTAMP_LIMIT: u64 = 16 * 1024;
const SNAPSHOT_LIMIT: u64 = 2 * 1024 * 1024;
pub(super) const TARGETS_LIMIT: u64 = 16 * 1024 * 1024;

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
    pub(super) consistent_snapshot: bool,
    /// Files that the snapshot lists.
    pub(super) listed: BTreeMap<String, MetaFile>,
    /// Roles that the top-level targets delegate to.
    pub(super) delegations: Option<Delegations>,
    targets: BTreeMap<String, TargetInfo>,
}

impl Refreshed {
    /// The top-level targets by name; [`Refreshed::search`] goes further.
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
    advance_under(trusted, fetch, &Terms::new(now, expiry))
}

/// As [`advance`], under terms that may go beyond our own signature scheme.
///
/// # Errors
/// As [`advance`].
pub fn advance_under(
    trusted: &mut Trusted,
    fetch: &mut dyn Fetch,
    terms: &Terms<'_>,
) -> Result<Refreshed, Error> {
    let reader = Reader {
        fetch,
        terms,
        expired: Vec::new(),
    };
    let mut client = Client { trusted, reader };
    let root = client.update_root()?;
    let timestamp = client.update_timestamp(&root)?;
    let snapshot = client.update_snapshot(&root, &timestamp.meta.snapshot)?;
    let listed = snapshot
        .meta
        .get("targets.json")
        .ok_or(Role::Snapshot.name().unreadable())?;
    let targets = client.update_targets(&root, listed)?;
    Ok(Refreshed {
        expired: client.reader.expired,
        trusted: client.trusted.clone(),
        root_version: root.header.version,
        timestamp_version: timestamp.header.version,
        snapshot_version: snapshot.header.version,
        targets_version: targets.header.version,
        consistent_snapshot: root.consistent_snapshot,
        listed: snapshot.meta,
        delegations: targets.delegations,
        targets: targets
            .targets
            .into_iter()
            .filter_map(|(name, file)| Some((name, TargetInfo::from_wire(file)?)))
            .collect(),
    })
}

struct Client<'a> {
    trusted: &'a mut Trusted,
    reader: Reader<'a>,
}

impl Client<'_> {
    /// Follows the chain of roots; only the last one's expiry counts.
    fn update_root(&mut self) -> Result<Root, Error> {
        let others = self.reader.terms.others;
        let name = Role::Root.name();
        let mut root = Root::first(&self.trusted.root, others)?;
        for _ in 0..MAX_NEW_ROOTS {
            let path = name.path(Some(root.next_version()?));
            let Some(bytes) = self.reader.fetch_if_there(&path, ROOT_LIMIT)? else {
                break;
            };
            let next = root.successor(&bytes, others)?;
            self.forget_what_lost_keys_signed(&root, &next);
            self.trusted.root = bytes;
            root = next;
        }
        self.reader.check_expiry(name, &root)?;
        Ok(root)
    }

    /// Lets versions go down once after a theft of keys, when new keys start afresh (§5.3.11).
    ///
    /// A key that is only added took nothing away from an attacker, so it is no new start.
    /// The targets need no such step: their versions are bounded by the snapshot's list alone.
    fn forget_what_lost_keys_signed(&mut self, old: &Root, new: &Root) {
        let kept = |role| old.keyring(role).is_within(&new.keyring(role));
        if !kept(Role::Timestamp) || !kept(Role::Snapshot) {
            self.trusted.timestamp = None;
            self.trusted.snapshot = None;
        }
    }

    fn update_timestamp(&mut self, root: &Root) -> Result<Timestamp, Error> {
        let name = Role::Timestamp.name();
        let bytes = self.reader.fetch(&name.path(None), TIMESTAMP_LIMIT)?;
        let others = self.reader.terms.others;
        let new: Timestamp = load(&bytes, name, root.keyring(Role::Timestamp), others)?;
        if let Some(stored) = self.stored::<Timestamp>(self.trusted.timestamp.as_deref(), root) {
            if new.header.version < stored.header.version {
                return Err(name.rollback());
            }
            // The same version again is nothing new, whatever it says: the stored one stays.
            if new.header.version == stored.header.version {
                self.reader.check_expiry(name, &stored)?;
                return Ok(stored);
            }
            if new.meta.snapshot.version < stored.meta.snapshot.version {
                return Err(Role::Snapshot.name().rollback());
            }
        }
        self.reader.check_expiry(name, &new)?;
        self.trusted.timestamp = Some(bytes);
        Ok(new)
    }

    fn update_snapshot(&mut self, root: &Root, meta: &MetaFile) -> Result<Snapshot, Error> {
        let file = listed(root, Role::Snapshot, meta, SNAPSHOT_LIMIT);
        let bytes = self.trusted.snapshot.as_deref();
        if let Some(stored) = self.reader.current(bytes, &file) {
            self.reader.check_expiry(file.name, &stored)?;
            return Ok(stored);
        }
        let stored = self.stored::<Snapshot>(bytes, root);
        let (bytes, new) = self.reader.fetch_listed::<Snapshot>(&file)?;
        if let Some(stored) = stored {
            check_nothing_went_down(&stored, &new)?;
        }
        self.reader.check_expiry(file.name, &new)?;
        self.trusted.snapshot = Some(bytes);
        Ok(new)
    }

    /// Rollback needs no check here: the snapshot's list of versions never goes down.
    fn update_targets(&mut self, root: &Root, meta: &MetaFile) -> Result<Targets, Error> {
        let file = listed(root, Role::Targets, meta, TARGETS_LIMIT);
        if let Some(stored) = self.reader.current(self.trusted.targets.as_deref(), &file) {
            self.reader.check_expiry(file.name, &stored)?;
            return Ok(stored);
        }
        let (bytes, new) = self.reader.fetch_listed::<Targets>(&file)?;
        self.reader.check_expiry(file.name, &new)?;
        self.trusted.targets = Some(bytes);
        Ok(new)
    }

    /// A stored file, if the keys of the current root signed it.
    fn stored<T: Metadata>(&self, bytes: Option<&[u8]>, root: &Root) -> Option<T> {
        let (name, keyring) = (T::ROLE.name(), root.keyring(T::ROLE));
        load(bytes?, name, keyring, self.reader.terms.others).ok()
    }
}

/// A file of a top-level role, as another one lists it.
fn listed<'a>(root: &'a Root, role: Role, meta: &'a MetaFile, limit: u64) -> Listed<'a> {
    Listed {
        name: role.name(),
        meta,
        keyring: root.keyring(role),
        limit,
        consistent_snapshot: root.consistent_snapshot,
    }
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
    Err(Role::Snapshot.name().rollback())
}
