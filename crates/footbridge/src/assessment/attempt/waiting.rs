//! What of an attempt waits for a trainer, and what there is for a trainer to judge.

use super::AttemptState;
use crate::storage::ResponseRow;

/// Something that was done in an attempt and that a trainer judges.
pub(crate) struct Work<'a> {
    /// Its name in the draw.
    pub(crate) item: &'a str,
    /// True if nobody has judged it yet.
    pub(crate) waits: bool,
    pub(crate) response: &'a ResponseRow,
}

impl AttemptState {
    /// True if an item is answered, and only a trainer can say whether it is right.
    pub(super) fn waits(&self, item: &str) -> bool {
        self.answer_to_judge(item)
            .is_some_and(|row| self.judged.waits(row) && !self.is_right(item))
    }

    /// The answer that a trainer judges: the one that counts, or the last time round.
    fn answer_to_judge(&self, item: &str) -> Option<&ResponseRow> {
        match self.ending.is_some() || self.row.way.is_some() {
            true => self.answer_that_counts(item),
            false => self.last_answer(item),
        }
    }

    /// True if the learner has done what they can, and the trainer has not.
    pub(crate) fn only_waits(&self) -> bool {
        let done = match &self.ending {
            Some(ending) => ending.ended,
            None => self.first_round_done() && self.to_look_at().is_empty(),
        };
        done && self.waiting_for_trainer() > 0
    }

    /// How many items wait for a trainer.
    pub(crate) fn waiting_for_trainer(&self) -> u32 {
        let waiting = self.draw.iter().filter(|drawn| self.waits(&drawn.item));
        waiting.count() as u32
    }

    /// What was done and is for a trainer to judge: that which waits, and that of which a
    /// judgement counts. Nothing of a final that has not ended: its answers can still change.
    pub(crate) fn work_for_trainer(&self) -> Vec<Work<'_>> {
        if self.ending.as_ref().is_some_and(|ending| !ending.ended) {
            return Vec::new();
        }
        let work = self.draw.iter().filter_map(|drawn| {
            let response = self.answer_to_judge(&drawn.item)?;
            let waits = self.waits(&drawn.item);
            let is_work = waits || self.judged.lines(response).is_some();
            is_work.then_some(Work {
                item: &drawn.item,
                waits,
                response,
            })
        });
        work.collect()
    }
}
