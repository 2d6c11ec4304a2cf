//! What a try at a final came to: how it stands, what helped, and how each part of it went.

use super::super::attempt::AttemptState;
use super::super::events::End;
use super::commands::{
    AbsenceView, AwayReason, CompetencyResult, FinalOutcome, FinalStanding, Helped,
};
use crate::error::Result;
use crate::packs::{Content, text_in};
use crate::site::Site;
use crate::storage::{Absence, AttemptRow};
use crate::time::rfc3339;

impl Site {
    /// What a try came to, from the row of its attempt.
    pub(crate) fn outcome_of_row(&self, row: &AttemptRow) -> Result<FinalOutcome> {
        self.outcome_of_final(&AttemptState::of(self, row.clone())?)
    }

    /// What a try came to, with its texts in the language of the site.
    pub(super) fn outcome_of_final(&self, state: &AttemptState) -> Result<FinalOutcome> {
        let attempt = state.row.attempt;
        let end = self.store.attempt_end(attempt)?;
        let helped: Vec<String> = end
            .as_ref()
            .and_then(|end| serde_json::from_str(&end.helped).ok())
            .unwrap_or_default();
        // The results of another centre's course are told as far as its content is here.
        let content = self
            .content_version(&state.row.pack, state.row.version)
            .ok();
        let assessment = content
            .as_ref()
            .and_then(|content| content.course.final_called(&state.row.unit));
        let is_known = end.is_some() && state.result().waiting == 0;
        let parts = content.as_ref().filter(|_| is_known);
        let absences = self.store.absences(attempt)?;
        Ok(FinalOutcome {
            standing: standing(state),
            time_over: end
                .as_ref()
                .is_some_and(|end| end.why == End::TimeOver.name()),
            needed: assessment.map(|assessment| assessment.cut.right),
            critical_missed: end.is_some().then(|| state.critical_missed()),
            minutes: state.row.spent_seconds.div_ceil(60),
            absences: absences.into_iter().map(absence).collect(),
            helped: helped.iter().filter_map(|name| helped_by(name)).collect(),
            competencies: parts
                .map(|content| by_competency(content, state, &self.language))
                .unwrap_or_default(),
        })
    }
}

pub(super) fn standing(state: &AttemptState) -> FinalStanding {
    match (state.has_ended(), state.counts()) {
        (false, _) => FinalStanding::Begun,
        (true, true) => FinalStanding::Passed,
        (true, false) if state.only_waits() => FinalStanding::Waits,
        (true, false) => FinalStanding::NotYet,
    }
}

/// How many items of each competency were right, of those that the blueprint had drawn.
pub(super) fn by_competency(
    content: &Content,
    state: &AttemptState,
    language: &str,
) -> Vec<CompetencyResult> {
    let course = &content.course;
    let Some(assessment) = course.final_called(&state.row.unit) else {
        return Vec::new();
    };
    let mut parts: Vec<CompetencyResult> = Vec::new();
    for line in &assessment.blueprint {
        if parts.iter().any(|part| part.competency == line.competency) {
            continue;
        }
        let mut all_can = course.units.iter().flat_map(|unit| &unit.can);
        let can = all_can.find(|can| can.competency == line.competency);
        let (mut right, mut asked) = (0, 0);
        for (name, is_right) in state.first_answers() {
            let item = course.pool_item(name).map(|(_, item)| item);
            if item.is_some_and(|item| item.competency == line.competency) {
                asked += 1;
                right += u32::from(is_right);
            }
        }
        // A draw of another version may lack what the blueprint names.
        if asked == 0 {
            continue;
        }
        parts.push(CompetencyResult {
            competency: line.competency.clone(),
            can: can.map(|can| text_in(&can.text, language).to_owned()),
            right,
            asked,
        });
    }
    parts
}

fn absence(row: Absence) -> AbsenceView {
    AbsenceView {
        at: rfc3339(row.wall_millis),
        seconds: row.seconds,
        why: match row.why.as_str() {
            "other-window" => AwayReason::OtherWindow,
            "lessons" => AwayReason::Lessons,
            _ => AwayReason::Interrupted,
        },
    }
}

/// A name that this program does not know is left out.
fn helped_by(name: &str) -> Option<Helped> {
    match name {
        "more-time" => Some(Helped::MoreTime),
        "read-aloud" => Some(Helped::ReadAloud),
        "fewer-options" => Some(Helped::FewerOptions),
        "reader-present" => Some(Helped::ReaderPresent),
        "glossary" => Some(Helped::Glossary),
        _ => None,
    }
}
