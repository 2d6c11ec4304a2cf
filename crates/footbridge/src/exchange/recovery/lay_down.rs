//! From recovery files to a new store: keys and tombstones first, then the events.

use std::collections::BTreeMap;
use std::path::Path;

use footbridge_signing::tuf::Trusted;
use zeroize::Zeroizing;

use super::super::erase::{due_of, erase};
use super::super::papers::{self, CentrePaper, Receipt, Statement};
use super::super::receipt;
use super::super::stick::Stick;
use super::Opened;
use super::file::{Journal, Manifest, Range, Secrets};
use crate::error::{RecoveryError, Result};
use crate::events::{Event, Seal, chain};
use crate::ids::FileHash;
use crate::site::{Holder, Merged, Site, Stretch, kind_from};
use crate::storage::{
    JournalRow, OwnCentre, OwnSite, Paper, PaperRow, RecoveryCodeRow, RecoveryFileRow, Setting,
    Store, Write,
};

/// Writes everything but the events into a new store: the keys of the site, the centre's papers,
/// and everybody who must not come back, also as the receipts on the sticks say it.
pub(crate) fn lay_down(store: &Store, newest: &Manifest, sticks: &[&Path]) -> Result<()> {
    let secrets = &newest.secrets;
    let centre = own_centre(newest)?;
    let statement: Option<(Statement, _)> = paper(newest, newest.papers.statement.as_deref());
    let receipt: Option<(Receipt, _)> = paper(newest, newest.papers.receipt.as_deref());
    let mut erasures = newest.erasures.clone();
    for stick in sticks {
        let stick = Stick::at(stick)?;
        erasures.extend(receipt::erasures_on(&stick, &centre)?);
    }
    if let Some((receipt, _)) = &receipt {
        erasures.extend(receipt.erasures.iter().cloned());
    }
    store.write(|write| {
        insert_site(write, secrets)?;
        insert_centre(write, secrets, &centre)?;
        write.set_trusted_metadata(&trusted(newest))?;
        write.set_recovery_code(&RecoveryCodeRow {
            recipient: secrets.code.to_string(),
            made_millis: secrets.code_made_millis,
        })?;
        erase(write, &due_of(&erasures))?;
        if let Some((statement, row)) = &statement {
            write.set_paper(Paper::Statement, row)?;
            for stated in &statement.sites {
                write.note_listed(stated.site, newest.created_millis)?;
            }
        }
        if let Some((receipt, row)) = &receipt {
            write.set(Setting::Anchor, &receipt.issued_millis.to_string())?;
            receipt::note(write, receipt, row)?;
        }
        Ok(())
    })
}

/// The site with its identity, and those that it had before.
fn insert_site(write: &Write<'_>, secrets: &Secrets) -> Result<()> {
    let mut identities = secrets.former_identities.iter().chain([&secrets.identity]);
    let first = identities.next().unwrap_or(&secrets.identity);
    write.insert_own_site(&OwnSite {
        kind: secrets.kind.clone(),
        language: secrets.language.clone(),
        site_seed: Zeroizing::new(secrets.site_seed),
        journal: secrets.journal,
        journal_seed: Zeroizing::new(secrets.journal_seed),
        identity: Zeroizing::new(first.clone()),
    })?;
    identities.try_for_each(|next| write.set_identity(next))
}

/// The centre with its key, and those by which it signed before.
fn insert_centre(write: &Write<'_>, secrets: &Secrets, centre: &OwnCentre) -> Result<()> {
    write.insert_own_centre(centre)?;
    for key in &secrets.former_centre_keys {
        write.replace_centre_keys(key.as_bytes(), &centre.recipient)?;
    }
    match secrets.former_centre_keys.is_empty() {
        true => Ok(()),
        false => write.replace_centre_keys(&centre.key, &centre.recipient),
    }
}

/// Merges the events of one file, and remembers the file as one of ours that is outdated.
///
/// The site vouches for the file with its key; chains, commitments and seals are checked as well.
pub(crate) fn merge(store: &Store, opened: &Opened, events: &[u8]) -> Result<Merged> {
    let manifest = &opened.manifest;
    let holder = Holder {
        site: manifest.site,
        kind: kind_from(&manifest.secrets.kind)?,
    };
    let stretches = checked(manifest, events)?;
    store.write(|write| {
        let mut merged = Merged::default();
        for (journal, events, seal) in &stretches {
            let stretch = Stretch {
                journal,
                events,
                seal: Some(seal),
                may_withhold: true,
            };
            merged.add(Site::merge_into(write, &holder, &stretch)?);
        }
        remember(write, opened)?;
        Ok(merged)
    })
}

