//! Two stations, one stick, one centre.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::Context;
use footbridge::Desk;
use serde_json::{Value, json};

use super::tamper::copy_folder;
use super::{learner, unexpected};
use crate::run::{Failure, finished};

/// The passphrase of sample staff is in the sample notes.
pub(super) struct Story {
    pub(super) home: PathBuf,
    pub(super) stick: PathBuf,
    pub(super) quiet: bool,
    pub(super) resumed: bool,
    samples: PathBuf,
    notes: Value,
    rounds: Vec<Value>,
}

/// What was counted.
pub(super) struct Counts {
    pub(super) learners: usize,
    pub(super) units: u64,
    pub(super) sent: u64,
    pub(super) merged: u64,
    pub(super) receipted: u64,
    pub(super) sessions_arrived: usize,
}

impl Story {
    /// Makes the sample data.
    pub(super) fn begin(home: &Path, samples: &Path, quiet: bool) -> Result<Self, Failure> {
        let mut story = Self {
            home: home.to_owned(),
            stick: PathBuf::new(),
            quiet,
            resumed: false,
            samples: samples.to_owned(),
            notes: Value::Null,
            rounds: Vec::new(),
        };
        let mut desk = story.desk()?;
        let job = desk.dispatch("sample.begin", json!({ "language": "en" }))?;
        wait(&mut desk, &job)?;
        drop(desk);
        story.notes = story.desk()?.dispatch("sample.notes", json!({}))?;
        story.stick = PathBuf::from(story.notes["stick"].as_str().unwrap_or_default());
        story.tell("sample data", &story.notes);
        Ok(story)
    }

    pub(super) fn desk(&self) -> Result<Desk, Failure> {
        let host = footbridge_platform::host(Some(self.samples.clone()));
        Ok(Desk::at(&self.home, host)?)
    }

    /// Sits down at a place with nobody signed in.
    pub(super) fn sit(&self, place: &str) -> Result<Desk, Failure> {
        let mut desk = self.desk()?;
        desk.dispatch("sample.sit", json!({ "place": place }))?;
        Ok(desk)
    }

    /// Sits down at a place as its staff.
    pub(super) fn sit_as_staff(&self, place: &str) -> Result<Desk, Failure> {
        let mut desk = self.sit(place)?;
        if place != "centre" {
            let request = json!({ "passphrase": self.notes["passphrase"] });
            desk.dispatch("sign_in.staff", request)?;
        }
        Ok(desk)
    }

    /// Both learners do the unit; the first one's PC is killed in the middle.
    pub(super) fn learn(&mut self) -> Result<(), Failure> {
        drop(self.sit("station1")?);
        // The shortest check of a shipped unit has four questions.
        let acked = self.kill_in_the_middle(2)?;
        let mut desk = self.sit("station1")?;
        learner::sign_in(&mut desk, &self.notes["cards"][0])?;
        let view = desk.dispatch("check.show", json!({}))?;
        let number = view["number"].as_u64().unwrap_or_default();
        // The last answer may have reached the disk without having been said.
        self.resumed = number == acked + 1 || number == acked + 2;
        self.tell(
            "after the kill",
            &json!({ "confirmed answers": acked, "resumes at item": number }),
        );
        let first = learner::take_check(&mut desk)?;
        desk.dispatch("session.finish", json!({}))?;
        drop(desk);
        let second = self.learn_undisturbed()?;
        self.tell("results", &json!([first, second]));
        Ok(())
    }

    fn learn_undisturbed(&self) -> Result<Value, Failure> {
        let mut desk = self.sit("station2")?;
        learner::sign_in(&mut desk, &self.notes["cards"][1])?;
        learner::read_all_steps(&mut desk)?;
        learner::practise(&mut desk)?;
        let result = learner::take_check(&mut desk)?;
        desk.dispatch("session.finish", json!({}))?;
        Ok(result)
    }

    /// Starts the learner's part as a process and kills it after some confirmed answers.
    fn kill_in_the_middle(&self, after: u64) -> Result<u64, Failure> {
        let program = std::env::current_exe().context("finding this program")?;
        let mut child = Command::new(program)
            .arg("--site")
            .arg(&self.home)
            .arg("demo-seat")
            .arg("--samples")
            .arg(&self.samples)
            .stdout(Stdio::piped())
            .spawn()
            .context("starting the learner's part")?;
        let output = child
            .stdout
            .take()
            .context("the learner's part says what was confirmed")?;
        let mut acked = 0;
        for line in BufReader::new(output).lines() {
            let line = line.context("reading what was confirmed")?;
            acked = line.parse().context("a confirmed item has a number")?;
            if acked >= after {
                break;
            }
        }
        child.kill().context("killing the learner's part")?;
        child.wait().context("waiting for its end")?;
        if acked < after {
            return Err(unexpected("the learner's part ended by itself"));
        }
        Ok(acked)
    }

    /// The stick goes round: out of the stations, to the centre, and back.
    pub(super) fn go_round(&mut self) -> Result<(), Failure> {
        for place in ["station1", "station2", "centre"] {
            self.exchange(place)?;
        }
        self.admit_all()?;
        for place in ["centre", "station1", "station2"] {
            self.exchange(place)?;
        }
        Ok(())
    }

