//! A stretch of a journal as bytes: `events.bin` in a bundle, and the check that it hangs together.

use super::{Body, Event, HEADER_LEN, Header};

/// Longest payload of one event.
pub const PAYLOAD_LIMIT: u32 = 1024 * 1024;

/// Why a stretch is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// The bytes end too early, or a field is out of its range.
    Unreadable,
    /// An event does not follow the one before it.
    NotInOrder,
    /// A body is not what its header committed to.
    BodyDiffers,
}

/// Writes events one after the other: header, a byte for "body follows", salt, payload.
pub fn write(events: &[Event]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for event in events {
        bytes.extend(event.header.to_bytes());
        match &event.body {
            Some(body) => {
                bytes.push(1);
                bytes.extend(body.salt);
                bytes.extend(&body.payload);
            }
            None => bytes.push(0),
        }
    }
    bytes
}

/// Reads what [`write`] wrote. Lengths come from the headers and are checked before use.
pub fn read(mut bytes: &[u8]) -> Result<Vec<Event>, Broken> {
    let mut events = Vec::new();
    while !bytes.is_empty() {
        let header: &[u8; HEADER_LEN] = cut(&mut bytes, HEADER_LEN)?
            .try_into()
            .map_err(|_| Broken::Unreadable)?;
        let header = Header::from_bytes(header).ok_or(Broken::Unreadable)?;
        let body = match cut(&mut bytes, 1)? {
            [0] => None,
            [1] => Some(read_body(&mut bytes, &header)?),
            _ => return Err(Broken::Unreadable),
        };
        events.push(Event::new(header, body));
    }
    Ok(events)
}

/// Checks that events of one journal follow each other without a gap.
pub fn follows(events: &[Event]) -> Result<(), Broken> {
    let starts_well = events.first().is_none_or(|first| {
        (first.header.seq == 1) == (first.header.previous == crate::ids::EventHash::NONE)
            && first.header.seq > 0
    });
    let in_order = events.windows(2).all(|pair| {
        pair[1].header.journal == pair[0].header.journal
            && pair[0].header.seq.checked_add(1) == Some(pair[1].header.seq)
            && pair[1].header.previous == pair[0].hash
    });
    if starts_well && in_order {
        Ok(())
    } else {
        Err(Broken::NotInOrder)
    }
}

fn read_body(bytes: &mut &[u8], header: &Header) -> Result<Body, Broken> {
    if header.payload_length > PAYLOAD_LIMIT {
        return Err(Broken::Unreadable);
    }
    let salt = cut(bytes, 32)?.try_into().map_err(|_| Broken::Unreadable)?;
    let payload = cut(bytes, header.payload_length as usize)?.to_vec();
    let body = Body { salt, payload };
    if body.commitment() == header.commitment {
        Ok(body)
    } else {
        Err(Broken::BodyDiffers)
    }
}

fn cut<'a>(bytes: &mut &'a [u8], length: usize) -> Result<&'a [u8], Broken> {
    let (piece, rest) = bytes.split_at_checked(length).ok_or(Broken::Unreadable)?;
    *bytes = rest;
    Ok(piece)
}

#[cfg(test)]
mod tests {
    use super::super::{ClockTrust, Scope};
    use super::*;
    use crate::ids::{EventHash, JournalId, Pseudonym};

    fn stretch(n: u64) -> Vec<Event> {
        let mut previous = EventHash::NONE;
        (1..=n)
            .map(|seq| {
                let body = Body {
                    salt: [seq as u8; 32],
                    payload: b"{}".to_vec(),
                };
                let header = Header {
                    journal: JournalId([1; 16]),
                    seq,
                    previous,
                    kind: 40,
                    payload_version: 1,
                    scope: Scope::Class,
                    subject: Pseudonym::NONE,
                    actor: Pseudonym::NONE,
                    wall_millis: seq,
                    clock_trust: ClockTrust::Unknown,
                    boot: 1,
                    monotonic_millis: seq,
                    payload_length: 2,
                    commitment: body.commitment(),
                };
                let event = Event::new(header, (seq != 2).then_some(body));
                previous = event.hash;
                event
            })
            .collect()
    }

    #[test]
    fn a_stretch_is_read_back_as_it_was_written_with_and_without_bodies() {
        let events = stretch(4);
        assert_eq!(read(&write(&events)), Ok(events.clone()));
        assert_eq!(follows(&events), Ok(()));
    }

    #[test]
    fn a_stretch_cut_anywhere_is_refused_or_shorter() {
        let bytes = write(&stretch(3));
        for length in 0..bytes.len() {
            if let Ok(events) = read(&bytes[..length]) {
                assert!(events.len() < 3, "cut at {length} must not look whole");
            }
        }
    }

    #[test]
    fn a_changed_byte_is_never_taken_for_the_same_stretch() {
        let events = stretch(3);
        let bytes = write(&events);
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert_ne!(read(&changed).as_ref(), Ok(&events), "byte {at}");
        }
    }

    #[test]
    fn a_gap_or_a_swap_is_seen() {
        let mut gap = stretch(4);
        gap.remove(1);
        assert_eq!(follows(&gap), Err(Broken::NotInOrder));
        let mut swapped = stretch(4);
        swapped.swap(1, 2);
        assert_eq!(follows(&swapped), Err(Broken::NotInOrder));
    }
}
