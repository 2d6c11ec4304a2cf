//! The trainer's one button, and what it reports.

use crate::rpc::ErrorWire;
use crate::rpc::wire::wire;

wire! {
    /// A place that can serve as a stick.
    pub struct StickPlace {
        /// Its folder.
        pub folder: String,
        /// What a person calls it.
        pub label: String,
        /// True when staff chose the folder in the settings.
        pub chosen: bool,
        /// True when it can be reached now.
        pub present: bool,
    }

    /// The sticks that are here.
    pub struct Sticks {
        /// Chosen folder first.
        pub places: Vec<StickPlace>,
    }

    /// Chooses any folder as the stick of this site, or none.
    pub struct ChooseStick {
        /// The folder; none to forget the choice.
        pub folder: Option<String>,
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
        /// A new site asks to be admitted.
        Asking {
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
        /// True when the stick may be taken out.
        pub safe_to_remove: bool,
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
