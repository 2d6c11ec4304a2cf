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
    /// Begins, builds, signs, verifies and installs packs.
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
    /// Sticks that are plugged in, and the register.
    #[command(subcommand)]
    Stick(Stick),
    /// Copies, the printed code, and a computer that takes the place of another.
    #[command(subcommand)]
    Recovery(Recovery),
    /// The centre's book.
    #[command(subcommand)]
    Centre(Centre),
    /// Records that are of one person.
    #[command(subcommand)]
    People(People),
    /// What staff should look at; with a register and a value, chooses that value.
    Differences {
        /// The register, as the list names it.
        #[arg(long, requires = "keep")]
        register: Option<String>,
        /// The value to keep, as the list names it.
        #[arg(long, requires = "register")]
        keep: Option<String>,
    },
    /// The journals of this site.
    #[command(subcommand)]
    Journal(Journal),
    /// Says what the operating system still lets through beside the window; changes nothing.
    KioskCheck {
        /// Prints the recipe that closes it.
        #[arg(long)]
        recipe: bool,
    },
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
    /// Makes a new publisher key; the old one signs for nothing from then on.
    RotatePublisher {
        /// The folder that the ceremony made.
        #[arg(long)]
        keys: PathBuf,
        /// A root key file; as many as must sign, two of three by default.
        #[arg(long = "root", required = true)]
        roots: Vec<PathBuf>,
        /// File with a line for each root key, in their order, then one for the new key.
        #[arg(long)]
        passphrases_file: PathBuf,
    },
    /// Makes a new root key in place of the one that is not given.
    RotateRoot {
        /// The folder that the ceremony made.
        #[arg(long)]
        keys: PathBuf,
        /// A root key file; all but the one that is lost or stolen.
        #[arg(long = "root", required = true)]
        roots: Vec<PathBuf>,
        /// File with a line for each root key, in their order, then one for the new key.
        #[arg(long)]
        passphrases_file: PathBuf,
    },
    /// Makes new keys for the centre; papers by the old ones are refused from then on.
    ReplaceCentre {
        /// The folder that the ceremony made.
        #[arg(long)]
        keys: PathBuf,
        /// File with three lines: publisher, centre as it is, centre as it will be.
        #[arg(long)]
        passphrases_file: PathBuf,
    },
}

/// `footbridge pack`.
#[derive(Debug, Subcommand)]
pub(crate) enum Pack {
    /// Makes the skeleton of a new course: texts that say what to write in their place.
    New(New),
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
        /// An older built version that every site has: its files are left out.
        #[arg(long)]
        delta_from: Option<PathBuf>,
        /// Leaves silent what nobody recorded.
        #[arg(long)]
        no_voice: bool,
    },
    /// Copies a source folder, with a synthetic voice where nobody recorded one.
    Voice {
        /// The source folder.
        source: PathBuf,
        /// Where the copy goes; what is there already is replaced.
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
    /// Verifies source folders, or built packs with their programme. Of several folders those
    /// without a pack.json are passed over.
    Verify {
        /// Source folders or built packs.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// The programme, for built packs.
        #[arg(long)]
        programme: Option<PathBuf>,
        /// Parts that a source must have: `profiles/NAME.json` beside its folder.
        #[arg(long, value_name = "NAME")]
        profile: Option<String>,
    },
    /// Installs the packs of a programme at this site.
    Install {
        /// The programme.
        programme: PathBuf,
    },
    /// Reads questions of other systems and says what became of each.
    Import(Import),
}

/// `footbridge pack new`.
#[derive(Debug, clap::Args)]
pub(crate) struct New {
    /// The source folder: a new or an empty one.
    pub(crate) folder: PathBuf,
    /// Id of the pack: a-z, 0-9 and -.
    #[arg(long)]
    pub(crate) id: String,
    /// Title of the course, in the first language.
    #[arg(long)]
    pub(crate) title: String,
    /// Languages of the course, with commas between; the first one is written first.
    #[arg(long, value_delimiter = ',', default_value = "en")]
    pub(crate) languages: Vec<String>,
    /// Ids of its units, with commas between.
    #[arg(long, value_delimiter = ',', default_value = "a1")]
    pub(crate) units: Vec<String>,
}

