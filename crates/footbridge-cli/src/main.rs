//! `footbridge` without a window: scripts, keys, packs, exchange, and the demo.
//!
//! Every command goes through the dispatcher of the core. `--json` prints
//! `{ok, data}` or `{ok:false, error:{code, args}}` as the last line.
//! Exit 0 done, 1 refused or failed, 2 wrong usage, 3 site in use.

#![forbid(unsafe_code)]

mod args;
mod demo;
mod kiosk;
mod packs;
mod questions;
mod run;
mod say;
mod secrets;
mod skeleton;
mod voice;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    if let Err(error) = footbridge_platform::harden() {
        eprintln!("this system does not let the program protect its memory: {error}");
    }
    let args = args::Args::parse();
    let outcome = run::run(&args);
    say::outcome(&args, &outcome);
    match outcome {
        Ok(report)
            if kiosk::is_open(&report)
                || questions::broke_down(&report)
                || packs::lacks_something(&report) =>
        {
            ExitCode::FAILURE
        }
        Ok(_) => ExitCode::SUCCESS,
        Err(failure) => ExitCode::from(failure.exit_code()),
    }
}
