//! 39: somebody swaps the stick for one that looks the same.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use footbridge::host::Stick;
use footbridge_world::{Files, TestDrives, World, call, exchange, refusal, rows};
use serde_json::json;

fn stick(folder: &Path, serial: &str) -> Stick {
    Stick {
        folder: Some(folder.to_owned()),
        label: "BLUE".into(),
        serial: Some(serial.into()),
        ..Stick::default()
    }
}

#[test]
fn c39_where_the_centre_asks_for_registered_sticks_a_look_alike_is_not_touched() {
    let mut world = World::admitted();
    let drives = Arc::<TestDrives>::default();
    world.set_drives(drives.clone());
    let ours = world.stick();
    let look_alike = world.home().join("look-alike");
    Files::read(&ours).write(&look_alike);
    drives.plug_in(&[stick(&ours, "5B7F-0001")]);

    let mut centre = world.sit("centre");
    call(&mut centre, "stick.choose", json!({ "folder": null }));
    let request = json!({ "folder": ours, "name": "blue, workshop" });
    call(&mut centre, "stick.register", request.clone());
    let shown = call(
        &mut centre,
        "stick.set_rule",
        json!({ "rule": "registered" }),
    );
    assert_eq!(shown["places"][0]["name"], "blue, workshop", "{shown}");
    assert_eq!(shown["state"], "fine");
    exchange(&mut centre, &ours).expect("a registered stick serves");
    drop(centre);

    let mut station = world.staff("station1");
    call(&mut station, "stick.choose", json!({ "folder": null }));
    exchange(&mut station, &ours).expect("the statement is taken");
    assert_eq!(
        call(&mut station, "stick.list", json!({}))["rule"],
        "registered"
    );
    call(&mut station, "stick.register", request);
    drives.plug_in(&[stick(&look_alike, "5B7F-0002")]);
    let shown = call(&mut station, "stick.list", json!({}));
    assert_eq!(shown["state"], "notInRegister");
    assert_eq!(rows(&shown["register"]).count(), 1);
    let before = Files::read(&look_alike);
    let refused = exchange(&mut station, &look_alike);
    assert_eq!(refused.unwrap_err(), "stick-not-registered");
    let by_hand = json!({ "folder": look_alike });
    assert_eq!(
        refusal(&mut station, "stick.choose", by_hand),
        "stick-not-registered"
    );
    let after = Files::read(&look_alike);
    assert!(before.names().eq(after.names()), "nothing was written");

    drives.plug_in(&[stick(&ours, "5B7F-0001")]);
    exchange(&mut station, &ours).expect("the registered one serves");
    let used = call(&mut station, "stick.list", json!({}));
    assert!(used["places"][0]["lastUsed"]["at"].is_string(), "{used}");
    call(
        &mut station,
        "stick.retire",
        json!({ "serial": "5B7F-0001" }),
    );
    let refused = exchange(&mut station, &ours);
    assert_eq!(
        refused.unwrap_err(),
        "stick-not-registered",
        "it was lost, and found by somebody"
    );
    fs::remove_dir_all(&look_alike).expect("the folder goes");
}
