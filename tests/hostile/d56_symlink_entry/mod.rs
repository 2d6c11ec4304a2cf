//! 56: a symbolic link among the entries, and a file that would go through it.

use super::packs::with_extra;
use super::programme::publish;
use super::scene::Scene;
use super::{case, check};

fn as_link(scene: &Scene) {
    let mut pack = with_extra(scene, "pictures/zz.svg");
    let directory = pack.windows(4).rposition(|four| four == b"PK\x01\x02");
    let kind = directory.expect("the last entry of the directory") + 41;
    pack[kind] = 0o120 << 1;
    publish(scene, &pack, 3);
}

#[test]
fn a_link_is_no_entry() {
    check(
        "station1",
        &["programme"],
        &[case("pack-holds-a-link", "archive-entry-refused", as_link)],
    );
}
