//! Staff are added and taken out once; the exchange tells the other computers.

use footbridge_world::{World, call, exchange, refusal};
use serde_json::json;

const EVA: &str = "seven quiet lanterns drifting";

fn go_round(world: &World, places: &[&str]) {
    for place in places {
        exchange(&mut world.staff(place), &world.stick()).expect("a round");
    }
}

/// What the locked page of a place answers to Eva's passphrase after a power cut.
fn eva_opens(world: &World, place: &str) -> &'static str {
    drop(world.sit(place));
    world.volatile.power_goes();
    let mut desk = world.desk();
    let answer = refusal(&mut desk, "desk.open", json!({ "passphrase": EVA }));
    if answer != "done" {
        // The day goes on as the other tests of this world expect it: open.
        let request = json!({ "passphrase": footbridge_world::PASSPHRASE });
        call(&mut desk, "desk.open", request);
    }
    answer
}

#[test]
fn who_joins_or_leaves_at_one_computer_does_so_at_all_of_the_classroom() {
    let world = World::admitted();
    let eva = json!({ "name": "Eva", "role": "trainer", "passphrase": EVA });
    let list = call(&mut world.staff("station1"), "staff.add", eva);
    let here = list["here"].as_array().expect("a list").iter();
    let mut eva = here
        .filter(|one| one["name"] == "Eva")
        .map(|one| one["staff"].clone());
    let eva = json!({ "staff": eva.next_back().expect("Eva") });
    assert_eq!(eva_opens(&world, "station1"), "done");
    assert_eq!(
        eva_opens(&world, "station2"),
        "passphrase-wrong",
        "no stick came yet"
    );

    let round = ["station1", "centre", "station2", "station1"];
    go_round(&world, &round);
    assert_eq!(eva_opens(&world, "station2"), "done");

    let list = call(&mut world.staff("station2"), "staff.remove", eva);
    assert_eq!(list["left"][0]["name"], "Eva");
    assert_eq!(eva_opens(&world, "station2"), "passphrase-wrong");
    assert_eq!(
        eva_opens(&world, "station1"),
        "done",
        "the stick has not told it yet"
    );
    go_round(&world, &["station2", "centre", "station1"]);
    assert_eq!(eva_opens(&world, "station1"), "passphrase-wrong");
    for place in ["station1", "station2"] {
        call(&mut world.staff(place), "journal.verify", json!({}));
    }
    let centre = call(&mut world.staff("centre"), "staff.list", json!({}));
    assert_eq!(centre["here"].as_array().map(Vec::len), Some(1), "{centre}");
}