/// It goes from its stick once a new full stands there.
fn remember(write: &Write<'_>, opened: &Opened) -> Result<()> {
    let (manifest, part) = (&opened.manifest, &opened.manifest.part);
    write.insert_recovery_file(&RecoveryFileRow {
        file: opened.hash,
        site: manifest.site,
        epoch: part.number.epoch,
        n: part.number.n,
        full_n: part.full.n,
        bytes: opened.found.bytes,
        written_millis: manifest.created_millis,
        outdated: true,
    })
}

fn checked(manifest: &Manifest, events: &[u8]) -> Result<Vec<(JournalRow, Vec<Event>, Seal)>> {
    let damaged = || RecoveryError::FileDamaged;
    let mut left = chain::read(events).map_err(|_| damaged())?;
    let journals: BTreeMap<_, _> = manifest
        .journals
        .iter()
        .map(|journal| (journal.journal, journal))
        .collect();
    let mut stretches = Vec::new();
    for range in &manifest.ranges {
        let journal = journals.get(&range.journal).ok_or_else(damaged)?;
        let length = range
            .last
            .checked_sub(range.first)
            .and_then(|n| n.checked_add(1))
            .and_then(|n| usize::try_from(n).ok())
            .filter(|length| *length <= left.len());
        let events: Vec<_> = left.drain(..length.ok_or_else(damaged)?).collect();
        let seal = seal_of(range);
        if !hangs_together(range, &events) || !seal.holds(&journal.key) {
            return Err(damaged().into());
        }
        stretches.push((row_of(journal), events, seal));
    }
    match left.is_empty() {
        true => Ok(stretches),
        false => Err(damaged().into()),
    }
}

fn hangs_together(range: &Range, events: &[Event]) -> bool {
    let storable = |n: u64| i64::try_from(n).is_ok();
    let ours = |event: &Event| {
        let header = &event.header;
        header.journal == range.journal
            && storable(header.wall_millis)
            && storable(header.monotonic_millis)
    };
    let first = events.first().map(|event| event.header.seq);
    let last = events.last().map(|event| (event.header.seq, event.hash));
    first == Some(range.first)
        && last == Some((range.last, range.head))
        && events.iter().all(ours)
        && chain::follows(events).is_ok()
}

fn seal_of(range: &Range) -> Seal {
    Seal {
        journal: range.journal,
        seq: range.last,
        head: range.head,
        signature: range.seal,
    }
}

fn row_of(journal: &Journal) -> JournalRow {
    JournalRow {
        journal: journal.journal,
        site: journal.site,
        key: *journal.key.as_bytes(),
        epoch: journal.epoch,
        certificate: journal.certificate.clone().into_bytes(),
    }
}

fn own_centre(newest: &Manifest) -> Result<OwnCentre> {
    let secrets = &newest.secrets;
    let token = secrets.kit_token.as_ref().map(hex::decode).transpose();
    Ok(OwnCentre {
        centre: secrets.centre,
        key: *secrets.centre_key.as_bytes(),
        recipient: secrets.centre_recipient.to_string(),
        content_identity: Zeroizing::new(secrets.content_identity.clone()),
        classroom: secrets.classroom,
        kit: secrets.kit,
        kit_token: token
            .map_err(|_| RecoveryError::FileDamaged)?
            .map(Zeroizing::new),
        signing_seed: None,
    })
}

fn trusted(newest: &Manifest) -> Trusted {
    let secrets = &newest.secrets;
    let bytes = |text: &Option<String>| text.clone().map(String::into_bytes);
    Trusted {
        root: secrets.root.clone().into_bytes(),
        timestamp: bytes(&secrets.timestamp),
        snapshot: bytes(&secrets.snapshot),
        targets: bytes(&secrets.targets),
    }
}

/// A paper of the file, if our centre signed it. Without one the next exchange brings another.
fn paper<P: CentrePaper>(newest: &Manifest, envelope: Option<&str>) -> Option<(P, PaperRow)> {
    let envelope = envelope?.as_bytes().to_vec();
    let secrets = &newest.secrets;
    let mut keys = std::iter::once(&secrets.centre_key).chain(&secrets.former_centre_keys);
    let paper: P = keys.find_map(|key| {
        let read = papers::read_by(&envelope, secrets.centre, key.as_bytes());
        read.ok()
    })?;
    let (_, _, number) = paper.head();
    let row = PaperRow {
        epoch: number.epoch,
        number: number.n,
        file: FileHash::of(&envelope),
        envelope,
    };
    Some((paper, row))
}
