//! Who to talk to first, and why: plain reasons that stand in the row.

use jiff::civil::Date;

use super::commands::{HelpView, TalkReason, UnitStage};
use super::plan::{PlannedUnit, Wish};
use crate::assessment::AttemptState;
use crate::error::Result;
use crate::ids::PersonId;
use crate::learning::{Progress, standing_of};
use crate::packs::{Content, text_in};
use crate::site::Site;
use crate::storage::LastWord;

/// So many sessions at one step are too many.
const STUCK_SESSIONS: u32 = 3;
/// A check that was missed so often wants a talk.
const CHECK_MISSED: u32 = 2;
/// After so many days without a word somebody asks.
const NO_NEWS_DAYS: u64 = 7;

const DAY: u64 = 24 * 60 * 60 * 1000;

/// Where a reason stands in the order of the class.
fn rank(reason: &TalkReason) -> u8 {
    match reason {
        TalkReason::AskedForHelp => 0,
        TalkReason::Stuck { .. } => 1,
        TalkReason::CheckMissed { .. } => 2,
        TalkReason::NoNews { .. } => 3,
        TalkReason::Overdue { .. } => 4,
    }
}

/// A row's place in the class: the first reason decides, then how many there are.
pub(super) fn place(reasons: &[TalkReason]) -> impl Ord + use<> {
    let first = reasons.first().map_or(u8::MAX, rank);
    (first, std::cmp::Reverse(reasons.len()))
}

/// What is known of a learner, as far as a reason to talk may follow from it.
pub(super) struct Known<'k> {
    pub(super) person: PersonId,
    pub(super) content: Option<&'k Content>,
    pub(super) progress: Option<&'k Progress<'k>>,
    pub(super) help: Option<&'k HelpView>,
    pub(super) last: Option<LastWord>,
    pub(super) today: Date,
}

impl Site {
    /// Reasons to talk to a learner, the first one first.
    pub(super) fn reasons(&self, known: &Known<'_>) -> Result<Vec<TalkReason>> {
        let mut reasons = Vec::new();
        reasons.extend(known.help.map(|_| TalkReason::AskedForHelp));
        if let (Some(content), Some(progress)) = (known.content, known.progress) {
            reasons.extend(self.stuck(known.person, progress)?);
            reasons.extend(missed(progress));
            reasons.extend(self.overdue(known, content)?);
        }
        reasons.extend(known.last.and_then(|last| self.no_news(last)));
        reasons.sort_by_key(rank);
        Ok(reasons)
    }

    /// The same step in session after session, with nothing new seen and nothing answered.
    fn stuck(&self, person: PersonId, progress: &Progress<'_>) -> Result<Option<TalkReason>> {
        let (Some(since), Some(at)) = (progress.last_new_step(), progress.last_step()) else {
            return Ok(None);
        };
        if standing_of(progress).stage != UnitStage::Lessons {
            return Ok(None);
        }
        // The session in which they came to the step counts too.
        let sessions = self.store.sessions_after(person, since)?.saturating_add(1);
        let lesson = progress.unit().lesson(&at.lesson);
        let title = lesson.map(|lesson| text_in(&lesson.title, &self.language));
        Ok((sessions >= STUCK_SESSIONS).then(|| TalkReason::Stuck {
            sessions,
            lesson: title.unwrap_or_default().to_owned(),
            step: at.step,
        }))
    }

    fn no_news(&self, last: LastWord) -> Option<TalkReason> {
        let days = self.now_millis().saturating_sub(last.wall_millis) / DAY;
        (days >= NO_NEWS_DAYS).then_some(TalkReason::NoNews { days: days as u32 })
    }

    fn overdue(&self, known: &Known<'_>, content: &Content) -> Result<Option<TalkReason>> {
        let way = self.way_of(known.person, content)?;
        let mut late: Vec<(Date, &PlannedUnit<'_>)> = Vec::new();
        for planned in &way {
            let Some(due) = planned.due.filter(|due| *due < known.today) else {
                continue;
            };
            if planned.wish == Wish::Essential
                && !self.planned_unit_counts(known, content, planned)?
            {
                late.push((due, planned));
            }
        }
        let first = late.iter().min_by_key(|(due, _)| *due);
        Ok(first.map(|(due, planned)| TalkReason::Overdue {
            unit: planned.unit.code.clone(),
            due: due.to_string(),
            units: late.len() as u32,
        }))
    }

    fn planned_unit_counts(
        &self,
        known: &Known<'_>,
        content: &Content,
        planned: &PlannedUnit<'_>,
    ) -> Result<bool> {
        let unit = &planned.unit.id;
        let attempt = AttemptState::latest(self, known.person, &content.pack, unit)?;
        Ok(attempt.is_some_and(|attempt| attempt.counts()))
    }
}

fn missed(progress: &Progress<'_>) -> Option<TalkReason> {
    let times = progress.attempt().map_or(0, AttemptState::times_missed);
    (times >= CHECK_MISSED).then_some(TalkReason::CheckMissed { times })
}
