//! Pages of packs: what may be fetched, once, and what had to be stopped.
//!
//! A page was written elsewhere and runs its own scripts. It is handed out for one request
//! under a name that nobody can guess, so that a page that finds a way to ask for itself again,
//! or to become the whole window, finds nothing there.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex};

use crate::ids::FileHash;

/// The pages of one desk, shared with whoever serves them.
#[derive(Clone, Default)]
pub struct Pages(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    expected: Option<Expected>,
    /// The page that was handed out last.
    shown: Option<FileHash>,
    stopped: BTreeSet<FileHash>,
}

struct Expected {
    ticket: String,
    file: FileHash,
    bytes: Vec<u8>,
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

impl Pages {
    /// True for the one page that was asked for and not fetched yet.
    pub fn expects(&self, ticket: &str) -> bool {
        self.with(|state| matches!(&state.expected, Some(expected) if expected.ticket == ticket))
            .unwrap_or(false)
    }

    /// The bytes of that page; a second request for it gets nothing.
    pub fn take(&self, ticket: &str) -> Option<Vec<u8>> {
        self.with(|state| {
            let expected = state.expected.take_if(|page| page.ticket == ticket)?;
            state.shown = Some(expected.file);
            Some(expected.bytes)
        })?
    }

    /// True once a page was handed out to whoever sits here.
    pub fn is_shown(&self) -> bool {
        self.with(|state| state.shown.is_some()).unwrap_or(false)
    }

    /// The window had to be made anew: the page that was shown last is not shown again by itself.
    pub fn stop(&self) {
        self.with(|state| {
            state.expected = None;
            state.stopped.extend(state.shown.take());
        });
    }

    pub(super) fn expect(&self, ticket: &str, file: FileHash, bytes: Vec<u8>) {
        self.with(|state| {
            state.stopped.remove(&file);
            state.expected = Some(Expected {
                ticket: ticket.to_owned(),
                file,
                bytes,
            });
        });
    }

    pub(super) fn was_stopped(&self, file: FileHash) -> bool {
        self.with(|state| state.stopped.contains(&file))
            .unwrap_or(true)
    }

    /// Another person sits down: nothing of the one before is shown or held against them.
    pub(crate) fn forget(&self) {
        self.with(|state| *state = State::default());
    }

    /// Nothing, should a panic ever have happened half-way.
    fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> Option<T> {
        Some(work(&mut *self.0.lock().ok()?))
    }
}
