//! 54: the same old stick for a year blocks nobody.

use serde_json::json;

use super::packs::repacked;
use super::programme::publish_as;
use super::scene::Scene;

/// Clocks in prisons are wrong, so a date warns and refuses nothing. Six years later the lists
/// of this stick are past it, and its pack is installed.
#[test]
fn lists_past_their_date_still_serve() {
    let scene = Scene::set();
    let six_years = 6 * 366 * 86_400_000_i64;
    scene.world.clock.set_wall_forward(six_years);
    let custom = json!({ "id": "induction-plastics", "version": 3, "kind": "course" });
    let pack = repacked(&scene, |_| ());
    publish_as(&scene, super::programme::PACK, &pack, custom);
    let mut desk = scene.world.staff("station1");
    let mut installed = 0;
    for _ in 0..3 {
        let report =
            footbridge_world::exchange(&mut desk, &scene.stick()).expect("it goes through");
        assert_eq!(report["refused"], json!([]), "{report}");
        let came_in = footbridge_world::rows(&report["cameIn"]);
        installed += came_in.filter(|line| line["kind"] == "pack").count();
    }
    assert_eq!(installed, 1);
}
