//! 57: entries that unpack to more than they may, overlap, or lie about their size.

use super::packs::{last_central, repack, repacked};
use super::programme::publish;
use super::scene::Scene;
use super::{case, check};

/// What the last picture declares as its size, in its header and in the directory.
fn declare(scene: &Scene, size: impl FnOnce(u32) -> u32) {
    let mut pack = repacked(scene, |_| ());
    let entry = last_central(&pack);
    let number = |at: usize| u32::from_le_bytes(pack[at..at + 4].try_into().expect("four bytes"));
    let (declared, header) = (number(entry + 24), number(entry + 42) as usize);
    let size = size(declared).to_le_bytes();
    for at in [entry + 24, header + 22] {
        pack[at..at + 4].copy_from_slice(&size);
    }
    publish(scene, &pack, 3);
}

/// The last entry lies where the first one does.
fn overlap(scene: &Scene) {
    let mut pack = repacked(scene, |_| ());
    let entry = last_central(&pack);
    pack[entry + 42..entry + 46].copy_from_slice(&[0; 4]);
    publish(scene, &pack, 3);
}

#[test]
fn a_bomb_is_refused_before_it_unpacks() {
    check(
        "station1",
        &["programme"],
        &[
            case("pack-is-a-bomb", "archive-bomb", |s| {
                repack(s, |entries| {
                    entries.push(("pictures/zz.svg".into(), vec![0; 1 << 20]))
                });
            }),
            case("pack-is-no-archive", "archive-damaged", |s| {
                publish(s, b"not a pack", 3);
            }),
        ],
    );
}

#[test]
fn sizes_and_places_that_lie_are_refused() {
    check(
        "station1",
        &["programme"],
        &[
            case("declared-smaller-than-it-is", "archive-bomb", |s| {
                declare(s, |size| size - 1);
            }),
            case("declared-larger-than-it-is", "archive-damaged", |s| {
                declare(s, |size| size + 1);
            }),
            case("declared-as-four-gibibytes", "archive-bomb", |s| {
                declare(s, |_| u32::MAX);
            }),
            case("lies-over-the-first-entry", "archive-overlap", overlap),
        ],
    );
}
