//! A whole stick of version 1 with its key files: whoever finds it in ten years can begin with it.
//!
//! What the bundles, the statement and the receipt hold is compared beside the code, in
//! `crates/footbridge/src/exchange/tests/golden.rs`.

use std::path::PathBuf;
use std::sync::Arc;

use footbridge::Desk;
use footbridge_world::{Files, Secrets, call, exchange, host, learner, rows, shelf};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{fixed, fixed_json, text};

const STICK: &str = "stick-v1";

/// A copy of the fixed stick, and an empty computer.
struct Found {
    folder: TempDir,
    expected: Value,
    desk: Desk,
}

impl Found {
    fn new(desk: fn(PathBuf, footbridge::host::Host) -> footbridge::error::Result<Desk>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let stick = folder.path().join("stick/FOOTBRIDGE");
        Files::read(&fixed(STICK).join("FOOTBRIDGE")).write(&stick);
        let keys = folder.path().join("keys");
        Files::read(&fixed(STICK).join("test-keys")).write(&keys);
        let programme = keys.join("programme");
        Files::read(&stick.join("programme")).write(&programme);
        let public = std::fs::rename(keys.join("public.json"), programme.join("public.json"));
        public.expect("the public part lies in the programme");
        let host = host(&Arc::default(), &Arc::default(), None);
        let desk = desk(folder.path().join("home"), host).expect("a desk");
        let expected = fixed_json("stick-v1/expected.json");
        Self {
            folder,
            expected,
            desk,
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn found(&mut self, kind: &str, kit: Value, centre_keys: Value) {
        let request = json!({
            "language": "en", "kind": kind, "name": "Ten years later", "staffName": "Marta",
            "passphrase": "a long passphrase", "kit": kit, "centreKeys": centre_keys,
        });
        call(&mut self.desk, "setup.found", request);
    }

    fn has_the_pack(&mut self) {
        let expected = &self.expected["pack"];
        let packs = call(&mut self.desk, "packs.list", json!({}));
        let pack = rows(&packs["packs"]).next().expect("it is installed");
        let names = [
            ("pack", "id"),
            ("version", "version"),
            ("title", "title"),
            ("languages", "languages"),
        ];
        for (shown, was) in names {
            assert_eq!(pack[shown], expected[was], "{was} of the pack");
        }
    }
}

#[test]
fn the_kit_founds_a_station_that_takes_what_lies_on_the_stick() {
    let mut found = Found::new(Desk::at);
    let kit = &found.expected["kit"];
    let kit = json!({ "folder": found.path("stick"), "file": kit["file"], "words": kit["words"] });
    found.found("station", kit, Value::Null);
    let stick = found.path("stick");
    let report = exchange(&mut found.desk, &stick).expect("the stick is read");
    assert_eq!(report["refused"], json!([]), "nothing on it is refused");
    let kinds: Vec<_> = rows(&report["cameIn"]).map(|line| &line["kind"]).collect();
    assert_eq!(kinds[..3], ["pack", "statement", "receipt"], "{report}");
    let sites = rows(&found.expected["statement"]["sites"]);
    let n_active = sites.filter(|site| site["standing"] == "active").count();
    assert_eq!(report["cameIn"][1]["sites"], n_active, "{report}");
    let carried = rows(&report["cameIn"]).find(|line| line["kind"] == "carried");
    assert!(
        carried.is_some(),
        "bundles for others are carried: {report}"
    );
    found.has_the_pack();
}

#[test]
fn the_pack_teaches_a_learner_of_today() {
    let mut found = Found::new(Desk::at);
    let kit = &found.expected["kit"];
    let kit = json!({ "folder": found.path("stick"), "file": kit["file"], "words": kit["words"] });
    found.found("station", kit, Value::Null);
    let stick = found.path("stick");
    exchange(&mut found.desk, &stick).expect("the pack comes in");
    let desk = &mut found.desk;
    let card = call(
        desk,
        "class.enrol",
        json!({ "name": "Eva", "language": "pt-PT" }),
    );
    call(desk, "session.finish", json!({}));
    let request = json!({ "card": card["card"], "pictures": card["pictures"] });
    call(desk, "sign_in.learner", request);
    let result = learner::do_unit(desk);
    assert_eq!(result["unitCounts"], true, "{result}");
}

#[test]
fn the_key_files_found_a_centre_and_sign_the_next_pack() {
    let mut centre = Found::new(Desk::at);
    let passphrase = text(&centre.expected, "passphrase").to_owned();
    let keys = json!({ "folder": centre.path("keys"), "passphrase": passphrase });
    centre.found("centre", Value::Null, keys);
    centre.has_the_pack();

    let mut publisher = Found::new(Desk::console);
    let programme = publisher.path("keys/programme");
    let source = publisher.path("source");
    Files::read(&shelf().join("induction-plastics")).write(&source);
    let manifest = source.join("pack.json");
    let mut pack: Value = serde_json::from_slice(&std::fs::read(&manifest).expect("pack.json"))
        .expect("pack.json is JSON");
    pack["version"] = json!(1000);
    std::fs::write(&manifest, pack.to_string()).expect("the next version");
    let built = publisher.path("next.fbpack");
    let build = json!({ "source": source, "programme": programme, "out": built });
    call(&mut publisher.desk, "pack.build", build);
    let sign = json!({
        "pack": built, "programme": programme,
        "key": publisher.path("keys/publisher.age"), "passphrase": passphrase,
    });
    let signed = call(&mut publisher.desk, "pack.sign", sign);
    assert_eq!(signed["packs"], 1, "in place of the one that was there");
}

#[test]
fn a_programme_still_vouches_for_its_pack() {
    let mut found = Found::new(Desk::console);
    let programme = found.path("keys/programme");
    let packs = Files::read(&programme.join("targets/packs"));
    let (mut trusted, mut replaced) = (Vec::new(), 0);
    for file in packs.names() {
        let path = programme.join("targets/packs").join(file);
        let request = json!({ "path": path, "programme": programme });
        match found.desk.dispatch("pack.verify", request) {
            Ok(pack) => trusted.push((pack["trusted"] == true, pack["version"].clone())),
            Err(error) => {
                assert_eq!(error.code(), "target-unknown", "{file:?}");
                replaced += 1;
            }
        }
    }
    let version = found.expected["pack"]["version"].clone();
    assert_eq!(trusted, [(true, version)]);
    assert_eq!(replaced, 1, "the first version lies there as well");
}

#[test]
fn the_root_keys_are_those_that_the_root_names() {
    let secrets = Secrets::open(&fixed(STICK).join("test-keys"));
    let root = fixed_json("stick-v1/FOOTBRIDGE/programme/metadata/1.root.json");
    let named = &root["signed"]["roles"]["root"]["keyids"];
    for key in &secrets.roots {
        let id = key.public().key_id();
        assert!(rows(named).any(|named| *named == id), "{id} in {named}");
    }
    let public = secrets.centre.public().to_hex();
    let expected = fixed_json("stick-v1/expected.json");
    assert_eq!(public, text(&expected, "centre_key"));
}
