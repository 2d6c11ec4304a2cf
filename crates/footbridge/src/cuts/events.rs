//! The event of a judgement, and how it folds.

use crate::error::Result;
use crate::events::payload;
use crate::ids::{EventHash, PersonId, Pseudonym};
use crate::site::Folding;
use crate::storage::CutJudgementRow;

payload! {
    /// A trainer said how many of ten people who can just do the job get an item right.
    CutJudged is CUT_JUDGED {
        pack: String,
        /// The version that the trainer saw.
        version: u32,
        /// Id of the unit or the final.
        assessment: String,
        item: String,
        of_ten: u8,
        supersedes: Vec<EventHash>,
    }
}

/// More than ten of ten nobody can be.
pub(super) const ALL: u8 = 10;

/// Whose value a judgement is: the trainer's, for this item of this check or final.
pub(super) fn owner_of(judge: PersonId, pack: &str, assessment: &str, item: &str) -> Vec<u8> {
    [
        &judge.0,
        pack.as_bytes(),
        b"/",
        assessment.as_bytes(),
        b"/",
        item.as_bytes(),
    ]
    .concat()
}

/// Nobody judges for somebody else.
pub(crate) fn fold(folding: &Folding<'_>, payload: CutJudged) -> Result<()> {
    let header = &folding.event.header;
    let by_themselves = header.actor != Pseudonym::NONE && header.actor == header.subject;
    let Some(judge) = folding.person.filter(|_| by_themselves) else {
        return Ok(());
    };
    let owner = owner_of(judge, &payload.pack, &payload.assessment, &payload.item);
    folding.register(&owner, &payload.supersedes, |value: CutJudged| {
        let row = CutJudgementRow {
            judge,
            item: value.item,
            of_ten: value.of_ten.min(ALL),
        };
        folding
            .write
            .set_cut_judgement(&value.pack, &value.assessment, &row)
    })
}
