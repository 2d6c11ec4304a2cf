//! One life of a station, from power-on to the cut.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use anyhow::{Context, bail};
use footbridge::host::{Flushing, Randomness};
use footbridge_platform::SystemRandomness;
use footbridge_world::doomed::Line;
use footbridge_world::image::Image;
use rustix::process::{Pid, Signal, kill_process};

/// Most confirmed things to wait for before the cut.
const LINES_AT_MOST: u64 = 12;
/// Then somewhere inside of the next one or two.
const MILLIS_AFTER: u64 = 60;
/// A station that says nothing for so long is stuck.
const PATIENCE: Duration = Duration::from_secs(60);

/// What is left after a cut.
pub(crate) struct Lived {
    /// What the disk had.
    pub(crate) disk: Image,
    /// What the station had confirmed before.
    pub(crate) said: Vec<Line>,
}

/// Starts a station on a disk and takes at a random moment what the disk has into the file
/// `after`. The disk before is used up.
pub(crate) fn live_until_cut(
    disk: &Image,
    after: &Path,
    samples: &Path,
    flushing: Flushing,
) -> anyhow::Result<Lived> {
    let mounted = disk.mount()?;
    let mut station = Running(start(&mounted.folder(), samples, flushing)?);
    let lines = listen(&mut station.0)?;
    let mut said = Vec::new();
    for _ in 0..=random_below(LINES_AT_MOST) {
        let line = lines
            .recv_timeout(PATIENCE)
            .context("the station is silent")?;
        said.push(line?.parse()?);
    }
    thread::sleep(Duration::from_millis(random_below(MILLIS_AFTER)));
    stop(&mut station.0)?;
    let copy = disk.copy_of_one_moment(after)?;
    drop(station);
    // Whatever else it said, it said before it was stopped.
    for line in lines {
        said.push(line?.parse()?);
    }
    Ok(Lived { disk: copy, said })
}

/// A station that is killed when this goes, so that its disk can be unmounted.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to kill.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(site: &Path, samples: &Path, flushing: Flushing) -> anyhow::Result<Child> {
    let mut command = Command::new(env::current_exe()?);
    command
        .arg("--child")
        .arg(site)
        .arg("--samples")
        .arg(samples);
    if flushing == Flushing::NowAndThen {
        command.arg("--now-and-then");
    }
    Ok(command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()?)
}

fn listen(station: &mut Child) -> anyhow::Result<Receiver<std::io::Result<String>>> {
    let output = station.stdout.take().context("the station's output")?;
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let mut lines = BufReader::new(output).lines();
        while lines.next().is_some_and(|line| send.send(line).is_ok()) {}
    });
    Ok(receive)
}

/// Stops all threads of the station and waits until they stand still.
fn stop(station: &mut Child) -> anyhow::Result<()> {
    if let Some(status) = station.try_wait()? {
        bail!("the station ended by itself: {status}");
    }
    let pid = Pid::from_raw(station.id().try_into()?).context("a process has a number")?;
    kill_process(pid, Signal::STOP)?;
    while !stands_still(station.id())? {
        thread::sleep(Duration::from_micros(200));
    }
    Ok(())
}

/// True if every thread of a process is stopped, as the system's table of processes says.
fn stands_still(process: u32) -> anyhow::Result<bool> {
    for thread in fs::read_dir(format!("/proc/{process}/task"))? {
        let line = fs::read_to_string(thread?.path().join("stat"))?;
        // The state stands behind the name, which is in brackets and may hold anything.
        let state = line.rsplit(") ").next().unwrap_or_default();
        if !state.starts_with('T') {
            return Ok(false);
        }
    }
    Ok(true)
}

fn random_below(limit: u64) -> u64 {
    let mut bytes = [0; 8];
    SystemRandomness.fill(&mut bytes);
    u64::from_le_bytes(bytes) % limit
}
