//! The loopback harness: the dispatcher of the window, served to a browser.
//!
//! It exists for journeys in a browser and never ships. It listens on
//! 127.0.0.1 only, knows one desk, and answers one request after the other.

mod clock;
mod computer;
mod http;
mod pages;
mod printer;
mod server;

use std::path::PathBuf;
use std::sync::Arc;

use clap::Parser;
use footbridge::Desk;
use footbridge::host::{Host, Press, Printer, Stretching};

use clock::SkippingClock;
use computer::ClassroomPc;
use printer::PaperTray;

/// Serves one data folder and the built pages on loopback.
#[derive(Debug, Parser)]
struct Arguments {
    /// Data folder.
    #[arg(long)]
    site: PathBuf,
    /// Folder of the built pages.
    #[arg(long)]
    ui: PathBuf,
    /// Folder with the sources of the sample packs.
    #[arg(long)]
    samples: Option<PathBuf>,
    /// Folder that plays the printer and the account's documents; the system's without it.
    #[arg(long)]
    paper: Option<PathBuf>,
    /// As `footbridge-window --kiosk`: for learners only.
    #[arg(long)]
    kiosk: bool,
    /// Port on 127.0.0.1; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let host = footbridge_platform::host(arguments.samples);
    let clock = Arc::new(SkippingClock::over(Arc::clone(&host.clock)));
    let printer: Arc<dyn Printer> = match &arguments.paper {
        Some(folder) => Arc::new(PaperTray::in_folder(folder)?),
        None => host.printer,
    };
    let host = Host {
        printer,
        stretching: Stretching::Test,
        clock: clock.clone(),
        computer: Arc::new(ClassroomPc::over(host.computer)),
        press: press(),
        ..host
    };
    let desk = Desk::at(arguments.site, host)?;
    let desk = match arguments.kiosk {
        true => desk.in_kiosk(),
        false => desk,
    };
    server::serve(desk, &clock, arguments.ui, arguments.port)
}

/// What sets PDFs, where the harness was built with it.
fn press() -> Option<Arc<dyn Press>> {
    #[cfg(feature = "print")]
    return Some(Arc::new(footbridge_print::TypstPress::new()));
    #[cfg(not(feature = "print"))]
    None
}
