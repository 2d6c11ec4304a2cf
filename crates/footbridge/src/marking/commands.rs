//! What waits to be marked, as staff meet it.

use crate::learning::commands::PictureView;
use crate::rpc::wire::wire;
use crate::tasks::commands::AssessorView;

wire! {
    /// Something that was done and that a trainer judges.
    pub struct WorkLine {
        /// Id of the learner.
        pub person: String,
        /// Name of the learner.
        pub name: String,
        /// Id of the response.
        pub response: String,
        /// What was asked, in the language of the site if the course has it.
        pub question: String,
        /// Code of the unit, for example `A2`.
        pub unit: String,
        /// When it was done, RFC 3339.
        pub at: String,
        /// Lines that are met, once it was judged.
        pub met: Option<u32>,
        /// Lines in all.
        pub of: u32,
    }

    /// What waits, and what was judged last.
    pub struct ToMark {
        /// What waits longest comes first.
        pub waiting: Vec<WorkLine>,
        /// What was judged, the latest first.
        pub judged: Vec<WorkLine>,
    }

    /// Names a response of a learner.
    pub struct NameWork {
        /// Id of the learner.
        pub person: String,
        /// Id of the response.
        pub response: String,
    }

    /// A line to judge.
    pub struct WorkMark {
        /// Its id.
        pub line: String,
        /// What is looked at.
        pub text: String,
        /// True if nothing counts without it.
        pub critical: bool,
        /// Whether it is met, as far as I have marked it.
        pub met: Option<bool>,
    }

    /// What somebody said of it.
    pub struct JudgementView {
        /// Its id.
        pub judgement: String,
        /// Who judged.
        pub by: AssessorView,
        /// When, RFC 3339.
        pub at: String,
        /// Lines that are met.
        pub met: u32,
        /// Lines in all.
        pub of: u32,
        /// What it is worth, in percent.
        pub credit: u8,
        /// True of the last one.
        pub counts: bool,
        /// True if I said it at this computer, and can take it back.
        pub mine: bool,
    }

    /// Something to judge: the question, what was done, the lines.
    pub struct WorkView {
        /// Id of the learner.
        pub person: String,
        /// Name of the learner.
        pub name: String,
        /// Id of the response.
        pub response: String,
        /// Code of the unit.
        pub unit: String,
        /// What was asked.
        pub question: String,
        /// The language of question, lines and model.
        pub language: String,
        /// The picture of the question.
        pub picture: Option<PictureView>,
        /// What the learner wrote; it may be empty.
        pub text: String,
        /// When, RFC 3339.
        pub at: String,
        /// The lines.
        pub lines: Vec<WorkMark>,
        /// How it could be done.
        pub model: String,
        /// What was said of it so far, the first one first.
        pub judgements: Vec<JudgementView>,
    }

    /// A line that is met or not.
    pub struct MetLine {
        /// Id of the line.
        pub line: String,
        /// Whether it is met.
        pub met: bool,
    }

    /// Lines that are marked: to be kept, or to be the judgement.
    pub struct MarkWork {
        /// Id of the learner.
        pub person: String,
        /// Id of the response.
        pub response: String,
        /// Every line that is marked.
        pub lines: Vec<MetLine>,
    }

    /// Takes a judgement of mine back.
    pub struct TakeJudgementBack {
        /// Id of the learner.
        pub person: String,
        /// Id of the response.
        pub response: String,
        /// Id of the judgement.
        pub judgement: String,
    }
}
