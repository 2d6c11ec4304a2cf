//! The parent: starts the station, kills it, opens the store and counts.

use std::env;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, bail};
use footbridge::host::Randomness;
use footbridge_platform::SystemRandomness;
use footbridge_world::doomed::{Ground, Ledger, Line, Station};

use crate::Arguments;

/// Long enough for several learners, short enough to hit the start as well.
const LONGEST_LIFE_MILLIS: u64 = 800;

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let ground = arguments.ground(folder.path());
    Station::make(&ground)?;
    let mut ledger = Ledger::default();
    for _ in 0..arguments.kills {
        live_and_die(&ground, &mut ledger)?;
        // The one who was interrupted resumes at the item after the last confirmed one.
        let mut station = Station::open(&ground)?;
        if let Some((card, acked)) = ledger.latest() {
            let answered = station.answered(card)?;
            if answered > Some(acked + 1) {
                bail!("{answered:?} answers saved, but only {acked} confirmed");
            }
        }
    }
    let lost = count_lost(&ground, &ledger)?;
    let acked = ledger.acked();
    println!("crash: kills={} acked={acked} lost={lost}", arguments.kills);
    if lost > 0 || (acked == 0 && arguments.kills > 0) {
        bail!("a confirmed answer must survive, and there must be some");
    }
    Ok(())
}

/// Starts the station and kills it at a random moment of its life.
fn live_and_die(ground: &Ground, ledger: &mut Ledger) -> anyhow::Result<()> {
    let mut child = Command::new(env::current_exe()?)
        .arg("--child")
        .arg(&ground.site)
        .arg("--samples")
        .arg(&ground.samples)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()?;
    let output = child.stdout.take().context("the station's output")?;
    let listener = thread::spawn(move || BufReader::new(output).lines().collect::<Vec<_>>());
    thread::sleep(Duration::from_millis(random_below(LONGEST_LIFE_MILLIS)));
    kill(&mut child)?;
    let lines = listener
        .join()
        .map_err(|_| anyhow::anyhow!("the listener failed"))?;
    for line in lines {
        ledger.add(line?.parse::<Line>()?)?;
    }
    Ok(())
}

fn kill(child: &mut Child) -> anyhow::Result<()> {
    if let Some(status) = child.try_wait()? {
        bail!("the station ended by itself: {status}");
    }
    child.kill()?;
    child.wait()?;
    Ok(())
}

/// Asks the store for every learner once more, and for the journal itself.
fn count_lost(ground: &Ground, ledger: &Ledger) -> anyhow::Result<u64> {
    let mut station = Station::open(ground)?;
    let lost = ledger.lost(&mut station)?;
    station.verify_journal()?;
    Ok(lost)
}

fn random_below(limit: u64) -> u64 {
    let mut bytes = [0; 8];
    SystemRandomness.fill(&mut bytes);
    u64::from_le_bytes(bytes) % limit
}
