//! The head beside the store: how far this site's journal had come, in two small files.
//!
//! A store that is older than its head was set back; see [`super::suspicion`].

use serde::{Deserialize, Serialize};

use super::Site;
use crate::error::Result;
use crate::files::{Readers, write_whole};
use crate::ids::{EventHash, JournalId};

const COPIES: [&str; 2] = ["head-a.json", "head-b.json"];

/// How far a journal had come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Head {
    pub(super) journal: JournalId,
    pub(super) seq: u64,
    pub(super) hash: EventHash,
}

/// Writes both copies.
pub(super) fn write(site: &Site) -> Result<()> {
    let head = Head {
        journal: site.keys.journal,
        seq: site.tip.seq,
        hash: site.tip.hash,
    };
    let bytes = serde_json::to_vec(&head).expect("a head has plain fields");
    for name in COPIES {
        write_whole(site.folder.path(), name, &bytes, Readers::Owner)?;
    }
    Ok(())
}

/// The copy that is whole and has come furthest.
pub(super) fn read(folder: &super::Folder) -> Option<Head> {
    let copies = COPIES.iter().filter_map(|name| {
        let bytes = std::fs::read(folder.path().join(name)).ok()?;
        serde_json::from_slice::<Head>(&bytes).ok()
    });
    copies.max_by_key(|head| head.seq)
}

impl Site {
    /// Notes beside the store how far it has come: after a session, an exchange, at the end.
    pub(crate) fn note_head(&self) -> Result<()> {
        write(self)
    }
}
