//! At the centre: which files are due, and putting them onto the stick.

use std::collections::BTreeSet;

use footbridge_signing::sealing::Recipient;

use super::{ENDING, file, folder};
use crate::desk::commands::SiteKind;
use crate::error::Result;
use crate::events::chain;
use crate::exchange::known::{Known, KnownSite};
use crate::exchange::papers::{Number, StatedFile};
use crate::exchange::stick::{hash_name, is_hash_name};
use crate::exchange::write::Pen;
use crate::ids::{ClassroomId, FileHash, PersonId};
use crate::site::{Site, kind_name};
use crate::storage::{Setting, TransferFile};

/// A file that nobody fetched for so long is listed no longer.
const LISTED_FOR: u64 = 180 * 24 * 60 * 60 * 1000;

/// Puts every listed file onto the stick, and takes off what is listed no longer.
pub(in crate::exchange) fn give(site: &Site, pen: &Pen<'_>) -> Result<()> {
    renew(site)?;
    let inner = folder(site.centre()?.centre);
    let listed = listed(site)?;
    for row in &listed {
        place(pen, &inner, row.file, &row.sealed)?;
    }
    let files: Vec<_> = listed.iter().map(|row| row.file).collect();
    clear(pen, &inner, &files)
}

/// Files as the statement lists them.
pub(in crate::exchange) fn stated_files(site: &Site) -> Result<Vec<StatedFile>> {
    let stated = |row: TransferFile| StatedFile {
        name: hash_name(row.file, ENDING),
        bytes: row.sealed.len() as u64,
        sha256: row.file,
    };
    Ok(listed(site)?.into_iter().map(stated).collect())
}

/// Writes a file unless it lies there, whole.
pub(super) fn place(pen: &Pen<'_>, inner: &str, file: FileHash, sealed: &[u8]) -> Result<()> {
    let name = hash_name(file, ENDING);
    let there = pen.stick.read(inner, &name, sealed.len() as u64);
    // One that cannot be read is written anew.
    if matches!(there, Ok(Some(bytes)) if bytes == sealed) {
        return Ok(());
    }
    pen.place(inner, &name, sealed)
}

/// Takes files off the stick that nobody waits for any more.
pub(super) fn clear(pen: &Pen<'_>, inner: &str, listed: &[FileHash]) -> Result<()> {
    let wanted: BTreeSet<_> = listed.iter().map(|file| hash_name(*file, ENDING)).collect();
    for name in pen.stick.names(inner, |name| is_hash_name(name, ENDING))? {
        if !wanted.contains(&name) {
            pen.remove_after(inner, &name);
        }
    }
    Ok(())
}

fn listed(site: &Site) -> Result<Vec<TransferFile>> {
    let now = site.now_millis();
    let mut files = site.store.transfer_files()?;
    files.retain(|row| row.made_millis + LISTED_FOR >= now);
    Ok(files)
}

/// Makes what is due, keeps what still says the same, drops what everybody holds.
fn renew(site: &Site) -> Result<()> {
    let known = site.known()?;
    let mut due = BTreeSet::new();
    for (person, classroom) in moved(site)? {
        for kind in [SiteKind::Station, SiteKind::Office] {
            due.extend(renew_one(site, &known, (person, classroom), &kind)?);
        }
    }
    for row in site.store.transfer_files()? {
        if !due.contains(&row.file) {
            site.note(|write| write.drop_transfer_file(row.file))?;
        }
    }
    Ok(())
}

/// Learners whom the centre itself moved to where they belong now: a site cannot fetch a record
/// by saying that somebody is in its classroom.
fn moved(site: &Site) -> Result<Vec<(PersonId, ClassroomId)>> {
    let mut moved = Vec::new();
    for row in site.store.learners()? {
        // Only the centre says what the classroom is called, as a rule; then it is looked at closely.
        if let (Some(classroom), Some(_)) = (row.classroom, &row.classroom_called)
            && site.moved_by_us(row.person)?
        {
            moved.push((row.person, classroom));
        }
    }
    Ok(moved)
}

/// The file for the sites of one kind; none if they all hold the record.
fn renew_one(
    site: &Site,
    known: &Known,
    (person, classroom): (PersonId, ClassroomId),
    kind: &SiteKind,
) -> Result<Option<FileHash>> {
    let of_kind = |known: &&KnownSite| known.kind == *kind;
    let ours = known.all_of(classroom).map(|known| known.site).collect();
    let events = site.record_of(person, kind, &ours)?;
    let bytes = chain::write(&events);
    let record = FileHash::of(&bytes);
    let mut awaited = false;
    for reader in known.served(classroom).filter(of_kind) {
        awaited |= !site.store.is_transfer_taken(record, reader.site)?;
    }
    if events.is_empty() || !awaited {
        return Ok(None);
    }
    let recipients: BTreeSet<Recipient> = known
        .readers(classroom)
        .filter(of_kind)
        .map(|reader| reader.recipient.clone())
        .collect();
    let recipients: Vec<_> = recipients.into_iter().collect();
    let names: Vec<_> = recipients.iter().map(Recipient::to_string).collect();
    let readers = FileHash::of(names.join("\n").as_bytes());
    let same = |row: &TransferFile| {
        row.person == person
            && row.classroom == classroom
            && row.kind == kind_name(kind)
            && row.record == record
            && row.recipients == readers
    };
    if let Some(row) = site.store.transfer_files()?.into_iter().find(same) {
        return Ok(Some(row.file));
    }
    let number = Number {
        epoch: site.epoch()?,
        n: site.note(|write| write.count_up(Setting::TransferNumber))?,
    };
    let address = file::Address {
        classroom,
        kind: kind_name(kind),
        recipients: &recipients,
    };
    let sealed = file::seal(&site.centre()?, number, &address, &bytes)?;
    let row = TransferFile {
        file: FileHash::of(&sealed),
        person,
        classroom,
        kind: kind_name(kind).into(),
        record,
        recipients: readers,
        sealed,
        made_millis: site.now_millis(),
    };
    site.note(|write| write.set_transfer_file(&row))?;
    Ok(Some(row.file))
}
