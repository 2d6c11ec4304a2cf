//! What a learner sees outside assessments: home, unit, steps, words.

use crate::exchange::commands::Ticks;
use crate::rpc::wire::wire;

wire! {
    /// A picture of a pack.
    pub struct PictureView {
        /// SHA-256 of the file, hex: its name under `pack:`.
        pub hash: String,
        /// Alternative text.
        pub alt: String,
    }

    /// Where "Go on" leads.
    #[serde(tag = "kind", rename_all_fields = "camelCase")]
    pub enum Target {
        /// A step of a lesson.
        Step {
            /// Id of the lesson.
            lesson: String,
            /// From 1.
            step: u32,
        },
        /// Practice of the unit.
        Practice,
        /// The check of the unit.
        Check,
        /// The unit counts; nothing is left to do.
        Done,
    }

    /// One stone of the path.
    pub enum StoneState {
        /// Not begun.
        Empty,
        /// Begun.
        Half,
        /// Done.
        Full,
    }

    /// One part of the unit, in order: lessons, practice, check.
    pub struct Stone {
        /// Title of the lesson; none for practice and check.
        pub title: Option<String>,
        /// How full it is.
        pub state: StoneState,
        /// Where it leads.
        pub target: Target,
        /// Minutes it usually takes.
        pub minutes: Option<u32>,
    }

    /// A learner's first page.
    pub struct Home {
        /// Title of the unit.
        pub unit: String,
        /// Title of what comes next; none for practice, check and done.
        pub title: Option<String>,
        /// Step number inside the lesson, from 1.
        pub step: Option<u32>,
        /// Steps of the lesson.
        pub steps: Option<u32>,
        /// Minutes the next part usually takes.
        pub minutes: Option<u32>,
        /// The one main button.
        pub go_on: Target,
        /// The path of the unit.
        pub path: Vec<Stone>,
        /// What I can do once the unit counts, as "I can" sentences.
        pub can: Vec<String>,
        /// How far my last session's work has come; none before the first one.
        pub last_session: Option<LastSession>,
        /// Languages the course is written in.
        pub languages: Vec<String>,
        /// The language I read now.
        pub language: String,
        /// My second language beside it.
        pub second: Option<String>,
        /// True after the computer stopped in the middle of my work.
        pub interrupted: bool,
    }

    /// The session before this one.
    pub struct LastSession {
        /// When it began, RFC 3339.
        pub at: String,
        /// How far its work has come.
        pub ticks: Ticks,
    }

    /// Chooses the languages of the content.
    pub struct ChooseLanguages {
        /// The language I read.
        pub language: String,
        /// A second one beside it.
        pub second: Option<String>,
    }

    /// Asks for a step.
    pub struct ShowStep {
        /// Id of the lesson.
        pub lesson: String,
        /// From 1.
        pub step: u32,
    }

    /// A stretch of text.
    pub struct Run {
        /// The text.
        pub text: String,
        /// Bold.
        pub strong: bool,
        /// Id of the glossary word it opens.
        pub word: Option<String>,
    }

    /// One sentence: the unit of reading aloud.
    pub struct Sentence {
        /// Its stretches.
        pub runs: Vec<Run>,
    }

    /// A block of a step.
    #[serde(tag = "kind", rename_all_fields = "camelCase")]
    pub enum Block {
        /// A paragraph.
        Paragraph {
            /// Its sentences.
            sentences: Vec<Sentence>,
        },
        /// A bulleted list.
        List {
            /// One sentence each.
            items: Vec<Sentence>,
        },
    }

    /// A step in one language.
    pub struct StepText {
        /// Language tag.
        pub language: String,
        /// The heading.
        pub heading: String,
        /// The text.
        pub blocks: Vec<Block>,
    }

    /// One page of a lesson.
    pub struct StepView {
        /// Title of the lesson.
        pub lesson: String,
        /// From 1.
        pub number: u32,
        /// Steps of the lesson.
        pub count: u32,
        /// The picture beside the text.
        pub picture: Option<PictureView>,
        /// The text in my language.
        pub text: StepText,
        /// The same step in my second language.
        pub second: Option<StepText>,
        /// Where Back leads; none on the first step of the unit.
        pub back: Option<Target>,
        /// Where Next leads.
        pub next: Target,
    }

    /// A word of the glossary.
    pub struct WordView {
        /// Its id.
        pub id: String,
        /// The word.
        pub word: String,
        /// One sentence that explains it.
        pub sentence: String,
        /// Its picture.
        pub picture: Option<PictureView>,
        /// The word in my second language.
        pub second_word: Option<String>,
        /// The sentence in my second language.
        pub second_sentence: Option<String>,
    }

    /// The glossary of the unit.
    pub struct Words {
        /// In alphabetical order of the learner's language.
        pub words: Vec<WordView>,
    }
}
