//! Statements, receipts and kits that are damaged, foreign, old, or claim too much.

use footbridge_signing::SecretKey;

use super::*;
use crate::exchange::papers::{self, Receipt, Statement};
use crate::ids::{CentreId, EventHash};
use crate::storage::{OwnCentre, PaperRow, Setting};

const RECEIPTS: &str = "receipts";

fn centres(world: &World) -> String {
    world
        .centre
        .with(|centre| Ok(format!("centres/{}", centre.centre()?.centre)))
        .unwrap()
}

fn change_one_byte(path: &std::path::Path) {
    let mut bytes = std::fs::read(path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] = if bytes[middle] == b'A' { b'B' } else { b'A' };
    std::fs::write(path, bytes).unwrap();
}

#[test]
fn a_damaged_statement_is_named_and_its_good_copy_serves() {
    let world = World::new();
    let kit = world.kit(1);
    let station = world.station("Station 1", &kit);
    world.round(&world.centre);
    let folder = world.folder(&centres(&world));
    change_one_byte(&folder.join("statement-a.json"));
    let report = world.round(&station.site);
    assert_eq!(codes(&report), ["statement-damaged"]);
    assert!(
        report.came_in.contains(&CameIn::Statement { sites: 0 }),
        "{report:?}"
    );
    world.round(&world.centre);
    assert!(
        world.round(&station.site).refused.is_empty(),
        "the centre mends what it wrote"
    );
}

#[test]
fn a_damaged_receipt_is_named_and_its_good_copy_serves() {
    let world = World::new();
    let station = world.admitted("Station 1");
    station.learn("Ana");
    world.round(&station.site);
    world.round(&world.centre);
    let before = station.receipted();
    let damaged = world.names(RECEIPTS).remove(0);
    change_one_byte(&world.folder(RECEIPTS).join(damaged));
    assert_eq!(codes(&world.round(&station.site)), ["receipt-damaged"]);
    assert!(station.receipted() > before);
}

#[test]
fn a_replayed_older_receipt_lowers_nothing_and_is_no_fault() {
    let world = World::new();
    let station = world.admitted("Station 1");
    let name = world.names(RECEIPTS).remove(0);
    let old = std::fs::read(world.folder(RECEIPTS).join(&name)).unwrap();
    station.learn("Ana");
    world.round(&station.site);
    world.round(&world.centre);
    world.round(&station.site);
    let (receipted, anchor) = (station.receipted(), anchor(&station));
    assert!(
        !world.names(RECEIPTS).contains(&name),
        "the centre removed its older receipt"
    );
    world.clear(RECEIPTS);
    std::fs::write(world.folder(RECEIPTS).join(name), old).unwrap();
    let report = world.round(&station.site);
    assert!(
        report.refused.is_empty() && report.came_in.is_empty(),
        "{report:?}"
    );
    assert_eq!(
        (station.receipted(), self::anchor(&station)),
        (receipted, anchor)
    );
}

fn anchor(place: &Place) -> u64 {
    let anchor = place
        .site
        .with(|site| site.store.setting(Setting::Anchor))
        .unwrap();
    anchor.unwrap().parse().unwrap()
}

/// A receipt with a high number, changed, and signed by whoever this is.
fn receipt_by(world: &World, signer: &OwnCentre, change: impl FnOnce(&mut Receipt)) -> PaperRow {
    let mut receipt: Receipt = world
        .centre
        .with(|centre| centre.newest())
        .unwrap()
        .unwrap();
    receipt.number.n += 100;
    change(&mut receipt);
    papers::sign(&receipt, signer).unwrap()
}

fn put_receipt(world: &World, row: &PaperRow) {
    world.clear(RECEIPTS);
    for name in papers::copies(&row.file.short()) {
        std::fs::write(world.folder(RECEIPTS).join(name), &row.envelope).unwrap();
    }
}

fn centre_of(world: &World) -> OwnCentre {
    world.centre.with(|centre| centre.centre()).unwrap()
}

#[test]
fn a_receipt_of_somebody_else_is_refused_and_removes_nothing() {
    let world = World::new();
    let station = world.admitted("Station 1");
    station.learn("Ana");
    world.round(&station.site);
    let before = (station.receipted(), world.names(FOLDER));
    let mut stranger = centre_of(&world);
    stranger.signing_seed = Some(SecretKey::from_seed(&[77; 32]).seed());
    let forged = receipt_by(&world, &stranger, |_| {});
    let foreign = receipt_by(&world, &stranger, |receipt| {
        receipt.centre = CentreId([1; 16])
    });
    for (row, code) in [
        (forged, "receipt-damaged"),
        (foreign, "receipt-wrong-centre"),
    ] {
        put_receipt(&world, &row);
        assert_eq!(
            codes(&world.round(&station.site)),
            [code, code],
            "one for each copy"
        );
        assert_eq!((station.receipted(), world.names(FOLDER)), before);
    }
}

#[test]
fn c34_a_receipt_for_what_is_not_here_opens_a_new_epoch_and_loses_nothing() {
    let world = World::new();
    let station = world.admitted("Station 1");
    station.learn("Ana");
    world.round(&station.site);
    world.round(&world.centre);
    let before = station.journal();
    let claim = |receipt: &mut Receipt| {
        let held = receipt
            .journals
            .iter_mut()
            .find(|held| held.journal == before);
        held.unwrap().tips[0].head = EventHash([1; 32]);
    };
    put_receipt(&world, &receipt_by(&world, &centre_of(&world), claim));
    assert!(world.round(&station.site).refused.is_empty());
    assert_ne!(station.journal(), before, "work goes on in a new journal");
    let kinds = station.notices();
    assert_eq!(kinds, ["set-back"]);
    station.site.with(|site| site.verify_journals()).unwrap();
}

