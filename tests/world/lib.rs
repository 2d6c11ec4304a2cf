//! A small world for tests and tools: two stations, a centre, a stick and a pack.
//!
//! Everybody in it speaks to the program as people do, through `Desk::dispatch`. The sample
//! data is made once in a run and copied for each test. Only clock, sticks and the volatile
//! place are in the test's hand; nothing here looks inside the core.

pub mod doomed;
mod files;
mod host;
pub mod image;
pub mod learner;
mod publisher;
mod secrets;
mod tray;

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

use footbridge::host::{Drives, Host};
use footbridge::ids::FileHash;
use footbridge::{Desk, Error};
use serde_json::{Value, json};
use tempfile::TempDir;

pub use files::Files;
pub use host::{TestClock, TestDrives, TestVolatile, host};
pub use secrets::Secrets;
pub use tray::Tray;

/// The passphrase of everybody in the sample data.
pub const PASSPHRASE: &str = "sample passphrase";

/// A folder with sample data, and the clock that all its computers share.
pub struct World {
    home: TempDir,
    samples: PathBuf,
    /// Only the test moves it.
    pub clock: Arc<TestClock>,
    /// What is plugged in at all computers; nothing until the test says otherwise.
    drives: Arc<dyn Drives>,
    /// Holds the day slots of all computers.
    pub volatile: Arc<TestVolatile>,
    /// What was printed at any computer.
    pub tray: Arc<Tray>,
}

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("tests/ stands in the root")
}

/// The packs that tests install: they stay as they are while the packs that ship grow.
pub fn shelf() -> PathBuf {
    root().join("tests/shelf")
}

impl std::fmt::Debug for World {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("World")
            .field("home", &self.home)
            .finish_non_exhaustive()
    }
}

impl World {
    /// Fresh sample data: stations and centre have met the stick, but nobody is admitted yet.
    pub fn sample() -> Self {
        static MADE: OnceLock<Files> = OnceLock::new();
        let made = || Self::make(&shelf(), 0).files();
        Self::of(MADE.get_or_init(made))
    }

    /// Sample data after its first round: both stations are admitted and know it.
    pub fn admitted() -> Self {
        static MADE: OnceLock<Files> = OnceLock::new();
        let made = || {
            let world = Self::sample();
            world.go_round();
            world.files()
        };
        Self::of(MADE.get_or_init(made))
    }

    /// Sample data made anew, with keys of its own and the packs of this folder, on computers
    /// whose clocks are set forward by so much.
    pub fn make(samples: &Path, forward_millis: i64) -> Self {
        let world = Self::empty(samples);
        world.clock.set_wall_forward(forward_millis);
        let mut desk = world.desk();
        let job = call(&mut desk, "sample.begin", json!({ "language": "en" }));
        finished(&mut desk, &job).expect("the sample data is made");
        drop(desk);
        world
    }

    /// A world as it was when its files were read.
    pub fn of(files: &Files) -> Self {
        Self::of_in(files, &std::env::temp_dir())
    }

    /// The same on a disk of one's choice.
    pub fn of_in(files: &Files, disk: &Path) -> Self {
        let world = Self::empty_in(disk, &shelf());
        files.write(world.home());
        world
    }

    fn empty(samples: &Path) -> Self {
        Self::empty_in(&std::env::temp_dir(), samples)
    }

    fn empty_in(disk: &Path, samples: &Path) -> Self {
        std::fs::create_dir_all(disk).expect("a disk for the world");
        Self {
            home: tempfile::tempdir_in(disk).expect("a folder for the world"),
            samples: samples.to_owned(),
            clock: Arc::default(),
            drives: Arc::<TestDrives>::default(),
            volatile: Arc::default(),
            tray: Arc::default(),
        }
    }

    /// All files of this world, for copies of it.
    pub fn files(&self) -> Files {
        Files::read(self.home())
    }

    /// Where the world lies.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The folder of a place, or of the publisher's `keys`.
    pub fn folder(&self, place: &str) -> PathBuf {
        let name = match place {
            "station1" => "station-1",
            "station2" => "station-2",
            other => other,
        };
        self.home().join("sample").join(name)
    }

    /// The stick that came with the sample data.
    pub fn stick(&self) -> PathBuf {
        self.folder("stick")
    }

    /// The private keys of the sample data.
    pub fn secrets(&self) -> Secrets {
        Secrets::open(&self.folder("keys"))
    }

    /// The key of a place's store, if its computer was opened since the power came.
    pub fn store_key(&self, place: &str) -> Option<Vec<u8>> {
        let folder = self.folder(place);
        let path = FileHash::of(folder.to_string_lossy().as_bytes()).short();
        let mut slots = self.volatile.secrets().into_iter();
        slots.find_map(|(name, key)| name.contains(&path).then_some(key))
    }

