//! What is injected: clock, randomness, drives, the volatile place for the day slot.
//!
//! These are the only traits in the core with a single implementer in what
//! ships; tests bring their own. Rules touch neither clock, disk nor
//! randomness except through here.

use std::fmt;
use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;

/// The two clocks of a computer.
pub trait Clock: Send + Sync {
    /// Milliseconds since 1970, as wrong as the computer's clock is.
    fn wall_millis(&self) -> i64;
    /// Milliseconds since some moment before; never goes back while the program runs.
    fn monotonic_millis(&self) -> u64;
}

/// The operating system's randomness.
pub trait Randomness: Send + Sync {
    /// Fills the bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// A place that can serve as a stick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stick {
    /// Where it is mounted.
    pub folder: PathBuf,
    /// What a person calls it.
    pub label: String,
}

/// Sticks and what only the operating system can do with them.
pub trait Drives: Send + Sync {
    /// The sticks that are plugged in.
    fn sticks(&self) -> Vec<Stick>;
    /// Drops what the system remembers of a file, so that reading it back reads the stick.
    fn forget_cached(&self, file: &File);
}

/// A place that dies with the power: it holds the day slot.
pub trait Volatile: Send + Sync {
    /// Keeps a secret under a name, readable by this user only.
    fn put(&self, name: &str, secret: &[u8]) -> std::io::Result<()>;
    /// Reads it back.
    fn get(&self, name: &str) -> Option<Vec<u8>>;
    /// Forgets it.
    fn remove(&self, name: &str);
}

/// Everything the core takes from outside.
#[derive(Clone)]
pub struct Host {
    /// The clocks.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub random: Arc<dyn Randomness>,
    /// Sticks.
    pub drives: Arc<dyn Drives>,
    /// The volatile place, where the system has one.
    pub volatile: Option<Arc<dyn Volatile>>,
    /// Folder with the sources of the sample packs, where they are installed.
    pub samples: Option<PathBuf>,
    /// How hard passphrases are to guess; tests may ask for less.
    pub stretching: Stretching,
}

/// How much work a passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stretching {
    /// Argon2id with 64 MiB and three passes; scrypt at its full factor.
    Full,
    /// As little as the formats allow: for tests and sample data only.
    Test,
}

impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Host")
            .field("samples", &self.samples)
            .finish_non_exhaustive()
    }
}

impl Host {
    /// Draws bytes.
    pub fn draw<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.random.fill(&mut bytes);
        bytes
    }
}
