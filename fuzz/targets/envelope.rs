//! DSSE envelopes: as they come, and with a payload that a known key signed.

#![no_main]

use footbridge_signing::SecretKey;
use footbridge_signing::dsse::{self, PayloadType};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let key = SecretKey::from_seed(&[7; 32]);
    let public = key.public();
    let opened = dsse::verify_by(data, PayloadType::Receipt, |_| Some(public));
    // Only who has the key can make an envelope that opens; the fuzzer can copy the corpus's.
    if let Ok((verified, by)) = opened {
        assert_eq!(by, public);
        let _ = verified.decode::<serde_json::Value>();
    }
    let envelope = dsse::sign(PayloadType::Receipt, data, &[&key]);
    let (verified, _) = dsse::verify_by(&envelope, PayloadType::Receipt, |_| Some(public))
        .expect("what was signed opens");
    assert_eq!(verified.as_bytes(), data);
    let _ = verified.decode::<serde_json::Value>();
});
