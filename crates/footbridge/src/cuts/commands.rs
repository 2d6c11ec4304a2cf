//! Cuts after Angoff: how many of ten people who can just do the job get each item right.

use crate::assessment::commands::{ItemView, Response};
use crate::figures::commands::{FiguresOf, Hundredths};
use crate::printing::commands::PrintTo;
use crate::rpc::wire::wire;

wire! {
    /// A check or a final whose cut can be judged.
    pub struct CutChoice {
        /// Id of the unit or the final.
        pub id: String,
        /// Code and title of the unit, or title of the final.
        pub name: String,
        /// What it is.
        pub of: FiguresOf,
        /// Items that can be drawn.
        pub items: u32,
        /// Items that I have judged.
        pub mine: u32,
        /// Trainers who have judged every item.
        pub judges: u32,
    }

    /// The checks and finals of the course.
    pub struct CutChoices {
        /// Finals first, then checks, in the order of the course.
        pub choices: Vec<CutChoice>,
    }

    /// Names a check or a final.
    pub struct NameCut {
        /// Id of the unit or the final.
        pub id: String,
    }

    /// What I say of an item.
    pub struct JudgeItem {
        /// Id of the check or final.
        pub id: String,
        /// Id of the item.
        pub item: String,
        /// Of ten people who can just do the job, so many get it right: 0 to 10.
        pub of_ten: u8,
    }

    /// What all who are done say of an item.
    pub struct ItemJudged {
        /// The lowest.
        pub low: u8,
        /// The highest.
        pub high: u8,
        /// Their mean in hundredths.
        pub mean: u32,
    }

    /// An item to judge.
    pub struct CutItem {
        /// Its id.
        pub id: String,
        /// Code of its unit, for a final.
        pub unit: Option<String>,
        /// True for a safety item.
        pub critical: bool,
        /// What it asks, with its options in the order of the course.
        pub item: ItemView,
        /// What is right.
        pub key: Response,
        /// What I said; none so far.
        pub mine: Option<u8>,
        /// What all who are done say; none before I am done, or while there are too few.
        pub all: Option<ItemJudged>,
    }

    /// The cut of one trainer.
    pub struct JudgeCut {
        /// Who.
        pub name: String,
        /// Right answers in hundredths.
        pub cut: u32,
    }

    /// What the trainers come to together.
    pub struct CutProposal {
        /// Mean of their cuts, in hundredths of a right answer, with its 95 % interval.
        pub cut: Hundredths,
        /// The cut as whole right answers, rounded up.
        pub right: u32,
        /// Standard error of the cut, in hundredths.
        pub error: u32,
        /// Agreement, ICC(2,k), in hundredths; none where nobody's judgements differ.
        pub agreement: Option<i32>,
        /// Each trainer's own.
        pub judges: Vec<JudgeCut>,
    }

    /// The cut that the course has.
    pub struct CutInPack {
        /// So many must be right.
        pub right: u32,
        /// Why so many.
        pub reason: String,
    }

    /// Judging one check or final.
    pub struct CutView {
        /// Id of the unit or the final.
        pub id: String,
        /// Code and title of the unit, or title of the final.
        pub name: String,
        /// What it is.
        pub of: FiguresOf,
        /// Code of the language of its texts.
        pub language: String,
        /// How many items are drawn for one learner.
        pub count: u32,
        /// The items that can be drawn, in the order of the course.
        pub items: Vec<CutItem>,
        /// True for a trainer, who judges; others only read.
        pub may_judge: bool,
        /// Trainers who have judged every item.
        pub judges: u32,
        /// So many are needed.
        pub needed: u32,
        /// What they come to; none before I am done, or while there are too few.
        pub proposal: Option<CutProposal>,
        /// What the course says; none for a check, which has no cut but its safety items.
        pub in_pack: Option<CutInPack>,
    }

    /// Prints what the trainers come to.
    pub struct PrintCut {
        /// Id of the check or final.
        pub id: String,
        /// Where to.
        pub to: PrintTo,
    }
}
