//! Finals as learners sit them and as trainers open them.

use crate::assessment::commands::{ItemView, Response, Way};
use crate::exchange::commands::Reach;
use crate::rpc::wire::wire;

wire! {
    /// Names a final.
    pub struct NameFinal {
        /// Id of the final.
        pub id: String,
    }

    /// Begins a final. A trainer types the code.
    pub struct StartFinal {
        /// Id of the final.
        pub id: String,
        /// The start code; what separates its digits makes no difference.
        pub code: String,
    }

    /// Asks for a place of a final.
    pub struct ShowFinalItem {
        /// Id of the attempt.
        pub attempt: String,
        /// From 1; one more than there are items for the overview.
        pub number: u32,
    }

    /// Keeps what is chosen but not yet sent.
    pub struct KeepFinalDraft {
        /// Id of the attempt.
        pub attempt: String,
        /// From 1.
        pub number: u32,
        /// What is chosen.
        pub response: Response,
    }

    /// Answers an item of a final, for the first time or anew.
    pub struct AnswerFinal {
        /// Id of the attempt.
        pub attempt: String,
        /// From 1.
        pub number: u32,
        /// The response.
        pub response: Response,
        /// What to show then, as in [`ShowFinalItem`].
        pub then: u32,
    }

    /// Another window was in front of a final.
    pub struct NoteOtherWindow {
        /// Id of the attempt.
        pub attempt: String,
        /// For how long.
        pub seconds: u32,
    }

    /// Ends a final. A trainer types the code.
    pub struct EndFinal {
        /// Id of the attempt.
        pub attempt: String,
        /// The end code.
        pub code: String,
    }

    /// Why a final cannot begin now.
    #[serde(tag = "kind", rename_all_fields = "camelCase")]
    pub enum NotNow {
        /// No trainer has opened it for this classroom.
        NotOpen,
        /// A trainer has to judge the last try first.
        Waits,
        /// The next try is on a later day.
        TooEarly {
            /// A day like `2026-11-22`.
            day: String,
        },
        /// No try is left; a trainer can give one.
        NoMoreTries,
    }

    /// How a part of a final went: the items of one competency.
    pub struct CompetencyResult {
        /// Code of the competency.
        pub competency: String,
        /// What whoever has it can do, as the course says it; none where it does not.
        pub can: Option<String>,
        /// Right answers.
        pub right: u32,
        /// Items that were asked.
        pub asked: u32,
    }

    /// Where a final stands for a learner.
    #[serde(tag = "kind", rename_all_fields = "camelCase")]
    pub enum FinalView {
        /// It has not begun.
        Waiting {
            /// Its title.
            title: String,
            /// How long it usually takes.
            minutes: u32,
            /// How many items.
            count: u32,
            /// How many must be right.
            needed: u32,
            /// Minutes that I have; none for no limit.
            limit_minutes: Option<u32>,
            /// Why it cannot begin now; none if a trainer can begin it.
            not_now: Option<NotNow>,
        },
        /// An item.
        Item {
            /// Id of the attempt.
            attempt: String,
            /// From 1.
            number: u32,
            /// Whether each item has an answer, in order.
            answered: Vec<bool>,
            /// The item.
            item: Box<ItemView>,
            /// What I answered or chose last.
            response: Option<Response>,
            /// Seconds that are left; none for no limit.
            seconds_left: Option<u32>,
        },
        /// All items at a glance, before the end.
        Overview {
            /// Id of the attempt.
            attempt: String,
            /// Whether each item has an answer, in order.
            answered: Vec<bool>,
            /// Seconds that are left; none for no limit.
            seconds_left: Option<u32>,
        },
        /// It ended.
        Result {
            /// Its title.
            title: String,
            /// True if it is passed.
            passed: bool,
            /// Right answers.
            right: u32,
            /// Items in all.
            count: u32,
            /// How many must be right.
            needed: u32,
            /// Items that must be right and are not.
            critical_missed: u32,
            /// How it was taken.
            way: Way,
            /// Items that wait for a trainer; until then nothing is decided.
            waiting: u32,
            /// Part by part, in the order of the course; empty while something waits to be judged.
            competencies: Vec<CompetencyResult>,
            /// Why it cannot be tried again now; none if a trainer can begin it, or if it is passed.
            not_now: Option<NotNow>,
        },
    }

    /// How a final stands on a learner's first page.
    #[derive(Copy, Eq)]
    pub enum FinalStanding {
        /// A trainer can begin it.
        Open,
        /// I am in the middle of it.
        Begun,
        /// It is passed.
        Passed,
        /// It ended, and a trainer has to judge something of it.
        Waits,
        /// It ended and is not passed yet.
        NotYet,
    }

    /// A final on a learner's first page.
    pub struct FinalChoice {
        /// Its id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// How it stands.
        pub standing: FinalStanding,
    }

    /// The codes of a final that is open.
    pub struct FinalCodes {
        /// Typed at a learner's computer to begin.
        pub start: String,
        /// Typed at a learner's computer to end.
        pub end: String,
        /// Which computers of the classroom know them by now.
        pub reach: Reach,
    }

    /// Why a learner was away from a final.
    #[derive(Copy, Eq)]
    pub enum AwayReason {
        /// The session ended or the computer stopped.
        Interrupted,
        /// Another window was in front.
        OtherWindow,
        /// They looked at lessons, practice or words.
        Lessons,
    }

    /// A time in which a learner was away from a final.
    pub struct AbsenceView {
        /// When it ended, RFC 3339.
        pub at: String,
        /// For how long.
        pub seconds: u32,
        /// Why.
        pub why: AwayReason,
    }

    /// What helped a learner in a final.
    #[derive(Copy, Eq)]
    pub enum Helped {
        /// More time.
        MoreTime,
        /// Everything could be read out.
        ReadAloud,
        /// Choices with fewer options.
        FewerOptions,
        /// A person read beside them.
        ReaderPresent,
        /// A glossary in their own language.
        Glossary,
    }

    /// What a trainer wrote beside an item.
    pub struct ItemNote {
        /// The item, from 1.
        pub number: u32,
        /// The words.
        pub note: String,
    }

    /// A try of a learner at a final, as staff see it.
    pub struct FinalTry {
        /// Id of the learner.
        pub person: String,
        /// Their name.
        pub name: String,
        /// When it began, RFC 3339.
        pub at: String,
        /// How it was taken; of one apart from the screen only the day is known.
        pub way: Way,
        /// How it stands.
        pub standing: FinalStanding,
        /// True if the time was over before a trainer ended it.
        pub time_over: bool,
        /// Right answers; none before it ended.
        pub right: Option<u32>,
        /// Items with an answer.
        pub answered: u32,
        /// Items in all.
        pub count: u32,
        /// Items that must be right and are not; none before it ended.
        pub critical_missed: Option<u32>,
        /// Minutes of work, as far as known here.
        pub minutes: u32,
        /// When the learner was away.
        pub absences: Vec<AbsenceView>,
        /// What a trainer wrote beside items while asking aloud.
        pub notes: Vec<ItemNote>,
        /// What helped.
        pub helped: Vec<Helped>,
        /// Part by part; empty before it ended, and while something waits to be judged.
        pub competencies: Vec<CompetencyResult>,
        /// True if the learner has no try left and is not through.
        pub needs_try: bool,
    }

    /// What a try at a final came to, as the centre has it.
    pub struct FinalOutcome {
        /// How it stands.
        pub standing: FinalStanding,
        /// True if the time was over before a trainer ended it.
        pub time_over: bool,
        /// How many had to be right; none where its content is not installed.
        pub needed: Option<u32>,
        /// Items that must be right and are not; none before it ended.
        pub critical_missed: Option<u32>,
        /// Minutes of work, as far as known here.
        pub minutes: u32,
        /// When the learner was away.
        pub absences: Vec<AbsenceView>,
        /// What helped.
        pub helped: Vec<Helped>,
        /// Part by part; empty before it ended, and while something waits to be judged.
        pub competencies: Vec<CompetencyResult>,
    }

    /// A final as staff see it.
    pub struct FinalLine {
        /// Its id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// How long it usually takes.
        pub minutes: u32,
        /// How many items.
        pub count: u32,
        /// How many must be right.
        pub needed: u32,
        /// Why so many.
        pub reason: String,
        /// How often it may be tried.
        pub tries: u32,
        /// Whole days between two tries.
        pub days_between: u32,
        /// Minutes after which it ends; none for no limit.
        pub limit_minutes: Option<u32>,
        /// Its codes; none while it is closed.
        pub codes: Option<FinalCodes>,
        /// Who tried it, latest first.
        pub sittings: Vec<FinalTry>,
    }

    /// The finals of the course.
    pub struct FinalsView {
        /// In the order of the course.
        pub lines: Vec<FinalLine>,
    }

    /// Gives a learner one more try.
    pub struct GiveFinalTry {
        /// Id of the learner.
        pub person: String,
        /// Id of the final.
        pub id: String,
    }
}
