//! Bundles: damaged on the way, of somebody else, or written by a site that lies.
//!
//! The lying site is written here from `signing/FORMAT.md` alone, with keys of its own.

use std::io::Cursor;

use footbridge::events::{Body, ClockTrust, Event, Header, Scope, Seal, chain};
use footbridge::ids::{EventHash, FileHash, JournalId, Pseudonym, SiteId};
use footbridge_signing::SecretKey;
use footbridge_signing::archive::{self, Archive, Entry, Limits, Packing};
use footbridge_signing::dsse::{self, PayloadType};
use footbridge_signing::sealing;
use footbridge_world::rows;
use ring::hmac;
use serde_json::{Value, json};

use super::scene::{Scene, flip_last, halve, read};
use super::{case, check};

const FOLDER: &str = "bundles";
const ENDING: &str = ".fbbundle";
const MEBIBYTE: u64 = 1024 * 1024;
const LIMITS: Limits = Limits {
    entries: 3,
    entry_bytes: 64 * MEBIBYTE,
    total_bytes: 64 * MEBIBYTE,
    ratio: 1000,
};

/// What goes into a bundle before it is sealed.
struct Draft {
    manifest: Value,
    events: Vec<u8>,
    padding: Vec<u8>,
    key: SecretKey,
}

/// A site that asks with a kit of the centre's, with one event that says nothing.
fn liar(scene: &Scene) -> Draft {
    let (key, journal_key) = (
        SecretKey::from_seed(&[21; 32]),
        SecretKey::from_seed(&[22; 32]),
    );
    let (site, journal) = (SiteId::of_key(&key.public()), JournalId([23; 16]));
    let event = some_event(journal);
    let seal = Seal::make(&journal_key, journal, 1, event.hash);
    let certificate = json!({
        "site": site, "journal": journal, "key": journal_key.public(),
        "epoch": 1, "predecessor": null,
    });
    let certificate = certificate.to_string();
    let certificate = dsse::sign(PayloadType::JournalKey, certificate.as_bytes(), &[&key]);
    let events = chain::write(std::slice::from_ref(&event));
    let range = json!({
        "journal": journal, "first": 1, "last": 1, "head": event.hash,
        "seal": hex::encode(seal.signature),
        "certificate": String::from_utf8(certificate).expect("an envelope is text"),
    });
    Draft {
        manifest: json!({
            "format": 1, "bundle": "ab".repeat(16), "sender": site, "sender_key": key.public(),
            "number": { "epoch": 1, "n": 1 }, "created_millis": 1, "recipients": [scene.secrets.identity.recipient()],
            "stick": null, "ranges": [range], "vector": [], "admission": admission(scene, &key, &journal_key),
            "events": { "bytes": events.len(), "sha256": FileHash::of(&events) },
            "attachments": [],
        }),
        events,
        padding: Vec::new(),
        key,
    }
}

/// The proof of the kit that waits in the scene.
fn admission(scene: &Scene, site_key: &SecretKey, journal_key: &SecretKey) -> Value {
    let (kit, token) = scene.kit();
    let recipient = sealing::Identity::generate().recipient();
    let mac_key = hmac::Key::new(hmac::HMAC_SHA256, &token);
    let mut mac = hmac::Context::with_key(&mac_key);
    mac.update(b"footbridge admission 1");
    mac.update(&hex::decode(kit.as_str().expect("an id")).expect("hex"));
    mac.update(site_key.public().as_bytes());
    mac.update(journal_key.public().as_bytes());
    mac.update(recipient.to_string().as_bytes());
    json!({
        "kit": kit, "kind": "station", "site_key": site_key.public(),
        "journal_key": journal_key.public(), "recipient": recipient, "former": null,
        "mac": hex::encode(mac.sign()),
    })
}

fn some_event(journal: JournalId) -> Event {
    let body = Body {
        salt: [24; 32],
        payload: b"{}".to_vec(),
    };
    let header = Header {
        journal,
        seq: 1,
        previous: EventHash::NONE,
        kind: 40,
        payload_version: 1,
        scope: Scope::Class,
        subject: Pseudonym::NONE,
        actor: Pseudonym::NONE,
        wall_millis: 1,
        clock_trust: ClockTrust::Unknown,
        boot: 1,
        monotonic_millis: 1,
        payload_length: 2,
        commitment: body.commitment(),
    };
    Event::new(header, Some(body))
}

