//! The story that everything else serves: work goes out sealed, a receipt comes back.

use super::*;
use crate::exchange::commands::WentOut;

#[test]
fn work_of_two_stations_reaches_the_centre_and_the_receipt_comes_back() {
    let world = World::new();
    let kit = world.kit(2);
    let (one, two) = (
        world.station("Station 1", &kit),
        world.station("Station 2", &kit),
    );
    let ana = one.learn("Ana");
    two.learn("Ion");

    let sent = world.round(&one.site);
    assert!(
        matches!(sent.went_out[..], [WentOut::Bundle { learners: 1, .. }]),
        "{sent:?}"
    );
    let ticks = |person| {
        one.site
            .with(|site| site.ticks(&site.store.sessions(person)?[0]))
            .map(|ticks| (ticks.on_stick, ticks.arrived))
            .unwrap()
    };
    assert_eq!(ticks(ana), (true, false));
    world.round(&two.site);

    let asked = world.round(&world.centre);
    assert!(matches!(
        asked.came_in[..],
        [CameIn::Asking { .. }, CameIn::Asking { .. }]
    ));
    let before = world.events_at_centre();
    world.admit_all();
    assert!(world.events_at_centre() > before, "what waited has come in");
    let answered = world.round(&world.centre);
    assert!(
        answered
            .went_out
            .contains(&WentOut::Receipt { journals: 2 }),
        "{answered:?}"
    );

    let back = world.round(&one.site);
    assert!(
        back.came_in.contains(&CameIn::Statement { sites: 2 }),
        "{back:?}"
    );
    assert_eq!(ticks(ana), (true, true));
    assert!(back.refused.is_empty() && back.safe_to_remove);
    for site in [&world.centre, &one.site, &two.site] {
        site.with(|site| site.verify_journals()).unwrap();
    }
}

#[test]
fn learners_reach_the_coordinators_page_with_site_and_arrival() {
    let world = World::new();
    let station = world.admitted("Station 1");
    station.learn("Ana");
    world.round(&station.site);
    world.round(&world.centre);
    let learners = world.centre.with(|centre| centre.store.learners()).unwrap();
    assert_eq!(learners.len(), 1);
    let heard = world
        .centre
        .with(|centre| centre.store.last_heard(station.id()))
        .unwrap();
    assert!(heard.is_some());
}

#[test]
fn the_same_bundle_taken_ten_times_changes_nothing() {
    let world = World::new();
    let station = world.admitted("Station 1");
    station.learn("Ana");
    world.round(&station.site);
    assert!(new_events(&world.round(&world.centre)) > 0);
    let events = world.events_at_centre();
    for _ in 0..10 {
        let again = world.round(&world.centre);
        assert!(matches!(
            again.came_in[..],
            [CameIn::Bundle {
                events: 0,
                known: 1..,
                ..
            }]
        ));
    }
    assert_eq!(world.events_at_centre(), events);
}

#[test]
fn nothing_to_say_writes_nothing() {
    let world = World::new();
    let station = world.admitted("Station 1");
    station.learn("Ana");
    assert_eq!(world.round(&station.site).went_out.len(), 1);
    let written = world.names(FOLDER);
    assert!(
        world.round(&station.site).went_out.is_empty(),
        "this range lies on the stick"
    );
    assert_eq!(world.names(FOLDER), written);
    world.clear(FOLDER);
    let again = world.round(&station.site).went_out;
    let heals = again
        .iter()
        .any(|line| matches!(line, WentOut::Bundle { learners: 1, .. }));
    assert!(heals, "a lost stick heals on the next: {again:?}");
}

#[test]
fn a_cancelled_round_stops_and_leaves_no_part_behind() {
    let world = World::new();
    let station = world.station("Station 1", &world.kit(1));
    let stopped = crate::exchange::exchange(&station.site, &world.stick(), &Work::cancelled());
    assert_eq!(stopped.unwrap_err().code(), "cancelled");
    assert!(world.names(FOLDER).is_empty());
}
