//! Recovery: local copies, the printed code, and a replacement computer that takes over.

mod code;
pub mod commands;
pub(crate) mod copies;
mod put_back;
mod restore;
mod use_code;

#[cfg(test)]
mod tests;

use std::path::PathBuf;

use code::Code;
use footbridge_signing::sealing::Identity;

use commands::{
    LocalCopyView, LookForRecovery, PutBack, RecoveryCode, RecoveryFound, RecoveryView, Restore,
};
use restore::Wanted;

use crate::desk::Seat;
use crate::desk::commands::{DeskState, SiteKind};
use crate::error::{Error, PrintError, Result, StoreError};
use crate::jobs::JobReport;
use crate::jobs::commands::JobStarted;
use crate::people::checked_name;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::{Folder, Site};
use crate::storage::{RecoveryCodeRow, Setting};
use crate::time::rfc3339;

/// `recovery.new_code`.
pub(crate) fn new_code(call: &mut Call<'_>, _: Nothing) -> Result<RecoveryCode> {
    call.with_site(|site| site.new_recovery_code())
}

/// `recovery.show`.
pub(crate) fn show(call: &mut Call<'_>, _: Nothing) -> Result<RecoveryView> {
    call.with_site(|site| {
        let files = site.store.recovery_files()?;
        let written = |row: &crate::storage::RecoveryFileRow| rfc3339(row.written_millis);
        Ok(RecoveryView {
            code_made: site
                .store
                .recovery_code()?
                .map(|row| rfc3339(row.made_millis)),
            last_full: files.iter().find(|row| row.is_full()).map(written),
            last_written: files.first().map(written),
            code_used: site.store.setting(Setting::CodeUsed)?.is_some(),
            copies: copies_for_people(&site.folder)?,
        })
    })
}

/// `recovery.look`.
pub(crate) fn look(_: &mut Call<'_>, request: LookForRecovery) -> Result<Vec<RecoveryFound>> {
    let found = restore::files_on(&folders(&request.folders))?;
    Ok(found
        .into_iter()
        .map(|found| RecoveryFound {
            folder: found.folder.display().to_string(),
            file: found.file,
            bytes: found.bytes,
        })
        .collect())
}

/// `recovery.restore`.
pub(crate) fn restore(call: &mut Call<'_>, request: Restore) -> Result<JobStarted> {
    let (place, host) = (call.desk.folder(), call.desk.host.clone());
    if place.holds_site() {
        return Err(StoreError::SiteExists.into());
    }
    let wanted = Wanted {
        code: Code::parse(&request.code)?,
        sticks: folders(&request.folders),
        name: request.name.as_deref().map(checked_name).transpose()?,
    };
    call.desk.jobs.start(move |work| {
        let restored = restore::restore(&place, &host, &wanted, work)?;
        Ok(Some(JobReport::Restored(restored)))
    })
}

/// The identity that a printed code stands for.
pub(crate) fn identity_of(code: &str) -> Result<Identity> {
    Ok(Code::parse(code)?.identity())
}

fn folders(names: &[String]) -> Vec<PathBuf> {
    names.iter().map(PathBuf::from).collect()
}

/// `recovery.copies`.
pub(crate) fn copies(call: &mut Call<'_>, _: Nothing) -> Result<Vec<LocalCopyView>> {
    copies_for_people(&call.desk.folder())
}

/// `recovery.put_back`.
pub(crate) fn put_back(call: &mut Call<'_>, request: PutBack) -> Result<DeskState> {
    let Seat::Locked { sidecar } = &call.desk.seat else {
        return Err(Error::NotPermitted);
    };
    let sidecar = sidecar.clone().ok_or(StoreError::Damaged)?;
    let opened = call.desk.try_passphrase(&sidecar, &request.passphrase)?;
    put_back::put_back(&call.desk.folder(), &call.desk.host, &opened.key)?;
    call.desk.open_with(&opened.key)?;
    call.desk.welcome_or_lock(&opened, "opened")
}

fn copies_for_people(folder: &Folder) -> Result<Vec<LocalCopyView>> {
    let copies = copies::copies_in(folder)?.into_iter();
    Ok(copies
        .map(|copy| LocalCopyView {
            made: rfc3339(copy.made_millis),
            bytes: copy.bytes,
        })
        .collect())
}

impl Site {
    /// When the code of these groups was made, if it is the one that was made last.
    pub(crate) fn when_code_was_made(&self, groups: &[String]) -> Result<u64> {
        let recipient = Code::parse(&groups.join("-"))?.identity().recipient();
        let row = self.store.recovery_code()?;
        let row = row.filter(|row| row.recipient == recipient.to_string());
        Ok(row.ok_or(PrintError::CodeOutdated)?.made_millis)
    }

    /// Makes a new code. Files that were written for the one before are replaced from now on.
    pub(crate) fn new_recovery_code(&mut self) -> Result<RecoveryCode> {
        if self.kind == SiteKind::Centre {
            return Err(Error::NotPermitted);
        }
        let code = Code::draw(&self.host);
        let row = RecoveryCodeRow {
            recipient: code.identity().recipient().to_string(),
            made_millis: self.now_millis(),
        };
        self.note(|write| {
            write.set_recovery_code(&row)?;
            write.unset(Setting::CodeUsed)?;
            write.outdate_recovery_files()
        })?;
        self.settle_slots()?;
        Ok(RecoveryCode {
            groups: code.groups(),
        })
    }
}
