//! Practice and check as a learner meets them. Keys and scoring never leave the core.

use super::events::Apart;
use crate::learning::commands::PictureView;
use crate::rpc::wire::wire;

wire! {
    /// How an item is answered.
    pub enum ItemType {
        /// One of several texts.
        Single,
        /// All that are right.
        Multiple,
        /// One of several pictures.
        Picture,
        /// Left belongs to right.
        Match,
        /// Put in order.
        Order,
        /// A sentence that is true or false, and why.
        TrueFalse,
        /// A number in a unit.
        Number,
        /// Places in the picture.
        Hotspot,
        /// A few words.
        ShortText,
        /// Something that is done or made, and judged by a trainer.
        Judged,
    }

    /// A rectangle in a picture, in thousandths of its width and height.
    pub struct AreaView {
        /// From the left edge.
        pub left: u16,
        /// From the upper edge.
        pub top: u16,
        /// How wide.
        pub width: u16,
        /// How high.
        pub height: u16,
    }

    /// An option of an item.
    pub struct OptionView {
        /// Its id.
        pub id: String,
        /// Its text.
        pub text: String,
        /// The text in my second language.
        pub second: Option<String>,
        /// Its picture.
        pub picture: Option<PictureView>,
        /// For `hotspot`: where it lies in the item's picture.
        pub area: Option<AreaView>,
    }

    /// An item without its key.
    pub struct ItemView {
        /// Its id.
        pub id: String,
        /// How it is answered.
        pub item_type: ItemType,
        /// The question.
        pub question: String,
        /// The question in my second language.
        pub second_question: Option<String>,
        /// A picture beside the question.
        pub picture: Option<PictureView>,
        /// Options in the order of this attempt; for a match, the left side; for true or false,
        /// the reasons to choose from, if it asks for one.
        pub options: Vec<OptionView>,
        /// The right side of a match; empty otherwise.
        pub right_side: Vec<OptionView>,
        /// The symbol of the unit in which a number is asked for.
        pub unit: Option<String>,
    }

    /// A learner's response.
    #[serde(tag = "kind", rename_all_fields = "camelCase")]
    pub enum Response {
        /// For `single` and `picture`.
        Choice {
            /// Id of the option.
            choice: String,
        },
        /// For `multiple` and `hotspot`.
        Choices {
            /// Ids of the options.
            choices: Vec<String>,
        },
        /// For `match`.
        Pairs {
            /// Left id and right id.
            pairs: Vec<(String, String)>,
        },
        /// For `order`.
        Order {
            /// Ids from first to last.
            order: Vec<String>,
        },
        /// For `trueFalse`.
        Verdict {
            /// True if the sentence is.
            verdict: bool,
            /// Id of the reason; none where the item asks for none.
            reason: Option<String>,
        },
        /// For `number`.
        Number {
            /// As it was typed; a key has a point and no needless zeros.
            number: String,
        },
        /// For `shortText`.
        Text {
            /// The words.
            text: String,
        },
        /// For `judged`.
        Done {
            /// What there is to say of it; it may be empty. In a key: how it could be done.
            text: String,
        },
    }

    /// What a learner is told after an item.
    pub struct Feedback {
        /// True when all of it was right.
        pub right: bool,
        /// Ids that were right: options, the left side of a match, or `verdict`.
        pub right_parts: Vec<String>,
        /// The right response.
        pub key: Response,
        /// Why, in plain sentences.
        pub explain: String,
        /// The same in my second language.
        pub second_explain: Option<String>,
        /// For `judged`: what a trainer looks at; empty otherwise.
        pub criteria: Vec<CriterionView>,
    }

    /// One thing that a trainer looks at in what was done.
    pub struct CriterionView {
        /// What it is.
        pub text: String,
        /// The same in my second language.
        pub second: Option<String>,
        /// True if nothing counts without it.
        pub critical: bool,
        /// Whether it was met; none until a trainer has judged it.
        pub met: Option<bool>,
    }

    /// Where practice stands.
    pub struct PracticeView {
        /// The item to answer now; whoever reached the goal may go on.
        pub item: Option<ItemView>,
        /// Right among the last `of`.
        pub right: u32,
        /// How many right are needed.
        pub needed: u32,
        /// Out of the last how many.
        pub of: u32,
        /// True when the goal is reached.
        pub reached: bool,
    }

    /// Answers an item of practice.
    pub struct AnswerPractice {
        /// Id of the unit; none for the one that "Go on" leads to.
        pub unit: Option<String>,
        /// Id of the item.
        pub item: String,
        /// The response.
        pub response: Response,
    }

    /// What practice says to a response.
    pub struct PracticeAnswered {
        /// What was right and why.
        pub feedback: Feedback,
        /// Where practice stands now.
        pub practice: PracticeView,
    }

    /// How an attempt was taken.
    #[derive(Copy, Eq)]
    pub enum Way {
        /// At a computer.
        Screen,
        /// On paper; staff typed it.
        Paper,
        /// A trainer asked aloud.
        Aloud,
    }

    /// Which time round an item is shown in a check.
    pub enum Round {
        /// The answer that counts.
        First,
        /// Explained and shown again until it is right.
        Again,
    }

    /// Where the check stands.
    #[serde(tag = "kind", rename_all_fields = "camelCase")]
    pub enum CheckView {
        /// An item waits for an answer.
        Item {
            /// Id of the attempt.
            attempt: String,
            /// First or again.
            round: Round,
            /// From 1.
            number: u32,
            /// Items of this round.
            count: u32,
            /// The item.
            item: Box<ItemView>,
            /// What was chosen and not yet sent, if anything.
            draft: Option<Response>,
            /// The explanation, shown before an item comes again.
            explain: Option<Feedback>,
        },
        /// The result in plain words.
        Result {
            /// Id of the attempt.
            attempt: String,
            /// Right at the first answer.
            right: u32,
            /// Items in all.
            count: u32,
            /// Still to be explained and shown again.
            to_look_at: u32,
            /// Waiting for a trainer to judge them.
            waiting: u32,
            /// True when the unit counts.
            unit_counts: bool,
            /// How it was taken.
            way: Way,
            /// "I can" sentences, once the unit counts.
            can: Vec<String>,
        },
    }

    /// Keeps what is chosen but not yet answered.
    pub struct KeepDraft {
        /// Id of the attempt.
        pub attempt: String,
        /// Id of the item.
        pub item: String,
        /// What is chosen.
        pub response: Response,
    }

    /// Answers an item of the check.
    pub struct AnswerCheck {
        /// Id of the attempt.
        pub attempt: String,
        /// Id of the item.
        pub item: String,
        /// The response.
        pub response: Response,
    }

    /// Goes from the result to the missed items.
    pub struct GoAgain {
        /// Id of the attempt.
        pub attempt: String,
    }
}

impl Way {
    pub(crate) fn of(apart: Option<Apart>) -> Self {
        match apart {
            None => Self::Screen,
            Some(Apart::Paper) => Self::Paper,
            Some(Apart::Aloud) => Self::Aloud,
        }
    }

    /// How it was taken, in words that every list has.
    pub(crate) fn key(&self) -> &'static str {
        match self {
            Self::Screen => "assessment-way-screen",
            Self::Paper => "assessment-way-paper",
            Self::Aloud => "assessment-way-aloud",
        }
    }
}
