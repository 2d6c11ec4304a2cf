//! What trainers said of something that was done, laid over the responses of an attempt.

use std::collections::{BTreeMap, BTreeSet};

use super::score::{JudgedLine, score_judged};
use crate::error::Result;
use crate::ids::{AttemptId, EventHash};
use crate::site::Site;
use crate::storage::{JudgementRow, ResponseRow};

/// Responses with what trainers made of them.
#[derive(Debug, Default)]
pub(super) struct Judged {
    /// The lines that count, by the response.
    lines: BTreeMap<EventHash, Vec<JudgedLine>>,
    /// Responses that nobody has judged yet.
    waiting: BTreeSet<EventHash>,
}

impl Judged {
    /// Scores what was judged; what was not is left as it is and waits.
    pub(super) fn lay_over(
        site: &Site,
        attempt: AttemptId,
        responses: &mut [ResponseRow],
    ) -> Result<Self> {
        let mut judged = Self::default();
        let mut rows: Option<Vec<JudgementRow>> = None;
        for response in responses.iter_mut() {
            let done = super::attempt::stored(&response.response);
            if !done.is_some_and(|answer| answer.waits_for_trainer()) {
                continue;
            }
            let rows = match &rows {
                Some(rows) => rows,
                None => rows.insert(site.store.judgements(attempt)?),
            };
            let last = rows.iter().rfind(|row| row.response == response.event);
            match last {
                Some(row) => {
                    let lines = lines_in(&row.lines);
                    let score = score_judged(&lines);
                    response.fully_right = score.fully_right();
                    response.credit_percent = score.credit_percent;
                    judged.lines.insert(response.event, lines);
                }
                None => {
                    // Whatever an entry claims: nobody has judged it.
                    response.fully_right = false;
                    response.credit_percent = 0;
                    judged.waiting.insert(response.event);
                }
            }
        }
        Ok(judged)
    }

    /// True if nobody has judged a response yet.
    pub(super) fn waits(&self, response: &ResponseRow) -> bool {
        self.waiting.contains(&response.event)
    }

    /// The lines that count for a response.
    pub(super) fn lines(&self, response: &ResponseRow) -> Option<&[JudgedLine]> {
        self.lines.get(&response.event).map(Vec::as_slice)
    }
}

/// Lines as the store keeps them; what this program did not write says nothing.
pub(crate) fn lines_in(json: &str) -> Vec<JudgedLine> {
    serde_json::from_str(json).unwrap_or_default()
}
