//! The ways past the window, told where learners sit: nobody else is locked in.

use super::commands::{ComputerWay, OpenWays, WayStanding};
use crate::desk::Desk;
use crate::desk::commands::SiteKind;
use crate::host::{Way, WayState};

/// Looks at them now.
pub(super) fn of(desk: &Desk) -> Vec<ComputerWay> {
    match desk.kind() {
        Some(SiteKind::Station) => in_order(desk.host.computer.ways()),
        _ => Vec::new(),
    }
}

/// Open ones first, then those at which somebody has to look.
pub(super) fn in_order(found: Vec<Way>) -> Vec<ComputerWay> {
    let mut ways: Vec<_> = found
        .into_iter()
        .map(|way| ComputerWay {
            way: way.name.to_owned(),
            standing: standing(way.state),
        })
        .collect();
    ways.sort_by_key(|way| way.standing);
    ways
}

/// Those that are open although the computer was set up for learners only.
pub(super) fn open_ones(desk: &Desk) -> OpenWays {
    let ways = match desk.kiosk {
        true => of(desk),
        false => Vec::new(),
    };
    let open = ways.iter().filter(|way| way.standing == WayStanding::Open);
    OpenWays {
        count: open.count() as u32,
    }
}

fn standing(state: WayState) -> WayStanding {
    match state {
        WayState::Open => WayStanding::Open,
        WayState::Unknown => WayStanding::Unknown,
        WayState::Closed => WayStanding::Closed,
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::path::{Path, PathBuf};
    use std::sync::{Arc, Mutex};

    use serde_json::{Value, json};

    use super::*;
    use crate::desk::tests::{PASSPHRASE, found};
    use crate::host::{Computer, Host, SilentComputer, WAYS};
    use crate::i18n::LANGUAGES;
    use crate::printing::Words;
    use crate::site::tests::host_with;

    /// A computer whose ways a test opens and closes.
    #[derive(Default)]
    struct Ways(Mutex<Vec<Way>>);

    impl Ways {
        fn set(&self, states: &[(&'static str, WayState)]) {
            let ways = states.iter().map(|&(name, state)| Way { name, state });
            *self.0.lock().unwrap() = ways.collect();
        }
    }

    impl Computer for Ways {
        fn free_bytes(&self, folder: &Path) -> io::Result<u64> {
            SilentComputer.free_bytes(folder)
        }

        fn program_file(&self) -> io::Result<PathBuf> {
            SilentComputer.program_file()
        }

        fn engine(&self) -> Option<String> {
            None
        }

        fn ways(&self) -> Vec<Way> {
            self.0.lock().unwrap().clone()
        }
    }

    const SEEN: [(&str, WayState); 4] = [
        ("zap", WayState::Closed),
        ("keys", WayState::Unknown),
        ("swap", WayState::Open),
        ("sysrq", WayState::Open),
    ];

    fn desk(home: &Path, kind: SiteKind) -> (Desk, Arc<Ways>) {
        found(home, kind);
        let computer = Arc::<Ways>::default();
        computer.set(&SEEN);
        let host = Host {
            computer: computer.clone(),
            ..host_with(7, Arc::default())
        };
        (Desk::at(home, host).unwrap(), computer)
    }

    fn open(desk: &mut Desk) {
        let passphrase = json!({ "passphrase": PASSPHRASE });
        desk.dispatch("desk.open", passphrase).unwrap();
    }

    fn checked(desk: &mut Desk) -> Value {
        let tried = json!({ "sound": "notTried", "video": "notTried", "renderer": null });
        let check = desk.dispatch("computer.check", json!({ "tried": tried }));
        check.unwrap()["ways"].take()
    }

    fn open_count(desk: &mut Desk) -> Value {
        let answer = desk.dispatch("computer.open_ways", json!({}));
        answer.unwrap()["count"].take()
    }

    /// 75: what the system leaves open reaches staff, and stands first.
    #[test]
    fn e75_staff_of_a_classroom_see_each_way_past_the_window_open_ones_first() {
        let home = tempfile::tempdir().unwrap();
        let (mut desk, computer) = desk(home.path(), SiteKind::Station);
        open(&mut desk);
        let way = |way: &str, standing: &str| json!({ "way": way, "standing": standing });
        let wanted = json!([
            way("swap", "open"),
            way("sysrq", "open"),
            way("keys", "unknown"),
            way("zap", "closed"),
        ]);
        assert_eq!(checked(&mut desk), wanted);
        computer.set(&[("swap", WayState::Closed)]);
        assert_eq!(
            checked(&mut desk),
            json!([way("swap", "closed")]),
            "looked at anew"
        );
    }

    #[test]
    fn nobody_is_locked_in_at_an_office_or_a_centre() {
        for kind in [SiteKind::Office, SiteKind::Centre] {
            let home = tempfile::tempdir().unwrap();
            let (desk, _) = desk(home.path(), kind);
            let mut desk = desk.in_kiosk();
            open(&mut desk);
            assert_eq!(checked(&mut desk), json!([]));
            let refused = desk.dispatch("computer.open_ways", json!({})).unwrap_err();
            assert_eq!(refused.code(), "not-permitted");
        }
    }

    /// 75: told at the start, at a computer that was set up for learners only, and to staff only.
    #[test]
    fn e75_staff_are_told_at_the_start_how_many_ways_are_open_and_nobody_else_is() {
        let home = tempfile::tempdir().unwrap();
        let (desk, computer) = desk(home.path(), SiteKind::Station);
        let mut desk = desk.in_kiosk();
        let refused = |desk: &mut Desk| {
            let asked = desk.dispatch("computer.open_ways", json!({}));
            asked.unwrap_err().code()
        };
        assert_eq!(refused(&mut desk), "not-permitted", "locked");
        open(&mut desk);
        assert_eq!(open_count(&mut desk), 2);
        computer.set(&[("swap", WayState::Closed), ("keys", WayState::Unknown)]);
        assert_eq!(open_count(&mut desk), 0, "closed, and not seen");
        desk.dispatch("session.finish", json!({})).unwrap();
        assert_eq!(refused(&mut desk), "not-permitted", "nobody");
    }

    #[test]
    fn where_nobody_promised_that_they_are_closed_none_is_counted() {
        let home = tempfile::tempdir().unwrap();
        let (mut desk, _) = desk(home.path(), SiteKind::Station);
        open(&mut desk);
        assert_eq!(open_count(&mut desk), 0);
    }

    /// 75: a way without words would be shown by its name.
    #[test]
    fn e75_every_way_past_the_window_has_its_texts_in_every_language() {
        for language in LANGUAGES {
            let words = Words::of(language);
            for way in WAYS {
                for key in [
                    format!("computer-way-{way}"),
                    format!("computer-way-open-{way}"),
                ] {
                    assert_ne!(words.say(&key), key, "{language}");
                }
            }
        }
    }
}
