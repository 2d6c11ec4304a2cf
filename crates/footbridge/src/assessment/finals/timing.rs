//! How long a learner works at a final: running time, stopped while the program does not run.

use super::super::attempt::{AttemptState, stored};
use super::super::events::{AttemptEnded, AttemptLeft, Away, End};
use super::invigilation::Before;
use super::sittings::given;
use super::view::final_of_attempt;
use crate::error::Result;
use crate::ids::{PersonId, SessionId};
use crate::learning::Reading;
use crate::packs::Content;
use crate::people::accommodations::Accommodations;
use crate::site::Site;

const HUNDRED: u64 = 100;

impl Site {
    /// Counts the work on until now, and notes that the learner was away if they sit down anew.
    /// Gives the seconds of work in all.
    pub(super) fn count_work(
        &mut self,
        (person, session): (PersonId, SessionId),
        state: &AttemptState,
    ) -> Result<u32> {
        let attempt = state.row.attempt;
        let now = self.host.clock.monotonic_millis();
        let known = self.store.attempt_clock(attempt)?;
        let before = known.max(u64::from(state.row.spent_seconds) * 1000);
        let (passed, left) = match self.invigilation.count_on(attempt, session, now) {
            Before::NotHere => {
                let seconds = self.seconds_since_last_entry(state)?;
                (0, Some((Away::Interrupted, seconds)))
            }
            Before::Here { passed, elsewhere } => {
                let seconds = elsewhere.map(|millis| u32::try_from(millis / 1000));
                let left = seconds.map(|seconds| (Away::Lessons, seconds.unwrap_or(u32::MAX)));
                (passed, left)
            }
        };
        let spent = before.saturating_add(passed);
        if spent != known {
            self.note(|write| write.set_attempt_clock(attempt, spent))?;
        }
        let seconds = u32::try_from(spent / 1000).unwrap_or(u32::MAX);
        if let Some((why, away)) = left {
            let left = AttemptLeft {
                attempt,
                why,
                seconds: away,
                spent_seconds: seconds,
            };
            self.transact(Some(person), |tx| tx.append(Some(person), &left).map(drop))?;
        }
        Ok(seconds)
    }

    /// By the clocks of the computers, which may be wrong.
    fn seconds_since_last_entry(&self, state: &AttemptState) -> Result<u32> {
        let entries = self.store.aggregate(state.row.attempt.0)?;
        let last = entries.last().map(|event| event.header.wall_millis);
        let away = self.now_millis().saturating_sub(last.unwrap_or(0));
        Ok(u32::try_from(away / 1000).unwrap_or(u32::MAX))
    }

    /// Seconds that a learner has left by now; none where there is no limit. What a person needs
    /// counts also when it was said during the attempt.
    pub(super) fn seconds_left(
        &self,
        person: PersonId,
        content: &Content,
        state: &AttemptState,
        spent: u32,
    ) -> Result<Option<u32>> {
        let assessment = final_of_attempt(content, state)?;
        let Some(minutes) = assessment.limit_minutes else {
            return Ok(None);
        };
        let needs = self.accommodations_of(person)?;
        let limit = u64::from(minutes) * 60 * u64::from(needs.time_percent) / HUNDRED;
        let limit = u32::try_from(limit).unwrap_or(u32::MAX);
        Ok(Some(limit.saturating_sub(spent)))
    }

    /// Ends an attempt, with what helped. What was chosen and not sent yet counts: it stood on
    /// the learner's screen.
    pub(super) fn end_attempt(
        &mut self,
        person: PersonId,
        (state, content): (&AttemptState, &Content),
        why: End,
        spent_seconds: u32,
    ) -> Result<()> {
        let attempt = state.row.attempt;
        let reading = Reading::of(self, person, content)?;
        let mut chosen = Vec::new();
        for (name, draft) in self.store.drafts(attempt)? {
            let found = content.course.pool_item(&name).zip(stored(&draft));
            if let Some(((unit, item), answer)) = found {
                let mut given = given(state, content, (unit, item), answer, spent_seconds)?;
                given.read_in = Some((&reading).into());
                chosen.push(given);
            }
        }
        let ended = AttemptEnded {
            attempt,
            why,
            spent_seconds,
            helped: helped(&self.accommodations_of(person)?),
        };
        self.invigilation.rise();
        self.transact(Some(person), |tx| {
            for answer in &chosen {
                tx.append(Some(person), answer)?;
                tx.drop_draft(attempt, &answer.item)?;
            }
            tx.append(Some(person), &ended).map(drop)
        })
    }

    /// A learner opens lessons, practice or words. In the middle of a final that is an absence.
    pub(crate) fn note_looking_elsewhere(&mut self, session: SessionId) {
        let now = self.host.clock.monotonic_millis();
        self.invigilation.looks_elsewhere(session, now);
    }
}

/// Names of what helps a learner.
fn helped(needs: &Accommodations) -> Vec<String> {
    let all = [
        ("more-time", needs.time_percent > 100),
        ("read-aloud", needs.read_aloud),
        ("fewer-options", needs.fewer_options),
        ("reader-present", needs.reader_present),
        ("glossary", needs.glossary.is_some()),
    ];
    let names = all.into_iter().filter(|(_, helps)| *helps);
    names.map(|(name, _)| name.to_owned()).collect()
}