/// The lying site writes its bundle, changed in one thing.
fn lie(scene: &Scene, change: impl FnOnce(&mut Draft)) {
    let mut draft = liar(scene);
    change(&mut draft);
    let manifest = draft.manifest.to_string();
    let envelope = dsse::sign(PayloadType::Bundle, manifest.as_bytes(), &[&draft.key]);
    put(
        scene,
        &[
            ("bundle.json", &envelope),
            ("events.bin", &draft.events),
            ("padding", &draft.padding),
        ],
    );
}

fn put(scene: &Scene, entries: &[(&str, &[u8])]) {
    let entries: Vec<_> = entries
        .iter()
        .map(|(name, bytes)| Entry {
            name,
            bytes,
            packing: Packing::Stored,
        })
        .collect();
    put_archive(scene, &archive::write(&entries).expect("an archive"));
}

fn put_archive(scene: &Scene, archive: &[u8]) {
    let recipient = scene.secrets.identity.recipient();
    let sealed = sealing::seal(&[recipient], archive).expect("sealed");
    scene.put_named(FOLDER, ENDING, &sealed);
}

/// The honest bundle on the stick, opened as its centre opens it.
fn opened(scene: &Scene) -> Vec<u8> {
    let open = |path| sealing::open(&scene.secrets.identity, &read(path), 64 * MEBIBYTE);
    let files = scene.files(FOLDER, ENDING);
    let mut archives = files.iter().filter_map(|path| open(path).ok());
    archives.next().expect("a bundle for this centre").to_vec()
}

/// Changes the entries of the honest bundle without signing anything anew.
fn repack(scene: &Scene, change: impl FnOnce(&mut Vec<(&str, Vec<u8>)>)) {
    let mut archive = Archive::open(Cursor::new(opened(scene)), &LIMITS).expect("an archive");
    let mut entries: Vec<_> = ["bundle.json", "events.bin", "padding"]
        .map(|name| (name, archive.read(name).expect("an entry")))
        .into();
    change(&mut entries);
    let entries: Vec<_> = entries.iter().map(|(n, b)| (*n, b.as_slice())).collect();
    put(scene, &entries);
}

fn in_place(scene: &Scene, change: fn(Vec<u8>) -> Vec<u8>) {
    let files = scene.files(FOLDER, ENDING);
    scene.put_named(FOLDER, ENDING, &change(read(&files[0])));
}

#[test]
fn a_bundle_that_was_damaged_on_the_way_is_refused() {
    check(
        "centre",
        &["bundles", "programme"],
        &[
            case("bundle-changed-byte", "bundle-damaged", |s| {
                s.change(FOLDER, ENDING, flip_last);
            }),
            case("bundle-changed-byte-renamed", "bundle-damaged", |s| {
                in_place(s, flip_last);
            }),
            case("bundle-cut-in-half", "bundle-damaged", |s| {
                s.change(FOLDER, ENDING, halve);
            }),
            case("bundle-cut-in-half-renamed", "bundle-damaged", |s| {
                in_place(s, halve);
            }),
            case("bundle-of-other-bytes", "bundle-damaged", |s| {
                s.put_named(FOLDER, ENDING, b"not a bundle");
            }),
            case("bundle-without-end", "bundle-too-large", |s| {
                for file in s.files(FOLDER, ENDING) {
                    let file = std::fs::File::options().write(true).open(file);
                    let grown = file.and_then(|file| file.set_len(65 * MEBIBYTE));
                    grown.expect("a sparse file");
                }
            }),
        ],
    );
}

