//! What staff ask of the window, and what a step asks to show a page of its pack.

use crate::rpc::wire::wire;

wire! {
    /// Whether the window holds learners: full screen, and closed by staff only.
    pub enum LearnerMode {
        /// It does not.
        Off,
        /// It does while nobody or a learner is signed in.
        On,
        /// As `on`, and nobody can switch it off here: the computer starts the program so.
        Always,
    }

    /// How the window stands.
    pub struct WindowView {
        /// True if it fills the screen.
        pub full_screen: bool,
        /// Whether it holds learners.
        pub learner_mode: LearnerMode,
        /// True if learners sign in here, so that the mode can be chosen.
        pub for_learners: bool,
    }

    /// Switches learner mode on or off for this computer.
    pub struct SetLearnerMode {
        /// On.
        pub on: bool,
    }

    /// Asks to show a page of a pack.
    pub struct OpenPage {
        /// SHA-256 of the file, hex.
        pub hash: String,
        /// True to show it although it was stopped before.
        pub again: bool,
    }

    /// A page that may be fetched once.
    pub struct PageOpened {
        /// Its name under `page/`, for one request.
        pub ticket: String,
    }
}
