//! Taking bundles from a stick: who sent it, is it whole, then one transaction.

use std::collections::BTreeSet;

use footbridge_signing::Error as SigningError;

use super::bundle::{self, Checked, Manifest, Tip, Unsealed};
use super::commands::CameIn;
use super::known::{Known, Trust};
use super::round::Round;
use super::stick::{Stick, hash_name, is_hash_name};
use super::{admission, carry, clocks};
use crate::desk::commands::SiteKind;
use crate::error::{Error, ExchangeError, Result};
use crate::events::{Event, Scope};
use crate::ids::{FileHash, PersonId, SiteId};
use crate::jobs::commands::Stage;
use crate::jobs::{SharedSite, Work};
use crate::site::{Holder, Merged, Site, Stretch, Why, fold_anew_if_asked};
use crate::storage::{HeardRow, QuarantinedRow, TipRow, Write};

pub(super) const FOLDER: &str = "bundles";
pub(super) const ENDING: &str = ".fbbundle";

/// What became of a bundle that was not refused.
#[derive(Debug)]
pub(super) enum Taken {
    /// It is sealed to others, or of a site that we have not heard of yet: it is carried on.
    Carried,
    /// We wrote it.
    Own,
    /// It is merged, now or before.
    Merged(Option<CameIn>),
    /// It waits for its site to be admitted.
    Waits(SiteId),
    /// It is of a revoked site and was put aside.
    PutAside(CameIn),
}

/// Takes every bundle of a stick, one at a time; between two of them the site is free.
pub(super) fn take_all(
    site: &SharedSite,
    stick: &Stick,
    work: &Work,
    round: &mut Round,
) -> Result<()> {
    let names = stick.names(FOLDER, |name| is_hash_name(name, ENDING))?;
    let mut carried = 0;
    for (done, name) in names.iter().enumerate() {
        work.at(Stage::Merging, done, names.len())?;
        let taken = read(stick, name).and_then(|sealed| match sealed {
            Some(sealed) => site.with(|site| take(site, round, name, &sealed)).map(Some),
            None => Ok(None),
        });
        let place = format!("{FOLDER}/{name}");
        match taken {
            Ok(None | Some(Taken::Own)) => {}
            Ok(Some(Taken::Carried)) => carried += 1,
            Ok(Some(Taken::Merged(came_in))) => {
                round.came_in.extend(came_in);
                site.with(|site| site.note(|write| write.forget_refused(&place)))?;
            }
            Ok(Some(Taken::PutAside(came_in))) => round.came_in.push(came_in),
            Ok(Some(Taken::Waits(asking))) => drop(round.asking.insert(asking)),
            Err(error) => {
                let code = error.code();
                round.refuse(&place, error)?;
                site.with(|site| {
                    let now = site.now_millis();
                    site.note(|write| write.note_refused(&place, code, now))
                })?;
            }
        }
    }
    if carried > 0 {
        round.came_in.push(CameIn::Carried { bundles: carried });
    }
    for asking in round.asking.clone() {
        round.came_in.extend(site.with(|site| asks(site, asking))?);
    }
    Ok(())
}

fn asks(site: &Site, asking: SiteId) -> Result<Option<CameIn>> {
    let Some(row) = site.store.asking_site(asking)? else {
        return Ok(None);
    };
    Ok(Some(CameIn::Asking {
        site: asking.to_string(),
        name: row.name,
        waiting: site.store.waiting_events(asking)?,
    }))
}

fn read(stick: &Stick, name: &str) -> Result<Option<Vec<u8>>> {
    stick
        .read(FOLDER, name, bundle::BYTES_LIMIT)
        .map_err(|error| match error {
            Error::Signing(SigningError::TooLarge { .. }) => ExchangeError::BundleTooLarge.into(),
            other => other,
        })
}

/// Takes one bundle, by its name and its bytes.
pub(super) fn take(site: &mut Site, round: &mut Round, name: &str, sealed: &[u8]) -> Result<Taken> {
    let file = FileHash::of(sealed);
    if hash_name(file, ENDING) != name {
        return Err(ExchangeError::BundleDamaged.into());
    }
    if let Some(own) = site.store.own_bundle(file)? {
        round.own.insert(file, own);
        return Ok(Taken::Own);
    }
    if let Some((sender, events)) = site.store.taken_bundle(file)? {
        return known_bundle(site, round, file, sender, events);
    }
    let Some(unsealed) = site.unseal(sealed)? else {
        carry::keep(site, file, sealed)?;
        return Ok(Taken::Carried);
    };
    let known = site.known()?;
    let sender = unsealed.manifest.sender;
    let trust = known
        .get(sender)
        .filter(|known| known.key == unsealed.manifest.sender_key)
        .map(|known| known.trust);
    match trust {
        Some(Trust::Revoked) => put_aside(site, file, sealed, &unsealed, &known),
        Some(trust) => {
            if trust == Trust::Centre && site.kind != SiteKind::Centre {
                carry::keep(site, file, sealed)?;
            }
            merge(site, round, file, &unsealed, &known)
        }
        None if unsealed.manifest.admission.is_some() => {
            admission::ask(site, file, sealed, &unsealed).map(|asks| match asks {
                true => Taken::Waits(sender),
                false => Taken::Carried,
            })
        }
        None if site.kind == SiteKind::Centre => Err(ExchangeError::BundleSenderUnknown.into()),
        None => {
            carry::keep(site, file, sealed)?;
            Ok(Taken::Carried)
        }
    }
}

