//! A station in use, through the commands that the window sends.

use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use anyhow::{Context, bail};
use footbridge::Desk;
use footbridge::host::{Flushing, Host, Stretching};
use serde_json::{Value, json};

use super::Line;

/// What a learner needs to sign in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Card {
    /// The number on it.
    pub number: String,
    /// The places of the pictures, in order.
    pub pictures: Vec<u64>,
}

/// Where a station stands, and on what.
#[derive(Debug, Clone)]
pub struct Ground {
    /// Its data folder.
    pub site: PathBuf,
    /// The sources of the sample packs.
    pub samples: PathBuf,
    /// How its store is flushed.
    pub flushing: Flushing,
}

/// One open data folder with sample data.
#[derive(Debug)]
pub struct Station {
    desk: Desk,
    passphrase: String,
}

/// Enrols one learner after the other and answers their check, saying each
/// thing on standard output after it was confirmed.
pub fn work_until_killed(ground: &Ground) -> anyhow::Result<()> {
    let mut station = Station::open(ground)?;
    loop {
        let card = station.enrol()?;
        println!("{}", Line::Enrolled(card.clone()));
        station.sign_in(&card)?;
        let mut check = station.call("check.show", json!({}))?;
        while check["kind"] == "item" && check["round"] == "first" {
            let number = check["number"].as_u64().context("an item has a number")?;
            check = station.answer(&check)?;
            println!("{}", Line::Acked(number));
        }
        station.call("session.finish", json!({}))?;
    }
}

impl Station {
    /// Makes the sample data in an empty folder.
    pub fn make(ground: &Ground) -> anyhow::Result<()> {
        let mut desk = desk_at(ground)?;
        let started = call(&mut desk, "sample.begin", json!({ "language": "en" }))?;
        loop {
            let progress = call(&mut desk, "job.poll", started.clone())?;
            match &progress["outcome"] {
                Value::Null => thread::sleep(Duration::from_millis(20)),
                outcome if outcome["error"].is_null() => return Ok(()),
                outcome => bail!("the sample data failed: {outcome}"),
            }
        }
    }

    /// Sits down at the first station and opens it as staff do after power-on.
    pub fn open(ground: &Ground) -> anyhow::Result<Self> {
        let mut desk = desk_at(ground)?;
        let state = call(&mut desk, "sample.sit", json!({ "place": "station1" }))?;
        let notes = call(&mut desk, "sample.notes", json!({}))?;
        let passphrase = notes["passphrase"].as_str().context("notes")?.to_owned();
        if state["phase"] == "locked" {
            let open = json!({ "passphrase": passphrase });
            call(&mut desk, "desk.open", open)?;
        }
        Ok(Self { desk, passphrase })
    }

    fn sign_in(&mut self, card: &Card) -> anyhow::Result<()> {
        let request = json!({ "card": card.number, "pictures": card.pictures });
        self.call("sign_in.learner", request).map(drop)
    }

    /// How many answers of the first round the store holds for a learner; none if it does not
    /// know the card.
    pub fn answered(&mut self, card: &Card) -> anyhow::Result<Option<u64>> {
        let signed_in = self.sign_in(card);
        if code_of(&signed_in) == Some("sign-in-wrong") {
            return Ok(None);
        }
        signed_in?;
        let check = self.call("check.show", json!({}))?;
        self.call("session.finish", json!({}))?;
        let in_first_round = check["kind"] == "item" && check["round"] == "first";
        let count = |name: &str| check[name].as_u64().context("a check has numbers");
        if in_first_round {
            Ok(Some(count("number")? - 1))
        } else {
            count("count").map(Some)
        }
    }

    /// Walks all chains and seals and rebuilds what the screens show.
    pub fn verify_journal(&mut self) -> anyhow::Result<()> {
        self.as_trainer("journal.verify", json!({})).map(drop)
    }

    /// Number of the epoch that the station is in.
    pub fn epoch(&mut self) -> anyhow::Result<u64> {
        let about = self.as_trainer("site.about", json!({}))?;
        about["epoch"].as_u64().context("an epoch has a number")
    }

    fn enrol(&mut self) -> anyhow::Result<Card> {
        let request = json!({ "name": "Crash test", "language": "en" });
        let enrolled = self.as_trainer("class.enrol", request)?;
        let pictures = enrolled["pictures"].as_array().context("four pictures")?;
        Ok(Card {
            number: enrolled["card"].as_str().context("a card")?.to_owned(),
            pictures: pictures.iter().filter_map(Value::as_u64).collect(),
        })
    }

    fn as_trainer(&mut self, command: &str, request: Value) -> anyhow::Result<Value> {
        let passphrase = self.passphrase.clone();
        self.call("sign_in.staff", json!({ "passphrase": passphrase }))?;
        let answer = self.call(command, request)?;
        self.call("session.finish", json!({}))?;
        Ok(answer)
    }

    fn answer(&mut self, check: &Value) -> anyhow::Result<Value> {
        let item = &check["item"];
        let request = json!({
            "attempt": check["attempt"],
            "item": item["id"],
            "response": some_response(item)?,
        });
        self.call("check.answer", request)
    }

    fn call(&mut self, command: &str, request: Value) -> anyhow::Result<Value> {
        call(&mut self.desk, command, request)
    }
}

fn desk_at(ground: &Ground) -> anyhow::Result<Desk> {
    let host = Host {
        stretching: Stretching::Test,
        // Without the day slot the store is opened by passphrase each time.
        volatile: None,
        flushing: ground.flushing,
        ..footbridge_platform::host(Some(ground.samples.clone()))
    };
    Desk::at(ground.site.clone(), host).context("opening the store")
}

fn call(desk: &mut Desk, command: &str, request: Value) -> anyhow::Result<Value> {
    let answer = desk.dispatch(command, request);
    answer.with_context(|| format!("the command {command}"))
}

/// The code with which the core refused, if it was the core.
fn code_of<T>(outcome: &anyhow::Result<T>) -> Option<&'static str> {
    let error = outcome.as_ref().err()?;
    Some(error.downcast_ref::<footbridge::Error>()?.code())
}

/// Any response that the item can take; whether it is right does not matter.
fn some_response(item: &Value) -> anyhow::Result<Value> {
    let ids = |side: &str| -> Vec<Value> {
        let options = item[side].as_array().cloned().unwrap_or_default();
        options.iter().map(|option| option["id"].clone()).collect()
    };
    let options = ids("options");
    Ok(match item["itemType"].as_str().unwrap_or_default() {
        "single" | "picture" => json!({ "kind": "choice", "choice": first(&options)? }),
        "multiple" | "hotspot" => json!({ "kind": "choices", "choices": [first(&options)?] }),
        "trueFalse" => json!({ "kind": "verdict", "verdict": true, "reason": options.first() }),
        "number" => json!({ "kind": "number", "number": "1" }),
        "shortText" => json!({ "kind": "text", "text": "a" }),
        "match" => {
            let pairs: Vec<_> = options.iter().zip(ids("rightSide")).collect();
            json!({ "kind": "pairs", "pairs": pairs })
        }
        "order" => json!({ "kind": "order", "order": options }),
        "judged" => json!({ "kind": "done", "text": "" }),
        other => bail!("no response for items of type {other:?}"),
    })
}

fn first(options: &[Value]) -> anyhow::Result<&Value> {
    options.first().context("an item has options")
}
