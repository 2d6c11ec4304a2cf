//! Print: the queues of CUPS where the system has it, and the account's folders for documents.
//!
//! CUPS is asked by its own programs, started without a shell and with fixed arguments, and only
//! over the socket of this computer: what a queue does further on is the system's business.

mod documents;
#[cfg(unix)]
mod program;
#[cfg(unix)]
#[cfg(test)]
mod tests;

use std::io;
use std::path::PathBuf;

use footbridge::host::{Printer, Queue};

/// What the system prints with.
#[derive(Debug)]
pub struct SystemPrinter {
    #[cfg(unix)]
    cups: program::Cups,
}

impl SystemPrinter {
    /// The printers of this computer. Where there is no CUPS there are no queues.
    pub fn of_this_computer() -> Self {
        Self {
            #[cfg(unix)]
            cups: program::Cups::installed(),
        }
    }
}

#[cfg(unix)]
impl Printer for SystemPrinter {
    fn queues(&self) -> Vec<Queue> {
        self.cups.queues()
    }

    fn put(&self, queue: &str, title: &str, pdf: &[u8]) -> io::Result<()> {
        self.cups.put(queue, title, pdf)
    }

    fn folders(&self) -> Vec<PathBuf> {
        documents::folders()
    }
}

/// Here a PDF is saved, and printed by whatever shows PDFs.
#[cfg(not(unix))]
impl Printer for SystemPrinter {
    fn queues(&self) -> Vec<Queue> {
        Vec::new()
    }

    fn put(&self, _: &str, _: &str, _: &[u8]) -> io::Result<()> {
        Err(io::ErrorKind::NotFound.into())
    }

    fn folders(&self) -> Vec<PathBuf> {
        documents::folders()
    }
}
