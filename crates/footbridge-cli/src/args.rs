//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

/// Footbridge without a window.
#[derive(Debug, Parser)]
#[command(name = "footbridge", version)]
pub(crate) struct Args {
    /// Data folder; the platform's own if it is not given.
    #[arg(long, global = true)]
    pub(crate) site: Option<PathBuf>,
    /// Prints the outcome as one line of JSON.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Language of messages.
    #[arg(long, global = true, default_value = "en")]
    pub(crate) language: String,
    /// File with the passphrase of a member of staff.
    #[arg(long, global = true, conflicts_with = "passphrase_fd")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// File descriptor with the passphrase of a member of staff.
    #[arg(long, global = true)]
    pub(crate) passphrase_fd: Option<i32>,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Sets a site up.
    #[command(subcommand)]
    Site(Site),
    /// Keys of the programme and of the centre.
    #[command(subcommand)]
    Keys(Keys),
    /// Builds, signs, verifies and installs packs.
    #[command(subcommand)]
    Pack(Pack),
    /// Learners of this site.
    #[command(subcommand)]
    Learner(Learner),
    /// Exchanges with a stick.
    Exchange {
        /// The stick's folder.
        #[arg(long)]
        stick: PathBuf,
    },
    /// The centre's book.
    #[command(subcommand)]
    Centre(Centre),
    /// The journals of this site.
    #[command(subcommand)]
    Journal(Journal),
    /// Tells the whole story in a temporary folder.
    Demo {
        /// Folder with the sources of the sample packs.
        #[arg(long, env = "FOOTBRIDGE_SAMPLES")]
        samples: Option<PathBuf>,
    },
    /// The learner's part of the demo, in a process that the demo kills.
    #[command(hide = true)]
    DemoSeat {
        /// Folder with the sources of the sample packs.
        #[arg(long)]
        samples: PathBuf,
    },
}

/// What a site is for.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Kind {
    /// A classroom PC.
    Station,
    /// A staff PC in the prison.
    Office,
    /// The VET centre.
    Centre,
}

/// `footbridge site`.
#[derive(Debug, Subcommand)]
pub(crate) enum Site {
    /// Sets a new site up; the staff passphrase comes by `--passphrase-file`.
    Init {
        /// What it is for.
        #[arg(long)]
        kind: Kind,
        /// Its name.
        #[arg(long)]
        name: String,
        /// Name of the first member of staff.
        #[arg(long)]
        staff: String,
        /// The stick with the starter kit (station, office).
        #[arg(long, required_if_eq_any = [("kind", "station"), ("kind", "office")])]
        stick: Option<PathBuf>,
        /// File name of the kit; not needed if there is only one.
        #[arg(long)]
        kit: Option<String>,
        /// File with the six words of the kit.
        #[arg(long)]
        words_file: Option<PathBuf>,
        /// The folder that the ceremony made (centre).
        #[arg(long, required_if_eq("kind", "centre"))]
        keys: Option<PathBuf>,
        /// File with the passphrase of `centre.age`.
        #[arg(long)]
        keys_passphrase_file: Option<PathBuf>,
    },
    /// Says what this site is.
    Show,
}

/// `footbridge keys`.
#[derive(Debug, Subcommand)]
pub(crate) enum Keys {
    /// Makes root, publisher and centre keys, each sealed under its own passphrase.
    Ceremony {
        /// An empty folder for the keys and the new programme.
        #[arg(long)]
        out: PathBuf,
        /// Name of the centre.
        #[arg(long)]
        centre: String,
        /// File with five lines: root-1, root-2, root-3, publisher, centre.
        #[arg(long)]
        passphrases_file: PathBuf,
    },
}

/// `footbridge pack`.
#[derive(Debug, Subcommand)]
pub(crate) enum Pack {
    /// Builds a pack from its source folder.
    Build {
        /// The source folder.
        source: PathBuf,
        /// The programme whose content key seals the item keys.
        #[arg(long)]
        programme: PathBuf,
        /// Where the built pack is written.
        #[arg(long)]
        out: PathBuf,
    },
    /// Adds a built pack to the programme and signs the metadata.
    Sign {
        /// The built pack.
        pack: PathBuf,
        /// The programme.
        #[arg(long)]
        programme: PathBuf,
        /// `publisher.age`; its passphrase comes by `--passphrase-file`.
        #[arg(long)]
        key: PathBuf,
    },
    /// Verifies a source folder, or a built pack with its programme.
    Verify {
        /// Source folder or built pack.
        path: PathBuf,
        /// The programme.
        #[arg(long)]
        programme: Option<PathBuf>,
    },
    /// Installs the packs of a programme at this site.
    Install {
        /// The programme.
        programme: PathBuf,
    },
}

/// `footbridge learner`.
#[derive(Debug, Subcommand)]
pub(crate) enum Learner {
    /// Enrols a learner and shows the card once.
    Enrol {
        /// The learner's name.
        name: String,
        /// Language of screens and content.
        #[arg(long, default_value = "en")]
        reads: String,
    },
}

/// `footbridge centre`.
#[derive(Debug, Subcommand)]
pub(crate) enum Centre {
    /// Shows learners and sites.
    Show,
    /// Makes a starter kit and says its six words once.
    Kit {
        /// Name of the classroom.
        #[arg(long)]
        classroom: String,
        /// For how many sites.
        #[arg(long)]
        sites: u32,
        /// The stick's folder.
        #[arg(long)]
        stick: PathBuf,
    },
    /// Admits a site that asks.
    Admit {
        /// Id of the site.
        id: String,
    },
}

/// `footbridge journal`.
#[derive(Debug, Subcommand)]
pub(crate) enum Journal {
    /// Walks chains and seals, and compares the projections with their rebuild.
    Verify,
}
