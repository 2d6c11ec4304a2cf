//! `question-report PATH...`: a line for every question in files, folders and archives.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use footbridge_questions::disk::import;

fn main() -> ExitCode {
    let paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if paths.is_empty() {
        eprintln!("question-report PATH...");
        return ExitCode::from(2);
    }
    let import = import(&paths);
    let mut out = io::stdout().lock();
    let mut print = || -> io::Result<()> {
        for line in &import.report.questions {
            writeln!(out, "{line}")?;
        }
        for file in &import.report.passed_over {
            writeln!(out, "passed over: {file}")?;
        }
        writeln!(out, "{}", import.last_line())
    };
    // A closed pipe ends the listing, and nobody reads the rest.
    let printed = print().is_ok();
    if printed && import.panics == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
