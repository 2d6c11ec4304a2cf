//! Writes a whole stick of today's formats, with the keys that open it: `fixed-stick OUT`.
//!
//! The fixed files of `tests/formats/stick-v1` were made by it once. A format that changes gets
//! a stick of its own, made by the program of that day; those that are there stay as they are.
//! What stands in the files, `clients/describe_stick.py` writes down.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, ensure};
use clap::Parser;
use footbridge::Desk;
use footbridge::host::Clock;
use footbridge_world::{Files, PASSPHRASE, World, call, exchange, host, learner, rows, shelf};
use serde_json::{Value, json};

/// Makes a stick that must open for ever.
#[derive(Debug, Parser)]
struct Arguments {
    /// A folder that is not there yet.
    out: PathBuf,
}

fn main() -> anyhow::Result<()> {
    let out = Arguments::parse().out;
    ensure!(
        !out.exists(),
        "{} is there already, and nothing is written over",
        out.display()
    );
    let mut making = Making {
        world: World::make(&shelf(), 0),
        more: Vec::new(),
    };
    making.ask().write(&out.join("asking"));
    making.level();
    making.say_only_what_is_held();
    making.lose_an_exchange();
    let kit = making.decide()?;
    making.newcomer(&kit).write(&out.join("asking"));
    making.write(&out, &kit)
}

/// A world, and bundles that lay on other sticks.
struct Making {
    world: World,
    more: Vec<Files>,
}

impl Making {
    fn rounds(&self, places: &[&str]) {
        for place in places {
            self.world.clock.advance(60_000);
            self.world.exchange(place);
        }
    }

    fn learn(&self, place: &str, steps: usize) {
        self.world.clock.advance(60_000);
        let mut desk = self.world.learner(place);
        learner::read_steps(&mut desk, steps);
        call(&mut desk, "session.finish", json!({}));
    }

    fn bundles(&self) -> PathBuf {
        self.world.stick().join("FOOTBRIDGE/bundles")
    }

    /// Both learners work, one does the whole unit; both stations ask for admission.
    fn ask(&self) -> Files {
        let mut desk = self.world.learner("station1");
        learner::do_unit(&mut desk);
        call(&mut desk, "session.finish", json!({}));
        drop(desk);
        self.learn("station2", 3);
        self.rounds(&["station1", "station2"]);
        Files::read(&self.bundles())
    }

    /// The stations are admitted, and everybody gets to hold everything. On the way a station
    /// passes on what another one wrote.
    fn level(&mut self) {
        self.rounds(&["centre"]);
        self.world.admit_all();
        self.world.publish_next_version();
        self.rounds(&["centre", "station1", "station2", "station1"]);
        self.learn("station1", 2);
        self.rounds(&["station1", "station2"]);
        self.set_aside_what_is_written_by("station2");
        self.rounds(&["station1", "centre", "station1", "station2", "station1"]);
    }

    /// Everybody receives what a station holds while its staff stay signed in: then it has
    /// nothing to write but what it holds.
    fn say_only_what_is_held(&mut self) {
        let world = &self.world;
        let mut desk = world.staff("station1");
        exchange(&mut desk, &world.stick()).expect("the stick is written");
        let elsewhere = World::of(&world.files());
        let ahead = world.clock.wall_millis() - elsewhere.clock.wall_millis();
        elsewhere.clock.set_wall_forward(ahead);
        for place in ["station2", "centre"] {
            elsewhere.clock.advance(60_000);
            world.clock.advance(60_000);
            elsewhere.exchange(place);
        }
        for place in ["station2", "centre", "stick"] {
            let folder = world.folder(place);
            fs::remove_dir_all(&folder).expect("a folder");
            Files::read(&elsewhere.folder(place)).write(&folder);
        }
        exchange(&mut desk, &world.stick()).expect("the stick comes back");
        let stick = tempfile::tempdir().expect("a stick");
        exchange(&mut desk, stick.path()).expect("the stick is written");
        let files = Files::read(&stick.path().join("FOOTBRIDGE/bundles"));
        self.more.push(files);
    }

