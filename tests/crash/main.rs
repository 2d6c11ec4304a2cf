//! The crash loop: kill a station while it saves, open it again, and count
//! what was lost of what it had confirmed.
//!
//! The program starts itself as the station. The station prints each answer
//! after the core confirmed it; the parent reads along, kills it at a random
//! moment, and asks the reopened store.

mod parent;

use std::path::{Path, PathBuf};

use clap::Parser;
use footbridge::host::Flushing;
use footbridge_world::doomed::{Ground, work_until_killed};

/// Kills a station again and again while it saves.
#[derive(Debug, Parser)]
pub(crate) struct Arguments {
    /// How often to kill it.
    #[arg(long, default_value_t = 50)]
    kills: u32,
    /// Folder with the sources of the sample packs.
    #[arg(long)]
    samples: PathBuf,
    /// The data folder of the station to be; the parent gives it to its child.
    #[arg(long, hide = true)]
    child: Option<PathBuf>,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    match &arguments.child {
        Some(site) => work_until_killed(&arguments.ground(site)),
        None => parent::run(&arguments),
    }
}

impl Arguments {
    /// A station as it ships, in this folder.
    pub(crate) fn ground(&self, site: &Path) -> Ground {
        Ground {
            site: site.to_owned(),
            samples: self.samples.clone(),
            flushing: Flushing::EachCommit,
        }
    }
}
