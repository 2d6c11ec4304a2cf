//! Checking the events of a bundle: each range hangs together, is sealed, and its journal is certified.

use footbridge_signing::PublicKey;
use footbridge_signing::dsse::{self, PayloadType};
use serde::Deserialize;

use super::{EVENTS_LIMIT, Manifest, Range, Unsealed};
use crate::error::{ExchangeError, Result};
use crate::events::{Event, Seal, chain};
use crate::exchange::known::{Known, Trust};
use crate::ids::{JournalId, SiteId};
use crate::site::certificate_of;
use crate::storage::JournalRow;

/// A range that may be merged.
#[derive(Debug)]
pub(in crate::exchange) struct Checked {
    pub(in crate::exchange) journal: JournalRow,
    /// The journal before this one, as its site says.
    pub(in crate::exchange) predecessor: Option<JournalId>,
    pub(in crate::exchange) events: Vec<Event>,
    pub(in crate::exchange) seal: Seal,
    /// The centre may leave out bodies of its own that are for others.
    pub(in crate::exchange) may_withhold: bool,
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

/// Checks every range of a known site, and leaves out those of others.
///
/// The sender's own journals count in any case: who the sender is, the caller finds out.
pub(in crate::exchange) fn check(unsealed: &Unsealed, known: &Known) -> Result<Vec<Checked>> {
    let mut events = chain::read(&unsealed.events).map_err(|_| ExchangeError::BundleChainBroken)?;
    if events.len() as u64 > EVENTS_LIMIT {
        return Err(ExchangeError::BundleTooLarge.into());
    }
    let mut checked = Vec::new();
    for range in &unsealed.manifest.ranges {
        let own: Vec<_> = events.drain(..length(range, events.len())?).collect();
        check_chain(range, &own)?;
        if let Some(writer) = writer_of(range, &unsealed.manifest, known)? {
            checked.push(check_seal(range, own, &writer)?);
        }
    }
    if events.is_empty() {
        Ok(checked)
    } else {
        Err(ExchangeError::BundleChainBroken.into())
    }
}

/// Who may have written a journal.
struct Writer {
    key: PublicKey,
    may_withhold: bool,
}

/// The site that a range says it is of, if its word counts here.
fn writer_of(range: &Range, manifest: &Manifest, known: &Known) -> Result<Option<Writer>> {
    let site = certified_site(range.certificate.as_bytes())?;
    if site == manifest.sender {
        let trust = known.get(site).map(|known| known.trust);
        return Ok(Some(Writer {
            key: manifest.sender_key,
            may_withhold: trust == Some(Trust::Centre),
        }));
    }
    let sent_by_centre = known
        .get(manifest.sender)
        .is_some_and(|sender| sender.trust == Trust::Centre);
    let counts = |trust| match trust {
        Trust::Revoked => sent_by_centre,
        Trust::Centre => false,
        Trust::Admitted | Trust::LetIn | Trust::Copied => true,
    };
    let writer = known.get(site).filter(|known| counts(known.trust));
    Ok(writer.map(|known| Writer {
        key: known.key,
        may_withhold: false,
    }))
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

fn check_chain(range: &Range, events: &[Event]) -> Result<()> {
    let agrees = events
        .iter()
        .all(|event| event.header.journal == range.journal && storable(event))
        && events
            .first()
            .is_some_and(|event| event.header.seq == range.first)
        && events
            .last()
            .is_some_and(|event| event.header.seq == range.last && event.hash == range.head);
    if agrees && chain::follows(events).is_ok() {
        Ok(())
    } else {
        Err(ExchangeError::BundleChainBroken.into())
    }
}

fn check_seal(range: &Range, events: Vec<Event>, writer: &Writer) -> Result<Checked> {
    let envelope = range.certificate.as_bytes();
    let said = certificate_of(envelope, &writer.key).map_err(|_| ExchangeError::BundleSealWrong)?;
    let fits = said.site == SiteId::of_key(&writer.key)
        && said.journal == range.journal
        && (1..=i32::MAX as u32).contains(&said.epoch);
    let seal = Seal {
        journal: range.journal,
        seq: range.last,
        head: range.head,
        signature: range.seal,
    };
    if !fits || !seal.holds(&said.key) {
        return Err(ExchangeError::BundleSealWrong.into());
    }
    Ok(Checked {
        journal: JournalRow {
            journal: said.journal,
            site: said.site,
            key: *said.key.as_bytes(),
            epoch: said.epoch,
            certificate: envelope.to_vec(),
        },
        predecessor: said.predecessor,
        events,
        seal,
        may_withhold: writer.may_withhold,
    })
}

/// Numbers beyond what the store can hold are refused before they get there.
fn storable(event: &Event) -> bool {
    let header = &event.header;
    [header.seq, header.wall_millis, header.monotonic_millis]
        .into_iter()
        .all(|number| i64::try_from(number).is_ok())
}

/// The site that a certificate speaks of; it proves nothing yet.
fn certified_site(envelope: &[u8]) -> Result<SiteId> {
    #[derive(Deserialize)]
    struct Names {
        site: SiteId,
    }
    let mut site = None;
    let _ = dsse::verify_by(envelope, PayloadType::JournalKey, |payload| {
        site = serde_json::from_slice::<Names>(payload)
            .ok()
            .map(|names| names.site);
        None
    });
    site.ok_or_else(|| ExchangeError::BundleSealWrong.into())
}