    /// A new station asks by the kit that is still good.
    fn newcomer(&self, kit: &Value) -> Files {
        let home = tempfile::tempdir().expect("an empty computer");
        let host = host(&self.world.clock, &Arc::default(), None);
        let mut desk = Desk::at(home.path(), host).expect("a desk");
        let kit = json!({
            "folder": self.world.stick(), "file": kit["file"], "words": kit["words"],
        });
        let request = json!({
            "language": "pt-PT", "kind": "station", "name": "Station 3", "staffName": "Paulo",
            "passphrase": PASSPHRASE, "kit": kit, "centreKeys": null,
        });
        call(&mut desk, "setup.found", request);
        let stick = tempfile::tempdir().expect("a stick");
        exchange(&mut desk, stick.path()).expect("the stick is written");
        Files::read(&stick.path().join("FOOTBRIDGE/bundles"))
    }

    /// What a place writes to a stick of its own.
    fn set_aside_what_is_written_by(&mut self, place: &str) {
        let stick = tempfile::tempdir().expect("a stick");
        let report = self.world.exchange_with(place, stick.path());
        report.expect("the stick is written");
        let files = Files::read(&stick.path().join("FOOTBRIDGE/bundles"));
        self.more.push(files);
    }

    /// The centre forgets one exchange: what came in then is a gap, until it comes again.
    fn lose_an_exchange(&self) {
        let centre = self.world.folder("centre");
        let image = Files::read(&centre);
        self.learn("station1", 2);
        self.rounds(&["station1", "station2", "station1", "centre", "station1"]);
        fs::remove_dir_all(&centre).expect("the centre's folder");
        image.write(&centre);
        fs::remove_dir_all(self.bundles()).expect("the bundles");
        self.learn("station1", 1);
        self.rounds(&["station1"]);
    }

    /// One station is lost, one learner is to be forgotten, one pack is withdrawn.
    fn decide(&self) -> anyhow::Result<Value> {
        let mut centre = self.world.sit("centre");
        let sites = call(&mut centre, "centre.sites", json!({}));
        let lost = rows(&sites["sites"]).find(|site| site["name"] == "Station 2");
        let lost = lost.context("the second station")?;
        let request = json!({ "site": lost["site"], "reason": "lost" });
        call(&mut centre, "centre.revoke_site", request);
        let overview = call(&mut centre, "centre.overview", json!({}));
        let ion = rows(&overview["rows"]).find(|row| row["name"] == "Ion");
        let ion = ion.context("the second learner")?;
        erase(&mut centre, &json!({ "person": ion["person"] }));
        let request = json!({
            "pack": "induction-plastics", "version": 1, "andOlder": true,
            "reason": "an error in unit A2",
        });
        call(&mut centre, "pack.withdraw", request);
        let request =
            json!({ "classroom": "Workshop C", "sites": 3, "folder": self.world.stick() });
        let kit = call(&mut centre, "centre.new_kit", request);
        drop(centre);
        self.rounds(&["centre"]);
        Ok(kit)
    }

    fn write(&self, out: &Path, kit: &Value) -> anyhow::Result<()> {
        for files in &self.more {
            files.write(&self.bundles());
        }
        let stick = self.world.stick().join("FOOTBRIDGE");
        Files::read(&stick).write(&out.join("FOOTBRIDGE"));
        let keys = self.world.folder("keys");
        let files = fs::read_dir(&keys).context("the key files")?;
        for file in files {
            let path = file.context("a key file")?.path();
            let name = path.file_name().unwrap_or_default();
            if path.is_file() {
                let to = out.join("test-keys");
                fs::create_dir_all(&to).context("the test keys")?;
                fs::copy(&path, to.join(name)).context("a key file")?;
            }
        }
        let public = keys.join("programme/public.json");
        fs::copy(public, out.join("test-keys/public.json")).context("the public part")?;
        let secrets = json!({
            "passphrase": PASSPHRASE, "kit_file": kit["file"], "kit_words": kit["words"],
        });
        fs::write(out.join("secrets.json"), format!("{secrets:#}\n")).context("secrets")
    }
}

/// An erasure, asked for by one coordinator and approved by another.
fn erase(centre: &mut Desk, person: &Value) {
    let passphrase = "seven quiet rivers bend";
    let second = json!({ "name": "Nuno", "role": "coordinator", "passphrase": passphrase });
    call(centre, "staff.add", second);
    let asked = json!({
        "command": "centre.erase_person", "request": person.to_string(), "reason": "asked for it",
    });
    call(centre, "approval.ask", asked);
    call(centre, "session.finish", json!({}));
    call(centre, "sign_in.staff", json!({ "passphrase": passphrase }));
    let waiting = call(centre, "approval.list", json!({}))["pending"][0].clone();
    let approved = json!({ "approval": waiting["approval"], "content": waiting["content"] });
    call(centre, "approval.give", approved);
}
