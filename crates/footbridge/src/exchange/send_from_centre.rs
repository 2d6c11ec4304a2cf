//! What the centre sends to a classroom: its own journal, and what a site there will not get otherwise.

use std::collections::BTreeSet;

use super::known::Known;
use super::letter::{self, hash_of_recipients};
use super::party::{Party, merged};
use super::round::Round;
use super::send::{addressed, is_lacked, says_all_of};
use super::stick::hash_name;
use super::take::{ENDING, FOLDER};
use super::write::Pen;
use crate::error::Result;
use crate::ids::{ClassroomId, JournalId, SiteId};
use crate::jobs::{SharedSite, Work};
use crate::site::Site;
use crate::storage::Span;

/// One letter for each classroom that lacks something.
pub(super) fn send_all(
    site: &SharedSite,
    pen: &Pen<'_>,
    work: &Work,
    round: &mut Round,
) -> Result<()> {
    // Who is admitted meanwhile is served by the next round.
    let (known, classrooms) = site.with(|site| Ok((site.known()?, site.store.classrooms()?)))?;
    for (classroom, _) in classrooms {
        let letter = site.with(|site| letter_to(site, &known, classroom))?;
        if let Some(letter) = letter {
            letter::post(site, pen, work, round, &letter)?;
        }
    }
    Ok(())
}

fn letter_to(site: &Site, known: &Known, classroom: ClassroomId) -> Result<Option<letter::Letter>> {
    let parties = site.site_parties(known, classroom, true)?;
    if parties.is_empty() {
        return Ok(None);
    }
    let mut spans = own_spans(site, &parties)?;
    let sites = sites_of(known, classroom);
    for journal in site.store.journals()? {
        if sites.contains(&journal.site) {
            spans.extend(overdue(site, journal.journal, &parties)?);
        }
    }
    if spans.is_empty() {
        return Ok(None);
    }
    let mut letter = addressed(site, known, Some(classroom))?;
    letter.spans = spans;
    letter.classroom = Some(classroom);
    Ok(Some(letter))
}

/// Removes bundles of the centre from the stick that say nothing any more.
///
/// One whose readers are the sites of no classroom as it is now is replaced by the next letter.
pub(super) fn remove_what_is_covered(site: &Site, pen: &Pen<'_>, round: &Round) -> Result<()> {
    let known = site.known()?;
    let mut waiting = Vec::new();
    for (classroom, _) in site.store.classrooms()? {
        let letter = addressed(site, &known, Some(classroom))?;
        let parties = site.site_parties(&known, classroom, true)?;
        let readers = letter.apart.iter().chain([&letter.everybody]);
        let hashes = readers.map(|readers| hash_of_recipients(&readers.recipients));
        waiting.push((hashes.collect::<BTreeSet<_>>(), parties));
    }
    for own in round.own.values() {
        if round.written.iter().any(|new| new.file == own.file) {
            continue;
        }
        let mut needed = false;
        for (readers, parties) in &waiting {
            needed |= readers.contains(&own.recipients) && is_lacked(site, own, parties)?;
        }
        let replaced = round.written.iter().any(|newer| says_all_of(newer, own));
        if replaced || !needed {
            pen.remove(FOLDER, &hash_name(own.file, ENDING))?;
        }
    }
    Ok(())
}

/// What the centre wrote itself, in all its epochs.
fn own_spans(site: &Site, parties: &[Party]) -> Result<Vec<Span>> {
    let parties: Vec<_> = parties.iter().collect();
    let mut spans = Vec::new();
    for journal in site.store.journals()? {
        if journal.site == site.id() {
            spans.extend(site.lacking(journal.journal, &parties)?);
        }
    }
    Ok(spans)
}

fn sites_of(known: &Known, classroom: ClassroomId) -> BTreeSet<SiteId> {
    known.all_of(classroom).map(|known| known.site).collect()
}

/// What a site still lacked when it last spoke, although it had come in here before that:
/// the classroom did not level it by itself.
fn overdue(site: &Site, journal: JournalId, parties: &[Party]) -> Result<Vec<Span>> {
    let mut intervals = Vec::new();
    let mut apart = Vec::new();
    for party in parties {
        let before = site.store.arrived_before(journal, party.round)?;
        for span in site.lacking(journal, &[party])? {
            if span.first > before {
                continue;
            }
            match site.store.tips(journal)?.len() {
                1 => intervals.push((span.first, span.last)),
                _ => apart.push(span),
            }
        }
    }
    if let Some((_, head)) = site.store.tip(journal)? {
        apart.extend(merged(intervals).into_iter().map(|(first, last)| Span {
            journal,
            first,
            last,
            head,
        }));
    }
    apart.sort_unstable();
    apart.dedup();
    Ok(apart)
}
