//! What a stick can do to us: changed, cut, forged, foreign and oversized bundles.

use footbridge_signing::dsse::{self, PayloadType};
use footbridge_signing::sealing::{self, Identity};
use footbridge_signing::{PublicKey, SecretKey};

use super::*;
use crate::centre::events::SiteAdmitted;
use crate::exchange::bundle::{self, EventsFile, Manifest, Unsealed};
use crate::exchange::round::Round;
use crate::exchange::take::Taken;
use crate::ids::{ClassroomId, JournalId, KitId};

/// A world with a bundle on its stick that the centre would take, and that bundle opened.
fn with_bundle() -> (World, Place, Vec<u8>) {
    let world = World::new();
    let station = world.admitted("Station 1");
    station.learn("Ana");
    world.round(&station.site);
    let sealed = world.bundle(&station);
    (world, station, sealed)
}

fn opened(world: &World, sealed: &[u8]) -> Unsealed {
    let open = |centre: &mut Site| bundle::unseal(&centre.keys.identity, sealed);
    world.centre.with(open).unwrap().unwrap()
}

fn site_key(place: &Place) -> SecretKey {
    place
        .site
        .with(|site| Ok(SecretKey::from_seed(&site.keys.site_key.seed())))
        .unwrap()
}

/// Takes a bundle at the centre: a code if it was refused.
fn taken(world: &World, sealed: &[u8]) -> Result<Taken, &'static str> {
    let name = hash_name(FileHash::of(sealed), ENDING);
    world
        .centre
        .with(|centre| crate::exchange::take::take(centre, &mut Round::default(), &name, sealed))
        .map_err(|error| error.code())
}

#[test]
fn a_changed_byte_anywhere_is_refused_or_changes_nothing() {
    let (world, _, sealed) = with_bundle();
    let before = world.events_at_centre();
    for at in (0..sealed.len()).step_by(11).chain([sealed.len() - 1]) {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        let result = taken(&world, &changed);
        assert!(
            matches!(result, Err("bundle-damaged") | Ok(Taken::Carried)),
            "byte {at}: {result:?}"
        );
    }
    assert_eq!(world.events_at_centre(), before);
}

#[test]
fn a_bundle_cut_or_grown_is_refused_by_its_name() {
    let (world, station, sealed) = with_bundle();
    let name = world.bundles_of(&station).remove(0);
    let path = world.folder(FOLDER).join(&name);
    let before = world.events_at_centre();
    let grown = [sealed.as_slice(), b"x"].concat();
    for wrong in [&sealed[..sealed.len() / 2], &sealed[..0], &grown] {
        std::fs::write(&path, wrong).unwrap();
        let report = world.round(&world.centre);
        assert_eq!(codes(&report), ["bundle-damaged"]);
        assert_eq!(report.refused[0].file, format!("{FOLDER}/{name}"));
        assert!(path.exists(), "a refused file stays on the stick");
    }
    assert_eq!(world.events_at_centre(), before);
    std::fs::write(&path, sealed).unwrap();
    assert!(
        new_events(&world.round(&world.centre)) > 0,
        "the whole file is taken after all"
    );
}

#[test]
fn a_bundle_cut_at_every_512_bytes_is_refused_inside_too() {
    let (world, _, sealed) = with_bundle();
    for length in (0..sealed.len()).step_by(512) {
        assert_eq!(
            taken(&world, &sealed[..length]).err(),
            Some("bundle-damaged"),
            "{length}"
        );
    }
}

/// Signs a changed manifest anew and seals it to the centre.
fn forged(
    world: &World,
    sealed: &[u8],
    key: &SecretKey,
    change: impl FnOnce(&mut Manifest, &mut Vec<u8>),
) -> Vec<u8> {
    let Unsealed {
        mut manifest,
        mut events,
    } = opened(world, sealed);
    change(&mut manifest, &mut events);
    bundle::seal(key, &manifest, &events).unwrap()
}

#[test]
fn a_station_that_lies_is_refused_with_the_reason() {
    let (world, station, sealed) = with_bundle();
    let key = site_key(&station);
    type Change = fn(&mut Manifest, &mut Vec<u8>);
    let changes: [(&str, Change); 9] = [
        ("bundle-damaged", |m, _| m.format = 2),
        ("bundle-damaged", |m, _| m.sender = SiteId([1; 16])),
        ("bundle-damaged", |m, _| {
            m.sender_key = SecretKey::from_seed(&[1; 32]).public()
        }),
        ("bundle-damaged", |_, events| events.truncate(10)),
        ("bundle-chain-broken", |m, events| {
            events.truncate(events.len() - 1);
            m.events = EventsFile::of(events);
        }),
        ("bundle-chain-broken", |m, _| m.ranges[0].last += 1),
        ("bundle-chain-broken", |m, _| m.ranges.clear()),
        ("bundle-seal-wrong", |m, _| m.ranges[0].seal[5] ^= 1),
        ("bundle-seal-wrong", |m, _| {
            m.ranges[0].certificate = "{}".into()
        }),
    ];
    let before = world.events_at_centre();
    for (n, (code, change)) in changes.into_iter().enumerate() {
        let lie = forged(&world, &sealed, &key, change);
        assert_eq!(taken(&world, &lie).err(), Some(code), "change {n}");
    }
    assert_eq!(world.events_at_centre(), before, "nothing was half merged");
}

