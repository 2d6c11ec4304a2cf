//! Writes a folder with everything that travels, and the secrets to open it, for programs that
//! are not ours: `sample-world OUT --samples DIR`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use clap::Parser;
use footbridge::host::Clock;
use footbridge_platform::SystemClock;
use footbridge_world::{Files, World, call, learner, rows};
use serde_json::{Value, json};

/// Makes sample data for independent clients.
#[derive(Debug, Parser)]
struct Arguments {
    /// A folder that is not there yet.
    out: PathBuf,
    /// Folder with the sources of the sample packs.
    #[arg(long)]
    samples: PathBuf,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    ensure!(
        !arguments.out.exists(),
        "{} is there already, and nothing is written over",
        arguments.out.display()
    );
    // Clients look at their own clock to see whether metadata have expired.
    let now = SystemClock::start().wall_millis();
    let behind = now - footbridge_world::TestClock::default().wall_millis();
    let world = World::make(&arguments.samples, behind);
    let asking = ask(&world);
    let kit = go_round(&world);
    let notes = notes(&world, &kit)?;
    world.files().write(&arguments.out);
    // What the stations sent before they were admitted is no longer on the stick.
    asking.write(&arguments.out.join("asking"));
    rotate(&world, &arguments.out.join("rotated"));
    write(&arguments.out.join("notes.json"), &notes)
}

/// The programme as it is, then with a new publisher, new centre keys and a new root key.
fn rotate(world: &World, out: &Path) {
    let keys = world.folder("keys");
    let programme = keys.join("programme");
    Files::read(&programme).write(&out.join("1"));
    let passphrase = footbridge_world::PASSPHRASE;
    let root =
        |n: u8| json!({ "file": keys.join(format!("root-{n}.age")), "passphrase": passphrase });
    let changes = [
        (
            "keys.rotate_publisher",
            json!({ "roots": [root(1), root(3)] }),
        ),
        (
            "keys.replace_centre",
            json!({ "publisherPassphrase": passphrase, "oldPassphrase": passphrase }),
        ),
        ("keys.rotate_root", json!({ "roots": [root(2), root(3)] })),
    ];
    let mut console = world.console();
    for (n, (command, mut request)) in (2..).zip(changes) {
        request["folder"] = json!(keys);
        request["passphrase"] = json!(passphrase);
        call(&mut console, command, request);
        Files::read(&programme).write(&out.join(n.to_string()));
    }
}

/// A learner does the unit, and both stations ask for admission; gives their bundles.
fn ask(world: &World) -> Files {
    let mut desk = world.learner("station1");
    learner::do_unit(&mut desk);
    call(&mut desk, "session.finish", json!({}));
    drop(desk);
    for place in ["station1", "station2"] {
        world.exchange(place);
    }
    Files::read(&world.stick().join("FOOTBRIDGE/bundles"))
}

/// The stick goes round, and a bundle of each station waits on it again beside a new kit.
fn go_round(world: &World) -> Value {
    world.go_round();
    for place in ["station1", "station2"] {
        let mut desk = world.learner(place);
        learner::read_steps(&mut desk, 3);
        call(&mut desk, "session.finish", json!({}));
        drop(desk);
        world.exchange(place);
    }
    let request = json!({ "classroom": "Workshop C", "sites": 1, "folder": world.stick() });
    call(&mut world.sit("centre"), "centre.new_kit", request)
}

/// What a client needs to open and to compare. All of it belongs to sample data.
fn notes(world: &World, kit: &Value) -> anyhow::Result<Value> {
    let secrets = world.secrets();
    let mut station = world.staff("station1");
    let about = call(&mut station, "site.about", json!({}));
    drop(station);
    let packs = call(&mut world.sit("centre"), "packs.list", json!({}));
    let pack = rows(&packs["packs"]).next().context("a pack")?;
    let key = world.store_key("station1").context("a day slot")?;
    Ok(json!({
        "passphrase": footbridge_world::PASSPHRASE,
        "centre": secrets.centre_id,
        "centre_key": secrets.centre.public(),
        "centre_identity": secrets.identity.secret().as_str(),
        "kit_file": kit["file"],
        "kit_words": kit["words"],
        "pack": pack["pack"],
        "store": "sample/station-1/store.db",
        "store_key": hex::encode(key),
        "store_journal": about["journal"],
        "store_entries": about["entries"],
    }))
}

fn write(path: &Path, notes: &Value) -> anyhow::Result<()> {
    let text = format!("{notes:#}\n");
    fs::write(path, text).with_context(|| path.display().to_string())
}
