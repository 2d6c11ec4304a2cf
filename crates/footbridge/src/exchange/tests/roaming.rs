//! A stick levels a classroom; a lost one, a copied disk or a store set back lose nothing.

use footbridge_signing::sealing::Identity;

use super::*;
use crate::events::Scope;
use crate::storage::PROJECTIONS;

/// Three stations of one classroom that know each other.
fn classroom(world: &World) -> [Place; 3] {
    let kit = world.kit(3);
    let places = ["PC 1", "PC 2", "PC 3"].map(|name| world.station(name, &kit));
    for place in &places {
        world.round(&place.site);
    }
    world.round(&world.centre);
    world.admit_all();
    world.round(&world.centre);
    for _ in 0..2 {
        for place in &places {
            world.round(&place.site);
        }
    }
    places
}

fn learners_at(place: &Place) -> usize {
    place.site.with(|site| site.store.learners()).unwrap().len()
}

/// Everything that is folded from events, of a site.
fn state(site: &SharedSite) -> Vec<Vec<String>> {
    site.with(|site| {
        site.verify_journals()?;
        PROJECTIONS
            .iter()
            .map(|table| site.store.projection(table))
            .collect()
    })
    .unwrap()
}

#[test]
fn two_passes_of_one_stick_level_a_classroom_and_the_screen_says_so() {
    let world = World::new();
    let places = classroom(&world);
    for (place, name) in places.iter().zip(["Ana", "Ion", "Eva"]) {
        place.learn(name);
    }
    let behind: Vec<_> = (0..2)
        .flat_map(|_| places.each_ref())
        .map(|place| world.round(&place.site).behind.len())
        .collect();
    assert_eq!(behind, [2, 2, 2, 1, 0, 0]);
    for place in &places {
        assert_eq!(learners_at(place), 3);
    }
    assert_eq!(state(&places[0].site), state(&places[1].site));
    assert_eq!(state(&places[0].site), state(&places[2].site));
}

#[test]
fn a_learner_goes_on_at_another_computer_with_the_same_card() {
    let world = World::new();
    let [one, two, _] = classroom(&world);
    let person = one.learn("Ana");
    world.round(&one.site);
    world.round(&two.site);
    let there = two
        .site
        .with(|site| {
            Ok((
                site.store.card_of(person)?,
                site.store.sessions(person)?.len(),
            ))
        })
        .unwrap();
    assert!(there.0.is_some());
    assert_eq!(there.1, 1, "the session at the first computer is known");
}

#[test]
fn what_the_classroom_holds_reaches_the_centre_although_its_writer_is_gone() {
    let world = World::new();
    let [one, two, _] = classroom(&world);
    one.learn("Ana");
    world.round(&one.site);
    world.round(&two.site);
    world.clear(FOLDER);
    drop(one);
    world.round(&two.site);
    world.round(&world.centre);
    let learners = world.centre.with(|centre| centre.store.learners()).unwrap();
    assert_eq!(learners.len(), 1);
}

#[test]
fn everybody_is_served_once_and_then_nothing_more_is_sent() {
    let world = World::new();
    let places = classroom(&world);
    places[0].learn("Ana");
    for _ in 0..3 {
        for place in &places {
            world.round(&place.site);
        }
        world.round(&world.centre);
    }
    let sent: usize = places
        .iter()
        .map(|place| world.round(&place.site).went_out.len())
        .sum();
    assert_eq!(sent, 0, "all is receipted and level");
    let spans = |place: &Place| {
        let own = place.site.with(|site| site.store.own_bundles()).unwrap();
        let here = world.names(FOLDER);
        own.into_iter()
            .filter(|own| here.contains(&hash_name(own.file, ENDING)))
            .map(|own| own.spans.len())
            .sum::<usize>()
    };
    let left: usize = places.iter().map(spans).sum();
    assert_eq!(left, 0, "only what they hold is left on the stick");
    world.round(&world.centre);
    let own = world
        .centre
        .with(|centre| centre.store.own_bundles())
        .unwrap();
    let here = world.names(FOLDER);
    let of_centre = own
        .iter()
        .filter(|own| here.contains(&hash_name(own.file, ENDING)));
    assert_eq!(
        of_centre.count(),
        0,
        "the centre takes its own away as well"
    );
}

