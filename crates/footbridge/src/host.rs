//! What is injected: clock, randomness, drives, press, printer, the volatile place for the day slot.
//!
//! These are the only traits in the core with a single implementer in what
//! ships; tests bring their own. Rules touch neither clock, disk nor
//! randomness except through here.

use std::fmt;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::printing::Document;

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

/// A stick that is plugged in, as the operating system knows it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stick {
    /// Where it is mounted; none if the system could not mount it.
    pub folder: Option<PathBuf>,
    /// What a person calls it: the label of its file system, or the last part of the folder.
    pub label: String,
    /// The serial number of the device, where it has one. Whoever builds a look-alike can
    /// copy it: it tells sticks apart, it proves nothing.
    pub serial: Option<String>,
    /// Which mounting of the stick this is: another number once it was out in between.
    pub mounting: u64,
    /// The kind of its file system, as the system calls it; empty if it has none.
    pub file_system: String,
    /// True if nothing can be written.
    pub read_only: bool,
    /// Bytes that can still be written, where the system says so.
    pub free_bytes: Option<u64>,
    /// Bytes in all.
    pub total_bytes: Option<u64>,
}

/// What has become of a stick that was asked to be let go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Removal {
    /// It is not mounted any more.
    Unmounted,
    /// This account may not unmount it, but everything is written and flushed.
    Flushed,
}

/// One step of the work on a stick.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StickStep {
    /// A folder is made.
    MakeFolder,
    /// A part file is made.
    Create,
    /// A piece is written into it.
    Write,
    /// What was written is flushed.
    Flush,
    /// A part file is read back.
    ReadBack,
    /// A part file gets its name.
    Rename,
    /// A file is removed.
    Remove,
    /// A file of ours is read.
    Read,
}

/// Sticks and what only the operating system can do with them.
pub trait Drives: Send + Sync {
    /// The sticks that are plugged in.
    fn sticks(&self) -> Vec<Stick>;

    /// Drops what the system remembers of a file, so that reading it back reads the stick.
    fn forget_cached(&self, file: &File);

    /// Flushes everything that was written to the file system with this folder.
    ///
    /// [`io::ErrorKind::Unsupported`] where the system cannot do this at once: then each
    /// file is flushed by itself.
    fn settle(&self, folder: &Path) -> io::Result<()>;

    /// Flushes a stick and lets it go. The folder is one that [`Drives::sticks`] named.
    ///
    /// [`io::ErrorKind::ResourceBusy`] if another program holds a file on it.
    fn eject(&self, folder: &Path) -> io::Result<Removal>;

    /// Lets a step happen, or says which fault it meets instead.
    ///
    /// What ships lets every step happen; tests inject the faults of sticks here.
    fn before(&self, step: StickStep) -> io::Result<()> {
        let _ = step;
        Ok(())
    }
}

/// Sets documents as PDF.
pub trait Press: Send + Sync {
    /// The PDF of a document; equal documents give equal bytes.
    fn set(&self, document: &Document) -> Result<Vec<u8>, NotSet>;
}

/// A template that cannot be set: a fault of the program, told in the template's words and
/// never in the document's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotSet(pub String);

/// A queue of the system's printers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queue {
    /// Its name, as the system calls it.
    pub name: String,
    /// True for the one that the system takes by itself.
    pub usual: bool,
}

/// Where print can go on this computer.
pub trait Printer: Send + Sync {
    /// The system's queues; none where it has none.
    fn queues(&self) -> Vec<Queue>;

    /// Puts a PDF into a queue, under a title that names nobody.
    ///
    /// [`io::ErrorKind::NotFound`] if there is no such queue.
    fn put(&self, queue: &str, title: &str, pdf: &[u8]) -> io::Result<()>;

    /// Folders where this account keeps documents.
    fn folders(&self) -> Vec<PathBuf>;
}

/// A computer without printers, where nobody keeps documents.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoPrinter;

impl Printer for NoPrinter {
    fn queues(&self) -> Vec<Queue> {
        Vec::new()
    }

    fn put(&self, _: &str, _: &str, _: &[u8]) -> io::Result<()> {
        Err(io::ErrorKind::NotFound.into())
    }

    fn folders(&self) -> Vec<PathBuf> {
        Vec::new()
    }
}

/// Whether a way past the window is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayState {
    /// Nobody gets through here.
    Closed,
    /// Somebody could.
    Open,
    /// It cannot be seen from here; look by hand.
    Unknown,
}

/// A way past the window that only the operating system can close.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// Its name in `docs/kiosk.md`; one of [`WAYS`].
    pub name: &'static str,
    /// Whether it is closed.
    pub state: WayState,
}

/// The name of every way past the window that any system may tell of; each has its texts in
/// every language.
pub const WAYS: [&str; 15] = [
    "account",
    "session",
    "vt-switching",
    "zap",
    "consoles",
    "sysrq",
    "ctrl-alt-del",
    "sticks",
    "swap",
    "core-files",
    "shell",
    "secure-screen",
    "keys",
    "auto-play",
    "memory",
];

/// What the computer says of itself.
pub trait Computer: Send + Sync {
    /// Bytes that can still be written beside this folder.
    fn free_bytes(&self, folder: &Path) -> io::Result<u64>;

    /// The file of the program that runs.
    fn program_file(&self) -> io::Result<PathBuf>;

    /// What shows the pages, with its version; none without a window.
    fn engine(&self) -> Option<String>;

    /// The ways past the window, as they stand now; none where nothing looks for them.
    fn ways(&self) -> Vec<Way>;
}

/// A computer that says nothing of itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct SilentComputer;

impl Computer for SilentComputer {
    fn free_bytes(&self, _: &Path) -> io::Result<u64> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn program_file(&self) -> io::Result<PathBuf> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn engine(&self) -> Option<String> {
        None
    }

    fn ways(&self) -> Vec<Way> {
        Vec::new()
    }
}

/// A place that dies with the power: it holds the day slot.
pub trait Volatile: Send + Sync {
    /// Keeps a secret under a name, readable by this user only.
    fn put(&self, name: &str, secret: &[u8]) -> io::Result<()>;
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
    /// What sets documents; none in a program that was built without it.
    pub press: Option<Arc<dyn Press>>,
    /// Where print can go.
    pub printer: Arc<dyn Printer>,
    /// What the computer says of itself.
    pub computer: Arc<dyn Computer>,
    /// The volatile place, where the system has one.
    pub volatile: Option<Arc<dyn Volatile>>,
    /// Folder with the sources of the sample packs, where they are installed.
    pub samples: Option<PathBuf>,
    /// How hard passphrases are to guess; tests may ask for less.
    pub stretching: Stretching,
    /// When the store is flushed to the disk; only the control of a power cut asks for less.
    #[doc(hidden)]
    pub flushing: Flushing,
    /// What tells this machine from others, as far as the system says: a copied disk shows by it.
    pub machine: Option<[u8; 32]>,
}

/// How much work a passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stretching {
    /// Argon2id with 64 MiB and three passes; scrypt at its full factor.
    Full,
    /// As little as the formats allow: for tests and sample data only.
    Test,
}

/// When the store makes the disk keep what was committed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flushing {
    /// Before a commit returns. What ships knows nothing else.
    EachCommit,
    /// Now and then: the negative control of `powercut`, which must lose work.
    NowAndThen,
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
