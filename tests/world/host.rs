//! What the core takes from outside, in the hand of a test.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use footbridge::host::{
    Clock, Drives, Flushing, Host, NoPrinter, Randomness, Removal, SilentComputer, Stick,
    Stretching, Volatile,
};

/// 18 November 2026.
const BEGIN_MILLIS: i64 = 1_795_000_000_000;

/// Two clocks that only the test moves, each by itself.
#[derive(Debug, Default)]
pub struct TestClock {
    wall: AtomicI64,
    running: AtomicU64,
}

impl TestClock {
    /// Time goes by.
    pub fn advance(&self, millis: u32) {
        self.set_wall_forward(i64::from(millis));
        self.running.fetch_add(u64::from(millis), Ordering::Relaxed);
    }

    /// Somebody sets the computer's clock; no time goes by.
    pub fn set_wall_forward(&self, millis: i64) {
        self.wall.fetch_add(millis, Ordering::Relaxed);
    }
}

impl Clock for TestClock {
    fn wall_millis(&self) -> i64 {
        BEGIN_MILLIS + self.wall.load(Ordering::Relaxed)
    }

    fn monotonic_millis(&self) -> u64 {
        self.running.load(Ordering::Relaxed)
    }
}

/// A volatile place that forgets when the test says that the power went.
#[derive(Debug, Default)]
pub struct TestVolatile(Mutex<BTreeMap<String, Vec<u8>>>);

impl TestVolatile {
    /// The power goes.
    pub fn power_goes(&self) {
        self.kept().clear();
    }

    /// Everything that is kept, by name.
    pub fn secrets(&self) -> BTreeMap<String, Vec<u8>> {
        self.kept().clone()
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        self.0.lock().expect("no test panics while it holds this")
    }
}

impl Volatile for TestVolatile {
    fn put(&self, name: &str, secret: &[u8]) -> io::Result<()> {
        self.kept().insert(name.to_owned(), secret.to_vec());
        Ok(())
    }

    fn get(&self, name: &str) -> Option<Vec<u8>> {
        self.kept().get(name).cloned()
    }

    fn remove(&self, name: &str) {
        self.kept().remove(name);
    }
}

/// Draws that never come twice in a run; good for names, and for no secret that matters.
struct CountedRandomness;

impl Randomness for CountedRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        static DRAWN: AtomicU64 = AtomicU64::new(0);
        for piece in bytes.chunks_mut(8) {
            let drawn = scramble(DRAWN.fetch_add(1, Ordering::Relaxed));
            piece.copy_from_slice(&drawn.to_be_bytes()[..piece.len()]);
        }
    }
}

/// The finaliser of `SplitMix64`: each number in gives a different number out.
fn scramble(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// The sticks that a test has plugged in; folders that it names need not be among them.
#[derive(Debug, Default)]
pub struct TestDrives(Mutex<Vec<Stick>>);

impl TestDrives {
    /// Plugs these in, instead of what was there.
    pub fn plug_in(&self, sticks: &[Stick]) {
        *self.plugged() = sticks.to_vec();
    }

    fn plugged(&self) -> std::sync::MutexGuard<'_, Vec<Stick>> {
        self.0.lock().expect("no test panics while it holds this")
    }
}

impl Drives for TestDrives {
    fn sticks(&self) -> Vec<Stick> {
        self.plugged().clone()
    }

    fn forget_cached(&self, _: &File) {}

    fn settle(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn eject(&self, folder: &Path) -> io::Result<Removal> {
        self.plugged()
            .retain(|stick| stick.folder.as_deref() != Some(folder));
        Ok(Removal::Unmounted)
    }
}

/// A host around a test's clock and volatile place.
pub fn host(
    clock: &Arc<TestClock>,
    volatile: &Arc<TestVolatile>,
    samples: Option<PathBuf>,
) -> Host {
    Host {
        clock: Arc::<TestClock>::clone(clock),
        random: Arc::new(CountedRandomness),
        drives: Arc::<TestDrives>::default(),
        press: None,
        printer: Arc::new(NoPrinter),
        computer: Arc::new(SilentComputer),
        volatile: Some(Arc::<TestVolatile>::clone(volatile)),
        samples,
        stretching: Stretching::Test,
        flushing: Flushing::EachCommit,
        machine: None,
    }
}
