//! Sample data at once, for whoever wants to look around: `--sample`.

use std::thread;
use std::time::Duration;

use anyhow::{Context, bail};
use footbridge::Desk;
use serde_json::{Value, json};

/// Sits down at the sample data of this folder; makes it first where there is none.
pub(crate) fn sit(desk: &mut Desk) -> anyhow::Result<()> {
    let state = call(desk, "desk.state", json!({}))?;
    if state["phase"] == "setup" {
        make(desk)?;
    }
    let place = match &state["sample"] {
        Value::Null => json!("station1"),
        last => last.clone(),
    };
    call(desk, "sample.sit", json!({ "place": place })).map(drop)
}

fn make(desk: &mut Desk) -> anyhow::Result<()> {
    let job = call(desk, "sample.begin", json!({ "language": "en" }))?;
    loop {
        let progress = call(desk, "job.poll", job.clone())?;
        match &progress["outcome"] {
            Value::Null => thread::sleep(Duration::from_millis(20)),
            outcome if outcome["error"].is_null() => return Ok(()),
            outcome => bail!(
                "making the sample data failed: {}",
                outcome["error"]["code"]
            ),
        }
    }
}

fn call(desk: &mut Desk, command: &str, request: Value) -> anyhow::Result<Value> {
    desk.dispatch(command, request)
        .with_context(|| format!("sitting down at the sample data: {command}"))
}
