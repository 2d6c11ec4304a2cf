//! What envelopes must and must not let through.

use super::*;
use proptest::prelude::*;
use serde_json::{Value, json};

const PAYLOAD: &[u8] = br#"{"text":"payload??>>"}"#;

fn key(n: u8) -> SecretKey {
    SecretKey::from_seed(&[n; 32])
}

fn signed(keys: &[&SecretKey]) -> Vec<u8> {
    sign(PayloadType::Receipt, PAYLOAD, keys)
}

fn verify_receipt(envelope: &[u8], trusted: &[u8], threshold: usize) -> Result<Verified, Error> {
    let trusted: Vec<_> = trusted.iter().map(|&n| key(n).public()).collect();
    verify(envelope, PayloadType::Receipt, &trusted, threshold)
}

fn edited(envelope: &[u8], edit: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut value: Value = serde_json::from_slice(envelope).unwrap();
    edit(&mut value);
    serde_json::to_vec(&value).unwrap()
}

#[test]
fn the_encoding_is_the_one_of_the_specification() {
    assert_eq!(
        pae("http://example.com/HelloWorld", b"hello world"),
        b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
    );
    assert_eq!(pae("é", b""), "DSSEv1 2 é 0 ".as_bytes());
}

#[test]
fn a_signed_payload_comes_back_unchanged() {
    let verified = verify_receipt(&signed(&[&key(1)]), &[1, 2], 1).unwrap();
    assert_eq!(verified.as_bytes(), PAYLOAD);
}

#[test]
fn two_of_three_need_two_different_keys() {
    let twice = signed(&[&key(1), &key(1)]);
    assert_eq!(
        verify_receipt(&twice, &[1, 2, 3], 2),
        Err(Error::SignatureMissing { have: 1, need: 2 })
    );
    assert_eq!(
        verify_receipt(&twice, &[1, 1], 2),
        Err(Error::SignatureMissing { have: 1, need: 2 })
    );
    assert!(verify_receipt(&signed(&[&key(1), &key(3)]), &[1, 2, 3], 2).is_ok());
}

#[test]
fn a_threshold_of_zero_still_asks_for_a_signature() {
    let error = verify_receipt(&signed(&[&key(9)]), &[1], 0).unwrap_err();
    assert_eq!(error, Error::SignatureWrong);
}

#[test]
fn both_alphabets_unpadded_text_foreign_fields_and_wrong_key_ids_are_read() {
    let standard = String::from_utf8(signed(&[&key(1)])).unwrap();
    let url_safe = edited(standard.as_bytes(), |value| {
        let respell = |text: &Value| {
            let text = text.as_str().unwrap().replace('+', "-").replace('/', "_");
            json!(text.trim_end_matches('='))
        };
        value["payload"] = respell(&value["payload"]);
        value["signatures"][0]["sig"] = respell(&value["signatures"][0]["sig"]);
        value["signatures"][0]["keyid"] = json!("somebody else");
        value["more"] = json!({ "anything": [] });
    });
    assert!(verify_receipt(&url_safe, &[1], 1).is_ok());
    let without_id = edited(standard.as_bytes(), |value| {
        value["signatures"][0]["keyid"] = Value::Null;
    });
    assert!(verify_receipt(&without_id, &[1], 1).is_ok());
}

#[test]
fn hostile_envelopes_are_refused_with_their_code() {
    let good = signed(&[&key(1)]);
    let other_type = sign(PayloadType::Statement, PAYLOAD, &[&key(1)]);
    let changed = edited(&good, |v| v["payload"] = json!(BASE64.encode("{}")));
    let relabelled = edited(&other_type, |v| {
        v["payloadType"] = json!(PayloadType::Receipt.as_str());
    });
    let unsigned = edited(&good, |v| v["signatures"] = json!([]));
    let crowded = signed(&vec![&key(1); MAX_SIGNATURES + 1]);
    let garbled = edited(&good, |v| v["signatures"][0]["sig"] = json!("****"));
    let payload_twice = [br#"{"payload":"","#, &good[1..]].concat();
    let cases: &[(&str, &[u8], &str)] = &[
        ("wrong key", &signed(&[&key(7)]), "signature-wrong"),
        ("changed payload", &changed, "signature-wrong"),
        ("missing signature", &unsigned, "signature-missing"),
        ("unreadable signature", &garbled, "signature-wrong"),
        ("too many signatures", &crowded, "too-large"),
        ("type of another place", &other_type, "payload-type-wrong"),
        ("type swapped after signing", &relabelled, "signature-wrong"),
        ("two payloads", &payload_twice, "envelope-unreadable"),
        (
            "cut in half",
            &good[..good.len() / 2],
            "envelope-unreadable",
        ),
        ("empty", b"", "envelope-unreadable"),
        ("huge", &vec![b' '; MAX_ENVELOPE_BYTES + 1], "too-large"),
    ];
    for (name, envelope, code) in cases {
        let error = verify_receipt(envelope, &[1], 1).unwrap_err();
        assert_eq!(error.code(), *code, "{name}");
    }
}

#[test]
fn an_envelope_that_names_its_key_must_be_signed_by_that_key() {
    let envelope = signed(&[&key(1)]);
    let by = |n| verify_by(&envelope, PayloadType::Receipt, |_| Some(key(n).public()));
    assert_eq!(by(1).unwrap().1, key(1).public());
    assert_eq!(by(2).unwrap_err(), Error::SignatureWrong);
    let nobody = verify_by(&envelope, PayloadType::Receipt, |_| None).unwrap_err();
    assert_eq!(nobody.code(), "payload-unreadable");
}

proptest! {
    #[test]
    fn damage_never_yields_another_payload(at in 0usize..1000, bit in 0u8..8, cut in any::<bool>()) {
        let mut envelope = signed(&[&key(1)]);
        let at = at % envelope.len();
        if cut {
            envelope.truncate(at);
        } else {
            envelope[at] ^= 1 << bit;
        }
        // A flipped bit in the key id changes nothing that counts.
        if let Ok(verified) = verify_receipt(&envelope, &[1], 1) {
            prop_assert!(!cut);
            prop_assert_eq!(verified.as_bytes(), PAYLOAD);
        }
    }
}
