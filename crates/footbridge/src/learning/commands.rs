//! What a learner sees outside assessments: home, unit, steps, words.

use crate::assessment::commands::AreaView;
use crate::assessment::finals::commands::FinalChoice;
use crate::exchange::commands::Ticks;
use crate::rpc::wire::wire;

wire! {
    /// A picture of a pack.
    pub struct PictureView {
        /// SHA-256 of the file, hex: its name under `pack:`. Empty if the pack came without it.
        pub hash: String,
        /// Alternative text.
        pub alt: String,
    }

    /// A page of a pack, shown inside a sandbox.
    pub struct PageView {
        /// SHA-256 of the file, hex: what `learn.page` is asked for.
        pub hash: String,
        /// What it is called.
        pub title: String,
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
        /// Id of the unit.
        pub unit_id: String,
        /// Title of the unit.
        pub unit: String,
        /// Until when the unit should be done, a day, if the plan says so.
        pub due: Option<String>,
        /// The units of my plan in its order, where there is more than this one.
        pub units: Vec<UnitChoice>,
        /// Finals that are open for my class, or that I began.
        pub finals: Vec<FinalChoice>,
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
        /// Id of the unit on the page; none for the one that "Go on" leads to.
        pub unit: Option<String>,
        /// The language I read.
        pub language: String,
        /// A second one beside it.
        pub second: Option<String>,
    }

    /// Asks for something of a unit.
    pub struct ShowUnit {
        /// Id of the unit; none for the one that "Go on" leads to.
        pub unit: Option<String>,
    }

    /// The learner's sign goes: was it answered?
    pub struct CloseSign {
        /// True if the trainer came.
        pub came: bool,
    }

    /// Another unit that I may do.
    pub struct UnitChoice {
        /// Id of the unit.
        pub unit: String,
        /// Title.
        pub title: String,
        /// True if the plan says that it must be done.
        pub essential: bool,
        /// Until when it should be done, a day.
        pub due: Option<String>,
        /// How full it is.
        pub state: StoneState,
    }

    /// Asks for a step.
    pub struct ShowStep {
        /// Id of the unit; none for the one that "Go on" leads to.
        pub unit: Option<String>,
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
        /// Its place in the order of reading; the heading is 0.
        pub id: u32,
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
        /// A worked example, uncovered step by step.
        Example {
            /// One sentence each.
            steps: Vec<Sentence>,
        },
        /// Numbered places in the picture of the step.
        Places {
            /// In the order of their numbers, from 1.
            places: Vec<PlaceView>,
        },
        /// Cards to sort into groups.
        Sort {
            /// Two to four.
            groups: Vec<SortGroup>,
            /// Every card belongs to one of them.
            cards: Vec<SortCard>,
        },
        /// Lines to put into order.
        Sequence {
            /// As they stand before anybody moved one.
            lines: Vec<SequenceLine>,
        },
        /// The picture of the step, in which dangers are found.
        Hazards {
            /// Dangers, and spots where all is in order.
            spots: Vec<PictureSpot>,
        },
        /// The picture of the step is a drawing whose parts say what they are.
        Drawing {
            /// Features and dimensions.
            parts: Vec<DrawnPart>,
        },
        /// A film; it never plays by itself.
        Video {
            /// SHA-256 of the file, hex: its name under `pack:`. Empty if the pack came without it.
            hash: String,
            /// What it is called.
            title: String,
            /// What is said when.
            captions: Vec<CueView>,
            /// All that is said and shown, one sentence each.
            transcript: Vec<String>,
        },
        /// A block that only a newer program shows; a notice stands in its place.
        Unknown,
    }

    /// A place in the picture of the step.
    pub struct PlaceView {
        /// Where it lies.
        pub area: AreaView,
        /// What is there.
        pub sentence: Sentence,
    }

    /// A group of a sort.
    pub struct SortGroup {
        /// Its id.
        pub id: String,
        /// What it is called.
        pub name: Sentence,
    }

    /// A card of a sort.
    pub struct SortCard {
        /// Its id.
        pub id: String,
        /// Id of the group that it belongs to.
        pub group: String,
        /// Its picture.
        pub picture: Option<PictureView>,
        /// What stands on it.
        pub sentence: Sentence,
    }

    /// A line of a sequence.
    pub struct SequenceLine {
        /// Its place in the right order, from 1.
        pub place: u32,
        /// What stands there.
        pub sentence: Sentence,
    }

    /// A spot of the picture.
    pub struct PictureSpot {
        /// Its id.
        pub id: String,
        /// Where it lies.
        pub area: AreaView,
        /// What one sees there.
        pub name: String,
        /// True if there is a danger.
        pub danger: bool,
        /// What is to be known about it.
        pub sentence: Sentence,
    }

    /// A feature or a dimension of a drawing.
    pub struct DrawnPart {
        /// Its id.
        pub id: String,
        /// Where it is: once in each view that shows it.
        pub areas: Vec<AreaView>,
        /// What it is called.
        pub name: String,
        /// True for a dimension.
        pub dimension: bool,
        /// What it means.
        pub sentence: Sentence,
    }

    /// What I have arranged or found on a page.
    #[serde(tag = "kind", rename_all_fields = "camelCase")]
    pub enum Arrangement {
        /// Of a sort.
        Sorted {
            /// Ids of the cards that lie in their group.
            cards: Vec<String>,
        },
        /// Of a sequence.
        Ordered {
            /// The right places of the lines, as they stand now.
            places: Vec<u32>,
        },
        /// Of a picture with dangers.
        Found {
            /// Ids of the spots that I looked at.
            spots: Vec<String>,
        },
    }

    /// Keeps what I have arranged.
    pub struct Arrange {
        /// Id of the unit; none for the one that "Go on" leads to.
        pub unit: Option<String>,
        /// Id of the lesson.
        pub lesson: String,
        /// From 1.
        pub step: u32,
        /// How it stands now.
        pub arrangement: Arrangement,
    }

    /// A caption.
    pub struct CueView {
        /// Milliseconds from the beginning.
        pub from_millis: u32,
        /// Milliseconds from the beginning.
        pub to_millis: u32,
        /// What is said.
        pub text: String,
    }

    /// From when to when something is said.
    pub struct SpanView {
        /// Milliseconds from the beginning.
        pub from_millis: u32,
        /// Milliseconds from the beginning.
        pub to_millis: u32,
    }

    /// A step as it is read aloud.
    pub struct VoiceView {
        /// SHA-256 of the sound, hex: its name under `pack:`. Empty if the pack came without it.
        pub hash: String,
        /// When each sentence is said, by its id: the heading first.
        pub times: Vec<SpanView>,
    }

    /// A step in one language.
    pub struct StepText {
        /// Language tag.
        pub language: String,
        /// The heading.
        pub heading: String,
        /// The text.
        pub blocks: Vec<Block>,
        /// The recorded voice, if there is one in this language.
        pub voice: Option<VoiceView>,
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
        /// Something to try out, below the text.
        pub page: Option<PageView>,
        /// The text in my language.
        pub text: StepText,
        /// The same step in my second language.
        pub second: Option<StepText>,
        /// What I have arranged here before.
        pub arranged: Option<Arrangement>,
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
        /// The word alone in a language of my own, where staff chose one and the pack has it.
        pub own: Option<OwnWord>,
        /// SHA-256 of the sound that says it, hex; empty if the pack came without it. None where
        /// nobody recorded it.
        pub sound: Option<String>,
        /// The same in my second language.
        pub second_sound: Option<String>,
    }

    /// A word in a learner's own language.
    pub struct OwnWord {
        /// Language tag; may be written from right to left.
        pub language: String,
        /// The word.
        pub word: String,
        /// SHA-256 of its sound, as above.
        pub sound: Option<String>,
    }

    /// The glossary of the unit.
    pub struct Words {
        /// In alphabetical order of the learner's language.
        pub words: Vec<WordView>,
    }
}
