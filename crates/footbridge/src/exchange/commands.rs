//! The trainer's one button, and what it reports.

use crate::rpc::ErrorWire;
use crate::rpc::wire::wire;

wire! {
    /// A site that asks this one, before the centre has decided.
    pub struct LetIn {
        /// Id of the site, hex.
        pub site: String,
    }

    /// A site that asks to take part.
    pub struct AskingSite {
        /// Id of the site, hex.
        pub site: String,
        /// What it calls itself; nobody vouches for it.
        pub name: Option<String>,
        /// Entries that wait with it.
        pub waiting: u32,
    }

    /// Why this computer began a new journal.
    #[derive(Copy, Eq)]
    pub enum EpochReason {
        /// The centre admitted it.
        Admitted,
        /// It was put back from a recovery file or a local copy.
        Restored,
        /// Its store came to another machine.
        OtherMachine,
        /// Entries that were written here were gone.
        SetBack,
        /// The same work went on somewhere else.
        Copied,
    }

    /// A sentence for staff about this computer.
    pub struct Notice {
        /// Its number.
        pub notice: u32,
        /// What it says.
        pub reason: EpochReason,
        /// Since when, RFC 3339.
        pub since: String,
    }

    /// Puts a sentence away.
    pub struct PutNoticeAway {
        /// Its number.
        pub notice: u32,
    }

    /// How this computer stands to the others.
    pub struct ExchangeStanding {
        /// Other computers of the classroom that are known here and were heard of lately.
        pub others: u32,
        /// Those of them that lack something from here; empty when all are level.
        pub behind: Vec<String>,
        /// Exchanges since the centre last said something new.
        pub without_news: u32,
        /// When the last exchange was, RFC 3339.
        pub last_exchange: Option<String>,
        /// Own entries that the centre has not received.
        pub open: u32,
        /// New computers that ask to take part.
        pub asking: Vec<AskingSite>,
        /// Sentences that nobody has put away yet.
        pub notices: Vec<Notice>,
    }

    /// Starts an exchange.
    pub struct StartExchange {
        /// The stick's folder.
        pub folder: String,
    }

    /// One line of "Came in".
    #[serde(tag = "kind", rename_all_fields = "camelCase")]
    pub enum CameIn {
        /// A pack was installed.
        Pack {
            /// Its title in the site's language.
            title: String,
            /// Its version.
            version: u32,
        },
        /// The programme on the stick is older than the one here; nothing changed.
        OlderProgramme,
        /// Packs for other kinds of computers.
        NotForThisComputer {
            /// How many.
            packs: u32,
        },
        /// The centre's statement was taken.
        Statement {
            /// Sites that the centre has admitted.
            sites: u32,
        },
        /// The centre's receipt was taken.
        Receipt {
            /// Own entries that have arrived at the centre, in all.
            arrived: u32,
            /// Own entries that have not.
            open: u32,
            /// The centre's time, RFC 3339.
            centre_time: String,
        },
        /// Work from another site was merged.
        Bundle {
            /// Name of the site that wrote it, if it is known.
            site: Option<String>,
            /// New entries.
            events: u32,
            /// Entries that were here already.
            known: u32,
            /// People whose work came in.
            learners: u32,
        },
        /// Work of this computer came back that it had lost.
        OwnWork {
            /// Entries that are here again.
            events: u32,
        },
        /// A learner moved to this classroom, with everything they did elsewhere.
        Learner {
            /// Entries that are new here.
            events: u32,
        },
        /// Bundles for others: they are carried on.
        Carried {
            /// How many.
            bundles: u32,
        },
        /// A bundle of a site that the centre revoked was put aside.
        PutAside {
            /// Name of the site, if it is known.
            site: Option<String>,
            /// Entries that wait for a decision.
            events: u32,
        },
        /// A new site asks to be admitted.
        Asking {
            /// Id of the site, hex.
            site: String,
            /// What it calls itself.
            name: Option<String>,
            /// Number of entries that wait with it.
            waiting: u32,
        },
    }

    /// One line of "Went out".
    #[serde(tag = "kind", rename_all_fields = "camelCase")]
    pub enum WentOut {
        /// A sealed bundle.
        Bundle {
            /// Entries in it.
            events: u32,
            /// People whose work it carries.
            learners: u32,
        },
        /// Bundles of others.
        Carried {
            /// How many.
            bundles: u32,
        },
        /// The centre's statement.
        Statement,
        /// The centre's receipt.
        Receipt {
            /// Journals it covers.
            journals: u32,
        },
        /// The programme's packs.
        Programme {
            /// How many.
            packs: u32,
        },
    }

    /// A file that was not taken.
    pub struct RefusedFile {
        /// The file's name on the stick.
        pub file: String,
        /// Why, with a stable code.
        pub error: ErrorWire,
    }

    /// What an exchange did.
    pub struct ExchangeReport {
        /// Lines of "Came in".
        pub came_in: Vec<CameIn>,
        /// Lines of "Went out".
        pub went_out: Vec<WentOut>,
        /// Files that were not taken.
        pub refused: Vec<RefusedFile>,
        /// Other computers of the classroom that are known here and were heard of lately.
        pub others: u32,
        /// Those of them that lack something from here; empty when all are level.
        pub behind: Vec<String>,
        /// Exchanges since the centre last said something new.
        pub without_news: u32,
        /// True when the stick may be taken out.
        pub safe_to_remove: bool,
    }

    /// Where something that staff said stands by now: here, and at other computers of the classroom.
    pub struct Reach {
        /// Other computers that have said since that they hold it.
        pub have: u32,
        /// Other computers that get it with the next stick.
        pub waiting: u32,
        /// What those that wait are called, by name.
        pub names: Vec<String>,
    }

    /// How far a session's work has come.
    pub struct Ticks {
        /// Committed at this site.
        pub saved: bool,
        /// Written to a stick.
        pub on_stick: bool,
        /// Receipted by the centre.
        pub arrived: bool,
    }
}
