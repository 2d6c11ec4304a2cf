//! Doors for the fuzz targets of `fuzz/`: one for each parser that meets bytes from a stick.
//!
//! Each takes anything and must come back; what it promises besides is asserted.

use std::io::Cursor;

use crate::events::{Header, chain};
use crate::exchange::fuzzing;
use crate::packs::{manifest::Manifest, read};
use crate::rpc;

pub use crate::packs::fuzzing::{film, sound};
pub use fuzzing::{bundle_archive, bundle_ranges, kit, receipt, statement};

/// A header of an event: what can be read is written the same.
pub fn event_header(bytes: &[u8]) {
    if let Ok(bytes) = bytes.try_into()
        && let Some(header) = Header::from_bytes(bytes)
    {
        assert_eq!(&header.to_bytes(), bytes);
    }
}

/// `events.bin`: what can be read is written the same.
pub fn event_chain(bytes: &[u8]) {
    if let Ok(events) = chain::read(bytes) {
        assert_eq!(chain::write(&events), bytes);
        let _ = chain::follows(&events);
    }
}

/// A built pack.
pub fn pack(bytes: &[u8]) {
    let _ = read::read(Cursor::new(bytes));
}

/// `pack.json`.
pub fn pack_manifest(bytes: &[u8]) {
    let _ = Manifest::read(bytes);
}

/// A table of learners, as a spreadsheet program saves it: no row is lost, and what is taken is clean.
pub fn learner_table(bytes: &[u8]) {
    crate::enrolment::read_table(bytes);
}

/// The name of a command, a space, then its request; it is parsed, not run.
pub fn request(bytes: &[u8]) {
    let Some(space) = bytes.iter().position(|byte| *byte == b' ') else {
        return;
    };
    if let Ok(name) = std::str::from_utf8(&bytes[..space])
        && let Ok(request) = serde_json::from_slice(&bytes[space + 1..])
    {
        let _ = rpc::parse_only(name, request);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every committed seed goes through its door, so that a change here is seen without a fuzzer.
    #[test]
    fn seeds_go_through() {
        type Door = fn(&[u8]);
        let doors: [(&str, Door); 13] = [
            ("event_header", event_header),
            ("event_chain", event_chain),
            ("bundle_archive", bundle_archive),
            ("bundle_ranges", bundle_ranges),
            ("statement", statement),
            ("receipt", receipt),
            ("kit", kit),
            ("pack", pack),
            ("pack_manifest", pack_manifest),
            ("sound", sound),
            ("film", film),
            ("learner_table", learner_table),
            ("request", request),
        ];
        let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fuzz/corpus");
        for (name, door) in doors {
            let seeds = std::fs::read_dir(format!("{corpus}/{name}")).unwrap();
            let seeds: Vec<_> = seeds.map(|seed| seed.unwrap().path()).collect();
            assert!(!seeds.is_empty(), "{name} has no seed");
            for seed in seeds {
                door(&std::fs::read(seed).unwrap());
            }
        }
    }
}