/// A thief who holds the keys of a revoked station can claim any number.
#[test]
fn c38_a_revoked_station_that_lies_is_refused_and_nothing_is_put_aside() {
    let (world, station, sealed) = with_bundle();
    let (by, thief) = (world.coordinator, station.id());
    let revoke = |centre: &mut Site| centre.revoke_site(by, thief, "lost");
    world.centre.with(revoke).unwrap();
    let lie = forged(&world, &sealed, &site_key(&station), |manifest, _| {
        manifest.ranges[0].last = u64::MAX;
    });
    assert_eq!(taken(&world, &lie).err(), Some("bundle-chain-broken"));
    let aside = world
        .centre
        .with(|centre| centre.store.quarantined_of(thief));
    assert!(aside.unwrap().is_empty());
    assert!(matches!(taken(&world, &sealed), Ok(Taken::PutAside(_))));
}

#[test]
fn a_body_that_its_header_did_not_commit_to_breaks_the_chain() {
    let (world, station, sealed) = with_bundle();
    let lie = forged(&world, &sealed, &site_key(&station), |manifest, events| {
        let last = events.len() - 1;
        events[last] ^= 1;
        manifest.events = EventsFile::of(events);
    });
    assert_eq!(taken(&world, &lie).err(), Some("bundle-chain-broken"));
}

#[test]
fn a_bundle_resealed_to_another_reader_is_not_for_us() {
    let (world, station, sealed) = with_bundle();
    let other = Identity::generate();
    let meant_for_other = forged(&world, &sealed, &site_key(&station), |manifest, _| {
        manifest.recipients = vec![other.recipient()];
    });
    let archive = sealing::open(&other, &meant_for_other, u64::MAX - 1).unwrap();
    let centre = world
        .centre
        .with(|centre| Ok(centre.keys.identity.recipient()))
        .unwrap();
    let resealed = sealing::seal(&[centre], &archive).unwrap();
    assert_eq!(taken(&world, &resealed).err(), Some("bundle-not-for-us"));
    assert!(matches!(
        taken(&world, &meant_for_other),
        Ok(Taken::Carried)
    ));
}

#[test]
fn nobody_else_can_write_into_a_journal() {
    let (world, station, sealed) = with_bundle();
    world.round(&world.centre);
    let journal = opened(&world, &sealed).manifest.ranges[0].journal;
    world.clear(FOLDER);
    let thief = world.admitted("Station 2");
    let (site, key) = (thief.id(), site_key(&thief));
    let stolen = SecretKey::from_seed(&[4; 32]);
    let lie = forged(&world, &sealed, &key, |manifest, _| {
        manifest.sender = site;
        manifest.sender_key = key.public();
        let range = &mut manifest.ranges[0];
        range.certificate = certificate(site, journal, stolen.public(), &key);
        let seal = crate::events::Seal::make(&stolen, journal, range.last, range.head);
        range.seal = seal.signature;
    });
    assert_eq!(taken(&world, &lie).err(), Some("bundle-seal-wrong"));
    drop(station);
}

fn certificate(site: SiteId, journal: JournalId, key: PublicKey, by: &SecretKey) -> String {
    let payload = serde_json::json!({
        "site": site, "journal": journal, "key": key, "epoch": 1, "predecessor": null,
    });
    let payload = serde_json::to_vec(&payload).unwrap();
    String::from_utf8(dsse::sign(PayloadType::JournalKey, &payload, &[by])).unwrap()
}

