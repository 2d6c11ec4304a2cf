//! Things to remember, as a learner meets them once a day.

use crate::assessment::commands::{Feedback, ItemView, Response};
use crate::rpc::wire::wire;

wire! {
    /// Asks what there is to remember today.
    pub struct ShowReview {
        /// How far the clock on the wall is from UTC, like `+01:00`.
        pub offset: String,
    }

    /// Something to remember: an item of practice.
    pub struct ReviewItem {
        /// Id of its unit.
        pub unit: String,
        /// The item.
        pub item: ItemView,
    }

    /// Where today's things to remember stand. What was not done on other days is not counted.
    pub struct ReviewView {
        /// The next one; none when today's are done, or when there are none.
        pub next: Option<ReviewItem>,
        /// Answered today, at any computer as far as known here.
        pub done: u32,
        /// Today's in all, at most five.
        pub count: u32,
    }

    /// Answers something to remember.
    pub struct AnswerReview {
        /// How far the clock on the wall is from UTC, like `+01:00`.
        pub offset: String,
        /// Id of the unit.
        pub unit: String,
        /// Id of the item.
        pub item: String,
        /// The response.
        pub response: Response,
    }

    /// What is said to the response.
    pub struct ReviewAnswered {
        /// What was right and why.
        pub feedback: Feedback,
        /// Where today's things stand now.
        pub review: ReviewView,
    }
}
