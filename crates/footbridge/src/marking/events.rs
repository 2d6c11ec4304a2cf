//! The event of a judgement, and how it folds: a fact, so that its order makes no difference.

use crate::assessment::JudgedLine;
use crate::error::Result;
use crate::events::payload;
use crate::ids::{AttemptId, EventHash, Pseudonym};
use crate::site::Folding;
use crate::storage::NewJudgement;

payload! {
    /// A trainer judged what was done, line by line, or takes a judgement of theirs back.
    ResponseJudged is RESPONSE_JUDGED {
        attempt: AttemptId,
        /// The entry of the response.
        response: EventHash,
        /// Empty where a judgement is taken back.
        lines: Vec<JudgedLine>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        takes_back: Option<EventHash>,
        /// What the account was then; the learner reads this, never a name.
        role: String,
        /// A number that stands for the account.
        alias: u32,
    }
}

/// What nobody, or the learner about themselves, says is no judgement.
pub(crate) fn fold(folding: &Folding<'_>, payload: ResponseJudged) -> Result<()> {
    let header = &folding.event.header;
    let by_another = header.actor != Pseudonym::NONE && header.actor != header.subject;
    let Some(person) = folding.person.filter(|_| by_another) else {
        return Ok(());
    };
    let row = NewJudgement {
        person,
        attempt: payload.attempt,
        response: payload.response,
        lines: serde_json::to_string(&payload.lines).expect("lines have plain fields"),
        takes_back: payload.takes_back,
        role: payload.role,
        alias: payload.alias,
    };
    folding.write.insert_judgement(folding.event, &row)
}
