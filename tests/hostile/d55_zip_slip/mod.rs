//! 55: names that lead out of the folder, however they are written.

use super::packs::{renamed_extra, with_extra};
use super::scene::Scene;
use super::{case, check};

/// A name and what somebody made of it; both have the same length, which stands in the archive.
const NAMES: [(&str, &str); 9] = [
    ("pictures/zz/a.svg", "pictures/../a.svg"),
    ("p/pictures.svg", "/etc/pictures."),
    ("pictures/zzz.svg", "..\\..\\..\\zzz.svg"),
    ("pictures/zz.svg", "c:/windows/.svg"),
    ("pictures/zy.svg", "pictures/z\0.svg"),
    ("pictures/zzy.svg", "pictures/\u{e9}z.svg"),
    ("pictures/zx.svg", "pictures/ZX.svg"),
    ("pictures/zzzz.svg", "pictures/aux.svg."),
    ("pictures/zw.svg", "./ctures/zw.svg"),
];

fn slipped(scene: &Scene, n: usize) {
    renamed_extra(scene, NAMES[n].0, NAMES[n].1);
}

#[test]
fn a_name_that_leads_out_is_refused_and_nothing_is_written() {
    const CODE: &str = "archive-name-refused";
    check(
        "station1",
        &["programme"],
        &[
            case("up", CODE, |s| slipped(s, 0)),
            case("from-the-root", CODE, |s| slipped(s, 1)),
            case("up-with-backslashes", CODE, |s| slipped(s, 2)),
            case("on-a-drive", CODE, |s| slipped(s, 3)),
            case("cut-short-by-nul", CODE, |s| slipped(s, 4)),
            case("beyond-ascii", CODE, |s| slipped(s, 5)),
            case("upper-case", CODE, |s| slipped(s, 6)),
            case("a-device-with-a-dot", CODE, |s| slipped(s, 7)),
            case("this-folder", CODE, |s| slipped(s, 8)),
        ],
    );
}

/// The control: the same archive with its names untouched is refused for its list only.
#[test]
fn the_same_entry_under_its_own_name_is_merely_not_listed() {
    check(
        "station1",
        &["programme"],
        &[case("not-listed", "pack-file-not-listed", |s| {
            super::programme::publish(s, &with_extra(s, NAMES[0].0), 3);
        })],
    );
}
