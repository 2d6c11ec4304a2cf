//! Writes one PDF of each kind that we print, with made-up contents, for programs of others.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, anyhow};
use clap::Parser;
use footbridge::host::Press;
use footbridge_print::{TypstPress, samples};

/// Where the PDFs go.
#[derive(Debug, Parser)]
struct Arguments {
    /// A folder; it is made.
    folder: PathBuf,
}

fn main() -> anyhow::Result<()> {
    let folder = Arguments::parse().folder;
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    let press = TypstPress::new();
    for (name, document) in samples::all() {
        let pdf = press
            .set(&document)
            .map_err(|fault| anyhow!("{name}: {}", fault.0))?;
        fs::write(folder.join(format!("{name}.pdf")), pdf)?;
    }
    Ok(())
}
