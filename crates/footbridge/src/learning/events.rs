//! Events of learning outside assessments, and how they fold.

use crate::error::Result;
use crate::events::payload;
use crate::packs::answer::Answer;
use crate::site::Folding;

payload! {
    /// A learner opened a step.
    StepReached is STEP_REACHED {
        pack: String,
        version: u32,
        unit: String,
        lesson: String,
        step: u32,
    }
    /// A learner answered an item of practice.
    PracticeAnswered is PRACTICE_ANSWERED {
        pack: String,
        version: u32,
        unit: String,
        item: String,
        response: Answer,
        fully_right: bool,
    }
}

pub(crate) fn fold_step(folding: &Folding<'_>, payload: StepReached) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    let place = (
        &*payload.pack,
        &*payload.unit,
        &*payload.lesson,
        payload.step,
    );
    folding.write.insert_step(folding.event, person, place)?;
    let unit = (&*payload.pack, &*payload.unit);
    folding
        .write
        .note_last_unit(person, unit, &folding.event.header)
}

pub(crate) fn fold_practice(folding: &Folding<'_>, payload: PracticeAnswered) -> Result<()> {
    let Some(person) = folding.person else {
        return Ok(());
    };
    let item = (&*payload.pack, &*payload.unit, &*payload.item);
    let worth = (payload.fully_right, !payload.response.waits_for_trainer());
    folding
        .write
        .insert_practice_answer(folding.event, person, item, worth)?;
    let unit = (&*payload.pack, &*payload.unit);
    folding
        .write
        .note_last_unit(person, unit, &folding.event.header)
}