    /// From now on desks see the sticks of these drives.
    pub fn set_drives(&mut self, drives: Arc<dyn Drives>) {
        self.drives = drives;
    }

    /// A desk where somebody sat last, as it stands after the program starts.
    pub fn desk(&self) -> Desk {
        let host = Host {
            drives: self.drives.clone(),
            press: Some(Arc::<Tray>::clone(&self.tray)),
            ..host(&self.clock, &self.volatile, Some(self.samples.clone()))
        };
        Desk::at(self.home(), host).expect("a desk")
    }

    /// The command line of a computer without a site, for the publisher's work.
    pub fn console(&self) -> Desk {
        let host = host(&self.clock, &self.volatile, Some(self.samples.clone()));
        Desk::console(self.home().join("console"), host).expect("a desk")
    }

    /// A desk at a place with nobody signed in; at the centre it is the coordinator.
    pub fn sit(&self, place: &str) -> Desk {
        let mut desk = self.desk();
        call(&mut desk, "sample.sit", json!({ "place": place }));
        desk
    }

    /// A desk at a place with its staff signed in.
    pub fn staff(&self, place: &str) -> Desk {
        let mut desk = self.sit(place);
        if place != "centre" {
            let request = json!({ "passphrase": PASSPHRASE });
            call(&mut desk, "sign_in.staff", request);
        }
        desk
    }

    /// A desk at a station with its learner signed in.
    pub fn learner(&self, place: &str) -> Desk {
        let mut desk = self.sit(place);
        let request = card(&mut desk, place);
        call(&mut desk, "sign_in.learner", request);
        desk
    }

    /// One exchange with the stick of the sample data; gives its report.
    pub fn exchange(&self, place: &str) -> Value {
        let stick = self.stick();
        self.exchange_with(place, &stick)
            .expect("the exchange goes through")
    }

    /// One exchange with any folder as a stick.
    pub fn exchange_with(&self, place: &str, stick: &Path) -> Result<Value, String> {
        exchange(&mut self.staff(place), stick)
    }

    /// The coordinator admits every site that asks.
    pub fn admit_all(&self) {
        let mut centre = self.sit("centre");
        let sites = call(&mut centre, "centre.sites", json!({}));
        for site in rows(&sites["sites"]).filter(|site| site["standing"] == "asking") {
            let request = json!({ "site": site["site"] });
            call(&mut centre, "centre.admit", request);
        }
    }

    /// The stick goes out of the stations to the centre, both are admitted, and it comes back.
    pub fn go_round(&self) {
        for place in ["station1", "station2", "centre"] {
            self.exchange(place);
        }
        self.admit_all();
        for place in ["centre", "station1", "station2"] {
            self.exchange(place);
        }
    }
}

/// One exchange of whoever sits here; the code if it did not go through to its end.
pub fn exchange(desk: &mut Desk, stick: &Path) -> Result<Value, String> {
    let job = desk
        .dispatch("exchange.start", json!({ "folder": stick }))
        .map_err(code)?;
    let outcome = finished(desk, &job)?;
    Ok(outcome["exchange"].clone())
}

/// Polls a job to its end; gives its outcome, or the code if it failed.
pub fn finished(desk: &mut Desk, job: &Value) -> Result<Value, String> {
    loop {
        let progress = call(desk, "job.poll", json!({ "job": job["job"] }));
        let outcome = &progress["outcome"];
        match outcome["error"]["code"].as_str() {
            Some(code) => return Err(code.to_owned()),
            None if outcome.is_object() => return Ok(outcome.clone()),
            None => thread::sleep(Duration::from_millis(2)),
        }
    }
}

/// Runs a command that must succeed.
pub fn call(desk: &mut Desk, command: &str, request: Value) -> Value {
    desk.dispatch(command, request)
        .unwrap_or_else(|error| panic!("{command}: {}: {error}", error.code()))
}

/// The code with which a command is refused; `done` if it is not.
pub fn refusal(desk: &mut Desk, command: &str, request: Value) -> &'static str {
    desk.dispatch(command, request)
        .map_or_else(|error| error.code(), |_| "done")
}

/// Card and pictures of the learner of a station, as they stand in the sample notes.
pub fn card(desk: &mut Desk, place: &str) -> Value {
    let notes = call(desk, "sample.notes", json!({}));
    let card = rows(&notes["cards"]).find(|card| card["place"] == place);
    let card = card.expect("each station has a learner");
    json!({ "card": card["card"], "pictures": card["pictures"] })
}

/// Rows of a JSON list; none if it is not a list.
pub fn rows(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn code(error: Error) -> String {
    error.code().to_owned()
}
