//! 39 of the attack table: which sticks may be used, and who says so.

use super::*;
use crate::exchange::{exchange, state_registered_sticks_only};
use crate::jobs::{SharedSite, Work};
use crate::sticks::commands::StickRule;

#[test]
fn the_register_names_sticks_and_takes_them_out_of_use() {
    let mut bench = Bench::new(SiteKind::Station);
    let stick = bench.stick("5B7F");
    let folder = stick.folder.clone().unwrap();
    bench.plug_in(&[stick]);
    bench.register(&folder, " blue ").unwrap();
    assert_eq!(names(&bench.shown().places), [Some("blue")]);
    bench.register(&folder, "blue, workshop").unwrap();
    assert_eq!(bench.shown().register.len(), 1);
    assert_eq!(bench.shown().register[0].name, "blue, workshop");
    bench.site.retire_stick(STAFF, "5B7F").unwrap();
    assert!(bench.shown().register[0].retired);
    bench.register(&folder, "blue").unwrap();
    assert!(!bench.shown().register[0].retired, "it was found again");
    bench.site.verify_journals().unwrap();
}

#[test]
fn what_cannot_be_registered_is_refused_and_changes_nothing() {
    let mut bench = Bench::new(SiteKind::Station);
    let stick = bench.stick("5B7F");
    let nameless = Stick {
        serial: None,
        ..bench.stick("B")
    };
    let strange = Stick {
        serial: Some("two words".into()),
        ..bench.stick("C")
    };
    let [first, second, third] =
        [&stick, &nameless, &strange].map(|stick| stick.folder.clone().unwrap());
    bench.plug_in(&[stick, nameless, strange]);
    let before = bench.site.last_seq();
    for (folder, name, code) in [
        (&first, "", "request-malformed"),
        (&first, &*"x".repeat(61), "request-malformed"),
        (&second, "red", "stick-without-serial"),
        (&third, "red", "stick-without-serial"),
        (&bench.folder("D"), "red", "stick-without-serial"),
    ] {
        assert_eq!(
            bench.register(folder, name).unwrap_err().code(),
            code,
            "{name:?}"
        );
    }
    let unknown = bench.site.retire_stick(STAFF, "5B7F").unwrap_err();
    assert_eq!(unknown.code(), "not-found");
    assert_eq!(bench.site.last_seq(), before);
}

#[test]
fn c39_a_look_alike_is_refused_where_only_registered_sticks_may_be_used() {
    let mut bench = Bench::new(SiteKind::Station);
    let (ours, look_alike) = (bench.stick("5B7F"), bench.stick("5B7E"));
    let nameless = Stick {
        serial: None,
        ..bench.stick("B")
    };
    let [ours_at, like_at, nameless_at] =
        [&ours, &look_alike, &nameless].map(|stick| stick.folder.clone().unwrap());
    bench.plug_in(&[ours.clone(), look_alike.clone(), nameless]);
    let by_hand = bench.folder("by hand");
    bench.register(&ours_at, "blue").unwrap();
    let places = [&ours_at, &like_at, &nameless_at, &by_hand];
    for folder in places {
        bench.site.stick_for_use(folder).unwrap();
    }

    state_registered_sticks_only(&bench.site);
    for (folder, allowed) in places.into_iter().zip([true, false, false, false]) {
        let code = bench
            .site
            .stick_for_use(folder)
            .map_err(|error| error.code())
            .err();
        assert_eq!(
            code,
            (!allowed).then_some("stick-not-registered"),
            "{folder:?}"
        );
    }
    let inside = ours_at.join("inside");
    std::fs::create_dir(&inside).unwrap();
    bench.site.stick_for_use(&inside).unwrap();
    let chosen = bench.site.choose_stick(by_hand.to_str()).unwrap_err();
    assert_eq!(chosen.code(), "stick-not-registered");
    assert_eq!(bench.shown().rule, StickRule::Registered);
    assert_eq!(bench.state_of(look_alike), StickState::NotInRegister);
    assert_eq!(bench.state_of(ours.clone()), StickState::Fine);
    bench.site.retire_stick(STAFF, "5B7F").unwrap();
    assert_eq!(
        bench.state_of(ours),
        StickState::NotInRegister,
        "it is out of use"
    );
}

#[cfg(unix)]
#[test]
fn c39_a_way_that_begins_on_a_registered_stick_must_end_there() {
    use std::os::unix::fs::symlink;
    let mut bench = Bench::new(SiteKind::Station);
    let stick = bench.stick("5B7F");
    let folder = stick.folder.clone().unwrap();
    bench.plug_in(&[stick]);
    bench.register(&folder, "blue").unwrap();
    state_registered_sticks_only(&bench.site);
    let elsewhere = bench.folder("elsewhere");
    symlink(&elsewhere, folder.join("link")).unwrap();
    for way in [folder.join("link"), folder.join("../elsewhere")] {
        let refused = bench.site.stick_for_use(&way).unwrap_err();
        assert_eq!(refused.code(), "stick-not-registered", "{way:?}");
    }
}

#[test]
fn c39_nothing_is_read_or_written_on_a_stick_that_is_not_registered() {
    let bench = Bench::new(SiteKind::Station);
    let stick = bench.stick("5B7E");
    let folder = stick.folder.clone().unwrap();
    std::fs::create_dir_all(folder.join("FOOTBRIDGE/bundles")).unwrap();
    let junk = folder.join("FOOTBRIDGE/bundles/0123456789abcdef0123456789abcdef.fbbundle");
    std::fs::write(&junk, b"junk").unwrap();
    bench.plug_in(&[stick]);
    state_registered_sticks_only(&bench.site);
    let site = SharedSite::new(bench.site);
    let refused = exchange(&site, &folder, &Work::idle()).unwrap_err();
    assert_eq!(refused.code(), "stick-not-registered");
    assert_eq!(folder.join("FOOTBRIDGE").read_dir().unwrap().count(), 1);
}

#[test]
fn the_coordinator_s_word_counts_at_the_centre_at_once() {
    let mut bench = Bench::new(SiteKind::Centre);
    let folder = bench.folder("by hand");
    bench.site.stick_for_use(&folder).unwrap();
    bench
        .site
        .set_stick_rule(STAFF, StickRule::Registered)
        .unwrap();
    assert!(bench.site.stick_for_use(&folder).is_err());
    bench.site.set_stick_rule(STAFF, StickRule::Any).unwrap();
    bench.site.stick_for_use(&folder).unwrap();
    bench.site.verify_journals().unwrap();
}
