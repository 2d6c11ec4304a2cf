//! What waits for a second account: in memory only, for ten running minutes, at one computer.

use serde_json::Value;

use super::Content;
use crate::error::{ApprovalError, Result};
use crate::ids::{FileHash, PersonId};

/// How long a colleague has to sign in and agree, in running milliseconds.
pub(super) const OPEN_FOR: u64 = 10 * 60 * 1000;
/// More than these cannot wait at once; the oldest goes.
const AT_MOST: usize = 8;

/// What waits at this desk.
#[derive(Debug, Default)]
pub(crate) struct Approvals {
    pending: Vec<Pending>,
    pub(super) asking: Option<Asking>,
    pub(super) granted: Option<FileHash>,
}

/// Somebody is asking just now.
#[derive(Debug)]
pub(super) struct Asking {
    pub(super) id: String,
    pub(super) by: PersonId,
    pub(super) name: String,
    pub(super) command: String,
    pub(super) request: Value,
    pub(super) reason: String,
}

/// Somebody asked.
#[derive(Debug)]
pub(super) struct Pending {
    pub(super) id: String,
    pub(super) by: PersonId,
    pub(super) name: String,
    pub(super) command: String,
    pub(super) request: Value,
    pub(super) reason: String,
    pub(super) content: Content,
    since_millis: u64,
}

impl Pending {
    pub(super) fn of(asking: Asking, content: Content, now: u64) -> Self {
        Self {
            id: asking.id,
            by: asking.by,
            name: asking.name,
            command: asking.command,
            request: asking.request,
            reason: asking.reason,
            content,
            since_millis: now,
        }
    }

    /// Running milliseconds until it closes.
    pub(super) fn left(&self, now: u64) -> u64 {
        OPEN_FOR.saturating_sub(now.saturating_sub(self.since_millis))
    }
}

impl Approvals {
    pub(super) fn keep(&mut self, pending: Pending) {
        if self.pending.len() >= AT_MOST {
            self.pending.remove(0);
        }
        self.pending.push(pending);
    }

    pub(super) fn count(&self) -> usize {
        self.pending.len()
    }

    pub(super) fn newest(&self) -> Option<&Pending> {
        self.pending.last()
    }

    /// What is still open; the rest is forgotten.
    pub(super) fn open(&mut self, now: u64) -> &[Pending] {
        self.pending.retain(|one| one.left(now) > 0);
        &self.pending
    }

    /// What was asked under this id, while it is open.
    pub(super) fn find(&mut self, id: &str, now: u64) -> Result<&Pending> {
        let open = self.open(now).iter().find(|one| one.id == id);
        Ok(open.ok_or(ApprovalError::Expired)?)
    }

    pub(super) fn remove(&mut self, id: &str) {
        self.pending.retain(|one| one.id != id);
    }
}