#[test]
fn an_inner_and_a_gate_stick_can_be_two_sticks() {
    let world = World::new();
    let [one, two, _] = classroom(&world);
    one.learn("Ana");
    world.round(&one.site);
    let gate = tempfile::tempdir().unwrap();
    world.round(&two.site);
    let at_gate = |site: &SharedSite| {
        world.clock.advance(60_000);
        crate::exchange::exchange(site, gate.path(), &Work::idle()).unwrap()
    };
    at_gate(&two.site);
    at_gate(&world.centre);
    let back = at_gate(&two.site);
    assert!(
        back.came_in
            .iter()
            .any(|line| matches!(line, CameIn::Receipt { .. }))
    );
    world.round(&two.site);
    let home = world.round(&one.site);
    assert!(
        home.came_in
            .iter()
            .any(|line| matches!(line, CameIn::Receipt { open: 0, .. })),
        "the receipt came by both sticks: {home:?}"
    );
}

/// Closes a place, keeps a copy of its folder under another name, and opens both.
fn copied(world: &World, place: Place, name: &str) -> (Place, Place) {
    let staff = place.staff;
    let folder = world.home.path().join(name);
    let other = world.home.path().join(format!("{name} (copy)"));
    drop(place);
    copy_folder(&folder, &other).unwrap();
    (
        reopened(world, folder, 71, staff),
        reopened(world, other, 72, staff),
    )
}

#[test]
fn c35_a_copied_disk_forks_and_both_branches_are_kept() {
    let world = World::new();
    let [one, two, three] = classroom(&world);
    let (one, copy) = copied(&world, one, "PC 1");
    one.learn("Ana");
    copy.learn("Ion");
    for _ in 0..3 {
        for place in [&one, &copy, &two, &three] {
            world.round(&place.site);
        }
        world.round(&world.centre);
        world.admit_all();
    }
    for place in [&one, &copy, &two, &three] {
        assert_eq!(learners_at(place), 2, "both branches are everywhere");
    }
    let learners = world.centre.with(|centre| centre.store.learners()).unwrap();
    assert_eq!(learners.len(), 2);
    let forked = world
        .centre
        .with(|centre| centre.store.forked_journals())
        .unwrap();
    assert_eq!(forked.len(), 1, "the fork is seen");
    assert_eq!(copy.notices(), ["copied"]);
    assert_ne!(one.id(), copy.id(), "copies have become sites of their own");
    world.centre.with(|site| site.verify_journals()).unwrap();
}

#[test]
fn c36_a_store_set_back_gets_its_lost_entries_again_and_opens_a_new_epoch() {
    let world = World::new();
    let [one, two, _] = classroom(&world);
    let staff = one.staff;
    let folder = world.home.path().join("PC 1");
    let image = world.home.path().join("image");
    drop(one);
    copy_folder(&folder, &image).unwrap();
    let one = reopened(&world, folder.clone(), 81, staff);
    one.learn("Ana");
    world.round(&one.site);
    world.round(&two.site);
    drop(one);
    std::fs::remove_dir_all(&folder).unwrap();
    copy_folder(&image, &folder).unwrap();
    let one = reopened(&world, folder, 82, staff);
    one.learn("Ion");
    world.round(&one.site);
    assert_eq!(learners_at(&one), 2, "what was lost came back by the stick");
    assert_eq!(one.notices(), ["copied"]);
    for _ in 0..2 {
        world.round(&two.site);
        world.round(&world.centre);
        world.round(&one.site);
    }
    assert_eq!(learners_at(&two), 2);
    let learners = world.centre.with(|centre| centre.store.learners()).unwrap();
    assert_eq!(learners.len(), 2);
}

#[test]
fn a07_a_log_that_has_gone_after_a_crash_opens_a_new_epoch() {
    let world = World::new();
    let station = world.admitted("Station 1");
    let (staff, journal) = (station.staff, station.journal());
    let folder = world.home.path().join("Station 1");
    drop(station);
    std::fs::write(folder.join("running"), b"").unwrap();
    let _ = std::fs::remove_file(folder.join("store.db-wal"));
    let station = reopened(&world, folder, 91, staff);
    assert_ne!(station.journal(), journal);
    assert_eq!(station.notices(), ["set-back"]);
}

