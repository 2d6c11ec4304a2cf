//! Signs that the store was copied or set back, looked for at each start.

use super::epoch::Why;
use super::{Folder, Site, head};
use crate::error::Result;
use crate::storage::Setting;

/// What can only be seen before the store is opened.
#[derive(Debug, Clone, Copy)]
pub(super) struct Before {
    /// The program did not end as it should, and the log of the store has gone since.
    log_gone: bool,
}

impl Before {
    /// Looks at a folder whose store is closed.
    pub(super) fn look(folder: &Folder) -> Self {
        let log = folder.path().join("store.db-wal");
        Self {
            log_gone: folder.was_left_running() && !log.exists(),
        }
    }
}

impl Site {
    /// Opens a new epoch if anything says that this store is not the one that was here last.
    pub(super) fn look_for_copies(&mut self, before: Before) -> Result<()> {
        let machine = self.host.machine.map(hex::encode);
        let known = self.store.setting(Setting::Machine)?;
        if let Some(why) = self.suspicion(before, machine.as_deref(), known.as_deref())? {
            self.open_epoch(why)?;
        }
        if machine != known
            && let Some(machine) = machine
        {
            self.note(|write| write.set(Setting::Machine, &machine))?;
        }
        Ok(())
    }

    fn suspicion(
        &self,
        before: Before,
        machine: Option<&str>,
        known: Option<&str>,
    ) -> Result<Option<Why>> {
        if let (Some(machine), Some(known)) = (machine, known)
            && machine != known
        {
            return Ok(Some(Why::OtherMachine));
        }
        if before.log_gone || self.is_behind_its_head()? {
            return Ok(Some(Why::SetBack));
        }
        let forked = self.store.tips(self.keys.journal)?.len() > 1;
        Ok(forked.then_some(Why::Copied))
    }

    /// The head speaks of an entry that is not here.
    fn is_behind_its_head(&self) -> Result<bool> {
        let Some(head) = head::read(&self.folder) else {
            return Ok(false);
        };
        let known = self.store.journal(head.journal)?.is_some();
        let is_here = head.seq == 0 || self.store.is_folded(head.hash)?;
        // A head of a journal that is not known here is of a later epoch than this store.
        Ok(!known || !is_here)
    }
}
