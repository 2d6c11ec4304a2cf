//! The loopback harness: the dispatcher of the window, served to a browser.
//!
//! It exists for journeys in a browser and never ships. It listens on
//! 127.0.0.1 only, knows one desk, and answers one request after the other.

mod http;
mod pages;
mod server;

use std::path::PathBuf;

use clap::Parser;
use footbridge::Desk;
use footbridge::host::{Host, Stretching};

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
    /// Port on 127.0.0.1; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let host = Host {
        stretching: Stretching::Test,
        ..footbridge_platform::host(arguments.samples)
    };
    let desk = Desk::at(arguments.site, host)?;
    server::serve(desk, arguments.ui, arguments.port)
}
