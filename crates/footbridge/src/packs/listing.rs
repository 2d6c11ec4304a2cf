//! What staff see of packs: the list, and what an installation came to.

use super::commands::{PackKind, PackList, PackRow, PacksInstalled, WithdrawnRow};
use super::install::InstallReport;
use super::manifest::{self, Manifest};
use super::text_in;
use crate::error::{PackError, Result};
use crate::exchange::commands::RefusedFile;
use crate::rpc::Call;
use crate::rpc::wire::Nothing;
use crate::site::Site;
use crate::storage::{InstalledPack, Withdrawal};
use crate::time::rfc3339;

/// `packs.list`.
pub(crate) fn list(call: &mut Call<'_>, _: Nothing) -> Result<PackList> {
    call.with_site(|site| site.pack_list())
}

impl Site {
    pub(super) fn pack_list(&self) -> Result<PackList> {
        let rows = self.store.active_packs()?;
        let packs = rows.iter().map(|row| self.pack_row(row));
        Ok(PackList {
            packs: packs.collect::<Result<_>>()?,
            withdrawn: self.withdrawn_rows()?,
        })
    }

    /// What an installation came to, as it crosses the wire.
    pub(super) fn told(&self, report: InstallReport) -> Result<PacksInstalled> {
        let mut installed = Vec::new();
        for new in &report.installed {
            let row = self.store.pack_version(&new.pack, new.version)?;
            installed.extend(row.map(|row| self.pack_row(&row)).transpose()?);
        }
        let refused = report.refused.into_iter().map(|pack| RefusedFile {
            file: pack.name,
            error: pack.error.wire(),
        });
        Ok(PacksInstalled {
            installed,
            already: report.already,
            not_for_this: report.not_for_this,
            withdrawn: report.withdrawn,
            refused: refused.collect(),
            older_programme: report.older_programme,
            expired: report.expired,
        })
    }

    fn pack_row(&self, row: &InstalledPack) -> Result<PackRow> {
        let manifest = manifest_of(row)?;
        Ok(PackRow {
            pack: row.pack.clone(),
            kind: wire_kind(manifest.kind),
            title: text_in(&manifest.title, &self.language).to_owned(),
            version: row.version,
            previous: self.store.previous_version(&row.pack)?,
            listed: row.listed,
            languages: manifest.languages,
            since: rfc3339(row.installed_millis),
        })
    }

    /// At the centre with reasons, from its own book; elsewhere what its statement says.
    fn withdrawn_rows(&self) -> Result<Vec<WithdrawnRow>> {
        let own = self.store.pack_withdrawals()?;
        let gone = self.store.withdrawn_packs()?;
        let rows = gone.iter().map(|gone| {
            let entry = own.iter().find(|row| row.withdrawal() == *gone);
            Ok(WithdrawnRow {
                title: self.withdrawn_title(gone)?,
                pack: gone.pack.clone(),
                version: gone.through_version,
                and_older: gone.from_version < gone.through_version,
                reason: entry.map(|row| row.reason.clone()),
                at: entry.map(|row| rfc3339(row.wall_millis)),
            })
        });
        rows.collect()
    }

    /// The title that the pack has here; none if it never was here.
    fn withdrawn_title(&self, gone: &Withdrawal) -> Result<Option<String>> {
        let Some((newest, _)) = self.store.newest_pack(&gone.pack)? else {
            return Ok(None);
        };
        let row = self.store.pack_version(&gone.pack, newest)?;
        let manifest = row.as_ref().map(manifest_of).transpose()?;
        Ok(manifest.map(|manifest| text_in(&manifest.title, &self.language).to_owned()))
    }
}

fn manifest_of(row: &InstalledPack) -> Result<Manifest> {
    Ok(serde_json::from_str(&row.manifest).map_err(|_| PackError::FileDamaged)?)
}

fn wire_kind(kind: manifest::PackKind) -> PackKind {
    match kind {
        manifest::PackKind::Course => PackKind::Course,
        manifest::PackKind::Framework => PackKind::Framework,
        manifest::PackKind::Directory => PackKind::Directory,
        manifest::PackKind::Catalogue => PackKind::Catalogue,
    }
}
