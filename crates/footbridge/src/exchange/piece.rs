//! Pieces of journals that fit into a bundle, each sealed at its end.

use super::bundle::{self, Range};
use crate::error::{OrNotFound, Result};
use crate::events::{Event, HEADER_LEN, Seal};
use crate::site::Site;
use crate::storage::Span;

/// Most bytes of events in one bundle: what is left of the cap is for padding and manifest.
const EVENT_BYTES_AT_MOST: usize = 48 * 1024 * 1024;

/// A piece of one journal with the seal at its end.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) span: Span,
    pub(super) events: Vec<Event>,
    pub(super) range: Range,
}

/// What still fits into a bundle.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    events: u64,
    bytes: usize,
}

impl Room {
    /// An empty bundle.
    pub(super) const WHOLE: Self = Self {
        events: bundle::EVENTS_LIMIT,
        bytes: EVENT_BYTES_AT_MOST,
    };

    /// An empty recovery file: few and large ones, but each fits into memory several times.
    pub(super) const RECOVERY: Self = Self {
        events: 100_000,
        bytes: 24 * 1024 * 1024,
    };

    /// What is left beside a piece.
    pub(super) fn beside(self, piece: &Piece) -> Self {
        Self {
            events: self.events.saturating_sub(piece.events.len() as u64),
            bytes: self.bytes.saturating_sub(bytes_of(&piece.events)),
        }
    }
}

impl Site {
    /// The first piece of a stretch that fits; none if nothing does.
    ///
    /// Of the own journal a piece may end anywhere; of others, where they were sealed.
    pub(super) fn piece(&self, span: &Span, room: Room) -> Result<Option<Piece>> {
        let mut events = self.events_of(span, room.events)?;
        let fits = fitting(&events, room.bytes);
        events.truncate(fits);
        let Some(seal) = self.seal_within(span, &events)? else {
            return Ok(None);
        };
        events.truncate((seal.seq + 1 - span.first) as usize);
        let span = Span {
            last: seal.seq,
            head: seal.head,
            ..*span
        };
        Ok(Some(Piece {
            range: self.range(&span, &seal)?,
            span,
            events,
        }))
    }

    /// Events of a stretch, at most so many.
    fn events_of(&self, span: &Span, at_most: u64) -> Result<Vec<Event>> {
        let forked = self.store.tips(span.journal)?.len() > 1;
        if forked {
            let mut events = self.store.chain_to(span.journal, span.head, span.first)?;
            events.truncate(usize::try_from(at_most).unwrap_or(usize::MAX));
            return Ok(events);
        }
        let last = span.last.min(span.first + at_most.saturating_sub(1));
        self.store.stretch(span.journal, span.first, last)
    }

    /// A seal as far as possible inside the events.
    fn seal_within(&self, span: &Span, events: &[Event]) -> Result<Option<Seal>> {
        let Some(last) = events.last() else {
            return Ok(None);
        };
        if span.journal == self.keys.journal {
            let (seq, head) = (last.header.seq, last.hash);
            let seal = Seal::make(&self.keys.journal_key, span.journal, seq, head);
            self.note(|write| write.insert_seal(&seal))?;
            return Ok(Some(seal));
        }
        let seals = self
            .store
            .seals_between(span.journal, span.first, last.header.seq)?;
        let fits = |seal: &Seal| {
            events
                .get((seal.seq - span.first) as usize)
                .is_some_and(|event| event.hash == seal.head)
        };
        Ok(seals.into_iter().rev().find(fits))
    }

    fn range(&self, span: &Span, seal: &Seal) -> Result<Range> {
        let journal = self.store.journal(span.journal)?.or_not_found("journal")?;
        let certificate = String::from_utf8(journal.certificate).ok();
        Ok(Range {
            journal: span.journal,
            first: span.first,
            last: seal.seq,
            head: seal.head,
            seal: seal.signature,
            certificate: certificate.or_not_found("certificate")?,
        })
    }
}

fn bytes_of(events: &[Event]) -> usize {
    events.iter().map(bytes_of_one).sum()
}

fn bytes_of_one(event: &Event) -> usize {
    HEADER_LEN + 33 + event.header.payload_length as usize
}

/// How many events have room.
fn fitting(events: &[Event], room: usize) -> usize {
    let mut bytes = 0;
    let over = events.iter().position(|event| {
        bytes += bytes_of_one(event);
        bytes > room
    });
    over.unwrap_or(events.len())
}
