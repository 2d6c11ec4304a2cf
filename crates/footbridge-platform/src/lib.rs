//! What Footbridge needs of an operating system: clock, randomness, drives, print,
//! folders, and a process that cannot be looked into.
//!
//! The core takes all of it through [`footbridge::host`]; nothing here knows a
//! learner, a store or a bundle, and nothing here opens a network socket.

mod clock;
mod computer;
mod drives;
mod environment;
mod folders;
mod harden;
pub mod kiosk;
mod log;
mod machine;
mod only_window;
mod printer;
mod randomness;
mod volatile;

use std::path::PathBuf;
use std::sync::Arc;

use footbridge::host::{Flushing, Host, Stretching, Volatile};

pub use clock::SystemClock;
pub use computer::ThisComputer;
pub use drives::SystemDrives;
pub use environment::start_fit;
pub use folders::data_folder;
pub use harden::harden;
pub use log::leave_out_of_the_log;
pub use only_window::OnlyWindow;
pub use printer::SystemPrinter;
pub use randomness::SystemRandomness;
pub use volatile::VolatileFolder;

/// The host of a real computer.
///
/// `samples` is the folder with the sources of the sample packs, where there is one.
pub fn host(samples: Option<PathBuf>) -> Host {
    Host {
        clock: Arc::new(SystemClock::start()),
        random: Arc::new(SystemRandomness),
        drives: Arc::new(SystemDrives),
        press: None,
        printer: Arc::new(SystemPrinter::of_this_computer()),
        computer: Arc::new(ThisComputer::default()),
        volatile: VolatileFolder::of_this_account()
            .map(|folder| Arc::new(folder) as Arc<dyn Volatile>),
        samples,
        stretching: Stretching::Full,
        flushing: Flushing::EachCommit,
        machine: machine::fingerprint(),
    }
}
