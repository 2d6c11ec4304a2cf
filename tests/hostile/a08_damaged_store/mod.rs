//! Case 8: the store is changed behind the program's back.
//!
//! Whatever was changed, the program either shows what it always showed, or says that the
//! store is damaged and puts a copy of it aside. It never shows anything else.

use std::fs;
use std::path::PathBuf;

use footbridge::Desk;
use footbridge::host::Randomness;
use footbridge_world::{PASSPHRASE, World};
use serde_json::{Value, json};

use super::walk::admitted_files;

const MUTATIONS: usize = 500;
const PAGE: usize = 4096;

/// What was done to a store.
#[derive(Debug)]
enum Mutation {
    Flip { at: usize, bit: u8 },
    Truncate { to: usize },
    ZeroPage { at: usize },
    CopyPage { from: usize, to: usize },
}

impl Mutation {
    fn draw(n: usize, length: usize) -> Self {
        let at = below(length);
        let page = |at: usize| at / PAGE * PAGE;
        match n % 5 {
            0 | 1 => Self::Flip {
                at,
                bit: 1 << below(8),
            },
            2 => Self::Truncate { to: at },
            3 => Self::ZeroPage { at: page(at) },
            _ => Self::CopyPage {
                from: page(below(length)),
                to: page(at),
            },
        }
    }

    fn apply(&self, bytes: &mut Vec<u8>) {
        match *self {
            Self::Flip { at, bit } => bytes[at] ^= bit,
            Self::Truncate { to } => bytes.truncate(to),
            Self::ZeroPage { at } => bytes[at..at + PAGE].fill(0),
            Self::CopyPage { from, to } => bytes.copy_within(from..from + PAGE, to),
        }
    }
}

fn below(limit: usize) -> usize {
    let mut bytes = [0; 8];
    footbridge_platform::SystemRandomness.fill(&mut bytes);
    (u64::from_le_bytes(bytes) % limit as u64) as usize
}

/// A world whose station is damaged again and again.
struct Patient {
    world: World,
    folder: PathBuf,
    sound: Vec<u8>,
}

impl Patient {
    fn new() -> Self {
        let world = World::of(admitted_files());
        let folder = world.folder("station1");
        let sound = fs::read(folder.join("store.db")).expect("a store");
        assert!(!folder.join("store.db-wal").exists(), "it was closed");
        Self {
            world,
            folder,
            sound,
        }
    }

    /// Puts a store in place of the station's, after the power went; `unclean` leaves the mark
    /// of a program that did not end by itself.
    fn become_like(&self, store: &[u8], unclean: bool) {
        self.world.volatile.power_goes();
        for name in ["store.db-wal", "running", "head-a.json", "head-b.json"] {
            // Most of the time they are not there.
            let _ = fs::remove_file(self.folder.join(name));
        }
        let _ = fs::remove_dir_all(self.folder.join("quarantine"));
        fs::write(self.folder.join("store.db"), store).expect("a store is written");
        if unclean {
            fs::write(self.folder.join("running"), b"").expect("a mark is written");
        }
    }

    /// Everything that staff see of the station, or the code with which that ends.
    fn look(&self) -> Result<Vec<Value>, &'static str> {
        let mut desk = self.world.desk();
        dispatch(&mut desk, "sample.sit", json!({ "place": "station1" }))?;
        let passphrase = json!({ "passphrase": PASSPHRASE });
        dispatch(&mut desk, "sign_in.staff", passphrase)?;
        let looks = ["class.show", "packs.list", "journal.verify"];
        looks
            .iter()
            .map(|command| dispatch(&mut desk, command, json!({})))
            .collect()
    }

    /// The copies that were put aside.
    fn put_aside(&self) -> Vec<Vec<u8>> {
        let Ok(copies) = self.folder.join("quarantine").read_dir() else {
            return Vec::new();
        };
        copies
            .map(|copy| copy.expect("a folder").path().join("store.db"))
            .map(|store| fs::read(store).expect("a copy of the store"))
            .collect()
    }
}

fn dispatch(desk: &mut Desk, command: &str, request: Value) -> Result<Value, &'static str> {
    desk.dispatch(command, request)
        .map_err(|error| error.code())
}

#[test]
fn a_damaged_store_is_seen_and_put_aside_or_shows_what_it_always_showed() {
    let patient = Patient::new();
    // After an unclean stop without a log a station opens a new epoch, and shows it.
    let always = [false, true].map(|unclean| {
        patient.become_like(&patient.sound, unclean);
        patient.look().expect("a sound store")
    });
    let mut seen = 0;
    for n in 0..MUTATIONS {
        let mutation = Mutation::draw(n, patient.sound.len());
        let mut store = patient.sound.clone();
        mutation.apply(&mut store);
        let unclean = n % 2 == 0;
        patient.become_like(&store, unclean);
        match patient.look() {
            Ok(shown) => {
                let always = &always[usize::from(unclean)];
                assert_eq!(shown, *always, "silent damage: {mutation:?}");
            }
            Err(code) => {
                assert_eq!(code, "store-damaged", "{mutation:?}, unclean: {unclean}");
                assert_eq!(patient.put_aside().len(), 1, "a copy: {mutation:?}");
                seen += 1;
            }
        }
        let harmless = store == patient.sound;
        assert!(
            !unclean || harmless || !patient.put_aside().is_empty(),
            "{mutation:?}"
        );
    }
    assert!(seen > MUTATIONS / 2, "{seen} of {MUTATIONS} were seen");
}

#[test]
fn an_empty_store_is_a_damaged_one() {
    let patient = Patient::new();
    patient.become_like(b"", false);
    assert_eq!(patient.look(), Err("store-damaged"));
    assert_eq!(patient.put_aside(), [b""], "nothing was made of it");
    let store = fs::read(patient.folder.join("store.db")).expect("a store");
    assert_eq!(store, b"", "nothing was written into it");
}
