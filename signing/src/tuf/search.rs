//! The search for a target through delegated roles.
//!
//! Source: TUF 1.0.34 §5.6.7: from the top-level targets down, in pre-order, depth first;
//! a terminating delegation ends the search with the roles below it.

use super::client::{Refreshed, TARGETS_LIMIT};
use super::delegation::{Delegate, Delegations};
use super::metadata::{Key, Keyring, Targets};
use super::name::Name;
use super::reader::{Listed, Reader};
use super::target::TargetInfo;
use super::{Fetch, Terms};
use crate::Error;
use crate::error::shown;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Most roles that one search asks, the top-level targets left out.
const MAX_ASKED: usize = 32;

/// The newest file of each delegated role that was asked so far, by its name.
///
/// The caller stores it, as it stores [`Trusted`](super::Trusted).
pub type Delegated = BTreeMap<String, Vec<u8>>;

/// A target that a search came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What is known of it.
    pub info: TargetInfo,
    /// Where it lies in the repository.
    pub path: String,
}

/// A delegate to be asked, with the keys of the file that names it.
struct Pending {
    delegate: Delegate,
    keys: Rc<BTreeMap<String, Key>>,
}

impl Refreshed {
    /// Looks for a target in the top-level targets, then through the roles they delegate to.
    ///
    /// Files are fetched only as far as the search goes. What was proved stays in `kept`,
    /// also if the search ends with an error.
    ///
    /// # Errors
    /// [`Error::TargetUnknown`] if no role that may speak of the target does, or too many had
    /// to be asked; [`Error::TargetNameRefused`]; and for a role's file what [`advance`](super::advance) gives.
    pub fn search(
        &mut self,
        target: &str,
        kept: &mut Delegated,
        fetch: &mut dyn Fetch,
        terms: &Terms<'_>,
    ) -> Result<Found, Error> {
        if let Some(info) = self.targets().get(target) {
            return self.found(target, info.clone());
        }
        let mut reader = Reader {
            fetch,
            terms,
            expired: Vec::new(),
        };
        let found = self.ask(target, kept, &mut reader);
        for role in reader.expired {
            if !self.expired.contains(&role) {
                self.expired.push(role);
            }
        }
        self.found(target, found?)
    }

    fn ask(
        &self,
        target: &str,
        kept: &mut Delegated,
        reader: &mut Reader<'_>,
    ) -> Result<TargetInfo, Error> {
        let unknown = || Error::TargetUnknown {
            name: shown(target.as_bytes()),
        };
        let mut asked = BTreeSet::new();
        let mut open = Vec::new();
        push_delegates(&mut open, self.delegations.as_ref(), target);
        while let Some(Pending { delegate, keys }) = open.pop() {
            if asked.contains(&delegate.name) {
                continue;
            }
            if asked.len() == MAX_ASKED {
                return Err(unknown());
            }
            let keyring = Keyring::of(&keys, &delegate.keys);
            let mut targets = self.read_role(&delegate.name, keyring, kept, reader)?;
            asked.insert(delegate.name);
            let info = targets.targets.remove(target);
            if let Some(info) = info.and_then(TargetInfo::from_wire) {
                return Ok(info);
            }
            push_delegates(&mut open, targets.delegations.as_ref(), target);
        }
        Err(unknown())
    }

    /// The file of a delegated role; going back is prevented by the snapshot, which lists it.
    fn read_role(
        &self,
        name: &str,
        keyring: Keyring<'_>,
        kept: &mut Delegated,
        reader: &mut Reader<'_>,
    ) -> Result<Targets, Error> {
        let meta = self.listed.get(&format!("{name}.json"));
        let file = Listed {
            name: Name(name),
            meta: meta.ok_or(Name(name).mismatch())?,
            keyring,
            limit: TARGETS_LIMIT,
            consistent_snapshot: self.consistent_snapshot,
        };
        if let Some(stored) = reader.current(kept.get(name).map(Vec::as_slice), &file) {
            reader.check_expiry(file.name, &stored)?;
            return Ok(stored);
        }
        let (bytes, new) = reader.fetch_listed::<Targets>(&file)?;
        reader.check_expiry(file.name, &new)?;
        kept.insert(name.to_owned(), bytes);
        Ok(new)
    }

    fn found(&self, target: &str, info: TargetInfo) -> Result<Found, Error> {
        let path = info.path(target, self.consistent_snapshot)?;
        Ok(Found { info, path })
    }
}

/// Puts the delegates for a target on the stack, the first on top.
///
/// A terminating one is the last to be asked, whatever stood on the stack before.
fn push_delegates(open: &mut Vec<Pending>, delegations: Option<&Delegations>, target: &str) {
    let Some(delegations) = delegations else {
        return;
    };
    let keys = Rc::new(delegations.keys.clone());
    let mut delegates = delegations.delegates(target);
    if let Some(last) = delegates.iter().position(|delegate| delegate.terminating) {
        delegates.truncate(last + 1);
        open.clear();
    }
    open.extend(delegates.into_iter().rev().map(|delegate| Pending {
        delegate,
        keys: Rc::clone(&keys),
    }));
}
