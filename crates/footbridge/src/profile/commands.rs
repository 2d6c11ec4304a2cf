//! The competency profile: what stands behind each "I can" sentence.

use crate::assessment::commands::Way;
use crate::printing::commands::PrintTo;
use crate::rpc::wire::wire;
use crate::tasks::commands::AssessorView;

wire! {
    /// How far a competency has come. The order of the levels is their height; none goes back.
    pub enum Level {
        /// Nothing stands behind it yet.
        NotBegun,
        /// Something was practised.
        Begun,
        /// So many right of the last, at some moment.
        Practised,
        /// The unit counts; a practical task is still to do.
        Checked,
        /// I can.
        Can,
    }

    /// What a line of evidence is.
    pub enum EvidenceKind {
        /// Practice on this competency.
        Practice,
        /// A check by which the unit counts.
        Check,
        /// An occasion of a practical task.
        Task,
    }

    /// One thing that stands behind a sentence.
    pub struct Evidence {
        /// What it is.
        pub kind: EvidenceKind,
        /// Title of the practical task.
        pub title: Option<String>,
        /// When, RFC 3339.
        pub at: String,
        /// For a check: how it was taken.
        pub way: Option<Way>,
        /// For practice and check: how many were right.
        pub right: Option<u32>,
        /// For practice and check: of how many.
        pub of: Option<u32>,
        /// For a practical task: which occasion, from 1.
        pub number: Option<u32>,
        /// For a practical task: the result.
        pub competent: Option<bool>,
        /// Who assessed, where somebody did.
        pub by: Option<AssessorView>,
    }

    /// A practical task that a sentence waits for.
    pub struct WaitsFor {
        /// Title of the task.
        pub title: String,
        /// Occasions on which it was competent.
        pub competent: u32,
        /// On how many it is to be seen.
        pub wanted: u32,
    }

    /// One competency.
    pub struct CompetencyLine {
        /// Its tag.
        pub competency: String,
        /// The "I can" sentence.
        pub text: String,
        /// How far it has come.
        pub level: Level,
        /// Practical tasks that are still to do.
        pub waits_for: Vec<WaitsFor>,
        /// What stands behind it, the first one first.
        pub evidence: Vec<Evidence>,
    }

    /// The competencies of a unit.
    pub struct UnitProfile {
        /// Id of the unit.
        pub unit: String,
        /// Code of the unit, for example `A2`.
        pub code: String,
        /// Title.
        pub title: String,
        /// In the order of the unit.
        pub lines: Vec<CompetencyLine>,
    }

    /// Asks for the profile of a learner.
    pub struct ShowProfile {
        /// Id of the person.
        pub person: String,
    }

    /// Prints the profile of a learner in their language, to be taken along.
    pub struct PrintProfile {
        /// Id of the person.
        pub person: String,
        /// Where to.
        pub to: PrintTo,
    }

    /// A competency profile.
    pub struct ProfileView {
        /// Id of the person; none on the learner's own page.
        pub person: Option<String>,
        /// Name of the learner; none on the learner's own page.
        pub name: Option<String>,
        /// Sentences that hold.
        pub can: u32,
        /// Sentences in all.
        pub in_all: u32,
        /// Language of the texts.
        pub language: String,
        /// Grouped by unit, in the order of the course.
        pub units: Vec<UnitProfile>,
    }
}
