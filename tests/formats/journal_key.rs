//! The certificate by which a site vouches for the key of its journal.

use footbridge::ids::SiteId;
use footbridge_signing::dsse::{self, PayloadType};
use footbridge_signing::{PublicKey, SecretKey};
use footbridge_world::rows;

use super::{array, fixed_json, text};

#[test]
fn a_certificate_is_read_and_written_as_it_stands() {
    let vectors = fixed_json("journal-key-v1.json");
    assert_eq!(rows(&vectors).count(), 2, "a first epoch and a second");
    for vector in rows(&vectors) {
        let (envelope, payload) = (text(vector, "envelope"), text(vector, "payload"));
        let key = PublicKey::from_hex(text(vector, "site_key")).expect("a key");
        assert_eq!(SiteId::of_key(&key).to_string(), text(vector, "site"));
        let kind = PayloadType::JournalKey;
        let verified = dsse::verify(envelope.as_bytes(), kind, &[key], 1);
        let verified = verified.expect("the site signed it");
        assert_eq!(verified.as_bytes(), payload.as_bytes());
        let secret = SecretKey::from_seed(&array(vector, "site_seed"));
        let again = dsse::sign(kind, payload.as_bytes(), &[&secret]);
        assert_eq!(
            again,
            envelope.as_bytes(),
            "it is signed the same way today"
        );
        let elsewhere = dsse::verify(envelope.as_bytes(), PayloadType::Statement, &[key], 1);
        assert!(elsewhere.is_err(), "accepted in its one place only");
    }
}
