//! Writing a bundle: sign, pack, pad, seal.

use footbridge_signing::archive::{self, Entry, Packing, padme};
use footbridge_signing::dsse::{self, PayloadType};
use footbridge_signing::{SecretKey, sealing};

use super::{EVENTS, MANIFEST, Manifest, PADDING};
use crate::error::Result;

/// Makes the sealed file of a manifest and its events.
pub(in crate::exchange) fn seal(
    key: &SecretKey,
    manifest: &Manifest,
    events: &[u8],
) -> Result<Vec<u8>> {
    let payload = serde_json::to_vec(manifest).expect("a manifest has plain fields");
    let envelope = dsse::sign(PayloadType::Bundle, &payload, &[key]);
    let archive = padded(MANIFEST, &envelope, events)?;
    Ok(sealing::seal(&manifest.recipients, &archive)?)
}

/// The archive, with as many zeros at its end as its Padmé length asks for.
pub(in crate::exchange) fn padded(
    manifest: &str,
    envelope: &[u8],
    events: &[u8],
) -> Result<Vec<u8>> {
    let bare = archive(manifest, envelope, events, &[])?.len() as u64;
    let padding = vec![0; (padme(bare) - bare) as usize];
    archive(manifest, envelope, events, &padding)
}

fn archive(manifest: &str, envelope: &[u8], events: &[u8], padding: &[u8]) -> Result<Vec<u8>> {
    Ok(archive::write(&[
        Entry {
            name: manifest,
            bytes: envelope,
            packing: Packing::Stored,
        },
        Entry {
            name: EVENTS,
            bytes: events,
            packing: Packing::Deflated,
        },
        Entry {
            name: PADDING,
            bytes: padding,
            packing: Packing::Stored,
        },
    ])?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_archive_has_a_padme_length() {
        for n in [0, 1, 100, 5000, 100_000] {
            let events: Vec<u8> = (0..n)
                .map(|n: u32| (n.wrapping_mul(2_654_435_761) >> 24) as u8)
                .collect();
            let length = padded(MANIFEST, b"{}", &events).unwrap().len() as u64;
            assert_eq!(padme(length), length, "{n} bytes of events");
        }
    }
}