impl Site {
    /// Opens a bundle that is sealed to this site, as it is or as it was.
    pub(super) fn unseal(&self, sealed: &[u8]) -> Result<Option<Unsealed>> {
        for identity in std::iter::once(&self.keys.identity).chain(&self.keys.former) {
            if let Some(unsealed) = bundle::unseal(identity, sealed)? {
                return Ok(Some(unsealed));
            }
        }
        Ok(None)
    }
}

/// A bundle that was merged before still says what lies on this stick.
fn known_bundle(
    site: &Site,
    round: &mut Round,
    file: FileHash,
    sender: SiteId,
    events: u64,
) -> Result<Taken> {
    for (journal, first, last) in site.store.arrivals_with(file)? {
        round.there.entry(journal).or_default().push((first, last));
    }
    if site.kind != SiteKind::Centre {
        return Ok(Taken::Merged(None));
    }
    let merged = Merged {
        known: events,
        ..Merged::default()
    };
    came_in(site, sender, &merged, 0).map(Taken::Merged)
}

fn merge(
    site: &mut Site,
    round: &mut Round,
    file: FileHash,
    unsealed: &Unsealed,
    known: &Known,
) -> Result<Taken> {
    let manifest = &unsealed.manifest;
    let ranges = checked(site, unsealed, known)?;
    let delivery = Delivery {
        file,
        sender: manifest.sender,
        holder: site.holder(),
        at_millis: site.now_millis(),
        round: round.number,
        whole: ranges.len() == manifest.ranges.len(),
    };
    let own_journal = site.keys.journal;
    let merged = site.store.write(|write| {
        let merged = merge_ranges(write, &delivery, &ranges)?;
        clocks::doubt(write, manifest, &ranges, &delivery)?;
        hear(write, manifest, &delivery)?;
        fold_anew_if_asked(write, delivery.holder.site)?;
        Ok(merged)
    })?;
    // What was cut short does not say that the rest lies here.
    for range in ranges.iter().filter(|_| merged.cut == 0) {
        let journal = range.journal.journal;
        round.there.entry(journal).or_default().push(range.span());
    }
    let lost = returned(&ranges, own_journal, &merged);
    if let Some(why) = copied(site, &ranges, lost)? {
        site.open_epoch(why)?;
        let events = merged.new as u32;
        return Ok(Taken::Merged(Some(CameIn::OwnWork { events })));
    }
    let learners = learners_in(site, &ranges)?;
    came_in(site, delivery.sender, &merged, learners).map(Taken::Merged)
}

/// True if entries of the own journal came in that were not here.
fn returned(ranges: &[Checked], own: crate::ids::JournalId, merged: &Merged) -> bool {
    merged.new > 0 && ranges.iter().any(|range| range.journal.journal == own)
}

/// Why the own journal must not go on, if anything that came in says so.
fn copied(site: &Site, ranges: &[Checked], returned: bool) -> Result<Option<Why>> {
    let own = site.keys.journal;
    if site.store.tips(own)?.len() > 1 {
        return Ok(Some(Why::Copied));
    }
    let tip = site.store.tip(own)?.map_or(0, |(seq, _)| seq);
    if returned && tip > site.last_seq() {
        return Ok(Some(Why::SetBack));
    }
    let successor = ranges
        .iter()
        .any(|range| range.predecessor == Some(own) && range.journal.site == site.id());
    Ok(successor.then_some(Why::Copied))
}

/// Checks a bundle's ranges, also against what is here already. Ranges of sites that nobody
/// here knows yet are left for later.
pub(super) fn checked(site: &Site, unsealed: &Unsealed, known: &Known) -> Result<Vec<Checked>> {
    let mut ranges = bundle::check(unsealed, known)?;
    for range in &mut ranges {
        agrees_with_here(site, range)?;
        leave_out_what_may_not_lie_here(&site.holder(), &mut range.events);
    }
    Ok(ranges)
}

/// A journal keeps its site and its key, and an entry follows one of its own journal.
fn agrees_with_here(site: &Site, range: &Checked) -> Result<()> {
    let (journal, first) = (&range.journal, range.span().0);
    let held = site.store.journal(journal.journal)?;
    if held.is_some_and(|held| held.site != journal.site || held.key != journal.key) {
        return Err(ExchangeError::BundleSealWrong.into());
    }
    let previous = range.events.first().map(|event| event.header.previous);
    let before = previous
        .map(|hash| site.store.event(hash))
        .transpose()?
        .flatten();
    let follows = before.is_none_or(|before| {
        before.header.journal == journal.journal && before.header.seq + 1 == first
    });
    if follows {
        Ok(())
    } else {
        Err(ExchangeError::BundleChainBroken.into())
    }
}