/// `footbridge pack import`.
#[derive(Debug, clap::Args)]
pub(crate) struct Import {
    /// Files, folders and archives of GIFT, Aiken, Moodle XML or QTI.
    #[arg(required = true)]
    pub(crate) paths: Vec<PathBuf>,
    /// Where they go.
    #[command(flatten)]
    pub(crate) to: ImportTo,
    /// Language of the questions, with `--into-unit`; by default what each file states.
    #[arg(long, requires = "into_unit")]
    pub(crate) texts_in: Option<String>,
    /// Lesson that teaches it, with `--into-unit`; by default the only one.
    #[arg(long, requires = "into_unit")]
    pub(crate) lesson: Option<String>,
    /// Competency that it shows, with `--into-unit`; by default the only one.
    #[arg(long, requires = "into_unit")]
    pub(crate) competency: Option<String>,
    /// For practice, with `--into-unit`; by default for the pool of the check.
    #[arg(long, requires = "into_unit")]
    pub(crate) practice: bool,
}

/// Where questions go.
#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
pub(crate) struct ImportTo {
    /// Writes nothing.
    #[arg(long)]
    pub(crate) report_only: bool,
    /// New folder for the questions that were taken and their pictures.
    #[arg(long)]
    pub(crate) into: Option<PathBuf>,
    /// Unit in the source of a pack, `SOURCE/units/a2`, whose pool they join.
    #[arg(long)]
    pub(crate) into_unit: Option<PathBuf>,
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

/// `footbridge stick`.
#[derive(Debug, Subcommand)]
pub(crate) enum Stick {
    /// Lists what is plugged in, with its state, and the register.
    List,
    /// Puts a plugged-in stick into the register, or gives it another name.
    Register {
        /// The stick's folder.
        #[arg(long)]
        stick: PathBuf,
        /// What staff call it.
        #[arg(long)]
        name: String,
    },
    /// Takes a stick of the register out of use.
    Retire {
        /// Its serial number.
        serial: String,
    },
    /// Flushes a stick and lets it go.
    Remove {
        /// The stick's folder.
        #[arg(long)]
        stick: PathBuf,
    },
    /// Says which sticks may be used at the sites of the centre.
    Allow {
        /// Any, or only registered ones.
        sticks: Allowed,
    },
}

/// Which sticks may be used.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Allowed {
    /// Any stick, and any folder.
    Any,
    /// Only sticks that stand in the register.
    Registered,
}

/// `footbridge recovery`.
#[derive(Debug, Subcommand)]
pub(crate) enum Recovery {
    /// Makes a new recovery code and says it once; from then on recovery files go onto sticks.
    Code,
    /// Says which copies and recovery files there are.
    Copies,
    /// Lists the recovery files on sticks, without opening them.
    Look {
        /// A stick's folder; several may be given.
        #[arg(long = "stick", required = true)]
        sticks: Vec<PathBuf>,
    },
    /// Sets this computer up as the lost one, from recovery files and the printed code.
    Restore {
        /// A stick's folder; several may be given.
        #[arg(long = "stick", required = true)]
        sticks: Vec<PathBuf>,
        /// File with the printed code.
        #[arg(long)]
        code_file: PathBuf,
        /// A new name for the computer.
        #[arg(long)]
        name: Option<String>,
    },
    /// Puts the newest good copy in the place of a damaged store, which is kept aside.
    PutBack,
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
    /// Moves a learner to another classroom, with everything they did.
    Transfer {
        /// Id of the person.
        person: String,
        /// Id of the classroom.
        #[arg(long)]
        to: String,
    },
}

/// `footbridge people`.
#[derive(Debug, Subcommand)]
pub(crate) enum People {
    /// Lists learners of one classroom with the same name.
    Alike,
    /// Says that two records are of one person.
    Same {
        /// Id of a person.
        first: String,
        /// Id of the other.
        second: String,
    },
    /// Takes that back.
    NotSame {
        /// Id of a person.
        first: String,
        /// Id of the other.
        second: String,
    },
}

/// `footbridge journal`.
#[derive(Debug, Subcommand)]
pub(crate) enum Journal {
    /// Walks chains and seals, and compares the projections with their rebuild.
    Verify,
}