#[test]
fn a98_a_folder_swapped_for_an_older_store_is_seen_by_its_head() {
    let world = World::new();
    let station = world.admitted("Station 1");
    let staff = station.staff;
    let folder = world.home.path().join("Station 1");
    drop(station);
    let old = std::fs::read(folder.join("store.db")).unwrap();
    let station = reopened(&world, folder.clone(), 92, staff);
    station.learn("Ana");
    let journal = station.journal();
    drop(station);
    std::fs::write(folder.join("store.db"), old).unwrap();
    let station = reopened(&world, folder, 93, staff);
    assert_ne!(station.journal(), journal);
    assert_eq!(station.notices(), ["set-back"]);
}

#[test]
fn c95_a_store_on_another_machine_opens_a_new_epoch_once() {
    let world = World::new();
    let station = world.admitted("Station 1");
    let folder = world.home.path().join("Station 1");
    drop(station);
    let open = |machine: u8, seed| {
        let mut host = host_with(seed, Arc::clone(&world.clock));
        host.machine = Some([machine; 32]);
        let site = Site::open(Folder::at(folder.clone()), host, &Zeroizing::new([3; 32]));
        let site = site.unwrap();
        site.keys.journal
    };
    let first = open(1, 94);
    assert_eq!(first, open(1, 95));
    let moved = open(2, 96);
    assert_ne!(first, moved);
    assert_eq!(moved, open(2, 97));
}

/// Something that only staff PCs may hold; later features bring their own.
const OFFICE_NOTE: crate::events::Kind = crate::events::Kind {
    number: 60_000,
    name: "test.note",
    payload_version: 1,
    scope: Scope::Office,
    subject: crate::events::Subject::Person,
    shape: crate::events::Shape::Fact,
};

#[derive(serde::Serialize, serde::Deserialize)]
struct OfficeNote {
    text: String,
}

impl crate::events::Payload for OfficeNote {
    const KIND: &'static crate::events::Kind = &OFFICE_NOTE;
}

/// Texts of the notes whose bodies lie at a site, and how many headers of notes do.
fn notes_at(site: &SharedSite) -> (usize, usize) {
    site.with(|site| {
        let (mut bodies, mut headers) = (0, 0);
        for hash in site.store.all_in_order()? {
            let event = site.store.event(hash)?.unwrap();
            if event.header.kind == OFFICE_NOTE.number {
                headers += 1;
                bodies += usize::from(event.body.is_some());
            }
        }
        Ok((bodies, headers))
    })
    .unwrap()
}

#[test]
fn a_body_of_the_office_reaches_the_centre_and_no_station_in_whatever_order() {
    let world = World::new();
    let kit = world.kit(3);
    let station = world.station("PC 1", &kit);
    let office = world.place(SiteKind::Office, "Office", &kit);
    let pass = || {
        for site in [&station.site, &office.site, &world.centre] {
            world.round(site);
        }
        world.admit_all();
    };
    pass();
    pass();
    let person = station.learn("Ana");
    pass();
    let write = |site: &mut Site| {
        site.transact(None, |tx| {
            let text = "only for staff".into();
            tx.append(Some(person), &OfficeNote { text })
        })
    };
    office.site.with(write).unwrap();
    world.round(&office.site);
    world.round(&station.site);
    assert_eq!(notes_at(&station.site), (0, 1), "the header only");
    // What a station carries on must not make the centre believe that it has the body.
    let stations_own: Vec<_> = world.bundles_of(&station);
    for name in world.names(FOLDER) {
        if !stations_own.contains(&name) {
            std::fs::remove_file(world.folder(FOLDER).join(name)).unwrap();
        }
    }
    let forget = |site: &mut Site| {
        for (file, ..) in site.store.carried_bundles()? {
            site.note(|write| write.drop_carried(file))?;
        }
        Ok(())
    };
    station.site.with(forget).unwrap();
    world.round(&station.site);
    world.round(&world.centre);
    assert_eq!(
        notes_at(&world.centre),
        (0, 0),
        "a header alone is not taken for held"
    );
    pass();
    assert_eq!(notes_at(&world.centre), (1, 1));
    assert_eq!(notes_at(&station.site), (0, 1));
    let holds = |site: &SharedSite| site.with(|site| site.store.holds_text("only for staff"));
    assert!(holds(&office.site).unwrap() && holds(&world.centre).unwrap());
    assert!(!holds(&station.site).unwrap(), "a canary of the office");
    let identity = station.site.with(|site| Ok(site.keys.identity.secret()));
    let identity = Identity::from_secret(&identity.unwrap()).unwrap();
    for name in world.names(FOLDER) {
        let sealed = std::fs::read(world.folder(FOLDER).join(&name)).unwrap();
        let Some(opened) = super::super::bundle::unseal(&identity, &sealed).unwrap() else {
            continue;
        };
        let mut windows = opened.events.windows("only for staff".len());
        assert!(
            !windows.any(|part| part == b"only for staff"),
            "{name} is sealed to a station and holds what is for staff"
        );
    }
    for site in [&station.site, &office.site, &world.centre] {
        site.with(|site| site.verify_journals()).unwrap();
    }
}

