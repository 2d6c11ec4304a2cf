//! Delegations: which further roles may speak of a target, and in which order.
//!
//! Source: TUF 1.0.34 §4.5. Whose signatures count is said by the delegating file.

use super::metadata::{Key, RoleKeys};
use super::name::Name;
use super::pattern::matches;
use crate::hex;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Most bins that a file may delegate to at once.
const MAX_BIT_LENGTH: u32 = 32;

/// What a targets file hands on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Delegations {
    pub(super) keys: BTreeMap<String, Key>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    roles: Option<Vec<DelegatedRole>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    succinct_roles: Option<SuccinctRoles>,
}

/// A role, and what it may speak of.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct DelegatedRole {
    name: String,
    #[serde(flatten)]
    keys: RoleKeys,
    terminating: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    paths: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    path_hash_prefixes: Option<Vec<String>>,
}

/// Many roles of one kind, named by number, with one set of keys.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct SuccinctRoles {
    #[serde(flatten)]
    keys: RoleKeys,
    bit_length: u32,
    name_prefix: String,
}

/// A role that may speak of the target that was asked for.
pub(super) struct Delegate {
    pub(super) name: String,
    pub(super) keys: RoleKeys,
    /// Whether no role after it is asked.
    pub(super) terminating: bool,
}

impl Delegations {
    /// Either roles or bins, no role twice, none with a name of the root's.
    pub(super) fn are_sound(&self) -> bool {
        match (&self.roles, &self.succinct_roles) {
            (Some(roles), None) => {
                let names: BTreeSet<_> = roles.iter().map(|role| &role.name).collect();
                names.len() == roles.len() && roles.iter().all(DelegatedRole::is_sound)
            }
            (None, Some(bins)) => (1..=MAX_BIT_LENGTH).contains(&bins.bit_length),
            _ => false,
        }
    }

    /// The roles that may speak of a target, in the order in which they are asked.
    pub(super) fn delegates(&self, target: &str) -> Vec<Delegate> {
        let hash: [u8; 32] = Sha256::digest(target).into();
        if let Some(bins) = &self.succinct_roles {
            return vec![bins.delegate(&hash)];
        }
        let roles = self.roles.iter().flatten();
        let speaking = roles.filter(|role| role.speaks_of(target, &hex::encode(&hash)));
        speaking.map(DelegatedRole::delegate).collect()
    }
}

impl DelegatedRole {
    fn is_sound(&self) -> bool {
        !self.name.is_empty()
            && !Name(&self.name).is_top_level()
            && self.paths.is_some() != self.path_hash_prefixes.is_some()
    }

    fn speaks_of(&self, target: &str, hash: &str) -> bool {
        let paths = self.paths.iter().flatten();
        let prefixes = self.path_hash_prefixes.iter().flatten();
        paths.into_iter().any(|pattern| matches(pattern, target))
            || prefixes
                .into_iter()
                .any(|prefix| hash.starts_with(prefix.as_str()))
    }

    fn delegate(&self) -> Delegate {
        Delegate {
            name: self.name.clone(),
            keys: self.keys.clone(),
            terminating: self.terminating,
        }
    }
}

impl SuccinctRoles {
    /// The bin of a target: the leading bits of its path's hash, as a hex number.
    fn delegate(&self, hash: &[u8; 32]) -> Delegate {
        let head = u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]);
        let bin = u64::from(head) >> (32 - self.bit_length);
        let last = (1_u64 << self.bit_length) - 1;
        let digits = format!("{last:x}").len();
        Delegate {
            name: format!("{}-{bin:0digits$x}", self.name_prefix),
            keys: self.keys.clone(),
            terminating: true,
        }
    }
}
