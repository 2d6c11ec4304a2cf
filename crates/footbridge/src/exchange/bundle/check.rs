//! Checking the events of a bundle: each range hangs together, is sealed, and its journal is certified.

use footbridge_signing::PublicKey;

use super::{EVENTS_LIMIT, Range, Unsealed};
use crate::error::{ExchangeError, Result};
use crate::events::{Event, Seal, chain};
use crate::ids::SiteId;
use crate::site::certificate_of;
use crate::storage::JournalRow;

/// A range that may be merged.
#[derive(Debug)]
pub(in crate::exchange) struct Checked {
    pub(in crate::exchange) journal: JournalRow,
    pub(in crate::exchange) events: Vec<Event>,
    pub(in crate::exchange) seal: Seal,
}

impl Checked {
    /// First and last number.
    pub(in crate::exchange) fn span(&self) -> (u64, u64) {
        (
            self.events.first().map_or(0, |event| event.header.seq),
            self.seal.seq,
        )
    }
}

/// Checks every range. Journals may be the sender's or those of other `known` sites.
pub(in crate::exchange) fn check(unsealed: &Unsealed, known: &[PublicKey]) -> Result<Vec<Checked>> {
    let manifest = &unsealed.manifest;
    let mut keys = vec![manifest.sender_key];
    keys.extend(known);
    let mut events = chain::read(&unsealed.events).map_err(|_| ExchangeError::BundleChainBroken)?;
    if events.len() as u64 > EVENTS_LIMIT {
        return Err(ExchangeError::BundleTooLarge.into());
    }
    let mut checked = Vec::new();
    for range in &manifest.ranges {
        let own = events.drain(..length(range, events.len())?).collect();
        checked.push(check_range(range, own, &keys)?);
    }
    if events.is_empty() {
        Ok(checked)
    } else {
        Err(ExchangeError::BundleChainBroken.into())
    }
}

/// How many events a range says it has, if so many are left.
fn length(range: &Range, left: usize) -> Result<usize> {
    let length = range
        .last
        .checked_sub(range.first)
        .and_then(|n| n.checked_add(1));
    length
        .and_then(|length| usize::try_from(length).ok())
        .filter(|length| *length <= left)
        .ok_or_else(|| ExchangeError::BundleChainBroken.into())
}

fn check_range(range: &Range, events: Vec<Event>, keys: &[PublicKey]) -> Result<Checked> {
    let agrees = events
        .iter()
        .all(|event| event.header.journal == range.journal && storable(event))
        && events
            .first()
            .is_some_and(|event| event.header.seq == range.first)
        && events
            .last()
            .is_some_and(|event| event.header.seq == range.last && event.hash == range.head);
    if !agrees || chain::follows(&events).is_err() {
        return Err(ExchangeError::BundleChainBroken.into());
    }
    let journal = certified(range, keys).ok_or(ExchangeError::BundleSealWrong)?;
    let seal = Seal {
        journal: range.journal,
        seq: range.last,
        head: range.head,
        signature: range.seal,
    };
    if !seal.holds(&journal.public_key()?) {
        return Err(ExchangeError::BundleSealWrong.into());
    }
    Ok(Checked {
        journal,
        events,
        seal,
    })
}

/// Numbers beyond what the store can hold are refused before they get there.
fn storable(event: &Event) -> bool {
    let header = &event.header;
    [header.seq, header.wall_millis, header.monotonic_millis]
        .into_iter()
        .all(|number| i64::try_from(number).is_ok())
}

/// The journal with its certificate, if one of the keys gave it to its own site.
fn certified(range: &Range, keys: &[PublicKey]) -> Option<JournalRow> {
    let envelope = range.certificate.as_bytes();
    keys.iter().find_map(|key| {
        let said = certificate_of(envelope, key).ok()?;
        let fits = said.site == SiteId::of_key(key) && said.journal == range.journal;
        (fits && said.epoch > 0).then(|| JournalRow {
            journal: said.journal,
            site: said.site,
            key: *said.key.as_bytes(),
            epoch: said.epoch,
            certificate: envelope.to_vec(),
        })
    })
}