#[test]
fn a_site_without_a_kit_of_ours_is_not_let_in() {
    let world = World::new();
    let station = world.station("Station 1", &world.kit(1));
    world.round(&station.site);
    let (sealed, key) = (world.bundle(&station), site_key(&station));
    let unknown = forged(&world, &sealed, &key, |manifest, _| {
        manifest.admission = None
    });
    assert_eq!(taken(&world, &unknown).err(), Some("bundle-sender-unknown"));
    let wrong = forged(&world, &sealed, &key, |manifest, _| {
        manifest.admission.as_mut().unwrap().mac[0] ^= 1;
    });
    assert_eq!(taken(&world, &wrong).err(), Some("admission-wrong"));
    let swapped = forged(&world, &sealed, &key, |manifest, _| {
        manifest.admission.as_mut().unwrap().recipient = Identity::generate().recipient();
    });
    assert_eq!(taken(&world, &swapped).err(), Some("admission-wrong"));
    assert!(
        world
            .centre
            .with(|centre| centre.store.asking_sites())
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_used_up_kit_lets_nobody_else_in_but_its_own_site_may_ask_again() {
    let world = World::new();
    let kit = world.kit(1);
    let (one, two) = (
        world.station("Station 1", &kit),
        world.station("Station 2", &kit),
    );
    world.round(&one.site);
    world.round(&world.centre);
    world.round(&two.site);
    let refused = world.round(&world.centre);
    assert_eq!(codes(&refused), ["kit-used-up"]);
    one.learn("Ana");
    world.round(&one.site);
    world.round(&world.centre);
    let waiting = world
        .centre
        .with(|centre| centre.store.waiting_bundles(one.id()))
        .unwrap();
    assert_eq!(waiting.len(), 2);
    world.admit_all();
    let end = one
        .site
        .with(|site| Ok((site.keys.journal, site.last_seq())))
        .unwrap();
    let tip = world
        .centre
        .with(|centre| centre.store.tip(end.0))
        .unwrap()
        .unwrap();
    assert_eq!(tip.0, end.1, "overlapping bundles came in together");
}

#[test]
fn a_refusal_stands_in_the_receipt() {
    let (world, station, sealed) = with_bundle();
    world.clear(FOLDER);
    let lie = forged(&world, &sealed, &site_key(&station), |m, _| {
        m.ranges[0].seal[0] ^= 1
    });
    let name = world.put_bundle(&lie);
    world.round(&world.centre);
    let receipt: crate::exchange::papers::Receipt = world
        .centre
        .with(|centre| centre.newest())
        .unwrap()
        .unwrap();
    assert_eq!(receipt.refusals.len(), 1);
    assert_eq!(format!("{}{ENDING}", receipt.refusals[0].file), name);
    assert_eq!(receipt.refusals[0].code, "bundle-seal-wrong");
}

#[test]
fn a_bundle_above_the_cap_is_refused_unread() {
    let world = World::new();
    std::fs::create_dir_all(world.folder(FOLDER)).unwrap();
    let name = format!("{}{ENDING}", "0".repeat(32));
    let file = std::fs::File::create(world.folder(FOLDER).join(name)).unwrap();
    file.set_len(100 * 1024 * 1024 * 1024).unwrap();
    assert_eq!(codes(&world.round(&world.centre)), ["bundle-too-large"]);
}

#[cfg(unix)]
#[test]
fn links_parts_and_foreign_names_are_passed_over() {
    let (world, station, sealed) = with_bundle();
    let name = world.bundles_of(&station).remove(0);
    let folder = world.folder(FOLDER);
    std::fs::rename(folder.join(&name), world.stick().join("elsewhere")).unwrap();
    std::os::unix::fs::symlink(world.stick().join("elsewhere"), folder.join(&name)).unwrap();
    std::fs::write(folder.join(format!("{name}.part")), &sealed).unwrap();
    std::fs::write(folder.join(name.to_uppercase()), &sealed).unwrap();
    let report = world.round(&world.centre);
    assert!(report.refused.is_empty(), "{report:?}");
    assert_eq!(new_events(&report), 0);
}

#[test]
fn a_station_without_a_statement_lets_others_of_its_kit_ask() {
    let world = World::new();
    let kit = world.kit(2);
    let (one, two) = (
        world.station("Station 1", &kit),
        world.station("Station 2", &kit),
    );
    world.round(&one.site);
    let report = world.round(&two.site);
    assert!(report.refused.is_empty(), "{report:?}");
    assert_eq!(
        report.came_in,
        [CameIn::Carried { bundles: 1 }],
        "it is sealed to the centre and carried on"
    );
}

#[test]
fn an_admitted_station_cannot_write_the_centres_book() {
    let world = World::new();
    let station = world.admitted("Station 1");
    let forged = SiteAdmitted {
        site: SiteId([9; 16]),
        kind: "station".into(),
        classroom: ClassroomId([9; 16]),
        kit: KitId([9; 16]),
        key: SecretKey::from_seed(&[9; 32]).public().to_hex(),
        recipient: "age1".into(),
    };
    let write = |site: &mut Site| site.transact(None, |tx| tx.append(None, &forged));
    station.site.with(write).unwrap();
    world.round(&station.site);
    let report = world.round(&world.centre);
    assert!(
        report.refused.is_empty(),
        "the event itself is in order: {report:?}"
    );
    let admitted = world
        .centre
        .with(|site| site.store.admitted_sites())
        .unwrap();
    assert_eq!(
        admitted.len(),
        1,
        "only what the centre wrote admits anybody"
    );
    world.centre.with(|site| site.verify_journals()).unwrap();
}
