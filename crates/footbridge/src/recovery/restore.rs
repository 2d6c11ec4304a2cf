//! A replacement computer: from the recovery files of a lost one to a site that is whole.
//!
//! It is made beside its place under a new store key, and moved there when everything stands;
//! after a crash in the middle nothing stands there. The first thing that the new store learns
//! is who must not come back.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::code::Code;
use super::commands::Restored;
use crate::error::{AtPath, OrNotFound, RecoveryError, Result};
use crate::events::kinds::SITE_NAMED;
use crate::exchange::recovery::{self, Chosen, Found};
use crate::host::Host;
use crate::jobs::Work;
use crate::jobs::commands::Stage;
use crate::people::slots::Sidecar;
use crate::site::{Folder, Site, SiteNamed};
use crate::storage::{Setting, Store, StoreKey};
use crate::time::rfc3339;

/// What is to come back, and from where.
pub(super) struct Wanted {
    pub(super) code: Code,
    pub(super) sticks: Vec<PathBuf>,
    pub(super) name: Option<String>,
}

/// All recovery files on the sticks.
pub(super) fn files_on(sticks: &[PathBuf]) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    for stick in sticks {
        found.extend(recovery::files_on(stick)?);
    }
    Ok(found)
}

/// Restores a site into a place that holds none.
pub(super) fn restore(
    place: &Folder,
    host: &Host,
    wanted: &Wanted,
    work: &Work,
) -> Result<Restored> {
    let found = files_on(&wanted.sticks)?;
    let identity = wanted.code.identity();
    let total = found.len();
    if total == 0 {
        return Err(RecoveryError::FileNotFound.into());
    }
    let read = |done| work.at(Stage::Reading, done, total);
    let (opened, faults) = recovery::opened_by(&identity, &found, read)?;
    let unreadable = faults.len() as u32;
    if opened.is_empty() {
        let first = faults.into_iter().next();
        return Err(first.unwrap_or_else(|| RecoveryError::CodeWrong.into()));
    }
    let chosen = recovery::choose(opened)?;
    let part = place.part()?;
    let key: StoreKey = Zeroizing::new(host.draw());
    std::fs::create_dir_all(part.path()).at(part.path())?;
    let made = make(&part, host, &key, (wanted, &chosen), work).and_then(|restored| {
        part.move_to(place)?;
        Ok(Restored {
            unreadable,
            ..restored
        })
    });
    if made.is_err() {
        // What stays here by a second fault is removed before the next try.
        let _ = std::fs::remove_dir_all(part.path());
    }
    made
}

fn make(
    part: &Folder,
    host: &Host,
    key: &StoreKey,
    (wanted, chosen): (&Wanted, &Chosen),
    work: &Work,
) -> Result<Restored> {
    fill(part, key, wanted, chosen, work)?;
    work.at(Stage::Founding, 0, 0)?;
    begin(part, host, key, wanted, chosen)
}

/// Keys, papers and tombstones, then the events, file by file.
fn fill(
    part: &Folder,
    key: &StoreKey,
    wanted: &Wanted,
    chosen: &Chosen,
    work: &Work,
) -> Result<()> {
    let store = Store::create(&part.store(), key)?;
    let sticks: Vec<&Path> = wanted.sticks.iter().map(PathBuf::as_path).collect();
    recovery::lay_down(&store, &chosen.newest, &sticks)?;
    let identity = wanted.code.identity();
    for (done, file) in chosen.files.iter().enumerate() {
        work.at(Stage::Merging, done, chosen.files.len())?;
        let opened = file.found.open(&identity)?;
        let (again, events) = opened.ok_or(RecoveryError::FileDamaged)?;
        if again.hash != file.hash {
            return Err(RecoveryError::FileDamaged.into());
        }
        recovery::merge(&store, &again, &events)?;
    }
    Ok(())
}

/// A new epoch, and a slot for everybody who could open the lost computer or one beside it.
fn begin(
    part: &Folder,
    host: &Host,
    key: &StoreKey,
    wanted: &Wanted,
    chosen: &Chosen,
) -> Result<Restored> {
    let mut site = Site::open_restored(part.clone(), host.clone(), key)?;
    if let Some(name) = &wanted.name {
        let own = site.id();
        site.transact(None, |tx| {
            let supersedes = tx.register_open(SITE_NAMED.number, &own.0)?;
            let name = name.clone();
            tx.append(None, &SiteNamed { name, supersedes }).map(drop)
        })?;
    }
    // The code was typed; a new one is made before anything is written for it again.
    site.note(|write| {
        write.forget_recovery_code()?;
        write.set(Setting::CodeUsed, "yes")
    })?;
    let holders = site.holders()?;
    // Without a slot nobody could ever open what was restored.
    holders.staff.first().or_not_found("staff")?;
    Sidecar::for_all(host, &site.kind, &site.language, &holders, key)?.write(part)?;
    Ok(Restored {
        name: site.name()?,
        kind: site.kind.clone(),
        entries: site.count_entries()? as u32,
        staff: holders.staff.len() as u32,
        written: rfc3339(chosen.newest.created_millis),
        unreadable: 0,
    })
}

impl Site {
    fn count_entries(&self) -> Result<u64> {
        let journals = self.store.journals()?;
        journals
            .iter()
            .map(|journal| self.store.count_events(journal.journal))
            .sum()
    }
}
