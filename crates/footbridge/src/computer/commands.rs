//! The check of this computer: what works, and what stands in the prison's software register.

use std::collections::BTreeMap;

use crate::printing::commands::PrintTo;
use crate::rpc::wire::wire;

wire! {
    /// What was looked at or listened to.
    pub enum ComputerPart {
        /// The tone that staff heard or did not hear.
        Sound,
        /// The film that staff saw or did not see.
        Video,
        /// Who reads lessons aloud.
        Voice,
        /// How pages are drawn.
        Graphics,
        /// The stick.
        Stick,
        /// The clock.
        Clock,
        /// Room on the disk with the data.
        Disk,
        /// Writing to that disk.
        Writing,
        /// The printer.
        Printer,
    }

    /// How something stands.
    pub enum ComputerStanding {
        /// It is fine.
        Fine,
        /// Somebody should look at it.
        Look,
        /// Nobody tried it, or it cannot be known from here; that is no success.
        Unknown,
    }

    /// One line of the check. Its texts are `computer-found-<finding>` and, where somebody should
    /// look at it, `computer-do-<finding>`.
    pub struct ComputerLine {
        /// What it is about.
        pub part: ComputerPart,
        /// How it stands.
        pub standing: ComputerStanding,
        /// The code of what was found.
        pub finding: String,
        /// Arguments of the text. No name of a person and no label of a stick is among them.
        pub args: BTreeMap<String, String>,
    }

    /// Whether a way past the window is closed; in the order in which staff have to look.
    #[derive(Copy, Eq, PartialOrd, Ord)]
    pub enum WayStanding {
        /// Somebody could get through here.
        Open,
        /// It cannot be seen from here; somebody has to look by hand.
        Unknown,
        /// Nobody gets through here.
        Closed,
    }

    /// A way past the window that only the system of the computer can close. Its texts are
    /// `computer-way-<way>` and, for one that is open, `computer-way-open-<way>`.
    pub struct ComputerWay {
        /// Its name in `docs/kiosk.md`.
        pub way: String,
        /// Whether it is closed.
        pub standing: WayStanding,
    }

    /// A pack as it stands in the software register.
    pub struct RegisterPack {
        /// Its id.
        pub pack: String,
        /// Its version.
        pub version: u32,
        /// SHA-256 of its file, hex.
        pub sha256: String,
    }

    /// What the prison's software register asks for.
    pub struct SoftwareRegister {
        /// Version of Footbridge.
        pub program: String,
        /// SHA-256 of the program file, hex; none where it cannot be read.
        pub program_sha256: Option<String>,
        /// Version of SQLite.
        pub sqlite: String,
        /// Version of SQLCipher.
        pub cipher: String,
        /// What shows the pages, with its version; none without a window.
        pub engine: Option<String>,
        /// The packs that are in use.
        pub packs: Vec<RegisterPack>,
    }

    /// The check of this computer.
    pub struct ComputerCheck {
        /// What the program can judge by itself.
        pub lines: Vec<ComputerLine>,
        /// The ways past the window, open ones first; none where no learner sits.
        pub ways: Vec<ComputerWay>,
        /// For the software register.
        pub register: SoftwareRegister,
    }

    /// What a person said of a trial.
    pub enum Trial {
        /// It works.
        Works,
        /// It does not.
        Fails,
        /// Nobody tried.
        NotTried,
    }

    /// What only the screen and the person before it know.
    pub struct Tried {
        /// Was the tone heard?
        pub sound: Trial,
        /// Was the film seen?
        pub video: Trial,
        /// What draws the pages, as the screen knows it; none if it does not say.
        pub renderer: Option<String>,
    }

    /// Looks at this computer.
    pub struct CheckComputer {
        /// What was tried so far.
        pub tried: Tried,
    }

    /// What staff are told of the ways past the window when they begin.
    pub struct OpenWays {
        /// So many are open at a computer that starts the program for learners only. Where that
        /// is not so, nobody promised that they are closed, and none is counted.
        pub count: u32,
    }

    /// Prints what the check found.
    pub struct PrintComputerReport {
        /// What was tried so far.
        pub tried: Tried,
        /// Language of the report.
        pub language: String,
        /// Where to.
        pub to: PrintTo,
    }
}
