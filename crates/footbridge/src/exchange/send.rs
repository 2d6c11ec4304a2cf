//! Sending the own journal: everything that the centre has not receipted goes onto the stick.

use std::collections::BTreeSet;

use footbridge_signing::sealing::Recipient;

use super::bundle::{self, Admission, AskingKind, EventsFile, Manifest, Range, Tip};
use super::commands::WentOut;
use super::papers::Statement;
use super::round::Round;
use super::stick::hash_name;
use super::take::{ENDING, FOLDER, people_in};
use super::write::Pen;
use crate::desk::commands::SiteKind;
use crate::error::{OrNotFound, Result};
use crate::events::{Event, HEADER_LEN, Scope, Seal, chain};
use crate::ids::{BundleId, FileHash};
use crate::jobs::commands::Stage;
use crate::jobs::{SharedSite, Work};
use crate::site::Site;
use crate::storage::{JournalRow, OwnBundle};

/// Most bytes of events in one bundle: what is left of the cap is for padding and manifest.
const EVENT_BYTES_AT_MOST: usize = 48 * 1024 * 1024;

/// Writes what the centre has not receipted; between two bundles the site is free.
pub(super) fn send_all(
    site: &SharedSite,
    pen: &Pen<'_>,
    work: &Work,
    round: &mut Round,
) -> Result<()> {
    let (mut first, last) = site.with(|site| {
        remove_covered(site, pen)?;
        Ok((
            site.store.receipted_through(site.keys.journal)? + 1,
            site.last_seq(),
        ))
    })?;
    while first <= last {
        work.at(Stage::Writing, first as usize, last as usize)?;
        first = site.with(|site| send(site, pen, round, (first, last)))? + 1;
    }
    Ok(())
}

/// Own bundles that the centre holds in full are of no more use on the stick.
fn remove_covered(site: &Site, pen: &Pen<'_>) -> Result<()> {
    for own in site.store.own_bundles()? {
        if own.last <= site.store.receipted_through(own.journal)? {
            pen.remove(FOLDER, &hash_name(own.file, ENDING))?;
        }
    }
    Ok(())
}

/// Writes one bundle that begins at `first`; gives the last entry that is now on the stick.
fn send(
    site: &mut Site,
    pen: &Pen<'_>,
    round: &mut Round,
    (first, last): (u64, u64),
) -> Result<u64> {
    let last = last.min(first + bundle::EVENTS_LIMIT - 1);
    let mut events = site.store.stretch(site.keys.journal, first, last)?;
    events.truncate(fitting(&events));
    let end = events.last().or_not_found("event")?;
    let (last, head) = (end.header.seq, end.hash);
    if lies_there(site, round, (first, last))? {
        return Ok(last);
    }
    let seal = Seal::make(&site.keys.journal_key, site.keys.journal, last, head);
    site.note(|write| write.insert_seal(&seal))?;
    let sealed = sealed(site, &events, (first, &seal))?;
    let file = FileHash::of(&sealed);
    pen.place(FOLDER, &hash_name(file, ENDING), sealed.as_slice())?;
    note_sent(site, file, (first, last))?;
    remove_contained(site, pen, file, (first, last))?;
    let learners = people_in(site, &events)?.len() as u32;
    round.went_out.push(WentOut::Bundle {
        events: events.len() as u32,
        learners,
    });
    Ok(last)
}

/// Own bundles whose entries all stand in the one that was just written and read back.
fn remove_contained(site: &Site, pen: &Pen<'_>, newest: FileHash, span: (u64, u64)) -> Result<()> {
    for own in site.store.own_bundles()? {
        let contained = own.journal == site.keys.journal
            && own.file != newest
            && own.first >= span.0
            && own.last <= span.1;
        if contained {
            pen.remove(FOLDER, &hash_name(own.file, ENDING))?;
        }
    }
    Ok(())
}

