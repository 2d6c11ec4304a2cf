//! The key of the open store, and putting a store under another key in its place.

use std::fmt;
use std::ops::Deref;
use std::path::Path;

use zeroize::Zeroizing;

use super::Site;
use crate::desk::commands::SiteKind;
use crate::error::{AtPath, Result};
use crate::files::flush_folder;
use crate::host::{Flushing, Host};
use crate::storage::{Store, StoreKey};

/// The key of the open store: whoever joins gets it sealed. It is never printed.
#[derive(Clone)]
pub(crate) struct HeldKey(StoreKey);

impl HeldKey {
    pub(super) fn of(key: &StoreKey) -> Self {
        Self(Zeroizing::new(**key))
    }
}

impl Deref for HeldKey {
    type Target = StoreKey;

    fn deref(&self) -> &StoreKey {
        &self.0
    }
}

impl fmt::Debug for HeldKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HeldKey")
    }
}

/// What a kind of site asks of its store beyond what every store does.
pub(super) fn suit(store: &Store, host: &Host, kind: &SiteKind) -> Result<()> {
    if host.flushing == Flushing::NowAndThen {
        store.flush_now_and_then()?;
    }
    match kind {
        SiteKind::Centre => store.keep_many_pages(),
        _ => Ok(()),
    }
}

impl Site {
    /// Puts a whole store under another key in the place of this one, and goes on with it.
    ///
    /// # Errors
    /// The site goes on with whichever store lies there. If not even that opens, everything that
    /// is asked of it fails until it is opened anew; nothing is written anywhere else.
    pub(crate) fn swap_store(&mut self, fresh: &Path, key: &StoreKey) -> Result<()> {
        self.store.empty_log()?;
        // Closed on purpose: that the log has gone is no sign that the store was set back.
        self.folder.mark_stopped();
        self.store = Store::nothing()?;
        let replaced = self.folder.replace_store(fresh);
        if replaced.is_ok() {
            self.key = HeldKey::of(key);
        }
        // Before a new log is begun: after a power cut it must not lie beside the old store.
        let flushed = flush_folder(self.folder.path()).at(self.folder.path());
        self.store = Store::open(&self.folder.store(), &self.key)?;
        suit(&self.store, &self.host, &self.kind)?;
        self.folder.mark_running()?;
        replaced.and(flushed)
    }
}
