//! Doors for the fuzz targets: what stands behind a signature is signed here with known keys.

use footbridge_signing::SecretKey;
use footbridge_signing::dsse;
use zeroize::Zeroizing;

use super::bundle::{self, Unsealed};
use super::kit;
use super::known::Known;
use super::papers::{self, CentrePaper, Receipt, Statement};
use crate::ids::{CentreId, SiteId};
use crate::storage::OwnCentre;

/// The id that centres of seeds have.
const CENTRE: CentreId = CentreId([0xcc; 16]);

fn key() -> SecretKey {
    SecretKey::from_seed(&[7; 32])
}

fn centre() -> OwnCentre {
    OwnCentre {
        centre: CENTRE,
        key: *key().public().as_bytes(),
        recipient: String::new(),
        content_identity: Zeroizing::default(),
        classroom: None,
        kit: None,
        kit_token: None,
        signing_seed: None,
    }
}

/// The archive inside a bundle.
pub fn bundle_archive(bytes: &[u8]) {
    let _ = bundle::inside(bytes);
}

/// A manifest that its sender signed, a line feed, then its events.
pub fn bundle_ranges(bytes: &[u8]) {
    let end = bytes.iter().position(|byte| *byte == b'\n');
    let (manifest, events) = bytes.split_at(end.unwrap_or(bytes.len()));
    let Ok(mut manifest) = serde_json::from_slice::<bundle::Manifest>(manifest) else {
        return;
    };
    manifest.sender_key = key().public();
    manifest.sender = SiteId::of_key(&manifest.sender_key);
    let unsealed = Unsealed {
        manifest,
        events: events.get(1..).unwrap_or_default().to_vec(),
    };
    let _ = bundle::check(&unsealed, &Known::default());
}

/// A statement of the centre.
pub fn statement(payload: &[u8]) {
    paper::<Statement>(payload);
}

/// A receipt of the centre.
pub fn receipt(payload: &[u8]) {
    paper::<Receipt>(payload);
}

fn paper<P: CentrePaper>(payload: &[u8]) {
    let envelope = dsse::sign(P::TYPE, payload, &[&key()]);
    if let Ok(paper) = papers::read::<P>(&envelope, &centre()) {
        assert_eq!(paper.head().1, CENTRE);
        let again = serde_json::to_vec(&paper).expect("a paper can be written");
        let envelope = dsse::sign(P::TYPE, &again, &[&key()]);
        assert!(papers::read::<P>(&envelope, &centre()).is_ok());
    }
    let _ = papers::read::<P>(payload, &centre());
}

/// The payload of a starter kit.
pub fn kit(json: &[u8]) {
    let _ = kit::of_json(json);
}