/// How many events fit into one bundle; at least one.
fn fitting(events: &[Event]) -> usize {
    let mut bytes = 0;
    let over = events.iter().position(|event| {
        bytes += HEADER_LEN + 33 + event.header.payload_length as usize;
        bytes > EVENT_BYTES_AT_MOST
    });
    over.map_or(events.len(), |n| n.max(1))
}

/// True if a bundle of exactly this range lies on this stick, unharmed.
fn lies_there(site: &Site, round: &Round, span: (u64, u64)) -> Result<bool> {
    let written = site.store.own_bundles()?;
    Ok(written.iter().any(|own| {
        own.journal == site.keys.journal
            && (own.first, own.last) == span
            && round.own.contains(&own.file)
    }))
}

fn note_sent(site: &Site, file: FileHash, (first, last): (u64, u64)) -> Result<()> {
    let own = OwnBundle {
        file,
        journal: site.keys.journal,
        first,
        last,
        written_millis: site.now_millis(),
    };
    site.note(|write| write.insert_own_bundle(&own))
}

fn sealed(site: &Site, events: &[Event], (first, seal): (u64, &Seal)) -> Result<Vec<u8>> {
    let statement: Option<Statement> = site.newest()?;
    let journal = site
        .store
        .journal(site.keys.journal)?
        .or_not_found("journal")?;
    let bytes = chain::write(events);
    let manifest = Manifest {
        format: bundle::FORMAT,
        bundle: BundleId::draw(&site.host),
        sender: site.id(),
        sender_key: site.keys.site_key.public(),
        created_millis: site.now_millis(),
        recipients: recipients(site, statement.as_ref(), events)?,
        stick: (),
        ranges: vec![range(&journal, first, seal)?],
        vector: vector(site)?,
        admission: admission(site, statement.as_ref())?,
        events: EventsFile::of(&bytes),
        attachments: [],
    };
    bundle::seal(&site.keys.site_key, &manifest, &bytes)
}

fn range(journal: &JournalRow, first: u64, seal: &Seal) -> Result<Range> {
    let certificate = String::from_utf8(journal.certificate.clone()).ok();
    Ok(Range {
        journal: seal.journal,
        first,
        last: seal.seq,
        head: seal.head,
        seal: seal.signature,
        certificate: certificate.or_not_found("certificate")?,
    })
}

/// The centre; and the other sites of the classroom, if they may hold every body in it.
fn recipients(
    site: &Site,
    statement: Option<&Statement>,
    events: &[Event],
) -> Result<Vec<Recipient>> {
    let centre = site.centre()?;
    let mut recipients = BTreeSet::from([centre.recipient.parse()?]);
    let for_class = events
        .iter()
        .all(|e| e.body.is_none() || e.header.scope == Scope::Class);
    if let (true, Some(statement)) = (for_class, statement) {
        let others = statement
            .sites
            .iter()
            .filter(|other| Some(other.classroom) == centre.classroom && other.site != site.id());
        recipients.extend(others.map(|other| other.recipient.clone()));
    }
    Ok(recipients.into_iter().collect())
}

fn vector(site: &Site) -> Result<Vec<Tip>> {
    let mut vector = Vec::new();
    for row in site.store.journals()? {
        if let Some((seq, head)) = site.store.tip(row.journal)? {
            vector.push(Tip {
                journal: row.journal,
                seq,
                head,
            });
        }
    }
    Ok(vector)
}

/// Until a statement lists this site, every bundle asks for admission.
fn admission(site: &Site, statement: Option<&Statement>) -> Result<Option<Admission>> {
    let listed = statement.is_some_and(|said| said.sites.iter().any(|one| one.site == site.id()));
    let centre = site.centre()?;
    let (false, Some(kit), Some(token)) = (listed, centre.kit, centre.kit_token) else {
        return Ok(None);
    };
    let kind = if site.kind == SiteKind::Office {
        AskingKind::Office
    } else {
        AskingKind::Station
    };
    let keys = (site.keys.site_key.public(), site.keys.journal_key.public());
    let recipient = site.keys.identity.recipient();
    Ok(Some(Admission::make((kit, &token), kind, keys, recipient)))
}
