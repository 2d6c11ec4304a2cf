//! What two accounts agree on.

use crate::approvals::commands::Holding;
use crate::ids::{FileHash, PersonId, sha256};

/// What will happen, as both accounts see it.
#[derive(Debug, Clone)]
pub(crate) struct Content {
    pub(crate) holding: Holding,
    /// The person whom it is about, if it is one.
    pub(crate) person: Option<PersonId>,
    /// What both see, in this order.
    pub(crate) facts: Vec<(Fact, String)>,
    /// What the facts do not show, for example the bytes of a file.
    pub(crate) rest: Vec<u8>,
}

/// What a line that both see is about.
pub(crate) use crate::approvals::commands::FactName as Fact;

impl Content {
    /// The hash that the agreement is bound to: another content has another one.
    pub(crate) fn hash(&self) -> FileHash {
        let mut parts: Vec<Vec<u8>> = vec![
            b"footbridge approval 1".to_vec(),
            format!("{:?}", self.holding).into_bytes(),
        ];
        parts.push(
            self.person
                .map(|person| person.0.to_vec())
                .unwrap_or_default(),
        );
        for (name, value) in &self.facts {
            parts.push(format!("{name:?}={value}").into_bytes());
        }
        parts.push(self.rest.clone());
        // Each part is hashed first, so that no two lists of parts run into the same bytes.
        let hashes: Vec<_> = parts.iter().map(|part| sha256(&[part])).collect();
        let hashes: Vec<&[u8]> = hashes.iter().map(<[u8; 32]>::as_slice).collect();
        FileHash(sha256(&hashes))
    }
}
