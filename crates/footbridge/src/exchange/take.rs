//! Taking bundles from a stick: who sent it, is it whole, then one transaction.

use std::collections::BTreeSet;

use footbridge_signing::{Error as SigningError, PublicKey};

use super::bundle::{self, Checked, Unsealed};
use super::commands::CameIn;
use super::papers::Statement;
use super::round::Round;
use super::stick::{Stick, hash_name, is_hash_name};
use crate::desk::commands::SiteKind;
use crate::error::{Error, ExchangeError, Result};
use crate::events::{Event, Scope};
use crate::ids::{FileHash, PersonId, SiteId};
use crate::jobs::commands::Stage;
use crate::jobs::{SharedSite, Work};
use crate::site::{Merged, Site};
use crate::storage::{AdmittedRow, Write};

pub(super) const FOLDER: &str = "bundles";
pub(super) const ENDING: &str = ".fbbundle";

/// What became of a bundle that was not refused.
#[derive(Debug)]
pub(super) enum Taken {
    /// It is sealed to others, or of a site that we have not heard of yet.
    NotOurs,
    /// We wrote it.
    Own(FileHash),
    /// It is merged, now or before.
    Merged(CameIn),
    /// It waits for its site to be admitted.
    Waits(SiteId),
}

/// Takes every bundle of a stick, one at a time; between two of them the site is free.
pub(super) fn take_all(
    site: &SharedSite,
    stick: &Stick,
    work: &Work,
    round: &mut Round,
) -> Result<()> {
    let names = stick.names(FOLDER, |name| is_hash_name(name, ENDING))?;
    for (done, name) in names.iter().enumerate() {
        work.at(Stage::Merging, done, names.len())?;
        let taken = read(stick, name).and_then(|sealed| {
            sealed
                .map(|sealed| site.with(|site| take(site, name, &sealed)))
                .transpose()
        });
        match taken {
            Ok(None | Some(Taken::NotOurs)) => {}
            Ok(Some(Taken::Own(file))) => drop(round.own.insert(file)),
            Ok(Some(Taken::Merged(came_in))) => round.came_in.push(came_in),
            Ok(Some(Taken::Waits(asking))) => drop(round.asking.insert(asking)),
            Err(error) => round.refuse(&format!("{FOLDER}/{name}"), error)?,
        }
    }
    for asking in &round.asking {
        let waiting = site.with(|site| site.store.waiting_events(*asking))?;
        round.came_in.push(CameIn::Asking { waiting });
    }
    Ok(())
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
pub(super) fn take(site: &mut Site, name: &str, sealed: &[u8]) -> Result<Taken> {
    let file = FileHash::of(sealed);
    if hash_name(file, ENDING) != name {
        return Err(ExchangeError::BundleDamaged.into());
    }
    if site.store.is_own_bundle(file)? {
        return Ok(Taken::Own(file));
    }
    if let Some((sender, events)) = site.store.taken_bundle(file)? {
        return Ok(Taken::Merged(came_in(
            site,
            sender,
            &Merged {
                new: 0,
                known: events,
            },
            0,
        )?));
    }
    let Some(unsealed) = bundle::unseal(&site.keys.identity, sealed)? else {
        return Ok(Taken::NotOurs);
    };
    let known = known_sites(site)?;
    match known.iter().find(|(of, _)| *of == unsealed.manifest.sender) {
        _ if unsealed.manifest.sender == site.id() => Ok(Taken::NotOurs),
        Some((_, key)) if *key == unsealed.manifest.sender_key => {
            merge(site, file, &unsealed).map(Taken::Merged)
        }
        _ if site.kind == SiteKind::Centre => ask(site, file, sealed, &unsealed).map(Taken::Waits),
        _ => Ok(Taken::NotOurs),
    }
}

/// Sites whose bundles count here: at the centre the admitted ones, elsewhere those of the statement.
fn known_sites(site: &Site) -> Result<Vec<(SiteId, PublicKey)>> {
    if site.kind == SiteKind::Centre {
        let rows = site.store.admitted_sites()?;
        let known = |row: &AdmittedRow| Ok((row.site, PublicKey::from_bytes(&row.key)?));
        return rows.iter().map(known).collect();
    }
    let statement: Option<Statement> = site.newest()?;
    let sites = statement
        .map(|statement| statement.sites)
        .unwrap_or_default();
    Ok(sites
        .into_iter()
        .map(|stated| (stated.site, stated.key))
        .collect())
}

fn merge(site: &mut Site, file: FileHash, unsealed: &Unsealed) -> Result<CameIn> {
    let ranges = checked(site, unsealed)?;
    let now = site.now_millis();
    let sender = unsealed.manifest.sender;
    let delivery = Delivery {
        file,
        sender,
        to: site.id(),
        at_millis: now,
    };
    let merged = site
        .store
        .write(|write| merge_ranges(write, &delivery, &ranges))?;
    let learners = learners_in(site, &ranges)?;
    came_in(site, sender, &merged, learners)
}

/// Checks a bundle's ranges, also against what is here already.
pub(super) fn checked(site: &Site, unsealed: &Unsealed) -> Result<Vec<Checked>> {
    let known: Vec<_> = known_sites(site)?.into_iter().map(|(_, key)| key).collect();
    let mut ranges = bundle::check(unsealed, &known)?;
    for range in &mut ranges {
        agrees_with_here(site, range)?;
        if site.kind == SiteKind::Station {
            leave_out_what_stations_may_not_hold(&mut range.events);
        }
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

fn leave_out_what_stations_may_not_hold(events: &mut [Event]) {
    for event in events
        .iter_mut()
        .filter(|event| event.header.scope != Scope::Class)
    {
        event.body = None;
    }
}

/// A bundle that is about to be merged.
pub(super) struct Delivery {
    pub(super) file: FileHash,
    pub(super) sender: SiteId,
    pub(super) to: SiteId,
    pub(super) at_millis: u64,
}

/// Merges all ranges and notes the bundle, inside one transaction.
pub(super) fn merge_ranges(
    write: &Write<'_>,
    delivery: &Delivery,
    ranges: &[Checked],
) -> Result<Merged> {
    let mut merged = Merged::default();
    for range in ranges {
        let one = Site::merge_into(
            write,
            delivery.to,
            &range.journal,
            &range.events,
            std::slice::from_ref(&range.seal),
        )?;
        merged.new += one.new;
        merged.known += one.known;
    }
    let events = merged.new + merged.known;
    write.insert_taken_bundle(delivery.file, delivery.sender, delivery.at_millis, events)?;
    for range in ranges {
        write.insert_arrival(range.journal.journal, range.span(), delivery.file)?;
    }
    Ok(merged)
}

/// Lets a bundle of a site that is not admitted wait, if a starter kit speaks for the site.
fn ask(site: &mut Site, file: FileHash, sealed: &[u8], unsealed: &Unsealed) -> Result<SiteId> {
    let sender = unsealed.manifest.sender;
    let ranges = checked(site, unsealed)?;
    let asking = super::admission::asking(site, unsealed, &ranges)?;
    let events = ranges.iter().map(|range| range.events.len() as u64).sum();
    site.note(|write| {
        write.insert_asking(&asking)?;
        write.keep_waiting(sender, file, sealed, events)
    })?;
    Ok(sender)
}

fn came_in(site: &Site, sender: SiteId, merged: &Merged, learners: u32) -> Result<CameIn> {
    Ok(CameIn::Bundle {
        site: site.store.site_name(sender)?,
        events: merged.new as u32,
        known: merged.known as u32,
        learners,
    })
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
    let mut people = BTreeSet::new();
    for header in events.iter().map(|event| &event.header) {
        let person = site
            .store
            .person_behind(header.journal, header.scope, header.subject)?;
        people.extend(person);
    }
    let mut learners = BTreeSet::new();
    for person in people {
        if site.store.staff_member(person)?.is_none() {
            learners.insert(person);
        }
    }
    Ok(learners)
}
