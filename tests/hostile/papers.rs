//! Statements and receipts: changed, unsigned, of somebody else, claiming too much.

use footbridge_signing::SecretKey;
use footbridge_signing::dsse::{self, PayloadType};
use footbridge_world::{call, exchange};
use serde_json::{Value, json};

use super::scene::{Scene, flip_middle, halve, json_of, unsign, write};
use super::{case, check};

const STATEMENTS: &str = "centres";
const RECEIPTS: &str = "receipts";

fn stranger() -> SecretKey {
    SecretKey::from_seed(&[77; 32])
}

/// What stands in an envelope.
fn payload(envelope: &Value) -> Value {
    use base64::Engine;
    let text = envelope["payload"].as_str().expect("a payload");
    let bytes = base64::engine::general_purpose::STANDARD.decode(text);
    serde_json::from_slice(&bytes.expect("base64")).expect("JSON")
}

/// Writes both copies of a statement, changed and signed anew with a high number.
fn state(scene: &Scene, key: &SecretKey, change: impl FnOnce(&mut Value)) {
    let files = scene.files(STATEMENTS, ".json");
    let mut statement = payload(&json_of(&files[0]));
    statement["number"]["n"] = json!(1000);
    change(&mut statement);
    let bytes = statement.to_string();
    let envelope = dsse::sign(PayloadType::Statement, bytes.as_bytes(), &[key]);
    for path in files {
        write(&path, &envelope);
    }
}

/// Writes one receipt in place of all, changed and signed anew with a high number.
fn receipt(scene: &Scene, key: &SecretKey, change: impl FnOnce(&mut Value)) {
    let files = scene.files(RECEIPTS, ".json");
    let mut receipt = payload(&json_of(&files[0]));
    receipt["number"]["n"] = json!(1000);
    change(&mut receipt);
    let bytes = receipt.to_string();
    let envelope = dsse::sign(PayloadType::Receipt, bytes.as_bytes(), &[key]);
    scene.put_named(RECEIPTS, "-a.json", &envelope);
}

/// Changes a receipt and gives it the name that fits.
fn receipt_bytes(scene: &Scene, change: fn(Vec<u8>) -> Vec<u8>) {
    let file = scene.files(RECEIPTS, ".json").remove(0);
    scene.put_named(RECEIPTS, "-a.json", &change(super::scene::read(&file)));
}

#[test]
fn a_statement_counts_only_as_the_centre_signed_it() {
    check(
        "station1",
        &["centres"],
        &[
            case("statement-changed-byte", "statement-damaged", |s| {
                s.change(STATEMENTS, ".json", flip_middle);
            }),
            case("statement-cut-in-half", "statement-damaged", |s| {
                s.change(STATEMENTS, ".json", halve);
            }),
            case("statement-unsigned", "statement-damaged", |s| {
                s.change(STATEMENTS, ".json", unsign);
            }),
            case("statement-of-another-key", "statement-damaged", |s| {
                state(s, &stranger(), |_| ());
            }),
            case("statement-by-the-publisher", "statement-damaged", |s| {
                state(s, &s.secrets.publisher, |_| ());
            }),
            case(
                "statement-of-another-centre",
                "statement-wrong-centre",
                |s| {
                    let other = Scene::of_another_centre();
                    let theirs = super::scene::read(&other.files(STATEMENTS, ".json")[0]);
                    for path in s.files(STATEMENTS, ".json") {
                        write(&path, &theirs);
                    }
                },
            ),
            case("statement-with-more", "statement-damaged", |s| {
                state(s, &s.secrets.centre, |statement| {
                    statement["more"] = json!(1)
                });
            }),
            case("statement-of-another-format", "statement-damaged", |s| {
                state(s, &s.secrets.centre, |statement| {
                    statement["format"] = json!(2)
                });
            }),
            case("receipt-as-a-statement", "statement-damaged", |s| {
                let receipt = super::scene::read(&s.files(RECEIPTS, ".json")[0]);
                for path in s.files(STATEMENTS, ".json") {
                    write(&path, &receipt);
                }
            }),
        ],
    );
}

#[test]
fn a_receipt_counts_only_as_the_centre_signed_it() {
    check(
        "station1",
        &["receipts"],
        &[
            case("receipt-changed-byte", "receipt-damaged", |s| {
                s.change(RECEIPTS, ".json", flip_middle);
            }),
            case("receipt-changed-byte-renamed", "receipt-damaged", |s| {
                receipt_bytes(s, flip_middle);
            }),
            case("receipt-cut-in-half", "receipt-damaged", |s| {
                receipt_bytes(s, halve);
            }),
            case("receipt-unsigned", "receipt-damaged", |s| {
                receipt_bytes(s, unsign);
            }),
            case("receipt-of-another-key", "receipt-damaged", |s| {
                receipt(s, &stranger(), |_| ());
            }),
            case("receipt-of-another-centre", "receipt-wrong-centre", |s| {
                let other = Scene::of_another_centre();
                let theirs = super::scene::read(&other.files(RECEIPTS, ".json")[0]);
                s.put_named(RECEIPTS, "-a.json", &theirs);
            }),
            case("receipt-of-a-range-upside-down", "receipt-damaged", |s| {
                receipt(s, &s.secrets.centre, |receipt| {
                    receipt["journals"][0]["ranges"] = json!([[9, 3]]);
                });
            }),
            case("receipt-of-a-number-beyond-all", "receipt-damaged", |s| {
                receipt(s, &s.secrets.centre, |receipt| {
                    receipt["journals"][0]["tips"][0]["seq"] = json!(u64::MAX);
                });
            }),
            case("receipt-erasing-in-no-scope", "receipt-damaged", |s| {
                receipt(s, &s.secrets.centre, |receipt| {
                    receipt["erasures"] = json!([{
                        "tombstone": "ab".repeat(32),
                        "subjects": [{
                            "journal": "cd".repeat(16), "scope": 3, "subject": "ef".repeat(16),
                        }],
                    }]);
                });
            }),
            case("receipt-of-a-future-beyond-time", "receipt-damaged", |s| {
                receipt(s, &s.secrets.centre, |receipt| {
                    receipt["issued_millis"] = json!(u64::MAX);
                });
            }),
        ],
    );
}

/// The centre cannot hold what was never written: this store was set back.
#[test]
fn a_receipt_of_entries_that_are_not_here_opens_a_new_journal() {
    let scene = Scene::set();
    receipt(&scene, &scene.secrets.centre, |receipt| {
        for journal in receipt["journals"].as_array_mut().expect("a list") {
            let last = journal["tips"][0]["seq"].as_u64().expect("a number");
            journal["tips"] = json!([{ "seq": last + 1000, "head": "ab".repeat(32) }]);
            journal["ranges"] = json!([[1, last + 1000]]);
        }
    });
    scene.leave_only(&["receipts"]);
    let mut desk = scene.world.staff("station1");
    let journal = call(&mut desk, "site.about", json!({}))["journal"].clone();
    let report = exchange(&mut desk, &scene.stick()).expect("the round goes through");
    assert_eq!(report["refused"], json!([]), "the centre signed it");
    let now = call(&mut desk, "site.about", json!({}))["journal"].clone();
    assert_ne!(now, journal, "the old journal may go on elsewhere");
    let standing = call(&mut desk, "exchange.standing", json!({}));
    assert_eq!(standing["notices"][0]["reason"], "setBack", "{standing}");
    call(&mut desk, "journal.verify", json!({}));
}
