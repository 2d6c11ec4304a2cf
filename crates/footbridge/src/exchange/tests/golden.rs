//! Bundles, statement and receipt of version 1, as they lie in `tests/formats/stick-v1`.
//!
//! They were made once and open for ever. What stands in them was written down by another
//! program; see `tests/formats`, where the kit, the pack and the key files are opened.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::*;
use crate::exchange::bundle::{self, Unsealed};
use crate::exchange::papers::{self, CentrePaper, Receipt, Statement};
use crate::exchange::take::{Delivery, merge_ranges};
use crate::storage::OwnCentre;

const STICK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/formats/stick-v1");

fn fixed(name: &str) -> Vec<u8> {
    let path = Path::new(STICK).join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn expected() -> Value {
    serde_json::from_slice(&fixed("expected.json")).unwrap()
}

/// The centre of the stick, by its key file.
fn belongs() -> (TempDir, Belongs) {
    let keys = tempfile::tempdir().unwrap();
    let programme = keys.path().join("programme");
    copy(&Path::new(STICK).join("FOOTBRIDGE/programme"), &programme);
    std::fs::write(
        keys.path().join("centre.age"),
        fixed("test-keys/centre.age"),
    )
    .unwrap();
    let passphrase = expected()["passphrase"].as_str().unwrap().to_owned();
    let secret = crate::programme::key_files::open_centre_keys(keys.path(), &passphrase).unwrap();
    let centre = OwnCentre {
        centre: secret.centre,
        key: *secret.key.public().as_bytes(),
        recipient: secret.identity.recipient().to_string(),
        content_identity: secret.content_identity.secret(),
        classroom: None,
        kit: None,
        kit_token: None,
        signing_seed: Some(secret.key.seed()),
    };
    let belongs = Belongs {
        centre,
        root: fixed("FOOTBRIDGE/programme/metadata/1.root.json"),
        identity: Some(secret.identity.secret()),
    };
    (keys, belongs)
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in from.read_dir().unwrap() {
        let (from, to) = {
            let entry = entry.unwrap();
            (entry.path(), to.join(entry.file_name()))
        };
        if from.is_dir() {
            copy(&from, &to);
        } else {
            std::fs::copy(&from, &to).unwrap();
        }
    }
}

/// A new site with the keys of that centre.
fn centre() -> (TempDir, Site) {
    let (home, belongs) = belongs();
    let kind = SiteKind::Centre;
    let (site, _) = found(&home, &Arc::default(), 1, kind, "VET centre", &belongs);
    (home, site)
}

fn opened(site: &Site, bundle: &Value) -> Unsealed {
    let sealed = fixed(bundle["file"].as_str().unwrap());
    bundle::unseal(&site.keys.identity, &sealed)
        .unwrap()
        .unwrap()
}

#[test]
fn a_bundle_opens_and_says_what_it_said() {
    let (_home, site) = centre();
    let expected = expected();
    let bundles = expected["bundles"].as_array().unwrap();
    assert_eq!(bundles.len(), 3);
    for expected in bundles {
        let unsealed = opened(&site, expected);
        let manifest = serde_json::to_value(&unsealed.manifest).unwrap();
        assert_eq!(manifest, expected["manifest"]);
        let ranges = bundle::check(&unsealed, &[]).unwrap();
        let n_events: usize = ranges.iter().map(|range| range.events.len()).sum();
        assert_eq!(Some(n_events as u64), expected["events"].as_u64());
    }
}

#[test]
fn what_the_events_say_is_understood_for_ever() {
    let (_home, site) = centre();
    for expected in expected()["bundles"].as_array().unwrap() {
        let unsealed = opened(&site, expected);
        let ranges = bundle::check(&unsealed, &[]).unwrap();
        let delivery = Delivery {
            file: FileHash::of(expected["file"].as_str().unwrap().as_bytes()),
            sender: unsealed.manifest.sender,
            to: site.id(),
            at_millis: 1,
        };
        let merge = |write: &crate::storage::Write<'_>| merge_ranges(write, &delivery, &ranges);
        site.store.write(merge).unwrap();
    }
    let learners = site.store.learners().unwrap();
    let names: Vec<_> = learners.iter().map(|row| row.name.as_deref()).collect();
    assert_eq!(names, [Some("Ana")], "the station that asked has one");
    let sessions = site.store.sessions(learners[0].person).unwrap();
    assert_eq!(sessions.len(), 1, "in which the whole unit was done");
    site.verify_journals().unwrap();
}

fn check_paper<P: CentrePaper>(name: &str, file: PathBuf) {
    let (_keys, belongs) = belongs();
    for copy in papers::copies(&file.to_string_lossy()) {
        let paper: P = papers::read(&fixed(&copy), &belongs.centre).unwrap();
        let json = serde_json::to_value(&paper).unwrap();
        assert_eq!(json, expected()[name], "{copy}");
    }
}

#[test]
fn a_statement_and_a_receipt_say_what_they_said() {
    let centre = expected()["centre"].as_str().unwrap().to_owned();
    let statement = Path::new("FOOTBRIDGE/centres")
        .join(centre)
        .join("statement");
    check_paper::<Statement>("statement", statement);
    let receipts = Path::new("FOOTBRIDGE/receipts");
    let names = Path::new(STICK).join(receipts).read_dir().unwrap();
    let name = names
        .map(|entry| entry.unwrap().file_name())
        .next()
        .unwrap();
    let stem = name.to_string_lossy().chars().take(32).collect::<String>();
    check_paper::<Receipt>("receipt", receipts.join(stem));
}