#[test]
fn a_statement_says_no_name_and_is_issued_anew_only_when_sites_change() {
    let world = World::new();
    let station = world.admitted("Station 1");
    let statement = |world: &World| -> Statement {
        world
            .centre
            .with(|centre| centre.newest())
            .unwrap()
            .unwrap()
    };
    let first = statement(&world);
    world.round(&world.centre);
    assert_eq!(statement(&world), first);
    let text = serde_json::to_string(&first).unwrap();
    for name in ["Workshop B", "Station 1", "VET centre", "Ada"] {
        assert!(!text.contains(name), "{name} in {text}");
    }
    let _second = world.admitted("Station 2");
    assert!(statement(&world).number > first.number);
    drop(station);
}

#[test]
fn a_paper_with_a_field_we_do_not_know_is_refused() {
    let world = World::new();
    let station = world.admitted("Station 1");
    let centre = centre_of(&world);
    let receipt: Receipt = world
        .centre
        .with(|centre| centre.newest())
        .unwrap()
        .unwrap();
    let mut json = serde_json::to_value(&receipt).unwrap();
    json["number"]["n"] = 100.into();
    json["more"] = 1.into();
    let key = SecretKey::from_seed(centre.signing_seed.as_ref().unwrap());
    let payload = serde_json::to_vec(&json).unwrap();
    let kind = footbridge_signing::dsse::PayloadType::Receipt;
    let envelope = footbridge_signing::dsse::sign(kind, &payload, &[&key]);
    let row = PaperRow {
        epoch: 1,
        number: 100,
        file: FileHash::of(&envelope),
        envelope,
    };
    put_receipt(&world, &row);
    assert_eq!(
        codes(&world.round(&station.site)),
        ["receipt-damaged", "receipt-damaged"]
    );
}

#[test]
fn a_kit_opens_by_its_words_only_and_only_unchanged() {
    let world = World::new();
    let kit = world.kit(1);
    let stick = world.stick();
    let open = |file: &str, words: &str| {
        open_kit(&stick, file, words)
            .map(drop)
            .map_err(|e| e.code())
    };
    assert_eq!(open(&kit.file, &kit.words.to_uppercase()), Ok(()));
    assert_eq!(
        open(&kit.file, "one two three four five six"),
        Err("kit-words-wrong")
    );
    assert_eq!(open(&"0".repeat(32), &kit.words), Err("kit-not-found"));
    assert_eq!(
        open(&format!("{}.fbkit", "0".repeat(32)), &kit.words),
        Err("kit-not-found")
    );
    let path = world.folder("kits").join(&kit.file);
    let sealed = std::fs::read(&path).unwrap();
    for at in (0..sealed.len()).step_by(sealed.len() / 12) {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        std::fs::write(&path, &changed).unwrap();
        assert_eq!(
            open(&kit.file, &kit.words),
            Err("kit-damaged"),
            "its name gives it away"
        );
        let named = hash_name(FileHash::of(&changed), ".fbkit");
        std::fs::write(world.folder("kits").join(&named), &changed).unwrap();
        let inside = open(&named, &kit.words);
        assert!(
            matches!(inside, Err("kit-damaged" | "kit-words-wrong")),
            "byte {at}: {inside:?}"
        );
    }
}

#[test]
fn a_kit_that_cannot_be_written_is_not_in_the_book() {
    let world = World::new();
    std::fs::write(
        world.stick().join("FOOTBRIDGE"),
        b"a file in our folder's place",
    )
    .unwrap();
    let stick = world.stick();
    let made = world
        .centre
        .with(|c| c.issue_kit(world.coordinator, "Workshop B", 2, &stick));
    assert_eq!(made.unwrap_err().code(), "stick-write-failed");
    assert!(
        world
            .centre
            .with(|centre| centre.store.classrooms())
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_centre_with_new_keys_reads_what_was_sealed_before_and_its_old_key_signs_no_more() {
    let world = World::new();
    let station = world.admitted("Station 1");
    station.learn("Ana");
    world.round(&station.site);
    let (old, key) = (centre_of(&world), SecretKey::from_seed(&[21; 32]));
    let identity = footbridge_signing::sealing::Identity::generate();
    let public = *key.public().as_bytes();
    let recipient = identity.recipient().to_string();
    let take = |centre: &mut Site| {
        centre.note(|write| {
            write.replace_centre_keys(&public, &recipient)?;
            write.set_signing_seed(&key.seed())?;
            write.set_identity(&identity.secret())
        })?;
        centre.read_keys_anew()
    };
    world.centre.with(take).unwrap();
    assert!(
        new_events(&world.round(&world.centre)) > 0,
        "the old identity still reads"
    );
    let unbelieved = world.round(&station.site);
    assert!(codes(&unbelieved).contains(&"receipt-damaged"));

    let learn_of_it =
        |site: &mut Site| site.note(|write| write.replace_centre_keys(&public, &recipient));
    station.site.with(learn_of_it).unwrap();
    world.round(&world.centre);
    let believed = world.round(&station.site);
    assert!(believed.refused.is_empty(), "{believed:?}");
    let last = station.site.with(|site| Ok(site.last_seq())).unwrap();
    assert_eq!(station.receipted(), last);

    put_receipt(&world, &receipt_by(&world, &old, |_| {}));
    assert_eq!(
        codes(&world.round(&station.site)),
        ["receipt-damaged", "receipt-damaged"]
    );
}
