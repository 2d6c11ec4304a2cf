//! The header of an event: 150 bytes, fixed layout, big-endian, never erased.

use crate::ids::{EventHash, JournalId, Pseudonym, sha256};

/// Bytes of a header.
pub const HEADER_LEN: usize = 150;

/// The only header version there is.
const VERSION: u8 = 1;

/// Who may hold the body of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Scope {
    /// Every PC of the classroom.
    Class = 0,
    /// Staff PCs of the prison.
    Office = 1,
    /// The centre only.
    Centre = 2,
}

impl Scope {
    /// Reads the byte of a header; none if it stands for no scope.
    pub(crate) fn from_byte(byte: u8) -> Option<Self> {
        [Self::Class, Self::Office, Self::Centre]
            .into_iter()
            .find(|scope| *scope as u8 == byte)
    }
}

/// How far the wall clock of an event can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum ClockTrust {
    /// Nobody vouched for it.
    Unknown = 0,
    /// Staff set the clock.
    Staff = 1,
    /// A receipt of the centre anchors it.
    Anchored = 2,
}

impl ClockTrust {
    fn from_byte(byte: u8) -> Option<Self> {
        [Self::Unknown, Self::Staff, Self::Anchored]
            .into_iter()
            .find(|t| *t as u8 == byte)
    }
}

/// What stays of an event for ever.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The journal it stands in.
    pub journal: JournalId,
    /// Its number there, from 1, no gaps.
    pub seq: u64,
    /// Hash of the event before it; zeros at seq 1.
    pub previous: EventHash,
    /// Number of its kind in the registry.
    pub kind: u16,
    /// Version of its payload.
    pub payload_version: u8,
    /// Who may hold its body.
    pub scope: Scope,
    /// Whom it is about.
    pub subject: Pseudonym,
    /// Who did it.
    pub actor: Pseudonym,
    /// Wall clock in milliseconds since 1970, clamped by the writer.
    pub wall_millis: u64,
    /// How far that clock can be trusted.
    pub clock_trust: ClockTrust,
    /// Drawn at each program start.
    pub boot: u32,
    /// Running time in milliseconds.
    pub monotonic_millis: u64,
    /// Bytes of the payload.
    pub payload_length: u32,
    /// SHA-256 over salt, then payload.
    pub commitment: [u8; 32],
}

impl Header {
    /// The 150 bytes.
    pub fn to_bytes(&self) -> [u8; HEADER_LEN] {
        let mut bytes = Vec::with_capacity(HEADER_LEN);
        bytes.push(VERSION);
        bytes.extend(self.journal.0);
        bytes.extend(self.seq.to_be_bytes());
        bytes.extend(self.previous.0);
        bytes.extend(self.kind.to_be_bytes());
        bytes.push(self.payload_version);
        bytes.push(self.scope as u8);
        bytes.extend(self.subject.0);
        bytes.extend(self.actor.0);
        bytes.extend(self.wall_millis.to_be_bytes());
        bytes.push(self.clock_trust as u8);
        bytes.extend(self.boot.to_be_bytes());
        bytes.extend(self.monotonic_millis.to_be_bytes());
        bytes.extend(self.payload_length.to_be_bytes());
        bytes.extend(self.commitment);
        bytes
            .try_into()
            .expect("the fields above add up to 150 bytes")
    }

    /// Reads a header; none if a field is out of its range.
    pub fn from_bytes(bytes: &[u8; HEADER_LEN]) -> Option<Self> {
        let mut fields = Fields(bytes);
        if fields.take::<1>() != [VERSION] {
            return None;
        }
        Some(Self {
            journal: JournalId(fields.take()),
            seq: u64::from_be_bytes(fields.take()),
            previous: EventHash(fields.take()),
            kind: u16::from_be_bytes(fields.take()),
            payload_version: fields.take::<1>()[0],
            scope: Scope::from_byte(fields.take::<1>()[0])?,
            subject: Pseudonym(fields.take()),
            actor: Pseudonym(fields.take()),
            wall_millis: u64::from_be_bytes(fields.take()),
            clock_trust: ClockTrust::from_byte(fields.take::<1>()[0])?,
            boot: u32::from_be_bytes(fields.take()),
            monotonic_millis: u64::from_be_bytes(fields.take()),
            payload_length: u32::from_be_bytes(fields.take()),
            commitment: fields.take(),
        })
    }

    /// The name of the event.
    pub fn hash(&self) -> EventHash {
        EventHash(sha256(&[b"footbridge event 1", &self.to_bytes()]))
    }
}

/// Cuts fixed pieces off the front of a header.
struct Fields<'a>(&'a [u8]);

impl Fields<'_> {
    fn take<const N: usize>(&mut self) -> [u8; N] {
        let (field, rest) = self.0.split_at(N);
        self.0 = rest;
        field.try_into().expect("split at N")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> Header {
        Header {
            journal: JournalId([1; 16]),
            seq: 2,
            previous: EventHash([3; 32]),
            kind: 4,
            payload_version: 5,
            scope: Scope::Office,
            subject: Pseudonym([6; 16]),
            actor: Pseudonym([7; 16]),
            wall_millis: 8,
            clock_trust: ClockTrust::Anchored,
            boot: 9,
            monotonic_millis: 10,
            payload_length: 11,
            commitment: [12; 32],
        }
    }

    #[test]
    fn a_header_is_read_back_as_it_was_written() {
        assert_eq!(Header::from_bytes(&header().to_bytes()), Some(header()));
    }

    #[test]
    fn a_header_of_another_version_or_range_is_refused() {
        for (at, value) in [(0, 2), (60, 3), (101, 3)] {
            let mut bytes = header().to_bytes();
            bytes[at] = value;
            assert_eq!(Header::from_bytes(&bytes), None, "byte {at} = {value}");
        }
    }
}
