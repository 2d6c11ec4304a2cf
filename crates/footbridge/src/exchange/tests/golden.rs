//! Bundles, statement and receipt of version 1, as they lie in `tests/formats/stick-v1`.
//!
//! They were made once and open for ever. What stands in them was written down by another
//! program; see `tests/formats`, where the kit, the pack and the key files are opened.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::*;
use crate::events::Event;
use crate::exchange::bundle::{self, Manifest, Unsealed};
use crate::exchange::known::{Known, Trust};
use crate::exchange::papers::{self, CentrePaper, Receipt, Standing, Statement};
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
    copy_folder(&Path::new(STICK).join("FOOTBRIDGE/programme"), &programme).unwrap();
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

/// The sites of the stick as its statement names them, the revoked one trusted again: what it
/// wrote must be readable as well.
fn known() -> Known {
    let mut statement: Statement = serde_json::from_value(expected()["statement"].clone()).unwrap();
    assert!(
        statement
            .sites
            .iter()
            .any(|site| site.standing == Standing::Revoked)
    );
    for site in &mut statement.sites {
        site.standing = Standing::Active;
    }
    Known::stated_in(&statement).unwrap()
}

#[test]
fn a_bundle_opens_and_says_what_it_said() {
    let (_home, site) = centre();
    let (expected, known) = (expected(), known());
    let bundles = expected["bundles"].as_array().unwrap();
    assert_eq!(bundles.len(), 12);
    for expected in bundles {
        let unsealed = opened(&site, expected);
        let manifest = serde_json::to_value(&unsealed.manifest).unwrap();
        assert_eq!(manifest, expected["manifest"]);
        let ranges = bundle::check(&unsealed, &known).unwrap();
        assert_eq!(ranges.len(), unsealed.manifest.ranges.len());
        let events: Vec<_> = ranges.iter().flat_map(|range| &range.events).collect();
        let bodies = events.iter().filter_map(|event| event.body.as_ref());
        let bodies: Vec<_> = bodies.map(|body| body.payload.as_slice()).collect();
        assert_eq!(events.len(), expected["events"]);
        assert_eq!(bodies.len(), expected["bodies"]);
        let said = FileHash::of(&bodies.concat()).to_string();
        assert_eq!(said, expected["payloads_sha256"]);
        for (kind, n) in expected["kinds"].as_object().unwrap() {
            let of_kind = |event: &&&Event| event.header.kind.to_string() == *kind;
            assert_eq!(events.iter().filter(of_kind).count(), *n, "kind {kind}");
        }
    }
}

/// Each of these is on the stick at least once, so that it is read for ever.
#[test]
fn every_form_of_a_bundle_is_there() {
    let (_home, site) = centre();
    let bundles: Vec<_> = expected()["bundles"]
        .as_array()
        .unwrap()
        .iter()
        .map(|bundle| opened(&site, bundle).manifest)
        .collect();
    let known = known();
    let of_centre = |manifest: &&Manifest| {
        known
            .get(manifest.sender)
            .is_some_and(|known| known.trust == Trust::Centre)
    };
    let is_forked = |manifest: &Manifest| {
        let journals: Vec<_> = manifest.vector.iter().map(|tip| tip.journal).collect();
        journals.windows(2).any(|pair| pair[0] == pair[1])
    };
    assert!(bundles.iter().any(|one| one.admission.is_some()), "asking");
    assert!(bundles.iter().any(|one| one.ranges.is_empty()), "a vector");
    assert!(bundles.iter().any(|one| one.ranges.len() > 3), "of others");
    assert!(bundles.iter().any(is_forked), "a fork");
    let centres: Vec<_> = bundles.iter().filter(of_centre).collect();
    assert!(centres.len() > 1, "the centre to a classroom");
    assert!(
        centres.iter().any(|one| one.number.epoch == 2),
        "a second epoch"
    );
}

#[test]
fn what_the_events_say_is_understood_for_ever() {
    let (_home, site) = centre();
    let known = known();
    for expected in expected()["bundles"].as_array().unwrap() {
        let unsealed = opened(&site, expected);
        let ranges = bundle::check(&unsealed, &known).unwrap();
        let delivery = Delivery {
            file: FileHash::of(expected["file"].as_str().unwrap().as_bytes()),
            sender: unsealed.manifest.sender,
            holder: site.holder(),
            at_millis: 1,
            round: 1,
            whole: true,
        };
        let merge = |write: &crate::storage::Write<'_>| merge_ranges(write, &delivery, &ranges);
        site.store.write(merge).unwrap();
    }
    let learners = site.store.learners().unwrap();
    let names: Vec<_> = learners.iter().map(|row| row.name.as_deref()).collect();
    assert_eq!(names, [Some("Ana"), Some("Ion")]);
    let sessions = site.store.sessions(learners[0].person).unwrap();
    assert_eq!(sessions.len(), 2, "and two more wait behind the gap");
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
