//! Where the cases play: a stick with something new for every reader, and what a place shows.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use footbridge::Desk;
use footbridge::ids::FileHash;
use footbridge_signing::sealing::open_with_passphrase;
use footbridge_world::{Files, Secrets, World, call, learner, shelf};
use serde_json::{Value, json};

/// Beside the sample data: file and words of the unused kit.
const KIT: &str = "kit.json";

/// A world whose stick is in the wrong hands.
pub(crate) struct Scene {
    pub(crate) world: World,
    pub(crate) secrets: Secrets,
}

impl Scene {
    /// A new pack and a receipt wait for station 1, a bundle of station 2 waits for the centre.
    pub(crate) fn set() -> Self {
        static MADE: OnceLock<Files> = OnceLock::new();
        let world = World::of(MADE.get_or_init(|| something_new().files()));
        let secrets = world.secrets();
        Self { world, secrets }
    }

    /// Another programme, another centre, another stick.
    pub(crate) fn of_another_centre() -> Self {
        static MADE: OnceLock<Files> = OnceLock::new();
        let make = || {
            let world = World::make(&shelf(), 0);
            world.go_round();
            world.files()
        };
        let world = World::of(MADE.get_or_init(make));
        let secrets = world.secrets();
        Self { world, secrets }
    }

    pub(crate) fn stick(&self) -> PathBuf {
        self.world.stick()
    }

    /// Id and token of a starter kit that the centre gave out and nobody has used.
    pub(crate) fn kit(&self) -> (Value, Vec<u8>) {
        let made = json_of(&self.world.home().join(KIT));
        let sealed = read(&self.inner("kits").join(text(&made, "file")));
        let kit = open_with_passphrase(text(&made, "words"), &sealed, 1024 * 1024);
        let kit: Value = serde_json::from_slice(&kit.expect("it opens")).expect("a kit is JSON");
        let token = hex::decode(text(&kit, "token")).expect("hex");
        (kit["kit"].clone(), token)
    }

    /// A folder of ours on the stick.
    pub(crate) fn inner(&self, folder: &str) -> PathBuf {
        self.stick().join("FOOTBRIDGE").join(folder)
    }

    /// Files of a folder with this ending, in order.
    pub(crate) fn files(&self, folder: &str, ending: &str) -> Vec<PathBuf> {
        let folder = self.inner(folder);
        let files = Files::read(&folder);
        let fits = |name: &&Path| name.to_string_lossy().ends_with(ending);
        let found: Vec<_> = files.names().filter(fits).map(|n| folder.join(n)).collect();
        assert!(!found.is_empty(), "no *{ending} in {folder:?}");
        found
    }

    /// Changes every file of a kind, so that no good copy can stand in for it.
    pub(crate) fn change(&self, folder: &str, ending: &str, change: fn(Vec<u8>) -> Vec<u8>) {
        for path in self.files(folder, ending) {
            write(&path, &change(read(&path)));
        }
    }

    /// Takes every other folder of ours off the stick.
    pub(crate) fn leave_only(&self, folders: &[&str]) {
        let ours = self.stick().join("FOOTBRIDGE");
        for entry in ours.read_dir().expect("our folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if !folders.contains(&name.as_ref()) {
                fs::remove_dir_all(&path).expect("a folder goes");
            }
        }
    }

    /// Puts a file, instead of all others in its folder, under the name of its content.
    pub(crate) fn put_named(&self, folder: &str, ending: &str, bytes: &[u8]) {
        let inner = self.inner(folder);
        let _ = fs::remove_dir_all(&inner);
        let name = format!("{}{ending}", FileHash::of(bytes).short());
        write(&inner.join(name), bytes);
    }
}

fn something_new() -> World {
    let world = World::admitted();
    for place in ["station1", "station2"] {
        let mut desk = world.learner(place);
        learner::read_steps(&mut desk, 3);
        call(&mut desk, "session.finish", json!({}));
    }
    world.exchange("station1");
    world.publish_next_version();
    world.exchange("centre");
    world.exchange("station2");
    let request = json!({ "classroom": "Workshop C", "sites": 1, "folder": world.stick() });
    let kit = call(&mut world.sit("centre"), "centre.new_kit", request);
    write(&world.home().join(KIT), kit.to_string().as_bytes());
    world
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    let text = value[name].as_str();
    text.unwrap_or_else(|| panic!("{name} in {value}"))
}

/// Everything at a place that a refused file must leave alone.
#[derive(Debug, PartialEq)]
pub(crate) struct Seen {
    packs: Value,
    people: Value,
    blobs: usize,
}

impl Seen {
    /// Looks around, and has the journal verified.
    pub(crate) fn at(desk: &mut Desk, folder: &Path) -> Self {
        call(desk, "journal.verify", json!({}));
        let state = call(desk, "desk.state", json!({}));
        let people = match state["siteKind"].as_str() {
            Some("centre") => call(desk, "centre.overview", json!({})),
            _ => call(desk, "class.show", json!({}))["rows"].clone(),
        };
        Self {
            packs: call(desk, "packs.list", json!({})),
            people,
            blobs: Files::read(&folder.join("blobs")).names().count(),
        }
    }
}

pub(crate) fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

pub(crate) fn write(path: &Path, bytes: &[u8]) {
    let folder = path.parent().expect("a file lies in a folder");
    fs::create_dir_all(folder).expect("a folder can be made");
    fs::write(path, bytes).unwrap_or_else(|error| panic!("{path:?}: {error}"));
}

pub(crate) fn json_of(path: &Path) -> Value {
    serde_json::from_slice(&read(path)).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

/// One bit of the last byte.
pub(crate) fn flip_last(mut bytes: Vec<u8>) -> Vec<u8> {
    *bytes.last_mut().expect("a file has bytes") ^= 1;
    bytes
}

/// One bit in the middle.
pub(crate) fn flip_middle(mut bytes: Vec<u8>) -> Vec<u8> {
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    bytes
}

pub(crate) fn halve(bytes: Vec<u8>) -> Vec<u8> {
    bytes[..bytes.len() / 2].to_vec()
}

/// Takes the signatures off an envelope or off metadata.
pub(crate) fn unsign(bytes: Vec<u8>) -> Vec<u8> {
    let mut envelope: Value = serde_json::from_slice(&bytes).expect("signed files are JSON");
    envelope["signatures"] = json!([]);
    envelope.to_string().into_bytes()
}