#[test]
fn a_bundle_resealed_by_somebody_who_opened_it_is_refused() {
    check(
        "centre",
        &["bundles", "programme"],
        &[
            case("bundle-unsigned", "bundle-damaged", |s| {
                repack(s, |entries| {
                    entries[0].1 = super::scene::unsign(entries[0].1.clone());
                });
            }),
            case("bundle-events-changed", "bundle-damaged", |s| {
                repack(s, |entries| {
                    *entries[1].1.last_mut().expect("events") ^= 1;
                });
            }),
            case("bundle-events-cut", "bundle-damaged", |s| {
                repack(s, |entries| entries[1].1.truncate(100));
            }),
            case("bundle-padding-that-talks", "bundle-damaged", |s| {
                repack(s, |entries| entries[2].1 = b"a secret".to_vec());
            }),
            case("bundle-of-other-files", "bundle-damaged", |s| {
                repack(s, |entries| entries[2].0 = "more");
            }),
            case("bundle-with-one-file-more", "bundle-too-large", |s| {
                repack(s, |entries| entries.push(("more", b"more".to_vec())));
            }),
            case("bundle-name-leads-out", "bundle-damaged", |s| {
                let mut archive = opened(s);
                for at in 0..archive.len() - 7 {
                    if &archive[at..at + 7] == b"padding" {
                        archive[at..at + 7].copy_from_slice(b"../evil");
                    }
                }
                put_archive(s, &archive);
            }),
            case("bundle-is-a-bomb", "bundle-too-large", |s| {
                let zeros = vec![0; 8 << 20];
                let entries = [("bundle.json", b"{}".as_slice()), ("events.bin", &zeros)];
                let entries = entries.map(|(name, bytes)| Entry {
                    name,
                    bytes,
                    packing: Packing::Deflated,
                });
                put_archive(s, &archive::write(&entries).expect("an archive"));
            }),
        ],
    );
}

#[test]
fn a_bundle_of_a_site_of_another_centre_is_refused() {
    check(
        "centre",
        &["bundles", "programme"],
        &[
            case("bundle-for-another-centre", "bundle-not-for-us", |s| {
                let other = Scene::of_another_centre();
                let mut desk = other.world.learner("station1");
                footbridge_world::learner::read_steps(&mut desk, 1);
                drop(desk);
                other.world.exchange("station1");
                put_archive(s, &opened(&other));
            }),
            case("bundle-of-an-unknown-site", "bundle-sender-unknown", |s| {
                lie(s, |draft| draft.manifest["admission"] = Value::Null);
            }),
            case("bundle-without-a-kit-of-ours", "admission-wrong", |s| {
                lie(s, |draft| {
                    draft.manifest["admission"]["kit"] = json!("ab".repeat(16));
                });
            }),
            case("bundle-with-a-proof-of-nothing", "admission-wrong", |s| {
                lie(s, |draft| {
                    draft.manifest["admission"]["mac"] = json!("cd".repeat(32));
                });
            }),
            case("bundle-of-a-former-site-unproved", "admission-wrong", |s| {
                lie(s, |draft| {
                    draft.manifest["admission"]["former"] = json!("ab".repeat(16));
                });
            }),
        ],
    );
}

/// The control of the lies below: unchanged, this site may ask.
#[test]
fn a_site_that_tells_the_truth_may_ask() {
    let scene = Scene::set();
    lie(&scene, |_| ());
    let report = scene.world.exchange("centre");
    assert_eq!(report["refused"], json!([]), "{report}");
    let asks = rows(&report["cameIn"]).any(|line| line["kind"] == "asking");
    assert!(asks, "{report}");
}

#[test]
fn a_site_that_lies_in_its_bundle_is_refused() {
    check(
        "centre",
        &["bundles", "programme"],
        &[
            case("bundle-of-another-key", "bundle-damaged", |s| {
                lie(s, |draft| draft.key = SecretKey::from_seed(&[1; 32]));
            }),
            case("bundle-in-another-name", "bundle-damaged", |s| {
                lie(s, |draft| draft.manifest["sender"] = json!("ab".repeat(16)));
            }),
            case("bundle-of-another-format", "bundle-damaged", |s| {
                lie(s, |draft| draft.manifest["format"] = json!(2));
            }),
            case("bundle-with-more", "bundle-damaged", |s| {
                lie(s, |draft| draft.manifest["more"] = json!(1));
            }),
            case("bundle-range-too-long", "bundle-chain-broken", |s| {
                lie(s, |draft| draft.manifest["ranges"][0]["last"] = json!(2));
            }),
            case("bundle-range-of-nothing", "bundle-chain-broken", |s| {
                lie(s, |draft| draft.manifest["ranges"] = json!([]));
            }),
            case("bundle-seal-of-another-head", "bundle-chain-broken", |s| {
                lie(s, |draft| {
                    draft.manifest["ranges"][0]["head"] = json!("ab".repeat(32));
                });
            }),
            case("bundle-seal-wrong", "bundle-seal-wrong", |s| {
                lie(s, |draft| {
                    draft.manifest["ranges"][0]["seal"] = json!("ab".repeat(64));
                });
            }),
            case("bundle-certificate-missing", "bundle-seal-wrong", |s| {
                lie(s, |draft| {
                    draft.manifest["ranges"][0]["certificate"] = json!("{}");
                });
            }),
        ],
    );
}
