//! Header, hash, commitment, seal and `events.bin`. The vectors were written by another program.

use footbridge::events::{Body, ClockTrust, Event, Header, Scope, Seal, chain};
use footbridge::ids::{EventHash, JournalId, Pseudonym};
use footbridge_signing::{PublicKey, SecretKey};
use footbridge_world::rows;
use serde_json::Value;

use super::{array, bytes, fixed_json, number, text};

const VECTORS: &str = "event-v1.json";

fn header(fields: &Value) -> Header {
    let scopes = [Scope::Class, Scope::Office, Scope::Centre];
    let trusts = [ClockTrust::Unknown, ClockTrust::Staff, ClockTrust::Anchored];
    Header {
        journal: JournalId(array(fields, "journal")),
        seq: number(fields, "seq"),
        previous: EventHash(array(fields, "previous")),
        kind: number(fields, "kind") as u16,
        payload_version: number(fields, "payload_version") as u8,
        scope: scopes[number(fields, "scope") as usize],
        subject: Pseudonym(array(fields, "subject")),
        actor: Pseudonym(array(fields, "actor")),
        wall_millis: number(fields, "wall_millis"),
        clock_trust: trusts[number(fields, "clock_trust") as usize],
        boot: number(fields, "boot") as u32,
        monotonic_millis: number(fields, "monotonic_millis"),
        payload_length: number(fields, "payload_length") as u32,
        commitment: array(fields, "commitment"),
    }
}

#[test]
fn a_header_has_these_bytes_and_this_hash() {
    let vectors = fixed_json(VECTORS);
    assert_eq!(rows(&vectors["headers"]).count(), 3);
    for vector in rows(&vectors["headers"]) {
        let (name, header) = (text(vector, "name"), header(&vector["fields"]));
        assert_eq!(
            hex::encode(header.to_bytes()),
            text(vector, "bytes"),
            "{name}"
        );
        assert_eq!(header.hash().to_string(), text(vector, "hash"), "{name}");
        let read = Header::from_bytes(&array(vector, "bytes"));
        assert_eq!(read, Some(header), "{name} is read back");
    }
}

#[test]
fn a_body_has_this_commitment() {
    let vectors = fixed_json(VECTORS);
    assert_eq!(rows(&vectors["bodies"]).count(), 4);
    for vector in rows(&vectors["bodies"]) {
        let body = Body {
            salt: array(vector, "salt"),
            payload: text(vector, "payload").as_bytes().to_vec(),
        };
        let commitment = hex::encode(body.commitment());
        assert_eq!(commitment, text(vector, "commitment"), "{vector}");
    }
}

#[test]
fn a_seal_has_this_message_and_this_signature() {
    let vectors = fixed_json(VECTORS);
    assert_eq!(rows(&vectors["seals"]).count(), 2);
    for vector in rows(&vectors["seals"]) {
        let journal = JournalId(array(vector, "journal"));
        let (seq, head) = (number(vector, "seq"), EventHash(array(vector, "head")));
        let message = Seal::message(journal, seq, head);
        assert_eq!(hex::encode(message), text(vector, "message"));
        let key = SecretKey::from_seed(&array(vector, "seed"));
        let seal = Seal::make(&key, journal, seq, head);
        assert_eq!(hex::encode(seal.signature), text(vector, "signature"));
        let public = PublicKey::from_hex(text(vector, "key")).expect("a key");
        assert!(seal.holds(&public), "the seal holds by the key alone");
    }
}

#[test]
fn events_bin_is_read_and_written_as_it_stands() {
    let stretch = fixed_json(VECTORS)["stretch"].clone();
    let fixed = bytes(&stretch, "bytes");
    let events = chain::read(&fixed).expect("it is read");
    assert_eq!(chain::follows(&events), Ok(()), "the events hang together");
    assert_eq!(chain::write(&events), fixed, "it is written back");
    let hashes: Vec<_> = events.iter().map(|event| event.hash.to_string()).collect();
    assert_eq!(serde_json::json!(hashes), stretch["hashes"]);
    let payload = |event: &Event| {
        let body = event.body.as_ref()?;
        Some(String::from_utf8(body.payload.clone()).expect("JSON is UTF-8"))
    };
    let payloads: Vec<_> = events.iter().map(payload).collect();
    assert_eq!(
        serde_json::json!(payloads),
        stretch["payloads"],
        "with and without body"
    );
}
