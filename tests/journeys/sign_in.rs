//! The door: the day slot, and what wrong tries cost.

use footbridge::Desk;
use footbridge_world::{PASSPHRASE, World, call, card, refusal};
use serde_json::{Value, json};

const MINUTE: u32 = 60_000;
const YEAR_MILLIS: i64 = 365 * 86_400_000;

fn phase(desk: &mut Desk) -> Value {
    call(desk, "desk.state", json!({}))["phase"].clone()
}

#[test]
fn the_day_slot_reopens_after_a_crash_and_dies_with_the_power() {
    let world = World::sample();
    drop(world.sit("station1"));
    assert_eq!(phase(&mut world.desk()), "signIn", "the program crashed");
    world.volatile.power_goes();
    let mut desk = world.desk();
    assert_eq!(phase(&mut desk), "locked", "the power went");
    let wrong = json!({ "passphrase": "a wrong passphrase" });
    assert_eq!(refusal(&mut desk, "desk.open", wrong), "passphrase-wrong");
    assert_eq!(phase(&mut desk), "locked");
    let right = json!({ "passphrase": PASSPHRASE });
    call(&mut desk, "desk.open", right);
    assert_eq!(phase(&mut desk), "staff");
    assert_eq!(
        world.volatile.secrets().len(),
        1,
        "one slot for the one site that was opened"
    );
}

#[test]
fn a_day_slot_of_another_computer_opens_nothing() {
    let world = World::sample();
    drop(world.sit("station1"));
    let slot = world.volatile.secrets();
    let other = World::sample();
    for (name, secret) in slot {
        use footbridge::host::Volatile;
        other.volatile.put(&name, &secret).expect("it is kept");
    }
    assert_eq!(phase(&mut other.desk()), "locked");
}

/// The right card with the wrong pictures.
fn wrong(desk: &mut Desk) -> Value {
    let mut request = card(desk, "station1");
    let first = request["pictures"][0].as_u64().expect("a picture");
    request["pictures"][0] = json!((first + 1) % 12);
    request
}

/// Cases 22 and 86 of `docs/security.md`: neither the clock nor a new start buys a try.
#[test]
fn after_five_wrong_tries_only_running_time_helps() {
    let world = World::sample();
    let mut desk = world.sit("station1");
    let (right, wrong) = (card(&mut desk, "station1"), wrong(&mut desk));
    for n in 1..=5 {
        assert_eq!(
            refusal(&mut desk, "sign_in.learner", wrong.clone()),
            "sign-in-wrong",
            "try {n}"
        );
    }
    let try_right = |desk: &mut Desk| refusal(desk, "sign_in.learner", right.clone());
    assert_eq!(try_right(&mut desk), "sign-in-wait", "even the right code");
    world.clock.set_wall_forward(YEAR_MILLIS);
    assert_eq!(try_right(&mut desk), "sign-in-wait", "a clock set forward");
    world.clock.set_wall_forward(-2 * YEAR_MILLIS);
    assert_eq!(try_right(&mut desk), "sign-in-wait", "a clock set back");
    world.clock.advance(MINUTE - 1);
    assert_eq!(try_right(&mut desk), "sign-in-wait", "not quite a minute");
    drop(desk);
    let mut desk = world.desk();
    assert_eq!(
        try_right(&mut desk),
        "sign-in-wait",
        "a new start begins anew"
    );
    world.clock.advance(MINUTE - 1);
    assert_eq!(try_right(&mut desk), "sign-in-wait", "the wait began again");
    world.clock.advance(1);
    assert_eq!(try_right(&mut desk), "done", "a minute went by");
}

#[test]
fn a_wrong_code_and_an_unknown_card_look_alike() {
    let world = World::sample();
    let mut desk = world.sit("station1");
    let wrong_code = wrong(&mut desk);
    let mut unknown = wrong_code.clone();
    unknown["card"] = card(&mut desk, "station2")["card"].clone();
    for (what, request) in [("code", wrong_code), ("card", unknown)] {
        let error = desk.dispatch("sign_in.learner", request);
        let error = error.expect_err("nobody gets in");
        assert_eq!(error.code(), "sign-in-wrong", "{what}");
        assert!(error.args().is_empty(), "nobody is told which: {what}");
    }
}