fn leave_out_what_may_not_lie_here(holder: &Holder, events: &mut [Event]) {
    for event in events
        .iter_mut()
        .filter(|event| event.header.scope != Scope::Class && !holder.may_hold(event.header.scope))
    {
        event.body = None;
    }
}

/// A bundle that is about to be merged.
pub(super) struct Delivery {
    pub(super) file: FileHash,
    pub(super) sender: SiteId,
    pub(super) holder: Holder,
    pub(super) at_millis: u64,
    /// The number of the exchange.
    pub(super) round: u64,
    /// Nothing in it was left for later.
    pub(super) whole: bool,
}

/// Merges all ranges and notes the bundle, inside one transaction.
pub(super) fn merge_ranges(
    write: &Write<'_>,
    delivery: &Delivery,
    ranges: &[Checked],
) -> Result<Merged> {
    let mut merged = Merged::default();
    for range in ranges {
        let stretch = Stretch {
            journal: &range.journal,
            events: &range.events,
            seal: Some(&range.seal),
            may_withhold: range.may_withhold,
        };
        merged.add(Site::merge_into(write, &delivery.holder, &stretch)?);
    }
    if !delivery.whole || merged.cut > 0 {
        return Ok(merged);
    }
    let events = merged.new + merged.known;
    let when = (delivery.at_millis, delivery.round);
    write.insert_taken_bundle(delivery.file, delivery.sender, when, events)?;
    for range in ranges {
        write.insert_arrival(range.journal.journal, range.span(), delivery.file)?;
    }
    Ok(merged)
}

/// Keeps what the sender says that it holds, unless it has said something newer.
pub(super) fn hear(write: &Write<'_>, manifest: &Manifest, delivery: &Delivery) -> Result<()> {
    let number = &manifest.number;
    let before = write.heard(manifest.sender)?;
    if before.is_some_and(|before| (before.epoch, before.number) >= (number.epoch, number.n)) {
        return Ok(());
    }
    let heard = HeardRow {
        site: manifest.sender,
        epoch: number.epoch,
        number: number.n,
        heard_millis: delivery.at_millis,
        said_millis: manifest.created_millis,
        round: delivery.round,
    };
    let vector: Vec<TipRow> = manifest.vector.iter().map(Tip::row).collect();
    write.set_vector(&heard, &vector)
}

/// Nothing of a revoked site counts until the coordinator has looked at it.
///
/// It is checked all the same: what does not hold together could never be taken in.
fn put_aside(
    site: &Site,
    file: FileHash,
    sealed: &[u8],
    unsealed: &Unsealed,
    known: &Known,
) -> Result<Taken> {
    if site.kind != SiteKind::Centre {
        return Err(ExchangeError::BundleSenderRevoked.into());
    }
    let sender = unsealed.manifest.sender;
    let ranges = checked(site, unsealed, known)?;
    let events = ranges.iter().map(|range| range.events.len() as u64);
    let row = QuarantinedRow {
        file,
        site: sender,
        events: events.sum(),
        since_millis: site.now_millis(),
    };
    site.note(|write| write.quarantine_bundle(&row, sealed))?;
    Ok(Taken::PutAside(CameIn::PutAside {
        site: site.store.site_name(sender)?,
        events: row.events as u32,
    }))
}

/// The line of the report; a bundle without entries only says what its sender holds.
fn came_in(site: &Site, sender: SiteId, merged: &Merged, learners: u32) -> Result<Option<CameIn>> {
    if merged.new + merged.known == 0 {
        return Ok(None);
    }
    Ok(Some(CameIn::Bundle {
        site: site.store.site_name(sender)?,
        events: merged.new as u32,
        known: merged.known as u32,
        learners,
    }))
}

fn learners_in(site: &Site, ranges: &[Checked]) -> Result<u32> {
    let mut people = BTreeSet::new();
    for range in ranges {
        people.extend(people_in(site, &range.events)?);
    }
    Ok(people.len() as u32)
}

/// Learners whom events are about. Staff are people too, but not of interest here.
pub(super) fn people_in(site: &Site, events: &[Event]) -> Result<BTreeSet<PersonId>> {
    let subjects: BTreeSet<_> = events
        .iter()
        .map(|event| &event.header)
        .map(|header| (header.journal, header.scope, header.subject))
        .collect();
    let mut people = BTreeSet::new();
    for (journal, scope, subject) in subjects {
        people.extend(site.store.person_behind(journal, scope, subject)?);
    }
    let mut learners = BTreeSet::new();
    for person in people {
        if site.store.staff_member(person)?.is_none() {
            learners.insert(person);
        }
    }
    Ok(learners)
}
