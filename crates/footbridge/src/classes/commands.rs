//! The trainer's class at this PC, as of the last stick round.

use crate::exchange::commands::Ticks;
use crate::printing::commands::{FolderTo, PrintTo};
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
        /// Waiting for a trainer to judge what was done.
        Waits,
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

    /// The last that this computer knows of a learner's own work.
    pub struct AsOf {
        /// When it was, RFC 3339.
        pub at: String,
        /// Name of the computer it was at, if it is known.
        pub site: Option<String>,
        /// True if it was at this one.
        pub here: bool,
    }

    /// A call for the trainer that nobody has answered.
    pub struct HelpView {
        /// Since when, RFC 3339.
        pub at: String,
        /// Name of the computer it was at, if it is known.
        pub site: Option<String>,
    }

    /// Why somebody is one to talk to; the order of the kinds is the order of the class.
    #[serde(tag = "kind", rename_all_fields = "camelCase")]
    pub enum TalkReason {
        /// They asked for their trainer.
        AskedForHelp,
        /// They stay at the same step.
        Stuck {
            /// Sessions at it.
            sessions: u32,
            /// Title of the lesson, in the language of the site.
            lesson: String,
            /// The step, from 1.
            step: u32,
        },
        /// A question of the check was missed again.
        CheckMissed {
            /// How often.
            times: u32,
        },
        /// Nothing is known of them for a while.
        NoNews {
            /// Whole days.
            days: u32,
        },
        /// A unit that had to be done is not.
        Overdue {
            /// Code of the unit that was due first.
            unit: String,
            /// The day.
            due: String,
            /// Units that are overdue, in all.
            units: u32,
        },
    }

    /// One line of the class.
    pub struct ClassRow {
        /// Id of the person.
        pub person: String,
        /// Name.
        pub name: String,
        /// Card number, written `4718-26`.
        pub card: String,
        /// How the unit stands that they worked at last.
        pub standing: Option<UnitStanding>,
        /// The last session.
        pub last_session: Option<SessionView>,
        /// How fresh this line is; none before the first session.
        pub as_of: Option<AsOf>,
        /// A call that is still open.
        pub help: Option<HelpView>,
        /// Ids of the groups that they are in.
        pub groups: Vec<String>,
        /// Why to talk to them, the first reason first.
        pub reasons: Vec<TalkReason>,
    }

    /// A group of the class.
    pub struct ClassGroup {
        /// Id of the group.
        pub group: String,
        /// Its name.
        pub name: String,
    }

    /// Another computer of the classroom, and when it last said something here.
    pub struct OtherComputer {
        /// Its name, if it is known.
        pub name: Option<String>,
        /// What its newest word is from, RFC 3339; none if it never sent any.
        pub at: Option<String>,
    }

    /// Somebody who asked for the trainer was talked to.
    pub struct AnswerHelp {
        /// Id of the person.
        pub person: String,
    }

    /// A learner who moved to another classroom. What they did here stays.
    pub struct MovedRow {
        /// Id of the person.
        pub person: String,
        /// Name.
        pub name: String,
        /// What the centre calls the classroom where they are now, if it said so.
        pub classroom: Option<String>,
    }

    /// The class.
    pub struct ClassView {
        /// When this PC last exchanged with a stick, RFC 3339.
        pub last_exchange: Option<String>,
        /// Entries that are not on any stick yet.
        pub not_on_stick: u32,
        /// True if there are more of them, which were not counted.
        pub more_not_on_stick: bool,
        /// What is known here of the other computers of the classroom, by name.
        pub others: Vec<OtherComputer>,
        /// Groups of the class, by name.
        pub groups: Vec<ClassGroup>,
        /// Learners, who to talk to first on top.
        pub rows: Vec<ClassRow>,
        /// Learners who moved away, by name.
        pub moved: Vec<MovedRow>,
        /// How much waits to be marked.
        pub to_mark: u32,
    }

    /// Writes the class as a table into a folder.
    pub struct ExportClass {
        /// Id of the group; none for the whole class.
        pub group: Option<String>,
        /// How far the clock on the wall is from UTC, like `+01:00`.
        pub offset: String,
        /// The folder.
        pub to: FolderTo,
    }

    /// Prints the class.
    pub struct PrintClass {
        /// Id of the group; none for the whole class.
        pub group: Option<String>,
        /// How far the clock on the wall is from UTC, like `+01:00`.
        pub offset: String,
        /// Where to.
        pub to: PrintTo,
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
