//! Practice and check as a learner meets them. Keys and scoring never leave the core.

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
        /// Options in the order of this attempt; for a match, the left side.
        pub options: Vec<OptionView>,
        /// The right side of a match; empty otherwise.
        pub right_side: Vec<OptionView>,
    }

    /// A learner's response.
    #[serde(tag = "kind", rename_all_fields = "camelCase")]
    pub enum Response {
        /// For `single` and `picture`.
        Choice {
            /// Id of the option.
            choice: String,
        },
        /// For `multiple`.
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
    }

    /// What a learner is told after an item.
    pub struct Feedback {
        /// True when all of it was right.
        pub right: bool,
        /// Ids that were right: options, or the left side of a match.
        pub right_parts: Vec<String>,
        /// The right response.
        pub key: Response,
        /// Why, in plain sentences.
        pub explain: String,
        /// The same in my second language.
        pub second_explain: Option<String>,
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
            /// True when the unit counts.
            unit_counts: bool,
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
