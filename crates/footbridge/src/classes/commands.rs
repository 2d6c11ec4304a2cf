//! The trainer's class at this PC, as of the last stick round.

use crate::exchange::commands::Ticks;
use crate::rpc::wire::wire;

wire! {
    /// What a learner is doing in the unit.
    pub enum UnitStage {
        /// Not begun.
        NotBegun,
        /// In the lessons.
        Lessons,
        /// In practice.
        Practice,
        /// In the check.
        Check,
        /// Looking at missed items again.
        Again,
        /// The unit counts.
        Counts,
    }

    /// How a learner's unit stands.
    pub struct UnitStanding {
        /// Code of the unit, for example `A2`.
        pub unit: String,
        /// The stage.
        pub stage: UnitStage,
        /// Steps seen.
        pub steps: u32,
        /// Steps in all.
        pub steps_in_all: u32,
        /// Right at the first answer, once the check has a result.
        pub right: Option<u32>,
        /// Items of the check.
        pub count: Option<u32>,
    }

    /// A session of a learner.
    pub struct SessionView {
        /// When it began, RFC 3339.
        pub at: String,
        /// Minutes it lasted; none while it runs or when it was cut off.
        pub minutes: Option<u32>,
        /// Name of the site where it was.
        pub site: Option<String>,
        /// How far its work has come.
        pub ticks: Ticks,
    }

    /// One line of the class.
    pub struct ClassRow {
        /// Id of the person.
        pub person: String,
        /// Name.
        pub name: String,
        /// Card number, written `4718-26`.
        pub card: String,
        /// How the unit stands.
        pub standing: Option<UnitStanding>,
        /// The last session.
        pub last_session: Option<SessionView>,
        /// True when they asked for their trainer in the last session and it is still open.
        pub asked_for_help: bool,
    }

    /// The class.
    pub struct ClassView {
        /// When this PC last exchanged with a stick, RFC 3339.
        pub last_exchange: Option<String>,
        /// Entries that are not on any stick yet.
        pub not_on_stick: u32,
        /// Learners, who to talk to first on top.
        pub rows: Vec<ClassRow>,
    }

    /// Enrols a learner.
    pub struct Enrol {
        /// Name.
        pub name: String,
        /// Language of the screens and the content.
        pub language: String,
    }

    /// A new learner's card, shown once.
    pub struct Enrolled {
        /// Id of the person.
        pub person: String,
        /// Six digits, written `4718-26`.
        pub card: String,
        /// The four pictures in order, each 0 to 11.
        pub pictures: Vec<u8>,
    }
}