    /// One exchange with the stick.
    pub(super) fn exchange(&mut self, place: &str) -> Result<Value, Failure> {
        let stick = self.stick.clone();
        let report = self.exchange_with(place, &stick)?;
        self.tell(&format!("exchange at {place}"), &report);
        self.rounds.push(report.clone());
        Ok(report)
    }

    /// One exchange with any folder as a stick.
    pub(super) fn exchange_with(&self, place: &str, stick: &Path) -> Result<Value, Failure> {
        let mut desk = self.sit_as_staff(place)?;
        let job = desk.dispatch("exchange.start", json!({ "folder": stick }))?;
        wait(&mut desk, &job)
    }

    fn admit_all(&self) -> Result<(), Failure> {
        let mut desk = self.sit_as_staff("centre")?;
        let sites = desk.dispatch("centre.sites", json!({}))?;
        for site in sites["sites"].as_array().into_iter().flatten() {
            if site["standing"] == "asking" {
                let admitted = desk.dispatch("centre.admit", json!({ "site": site["site"] }))?;
                self.tell("admitted", &admitted);
            }
        }
        Ok(())
    }

    /// The publisher signs the next version of the pack into the centre's programme.
    pub(super) fn publish_next_version(&self) -> Result<(), Failure> {
        let folder = tempfile::tempdir().context("making a folder for the publisher")?;
        let source = folder.path().join("source");
        copy_folder(&self.samples.join("induction-plastics"), &source)?;
        let manifest = source.join("pack.json");
        let bytes = std::fs::read(&manifest).context("reading pack.json")?;
        let mut pack: Value = serde_json::from_slice(&bytes).context("reading pack.json")?;
        pack["version"] = json!(pack["version"].as_u64().unwrap_or_default() + 1);
        std::fs::write(&manifest, pack.to_string()).context("writing pack.json")?;
        let built = folder.path().join("next.fbpack");
        let programme = self.home.join("sample/centre/programme");
        let key = self.home.join("sample/keys/publisher.age");
        let mut desk = Desk::console(folder.path(), footbridge_platform::host(None))?;
        desk.dispatch(
            "pack.build",
            json!({ "source": source, "programme": programme, "out": built }),
        )?;
        let request = json!({
            "pack": built, "programme": programme, "key": key,
            "passphrase": self.notes["passphrase"],
        });
        desk.dispatch("pack.sign", request)?;
        Ok(())
    }

    /// What the centre shows, and what the receipts say.
    pub(super) fn results(&self) -> Result<Counts, Failure> {
        let mut centre = self.sit_as_staff("centre")?;
        let overview = centre.dispatch("centre.overview", json!({}))?;
        let sites = centre.dispatch("centre.sites", json!({}))?;
        drop(centre);
        self.tell("at the centre", &overview);
        let merged = rows(&sites["sites"])
            .filter_map(|site| site["events"].as_u64())
            .sum();
        let mut counts = Counts {
            learners: rows(&overview["rows"]).count(),
            units: overview["unitsCount"].as_u64().unwrap_or_default(),
            sent: self.sum("wentOut", "bundle", "events"),
            merged,
            receipted: 0,
            sessions_arrived: 0,
        };
        for place in ["station1", "station2"] {
            counts.receipted += self.arrived_last(place)?;
            counts.sessions_arrived += usize::from(self.session_arrived(place)?);
        }
        Ok(counts)
    }

    /// What the last receipt at a place said.
    fn arrived_last(&self, place: &str) -> Result<u64, Failure> {
        let at = if place == "station1" { 4 } else { 5 };
        let report = self
            .rounds
            .get(at)
            .ok_or_else(|| unexpected("the round is not complete"))?;
        let receipt = rows(&report["cameIn"]).find(|line| line["kind"] == "receipt");
        let arrived = receipt.and_then(|line| line["arrived"].as_u64());
        arrived.ok_or_else(|| unexpected(format!("no receipt came back to {place}")))
    }

    fn session_arrived(&self, place: &str) -> Result<bool, Failure> {
        let mut desk = self.sit_as_staff(place)?;
        let class = desk.dispatch("class.show", json!({}))?;
        let arrived = |row: &Value| row["lastSession"]["ticks"]["arrived"] == true;
        Ok(rows(&class["rows"]).count() > 0 && rows(&class["rows"]).all(arrived))
    }

    fn sum(&self, side: &str, kind: &str, field: &str) -> u64 {
        let lines = self.rounds.iter().flat_map(|round| rows(&round[side]));
        lines
            .filter(|line| line["kind"] == kind)
            .filter_map(|line| line[field].as_u64())
            .sum()
    }

    /// Every journal at every place still holds together.
    pub(super) fn verify(&self) -> Result<(), Failure> {
        for place in ["station1", "station2", "centre"] {
            let mut desk = self.sit_as_staff(place)?;
            let verified = desk.dispatch("journal.verify", json!({}))?;
            self.tell(&format!("journals at {place}"), &verified);
        }
        Ok(())
    }
}

/// Rows of a JSON list; none if it is not a list.
pub(super) fn rows(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// Polls a job to its end; the report, if it was an exchange.
pub(super) fn wait(desk: &mut Desk, job: &Value) -> Result<Value, Failure> {
    loop {
        let progress = desk.dispatch("job.poll", json!({ "job": job["job"] }))?;
        if let Some(outcome) = finished(&progress)? {
            return Ok(outcome["exchange"].clone());
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}
