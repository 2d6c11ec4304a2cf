//! Our TUF client behind the command line of the public TUF conformance suite.
//!
//! `init`, `refresh` and `download` as that suite's CLIENT-CLI.md describes them. It refuses
//! expired metadata, speaks HTTP to a loopback server and knows ECDSA and RSA, none of which
//! the shipped program does; everything else is the client that ships.

mod cache;
mod http;
mod schemes;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use footbridge::host::Clock as _;
use footbridge_platform::SystemClock;
use footbridge_signing::tuf::{Expiry, Fetch as _, Refreshed, Terms, advance_under, check_target};

use cache::{Metadata, Targets};
use http::Server;
use schemes::EcdsaAndRsa;

/// The client under test.
#[derive(Debug, Parser)]
struct Arguments {
    /// Folder of the metadata that are trusted, one file a role.
    #[arg(long, global = true)]
    metadata_dir: Option<PathBuf>,
    /// Where the repository's metadata are.
    #[arg(long, global = true)]
    metadata_url: Option<String>,
    /// Path of a target; may be given more than once.
    #[arg(long, global = true)]
    target_name: Vec<String>,
    /// Where the repository's targets are.
    #[arg(long, global = true)]
    target_base_url: Option<String>,
    /// Folder of the targets that were proved.
    #[arg(long, global = true)]
    target_dir: Option<PathBuf>,
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Begins to trust a root.
    Init { root: PathBuf },
    /// Brings the metadata up to date.
    Refresh,
    /// Brings the metadata up to date and fetches targets.
    Download,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    let folder = arguments.metadata_dir.as_ref();
    let metadata = Metadata::at(folder.context("--metadata-dir is missing")?);
    match &arguments.task {
        Task::Init { root } => metadata.begin(root),
        Task::Refresh => refresh(&metadata, &mut server(arguments)?).map(drop),
        Task::Download => download(arguments, &metadata),
    }
}

fn server(arguments: &Arguments) -> Result<Server> {
    let metadata = arguments.metadata_url.as_deref();
    let targets = arguments.target_base_url.as_deref();
    Server::new(metadata.context("--metadata-url is missing")?, targets)
}

fn terms() -> Terms<'static> {
    Terms {
        now: SystemClock::start().wall_millis().div_euclid(1000),
        expiry: Expiry::Refuse,
        others: &EcdsaAndRsa,
    }
}

/// Keeps what was proved, also if the refresh ends with an error.
fn refresh(metadata: &Metadata, server: &mut Server) -> Result<Refreshed> {
    let mut trusted = metadata.trusted()?;
    let refreshed = advance_under(&mut trusted, server, &terms());
    metadata.keep(&trusted)?;
    Ok(refreshed?)
}

fn download(arguments: &Arguments, metadata: &Metadata) -> Result<()> {
    let mut server = server(arguments)?;
    let folder = arguments.target_dir.as_ref();
    let targets = Targets::at(folder.context("--target-dir is missing")?);
    let mut refreshed = refresh(metadata, &mut server)?;
    for name in &arguments.target_name {
        let mut kept = metadata.delegated()?;
        let found = refreshed.search(name, &mut kept, &mut server, &terms());
        metadata.keep_delegated(&kept)?;
        let found = found?;
        let there = targets.read(name)?;
        if there.is_some_and(|bytes| check_target(&found.info, bytes).is_ok()) {
            continue;
        }
        let bytes = server.fetch(&found.path, found.info.length)?;
        let bytes = bytes.with_context(|| format!("{} is not there", found.path))?;
        targets.write(name, check_target(&found.info, bytes)?.as_bytes())?;
    }
    Ok(())
}
