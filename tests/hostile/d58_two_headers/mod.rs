//! 58: a header that says something else than the directory, a name twice, an encrypted entry.

use super::packs::{last_central, last_picture, rename, with_extra};
use super::programme::publish;
use super::scene::Scene;
use super::{case, check};

/// Changes the pack that has an extra entry at its end; `at` is that entry in the directory.
fn changed(scene: &Scene, change: impl FnOnce(&mut Vec<u8>, usize)) {
    let mut pack = with_extra(scene, "pictures/zz.svg");
    let at = last_central(&pack);
    change(&mut pack, at);
    publish(scene, &pack, 3);
}

/// Where the local header of an entry begins.
fn header_of(pack: &[u8], at: usize) -> usize {
    u32::from_le_bytes(pack[at + 42..at + 46].try_into().expect("four bytes")) as usize
}

#[test]
fn what_two_programs_could_read_differently_is_refused() {
    check(
        "station1",
        &["programme"],
        &[
            case("another-name-in-the-header", "archive-damaged", |s| {
                changed(s, |pack, at| {
                    let header = header_of(pack, at);
                    pack[header + 30] = b'q';
                });
            }),
            case("another-size-in-the-header", "archive-damaged", |s| {
                changed(s, |pack, at| {
                    let header = header_of(pack, at);
                    pack[header + 22] ^= 1;
                });
            }),
            case("encrypted", "archive-entry-refused", |s| {
                changed(s, |pack, at| {
                    let header = header_of(pack, at);
                    pack[at + 8] |= 1;
                    pack[header + 6] |= 1;
                });
            }),
            case("a-method-of-its-own", "archive-entry-refused", |s| {
                changed(s, |pack, at| pack[at + 10] = 99);
            }),
            case("a-byte-before-the-directory", "archive-damaged", |s| {
                changed(s, |pack, _| pack.push(0));
            }),
        ],
    );
}

#[test]
fn a_name_stands_once() {
    check(
        "station1",
        &["programme"],
        &[case("a-name-twice", "archive-name-refused", |s| {
            let known = last_picture(s);
            let extra = format!("pictures/{}.svg", "z".repeat(known.len() - 13));
            let mut pack = with_extra(s, &extra);
            rename(&mut pack, &extra, &known);
            publish(s, &pack, 3);
        })],
    );
}
