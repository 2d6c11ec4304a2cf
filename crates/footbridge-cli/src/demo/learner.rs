//! A learner at a desk: signs in, reads, practises, takes the check.

use std::io::Write;
use std::path::Path;

use footbridge::Desk;
use serde_json::{Value, json};

use super::unexpected;
use crate::run::{Failure, Outcome};

/// Signs a learner in with the card of the sample notes.
pub(super) fn sign_in(desk: &mut Desk, card: &Value) -> Result<(), Failure> {
    let request = json!({ "card": card["card"], "pictures": card["pictures"] });
    desk.dispatch("sign_in.learner", request)?;
    Ok(())
}

/// Reads every step of the unit by pressing Next, as the home page says where to begin.
pub(super) fn read_all_steps(desk: &mut Desk) -> Result<u32, Failure> {
    let mut target = desk.dispatch("learn.home", json!({}))?["goOn"].clone();
    let mut steps = 0;
    while target["kind"] == "step" {
        let request = json!({ "lesson": target["lesson"], "step": target["step"] });
        target = desk.dispatch("learn.step", request)?["next"].clone();
        steps += 1;
    }
    Ok(steps)
}

/// Practises until the goal is reached, learning from the feedback.
pub(super) fn practise(desk: &mut Desk) -> Result<u32, Failure> {
    let mut known = std::collections::HashMap::new();
    let mut answers = 0;
    loop {
        let view = desk.dispatch("practice.show", json!({}))?;
        if view["reached"] == true {
            return Ok(answers);
        }
        let item = &view["item"];
        let id = item["id"].as_str().unwrap_or_default().to_owned();
        let response = known.get(&id).cloned().unwrap_or_else(|| guess(item));
        let request = json!({ "item": id, "response": response });
        let answered = desk.dispatch("practice.answer", request)?;
        known.insert(id, answered["feedback"]["key"].clone());
        answers += 1;
        if answers > 100 {
            return Err(unexpected("practice has no end"));
        }
    }
}

/// Takes the check from where it stands: guesses first, then does as the explanation says.
pub(super) fn take_check(desk: &mut Desk) -> Result<Value, Failure> {
    for _ in 0..200 {
        let view = desk.dispatch("check.show", json!({}))?;
        if view["kind"] == "item" {
            answer_one(desk, &view)?;
        } else if view["unitCounts"] == true {
            return Ok(view);
        } else {
            desk.dispatch("check.go_again", json!({ "attempt": view["attempt"] }))?;
        }
    }
    Err(unexpected("the check has no end"))
}

/// Answers the item that waits.
pub(super) fn answer_one(desk: &mut Desk, view: &Value) -> Result<(), Failure> {
    let explained = &view["explain"]["key"];
    let response = if explained.is_null() {
        guess(&view["item"])
    } else {
        explained.clone()
    };
    let request =
        json!({ "attempt": view["attempt"], "item": view["item"]["id"], "response": response });
    desk.dispatch("check.answer", request)?;
    Ok(())
}

/// A first answer that fits the item's form; nobody knows yet whether it is right.
fn guess(item: &Value) -> Value {
    let ids = |side: &str| -> Vec<Value> {
        item[side]
            .as_array()
            .into_iter()
            .flatten()
            .map(|option| option["id"].clone())
            .collect()
    };
    let options = ids("options");
    match item["itemType"].as_str() {
        Some("multiple") => json!({ "kind": "choices", "choices": &options[..2] }),
        Some("match") => {
            let pairs: Vec<_> = options.iter().zip(ids("rightSide")).collect();
            json!({ "kind": "pairs", "pairs": pairs })
        }
        Some("hotspot") => json!({ "kind": "choices", "choices": [options[0]] }),
        Some("trueFalse") => {
            json!({ "kind": "verdict", "verdict": true, "reason": options.first() })
        }
        Some("number") => json!({ "kind": "number", "number": "1" }),
        Some("shortText") => json!({ "kind": "text", "text": "a" }),
        Some("order") => json!({ "kind": "order", "order": options }),
        Some("judged") => json!({ "kind": "done", "text": "" }),
        _ => json!({ "kind": "choice", "choice": options[0] }),
    }
}

/// Answers items of the check one a moment, and says each one on standard output
/// after the core confirmed it. Somebody else ends this process.
pub(super) fn answer_until_killed(home: &Path, samples: &Path) -> Outcome {
    let mut desk = Desk::at(home, footbridge_platform::host(Some(samples.to_owned())))?;
    desk.dispatch("sample.sit", json!({ "place": "station1" }))?;
    let notes = desk.dispatch("sample.notes", json!({}))?;
    sign_in(&mut desk, &notes["cards"][0])?;
    read_all_steps(&mut desk)?;
    loop {
        let view = desk.dispatch("check.show", json!({}))?;
        if view["kind"] != "item" {
            return Err(unexpected("the check ended before the power did"));
        }
        answer_one(&mut desk, &view)?;
        println!("{}", view["number"]);
        std::io::stdout().flush().map_err(anyhow::Error::from)?;
        std::thread::sleep(std::time::Duration::from_millis(30));
    }
}
