//! 49: an inmate puts a stick in while a learner is signed in: nothing happens.

use std::sync::Arc;

use footbridge::host::Stick;
use footbridge_world::{Files, TestDrives, World, call, refusal};
use serde_json::json;

#[test]
fn c49_no_command_of_a_stick_answers_to_a_learner_or_to_nobody() {
    let mut world = World::admitted();
    let drives = Arc::<TestDrives>::default();
    world.set_drives(drives.clone());
    let stick = world.home().join("stick of an inmate");
    Files::read(&world.stick()).write(&stick);
    drives.plug_in(&[Stick {
        folder: Some(stick.clone()),
        serial: Some("1".into()),
        ..Stick::default()
    }]);
    let before = Files::read(&stick);
    for sit in [World::learner, World::sit] {
        let mut desk = sit(&world, "station1");
        let entries = |desk: &mut _| call(desk, "desk.state", json!({}));
        let shown = entries(&mut desk);
        for (command, request) in [
            ("stick.list", json!({})),
            ("stick.choose", json!({ "folder": stick })),
            ("stick.register", json!({ "folder": stick, "name": "mine" })),
            ("stick.retire", json!({ "serial": "1" })),
            ("stick.remove", json!({ "folder": stick })),
            ("stick.set_rule", json!({ "rule": "any" })),
            ("exchange.start", json!({ "folder": stick })),
            ("setup.sticks", json!({})),
            ("setup.look_for_kits", json!({ "folder": stick })),
        ] {
            assert_eq!(
                refusal(&mut desk, command, request),
                "not-permitted",
                "{command}"
            );
        }
        assert_eq!(entries(&mut desk), shown, "nothing changed on the screen");
    }
    assert!(before.names().eq(Files::read(&stick).names()));
}
