//! Starter kits and key files: wrong words, changed files, keys of somebody else.

use std::path::PathBuf;
use std::sync::Arc;

use footbridge::Desk;
use footbridge_signing::sealing::{WorkFactor, seal_with_passphrase};
use footbridge_world::{PASSPHRASE, call, host};
use serde_json::{Value, json};

use super::has_words;
use super::scene::{Scene, flip_last, halve, read, write};

const FOLDER: &str = "kits";
const ENDING: &str = ".fbkit";
const WORDS: &str = "abandon ability able about above absent";

/// An empty computer that somebody sets up.
struct Newcomer {
    scene: Scene,
    home: tempfile::TempDir,
    desk: Desk,
    words: String,
}

impl Newcomer {
    fn new() -> Self {
        let scene = Scene::set();
        let home = tempfile::tempdir().expect("an empty computer");
        let host = host(&scene.world.clock, &Arc::default(), None);
        let desk = Desk::at(home.path(), host).expect("a desk");
        let _ = std::fs::remove_dir_all(scene.inner(FOLDER));
        let request = json!({ "classroom": "Workshop C", "sites": 1, "folder": scene.stick() });
        let kit = call(&mut scene.world.sit("centre"), "centre.new_kit", request);
        Self {
            words: kit["words"].as_str().expect("six words").to_owned(),
            scene,
            home,
            desk,
        }
    }

    fn kit(&self) -> PathBuf {
        self.scene.files(FOLDER, ENDING).remove(0)
    }

    /// A kit with other content under other words.
    fn put_kit(&mut self, content: &str) {
        let sealed = seal_with_passphrase(WORDS, content.as_bytes(), WorkFactor::Test);
        self.scene
            .put_named(FOLDER, ENDING, &sealed.expect("sealed"));
        self.words = WORDS.to_owned();
    }

    /// Founds a station by whatever kit lies on the stick; gives the error.
    fn found_station(&mut self) -> Result<Value, footbridge::Error> {
        let stick = self.scene.stick();
        let kits = call(
            &mut self.desk,
            "setup.look_for_kits",
            json!({ "folder": stick }),
        );
        let kit = json!({ "folder": stick, "file": kits[0]["file"], "words": self.words });
        self.found("station", kit, Value::Null)
    }

    /// Founds a centre by the keys in a folder; gives the error.
    fn found_centre(&mut self, passphrase: &str) -> Result<Value, footbridge::Error> {
        let folder = self.scene.world.folder("keys");
        let keys = json!({ "folder": folder, "passphrase": passphrase });
        self.found("centre", Value::Null, keys)
    }

    fn found(&mut self, kind: &str, kit: Value, keys: Value) -> Result<Value, footbridge::Error> {
        let request = json!({
            "language": "en", "kind": kind, "name": "Station 9", "staffName": "Paulo",
            "passphrase": "a long passphrase", "kit": kit, "centreKeys": keys,
        });
        self.desk.dispatch("setup.found", request)
    }

    /// Nothing was founded, and the set-up can begin again.
    fn stands_empty(&mut self, name: &str) {
        let state = call(&mut self.desk, "desk.state", json!({}));
        assert_eq!(state["phase"], "setup", "{name}");
        let left = footbridge_world::Files::read(self.home.path());
        assert_eq!(left.names().count(), 0, "{name}: {left:?}");
    }
}

fn check_kit(name: &str, code: &str, tamper: fn(&mut Newcomer)) {
    let mut newcomer = Newcomer::new();
    tamper(&mut newcomer);
    let outcome = newcomer.found_station();
    check_refused(name, code, outcome, &mut newcomer);
}

fn check_keys(name: &str, code: &str, tamper: fn(&Scene)) {
    let mut newcomer = Newcomer::new();
    tamper(&newcomer.scene);
    let outcome = newcomer.found_centre(PASSPHRASE);
    check_refused(name, code, outcome, &mut newcomer);
}

fn check_refused(
    name: &str,
    code: &str,
    outcome: Result<Value, footbridge::Error>,
    newcomer: &mut Newcomer,
) {
    let error = outcome.expect_err(name);
    assert_eq!(error.code(), code, "{name}: {error}");
    has_words(
        name,
        &serde_json::to_value(error.wire()).expect("an error crosses the wire"),
    );
    newcomer.stands_empty(name);
}

#[test]
fn a_kit_untouched_founds_a_station() {
    let founded = Newcomer::new().found_station().expect("a station");
    assert_eq!(founded["phase"], "staff");
}

#[test]
fn a_kit_opens_by_its_words_and_unchanged_only() {
    check_kit("kit-wrong-words", "kit-words-wrong", |n| {
        n.words = WORDS.into()
    });
    check_kit("kit-no-words", "kit-words-wrong", |n| n.words.clear());
    check_kit("kit-changed-byte", "kit-damaged", |n| {
        write(&n.kit(), &flip_last(read(&n.kit())));
    });
    check_kit("kit-changed-byte-renamed", "kit-damaged", |n| {
        let changed = flip_last(read(&n.kit()));
        n.scene.put_named(FOLDER, ENDING, &changed);
    });
    check_kit("kit-cut-in-half", "kit-damaged", |n| {
        write(&n.kit(), &halve(read(&n.kit())));
    });
    check_kit("kit-of-other-bytes", "kit-damaged", |n| {
        n.scene.put_named(FOLDER, ENDING, b"not a kit");
    });
    check_kit("kit-that-says-something-else", "kit-damaged", |n| {
        n.put_kit("{\"format\":1}");
    });
    check_kit("kit-too-large", "kit-damaged", |n| {
        n.put_kit(&" ".repeat(2 * 1024 * 1024));
    });
}

#[test]
fn a_centre_is_founded_only_by_keys_that_its_programme_vouches_for() {
    check_keys("centre-key-changed-byte", "centre-keys-wrong", |s| {
        let file = s.world.folder("keys").join("centre.age");
        write(&file, &flip_last(read(&file)));
    });
    check_keys(
        "centre-key-of-another-programme",
        "centre-keys-wrong",
        |s| {
            let other = Scene::of_another_centre();
            let theirs = read(&other.world.folder("keys").join("centre.age"));
            write(&s.world.folder("keys").join("centre.age"), &theirs);
        },
    );
    check_keys("centre-key-of-another-kind", "centre-keys-wrong", |s| {
        let publisher = read(&s.world.folder("keys").join("publisher.age"));
        write(&s.world.folder("keys").join("centre.age"), &publisher);
    });
    let mut newcomer = Newcomer::new();
    let outcome = newcomer.found_centre("a wrong passphrase");
    check_refused(
        "centre-key-wrong-passphrase",
        "centre-keys-wrong",
        outcome,
        &mut newcomer,
    );
}
