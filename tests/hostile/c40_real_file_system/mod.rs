//! 40: a real file system that is full, read-only, and let go, mounted from a file.
//!
//! Needs the right to mount, ext4 in the kernel and `mkfs.ext4`; without them it says that it
//! is skipped.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use footbridge::Desk;
use footbridge_platform::SystemDrives;
use footbridge_world::{World, call, exchange, learner, rows};
use serde_json::{Value, json};

const BYTES: u64 = 64 * 1024 * 1024;

/// A stick of ext4, mounted where sticks are.
struct RealStick {
    image: PathBuf,
    folder: PathBuf,
}

impl RealStick {
    fn mount(home: &Path) -> Option<Self> {
        let image = home.join("stick.img");
        File::create(&image)
            .and_then(|file| file.set_len(BYTES))
            .ok()?;
        let folder = PathBuf::from(format!("/mnt/footbridge-test-{}", std::process::id()));
        run("mkfs.ext4", &["-q", "-F", text(&image)]).then_some(())?;
        fs::create_dir(&folder).ok()?;
        let stick = Self { image, folder };
        run(
            "mount",
            &["-o", "loop", text(&stick.image), text(&stick.folder)],
        )
        .then_some(stick)
    }

    fn remount(&self, how: &str) {
        let how = format!("remount,{how}");
        assert!(run("mount", &["-o", &how, text(&self.folder)]), "{how}");
    }

    /// Fills it to the last byte; gives the file that does so.
    fn fill(&self) -> PathBuf {
        let path = self.folder.join("film.mkv");
        let mut film = File::create(&path).expect("a file on the stick");
        let mut piece = vec![1; 1024 * 1024];
        while !piece.is_empty() {
            match film.write(&piece) {
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::StorageFull => {
                    piece.truncate(piece.len() / 2)
                }
                Err(error) => panic!("{error}"),
            }
        }
        film.sync_all().expect("it is flushed");
        path
    }
}

impl Drop for RealStick {
    fn drop(&mut self) {
        // It may be let go already.
        run("umount", &[text(&self.folder)]);
        let _ = fs::remove_dir(&self.folder);
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("paths of tests are plain")
}

fn run(program: &str, arguments: &[&str]) -> bool {
    // Programs of the system are not always where people without rights look for them.
    let path = std::env::var("PATH").unwrap_or_default();
    let status = Command::new(program)
        .args(arguments)
        .env("PATH", format!("{path}:/usr/sbin:/sbin"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    status.is_ok_and(|status| status.success())
}

/// How the stick is shown, if it is.
fn shown(desk: &mut Desk, stick: &RealStick) -> Option<Value> {
    let list = call(desk, "stick.list", json!({}));
    let mut places = rows(&list["places"]);
    places
        .find(|place| place["folder"] == text(&stick.folder))
        .cloned()
}

fn state(desk: &mut Desk, stick: &RealStick) -> Value {
    shown(desk, stick)
        .map(|place| place["state"].clone())
        .unwrap_or_default()
}

#[test]
fn c40_a_real_stick_goes_through_its_states() {
    let mut world = World::admitted();
    let Some(stick) = RealStick::mount(world.home()) else {
        println!("c40: skipped reason=no-loop-mount");
        return;
    };
    world.set_drives(Arc::new(SystemDrives));
    learner::read_steps(&mut world.learner("station1"), 3);
    let mut desk = world.staff("station1");
    let place = shown(&mut desk, &stick).expect("it is listed by itself");
    assert_eq!(place["state"], "fine");
    assert_eq!(place["fileSystem"], "ext4");
    assert!(
        place["totalMib"].as_u64().is_some_and(|mib| mib > 30),
        "{place}"
    );

    let film = stick.fill();
    assert_eq!(state(&mut desk, &stick), "full");
    assert_eq!(
        exchange(&mut desk, &stick.folder).unwrap_err(),
        "stick-full"
    );
    let ours = stick.folder.join("FOOTBRIDGE/bundles");
    let left = ours.read_dir().map(Iterator::count).unwrap_or_default();
    assert_eq!(left, 0, "no part stays");
    fs::remove_file(film).expect("somebody makes room");

    stick.remount("ro");
    assert_eq!(state(&mut desk, &stick), "readOnly");
    assert_eq!(
        exchange(&mut desk, &stick.folder).unwrap_err(),
        "stick-read-only"
    );
    stick.remount("rw");

    let report = exchange(&mut desk, &stick.folder).expect("now it serves");
    assert_eq!(report["safeToRemove"], true);
    assert_eq!(state(&mut desk, &stick), "fine");
    let held = File::open(stick.folder.join("FOOTBRIDGE")).expect("our folder");
    let request = json!({ "folder": stick.folder });
    let busy = desk.dispatch("stick.remove", request.clone()).unwrap_err();
    assert_eq!(busy.code(), "stick-busy");
    drop(held);
    assert_eq!(call(&mut desk, "stick.remove", request)["unmounted"], true);
    assert_eq!(shown(&mut desk, &stick), None, "it is out");
}
