//! 40 of the attack table: every stick has one typed state, and none breaks the program.

use super::*;
use crate::error::{Error, ExchangeError};
use crate::sticks::StickTraffic;

#[test]
fn c40_none_one_and_several_are_told_apart() {
    let bench = Bench::new(SiteKind::Station);
    assert_eq!(bench.shown().state, StickState::None);
    assert_eq!(bench.state_of(bench.stick("A")), StickState::Fine);
    bench.plug_in(&[bench.stick("A"), bench.stick("B")]);
    assert_eq!(bench.shown().state, StickState::Several);
}

#[test]
fn c40_each_fault_of_a_stick_has_its_state() {
    let bench = Bench::new(SiteKind::Station);
    let not_mounted = Stick {
        folder: None,
        ..bench.stick("A")
    };
    let taken_away = Stick {
        folder: Some(bench.home.path().join("gone")),
        ..bench.stick("A")
    };
    let no_folder = bench.home.path().join("file");
    std::fs::write(&no_folder, b"no folder").unwrap();
    let rows = [
        (not_mounted, StickState::Unreadable),
        (taken_away, StickState::Unreadable),
        (
            Stick {
                folder: Some(no_folder),
                ..bench.stick("A")
            },
            StickState::Unreadable,
        ),
        (
            Stick {
                read_only: true,
                ..bench.stick("A")
            },
            StickState::ReadOnly,
        ),
        (
            Stick {
                free_bytes: Some(16 * MIB - 1),
                ..bench.stick("A")
            },
            StickState::Full,
        ),
        (
            Stick {
                free_bytes: Some(16 * MIB),
                ..bench.stick("A")
            },
            StickState::Fine,
        ),
        (
            Stick {
                free_bytes: None,
                ..bench.stick("A")
            },
            StickState::Fine,
        ),
    ];
    for (stick, state) in rows {
        let shown = format!("{stick:?}");
        assert_eq!(bench.state_of(stick), state, "{shown}");
    }
}

#[test]
fn a_stick_is_defective_until_it_is_taken_out_or_proves_well() {
    let mut bench = Bench::new(SiteKind::Station);
    let stick = bench.stick("A");
    let folder = stick.folder.clone().unwrap();
    bench.plug_in(std::slice::from_ref(&stick));
    let plugged = bench.plugged(&folder);
    let fault = |error: ExchangeError| Error::from(error);

    bench
        .site
        .note_stick_fault(&plugged, &fault(ExchangeError::StickFull));
    assert_eq!(
        bench.state_of(stick.clone()),
        StickState::Fine,
        "full is not broken"
    );
    bench
        .site
        .note_stick_fault(&plugged, &fault(ExchangeError::StickDefective));
    assert_eq!(bench.state_of(stick.clone()), StickState::Defective);
    let again = Stick {
        mounting: 2,
        ..stick.clone()
    };
    assert_eq!(
        bench.state_of(again),
        StickState::Fine,
        "it was plugged in anew"
    );

    bench.plug_in(std::slice::from_ref(&stick));
    bench
        .site
        .log_stick_use(&plugged, StickTraffic::default())
        .unwrap();
    assert_eq!(
        bench.state_of(stick),
        StickState::Fine,
        "a whole round went well"
    );
}

#[test]
fn the_chosen_folder_counts_while_it_can_be_reached() {
    let bench = Bench::new(SiteKind::Station);
    let folder = bench.folder("chosen");
    bench.site.choose_stick(folder.to_str()).unwrap();
    bench.plug_in(&[bench.stick("A"), bench.stick("B")]);
    let shown = bench.shown();
    assert_eq!(shown.state, StickState::Fine);
    assert_eq!(shown.places.len(), 3);
    assert!(shown.places[0].chosen && shown.places[0].present);
    std::fs::remove_dir(&folder).unwrap();
    assert_eq!(bench.shown().state, StickState::Several);
    let away = bench.site.choose_stick(folder.to_str()).unwrap_err();
    assert_eq!(away.code(), "stick-not-found");
}

#[test]
fn the_log_says_when_a_stick_was_used_last_whatever_port_it_is_in() {
    let mut bench = Bench::new(SiteKind::Station);
    let stick = bench.stick("A");
    bench.plug_in(std::slice::from_ref(&stick));
    assert_eq!(bench.shown().places[0].last_used, None);
    let traffic = StickTraffic {
        bundles_in: 2,
        bundles_out: 1,
        written_bytes: 5000,
    };
    let plugged = bench.plugged(stick.folder.as_deref().unwrap());
    bench.site.log_stick_use(&plugged, traffic).unwrap();
    let elsewhere = Stick {
        folder: Some(bench.folder("port 2")),
        ..stick
    };
    bench.plug_in(&[elsewhere]);
    let used = bench.shown().places[0].last_used.clone().unwrap();
    assert_eq!(
        (used.bundles_in, used.bundles_out, used.written_kib),
        (2, 1, 5)
    );
    assert_eq!(used.at, "2026-11-18T11:06:40Z");
}

#[test]
fn a_stick_is_let_go_and_a_folder_is_only_flushed() {
    let bench = Bench::new(SiteKind::Station);
    let stick = bench.stick("A");
    let inside = stick.folder.clone().unwrap().join("inside");
    std::fs::create_dir(&inside).unwrap();
    bench.plug_in(&[stick]);
    assert!(bench.site.remove_stick(&inside).unwrap().unmounted);
    assert_eq!(bench.shown().state, StickState::None);
    assert!(
        !bench
            .site
            .remove_stick(&bench.folder("B"))
            .unwrap()
            .unmounted
    );
    let nowhere = bench.home.path().join("nowhere");
    let gone = bench.site.remove_stick(&nowhere).unwrap_err();
    assert_eq!(gone.code(), "stick-not-found");
}
