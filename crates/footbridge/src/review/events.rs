//! The one event of spaced review, and how it folds: each answer stands for itself.

use crate::error::Result;
use crate::events::payload;
use crate::packs::answer::Answer;
use crate::site::Folding;
use crate::storage::ReviewRow;
use crate::time::any_day_from;

payload! {
    /// A learner answered something to remember.
    ReviewAnswered is REVIEW_ANSWERED {
        pack: String,
        version: u32,
        unit: String,
        item: String,
        day: String,
        response: Answer,
        fully_right: bool,
    }
}

pub(crate) fn fold(folding: &Folding<'_>, payload: ReviewAnswered) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    let row = ReviewRow {
        unit: payload.unit,
        item: payload.item,
        day: any_day_from(&payload.day).map(|day| day.to_string()),
        fully_right: payload.fully_right,
    };
    folding
        .write
        .insert_review_answer(folding.event, person, &payload.pack, &row)
}