#[test]
fn c38_a_revoked_station_is_put_aside_and_can_be_taken_in_after_all() {
    let world = World::new();
    let [one, two, _] = classroom(&world);
    let thief = one.id();
    let by = world.coordinator;
    world
        .centre
        .with(|centre| centre.revoke_site(by, thief, "lost"))
        .unwrap();
    one.learn("Ana");
    world.round(&one.site);
    let report = world.round(&world.centre);
    assert!(
        report
            .came_in
            .iter()
            .any(|line| matches!(line, CameIn::PutAside { .. })),
        "{report:?}"
    );
    world.round(&two.site);
    assert_eq!(
        codes(&world.round(&two.site)),
        ["bundle-sender-revoked"],
        "the statement has come"
    );
    assert_eq!(learners_at(&two), 0);
    let merged = world
        .centre
        .with(|centre| centre.take_put_aside(thief))
        .unwrap();
    assert!(merged.new > 0);
    let learners = world.centre.with(|centre| centre.store.learners()).unwrap();
    assert_eq!(learners.len(), 1);
}

#[test]
fn staff_let_a_new_computer_in_before_the_centre_has_decided() {
    let world = World::new();
    let kit = world.kit(3);
    let one = world.station("PC 1", &kit);
    world.round(&one.site);
    world.round(&world.centre);
    world.admit_all();
    world.round(&world.centre);
    world.round(&one.site);
    let new = world.station("PC 4", &kit);
    new.learn("Ion");
    world.round(&new.site);
    let asked = world.round(&one.site);
    assert!(
        asked
            .came_in
            .iter()
            .any(|line| matches!(line, CameIn::Asking { .. })),
        "{asked:?}"
    );
    let (staff, site) = (one.staff, new.id());
    one.site.with(|here| here.let_in(staff, site)).unwrap();
    assert_eq!(learners_at(&one), 1);
    one.learn("Ana");
    world.round(&one.site);
    world.round(&new.site);
    assert_eq!(learners_at(&new), 2);
}

#[test]
fn c31_what_was_erased_does_not_come_back_by_an_old_bundle() {
    let world = World::new();
    let [one, two, _] = classroom(&world);
    let ana = one.learn("Ana");
    world.round(&one.site);
    let old: Vec<_> = world
        .bundles_of(&one)
        .iter()
        .map(|name| std::fs::read(world.folder(FOLDER).join(name)).unwrap())
        .collect();
    world.round(&two.site);
    world.round(&world.centre);
    let by = world.coordinator;
    world
        .centre
        .with(|centre| centre.erase_person(by, ana))
        .unwrap();
    world.round(&world.centre);
    world.round(&one.site);
    world.round(&two.site);
    world.clear(FOLDER);
    for bundle in &old {
        world.put_bundle(bundle);
    }
    for site in [&world.centre, &one.site, &two.site] {
        world.round(site);
        let left = site.with(|site| site.store.learners()).unwrap();
        assert!(left.is_empty(), "{left:?}");
        site.with(|site| site.verify_journals()).unwrap();
    }
}

#[test]
fn a_receipt_counts_what_was_written_before_the_admission_too() {
    let world = World::new();
    let station = world.station("Station 1", &world.kit(1));
    station.learn("Ana");
    let written = station.site.with(|site| Ok(site.last_seq())).unwrap() as u32;
    world.round(&station.site);
    world.round(&world.centre);
    world.admit_all();
    world.round(&world.centre);
    let report = world.round(&station.site);
    let counted = |line: &CameIn| match line {
        CameIn::Receipt { arrived, open, .. } => Some((*arrived, *open)),
        _ => None,
    };
    let counted = report.came_in.iter().find_map(counted);
    assert_eq!(
        counted,
        Some((written, 1)),
        "open is the new journal's first entry"
    );
}
